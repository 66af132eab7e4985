"""Graded: which councils a grade judges, in which areas, and when they were inspected."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from caregraph.extraction.certainty import scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.subjects import COUNCIL_LIST, council_subjects, nearest_list, we_council
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Term
from caregraph.model.text import BlockKind, Span

OVERALL = Term("area", "overall", "overall")

_OTHER_SUBJECT = re.compile(
    r"\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|hospitals?|colleges?|prisons?|wards?|police|care homes?|nursing|homes? for|children's homes?|care home|childmind\w+|"
    r"fostering agenc(?:y|ies)|adoption agenc(?:y|ies)|agenc(?:y|ies)|playgroup|sixth form|adult (?:social )?(?:care|services)|home care|hospice|practice|surgery|unit|universit\w+|teaching|"
    r"pupils?|lessons?|teachers?|headteacher|finances?|roads?|bins?|housing|lscb|safeguarding children board|residential home|secure (?:training )?(?:centre|children's)|sen provision|trust's hospital|maternity|"
    r"domiciliary|provider|the home|leisure|library|special school|pre-?school|children's centres?|charity|probation|fire)\b"
)
UNSPECIFIC = re.compile(
    r"\b(?:councils|authorities|departments|areas|boroughs|of them|others|none|half|third|thirds|quarter|those|many|most|few|several|any|some|all (?:but|of)|every|another|neighbours?|other council)\b|"
    r"‹X\d+› (?:of|local|other|more|further|children's|english|areas|have|had|were|are|inspections?|were)|‹X\d+› (?:‹|judged|rated|found|graded)|^(?:‹X\d+›|the ‹X\d+›)(?: (?!previous|earlier|successive|separate|inspections|parts|aspects|areas of)|$)"
)
_BOTH = re.compile(r"\b(?:each of them|each|neither|both(?: councils| authorities| boroughs| departments)?|the two(?: councils| authorities)|the pair)\b")
AREAS_AFTER = re.compile(
    r"^(?: (?:rating|ratings|grade|judgement|judgment|overall|verdict))*(?:: ?|,? (?:for|in|on|across|over|regarding|when it came to|in terms of|in relation to))(?:(?:^| |(?<=: ))(?:both|the|its|their|all|services?|support|work|for|to|with|how|quality|of|help|area|areas|experiences?|and|provision|in|it|‹C\d+›'s|council's|performance|arrangements|domains?|aspects?|categor(?:y|ies)|judgements?))*"
    r"(?P<areas> ‹A\d+›(?:(?: \w+)?(?:,? and|,|;| as well as|, as well as| but| or)(?: (?:for|in|the|its|their|services?|also|of|support))* ‹A\d+›)*)"
)
_NOT_SUBJECT_AREA = re.compile(r"(?:concerns?|failings?|weakness\w*|failures?|problems?|amid|because of|due to|over|about|identified|criticis\w+|improv\w+|inspections? of|inspected|review of|looking at|examined|board|partnership)(?: \w+){0,4} $")
_PRAISE_NOUN = re.compile(r"^ (?:overall )?(?:support|work|services?|performance|provision|practice|care)?(?: (?:for|with|in|of|to|its|the|on|given))* ?‹A\d+›")
_DATE_OUT = re.compile(r"\b(?:by|until|before|since|for|from|next|within) (?:the end of |at least |early |late |mid |the )?$")
_ON_SITE = re.compile(r"\b(?:inspect\w*|on site|visit\w*)\b[^.;]{0,60}\b(?:between|from|in|during) (?:‹D\d+› (?:and|to|until|-) )?(‹D\d+›)")
_SAME_YEAR = re.compile(r"\b(?:in|during) the same (?:year|month)\b")
_OPENING_DATE = re.compile(
    r"^(?:in|on|during|last|an inspection in|back in|following an inspection in|after an inspection in|at its last inspection in|when it was last inspected in|when (?:\w+ ){1,5}in) ?(‹D\d+›)"
)
_RELATIVE_AREA = re.compile(r"(‹A\d+›)(?: services?)?,? which (?:(?:in|at|for) ‹C\d+› |there |here |also |now |again |was |were |is |are |has been |have been )*$")
_DASHED = re.compile(
    rf"({COUNCIL_LIST.pattern})(?: -|,|\))? (?:have|has|were|was|are|had|all|also|been|being|each|both|their|its|children's|services|social|care|seen|now| )*$"
)
_NEXT_VERB = re.compile(r"‹G\d+›|;| since (?!‹D)|, finding | but | while | although |, with |, and (?:was|is|were|are|had|has) ")
_FAR = 110  # characters: a date farther behind a grade is of something else


@dataclass(frozen=True, slots=True)
class Hit:
    """A grade that judges something: where it and its verb stand in the line, which rule says so, whether it is past."""

    grade: Term
    start: int
    end: int
    verb: int
    rule: str
    past: bool = False


@dataclass(frozen=True, slots=True)
class Graded:
    """Reads whom, what and when one hit of a passage judges; `previous_date` is that of the judgement before."""

    context: Context
    passage: Passage
    hit: Hit
    posts: Mapping[object, object]
    previous_date: PartialDate | None

    @property
    def text(self) -> str:
        """The passage's line."""
        return self.passage.text

    @property
    def scope(self) -> str:
        """The clause up to the verb."""
        return scope_before(self.text, self.hit.verb)

    def councils(self) -> tuple[list[Council], dict[Council, Span]]:
        """The councils that are judged, and for each a further span that says so (a heading, a list line)."""
        scope = self.scope
        tail = self.text[self.hit.verb : self.hit.start] + scope_after(self.text, self.hit.end)
        lead = self.text[: self.hit.verb - len(scope)]
        relative = re.search(r"(‹C\d+›)(?:'s)?(?: council)?,? (?:which|where|who) $", lead + (scope if scope in ("which ", "where ") else ""))
        if relative:
            return self.passage.councils(relative.group(1)), {}
        if self._is_about_others():
            return [], {}
        direct = nearest_list(self.passage, scope) or self._dashed_list()
        if direct:
            return direct, {}
        if _BOTH.search(scope + self.text[self.hit.verb : self.hit.start]) and "‹C" not in scope:
            return self._both(), {}
        if UNSPECIFIC.search(scope) or (UNSPECIFIC.search(tail) and "‹C" not in tail and not self._subject_areas()) or re.match(r"^ in ‹X\d+› ", self.text[self.hit.end :]):
            return self._listed()
        after = council_subjects(self.passage, tail)
        if after:
            return after, {}
        if UNSPECIFIC.search(self.text[: self.hit.verb]) and not self.passage.councils(self.text[: self.hit.verb]):
            return self._listed()
        whole = we_council(self.passage, scope, self.posts) or self._in_sentence()
        return ([whole] if whole else []), {}

    def _is_about_others(self) -> bool:
        """Whether a school, a home or the like is judged, by the words around the grade or, for `it`, the sentence before."""
        near = (self.scope, self.text[self.hit.verb : self.hit.end])
        if any(_OTHER_SUBJECT.search(self._with_names(text)) for text in near) or _OTHER_SUBJECT.match(self.text[self.hit.end :].lstrip()):
            return True
        if "‹C" in self.text or not re.search(r"\b(?:it|they|its|which)\b", self.scope + self.text[self.hit.verb : self.hit.start]):
            return False
        earlier = self.context.before(self.passage)
        return bool(earlier) and bool(_OTHER_SUBJECT.search(self._with_names(" ".join(earlier[0].text.split()[:8]))))

    def _with_names(self, text: str) -> str:
        """A stretch of the line with the names of bodies written out."""
        return re.sub(r"‹[BN]\d+›", lambda m: self._name(m.group()), text)

    def _name(self, symbol: str) -> str:
        mention = self.passage.line.mention(symbol)
        return self.context.article.text[mention.start : mention.end].lower()

    def _in_sentence(self) -> Council | None:
        before = self.passage.councils(self.text[: self.hit.verb])
        if before:
            return before[-1] if len(before) > 1 and self.hit.rule != "rated" else before[0]
        if _OTHER_SUBJECT.search(self.text[: self.hit.verb]):
            return None
        return self.passage.focus

    def _dashed_list(self) -> list[Council]:
        """`Three councils - A, B and C - have been rated G.`"""
        before = self.text[: self.hit.verb]
        match = _DASHED.search(before)
        return self.passage.councils(match.group(1)) if match else []

    def _both(self) -> list[Council]:
        seen: list[Council] = self.passage.councils(self.text)
        for earlier in self.context.before(self.passage, 5):
            seen += [council for council in earlier.councils() if council not in seen]
        return seen[:2] if len(seen) == 2 else []

    def _listed(self) -> tuple[list[Council], dict[Council, Span]]:
        """The councils of a list that a count of unnamed councils introduces: in the sentence, in lines after it, as headings."""
        colon = re.search(r"[:(-] ?(?:they are |these are |namely )?(" + COUNCIL_LIST.pattern + ")", self.text[self.hit.verb :])
        if colon:
            return self.passage.councils(colon.group(1)), {}
        items = {p.councils()[0]: p.evidence() for p in self.context.items_after(self.passage) if p.councils() and re.match(r"^\W*‹C", p.text)}
        if items:
            return list(items), items
        count = next((int(str(m.value)) for m in self.passage.line.mentions if m.kind == "number" and str(m.value).isdigit()), 0)
        headings = {p.councils()[0]: p.evidence() for p in self.context.passages if p.sentence.block.kind is BlockKind.HEADING and len(p.councils()) == 1}
        return (list(headings), headings) if count and count == len(headings) else ([], {})

    def areas(self) -> list[Term]:
        """The areas judged: those in the subject or after the grade, else the whole."""
        after = AREAS_AFTER.match(self.text[self.hit.end :])
        if after:
            return [m.value for m in self.passage.line.of_kind(after["areas"], "A") if isinstance(m.value, Term)]
        also = re.match(r"^,? as (?:is|was|were|are) (?:its |the |their )?(‹A\d+›)", self.text[self.hit.end :])
        more = [m.value for m in self.passage.line.of_kind(also.group(1), "A") if isinstance(m.value, Term)] if also else []
        if self.hit.rule == "quoted-praise" and (praised := _PRAISE_NOUN.match(self.text[self.hit.end :])):
            return [m.value for m in self.passage.line.of_kind(praised.group(), "A") if isinstance(m.value, Term)]
        if re.match(r"^(?: rating| grade| judgement| judgment)? (?:overall|in all|across the board|across all)\b", self.text[self.hit.end :]):
            return [OVERALL]
        if self.hit.rule == "coordinated":
            before = re.search(r"(‹A\d+›)(?: services?)? $", self.text[: self.hit.start])
            return [self.passage.line.mention(before.group(1)).value] if before else [OVERALL]  # type: ignore[list-item]
        return (self._subject_areas() or [OVERALL]) + more

    def _subject_areas(self) -> list[Term]:
        scope = scope_before(self.text, self.hit.start).rpartition("‹G")[2]
        start = self.hit.start - len(scope)
        found: list[Term] = []
        lead = self.text[: self.hit.verb]
        relative = _RELATIVE_AREA.search(lead)
        if relative and isinstance(value := self.passage.line.mention(relative.group(1)).value, Term):
            return [value]
        for match in re.finditer(r"‹A\d+›", scope):
            value = self.passage.line.mention(match.group()).value
            if isinstance(value, Term) and not _NOT_SUBJECT_AREA.search(self.text[: start + match.start()]):
                found.append(value)
        if not found and re.match(r"^(?:this|these|it) (?:\w+ )?(?:was|were|received|has|have|is|are|got)\b", self.text):
            for earlier in self.context.before(self.passage):
                areas = [m.value for m in earlier.line.of_kind(earlier.text, "A") if isinstance(m.value, Term)]
                found = areas if len(areas) == 1 and self.text.startswith(("this", "these")) else []
        return list(dict.fromkeys(found))

    def dates(self) -> list[PartialDate | None]:
        """The dates of the inspections: after the grade in its clause or the next, else before it; one is None where none is told."""
        if _SAME_YEAR.search(self.text) and self.previous_date:
            return [self.previous_date]
        after = self.text[self.hit.end :]
        limit = _NEXT_VERB.search(after)
        stretch = after[: limit.start() if limit else len(after)]
        found = self._dates_in(stretch, following=True) or self._dates_before()
        return list(found) or [self._date_next()]

    def _date_next(self) -> PartialDate | None:
        """The days of the inspection that the next sentence gives: `Inspectors were on site from D to D.`"""
        following = self.context.after(self.passage)
        match = _ON_SITE.search(following[0].text) if following and not self.hit.past and not self.passage.quoted else None
        if match is None or "‹G" in following[0].text or re.search(r"\b(?:last|previous|next|earlier)\b", following[0].text):
            return None
        value = following[0].line.mention(match.group(1)).value
        return value if isinstance(value, PartialDate) else None

    def _dates_before(self) -> list[PartialDate | None]:
        scope = scope_before(self.text, self.hit.start)
        if "‹G" in scope:
            return []
        opening = _OPENING_DATE.match(self.text)
        if not re.search(r"‹D\d+›", scope) and opening and "‹G" not in self.text[: self.hit.start]:
            scope = self.text[: self.hit.start]
        return self._dates_in(scope)

    def _dates_in(self, stretch: str, *, following: bool = False) -> list[PartialDate | None]:
        """The first date of a stretch with those joined to it; of a span from one day to another, its end."""
        dates: list[PartialDate | None] = []
        for match in re.finditer(r"‹D\d+›", stretch):
            lead = stretch[: match.start()]
            mention = self.passage.line.mention(match.group())
            if _DATE_OUT.search(lead) or re.search(r"\bweek\b|day\b", self.context.article.text[mention.start : mention.end].lower()):
                continue
            if following and len(lead) > _FAR:
                continue
            dates.append(mention.value if isinstance(mention.value, PartialDate) else None)
            if re.search(r"\b(?:between|from) $", lead) or re.match(r"^ (?:to|-) ‹D", stretch[match.end() :]):
                dates.pop()
            elif not re.match(r"^(?:,| and|, and| and again)(?: in)? ‹D", stretch[match.end() :]):
                break
        return dates
