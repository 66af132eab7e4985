"""Inspected: when the inspection was that a grade comes from, as its sentence or the next tells it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.inspections import NO_INSPECTION
from caregraph.model.dates import PartialDate

_DATE_OUT = re.compile(
    r"\b(?:by|until|before|since|for|from|next|within) (?:the end of |at least |early |late |mid |the )?$|"
    r"\b(?:than|compared (?:with|to)|as against|up on|down on|the same as)(?: (?:in|it was in|those in|those of))? $"
)
_BEEN_SINCE = re.compile(r"\bbeen (?:[a-z]+ ){0,3}‹G\d+›(?: by ‹B\d+›)? since (?:early |late |mid |at least )?$")
_ANOTHER_DATE = (
    r"^(?:,| and|, and)(?: again| once (?:more|again)| most recently| more recently| then| later)?(?: in)? ‹D\d+›"
)
# a further date of a list; the second of two is none where it opens a new clause: `in D and in D, the …`
_NEXT_DATE = (
    re.compile(rf"^ and ‹D\d+›|{_ANOTHER_DATE}(?!, (?:the|it|‹))"),
    re.compile(_ANOTHER_DATE),
)
# `rated G earlier this month, following an inspection in D`: the second date is that of the inspection
_AFTER_INSPECTION = re.compile(
    r"^[^.;‹]{0,40}‹D\d+›,? (?:after|following) (?:an?|its|the|their) (?:[a-z]+ )?(?:inspection|visit)"
    r"(?P<when> (?:in|on|of|between|from|during) ‹D\d+›)"
)
_ON_SITE = re.compile(
    r"\b(?:inspect\w*|on site|visit\w*)\b[^.;]{0,60}\b(?:between|from|in|during) (?:‹D\d+› (?:and|to|until|"
    r"-) )?(‹D\d+›)"
)
# `was rated G2, three years after it was found to be G1`
_YEARS_AFTER = re.compile(r"\byears after (?:it|they|its|their|the|being)\b[^;]*$")
_OUTCOME = re.compile(
    r"^(?:the|that|this|its) (?:overall )?(?:inspection|judgement|judgment|outcome|verdict|result|rating)\b"
)
_VISITED = re.compile(
    r"\b(?:inspected|visited|carried out an inspection)\b[^.;]{0,80}?\b(?:in|on|during) (‹D\d+›)(?!.*\bnext\b)"
)
_SAME_YEAR = re.compile(
    r"\b(?:in|during|(?:spring|summer|autumn|end|start|beginning|middle) of) (?:the same|that) (?:year|"
    r"month)\b|\bon that occasion\b|\bat that inspection\b"
)
_THEN = re.compile(r" then(?: as well| too)?(?:[.,;]|$)")
_OPENING_DATE = re.compile(
    r"^(?:in|on|during|last|an inspection in|back in|following an inspection in|after an inspection in|"
    r"at its last inspection in|when it was last inspected in|when (?:\w+ ){1,5}in)? ?(‹D\d+›)"
)
# `By D safeguarding was G`
_BY_THEN = re.compile(
    r"^by (?:the (?:end|summer|autumn|spring) of |early |late )?(‹D\d+›)(?=,? [^.;]*\b(?:was|were|had become)\b)"
)
# `In last year's assessment, published in November, Ofsted judged …`
_PUBLISHED_IN = re.compile(
    r"^(?:in|under) ‹D\d+›'s (?:[a-z ]|‹[AFB]\d+›){1,50}, (?:which was )?(?:published|released|"
    r"issued)(?P<when> (?:in|on) ‹D\d+›),"
)
_ASIDE = re.compile(
    r", (?:which|who|whose|where|(?:(?:now|once|still|long|then) )?(?:run|managed|provided|delivered|overseen|led|"
    r"created|formed|set up|established|launched|moved|transferred|merged|split|formerly|part|home|chaired|headed))"
    r" (?:(?!inspect|visit|review|assess)[^,;])*,"
)
# `were moved to a trust in D and are now rated G`
_SINCE_THEN = re.compile(r"‹D\d+›,? and (?:is|are|has|have)(?: been)? now [^‹]{0,30}$")
# `its first visit since it was formed in D`
_SINCE_WHEN = re.compile(r" since (?:(?!inspect)[a-z]+ |‹C\d+› ){2,8}in ‹D\d+›")
_IN_WHICH = re.compile(
    r"(?:\b(?:inspection|review|visit|report|assessment)s? (?:in|of) ‹D\d+›|‹D\d+›(?:'s)? (?:ofsted |joint |full |"
    r"‹A\d+› )*(?:inspection|"
    r"review|visit|report|assessment)),? (?:(?:in|at|during|after|by) which|when) (?:[^‹]|‹C\d+›){0,40}$|"
    r"‹D\d+›, when (?:[^‹]|‹[ABC]\d+›){0,60}$"
)
_NEXT_VERB = re.compile(
    r"‹G\d+›|; |, (?:inspectors|the (?:report|watchdog|inspectorate)) (?!who)| before (?!(?:‹D|that\b|christmas|"
    r"the end))|;| since (?!‹D)|, finding | with |, in which | but |"
    r" while | although |, (?:received|got|had) |, its (?:[a-z]+ ){1,3}(?:was|were|has|have) |, the same (?:grade|"
    r"rating|verdict|judgement|result) as |, which had |, and then |"
    r", as (?:the |this |we |‹[BN]\d+›)|,? and (?:last |this |the )?‹D\d+›'s |"
    r",? and an? [a-z ]{3,40} (?:followed|was|were|came|had|has)\b|"
    r",? and (?:later |then )?(?:in|at|on|after) (?:[a-z]+ )*‹D\d+›,? when (?=[^;]*‹G)|"
    r", and (?:the |its )?‹[PR]| and (?:in|by|on|since) ‹D\d+› (?:the|it|to be|as|"
    r"rated|judged|graded|found|its|they|an?|‹)|,? (?:just )?as (?:it|"
    r"they) |, ‹C\d+›|, with |, and (?:was|is|"
    r"were|are|had|has) "
)
_SEVERAL = re.compile(
    r"\b(?:twice|both|previous|earlier|two|three|again|inspections|reviews|times|successive)\b|‹X\d+› "
)
_LEFT_THEN = re.compile(
    r"\b(?:(?:c[ao]me|comes|coming|climbed|moved|got|lifted|dragged|pulled|rose|risen) (?:it |itself )?out of|shed|"
    r"shook off|shaken off|threw off|thrown off|lost|loses|losing|escaped|exited|left)(?: (?:its|the|their|an?|"
    r"old|that))* $"
)
# `found in D1 to be G1 and in D2 to be G2`
_AND_IN = re.compile(
    r"‹G\d+›,? (?:and|but|then|and then)(?P<when> in ‹D\d+›) (?:(?:it|they) )?(?:to be|as|rated|judged|found) $"
)
_FAR = 110  # characters: a date farther behind a grade is of something else


@dataclass(frozen=True, slots=True)
class Inspected:
    """Reads when the inspection behind one hit of a passage was; `previous_date` is that of the judgement before."""

    context: Context
    passage: Passage
    hit: Hit
    previous_date: PartialDate | None

    @property
    def text(self) -> str:
        """The passage's line."""
        return self.passage.text

    def dates(self) -> list[PartialDate | None]:
        """The dates of the inspections, after the grade or else before it; a lone None where none is told."""
        if self.hit.rule == "rated-adjective":
            return [None]  # what is dated is what the council does
        if self.hit.past and _LEFT_THEN.search(self.text[: self.hit.start]):
            return [None]  # what is dated is the leaving
        start, end = self.text.rfind(";", 0, self.hit.start) + 1, self.text.find(";", self.hit.end)
        same = _SAME_YEAR.search(self.text, start, end if end >= 0 else len(self.text))
        if same and (told := self._date_meant(same.group())):
            return [told]
        if _THEN.match(self.text[self.hit.end :]) and (told := self._date_told_before()):
            return [told]
        after = self.text[self.hit.end :]
        limit = _NEXT_VERB.search(after)
        stretch = after[: limit.start() if limit else len(after)]
        visit = _AFTER_INSPECTION.match(stretch)
        found = (
            self._dates_in(stretch[visit.start("when") :] if visit else stretch, following=True) or self._dates_before()
        )
        years = all(date is not None and date.month is None for date in found)
        if len(found) > 1 and not years and not (_SEVERAL.search(self.text) and not _is_round(found)):
            found = found[-1:]
        return list(found) or [self._date_next() or self._date_of_visit()]

    def _date_meant(self, words: str) -> PartialDate | None:
        """What `that year`, told last, or `the same year`, that of the judgement before, stands for."""
        told = self._date_told_before() if " that year" in words else None
        if told and words.endswith(" of that year"):
            return PartialDate(told.year)
        return told or self.previous_date or self._date_told_before()

    def _date_told_before(self) -> PartialDate | None:
        """The date of the sentence before: `At its inspection in D … It was rated G then as well.`"""
        earlier = self.context.before(self.passage)
        dates = [m.value for m in earlier[0].line.of_kind(earlier[0].text, "D")] if earlier else []
        return dates[0] if len(dates) == 1 and isinstance(dates[0], PartialDate) else None

    def _date_of_visit(self) -> PartialDate | None:
        """The date of the inspection that the sentence before tells of, where this one gives its outcome."""
        earlier = self.context.before(self.passage) if _OUTCOME.match(self.text) and not self.hit.past else []
        visit = _VISITED.search(earlier[0].text) if earlier and "‹G" not in earlier[0].text else None
        value = earlier[0].line.mention(visit[1]).value if visit else None
        return value if isinstance(value, PartialDate) else None

    def _date_next(self) -> PartialDate | None:
        """The days of the inspection that the next sentence gives: `Inspectors were on site from D to D.`"""
        own = not self.hit.past and not self.passage.quoted and not _YEARS_AFTER.search(self.text[: self.hit.start])
        following = self.context.after(self.passage) if own else []
        match = _ON_SITE.search(following[0].text) if following else None
        if match is None or "‹G" in following[0].text or NO_INSPECTION.search(following[0].text):
            return None
        several = following[0].councils() and len(self.passage.councils()) > 1
        value = None if several else following[0].line.mention(match.group(1)).value
        return value if isinstance(value, PartialDate) else None

    def _dates_before(self) -> list[PartialDate | None]:
        place, moved = self.hit.start, self.hit.rule == "from-to"
        if _SINCE_THEN.search(self.text[:place]) or (moved and self.hit.past):
            return []
        # `In D it went from G1 to G2`: the second is of that day
        before = _SINCE_WHEN.sub(" ", _ASIDE.sub(",", self.text[: self.hit.verb if moved else place]))
        scope = scope_before(before, len(before))
        if "‹G" in scope:
            again = _AND_IN.search(scope)
            return self._dates_in(again["when"]) if again else []
        if before[: len(before) - len(scope)].endswith(" since "):
            scope = f"since {scope}"
        if published := _PUBLISHED_IN.match(self.text):
            return self._dates_in(published["when"]) or self._dates_in(published.group())
        antecedent = _IN_WHICH.search(self.text[: self.hit.verb])
        if antecedent:
            return self._dates_in(antecedent.group())
        opening = _OPENING_DATE.match(self.text)
        by = _BY_THEN.match(self.text) if self.hit.rule == "copula" and not opening else None
        if by:
            value = self.passage.line.mention(by[1]).value
            return [value] if isinstance(value, PartialDate) else []
        if not re.search(r"‹D\d+›", scope) and opening and "‹G" not in self.text[: self.hit.start]:
            scope = self.text[: self.hit.start]
        return self._dates_in(scope)

    def _dates_in(self, stretch: str, *, following: bool = False) -> list[PartialDate | None]:
        """The first date of a stretch with those joined to it; of a span from one day to another, its end."""
        dates: list[PartialDate | None] = []
        for match in re.finditer(r"‹D\d+›", stretch):
            lead = stretch[: match.start()]
            mention = self.passage.line.mention(match.group())
            if self.hit.rule == "moved-to" and lead.endswith(" by "):
                lead = lead[:-3]
            since = self.hit.rule in ("copula", "rated") and _BEEN_SINCE.search(self.text[: self.hit.end] + lead)
            words = self.context.article.text[mention.start : mention.end].lower()
            if (_DATE_OUT.search(lead) and not since) or re.fullmatch(r"\D*(?:\bweek\b|day\b)\D*", words):
                continue
            if following and len(lead) > _FAR:
                continue
            dates.append(mention.value if isinstance(mention.value, PartialDate) else None)
            if re.search(r"\b(?:between|from) $", lead) or re.match(r"^ (?:to|-) ‹D", stretch[match.end() :]):
                dates.pop()
            elif not self._goes_on(stretch[match.end() :], second=len(dates) > 1):
                break
        return dates

    def _goes_on(self, after: str, *, second: bool) -> bool:
        """Whether a further date is joined to one; not one that opens what happened then: `and a year later had to`."""
        further = _NEXT_DATE[second].match(after)
        if further is None:
            return False
        mention = self.passage.line.mention(further[0][further[0].rindex("‹") :])
        later = self.context.article.text[mention.start : mention.end].lower().endswith(("later", "before", "earlier"))
        return not later or "again" in further[0] or not re.match(r" [a-z]", after[further.end() :])


def _is_round(dates: Sequence[PartialDate | None]) -> bool:
    """Whether dates are months of one year next to each other: `inspections in June and July` are one round."""
    months = [(date.year, date.month) for date in dates if date and date.month]
    return len(months) == len(dates) and all(one == (two[0], two[1] - 1) for one, two in pairwise(months))
