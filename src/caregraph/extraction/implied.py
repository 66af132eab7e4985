"""Implied: the councils that `it` and `we` stand for where somebody joins a programme, and who only made a model."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.subjects import COUNCIL_LIST, we_council
from caregraph.extraction.waves import MAKERS
from caregraph.model.entity import Body, Council, Organisation, Person

_IT = re.compile(
    r"\bit (?:(?:also|now|since|then|later|recently|soon) )*(?:is|was|has|had|will|became|becomes|joined|adopted)\b"
)
_WE = re.compile(r"\b(?:we|our|us)\b|\b(?:of|to|for|with|chosen|picked) us\b")
_LEADS = re.compile(rf"(?P<list>{COUNCIL_LIST.pattern})(?=[ ,])(?!'s? )")


@dataclass(frozen=True, slots=True)
class Implied:
    """The councils for which the pronouns of a passage stand, where that is known."""

    it: Council | None
    we: Council | None

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
    return Implied(it, we_council(passage, passage.text, posts) if passage.quoted else around)


def without_makers(passage: Passage) -> str:
    """The passage's line, of the same length, with who only made a model left out."""
    text = passage.text
    for match in MAKERS.finditer(passage.text):
        start, end = match.span(next(group for group, found in match.groupdict().items() if found))
        text = text[:start] + "-" * (end - start) + text[end:]
    return text
