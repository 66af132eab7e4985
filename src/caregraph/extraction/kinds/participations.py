"""Participations: a council or body takes part in, or was chosen for, a named programme."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from caregraph.extraction import joining
from caregraph.extraction.careers import Careers
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.step_words import TRUST_BODY
from caregraph.extraction.subjects import COUNCIL_LIST, acting_lists, orderer, we_council
from caregraph.model.entity import Body, Council, Organisation, Person, Programme
from caregraph.model.fact import Fact, FactKind, Role
from caregraph.model.text import Span

_Posts = Mapping[Person, Organisation | None]

KIND = FactKind(
    name="participation",
    plural="participations",
    roles=(Role("organisation"), Role("programme")),
)

_FAR = 40  # passages


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The councils and bodies that an article says take part in a programme, in its sentence, the next or a list."""
    posts: dict[Person, Organisation | None] = {found.person: found.organisation for found in reversed(known.posts)}
    for passage in context.prose:
        programmes = _programmes(passage)
        if programmes:
            yield from _in_passage(passage, programmes, posts)
        elif passage.councils():
            yield from _in_next(context, passage)
        if programmes and joining.IT_HELPS.match(passage.text):
            yield from _helper(context, passage, programmes)
        if passage.text.rstrip().endswith(":") and (
            joining.JOINS.search(passage.text) or joining.LEAD_IN.search(passage.text)
        ):
            yield from _in_items(context, passage, programmes)


@dataclass(frozen=True, slots=True)
class _Named:
    """A programme where a line names it."""

    programme: Programme
    start: int
    end: int


def _programmes(passage: Passage) -> list[_Named]:
    """The programmes that a passage names and that somebody can join, in order."""
    found = []
    for match in re.finditer(r"‹[FN]\d+›", passage.text):
        programme = _programme(passage, match)
        if programme and not joining.NOT_JOINED.search(programme.name):
            found.append(_Named(programme, match.start(), match.end()))
    return found


def _programme(passage: Passage, match: re.Match[str]) -> Programme | None:
    """The programme of a symbol: a known one, or a name that the text calls a programme."""
    mention = passage.line.mention(match.group())
    if isinstance(mention.value, Programme):
        return mention.value
    called = joining.NAME_AS_PROGRAMME.match(passage.text, match.start())
    return Programme(passage.article.text[mention.start : mention.end].replace("’", "'")) if called else None


def _in_passage(passage: Passage, programmes: list[_Named], posts: _Posts) -> Iterator[Fact]:
    """The participants of each programme of a sentence; one joined by `and` shares those of the one before it."""
    text = passage.text
    earlier: list[Council | Body] = []
    for number, named in enumerate(programmes):
        previous = programmes[number - 1].end if number else 0
        following = programmes[number + 1].start if number + 1 < len(programmes) else len(text)
        left, right = text[previous : named.start], text[named.end : following]
        shared = number > 0 and not joining.NEW_SUBJECT.search(left) and not joining.OWN_CLAUSE.search(left)
        if shared and joining.JOINED_NAMES.match(left):
            found = earlier
        else:
            own = _under(passage, left, right) or _before(
                passage, left, right, posts, inherits=shared and bool(earlier)
            )
            found = ([*earlier, *own] if shared and own is not None else own) or _after(passage, left, right)
        earlier = list(dict.fromkeys(found))
        for organisation in earlier:
            yield _fact(passage, organisation, named.programme, "same-sentence", [])


def _under(passage: Passage, left: str, right: str) -> list[Council | Body]:
    """Those of a clause that a programme opens: `Under F, A will get £2m`."""
    under = joining.UNDER_IT.match(right) if joining.UNDER.match(left) and not joining.REFUSED.search(right) else None
    return list(passage.councils(under["list"])) if under else []


def _helper(context: Context, passage: Passage, programmes: list[_Named]) -> Iterator[Fact]:
    """The council told of before that helps another and is one of a programme."""
    earlier = context.before(passage)
    first = COUNCIL_LIST.match(earlier[0].text) if earlier else None
    found = earlier[0].councils(first.group()) if first else []
    if len(found) == 1 and found[0] not in passage.councils() and not joining.REFUSED.search(passage.text):
        yield from _facts(passage, found, programmes[-1], earlier[0])


def _in_words(left: str) -> str:
    """The list of those who use a programme, are one of it, or help others under it; empty if nobody does."""
    for expression in (joining.OWN, joining.HELPER, joining.HELPED_BY, joining.USES, joining.IS_ONE):
        found = expression.search(left)
        if found:
            return found["list"]
    return ""


def _before(passage: Passage, left: str, right: str, posts: _Posts, *, inherits: bool) -> list[Council | Body] | None:
    """Who the words before a programme say joins it; None where they say nothing of joining."""
    own = joining.OWN_CLAUSE.search(left)
    left = left[own.end() :] if own else left
    one_of = joining.ONE_OF_THEM.search(left)
    if one_of:
        value = passage.line.mention(one_of[1]).value
        return [value] if isinstance(value, Council | Body) else None
    if joining.ORIGIN.search(left):
        return None
    named = "" if joining.REFUSED.search(left) else _in_words(left)
    if named:
        return list(passage.councils(named))
    joins = joining.JOINS.search(left) or joining.AS_IT.search(left)
    if not joins or joining.REFUSED.search(left) or joining.TURNED_DOWN.search(right):
        return list(_bodies(passage, left, right)) or None
    if joining.IT_AND.match(left):
        return None
    found: list[Council | Body] = [*_councils(passage, left), *_bodies(passage, left, right)]
    ours = we_council(passage, left, posts)
    if ours:
        found.append(ours)
    if not found and not inherits and passage.focus and re.match(r"it (?:is|was|has|will)\b", left):
        found.append(passage.focus)
    return found or ([] if inherits else None)


def _councils(passage: Passage, text: str) -> list[Council]:
    """The councils of a stretch that are neither an aside nor somebody's employer, and those `together with` them."""
    acting = (match for match in acting_lists(text) if not joining.HELPED.search(text[: match.start()]))
    lists = "".join(match.group() for match in acting)
    return passage.councils(lists + "".join(joining.WITH.findall(text)))


def _bodies(passage: Passage, left: str, right: str) -> list[Body]:
    """The bodies, other than the state's, that are said to join or to be among those of a programme."""
    joins = None if joining.REFUSED.search(left) else joining.BODY_JOINS.search(left)
    among = joining.BODY_AMONG.search(right)
    symbols = [joins["body"]] if joins else [among["body"] or among["other"]] if among else []
    mixed = joining.MIXED_LIST.search(left) if not joining.REFUSED.search(left) and joining.JOINS.search(left) else None
    symbols += re.findall(r"‹B\d+›", mixed.group()) if mixed and "‹C" in mixed.group() else []
    values = [passage.line.mention(symbol).value for symbol in symbols if orderer(passage, symbol) is None]
    return [value for value in values if isinstance(value, Body) and value != OFSTED]


def _after(passage: Passage, left: str, right: str) -> list[Council | Body]:
    """Who the words after a programme say joins it."""
    opened = joining.LISTED_AFTER.match(right) or joining.THE_CHOSEN.search(right)
    if opened and not joining.REFUSED.search(opened.group()):
        return _members(passage, right[opened.end() :])
    if joining.REFUSED.search(right):
        return []
    place = joining.IN_PLACE.match(right)
    if place and not joining.LAUNCHED.search(left):
        return list(passage.councils(place["list"]))
    trainees = joining.TRAINEES_AT.match(right)
    if trainees:
        return list(passage.councils(trainees["list"]))
    relative = joining.RELATIVE.search(right)
    if relative and joining.JOINS.match(joining.AUXILIARIES.sub("", right[relative.end() :])):
        return list(passage.councils(relative["list"]))
    listed = joining.LISTED_WITH.search(right)
    joins = joining.JOINS.search(right) or joining.BEGAN.search(right) or joining.RUNS_IN.search(right)
    return list(passage.councils(listed["list"])) if listed and joins else []


def _members(passage: Passage, text: str) -> list[Council | Body]:
    """The councils and children's trusts of an opened list, up to where the sentence turns to something else."""
    end = joining.LIST_ENDS.search(text)
    values = [mention.value for mention in passage.line.of_kind(text[: end.start()] if end else text, "CB")]
    found = [v for v in values if isinstance(v, Council) or (isinstance(v, Body) and TRUST_BODY.search(v.name))]
    return list(dict.fromkeys(found))


def _in_next(context: Context, passage: Passage) -> Iterator[Fact]:
    """Those named as taking part in a sentence or two after the one that names the programme."""
    text = passage.text
    if joining.REFUSED.search(text):
        return
    members = _listed_next(passage) or _told_next(context, passage)
    joins = joining.JOINS.search(text) and joining.BACK_REFERENCE.search(text)
    named = [(earlier, one) for earlier in context.before(passage, _FAR) for one in reversed(_programmes(earlier))]
    if not named or not (members or joins):
        return
    pilots = joining.THE_PILOTS.search(text)
    called = [pair for pair in named if pilots and pair[1].programme.name.lower().endswith(pilots["noun"])]
    earlier, programme = (called or named)[0]
    # farther back, `the pilots` are those of the one programme that goes by the name
    only = (
        pilots
        and joining.JOINS.search(joining.THE_PILOTS.sub("", text))
        and len({one.programme for _, one in called}) == 1
    )
    if only or earlier in context.before(passage, 2):
        yield from _facts(passage, members or _councils(passage, text), programme, earlier)


def _told_next(context: Context, passage: Passage) -> list[Council | Body]:
    """Those of a sentence that says, without its name, who runs, joins or has joined the programme just told of."""
    text = passage.text
    joined = joining.THEY_JOIN.search(text)
    if joined:
        return list(passage.councils(joined["list"]))
    runs = joining.IT_RUNS.match(text)
    earlier = context.before(passage)
    if runs and (runs["it"] != "it" or (earlier and re.match(r"(?:the )?‹F", earlier[0].text))):
        return list(passage.councils(text[runs.end() :]))
    return list(_councils(passage, text)) if joining.LIST_JOINS.match(text) else []


def _listed_next(passage: Passage) -> list[Council | Body]:
    """Those of a sentence that only lists who was chosen, or that tells what three or more of them will do."""
    opened = joining.OPENS_LIST.match(passage.text) or joining.THE_CHOSEN.search(passage.text)
    if opened:
        return _members(passage, passage.text[opened.end() :])
    several = joining.LIST_SHARES.match(passage.text) and "‹G" not in passage.text
    members = _members(passage, passage.text) if several else []
    return members if len(members) > 2 else []


def _in_items(context: Context, passage: Passage, programmes: list[_Named]) -> Iterator[Fact]:
    """The councils of the list lines after a sentence that opens a list of those chosen."""
    if joining.REFUSED.search(passage.text):
        return
    sources = [(found[-1], earlier) for earlier in context.before(passage, 2) if (found := _programmes(earlier))]
    named, source = (programmes[-1], passage) if programmes else sources[0] if sources else (None, passage)
    for item in context.items_after(passage) if named else ():
        if named:
            yield from _facts(item, _members(item, item.text), named, source)


def _facts(passage: Passage, found: Iterable[Council | Body], named: _Named, source: Passage) -> Iterator[Fact]:
    for organisation in found:
        yield _fact(passage, organisation, named.programme, "next-sentence", [source.evidence()])


def _fact(passage: Passage, organisation: Council | Body, programme: Programme, rule: str, more: list[Span]) -> Fact:
    values = {"organisation": organisation, "programme": programme}
    evidence = [passage.evidence(), *more]
    return make_fact(KIND, values, certainty=passage.base, evidence=evidence, rule=f"participation/{rule}")
