"""Unsaid: the post of a change whose sentence names none, from what the article tells around it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from caregraph.extraction.context import Context
from caregraph.extraction.holding import Affiliation, plain_role
from caregraph.extraction.outcome import is_of_later
from caregraph.extraction.parts import HEAD_NOUN, INTERIM, LEAVING, Change
from caregraph.model.entity import Council, Person, Term
from caregraph.model.line import pattern

# `A is looking for a new R after P resigned`, `A has had no R since P left`
_TO_BE_FILLED = pattern(
    r"\b(?:new|next|no|without an?|permanent|replacement|vacant|vacancy for an?|search for an?|advertis\w+ for an?|"
    r"(?:post|job|role|position) of)\b(?:[^‹.;]{0,25})?(?:{anyorg}(?:'s)? ?)?{role:role}(?! ‹P)(?!,? ‹P)"
)
_FILLED = re.compile(r"\b(?:appointed|named|hired|recruited|chosen|unveiled|has filled)\b")
# `The first, P, resigned`, `Another, P, was sacked`, `Among them is P, who left`
_OF_SEVERAL = pattern(
    r"^(?:(?:but|and),? )?(?:(?:the|its|their) (?:(?:very )?(?:first|second|third|fourth|fifth|last|latest|most recent|"
    r"previous))(?: of (?:them|these|those|the ‹X\d+›|‹X\d+›))?|another|‹X\d+› of them|among them (?:is|was)),? "
    r"(?:(?:mr|mrs|ms|dr|sir|dame)\.? )?{person:person}"
)
_SEVERAL = re.compile(
    r"\b(?P<noun>directors|chief executives|leaders|heads)(?P<of> of children(?:'s services|'s social care|,? "
    r"(?:schools|young people|families)[a-z ,]*?(?: and [a-z]+)?))?\b"
)
_REPLACES = pattern(
    r"{person:new}(?:[^.;‹]|‹[RCBNDX]\d+›){0,90}?\b(?:replac|succe|t(?:ook|akes|aking) over from)[a-z]*"
    r"(?: [a-z.]+){0,3} (?:‹R\d+›,? )?(?:[a-z]+\.? )?{person:old}"
)
_PLURAL = {"directors": "director", "chief executives": "chief executive", "leaders": "leader", "heads": "head"}
_EARLIER = 4  # passages


def filled(context: Context, changes: Iterable[Change], posts: list[Affiliation]) -> Iterator[Change]:
    """The changes, each that names no post with the one that it can only be."""
    posts = [*posts]
    for change in changes:
        role = (
            _role(context, change, posts) if change.post is None and isinstance(change.organisation, Council) else None
        )
        if role:
            posts.append(_post(change, role))
        yield replace(change, post=posts[-1]) if role else change


def _post(change: Change, role: Term) -> Affiliation:
    """The post that a change gives or ends."""
    leaving = change.event in LEAVING
    ahead = ("current" if leaving else "future") if change.ahead else ("former" if leaving else "current")
    rule = "left" if leaving else "taken"
    passage = change.passage
    return Affiliation(change.person, role, change.organisation, ahead, passage.base, passage, rule, True, -1)


def _role(context: Context, change: Change, posts: list[Affiliation]) -> Term | None:
    own = _own(change, posts)
    if own or change.event not in LEAVING:
        return own
    return _to_be_filled(context, change, posts) or _of_several(context, change) or _replaced(change, posts)


def _own(change: Change, posts: list[Affiliation]) -> Term | None:
    """The one role that the article gives somebody at the body of the change."""
    here = [a for a in posts if a.person == change.person and a.organisation == change.organisation]
    here = [a for a in here if a.tenure != "future" or change.event not in LEAVING]
    # `steps up from R`: what somebody comes from is not what is taken
    here = [a for a in here if a.passage is not change.passage or not is_of_later(a, 0)]
    if change.event not in LEAVING:
        here = [a for a in here if a.tenure != "former" or a.passage is not change.passage or a.rule == "left"]
    roles = {INTERIM.sub("", a.role.label) for a in here}
    return here[0].role if len(roles) == 1 else None


def _to_be_filled(context: Context, change: Change, posts: list[Affiliation]) -> Term | None:
    """The role that the sentence, or the one before it, says is to be filled anew."""
    if any(a.person == change.person and a.passage is change.passage for a in posts):
        return None
    for passage in (change.passage, *context.before(change.passage)[:1]):
        held = {a.position for a in posts if a.passage is passage and a.person != change.person}
        if passage is not change.passage and _FILLED.search(passage.text):
            continue
        found = _TO_BE_FILLED.search(passage.text)
        role = passage.line.mention(found["role"]).value if found and found.start("role") not in held else None
        others = passage.councils() and change.organisation not in passage.councils()
        if (
            isinstance(role, Term)
            and HEAD_NOUN.search(role.label)
            and not (others or _is_anothers(change, role, posts))
        ):
            return plain_role(Term.of("role", re.sub(r"^(?:new|next|permanent|first) ", "", role.label)))
    return None


def _is_anothers(change: Change, role: Term, posts: list[Affiliation]) -> bool:
    """Whether somebody else is told to have left that very post, or to hold it."""
    others = (a for a in posts if a.person != change.person and a.organisation == change.organisation)
    return any(
        a.role == role and a.tenure == "former" and change.passage.number - a.passage.number == 1 for a in others
    )


def _of_several(context: Context, change: Change) -> Term | None:
    """The post that several held of whom the sentence before speaks: `has lost three directors. The first, P, …`."""
    listed = _OF_SEVERAL.match(change.passage.text)
    if listed is None or change.passage.line.mention(listed["person"]).value != change.person:
        return None
    for passage in (change.passage, *context.before(change.passage, _EARLIER)):
        told = _SEVERAL.search(passage.words())
        if told:
            return Term.of("role", _PLURAL[told["noun"]] + (told["of"] or ""))
    return None


def _replaced(change: Change, posts: list[Affiliation]) -> Term | None:
    """The post of who replaced somebody: `She replaced P, who retired`."""
    for match in _REPLACES.finditer(change.passage.text):
        new, old = (change.passage.line.mention(match[name]).value for name in ("new", "old"))
        if old != change.person or not isinstance(new, Person):
            continue
        here = [a for a in posts if a.person == new and a.organisation == change.organisation]
        roles = {INTERIM.sub("", a.role.label) for a in here}
        if len(roles) == 1:
            return Term.of("role", roles.pop())
    return None
