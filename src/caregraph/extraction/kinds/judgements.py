"""Judgements: an inspectorate's grade of a council's children's services."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from caregraph.extraction.areas import CARE_LEAVERS, parts_in
from caregraph.extraction.areas_before import OVERALL
from caregraph.extraction.careers import Careers
from caregraph.extraction.certainty import certainty_in, scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.counted import listed_councils
from caregraph.extraction.dating import dated
from caregraph.extraction.facts import make_fact
from caregraph.extraction.fared import fared
from caregraph.extraction.graded import NOT_JUDGED, UNSPECIFIC, Graded
from caregraph.extraction.graded_beside import beside_itself
from caregraph.extraction.grading import hits, leaves_open
from caregraph.extraction.hit import Hit
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.learned.verdict import likely_judgements
from caregraph.extraction.likewise import councils_too, parts_beside, parts_too
from caregraph.extraction.others import are_homes
from caregraph.extraction.presupposed import settled_part
from caregraph.extraction.raters import are_others
from caregraph.extraction.unnamed import unnamed
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Organisation, Person, Term
from caregraph.model.fact import Certainty, Fact, FactKind, Role, Value
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

_ITEM_AREA = pattern(
    r"^[\s•*-]*(?:(?:‹X\d+›|\d+)(?:\.(?:‹X\d+›|\d+))*[.):]? )?(?:the )?(?:(?:help|support|services?|work|care|"
    r"experiences|progress|and) )*(?:(?:for|of|with|to) )?"
    r"(?P<subject>{area}(?:[^‹:]{0,40}{area})*|overall(?: [a-z' ]{1,60})?|"
    r"{council})(?:[^‹:.;]{0,60})(?: -|:| =|,| was| is| were| are|\.\.\.| \() ?(?:rated |judged |"
    r"graded )?(?:as )?{grade:grade}"
)
# `2.1 Adoption performance: good`, where a page sets its lines as headings
_PART_LINE = re.compile(
    r"(?:(?:‹X\d+›|\d+)(?:\.(?:‹X\d+›|\d+))*[.):]? ?)?(?:the )?‹A\d+›(?: [a-z]+){0,2}(?::| -) ?‹G\d+›\W*"
)
_SAME = re.compile(
    r"\b(?:achieved|won|secured|got|get|gave|received?|given|handed|earned|awarded|had|shared|reached|came to|"
    r"held|holds?|kept|"
    r"retain(?:ed|s)|met with) the same (?:overall )?(?:grade|rating|judgement|judgment|verdict|mark)\b|"
    r"\bwith the same (?:top |high |low |overall )?(?:grade|rating|judgement|verdict|mark)(?= (?:for|in|on)\b)|"
    r"\bthe same (?:grade|rating|judgement|verdict) was (?:given|awarded|reached)\b|"
    r"\bthe same was (?:also )?(?:said|true)(?= (?:of|for)\b)"
)
_SAME_AS = re.compile(
    r", the same (?:grade|rating|verdict|judgement|result|mark|score|outcome) (?:as|that|which)? ?(?:(?:in|at|"
    r"it (?:had|was|got|won|"
    r"received|earned|achieved)|that of)[^‹.;,]{0,30} )?(?P<date>‹D\d+›)|"
    r",? and the (?:grade|rating|verdict|judgement|result) was the same (?:again )?(?:in|at) (?P<same>‹D\d+›)|"
    r",? (?:just )?as (?:it|they) (?:had(?: been)?|did|was|were) (?:back )?"
    r"(?:in|(?:at|after) (?:its|their|the) (?:[a-z]+ ){0,2}(?:inspection|review|visit),?(?: in)?) (?P<then>‹D\d+›)"
)
_BARE_LIST = r"‹C\d+›(?:(?:,? and |, )(?:in |at |the )*‹C\d+›)*"
_AS_DID = re.compile(
    r"^[^.;]{0,40}(?:,? (?:as|and so)|; so) (?:did|was|were|is|are|"
    rf"has|have|had) (?:(?:those|services|the ones) (?:in|at|of) )?(?:its |their |neighbours? |rivals? |neighbouring |"
    rf"nearby )*(?P<council>{_BARE_LIST})(?!'s? (?:[a-z' ]{{1,30}} )?‹A)(?P<owns>'s?(?!\w))?"
    r"(?: (?:(?:in|during) )?(?P<date>‹D\d+›))?(?: for (?:its |the )?(?:work with |"
    r"work on |services for |support for )?(?P<area>‹A\d+›))?"
)
_FOUND_THAT = re.compile(r"\b((?:found|concluded|decided|ruled) [^;]*?)should be (?=(?:rated|graded|judged)\b)")
# `with its adoption service also considered G`
_CONSIDERED = re.compile(r"\bconsidered (?:to be |as )?$")
# `its work for children at risk`: no doubt; `said that it did not … and that A was G`: no denial
_AT_RISK = re.compile(r"\b(?:most |more )?at (?:[a-z]+ )?risk\b(?! of\b)|\bat-risk\b")
_AND_THAT = re.compile(
    r"\b((?:said|says|found|finds|concluded|wrote|told|ruled|reported|noted|stated|"
    r"judged)\b)[^;]*\band that (?!.*\bthat )"
)
# `is to run a service that Ofsted has found G`: what is planned is not the grade
_THAT_THEY = re.compile(
    r"\b(?:services?|department|council|authority|county|borough|(?:in|at) ‹C\d+›)(?:,)? (?:that|which) (?=‹B\d+›|"
    r"ofsted|inspectors|(?:was|were|"
    r"had been|has been|have been) )"
)
_FAR = 600  # characters: what stands farther off says nothing of a grade
_SCALE_ENDS = re.compile(r" (?:lowest|highest|best|worst) possible ")
_FIRM = re.compile(r"\b(?:will|expect\w*|set|plan\w*|due)\b")
# `Had inspectors found A to be G, …`
_HAD_THEY = re.compile(
    r"^had (?:‹B\d+›|inspectors|the [a-z]+|it|they) (?:found|rated|judged|graded|been)\b|"
    r"^were (?:‹C\d+›|‹B\d+›|inspectors|it|they|(?:the|its) [a-z]+)(?:'s [a-z' ]{1,40})? (?:rated|judged|graded|found|"
    r"to (?:be|get|receive|win|find|rate))\b"
)
# `its G rating was quashed`
_QUASHED = re.compile(
    r"(?:(?! and | but )(?:[^.,;‹]|‹[BD]\d+›)){0,40}\b(?:was|were|has been|had been|is|"
    r"being) (?:[a-z]+ )?(?:quashed|overturned|withdrawn|"
    r"set aside|struck (?:out|down)|annulled|reversed|rescinded)\b"
)
# `A, which will be split in two, was told that …`
_ASIDE = re.compile(
    r", (?:which|where) will [^;]{3,80}?, (?=(?:was|were|has|have|had|is|are)\b)|"
    r", (?:which|who|whose|where) (?:[^;‹]|‹[A-FH-Z]\d+›){3,120}?, (?=(?:was|were|rated|judged|graded|found|gave|"
    r"awarded|deemed|declared|"
    r"called|concluded|described)\b)"
)
_WOULD = re.compile(
    r"\b(?:would|could|might|cannot)\b|^[^.;‹]{0,20}\b(?:looms?|beckons|(?:is|was) (?:on the cards|inevitable|possible|"
    r"looming|on its way))\b|"
    r"^[^.;]{0,40},? should ‹C|"
    r"^(?:[^.;‹]|‹B\d+›){0,25}\b(?:is|are|was|were) (?:also |now |widely )?(?:expected|feared|likely|awaited)\b"
)
# `draft findings point to a rating of G`: no grade yet
# `resigned after the "inadequate" verdict`: one that is told of elsewhere
_THE_VERDICT = re.compile(
    r"\b(?:after|following|since|despite|because of|in the wake of|over) (?:the|that|this|its) "
    r"[\"'“‘]?[a-z]+(?: improvement)?[\"'”’]? (?:verdict|judgement|judgment|rating|grade|report)\b",
    re.IGNORECASE,
)
_DRAFT = re.compile(r"\bdraft (?:of |inspection )?(?:findings?|reports?|letters?|judgements?|conclusions?|versions?)\b")
_WE_SAID = re.compile(
    r"\bwe (?:said|reported|stated|wrote|suggested)\b|\b(?:earlier|previous) version of this (?:article|story|page)\b|"
    r"\b(?:article|story|report) (?:in|of|on) ‹D\d+›[^.;]{0,60}\b(?:said|stated|suggested)\b"
)
_CORRECTS = re.compile(
    r"\b(?:in fact|should have (?:said|read)|apologise|was (?:incorrect|wrong)|wrongly|incorrectly|happy to "
    r"(?:clarify|correct)|"
    r"in error)\b"
)
_AND_LEAVERS = re.compile(r"\bchildren (?:in care|looked after) and care leavers\b")
_WISH = re.compile(r"\b(?:aim|hop|want|need|help)")
_NO_LONGER = re.compile(r"\bno longer (?:\w+ )?$")


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The judgements that an article puts forward."""
    posts = {found.person: found.organisation for found in reversed(known.posts)}
    found: list[Fact] = []
    for passage in (p for p in context.passages if p.tells):
        found += _Judgements(context, passage, posts, found[-1] if found else None, found).find()
    found = [fact for number, fact in enumerate(found) if not _is_again(fact, found[:number])]
    found += list(_unnamed(found, context, posts))
    found += _not_told(found, context, posts)
    yield from dated(found, context)


def _not_told(told: Sequence[Fact], context: Context, posts: Mapping[Person, Organisation | None]) -> Iterator[Fact]:
    """The learned reader's judgements of grades that no rule has read, neither there nor in another sentence."""
    read = {(fact.get("grade"), span) for fact in told for span in fact.evidence}
    whole = {(fact.get("council"), fact.get("grade"), fact.get("area")) for fact in told}
    for passage in context.prose:
        for fact in _Judgements(context, passage, posts, None).learned():
            same = (fact.get("council"), fact.get("grade"), fact.get("area")) in whole
            if not same and (fact.get("grade"), fact.evidence[0]) not in read:
                yield fact


def _unnamed(told: Sequence[Fact], context: Context, posts: Mapping[Person, Organisation | None]) -> Iterator[Fact]:
    """The grades that the opening gives a council which is named after it, unless the article gives them elsewhere."""
    meant = list(unnamed(context))
    councils = [council for _, _, council, _ in meant]
    for passage, hit, council, where in meant:
        graded = [fact for fact in told if fact.get("grade") == hit.grade and fact.get("area") == OVERALL]
        others = [fact.get("council") for fact in graded if fact.certainty.asserted]
        if council not in others and all(other in councils for other in others):
            yield from _Judgements(context, passage, posts, None).of(hit, council, where.evidence())


def _is_again(fact: Fact, earlier: Sequence[Fact]) -> bool:
    """Whether `the G verdict` is but the grade of a part that the article has told of."""
    if fact.get("area") != OVERALL or fact.rule != "judgement/grade-noun" or fact.get("date") is not None:
        return False
    same = [
        one for one in earlier if one.get("council") == fact.get("council") and one.get("grade") == fact.get("grade")
    ]
    said = _THE_VERDICT.search(fact.evidence[0].text)
    return bool(said and same) and all(one.get("area") != OVERALL for one in same)


@dataclass(frozen=True, slots=True)
class _Judgements:
    """Reads one passage for judgements; `previous` is the last one before it."""

    context: Context
    passage: Passage
    posts: Mapping[Person, Organisation | None]
    previous: Fact | None
    told: Sequence[Fact] = ()

    def find(self) -> Iterator[Fact]:
        if self._is_corrected():
            return
        block, text = self.passage.sentence.block.kind, self.passage.text
        listed = block is BlockKind.ITEM or (block is BlockKind.HEADING and _PART_LINE.fullmatch(text))
        if listed and (item := _ITEM_AREA.match(text)):
            yield from self._item(item)
            return
        found: list[Fact] = [*self._counted()] if block is not BlockKind.HEADING else []
        counted = {fact.get("grade") for fact in found}
        for hit in hits(self.context, self.passage):
            if hit.grade in counted:
                continue
            # a heading judges only where it opens a list
            if block is not BlockKind.HEADING or (
                UNSPECIFIC.search(text[: hit.start]) and any(self.context.items_after(self.passage))
            ):
                found += self._facts(hit)
        yield from found
        yield from self._same_grade()
        yield from self._likewise(found)

    def _counted(self) -> Iterator[Fact]:
        """`named the four G councils as A, B, C and D`: a grade of all whom one list names."""
        for symbol in re.findall(r"‹G\d+›", self.passage.text):
            grade, start = self.passage.line.mention(symbol).value, self.passage.text.index(symbol)
            councils = listed_councils(self.passage, symbol)
            if councils and isinstance(grade, Term):
                hit = Hit(grade, start, start + len(symbol), start, "counted")
                graded = self._graded(hit)
                others = graded.other_subjects
                if graded.is_elsewhere() or others.are_judged() or others.are_named() or others.are_case_reviews():
                    continue
                if are_others(self.passage, hit) or are_homes(self.passage, start):
                    continue
                for council, area in ((one, area) for one in councils for area in graded.areas()):
                    yield self._fact(hit, council, area, date=graded.dates()[0])

    def _likewise(self, here: Sequence[Fact]) -> Iterator[Fact]:
        """`So was adoption`, `B made the same move`: the grades of the sentence before."""
        one, parts = parts_beside(self.passage, here)
        yield from (self._repeated(fact, {"area": area}) for fact in one for area in parts)
        if "‹G" in self.passage.text and "others" not in self.passage.text and "the other " not in self.passage.text:
            return
        last, areas = parts_too(self.context, self.passage, self.told)
        for fact, area in ((fact, area) for fact in last for area in areas):
            yield self._repeated(fact, {"area": area})
        for fact, council, date in councils_too(self.context, self.passage, [*self.told, *here]):
            yield self._repeated(fact, {"council": council, "date": date})

    def _repeated(self, fact: Fact, values: Mapping[str, Value | None]) -> Fact:
        """A judgement of the sentence before with other values."""
        again: dict[str, Value | None] = {role.name: fact.get(role.name) for role in KIND.roles} | dict(values)
        evidence = [self.passage.evidence(), *fact.evidence[:1]]
        return make_fact(KIND, again, certainty=fact.certainty, evidence=evidence, rule="judgement/likewise")

    def _is_corrected(self) -> bool:
        """Whether a paper takes back what it has said: `We said that A was G1. It was in fact G2.`"""
        said = not self.passage.quoted and _WE_SAID.search(self.passage.text)
        near = (self.passage, *self.context.after(self.passage, 2)) if said else ()
        return any(_CORRECTS.search(one.text) for one in near)

    def learned(self) -> Iterator[Fact]:
        """What is most likely judged, where no words are known to say so."""
        for hit, council, area in () if self._is_corrected() else likely_judgements(self.passage):
            graded = self._graded(hit)
            others = graded.other_subjects
            elsewhere = graded.is_elsewhere() or council in graded.runners() or area.slug in NOT_JUDGED
            both = area.slug == "looked-after-children" and _AND_LEAVERS.search(self.passage.words())
            elsewhere = elsewhere or leaves_open(self.passage, hit.start, hit.end)
            if not elsewhere and not others.are_case_reviews() and not others.are_named():
                for one in (area, CARE_LEAVERS) if both else (area,):
                    yield self._fact(hit, council, one, date=graded.dates()[0])

    def _same_grade(self) -> Iterator[Fact]:
        """`B got the same grade`: the grade of the judgement before."""
        match = _SAME.search(self.passage.text)
        again = _SAME_AS.search(self.passage.text)
        if again:
            yield from self._again(again)
        here = [m.value for m in self.passage.line.of_kind(self.passage.text[: match.start()], "G")] if match else []
        if match and (here or self.previous):
            grade = here[-1] if here else self.previous.get("grade") if self.previous else None
            if isinstance(grade, Term):
                for fact in self._facts(Hit(grade, match.start(), match.end(), match.start(), "same-grade")):
                    yield fact if here else self._of_same_part(fact)

    def _of_same_part(self, fact: Fact) -> Fact:
        """The judgement of another council that got `the same grade`: of the part that the one before was of."""
        last = self.previous
        part = last.get("area") if last and last.get("council") != fact.get("council") else None
        if part is None or fact.get("area") != OVERALL or re.search("‹A|overall", self.passage.text):
            return fact
        return replace(fact, values=tuple((name, part if name == "area" else value) for name, value in fact.values))

    def _again(self, match: re.Match[str]) -> Iterator[Fact]:
        """`was rated G in D, the same verdict as in D2`: the grade before it, with a date of its own."""
        date = self.passage.line.mention(match["date"] or match["then"] or match["same"]).value
        if not isinstance(date, PartialDate):
            return
        told = [hit for hit in hits(self.context, self.passage) if hit.end <= match.start()]
        for hit in told[-1:]:
            again = replace(hit, rule="same-grade")
            for council in self._graded(hit).councils()[0]:
                yield from (self._fact(again, council, area, date=date) for area in self._graded(hit).areas())

    def _graded(self, hit: Hit) -> Graded:
        date = self.previous.get("date") if self.previous else None
        return Graded(self.context, self.passage, hit, self.posts, date if isinstance(date, PartialDate) else None)

    def _facts(self, hit: Hit) -> Iterator[Fact]:
        graded = self._graded(hit)
        councils, extra = graded.councils()
        others = graded.others()
        for council in councils:
            for area in graded.areas():
                for date in [None] if council in others else graded.dates():
                    yield self._fact(hit, council, area, date=date, extra=extra.get(council))
        if councils:
            yield from self._as_did(hit)

    def of(self, hit: Hit, council: Council, extra: Span) -> Iterator[Fact]:
        """The judgement of a council that another sentence names."""
        graded = self._graded(hit)
        if not graded.is_elsewhere() and not graded.other_subjects.are_judged():
            for area in graded.areas():
                yield self._fact(hit, council, area, date=graded.dates()[0], extra=extra)

    def _as_did(self, hit: Hit) -> Iterator[Fact]:
        """`A won G for adoption, as did B for its work with care leavers`."""
        also = _AS_DID.match(self.passage.text[hit.end :])
        if also:
            councils = self.passage.councils(also["council"])
            named = [self.passage.line.mention(also["area"]).value] if also["area"] else []
            same = self._graded(hit).areas() if also["owns"] else [OVERALL]
            date = self.passage.line.mention(also["date"]).value if also["date"] else None
            for council, area in ((one, area) for one in councils for area in named or same):
                if isinstance(area, Term):
                    yield self._fact(hit, council, area, date=date if isinstance(date, PartialDate) else None)

    def _item(self, item: re.Match[str]) -> Iterator[Fact]:
        """A list line: `Adoption - good`."""
        grade = self.passage.line.mention(item["grade"]).value
        if not isinstance(grade, Term):
            return
        hit = Hit(grade, item.start("grade"), item.end("grade"), item.start("grade"), "list-line")
        told = list(fared(self.passage)) or [(hit, self._graded(hit).dates()[0])]
        areas = parts_in(self.passage, item["subject"])
        if areas and all(area.slug in NOT_JUDGED for area in areas):
            return
        around = (one.focus for one in (self.passage, *self.context.before(self.passage)))
        focus = [next((council for council in around if council), None)]
        for council in filter(None, self.passage.councils(item["subject"]) or focus):
            for area in areas or [OVERALL]:
                yield from (self._fact(one, council, area, date=date) for one, date in told)

    def _fact(
        self, hit: Hit, council: Council, area: Term, *, date: PartialDate | None = None, extra: Span | None = None
    ) -> Fact:
        inspector = next((m.value for m in self.passage.line.mentions if m.value == OFSTED), None)
        values: dict[str, Value | None] = {
            "council": council,
            "grade": hit.grade,
            "area": area,
            "date": date,
            "inspector": inspector,
        }
        evidence = [self.passage.evidence()] + ([extra] if extra else [])
        return make_fact(KIND, values, certainty=self._certainty(hit), evidence=evidence, rule=f"judgement/{hit.rule}")

    def _certainty(self, hit: Hit) -> Certainty:
        if hit.rule == "apposed" or (hit.rule == "rated-adjective" and beside_itself(self.passage, hit)):
            return self.passage.base
        before = _ASIDE.sub(" ", self.passage.text[: hit.start])
        base, scope = self.passage.base, scope_before(before, len(before))
        if _HAD_THEY.match(self.passage.text) or _DRAFT.search(self.passage.text[: hit.start]):
            return Certainty.HYPOTHETICAL
        if _QUASHED.match(self.passage.text, hit.end):
            return Certainty.DENIED
        scope = settled_part(_THAT_THEY.split(scope)[-1], hit.rule, self.passage.text[hit.end :])
        scope = scope[-_FAR:]
        scope = _AND_THAT.sub(r"\1 that ", _AT_RISK.sub(" ", _CONSIDERED.sub("", scope.rpartition(", whose ")[2])))
        scope = _SCALE_ENDS.sub(" ", _FOUND_THAT.sub(r"\1 was ", scope))
        if hit.past:
            found = certainty_in(_NO_LONGER.sub("", scope)[-60:], base)
            left = hit.rule == "out-of" and not scope.startswith("if ")  # `expected to climb out of G`: it was G
            return base if left else found if found is Certainty.HYPOTHETICAL and not _WISH.search(scope) else base
        found = certainty_in(scope, base)
        if (
            found is base
            and hit.rule in ("grade-noun", "noun-of-grade")
            and _WOULD.search(scope_after(self.passage.text, hit.end))
        ):
            return Certainty.HYPOTHETICAL
        return base if found is Certainty.PLANNED and "to be" in scope and not _FIRM.search(scope) else found
