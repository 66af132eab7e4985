"""Implied: the councils that `it` and `we` stand for where somebody joins a programme, and who only made a model."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.subjects import COUNCIL_LIST, we_council
from caregraph.extraction.waves import MAKER_OF, MAKERS, MAKERS_EACH, MODEL
from caregraph.model.entity import Body, Council, Organisation, Person

_IT = re.compile(
    r"\bit (?:(?:also|already|now|since|then|later|recently|soon) )*(?:is|was|has|had|will|became|becomes|"
    r"joined|adopted|"
    r"received|receives|gets|got|won|runs|uses|hosts|belongs|takes|took|signed|secured|introduced|brought|"
    r"have|tried|founded)\b"
)
_ITS = re.compile(
    r"\bits (?:own |early |active )?(?:part|role|place|work|involvement|participation|membership) "
    r"(?:in|on|under|through|of)\b|\bits (?:own |early |recent )?(?:use|introduction|embrace|‹A\d+›) of\b"
)
_WE = re.compile(r"\b(?:we|our|us)\b|\b(?:of|to|for|with|chosen|picked) us\b")
_FAR = 12  # passages
_NEAR = 6  # passages
_PAIR = 2  # councils
_NOUN = r"(?:councils|authorities|areas|boroughs|counties|cities|departments|places|newcomers|winners)"
_VERB = (
    r"(?= (?:also|already|now|all|both|then|each|will|are|were|have|had|has|is|to|would|later|since|joined|signed|"
    r"took|take|use|used|help|coach|receive|received|get|got|share|shared|run|belong|adopted|piloted)\b)"
)
# `all five will get`, `both are`, `they have`
_ALL = re.compile(
    rf"(?:^|, |and )(?:(?:all|all of the|each of the|these|those|the)(?: other)? (?P<number>‹X\d+›)(?: new)?"
    rf"(?: {_NOUN}| of them)?|(?P<two>both|the (?:two|pair|duo)|each of the (?:two|pair))(?: (?:of them|{_NOUN}))?|"
    rf"(?P<they>they|these {_NOUN}|those {_NOUN}|each(?: of (?:them|these))?)){_VERB}"
)
# `the county, a member of F`, `the town has been part of F`, `the county's part in F`
_PLACE = re.compile(
    r"\bthe (?:county|town|city|borough|district|resort|island|authority)(?=,|'s (?:own |active |early |leading )?"
    r"(?:inclusion|involvement|participation|membership|place|part|role|selection|work|decision)\b| (?:has|had|"
    r"is|was|will|joined|signed|took|became|also|already|now|runs|uses)\b)"
)
_LEADS = re.compile(rf"(?P<list>{COUNCIL_LIST.pattern})(?=[ ,])(?!'s? )")


@dataclass(frozen=True, slots=True)
class Implied:
    """The councils for which the pronouns of a passage stand, where that is known."""

    context: Context
    passage: Passage
    it: Council | None
    we: Council | None
    place: Council | None

    @property
    def both(self) -> list[Council]:
        """The two councils that the text before tells of, if there are no more."""
        return _two(self.context, self.passage)

    @property
    def here(self) -> Council | None:
        """The council that the passage is about, where it names no other but as somebody's employer."""
        named = [one for one in self.passage.councils() if one != self.passage.focus]
        spoken_of = Counter(one.focus for one in self.context.passages if one.focus).most_common(1)
        most = spoken_of[0][0] if spoken_of else None
        return most if not named and self.passage.focus in (None, most) else None

    def so_many(self, symbol: str) -> list[Council]:
        """The councils of the sentence before, if they are as many as a number says."""
        number = Decimal(_PAIR) if symbol == "both" else self.passage.line.mention(symbol).value
        before = self.context.before(self.passage)
        named = before[0].councils() if before else []
        return named if isinstance(number, Decimal) and int(number) == len(named) else []

    def named_in(self, text: str) -> list[Council | Body]:
        """The councils of the pronoun in a stretch of the line, if there is one."""
        several = _ALL.search(text)
        if several:
            return [*self._of_set(several)]
        for pronoun, council in ((_PLACE, self.place), (_IT, self.it), (_ITS, self.it), (_WE, self.we)):
            if council and pronoun.search(text):
                return [council]
        return []

    def _of_set(self, match: re.Match[str]) -> list[Council]:
        """The councils that `all five`, `both` or `they` stand for: as many as were just named, or just listed."""
        number = self.passage.line.mention(match["number"]).value if match["number"] else None
        wanted = int(number) if isinstance(number, Decimal) else _PAIR
        if match["they"]:
            before = self.context.before(self.passage)
            listed = _LEADS.match(before[0].text) if before else None
            found = before[0].councils(listed["list"]) if listed else []
            return found if len(found) >= _PAIR else []
        named: list[Council] = []
        for earlier in self.context.before(self.passage, _NEAR):
            named = list(dict.fromkeys([*named, *earlier.councils(without_makers(earlier))]))
            if len(named) >= wanted:
                break
        return named if len(named) == wanted else self.both if wanted == _PAIR else []


def implied_in(context: Context, passage: Passage, posts: Mapping[Person, Organisation | None]) -> Implied:
    """The councils that `it` and `we` stand for in a passage; outside quotations `we` are whom the text is about."""
    earlier = context.before(passage)
    around = passage.focus
    if passage.focus in passage.councils():
        around = earlier[0].focus if earlier else None
    leads = _LEADS.match(earlier[0].text) if earlier else None
    led = earlier[0].councils(leads["list"]) if leads else []
    it = led[0] if len(led) == 1 else around
    we = we_council(passage, f"{passage.text} we", posts) if passage.quoted else around
    return Implied(context, passage, it, we, _place(context, passage))


def _place(context: Context, passage: Passage) -> Council | None:
    """The council that `the county` stands for: the one of the sentence before, where it names a single one."""
    earlier = context.before(passage)
    named = [one for one in (earlier[0].councils() if earlier else []) if one not in passage.councils()]
    alone = passage.focus not in passage.councils() or len(passage.councils()) == 1
    return named[0] if len(named) == 1 else passage.focus if alone else None


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
