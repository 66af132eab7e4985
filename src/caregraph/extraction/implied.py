"""Implied: the councils that `it` and `we` stand for where somebody joins a programme, and who only made a model."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.subjects import COUNCIL_LIST, we_council
from caregraph.extraction.waves import MAKER_OF, MAKERS, MAKERS_EACH, MODEL
from caregraph.model.entity import Body, Council, Organisation, Person

_IT = re.compile(
    r"\bit (?:(?:also|now|since|then|later|recently|soon) )*(?:is|was|has|had|will|became|becomes|joined|adopted|"
    r"received|receives|gets|got|won|runs|uses|hosts|belongs|takes|took|signed|secured|introduced|brought)\b"
)
_WE = re.compile(r"\b(?:we|our|us)\b|\b(?:of|to|for|with|chosen|picked) us\b")
_FAR = 12  # passages
_PAIR = 2  # councils
_LEADS = re.compile(rf"(?P<list>{COUNCIL_LIST.pattern})(?=[ ,])(?!'s? )")


@dataclass(frozen=True, slots=True)
class Implied:
    """The councils for which the pronouns of a passage stand, where that is known."""

    it: Council | None
    we: Council | None
    both: list[Council] = field(default_factory=list)

    def named_in(self, text: str) -> list[Council | Body]:
        """The council of the pronoun in a stretch of the line, if there is one."""
        for pronoun, council in ((_IT, self.it), (_WE, self.we)):
            if council and pronoun.search(text):
                return [council]
        return []


def implied_in(context: Context, passage: Passage, posts: Mapping[Person, Organisation | None]) -> Implied:
    """The councils that `it` and `we` stand for in a passage; outside quotations `we` are whom the text is about."""
    earlier = context.before(passage)
    around = passage.focus
    if passage.focus in passage.councils():
        around = earlier[0].focus if earlier else None
    leads = _LEADS.match(earlier[0].text) if earlier else None
    led = earlier[0].councils(leads["list"]) if leads else []
    it = led[0] if len(led) == 1 else around
    we = we_council(passage, passage.text, posts) if passage.quoted else around
    return Implied(it, we, _two(context, passage))


def _two(context: Context, passage: Passage) -> list[Council]:
    """The two councils that the text before a passage tells of, if there are no more."""
    for start in (max(0, passage.number - _FAR), 0):
        earlier = context.passages[start : passage.number]
        found = list(dict.fromkeys(council for one in earlier for council in one.councils()))
        if len(found) == _PAIR:
            return found
    return []


def without_makers(passage: Passage) -> str:
    """The passage's line, of the same length, with who only made a model left out."""
    text = MAKERS_EACH.sub(lambda match: re.sub(r"‹C\d+›", _blank, match.group()), passage.text)
    for match in MAKER_OF.finditer(passage.text):
        if MODEL.search(str(getattr(passage.line.mention(match["model"]).value, "name", ""))):
            text = text[: match.start("maker")] + _blank(match)[: len(match["maker"])] + text[match.end("maker") :]
    for match in MAKERS.finditer(passage.text):
        start, end = match.span(next(group for group, found in match.groupdict().items() if found))
        text = text[:start] + "-" * (end - start) + text[end:]
    return text


def _blank(match: re.Match[str]) -> str:
    return "-" * len(match.group())
