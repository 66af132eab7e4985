"""Moves: who was appointed to what or left it, when, and the posts that this gives; read off the predicates."""

import re
from collections.abc import Iterable, Iterator

from caregraph.extraction.appointing import Appointing
from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.corrections import is_corrected
from caregraph.extraction.given import given
from caregraph.extraction.governing import BY_HOLDER, without_aside
from caregraph.extraction.holding import Affiliation, default_organisation, plain_role
from caregraph.extraction.introduced import introduced
from caregraph.extraction.is_named import named
from caregraph.extraction.leaving import Leaving
from caregraph.extraction.parts import HEAD_NOUN, NOT, Change, Moves, OpenPost, not_until
from caregraph.extraction.predicates import Predicate, predicates
from caregraph.extraction.risen import risen
from caregraph.extraction.successors import places_taken, successors
from caregraph.extraction.triggers import NO_EVENT, REFUSED_AFTER, Voice
from caregraph.extraction.unreal import is_unreal, settled
from caregraph.model.entity import Term
from caregraph.model.line import pattern

_OPEN_POST = pattern(
    r"\b(?:new|next|replacement|first|recruit\w*|filled|hired|found|the post of|vacan\w+)\b"
    r"[^‹]{0,40}(?:{org}(?:'s)? ?)?(?:[a-z]+ ){0,3}{role:role}(?! ‹P)(?!,? ‹P)"
)

# `will not, as was reported, be leaving`
_AS_REPORTED = re.compile(
    r",? as (?:(?:was|were|has|have|had|been|we|this|some|previously|widely|earlier) )*[a-z]+ed[^,;.]*,"
)
# `told P, who was ill, to resign`: whether P did, is not told
_TOLD_TO = re.compile(
    r"\b(?:asked|told|ordered|instructed|advised|invited|urged|begged|pressed|wants|wanted|expects|expected|"
    r"encouraged) "
    r"(?:him|her|them|(?:[a-z]+\.? |‹[RC]\d+›(?:'s)?,? )*‹P\d+›)"
    r"(?:, (?:who|whose|the|an?|his|her|its|‹[RC]\d+›)[^;]*)?,? to $"
)
# `was asked who would succeed her`
_ASKED_WHO = re.compile(
    r"\b(?:asked|asking|wonder\w*|unclear|knows?|known|decide[sd]?|say|said|told|reveal\w*|announced?|sure|"
    r"discuss\w*|question of) "
    r"(?:[a-z]+ )?who (?:would|will|might|should|could|is to|was to) (?:[a-z]+ )?$"
)
# `will leave if the trust is set up`
_MAY_COME = re.compile(r"\b(?:will|would|'ll|is to|could)\b")
_ON_CONDITION = re.compile(
    r"[^.;‹]{0,40}(?:‹[A-Z]\d+›[^.;‹]{0,30}){0,5}? (?<!see )(?<!say )(?<!asked )(?<!even )(?:if|unless|provided) "
)
# `feared that it might drop back, now that P had gone`
_NOW_THAT = re.compile(r"\b(?:now|given|seeing|considering) that ")
# `For all the speculation, A has announced that P has resigned`
_ANNOUNCED = re.compile(
    r"^(?:(?!\b(?:not|never|if|whether|could|may|might|refused|declined|denied)\b|n't)[^;])*\b(?:announced|confirmed|"
    r"revealed)"
    r" (?:‹D\d+› )?that "
)


def moves(context: Context, known: list[Affiliation]) -> Moves:
    """What an article tells of coming and going, given the posts that it tells beside."""
    found = Moves(context, known)
    for passage in context.prose:
        if "‹P" in passage.text or "‹R" in passage.text:
            found.opened += _opened(passage, known)
            appointing, leaving = Appointing(found, passage), Leaving(found, passage)
            # who is replaced is told of first: `P replaces Q, who resigned as R`
            happening = [] if is_corrected(context, passage) else predicates(passage.text)
            told = [one for one in sorted(happening, key=_replaces) if _happens(passage.text, one)]
            for predicate in told:
                reader = appointing if predicate.trigger.event == "appointed" else leaving
                reader.read(predicate)
            # and who left has a post once it is told who takes it: `P replaces Q, who left in May`
            for predicate in told:
                if predicate.trigger.event == "appointed":
                    appointing.read_again(predicate)
            for predicate in told:
                if predicate.trigger.event != "appointed" and not leaving.has_told(predicate):
                    leaving.read(predicate)
            taken = [
                *places_taken(passage, found.changes, known),
                *_untold([*given(passage, known), *named(passage)], found),
            ]
            _rise(found, passage)
            found.changes += taken
            found.posts += [one.post for one in taken if one.post]
    told_by_name = {change.person for change in found.changes if change.event == "appointed"}
    found.changes += [one for one in successors(known) if one.person not in told_by_name]
    newcomers = [one for one in introduced(context, known) if one.person not in told_by_name]
    found.changes += newcomers
    found.posts += [one.post for one in newcomers if one.post]
    return found


def _rise(found: Moves, passage: Passage) -> None:
    """Add the further posts that a sentence tells in a row with one that somebody took."""
    for told in [c for c in found.changes if c.passage is passage and c.event == "appointed" and c.post and c.date]:
        first, *later = risen(passage, told)
        if later:
            found.changes[found.changes.index(told)] = first
            found.posts = [first.post if a is told.post and first.post else a for a in found.posts]
            found.changes += later
            found.posts += [one.post for one in later if one.post]


def _untold(taken: Iterable[Change], found: Moves) -> Iterator[Change]:
    """The appointments of a sentence that no verb of it has told yet."""
    told = {(one.person, one.passage.number) for one in found.changes if one.event == "appointed"}
    yield from (one for one in taken if (one.person, one.passage.number) not in told)


def _replaces(one: Predicate) -> bool:
    others = one.parts.vacated or one.parts.origin_person or one.parts.objects or (one.passive and one.parts.by)
    return bool(others) and one.trigger.voice is Voice.SUBJECT


def _opened(passage: Passage, known: list[Affiliation]) -> Iterator[OpenPost]:
    """The roles of a passage that are said to be filled anew and that nobody is told to hold there."""
    taken = {post.position for post in known if post.passage is passage}
    for match in _OPEN_POST.finditer(passage.text):
        role = passage.line.mention(match["role"]).value
        if BY_HOLDER.search(passage.text, 0, match.start("role")):
            continue
        if match.start("role") not in taken and isinstance(role, Term) and HEAD_NOUN.search(role.label):
            term = plain_role(Term.of("role", re.sub(r"^(?:permanent|first) ", "", role.label)))
            councils = passage.councils()
            place = councils[0] if len(councils) == 1 else default_organisation(term, passage)
            yield OpenPost(passage, term, place)


def _happens(text: str, one: Predicate) -> bool:
    """Whether the change is said to have come or to come, not refused, called for or feared."""
    before = f"{without_aside(text[: one.start - len(one.group)])}{one.group}"
    before = _AS_REPORTED.sub("", before)
    before = _ANNOUNCED.sub("", before)
    before = before if not not_until(text, one.start) else NOT.sub("will ", before)
    scope = before if before.endswith(" to ") else scope_before(before, len(before))
    scope = settled(_NOW_THAT.split(scope)[-1])
    if _ASKED_WHO.search(text[: one.start]):
        return False
    if _MAY_COME.search(f"{one.group}{text[one.start : one.end]}") and _ON_CONDITION.match(text, one.end):
        return False
    return not (NO_EVENT.search(scope) or is_unreal(scope) or _TOLD_TO.search(before)) and not REFUSED_AFTER.match(
        text[one.end :]
    )
