"""Inspections: when the inspection was, or its report came out, for the grades that an article tells without a date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from caregraph.extraction.context import Context, Passage
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council

_SPAN = r"(?:(?:‹[DX]\d+›|\d+) (?:and|to|until|-) )?(?P<date>‹D\d+›)"
_ON = r"(?:in|on|from|between|during|to|until|at the (?:end|start|beginning) of|most of|much of|early in|late in) "
# what else is called an inspection or a report
NO_INSPECTION = re.compile(
    r"\b(?:monitoring|focused|short|shorter|brief|two-day|next|last|previous|earlier|second|later|early years|"
    r"nurser\w+|childcare|agency|"
    r"special needs|adults?|prison|hospital|return|follow-up|peer|unannounced|school|"
    r"home|homes|case review|before that|had been(?! there| on site| in ‹)|will be|is due|are due|"
    r"expected|would|unless|if|whether|thematic)\b"
)
_INSPECTION = r"\b(?:inspections?|(?:performance |area )?(?:assessments?|reviews?)|‹F\d+›)"
_VISITED = (
    # `The inspection took place between D1 and D2`, `an inspection that finished on D`
    re.compile(
        rf"{_INSPECTION}(?: of [^.;‹]{{0,40}}(?:‹[AC]\d+›[^.;‹]{{0,20}})?)?,?(?: (?:which|that))? "
        r"(?:took place|was carried out|were carried out|was conducted|was held|ran|finished|ended|lasted|carried out|"
        rf"conducted|held)\b(?:[^.;‹]|‹X\d+›){{0,40}}?\b{_ON}{_SPAN}"
    ),
    # `Inspectors, who visited between D1 and D2`, `Ofsted spent two weeks in A in D`
    re.compile(
        r"(?:\binspectors|‹B\d+›|\bofsted|\ba team of inspectors)(?:,? who)? (?:visited|came|called|arrived|were|spent|"
        rf"inspected|carried out)\b(?:[^.;‹]|‹[ACNX]\d+›){{0,130}}?\b{_ON}{_SPAN}"
    ),
    re.compile(
        rf"‹C\d+›(?:'s (?:[a-z' ]|‹A\d+›){{3,60}}?)? (?:was|were) (?:inspected|visited)[^.;‹]{{0,30}}? {_ON}{_SPAN}"
    ),
    re.compile(r"\b(?:inspection|visit) in (?P<date>‹D\d+›),? (?:which|that|when|at which|in which)\b"),
)
_PUBLISHED = re.compile(
    r"\b(?P<what>ratings|gradings|grades|reports?|inspections?|findings|results|letters?|verdicts?|judgements?|"
    r"(?:performance )?assessments?|"
    r"‹F\d+›)(?: of (?:‹C\d+›'s )?[a-z' ]{3,40})?,?(?: (?:(?:which|that)|(?:was|were|is|are|has been|have been))){0,2} "
    r"(?P<one>(?:(?:one|‹X\d+›) of|among) (?:‹X\d+›|[a-z ]{3,20}) )?(?:published|released|issued|made public|"
    r"out|came out|landed)\b[^.;‹]{0,12}?(?P<date>‹D\d+›)"
)
_INSPECTORS = re.compile(r"\b(?:ofsted|inspect\w*|watchdog|performance assessments?|area reviews?)\b")
_ROUND = re.compile(r"(?:ratings|gradings|grades|inspections|assessments|reviews|reports|results|judgements)$")


@dataclass(frozen=True, slots=True)
class _Told:
    """A date that a passage gives an inspection; a round of inspections has no one council."""

    council: Council | None
    date: PartialDate
    visit: bool


@dataclass(frozen=True)
class Inspections:
    """What an article tells of the dates of recent inspections."""

    context: Context

    def date_of(self, council: object) -> PartialDate | None:
        """The date of the one recent inspection of a council: of the visit, else of what came of it."""
        for visit in (True, False):
            dates = {one.date for one in self._told if one.visit is visit and one.council in (council, None)}
            if dates:
                return _one_of(sorted(dates, key=str))
        return None

    def visit_before(self, council: object, date: PartialDate) -> PartialDate | None:
        """The date of the one visit to a council that is told, if it is from before a report's date."""
        dates = {one.date for one in self._told if one.visit and one.council == council}
        visit = _one_of(sorted(dates, key=str)) if dates else None
        return visit if visit and visit.first_day() <= date.last_day() and date.year - visit.year <= 1 else None

    @cached_property
    def _told(self) -> Sequence[_Told]:
        return [told for passage in self.context.prose if not passage.quoted for told in self._in(passage)]

    def _in(self, passage: Passage) -> Iterator[_Told]:
        for expression in (*_VISITED, _PUBLISHED):
            for match in expression.finditer(passage.text):
                visit = expression is not _PUBLISHED
                if NO_INSPECTION.search(passage.text[max(0, match.start() - 30) : match.end()]):
                    continue
                if not visit and not self._of_inspectors(passage):
                    continue
                date = self._recent(passage, match["date"])
                round_of = not visit and bool(_ROUND.search(match["what"]) or match["one"])
                council = None if round_of else self._council(passage, match)
                if date and (council or round_of):
                    yield _Told(council, date, visit)

    def _recent(self, passage: Passage, symbol: str) -> PartialDate | None:
        """The date, unless it is more than a year before the article's, or after it."""
        value, published = passage.line.mention(symbol).value, self.context.article.published
        if not isinstance(value, PartialDate):
            return None
        if published is None:
            return value
        near = published.year - value.year <= (0 if value.month is None else 1)
        return value if near and value.first_day() <= published.last_day() else None

    def _of_inspectors(self, passage: Passage) -> bool:
        """Whether what was published is the inspectorate's: this sentence, or the one before, speaks of its work."""
        near = (passage, *self.context.before(passage))
        return any("‹G" in one.text or _INSPECTORS.search(one.words()) for one in near)

    @staticmethod
    def _council(passage: Passage, match: re.Match[str]) -> Council | None:
        """Whose inspection it is: the council of the words themselves, else the only one of the sentence."""
        named = passage.councils(match.group()) or passage.councils()
        return named[0] if len(named) == 1 else passage.focus if not named else None


def _one_of(dates: Sequence[PartialDate]) -> PartialDate | None:
    """The most exact of dates that are the same as far as each is told; none where they differ."""
    last = dates[-1]
    return last if all(str(last).startswith(str(date)) for date in dates) else None
