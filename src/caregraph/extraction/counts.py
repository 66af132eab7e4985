"""Counts: how many councils an article says were given a grade, told at once or in parts, whose sum is then made.

This reads the captions too, which state no facts of their own but now and then another figure than the text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.model.count import Count
from caregraph.model.dates import MONTH_PATTERN, PartialDate
from caregraph.model.entity import Term
from caregraph.model.fact import Certainty
from caregraph.model.line import Line, make_line
from caregraph.model.longest import longest_of
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.numbers import NUMBER_WORDS, TENS, UNITS
from caregraph.model.reference import load_reference
from caregraph.model.text import Article, Block, BlockKind, Span

# --- words ------------------------------------------------------------------------------------------------------------
_NUMBER = re.compile(
    rf"(?<![\w£$.,/‹-])(?P<n>\d{{1,3}})(?![\w%/-]|[.,]\d| per cent| percent|(?:st|nd|rd|th)\b| (?:{MONTH_PATTERN})\b)|"
    rf"(?<![\w-])(?P<w>(?:{'|'.join(TENS)})[ -](?:{'|'.join(UNITS[:9])})|{'|'.join([*TENS, *reversed(UNITS)])})"
    r"(?![\w-]| per cent| percent)",
    re.IGNORECASE,
)
_NOUN = (
    r"(?:(?:local|english|county|city|borough|council|children's|services?|social|care) )*"
    r"(?:authorit(?:ies|y)|councils?|areas?|departments|services)\b(?:' (?:children's )?(?:services|departments)\b)?"
)
_JUDGED = re.compile(
    r"\b(?:rated|judged|graded|found|deemed|classed|marked|labelled|labeled|declared|described|considered|"
    r"called|branded|"
    r"carry|carries|received|given|got|won|handed|awarded|came out|come out|reached|met)\b"
)
_IS = re.compile(r"\b(?:was|were|is|are|been|being|be|remain(?:s|ed)?|stand|stood)\b")
# `inadequate in eight councils`, `a good standard of care in no more than ten`
_LEADS = re.compile(
    r"(‹G\d+›)(?: (?:standard|grade|rating|label|verdict))?(?: of [^‹.;:,]{0,40})? in(?: only| just| no more than)? $"
)
_STEP = re.compile(
    r"\b(?:commissioners?|improvement notices?|notices? to improve|improvement boards?|directions?|direction notices?|"
    r"independent trusts?|taken over)\b"
)
_LOOKED_AT = re.compile(r"\b(?:inspected|inspections?|visited|assessed|reviewed)\b")
_INSPECTIONS = re.compile(r" (?:(?:full|new|further|ofsted) )*inspections\b")
# --- what adds to a number before, what is no whole number of councils ------------------------------------------------
_MORE_BEFORE = re.compile(r"\b(?:a further|another|an additional|the other|the remaining)\s*$")
_MORE_AFTER = re.compile(r" (?:more|others?|further|additional)\b")
_ABOUT = re.compile(
    r"(?<!\bno )(?<!\bnot )\b(?:more than|over|at least|nearly|almost|about|around|some|up to|fewer than|less than|"
    r"roughly|approximately|under|below|above|one in|(?<=\w )of|(?<!no more )than|the first)\s*$|"
    r"‹X\d+› (?:in|out of) $"
)
_PART_OF = re.compile(rf" (?:of\b|in ‹X|(?:{_NOUN} )?(?:out of|in ‹X))")
_CHANGE = re.compile(
    r"\b(?:from|compared|rose|risen|rise|fell|fallen|fall|doubled|halved|grew|increase[ds]?|no longer|neither)\b"
)
_ELSEWHEN = re.compile(
    r"\b(?:last|previous|earlier|ago|next|since|later|before|once|then)\b|\d{4}[/-]\d{2}", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_SOMEWHERE = re.compile(
    rf"\b(?:in|across|around|of) (?:the )?(?!England|English|Britain|Ofsted|(?i:{MONTH_PATTERN})\b)[A-Z][a-z]{{2,}}"
)
_SYMBOL = re.compile(r"‹X\d+›")
_LONGEST = 2000  # characters; no sentence is that long
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9])")
_SILENT = (BlockKind.BYLINE, BlockKind.DATE, BlockKind.FURNITURE)
_VERBAL = "requires-improvement"


@dataclass(frozen=True, slots=True)
class _Part:
    """A number found in a sentence: what it counts, and whether the words add it to the one before."""

    count: Count
    more: bool
    whole: bool
    step: bool = False

    @property
    def total(self) -> bool:
        """Whether it counts what was looked at, whatever came of it."""
        return not self.step and self.count.grade is None


def find_counts(article: Article) -> list[Count]:
    """How many councils the article says were given a grade, with the sums that it gives in parts; each once."""
    found: dict[tuple[object, ...], Count] = {}
    for block in article.blocks:
        if block.kind not in _SILENT:
            for count in _published(_parts(article, block)):
                found.setdefault((count.number, count.grade, count.area, count.date, bool(count.addends)), count)
    return list(chain.from_iterable(_with_parts(count) for count in found.values()))


def _with_parts(count: Count) -> Iterator[Count]:
    yield count
    yield from count.addends
    if count.divides:
        yield count.divides


def _published(parts: list[_Part]) -> Iterator[Count]:
    """The counts of one block that stand for themselves, and the sums of those that do not."""
    runs = list(_runs(parts))
    added = {one.count for run in runs for one in run}
    yield from (one.count for one in parts if one.count.grade and one.whole and not one.more and one.count not in added)
    yield from (_sum([one.count for one in run], grade=_grades(run).pop()) for run in runs)
    yield from _divisions(parts)


def _runs(parts: list[_Part]) -> Iterator[list[_Part]]:
    """Numbers that add up: each but the first is said to be a further one, and one grade is told of all."""
    run: list[_Part] = []
    for part in [*(one for one in parts if not one.total), None]:
        if part and part.more and run:
            run.append(part)
            continue
        if len(run) > 1 and len(_grades(run)) == 1:
            yield run
        run = [part] if part else []


def _grades(run: Iterable[_Part]) -> set[Term]:
    return {one.count.grade for one in run if one.count.grade}


def _divisions(parts: list[_Part]) -> Iterator[Count]:
    """What was looked at, divided by grade; a part or two may be left unsaid, but never make too many."""
    total = next((one for one in parts if one.total), None)
    graded = [one for one in parts if one.count.grade and total and one.count.start > total.count.start]
    if total is None or len(graded) < 2 or len(_grades(graded)) < len(graded):
        return
    made = _sum([one.count for one in graded], grade=None)
    if len(graded) > 2 or made.number > total.count.number:
        yield replace(made, divides=total.count)


def _sum(addends: list[Count], *, grade: Term | None) -> Count:
    evidence = tuple(sorted({span for one in addends for span in one.evidence}))
    number, areas = sum(one.number for one in addends), {one.area for one in addends}
    area = areas.pop() if len(areas) == 1 else None
    start, end = min(one.start for one in addends), max(one.end for one in addends)
    return Count(number, start, end, evidence, grade, area, addends=tuple(addends))


# --- one sentence -----------------------------------------------------------------------------------------------------
def _parts(article: Article, block: Block) -> list[_Part]:
    found: list[_Part] = []
    for start, end in _sentences(article.text, block):
        if end - start > _LONGEST or not _NUMBER.search(article.text, start, end):
            continue
        reader = _Reader(_line(article.text[start:end], start), article.span(start, end), bool(found))
        found += reader.parts()
    return found


def _sentences(text: str, block: Block) -> Iterator[tuple[int, int]]:
    start = block.start
    for boundary in _SENTENCE_END.finditer(text, block.start, block.end):
        yield start, boundary.start()
        start = boundary.end()
    if text[start : block.end].strip():
        yield start, block.end


def _line(text: str, start: int) -> Line:
    folded = text.replace("’", "'").replace("İ", "I")  # which would be two letters in lower case
    grades, areas = load_reference().grades, load_reference().areas
    mentions = [Mention(MentionKind.NUMBER, start + m.start(), start + m.end()) for m in _NUMBER.finditer(folded)]
    for kind, terms in ((MentionKind.GRADE, grades), (MentionKind.AREA, areas)):
        for match in _forms(kind).finditer(folded.lower()):
            term = terms[match.group()]
            if term.slug != "overall":
                mentions.append(Mention(kind, start + match.start(), start + match.end(), term))
    return make_line(text, start, _apart(mentions))


@cache
def _forms(kind: MentionKind) -> re.Pattern[str]:
    known = load_reference().grades if kind is MentionKind.GRADE else load_reference().areas
    return re.compile(rf"(?<![\w-]){longest_of(known)}(?![\w-])")


def _apart(mentions: list[Mention]) -> Iterator[Mention]:
    """The mentions that do not overlap one before them."""
    end = 0
    for mention in sorted(mentions, key=lambda one: (one.start, -one.end)):
        if mention.start >= end:
            yield mention
            end = mention.end


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the numbers of one sentence; `told` is whether the sentences before count councils already."""

    line: Line
    span: Span
    told: bool

    def parts(self) -> list[_Part]:
        found: list[_Part] = []
        if _CHANGE.search(self.line.text):
            return found
        for match in _SYMBOL.finditer(self.line.text):
            part = self._part(match, told=self.told or bool(found))
            found += [part] if part else []
        return found

    def _part(self, number: re.Match[str], *, told: bool) -> _Part | None:
        before, after = self.line.text[: number.start()], self.line.text[number.end() :]
        own = re.split(r"‹X\d+›|[.;:]", after)[0]
        more = bool(_MORE_BEFORE.search(before) or _MORE_AFTER.match(after))
        named = re.match(rf"(?: (?:more|others?|further|other|additional|‹G\d+›))* {_NOUN}", after)
        inspections = _INSPECTIONS.match(own)
        if _ABOUT.search(before) or _PART_OF.match(after) or not (named or inspections or told or self._whose(before)):
            return None
        grade = self._grade(before, own, named=bool(named))
        if grade and self._certain(scope_before(before, len(before)) + own.partition("‹G")[0]):
            return _Part(self._count(number, grade), more, self._whole())
        if grade is None and (_STEP.search(own) or (named and _STEP.search(_clause(before)))):
            return _Part(self._count(number, None), more, whole=False, step=True)
        looked_at = inspections or (named and _LOOKED_AT.search(_clause(before) + own))
        return _Part(self._count(number, None), more, whole=True) if looked_at and grade is None else None

    @staticmethod
    def _certain(scope: str) -> bool:
        # `found to be inadequate` is no plan, though it has the words of one.
        return not certainty_in(scope, Certainty.STATED).doubted

    def _whose(self, before: str) -> bool:
        """Whether the sentence says before the number that it counts councils."""
        return bool(re.search(_NOUN, before))

    def _grade(self, before: str, own: str, *, named: bool) -> Term | None:
        """The grade of what is counted: told after the number, or before it, as in `inadequate in eight councils`."""
        after = re.search(r"‹G\d+›", own)
        if after:
            words, rest = own[: after.start()], own[after.end() :]
            # `Ofsted judged 19 councils inadequate` has its verb before the number.
            bare = re.fullmatch(rf" {_NOUN} ", words)
            words = _clause(before) + words if bare else words
            if self._judges(words, rest, self._term(after.group())):
                return self._term(after.group())
        led = _LEADS.search(before)
        return self._term(led[1]) if led and (named or _JUDGED.search(before)) else None

    def _judges(self, words: str, rest: str, grade: Term) -> bool:
        if re.fullmatch(r"(?: (?:more|others?))? ", words):
            # `26 required improvement`, `seven inadequate councils`
            return grade.slug == _VERBAL or bool(re.match(rf" {_NOUN}", rest))
        if _JUDGED.search(words):
            return True
        return bool(_IS.search(words)) and grade.slug in ("inadequate", _VERBAL) and not re.match(r" [a-z]+s\b", rest)

    def _term(self, symbol: str) -> Term:
        value = self.line.mention(symbol).value
        if not isinstance(value, Term):
            raise TypeError(f"{symbol} stands for no grade")
        return value

    def _count(self, number: re.Match[str], grade: Term | None) -> Count:
        mention = self.line.mention(number.group())
        words = self.span.text[mention.start - self.span.start : mention.end - self.span.start]
        areas = [one.value for one in self.line.of_kind(self.line.text, "A") if isinstance(one.value, Term)]
        years = [] if _ELSEWHEN.search(self.span.text) else _YEAR.findall(self.span.text)
        date = PartialDate(int(years[0])) if len(years) == 1 else None
        area = areas[0] if len(areas) == 1 and grade else None
        return Count(_value(words), mention.start, mention.end, (self.span,), grade, area, date)

    def _whole(self) -> bool:
        """Whether the number is of the whole country, at a time that is plain."""
        text = self.span.text
        return not _SOMEWHERE.search(text) and not _ELSEWHEN.search(text) and len(_YEAR.findall(text)) < 2


def _clause(before: str) -> str:
    return re.split(r"‹X\d+›|[.;:]", before)[-1]


def _value(words: str) -> int:
    return int(words) if words.isdecimal() else sum(NUMBER_WORDS[word] for word in re.split(r"[ -]", words.lower()))
