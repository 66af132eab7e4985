"""Asides: what a sentence tells of a time before, `N years after it was G`, `up from G`, and how long ago that was."""

import re
from dataclasses import dataclass

from caregraph.extraction.context import Passage
from caregraph.model.dates import PartialDate

_ABOUT = (
    r"(?P<about>\b(?:more than|less than|fewer than|nearly|almost|about|around|over|under|just over|just under|"
    r"barely|some|"
    r"at least|not quite|well over) )?"
)
_AFTER = re.compile(
    rf"{_ABOUT}(?P<count>‹X\d+›|\ban?|\bone) (?P<unit>year|month)s?(?: on)? after (?=[^;]*‹G)",
)
_COMPARED = re.compile(
    r", (?:(?:up|down)(?: (?:a|one|two) [a-z]+)? from|an? (?:[a-z]+ )?(?:step|drop|fall|rise|improvement|climb|slide)"
    r"(?: up| down)? (?:from|on)|having (?:been|previously)|compared (?:with|to)|(?:just )?as (?:it|they) "
    r"(?:was|were|had "
    r"been|did)|after being|which had been|the same (?:grade|rating|verdict) (?:as|it)) (?=[^;]*(?:‹[DG]))"
)
_CLOSED = re.compile(r",? (?:and|but) (?=[a-z]+ ‹|found|rated|judged|gave)|, (?=(?:and|but|while|though) )")
_FRESH = re.compile(r"\b(?:has|have|is|are|will|today|yesterday|this week)\b")


@dataclass(frozen=True, slots=True)
class Aside:
    """What a passage tells of a time before that of its main clause, and where it stands in the line."""

    passage: Passage
    start: int
    end: int
    elapsed: re.Match[str] | None

    def holds(self, grade: object) -> bool | None:
        """Whether the aside tells a grade, and not the rest; None where both do."""
        inside, outside = self._has(grade, self._inside), self._has(grade, self._rest)
        return None if inside and outside else inside

    def rest(self) -> str:
        """The article's words without the aside."""
        return f"{self.passage.words(0, self.start)} {self.passage.words(self.end)}"

    def date(self, recent: PartialDate | None, published: PartialDate | None) -> PartialDate | None:
        """When the aside was so, counted from the date of the main clause, else from a fresh grade or what is now."""
        told, rest = self.elapsed, self._rest
        if told is None or told["about"] or "‹D" in self._inside:
            return None
        dates = [m.value for m in self.passage.line.of_kind(rest, "D") if isinstance(m.value, PartialDate)]
        if dates:
            return self._before(told, dates[0] if self.start == 0 else dates[-1])
        now = recent or published if "‹G" in rest else published if _FRESH.search(rest) else None
        return self._before(told, now) if now and "‹D" not in rest else None

    @property
    def _inside(self) -> str:
        return self.passage.text[self.start : self.end]

    @property
    def _rest(self) -> str:
        return self.passage.text[: self.start] + " " + self.passage.text[self.end :]

    def _has(self, grade: object, stretch: str) -> bool:
        return any(m.value == grade for m in self.passage.line.of_kind(stretch, "G"))

    def _before(self, told: re.Match[str], base: PartialDate) -> PartialDate | None:
        """A date so many years or months before another."""
        symbol = told["count"]
        word = str(self.passage.line.mention(symbol).value) if symbol.startswith("‹") else "1"
        if not word.isdigit() or len(word) > 2:
            return None
        if told["unit"] == "year":
            return PartialDate(base.year - int(word))
        if base.month is None:
            return None
        year, month = divmod(base.year * 12 + base.month - 1 - int(word), 12)
        return PartialDate(year, month + 1)


def aside_of(passage: Passage) -> Aside | None:
    """The aside of a passage, if it has one."""
    text = passage.text
    after = _AFTER.search(text)
    if after and after.start() == 0:
        end = text.find(", ", text.find("‹G", after.end()))
        return Aside(passage, 0, end, after) if end > 0 else None
    match = after or _COMPARED.search(text)
    if match is None:
        return None
    end = text.find(";", match.end())
    if match is not after:
        grade = text.find("‹G", match.end())
        closed = _CLOSED.search(text, max(grade, match.end()))
        end = closed.start() if closed else end
    return Aside(passage, match.start(), end if end > 0 else len(text), after)
