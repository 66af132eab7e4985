"""Participations: a council or body takes part in, or was chosen for, a named programme."""

import re
from collections.abc import Iterator, Mapping

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.subjects import we_council
from caregraph.model.entity import Body, Council, Programme
from caregraph.model.fact import Fact, FactKind, Role
from caregraph.model.text import Span

KIND = FactKind(
    name="participation",
    plural="participations",
    roles=(Role("organisation"), Role("programme")),
)

_NO_PARTICIPANT = frozenset("annual-performance-assessment joint-area-review single-inspection-framework".split())
_NOT_JOINED = re.compile(r"\b(?:review|framework|assessment|inspections?|report|inquiry|matters|area)\b", re.IGNORECASE)
_TAKES_PART = re.compile(
    r"\b(?:select\w*|chosen|chose|chooses|pick(?:ed|s)|nam(?:ed|es) (?:as|among)|join(?:s|ed|ing)?|tak(?:es|ing|en|e) part|took part|part of|participat\w+|involved in|"
    r"one of (?:the )?(?:‹X\d+›|first|several|a handful|only|councils|a number|eight|areas)|among(?:st)? (?:the )?|sign(?:ed|s|ing)? up|pilot(?:s|ed|ing)?|enrol\w*|"
    r"member(?:s)? of|accepted|include[sd]?|including|are|awarded|trial\w*|test(?:ed|ing|s)?|run(?:s|ning)? the|ran the|works? with|work(?:ed|ing) with|piloted by|"
    r"recruit\w* through|funding (?:from|through|under)|funded (?:by|through|under)|adopt\w*|rolled out|deliver\w*|support\w* (?:through|from|under|by)|under the|through the|"
    r"status|partner|host\w*|lead\w*|welcomed|trailblazer|pathfinder|designated|named a|invited|backed|back(?:ing)?|won a place|secured a place|places? on|launched|introduced|using|uses|used)\b"
)
_SELECTED = re.compile(r"\b(?:selected|chosen|picked|named|exemplars?|pilots?|pathfinders?|trailblazers?|first|participants|take part|taking part|joined|include[sd]?|are|the councils|partners?|also)\b")
_NEGATIVE = re.compile(r"\b(?:not|n't|never|reject\w*|turned down|declin\w*|refus\w*|withdr\w+|pulled out|unsuccessful|miss(?:ed)? out|without|bid (?:to|for)|applied|appl(?:y|ies|ying)|hop\w+|could|may|might|would|should|consider\w*|want\w*|if|whether|exclu\w+|ineligible|left out)\b")


def find(context: Context, known: list[Affiliation]) -> Iterator[Fact]:
    """The councils and bodies that an article says take part in a programme, in the programme's sentence or the next."""
    posts = {found.person: found.organisation for found in reversed(known)}
    for passage in context.prose:
        programmes = _programmes(passage)
        if programmes:
            yield from _in_passage(passage, programmes, posts)
        elif passage.councils() and _SELECTED.search(passage.text):
            yield from _in_next(context, passage)


def _programmes(passage: Passage) -> list[Programme]:
    found = [m.value for m in passage.line.mentions if m.kind == "programme" and isinstance(m.value, Programme)]
    return [p for p in dict.fromkeys(found) if not _NOT_JOINED.search(p.name)]


def _in_passage(passage: Passage, programmes: list[Programme], posts: Mapping[object, object]) -> Iterator[Fact]:
    text = passage.text
    if _NEGATIVE.search(text) or not _TAKES_PART.search(text):
        return
    organisations = _participants(passage)
    ours = we_council(passage, text, posts)
    if ours:
        organisations.append(ours)
    if not organisations and re.match(r"^(?:it|the (?:council|authority|department|borough)) ", text) and passage.focus:
        organisations.append(passage.focus)
    for programme in programmes:
        for organisation in dict.fromkeys(organisations):
            yield _fact(passage, organisation, programme, "same-sentence", [])


def _participants(passage: Passage) -> list[Council | Body]:
    """The councils of the sentence, but for those that only lend a person or a place."""
    aside = re.compile(r"\b(?:director|leader|chief executive|said|told|from|formerly|previously|unlike)(?: \w+){0,3} $")
    found: list[Council | Body] = []
    for match in re.finditer(r"‹C\d+›", passage.text):
        value = passage.line.mention(match.group()).value
        if isinstance(value, Council) and not aside.search(passage.text[: match.start()]):
            found.append(value)
    return found


def _in_next(context: Context, passage: Passage) -> Iterator[Fact]:
    """The councils named as selected in the sentence after the one that names the programme."""
    if _NEGATIVE.search(passage.text):
        return
    for earlier in context.before(passage, 2):
        programmes = _programmes(earlier)
        if programmes and re.search(r"\b(?:select\w*|chosen|exemplars?|picked|pilots?|pathfinders?|trailblazers?|participants|tak\w+ part|first (?:areas|councils)|the councils)\b", passage.text):
            for council in passage.councils():
                yield _fact(passage, council, programmes[-1], "next-sentence", [earlier.evidence()])
            return


def _fact(passage: Passage, organisation: Council | Body, programme: Programme, rule: str, more: list[Span]) -> Fact:
    values = {"organisation": organisation, "programme": programme}
    return make_fact(KIND, values, certainty=passage.base, evidence=[passage.evidence(), *more], rule=f"participation/{rule}")
