"""Judgements: an inspectorate's grade of a council's children's services."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from caregraph.extraction.holding import Affiliation
from caregraph.extraction.certainty import certainty_in, scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.subjects import COUNCIL_LIST, council_subjects, nearest_list, we_council
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Term
from caregraph.model.fact import Certainty, Fact, FactKind, Role
from caregraph.model.line import pattern
from caregraph.model.text import BlockKind, Span

KIND = FactKind(
    name="judgement",
    plural="judgements",
    roles=(
        Role("council"),
        Role("grade"),
        Role("area"),
        Role("date", required=False, completes=False),
        Role("inspector", required=False, identity=False),
        Role("framework", required=False, identity=False),
    ),
)

OFSTED = Body("ofsted", "Ofsted")
OVERALL = Term("area", "overall", "overall")
INADEQUATE = Term("grade", "inadequate", "inadequate")
OUTSTANDING = Term("grade", "outstanding", "outstanding")

_GRADE_NOUN = r"(?:rating|ratings|grade|grades|grading|gradings|judgement|judgements|judgment|judgments|verdict|status|category|mark|score|ofsted)"
_RATED = re.compile(
    r"\b(?:re-?)?(?:rated|judged|graded|deemed|branded|declared|classed|classified|ranked|assessed|marked|pronounced|rates?|judges?|grades?|judging|rating|grading|deeming|"
    r"labelled|described|regarded|considered|slammed|condemned|called)\b"
)
_FOUND = re.compile(r"\b(?:found|finds?|finding|concluded?|concludes|said|ruled|told|reported|says)\b")
_GIVEN = re.compile(
    r"\b(?:receiv\w+|given|gives?|giving|gave|award\w*|hand(?:ed|s)|got|gets|getting|achiev\w+|secur\w+|earn\w+|retain\w+|kept|keeps|maintain\w+|won|gain\w+|scored?|holds?|held|"
    r"has|had|have|having|with|obtained|landed|drew|upheld|confirmed|got|saw|its|the|a|an|previous|earlier|of|after|despite|following|from|to)\b"
)
_LINK = r"(?:(?:as|to|be|been|being|is|are|was|were|an?|the|overall|only|just|now|still|again|also|both|all|merely|officially|generally|either|simply|once|more|remaining|remained|remain|remains|having|provid\w+|offer\w+)\b[ ,]*)*"
_RATED_THEN = re.compile(rf"^(?P<object>[^;:]{{0,110}}?),? ?{_LINK}$")
_COPULA = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remain(?:s|ed)?|stay(?:s|ed)?|became|still)(?: (?:also|still|now|overall|both|all|only|just|previously|then|once|currently|again|rated|judged))* $"
)
_AFTER_COPULA = re.compile(r"^(?:$|[.,;)]| (?:for|in|overall|on|by|when|and|but|with|after|following|at|across|while|as|last|‹D\d+›|during|because|due|since|or|rather|to|-)(?=[ ‹.,;]|$))")
_NOUN_AFTER = re.compile(rf"^,?-?(?: overall| ofsted| inspection| safeguarding| ‹B\d+›(?:'s)?| ‹A\d+›)* {_GRADE_NOUN}\b")
_RATED_AFTER = re.compile(r"^-(?:rated|graded)\b")
_NOUN_BEFORE = re.compile(rf"\b{_GRADE_NOUN}(?:,| \w+ly)?(?: (?:of|as|was|is|were|are|from|to|at|being|remains?|remained|stays?|stayed|dropped|fell|rose|improved|for ‹A\d+›|overall|the|an?|ofsted's?|changed|moved|upgraded|downgraded|lowered|raised|in|be|:|-))*:? ?-? ?$")
_NO_LONGER = re.compile(r"\bno longer (?:\w+ )?(?:rated |judged |considered |deemed |an? |as |to be |being )*$")
_OUT_OF = re.compile(
    r"(?:\bout of|\bup from|\bfrom being|\bfrom an?|\bshed(?:s|ding)?|\bshaken off|\bthrow\w* off|\bshake off|\blos(?:t|ing|es)|\bescaped|\brid of|\brising from|\bmov\w+(?: on| up)? from|\blift\w*(?: it)?(?: out)? (?:from|of)|\bclimb\w* from|\bimprov\w+ (?:on|from)|\bexit\w*|\bdowngrad\w+ from|\bupgrad\w+ from|\bdropp\w+ from|\bfell from|\bslipp\w+ from|\bwas|\bwent from|\bgo(?:es|ne|ing)? from)"
    r"(?: (?:its|the|their|an?|previous|earlier|being|rated|judged|old|overall|having|been|former|2\d\d\d|‹D\d+›))* $"
)
_FROM_TO = pattern(rf"\bfrom (?:being |an? |overall |rated |judged |having been )*{{grade:old}}(?: {_GRADE_NOUN})?(?:(?:,| in| -) ?{{date}},?)? (?:up |down |straight |all the way )?to (?:being |an? |overall |rated |judged |be )*{{grade:new}}")
_INSPECTED = re.compile(r"\b(?:ofsted|inspect\w*|watchdog|regulator|inspectorate|rated|rating|judged|graded|judgement|judgment|sif|ilacs|framework|review|assessment|grade|apas?|jars?)\b")
_OTHER_SUBJECT = re.compile(
    r"\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|hospitals?|colleges?|prisons?|wards?|police|care homes?|nursing|homes? for|children's homes?|care home|childmind\w+|"
    r"fostering agenc(?:y|ies)|adoption agenc(?:y|ies)|agenc(?:y|ies)|playgroup|sixth form|adult (?:social )?(?:care|services)|home care|hospice|practice|surgery|unit|universit\w+|teaching|"
    r"pupils?|lessons?|teachers?|headteacher|finances?|roads?|bins?|housing|lscb|safeguarding children board|residential home|secure (?:training )?(?:centre|children's)|sen provision|trust's hospital|maternity|"
    r"domiciliary|provider|the home|leisure|library|special school|pre-?school|children's centres?|charity|probation|fire)\b"
)
_UNSPECIFIC = re.compile(
    r"\b(?:councils|authorities|departments|areas|boroughs|of them|others|none|half|third|thirds|quarter|those|many|most|few|several|any|some|all (?:but|of)|every|another|neighbours?|other council)\b|"
    r"‹X\d+› (?:of|local|other|more|further|children's|english|areas|have|had|were|are|inspections?|were)|‹X\d+› (?:‹|judged|rated|found|graded)|^(?:‹X\d+›|the ‹X\d+›)(?: (?!previous|earlier|successive|separate|inspections|parts|aspects|areas of)|$)"
)
_BY_OTHERS = re.compile(r"^(?: rating| overall)? by (?!(?:the )?(?:‹B\d+›|inspectors|watchdog|regulator|inspectorate|government inspectors|education watchdog|her majesty|his majesty|school inspectors|ofsted))")
_BOTH = re.compile(r"\b(?:each of them|each|neither|both(?: councils| authorities| boroughs| departments)?|the two(?: councils| authorities)|the pair)\b")
_LOWEST = re.compile(r"\b(?:lowest|bottom|worst)(?: possible| available)?(?: \w+)? (?:rating|grade|judgement|judgment|category|mark)\b")
_HIGHEST = re.compile(r"\b(?:highest|top|best)(?: possible| available)?(?: \w+)? (?:rating|grade|judgement|judgment|mark)\b")
_LOW_VERB = re.compile(r"\b(?:given|giving|received?|receives|receiving|handed|awarded|got|earned|rated|put|placed|with|in|gave|has|had|achieved?|landed)\b")
_AREAS_AFTER = re.compile(
    r"^(?: (?:rating|ratings|grade|judgement|judgment|overall|verdict))*(?:: ?|,? (?:for|in|on|across|over|regarding|when it came to|in terms of|in relation to))(?:(?:^| |(?<=: ))(?:both|the|its|their|all|services?|support|work|for|to|with|how|quality|of|help|area|areas|experiences?|and|provision|in|it|‹C\d+›'s|council's|performance|arrangements|domains?|aspects?|categor(?:y|ies)|judgements?))*"
    r"(?P<areas> ‹A\d+›(?:(?: \w+)?(?:,? and|,|;| as well as|, as well as| but| or)(?: (?:for|in|the|its|their|services?|also|of|support))* ‹A\d+›)*)"
)
_NOT_SUBJECT_AREA = re.compile(r"(?:concerns?|failings?|weakness\w*|failures?|problems?|amid|because of|due to|over|about|identified|criticis\w+|improv\w+|inspections? of|inspected|review of|looking at|examined|board|partnership)(?: \w+){0,4} $")
_PRAISE_NOUN = re.compile(r"^ (?:overall )?(?:support|work|services?|performance|provision|practice|care)?(?: (?:for|with|in|of|to|its|the|on|given))* ?‹A\d+›")
_ITEM_AREA = pattern(r"^[\s•*-]*(?:the )?(?P<subject>{area}(?:[^‹:]{0,40}{area})*|overall(?: [a-z' ]{1,60})?|{council})(?:[^‹:.;]{0,60})(?: -|:| =|,| was| is| were| are|\.\.\.| \() ?(?:rated |judged |graded )?(?:as )?{grade:grade}")
_DATE_BEFORE = re.compile(r"(?:^|\b(?:in|on|of|during|since|last|for|from|and|between|the|its|a) )(‹D\d+›)")
_DATE_OUT = re.compile(r"\b(?:by|until|before|since|for|from|next|within) (?:the end of |at least |early |late |mid |the )?$")
_PUBLISHED = re.compile(r"\b(?:publish\w*|release\w*|reveal\w*|announce\w*|said|report|reports|today|told|out)\b")
_PAST_RULES = frozenset(("judgement/no-longer", "judgement/out-of"))
_SAME = re.compile(r"\b(?:got|get|received?|given|handed|earned|awarded|had|shared|reached|came to|met with) the same (?:overall )?(?:grade|rating|judgement|judgment|verdict|mark)\b|\bthe same (?:grade|rating|judgement|verdict) was (?:given|awarded|reached)\b")
_MOVED_TO = re.compile(
    r"\b(?:mov\w+|lift\w+|rais\w+|upgrad\w+|promot\w+|downgrad\w+|lower\w+|drop\w*|fell|fall\w*|rose|risen|rise|slipp\w+|climb\w*|demot\w+|gone|went|put|puts|taken)\b[^‹;]{0,40}(?:‹C\d+›[^‹;]{0,30})?\b(?:to|at|into)(?: (?:an?|the|being|be|rated|judged|overall))* $"
)
_WON = re.compile(r"\b(?:won|wins|receiv\w+|given|got|earn\w+|award\w*|achiev\w+|secur\w+|handed|gain\w+|scored)(?: (?:an?|the|another|second|its|first|overall))* $")
_AS_DID = re.compile(r"^[^.;]{0,40},? as (?:did|was|were|is|has) (?P<council>‹C\d+›)(?: for (?:its |the )?(?:work with |work on |services for |support for )?(?P<area>‹A\d+›))?")
_ON_SITE = re.compile(r"\b(?:inspect\w*|on site|visit\w*)\b[^.;]{0,60}\b(?:between|from|in|during) (?:‹D\d+› (?:and|to|until|-) )?(‹D\d+›)")
_SAME_YEAR = re.compile(r"\b(?:in|during) the same (?:year|month)\b")


@dataclass(frozen=True, slots=True)
class _Hit:
    """A grade that judges something: where it stands in the line, what makes it a judgement, and where its subject is."""

    grade: Term
    start: int
    end: int
    verb: int
    rule: str
    past: bool = False


def find(context: Context, known: list[Affiliation]) -> Iterator[Fact]:
    """The judgements that an article puts forward."""
    posts = {found.person: found.organisation for found in reversed(known)}
    previous: list[Fact] = []
    found: list[Fact] = []
    for passage in context.passages:
        facts = list(_Judgements(context, passage, posts, previous).find())
        previous = facts or previous
        found += facts
    return (_dated(fact, found, context.article.published) for fact in found)


def _dated(fact: Fact, others: list[Fact], published: PartialDate | None) -> Fact:
    """An undated judgement takes the date of the one that it repeats: a past one any earlier date, a fresh one a recent date."""
    if fact.get("date") is not None:
        return fact
    same = [other.get("date") for other in others if other.get("date") and all(other.get(r) == fact.get(r) for r in ("council", "grade", "area"))]
    past = fact.rule in _PAST_RULES
    for date in same:
        if isinstance(date, PartialDate) and (past or published is None or published.year - date.year <= (0 if date.month is None else 1)):
            return replace(fact, values=(*fact.values, ("date", date)))
    return fact


class _Judgements:
    """Reads one passage for judgements."""

    def __init__(self, context: Context, passage: Passage, posts: dict[object, object], previous: list[Fact]) -> None:
        self.context, self.passage, self.line, self.text = context, passage, passage.line, passage.text
        self.posts, self.previous = posts, previous

    def find(self) -> Iterator[Fact]:
        yield from self._same_grade()
        if "‹G" not in self.text and not _LOWEST.search(self.text) and not _HIGHEST.search(self.text):
            return
        if self.passage.sentence.block.kind is BlockKind.ITEM and (item := _ITEM_AREA.match(self.text)):
            yield from self._item(item)
            return
        heading = self.passage.sentence.block.kind is BlockKind.HEADING
        for hit in self._hits():
            if not heading or (_UNSPECIFIC.search(self.text[: hit.start]) and any(self.context.items_after(self.passage))):
                yield from self._facts(hit)

    def _same_grade(self) -> Iterator[Fact]:
        """`B got the same grade`: the grade of the judgement before."""
        match = _SAME.search(self.text)
        if match and self.previous and "‹G" not in self.text[: match.end()]:
            grade = self.previous[-1].get("grade")
            if isinstance(grade, Term):
                yield from self._facts(_Hit(grade, match.start(), match.end(), match.start(), "same-grade"))

    def _hits(self) -> Iterator[_Hit]:
        found: list[_Hit] = []
        for match in re.finditer(r"‹G\d+›", self.text):
            hit = self._hit(match, found)
            if hit:
                found.append(hit)
        yield from found
        for expression, grade in ((_LOWEST, INADEQUATE), (_HIGHEST, OUTSTANDING)):
            extreme = expression.search(self.text)
            if extreme and not found and _LOW_VERB.search(scope_before(self.text, extreme.start())):
                yield _Hit(grade, extreme.start(), extreme.end(), extreme.start(), "extreme-rating")

    def _hit(self, match: re.Match[str], found: list[_Hit]) -> _Hit | None:
        grade = self.line.mention(match.group()).value
        if not isinstance(grade, Term):
            return None
        start, end = match.span()
        before, after = self.text[:start], self.text[end:]
        scope = scope_before(self.text, start)
        for rule, verb, past in self._readings(before, after, scope, grade, found):
            return _Hit(grade, start, end, verb, rule, past)
        return None

    def _readings(self, before: str, after: str, scope: str, grade: Term, found: list[_Hit]) -> Iterator[tuple[str, int, bool]]:
        """The ways in which the words around a grade make it a judgement: rule, where its verb stands, whether it is past."""
        offset = len(before) - len(scope)
        if _BY_OTHERS.match(after):
            return
        if _NO_LONGER.search(before):
            yield "no-longer", len(before), True
        for change in _FROM_TO.finditer(self.text):
            if change.start("old") == len(before) or change.start("new") == len(before):
                yield "from-to", change.start(), change.start("old") == len(before)
        if _RATED_AFTER.match(after):
            yield "rated-adjective", len(before), False
        verb = _last(_RATED, scope)
        if verb and _RATED_THEN.match(scope[verb.end() :]) and self._is_object(scope[verb.end() :], verb.group(), after):
            yield "rated", offset + verb.start(), False
        found_verb = _last(_FOUND, scope)
        if found_verb and self._found_to_be(scope, found_verb, after, grade):
            yield "found", offset + found_verb.start(), False
        if _NOUN_AFTER.match(after) and not re.search(r"\bno $", before):
            noun = _NOUN_AFTER.match(after)
            if not re.match(r"^,?-? ofsted$", noun.group() if noun else "") or "ofsted" in after:
                yield "grade-noun", self._given(scope, offset, len(before)), bool(_OUT_OF.search(before))
        if _NOUN_BEFORE.search(before):
            noun_before = _NOUN_BEFORE.search(before)
            yield "noun-of-grade", self._given(scope, offset, noun_before.start() if noun_before else len(before)), False
        if _MOVED_TO.search(scope) and self._no_noun_follows(after):
            moved = _MOVED_TO.search(scope)
            yield "moved-to", offset + (moved.start() if moved else 0), False
        won = _WON.search(scope)
        if won and (self._is_quoted(before) or grade.slug == "outstanding") and re.match(r"^(?:[.,;]|$| (?:for|in|from|by|overall|after|on)\b)", after):
            yield "won", offset + won.start(), False
        if _OUT_OF.search(before) and self._plain(grade, before, after) and self._moves(before):
            yield "out-of", len(before), True
        copula = _COPULA.search(scope)
        if copula and _AFTER_COPULA.match(after) and self._judges(scope, grade, before):
            yield "copula", offset + copula.start(), False
        if grade.slug == "requires-improvement" and self._verb_grade(scope, before):
            yield "requires", len(before), False
        if re.search(r"\b(?:councils|authorities|departments) (?:with|having) (?:an? |overall )*$", before):
            yield "councils-with", len(before), False
        if found and re.search(r"(?:,| and|;| while)(?: and| but)? ‹C\d+›(?:'s)? (?:was |were )?$", before):
            yield "gapped", len(before), False
        if found and (_AREAS_AFTER.match(after) or re.match(r"^ overall\b", after) or re.search(r"‹A\d+›(?: services?)? $", before)) and re.search(r"(?:,| and| but| while| with|;| as well as)(?: \w+)*(?: ‹A\d+›(?: \w+)?)? $", before):
            yield "coordinated", found[-1].verb, False
        if self._is_quoted(before) and _PRAISE_NOUN.match(after) and re.search(r"\b(?:ofsted|inspectors|rated|praise)\b|‹G", before):
            yield "quoted-praise", len(before), False

    def _verb_grade(self, scope: str, before: str) -> bool:
        """Whether `requires improvement` is the predicate of services that inspectors speak of."""
        subject = re.search(r"(?:‹[CA]\d+›(?:'s)?(?: services?| council| children's (?:services|social care))?|\b(?:services?|department|council|authority|it|they|which)(?: (?:in|at|for|of) ‹[CA]\d+›)?) (?:still |also |now |all |overall )*$", scope)
        return bool(subject) and bool(_INSPECTED.search(self.text) or self._is_quoted(before) or any(m.value == OFSTED for m in self.line.mentions))

    def _is_object(self, between: str, verb: str, after: str) -> bool:
        """Whether what stands between a verb of grading and the grade is its object, not another matter."""
        if verb in ("described", "called", "labelled", "considered", "regarded", "slammed", "condemned", "branded"):
            if not re.search(r"\b(?:ofsted|inspect\w+|watchdog|regulator|report)\b", self.text) and not any(m.value == OFSTED for m in self.line.mentions):
                return False
        if re.match(r" (?:services?|practice|support|work|care|assessments?|quality|plans?|school|schools|staff|social work|decision|parents?|parenting)\b", after) and not re.search(r"\b(?:as|to be)\b", between):
            return False
        return "‹G" not in between or bool(re.search(r"(?:,|and|or|but|from|then)(?: \w+){0,2} $", between))

    def _found_to_be(self, scope: str, verb: re.Match[str], after: str, grade: Term) -> bool:
        between = scope[verb.end() :]
        if re.search(r"\bto be(?: \w+)* $", between):
            return self._no_noun_follows(after)
        if re.search(r"\b(?:is|are|was|were|been)(?: \w+ly)? $", scope[: verb.start()]) and re.fullmatch(r" (?:as )?", between):
            return self._no_noun_follows(after)
        return bool(re.search(r"\b(?:was|were|is|are|remain\w*)(?: \w+)? $", between)) and self._no_noun_follows(after) and self._judges(between, grade, scope)

    def _no_noun_follows(self, after: str) -> bool:
        return bool(_AFTER_COPULA.match(after))

    def _plain(self, grade: Term, before: str, after: str) -> bool:
        return self._no_noun_follows(after) or bool(_NOUN_AFTER.match(after))

    def _moves(self, before: str) -> bool:
        return bool(re.search(r"\b(?:out of|up from|from|lost|losing|shed|escaped|shaken|rid|exit\w*)\b[^‹]{0,40}$", before))

    def _given(self, scope: str, offset: int, default: int) -> int:
        verb = _last(re.compile(r"\b(?:receiv\w+|given|giv\w+|gave|award\w*|hand(?:ed|s)|got|gets|achiev\w+|secur\w+|earn\w+|retain\w+|kept|maintain\w+|holds?|held|has|had|have|obtained|saw|landed|issued|was|were|is)\b"), scope)
        return offset + verb.start() if verb else default

    def _judges(self, scope: str, grade: Term, before: str) -> bool:
        """Whether a plain `was G` speaks of services that are graded, in a text about inspection."""
        weak = grade.slug in ("good", "poor", "weak", "adequate") and not self._is_quoted(before)
        near = " ".join((self.text, *(p.text for p in self.context.before(self.passage, 2)))) if not weak else before
        if not (_INSPECTED.search(near) or any(m.value == OFSTED for m in self.line.mentions)) and not self._is_quoted(before):
            return False
        if self.passage.quoted and weak:
            return False
        subject = scope[: _COPULA.search(scope).start()] if _COPULA.search(scope) else scope  # type: ignore[union-attr]
        return bool(re.search(r"‹[CA]\d+›(?:'s)?(?: (?:services?|council|department|children's services|children's social care|work|support|provision|arrangements|and|also|overall|performance|itself|as a whole)| (?:in|at|of) ‹C\d+›)*,? ?$|\b(?:services?|department|authority|council|leadership|it|they|which|effectiveness|overall)(?: (?:also|itself|overall|there|all|in ‹C\d+›|for ‹A\d+›|at ‹C\d+›))* ?$", subject))

    def _is_quoted(self, before: str) -> bool:
        origin = self.line.offset(len(before))
        return self.context.article.text[max(0, origin - 1) : origin] in ('"', "“", "'", "‘")

    def _facts(self, hit: _Hit) -> Iterator[Fact]:
        certainty = self._certainty(hit)
        councils, extra = self._councils(hit)
        areas = self._areas(hit)
        for council in councils:
            for area in areas:
                for date in self._dates(hit):
                    yield self._fact(council, hit, area, certainty, date=date, extra=extra.get(council))
        also = _AS_DID.match(self.text[hit.end :])
        if also and councils:
            council, area = self.line.mention(also["council"]).value, self.line.mention(also["area"]).value if also["area"] else OVERALL
            if isinstance(council, Council) and isinstance(area, Term):
                yield self._fact(council, hit, area, certainty)

    def _fact(
        self, council: Council, hit: _Hit, area: Term, certainty: Certainty, *, date: PartialDate | None = None, extra: Span | None = None
    ) -> Fact:
        inspector = next((m.value for m in self.line.mentions if m.value == OFSTED), None)
        values = {"council": council, "grade": hit.grade, "area": area, "date": date, "inspector": inspector}
        evidence = [self.passage.evidence()] + ([extra] if extra else [])
        return make_fact(KIND, values, certainty=certainty, evidence=evidence, rule=f"judgement/{hit.rule}")

    def _certainty(self, hit: _Hit) -> Certainty:
        scope = scope_before(self.text, hit.start)
        if hit.past:
            scope = _NO_LONGER.sub("", scope)
            found = certainty_in(scope[-60:], self.passage.base)
            return found if found is Certainty.HYPOTHETICAL and not re.search(r"\b(?:aim|hop|want|need|help)", scope) else self.passage.base
        found = certainty_in(scope, self.passage.base)
        return self.passage.base if found is Certainty.PLANNED and "to be" in scope and not re.search(r"\b(?:will|expect\w*|set|plan\w*|due)\b", scope) else found

    def _councils(self, hit: _Hit) -> tuple[list[Council], dict[Council, Span]]:
        """The councils that are judged, and for each a further span that says so (a heading, a list line)."""
        scope = scope_before(self.text, hit.verb)
        tail = self.text[hit.verb : hit.start] + scope_after(self.text, hit.end)
        lead = self.text[: hit.verb - len(scope)]
        relative = re.search(r"(‹C\d+›)(?:'s)?(?: council)?,? (?:which|where|who) $", lead + (scope if scope in ("which ", "where ") else ""))
        if relative:
            return self.passage.councils(relative.group(1)), {}
        if self._is_about_others(hit, scope):
            return [], {}
        direct = nearest_list(self.passage, scope) or self._dashed_list(hit)
        if direct:
            return direct, {}
        if _BOTH.search(scope + self.text[hit.verb : hit.start]) and "‹C" not in scope:
            return self._both(), {}
        if _UNSPECIFIC.search(scope) or (_UNSPECIFIC.search(tail) and "‹C" not in tail and not self._subject_areas(hit)) or re.match(r"^ in ‹X\d+› ", self.text[hit.end :]):
            return self._listed(hit)
        after = council_subjects(self.passage, tail)
        if after:
            return after, {}
        if _UNSPECIFIC.search(self._clause_before(hit)) and not self.passage.councils(self.text[: hit.verb]):
            return self._listed(hit)
        whole = we_council(self.passage, scope, self.posts) or self._in_sentence(hit)
        return ([whole] if whole else []), {}

    def _is_about_others(self, hit: _Hit, scope: str) -> bool:
        """Whether a school, a home or the like is judged, by the words around the grade or, for `it`, the sentence before."""
        near = (scope, self.text[hit.verb : hit.end])
        if any(_OTHER_SUBJECT.search(self._with_names(text)) for text in near) or _OTHER_SUBJECT.match(self.text[hit.end :].lstrip()):
            return True
        if "‹C" in self.text or not re.search(r"\b(?:it|they|its|which)\b", scope + self.text[hit.verb : hit.start]):
            return False
        earlier = self.context.before(self.passage)
        return bool(earlier) and bool(_OTHER_SUBJECT.search(self._with_names(" ".join(earlier[0].text.split()[:8]))))

    def _with_names(self, text: str) -> str:
        """A stretch of the line with the names of bodies written out."""
        return re.sub(r"‹[BN]\d+›", lambda m: self._name(m.group()), text)

    def _name(self, symbol: str) -> str:
        mention = self.line.mention(symbol)
        return self.context.article.text[mention.start : mention.end].lower()

    def _clause_before(self, hit: _Hit) -> str:
        return self.text[: hit.verb]

    def _in_sentence(self, hit: _Hit) -> Council | None:
        before = self.passage.councils(self.text[: hit.verb])
        if before:
            return before[-1] if len(before) > 1 and hit.rule != "rated" else before[0]
        if _OTHER_SUBJECT.search(self.text[: hit.verb]):
            return None
        return self.passage.focus

    def _dashed_list(self, hit: _Hit) -> list[Council]:
        """`Three councils - A, B and C - have been rated G.`"""
        before = self.text[: hit.verb]
        match = re.search(rf"({COUNCIL_LIST.pattern})(?: -|,|\))? (?:have|has|were|was|are|had|all|also|been|being|each|both|their|its|children's|services|social|care|seen|now| )*$", before)
        return self.passage.councils(match.group(1)) if match else []

    def _both(self) -> list[Council]:
        seen: list[Council] = self.passage.councils(self.text)
        for earlier in self.context.before(self.passage, 5):
            seen += [council for council in earlier.councils() if council not in seen]
        return seen[:2] if len(seen) == 2 else []

    def _listed(self, hit: _Hit) -> tuple[list[Council], dict[Council, Span]]:
        """The councils of a list that a count of unnamed councils introduces: in the sentence, in lines after it, as headings."""
        colon = re.search(r"[:(-] ?(?:they are |these are |namely )?(" + COUNCIL_LIST.pattern + ")", self.text[hit.verb :])
        if colon:
            return self.passage.councils(colon.group(1)), {}
        items = {p.councils()[0]: p.evidence() for p in self.context.items_after(self.passage) if p.councils() and re.match(r"^\W*‹C", p.text)}
        if items:
            return list(items), items
        count = next((int(str(m.value)) for m in self.line.mentions if m.kind == "number" and str(m.value).isdigit()), 0)
        headings = {p.councils()[0]: p.evidence() for p in self.context.passages if p.sentence.block.kind is BlockKind.HEADING and len(p.councils()) == 1}
        return (list(headings), headings) if count and count == len(headings) else ([], {})

    def _areas(self, hit: _Hit) -> list[Term]:
        """The areas judged: those in the subject or after the grade, else the whole."""
        after = _AREAS_AFTER.match(self.text[hit.end :])
        if after:
            return [m.value for m in self.line.of_kind(after["areas"], "A") if isinstance(m.value, Term)]
        also = re.match(r"^,? as (?:is|was|were|are) (?:its |the |their )?(‹A\d+›)", self.text[hit.end :])
        more = [m.value for m in self.line.of_kind(also.group(1), "A") if isinstance(m.value, Term)] if also else []
        if hit.rule == "quoted-praise" and (praised := _PRAISE_NOUN.match(self.text[hit.end :])):
            return [m.value for m in self.line.of_kind(praised.group(), "A") if isinstance(m.value, Term)]
        if re.match(r"^(?: rating| grade| judgement| judgment)? (?:overall|in all|across the board|across all)\b", self.text[hit.end :]):
            return [OVERALL]
        if hit.rule == "coordinated":
            before = re.search(r"(‹A\d+›)(?: services?)? $", self.text[: hit.start])
            return [self.line.mention(before.group(1)).value] if before else [OVERALL]  # type: ignore[list-item]
        return (self._subject_areas(hit) or [OVERALL]) + more

    def _subject_areas(self, hit: _Hit) -> list[Term]:
        scope = scope_before(self.text, hit.start).rpartition("‹G")[2]
        start = hit.start - len(scope)
        found: list[Term] = []
        lead = self.text[: hit.verb]
        relative = re.search(r"(‹A\d+›)(?: services?)?,? which (?:(?:in|at|for) ‹C\d+› |there |here |also |now |again |was |were |is |are |has been |have been )*$", lead)
        if relative and isinstance(value := self.line.mention(relative.group(1)).value, Term):
            return [value]
        for match in re.finditer(r"‹A\d+›", scope):
            value = self.line.mention(match.group()).value
            if isinstance(value, Term) and not _NOT_SUBJECT_AREA.search(self.text[: start + match.start()]):
                found.append(value)
        if not found and re.match(r"^(?:this|these|it) (?:\w+ )?(?:was|were|received|has|have|is|are|got)\b", self.text):
            for earlier in self.context.before(self.passage):
                areas = [m.value for m in earlier.line.of_kind(earlier.text, "A") if isinstance(m.value, Term)]
                found = areas if len(areas) == 1 and self.text.startswith(("this", "these")) else []
        return list(dict.fromkeys(found))

    def _item(self, item: re.Match[str]) -> Iterator[Fact]:
        grade = self.line.mention(item["grade"]).value
        areas = [m.value for m in self.line.of_kind(item["subject"], "A") if isinstance(m.value, Term)] or [OVERALL]
        councils = self.passage.councils(item["subject"]) or ([self.passage.focus] if self.passage.focus else [])
        hit = _Hit(grade, item.start("grade"), item.end("grade"), item.start("grade"), "list-line")  # type: ignore[arg-type]
        for council in councils:
            for area in areas:
                yield self._fact(council, hit, area, self.passage.base, date=self._dates(hit)[0])

    def _dates(self, hit: _Hit) -> list[PartialDate | None]:
        """The dates of the inspections: after the grade in its clause or the next, else before it; one is None where none is told."""
        same = _SAME_YEAR.search(self.text)
        if same and self.previous:
            value = self.previous[-1].get("date")
            return [value if isinstance(value, PartialDate) else None]
        after = self.text[hit.end :]
        limit = re.search(r"‹G\d+›|;| since (?!‹D)|, finding | but | while | although |, with |, and (?:was|is|were|are|had|has) ", after)
        stretch = after[: limit.start() if limit else len(after)]
        found = self._dates_in(stretch, hit.end, following=True) or self._dates_before(hit)
        return list(found) or [self._date_next(hit)]

    def _date_next(self, hit: _Hit) -> PartialDate | None:
        """The days of the inspection that the next sentence gives: `Inspectors were on site from D to D.`"""
        following = self.context.after(self.passage)
        match = _ON_SITE.search(following[0].text) if following and not hit.past and not self.passage.quoted else None
        if match is None or "‹G" in following[0].text or re.search(r"\b(?:last|previous|next|earlier)\b", following[0].text):
            return None
        value = following[0].line.mention(match.group(1)).value
        return value if isinstance(value, PartialDate) else None

    def _dates_before(self, hit: _Hit) -> list[PartialDate | None]:
        scope = scope_before(self.text, hit.start)
        if "‹G" in scope:
            return []
        opening = re.match(r"^(?:in|on|during|last|an inspection in|back in|following an inspection in|after an inspection in|at its last inspection in|when it was last inspected in|when (?:\w+ ){1,5}in) ?(‹D\d+›)", self.text)
        if not re.search(r"‹D\d+›", scope) and opening and "‹G" not in self.text[: hit.start]:
            scope = self.text[: hit.start]
        return self._dates_in(scope, hit.start - len(scope), following=False)

    def _dates_in(self, stretch: str, offset: int, *, following: bool) -> list[PartialDate | None]:
        """The first date of a stretch with those joined to it; of a span from one day to another, its end."""
        dates: list[PartialDate | None] = []
        for match in re.finditer(r"‹D\d+›", stretch):
            lead = stretch[: match.start()]
            mention = self.line.mention(match.group())
            if _DATE_OUT.search(lead) or re.search(r"\bweek\b|day\b", self.context.article.text[mention.start : mention.end].lower()):
                continue
            if following and len(lead) > 110:
                continue
            dates.append(mention.value if isinstance(mention.value, PartialDate) else None)
            if re.search(r"\b(?:between|from) $", lead) or re.match(r"^ (?:to|-) ‹D", stretch[match.end() :]):
                dates.pop()
            elif not re.match(r"^(?:,| and|, and| and again)(?: in)? ‹D", stretch[match.end() :]):
                break
        return dates


def _last(expression: re.Pattern[str], text: str) -> re.Match[str] | None:
    match = None
    for match in expression.finditer(text):
        pass
    return match


