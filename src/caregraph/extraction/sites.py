"""Sites: a grade in a passage with the words around it, and whether they speak of inspection."""

import re
from dataclasses import dataclass

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.plainly import councils_are, parts_are
from caregraph.model.entity import Term

Reading = tuple[int, bool]  # where the judgement's verb stands, and whether the grade is a past one
WEAK = frozenset(("good", "poor", "weak", "adequate"))  # everyday words: they judge only in a clear setting
_AFTER_COPULA = re.compile(
    r"^(?:$|[.,;)]| (?:for|in|overall|on|by|when|and|but|with|after|following|at|across|while|as|last|‹D\d+›|"
    r"during|because|due|since|until|throughout|or|rather|to|so|which|yet|though|although|despite|thanks|under|amid|before|again|this|"
    r"two|three|four|just|only|even|whereas|said|says|-)(?=[ ‹.,;]|$))"
)
# `a council whose services were found to be G is to …`
_CLOSES_RELATIVE = re.compile(r" (?:is|are|was|were|has|have|had|will|must|can|faces?|says?|said|wants?|plans?)(?= )")
_IN_RELATIVE = re.compile(r"(?<!›) (?:which|that|whose|where) [^,;‹]{3,60}$")
# who reports in a sentence after one that tells of an inspection
_THEY_SAID = re.compile(r"(?:but |and |however, )?(?:it|they) (?:also )?(?:said|says|found|concluded|judged|noted)\b")
# `had been G at the inspection before`
_AT_INSPECTION = re.compile(
    r" (?:at|in|during|after|following) (?:its|the|their|an?|that) (?:[a-z]+ ){0,3}(?:inspection|review|assessment)\b|"
    r" (?:on|for|in|against) (?:that|this|the same) (?:measure|count|outcome|category|heading)\b"
)
_AREA_WAS = re.compile(r"‹A\d+›(?: [a-z]+){0,4} (?:was|were|is|are|had become|became|has become)(?: [a-z]+)? $")
INSPECTED = re.compile(
    r"\b(?:ofsted|reports?|visit|inspect\w*|watchdog|regulator|inspectorate|rated|ratings?|judged|graded|"
    r"judgements?|judgments?|"
    r"sif|ilacs|framework|review|assessments?|grades?|gradings?|categor(?:y|ies)|apas?|jars?)\b"
)
_RATINGS = re.compile(r"\b(?:ratings|gradings|grades|judgements|league table|annual (?:assessments?|reviews?))\b")

# `rated less than G`, `G or better`: which, is not told
_COMPARED = re.compile(
    r"(?<!no )(?<!nothing )(?<!any )(?<!not )\b(?:below|above|less than|lower than|worse than|better than|"
    r"higher than|beneath|"
    r"anything (?:but|other than)) (?:an? |the )?$"
)
# `better than the G it was handed in D`: its own, of before
_ITS_GRADE = re.compile(r" (?:(?:that|which) )?(?:it|they) (?:was|were|had|has|got|received|won) ")
_OR_BETTER = re.compile(r" or (?:better|above|higher|worse|lower|below)\b")
# `a judgement of G is a resignation letter`, `an G rating means a new director`: of no council
_ANY = re.compile(
    r"(?:^|[ ,\"“])an? (?:[a-z]+ )?(?:judge?ment|rating|grade|verdict) of (?:an? )?[\"“'‘]?$|(?:^|[ ,\"“])an? $"
)
_MEANS = re.compile(
    r"[\"”'’]?(?: (?:judge?ment|rating|grade|verdict))? (?:is|means|can|leads?|brings?|tends?|often|usually|always|"
    r"should|does|makes?|becomes|costs?|triggers?|has become) "
)


# `a council rated G faces losing its services`: of any council
_ANY_COUNCIL = re.compile(
    r"^(?:an?|any|every) (?:[a-z]+ )?(?:council|authority|borough|department)(?: (?:that|which) (?:is|has been)|"
    r" found to be)?"
    r"(?: (?:rated|judged|graded|found|deemed|given an?))?(?: to be| as)? $"
)
_MUST = re.compile(
    r"[\"”'’]?(?: (?:rating|grade|verdict))? (?:faces|must|should|needs|gets|loses|tends|can|may|often|usually|"
    r"has to|ought|costs|attracts|"
    r"will (?:usually|often|normally|always|typically))\b"
)


def is_general(text: str, start: int, end: int) -> bool:
    """Whether a grade of a line is but spoken of: `a judgement of G is treated as a resignation letter`."""
    of_any = _ANY_COUNCIL.search(text[:start]) and _MUST.match(text, end)
    return bool(of_any or (_ANY.search(text[:start]) and _MEANS.match(text, end)))


def is_compared(text: str, start: int, end: int) -> bool:
    """Whether a grade of a line is but what another is held against: `rated less than G`."""
    named = text[:start].endswith(" the ") and _ITS_GRADE.match(text, end)
    return bool((_COMPARED.search(text[:start]) and not named) or _OR_BETTER.match(text, end))


@dataclass(frozen=True, slots=True)
class Site:
    """A grade in a passage: the line before and after it, its clause up to it, and the hit before it in the line."""

    context: Context
    passage: Passage
    grade: Term
    before: str
    after: str
    scope: str
    previous: Hit | None

    @property
    def offset(self) -> int:
        """Where the clause begins in the line."""
        return len(self.before) - len(self.scope)

    @property
    def quoted(self) -> bool:
        """Whether the grade opens with a quotation mark in the article."""
        origin = self.passage.line.offset(len(self.before))
        return self.context.article.text[max(0, origin - 1) : origin] in ('"', "“", "'", "‘")

    @property
    def ends(self) -> bool:
        """Whether the grade stands as a predicate, with no noun after it that it would describe."""
        closed = _CLOSES_RELATIVE.match(self.after) and _IN_RELATIVE.search(self.before)
        return bool(_AFTER_COPULA.match(self.after) or closed) or parts_are(self.before, self.after)

    @property
    def inspected_lately(self) -> bool:
        """Whether this sentence, or the one before, speaks of inspection: enough for a grade told as a noun."""
        return self.inspected or self._follows_inspection

    @property
    def inspected_near(self) -> bool:
        """Whether the text up to a few sentences before speaks of inspection, or of grades."""
        near = (self.passage, *self.context.before(self.passage, 4))
        named = any(m.value == OFSTED for one in near for m in one.line.mentions)
        grades = any("‹G" in one.text for one in near[1:]) or self.passage.text.count("‹G") > 1
        return named or grades or any(INSPECTED.search(one.words()) for one in near)

    @property
    def _follows_inspection(self) -> bool:
        """Whether the sentence before tells of an inspection."""
        earlier = self.context.before(self.passage)
        named = [m.value for one in earlier for m in one.line.mentions]
        return OFSTED in named or any(INSPECTED.search(one.words()) for one in earlier)

    @property
    def _of_an_area(self) -> bool:
        """Whether a part of the services `was adequate`, after grades that the text has told of: a grade as well."""
        told = self.grade.slug == "adequate" and _AREA_WAS.search(self.before)
        return bool(told) and any("‹G" in one.text for one in self.context.before(self.passage, 5))

    @property
    def _told_plainly(self) -> bool:
        """Whether parts of the services, or councils, `were good` right after grades that the text has told of."""
        if self.passage.quoted:
            return False
        if parts_are(self.before, self.after):
            return any(_tells_of_grades(one) for one in self.context.before(self.passage, 2))
        return councils_are(self.before, self.after) and any(
            _tells_of_grades(one) or _RATINGS.search(one.words()) for one in self.context.before(self.passage, 4)
        )

    @property
    def inspected(self) -> bool:
        """Whether the sentence, or for the plain grades those before it, speaks of inspection."""
        if any(m.value == OFSTED for m in self.passage.line.mentions) or self.quoted:
            return True
        if self.grade.slug in WEAK:
            graded = (m.value for m in self.passage.line.of_kind(self.before, "G"))
            strong = any(isinstance(grade, Term) and grade.slug not in WEAK for grade in graded)
            own = bool(INSPECTED.search(self.passage.words(0, len(self.before))))
            return (
                strong
                or own
                or bool(_AT_INSPECTION.match(self.after))
                or self._of_an_area
                or self._told_plainly
                or (bool(_THEY_SAID.match(self.before)) and self._follows_inspection)
            )
        return bool(
            INSPECTED.search(" ".join((self.passage.text, *(p.text for p in self.context.before(self.passage, 2)))))
        )


def _tells_of_grades(passage: Passage) -> bool:
    """Whether a passage tells of a grade, with words of inspection or one that is no everyday word."""
    grades = [m.value for m in passage.line.of_kind(passage.text, "G")]
    plain = all(isinstance(grade, Term) and grade.slug in WEAK for grade in grades)
    return bool(grades) and (not plain or bool(INSPECTED.search(passage.words())))


def last(expression: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last match of a pattern in a text."""
    return next(reversed(list(expression.finditer(text))), None)
