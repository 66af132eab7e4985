"""Successions: a post that one person hands to another, as a sentence tells it of two people."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.model.entity import Person, Term
from caregraph.model.line import pattern

OpenPosts = list[tuple[Passage, Term]]

_WORDS = r"(?:(?: [a-z]+| ‹D\d+›)){0,7}"
_WHO = r"(?:(?:the|outgoing|former|interim|acting|his|her|mr|mrs|ms|cllr) |‹R\d+› )*"
_PATTERNS = tuple(
    pattern(source)
    for source in (
        rf"{{person:left}}'s? (?:interim |permanent |eventual )?(?:successor|replacement),? {_WHO}{{person:taker}}",
        (
            rf"{{person:left}}[^‹;]{{0,60}}\b(?:is|was|has been|had been|will be|is being|to be|be) (?:replaced|"
            rf"succeeded)(?: as ‹R\d+›)?(?: \w+)? by {_WHO}{{person:taker}}"
        ),
        (
            rf"{{person:taker}}(?:[^‹;]|‹[RCBDN]\d+›){{0,160}}?\b(?:(?:took|takes|take|taking) over{_WORDS} from|"
            rf"succeeds|succeeded|will succeed|"
            rf"succeeding|replaces|replaced|will replace|replacing) {_WHO}{{person:left}}"
        ),
        (
            rf"{{person:taker}}(?:[^‹;]|‹[RCBDN]\d+›){{0,120}}?\b(?:became|becomes|appointed|took over|takes over|"
            rf"elected|stepped up|promoted)\b"
            rf"(?:[^‹;]|‹[RCBDN]\d+›){{0,90}}?\b(?:after|when|following) {_WHO}{{person:left}},? (?:stood|stepped|"
            rf"resigned|quit|left|retired|was sacked|departed)"
        ),
    )
)
_PREDECESSOR = pattern(
    r"\b(?:his|her|their) (?:immediate |interim )?predecessor,? (?:as {role} ?,? ?(?:was )?)?{person:left}"
)
_AHEAD = re.compile(r"\b(?:will|is to|due to|to be)\b")
_NEAR = 4  # passages: a post told farther off is of something else


@dataclass(frozen=True, slots=True)
class _Handover:
    """Who takes a post and who has left it, as one passage says."""

    passage: Passage
    taker: Person
    left: Person
    ahead: bool


def successions(context: Context, found: list[Affiliation], opened: OpenPosts) -> Iterator[Affiliation]:
    """The posts that handovers give to the one of the two people whose post is not told."""
    for passage in context.prose:
        for handover in _handovers(context, passage):
            yield from _posts(handover, found, opened)


def _handovers(context: Context, passage: Passage) -> Iterator[_Handover]:
    for expression in _PATTERNS:
        match = expression.search(passage.text)
        if match:
            yield from _handover(passage, match["taker"], match["left"], bool(_AHEAD.search(match.group())))
            return
    match = _PREDECESSOR.search(passage.text)
    earlier = [p for before in context.before(passage) for p in before.line.of_kind(before.text, "P")[:1]]
    left = passage.line.mention(match["left"]).value if match else None
    if isinstance(left, Person) and earlier and isinstance(earlier[0].value, Person) and earlier[0].value != left:
        yield _Handover(passage, earlier[0].value, left, ahead=False)


def _handover(passage: Passage, taker: str, left: str, ahead: bool) -> Iterator[_Handover]:
    one, other = passage.line.mention(taker).value, passage.line.mention(left).value
    if isinstance(one, Person) and isinstance(other, Person) and one != other:
        yield _Handover(passage, one, other, ahead)


def _posts(handover: _Handover, found: list[Affiliation], opened: OpenPosts) -> Iterator[Affiliation]:
    """The taker's post from that of the one who left, or the other way round."""
    passage = handover.passage
    if any(a.person == handover.taker and a.rule == "replaced" for a in found):
        return
    held = _held(handover.left, found, passage)
    taken = [a for a in _held(handover.taker, found, passage) if a.tenure != "former"]
    here = [a for a in taken if a.passage is passage]
    if held and not here:
        tenure = "future" if handover.ahead else "current"
        role = _new_role(held[0], opened, passage)
        yield replace(
            held[0], person=handover.taker, role=role, tenure=tenure, passage=passage, rule="succession", position=-1
        )
        if not handover.ahead and held[0].tenure == "current":
            yield replace(held[0], tenure="former", passage=passage, rule="succession", position=-1)
    elif taken and not held:
        post = (here or taken)[0]
        yield replace(post, person=handover.left, tenure="former", passage=passage, rule="succession", position=-1)


def _held(person: Person, found: list[Affiliation], passage: Passage) -> list[Affiliation]:
    near = [a for a in found if a.person == person and abs(a.passage.number - passage.number) <= _NEAR]
    return [a for a in near if a.organisation == passage.focus] or near


def _new_role(post: Affiliation, opened: OpenPosts, passage: Passage) -> Term:
    """The role that a successor takes: the one said to be filled anew, else the predecessor's, for good."""
    anew = [role for where, role in opened if 0 <= passage.number - where.number <= 2]
    role = anew[0] if anew else post.role
    return Term.of("role", re.sub(r"^(?:interim|acting) ", "", role.label))
