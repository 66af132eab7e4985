"""Others: whether what a clause grades is a school, a home or the like, and not a council's services."""

import re
from dataclasses import dataclass

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.judged import may_be_judged

OTHER_SUBJECT = re.compile(
    r"\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|hospitals?|colleges?|prisons?|wards?|police|care homes?|"
    r"nursing|homes? for|children's homes?|care home|childmind\w+|"
    r"fostering agenc(?:y|ies)|adoption agenc(?:y|ies)|agenc(?:y|ies)|crime|burglar\w*|playgroup|sixth form|"
    r"adult (?:social )?(?:care|services|learning|education)|home care|hospice|(?:gp|medical|dental|"
    r"doctors?') practice|surgery|"
    r"unit|universit\w+|teaching|"
    r"pupils?|lessons?|teachers?|headteacher|finances?|roads?|bins?|housing|lscb|safeguarding children board|"
    r"residential (?:home|provision|care)|secure (?:training )?(?:centre|children's)|sen provision|"
    r"trust's hospital|maternity|"
    r"domiciliary|provider|(?:the|an?|one|another) (?:[a-z]+ )?home|leisure|library|special school|pre-?school|"
    r"children's centres?|charity|librar(?:y|ies)|restaurant|canteen|constabulary|museums?|theatres?|"
    r"football club|(?:bus|train|rail|tram|council tax|tax|benefits?|planning|parking|highways|waste|refuse|recycling|"
    r"catering|sports?|music|registration|registry|licensing|trading standards|environmental health|bereavement|"
    r"ambulance|rescue|passenger|transport|homeless(?:ness)?|customer|computer|it|payroll|legal|cleaning|grounds)"
    r" (?:services?|teams?|departments?)|"
    r"(?:her|his|my|their) (?:old|former|previous|last|first|then) (?:employer|council|authority|borough|county|"
    r"department|service)s?|"
    r"probation|(?<!under-)(?<!under )fire(?! at)|mental health services?|camhs|health (?:agenc(?:y|ies)|services?|"
    r"authority|trust))\b"
)
# `one of A's children's homes was rated G`
_ONE_OF_HOMES = re.compile(
    r"(?:‹X\d+›|\b(?:one|two|all|both|most|some|half|several|none|each|every one)) of "
    r"(?:‹C\d+›'s|the|its|their|the [a-z]+'s) (?:‹X\d+› )?(?:[a-z]+ )?(?P<what>‹A\d+›)"
)
# what a sentence brings up, for the next one's `it`: `invited an agency, which …`
_BROUGHT_UP = re.compile(rf"\b(?:an?|another) (?:(?:[a-z-]+|‹A\d+›) ){{0,3}}?(?:{OTHER_SUBJECT.pattern})")
_PRONOUN = re.compile(r"\b(?:it|they|its|which)\b")
_ITS_SERVICES = re.compile(r"\bits (?:‹A|(?:own )?(?:children's )?(?:services|department|social care|provision)\b)")
# `It looks at how far the department has come since it was rated G`: the department
_ITSELF_NAMED = re.compile(r"\bthe (?:[a-z]+'?s? ){0,2}(?:department|council|authority|directorate|services|service)\b")
_UP_TO_VERB = re.compile(r"^[^.;]{0,120}?(?= (?:was|were|is|are|has|have|had|will|said|says)\b)")
# `The only other example is A`
_IS_A_COUNCIL = re.compile(r"(?:[^.;‹]|‹[CX]\d+›){0,80}? (?:is|was|are|were) (?:neighbouring |nearby |the )?‹C\d+›")
# a council that itself hands out a grade: `A awarded its cleaners a G rating`
_GIVES_A_GRADE = re.compile(
    r"‹C\d+›(?: council)? (?:has |have |had )?(?:awards?|awarded|gave|gives|handed) (?:its|the|a|an|all|"
    r"some) (?!overall|‹G)[^‹]{0,40}$"
)
_QUOTED_PART = re.compile(r"‹Q\d+›,? which (?:[a-z]+ )*$")
# `It found three to be G, a fourth H`: so many of what the sentence before counts
_COUNTED = re.compile(
    r"\b(?:found|rated|judged|graded|deemed) (?:just |only |all )?‹X\d+› (?:of them )?(?:to be|as|‹G)"
)
# `Case reviews were held; both were graded G`
_ALL_OF_THEM = re.compile(
    r"(?:both|all|each|they|it)(?: of (?:them|which))?(?: (?:was|were))? ?$|(?:both|all|each|they|it) "
)
_CASE_REVIEW = re.compile(r"\bcase reviews?\b")
# `case reviews, one of which, into a death, was itself judged G`
_CASE_REVIEWS_OF_WHICH = re.compile(r"\bcase reviews?\b[^.;]{0,40}\bof which\b[^.;]{0,90}$")
_OF_ALL = re.compile(r"^of (?:all )?(?:the |its |their )?[^,.;]{3,60},")
_WHICH = re.compile(r"which (?:[a-z]+ )*")
# `An agency was rated G1 but was found to be G2`: of the agency
_NO_SUBJECT = re.compile(r"(?:was|were|is|are|has|have|had)\b")
# `A school was closed after being rated G`, `… after it was rated G`: the school
_OF_SUBJECT = re.compile(r"(?:being|having|been|it (?:was|had)|they (?:were|had))\b|$")
_SINCE = re.compile(r"\b(?:after|since|despite|following|before|when|because|by|for|on) ?$")
_JOINED = re.compile(r"(?:,? (?:but|and|before)|then) $")
_OF_WHICH = re.compile(r",? (?:(?:both|all|each|two|three|one|most|some|another|‹X\d+›) of )?which (?:was itself )?$")


@dataclass(frozen=True, slots=True)
class Others:
    """Reads what else than a council one hit of a passage judges; `scope` is the clause up to its verb."""

    context: Context
    passage: Passage
    hit: Hit
    scope: str

    @property
    def text(self) -> str:
        """The passage's line."""
        return self.passage.text

    def are_judged(self) -> bool:
        """Whether a school, a home or the like is judged, by the clause or, for `it`, the sentence before."""
        text, hit = self.text, self.hit
        if (of_all := _OF_ALL.match(text)) and OTHER_SUBJECT.search(self.passage.words(*of_all.span())):
            return True
        if _GIVES_A_GRADE.search(text[: hit.start]) or _QUOTED_PART.search(text[: hit.verb]):
            return True
        if self.are_case_reviews() or self.are_named():
            return True
        earlier = self.context.before(self.passage)
        if hit.rule == "copula" and any(OTHER_SUBJECT.search(p.text) for p in (self.passage, *earlier)):
            return True
        return bool(earlier) and (self._counted(earlier[0]) or self._stand_for(earlier[0]))

    def are_case_reviews(self) -> bool:
        """Whether `both` or `they` stand for reviews of cases that the sentence has told of."""
        before = self.passage.words(0, self.hit.verb)
        of_which = _CASE_REVIEWS_OF_WHICH.search(before)
        return bool(of_which or (_ALL_OF_THEM.match(self.scope.strip()) and _CASE_REVIEW.search(before)))

    def are_named(self) -> bool:
        """Whether the clause itself, or what its `which` stands for, names them."""
        lead = self.text[: self.hit.verb - len(self.scope)]
        lead += self.scope if _WHICH.fullmatch(self.scope) else ""
        if _NO_SUBJECT.match(self.scope) and _JOINED.search(lead):
            before = lead.rpartition("‹G")[0]
            return bool(OTHER_SUBJECT.search(_with_names(self._words(before), self.passage)))
        if _OF_SUBJECT.match(self.scope) and _SINCE.search(lead) and (subject := _UP_TO_VERB.match(lead)):
            return bool(OTHER_SUBJECT.search(_with_names(self._words(subject.group()), self.passage)))
        near = (self.scope, self.text[self.hit.verb : self.hit.end], self._stood_for(lead))
        behind = self.text[self.hit.end :].lstrip()
        return any(OTHER_SUBJECT.search(_with_names(one, self.passage)) for one in near) or bool(
            OTHER_SUBJECT.match(behind)
        )

    def _words(self, before: str) -> str:
        """The clause at the end of a stretch that the line opens with, its parts of services in the article's words."""
        start = len(before) - len(scope_before(before, len(before)))
        return self.passage.words(start, len(before))

    def _stood_for(self, lead: str) -> str:
        """What `which` stands for, in the article's words where it is a part of the services: `homes, one of which`."""
        if not _OF_WHICH.search(lead):
            return ""
        parts = self.passage.line.of_kind(lead[-60:], "A")
        words = " ".join(self.context.article.text[one.start : one.end].lower() for one in parts)
        return f"{words} {lead[-60:]}"

    def _counted(self, earlier: Passage) -> bool:
        """Whether so many of what the sentence before tells of are judged."""
        return bool(_COUNTED.search(self.text) and OTHER_SUBJECT.search(earlier.words()))

    def _stand_for(self, earlier: Passage) -> bool:
        """Whether `it` stands for something that the sentence before is about."""
        if "‹C" in self.text or not _PRONOUN.search(self.scope + self.text[self.hit.verb : self.hit.start]):
            return False
        if _ITSELF_NAMED.search(self.text[: self.hit.verb]) and not self.scope.startswith(("it ", "they ")):
            return False
        if self.scope.startswith("it ") and "‹A" not in self.text and _BROUGHT_UP.search(earlier.text):
            return True
        if _IS_A_COUNCIL.match(earlier.text):
            return False
        opening = _UP_TO_VERB.match(earlier.text)
        lead = opening.group() if opening else " ".join(earlier.text.split()[:8])
        odd = opening is not None and not may_be_judged(lead) and not _ITS_SERVICES.search(self.text)
        return odd or bool(OTHER_SUBJECT.search(_with_names(lead, earlier)))


def _with_names(text: str, passage: Passage) -> str:
    """A stretch of a passage's line with the names of bodies written out."""
    return re.sub(r"‹[BN]\d+›", lambda m: _name(m.group(), passage), text)


def _name(symbol: str, passage: Passage) -> str:
    mention = passage.line.mention(symbol)
    return passage.article.text[mention.start : mention.end].lower()


def are_homes(passage: Passage, end: int) -> bool:
    """Whether what stands before a place of a line is so many of a council's homes, which are judged one by one."""
    homes = _ONE_OF_HOMES.search(passage.text, 0, end)
    return homes is not None and "homes" in str(getattr(passage.line.mention(homes["what"]).value, "label", ""))
