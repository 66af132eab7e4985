"""Areas: which parts of a council's services a grade judges."""

import re
from dataclasses import dataclass, replace

from caregraph.extraction.areas_again import (
    grade_before,
    is_only_one,
    own_clause,
    part_in_own_words,
    told_apart,
    told_beside,
)
from caregraph.extraction.areas_before import GRADED_THIS, OVERALL, THERE, THIS_AREA, AreasBefore
from caregraph.extraction.areas_told import (
    AT_INSPECTION_OF,
    BOTH_INSPECTED,
    HAD_IMPROVED,
    INSPECTION_OF,
    INSPECTION_OF_WHICH,
    IT_AGAIN,
    IT_FELL,
    IT_WAS,
    NO_SUBJECT,
    OBJECT_AFTER,
    OBJECT_LEFT_OUT,
    UP_FROM,
    WHO_GET,
    in_those,
)
from caregraph.extraction.certainty import scope_before, scope_past_asides
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.subjects import COUNCIL_LIST, in_turn
from caregraph.model.entity import Term

# the whole of what is inspected, as the frameworks since 2013 are titled
_REMIT = frozenset(("help-and-protection", "looked-after-children", "care-leavers"))
_SERVICES_FOR = re.compile(r"\bservices? (?:[a-z]+ ){0,2}for (?:[a-z]+ ){0,6}$")
CARE_LEAVERS = Term("area", "care-leavers", "care leavers")

AREA_BEFORE = re.compile(
    r"(?:\bwith (?:(?:both|its|the) )?(?:‹A\d+›(?:, and|,| and)(?: [a-z]+){0,3} ){1,4})?‹A\d+›(?: services?)? "
    r"(?:(?:as|to be|was|were|also|both|only|again|thought|considered|deemed|said|judged|rated|"
    r"graded|found) )*$"
)
_AREA_NEXT = re.compile(r"^ ‹A\d+›")
# `G1 for A1, with A2 G2`: the second area has a grade of its own
_NOT_GRADED = r"(?!(?: (?:was|were|is|are|rated|judged|graded|found|to|be|as|also|only|merely))* ‹G)"
AREAS_AFTER = re.compile(
    r"^(?: (?:ratings?|grades?|judgements?|judgments?|overall|verdicts?|marks?))*"
    r"(?: (?:by|from) (?:the )?(?:‹B\d+›|inspectors|watchdog|regulator))?(?: in ‹D\d+›(?= (?:for|on) ))?"
    r"(?: (?:was|were|is|are|came|went|goes|being|has been|have been)(?: (?:also|only|all))?(?= (?:given|awarded|made|"
    r"reserved|recorded|handed|for|in|on|to)\b)(?: (?:given|awarded|made|reserved|recorded|handed (?:out|down)))?"
    r"(?: by (?:the )?(?:‹B\d+›|inspectors))?(?= (?:for|in|on|to)\b))?"
    r"(?:: ?| (?:(?:that|which) )?(?:‹B\d+›|ofsted|inspectors|they|the watchdog) (?:(?:has|had|have|just|then) )*"
    r"(?:gave|given|awarded|handed|hung on|pinned on)(?= )|,?(?: as well as| and also|(?<= "
    r"overall) and)? (?:for|to|of|in|on|"
    r"at|across|over|"
    r"regarding|when it came to|in terms of|in relation to):?(?: (?:its |the |their )?overall (?:effectiveness|"
    r"performance)"
    r"'?(?:,? and also|,? and|,|,? as well as)(?: also)?(?: for| in)?)?)(?:(?:^| |(?<=: ))(?:both|the|its|their|all|"
    r"services?|support|work|for|to|with|how|quality|of|help|area|areas|experiences?|and|provision|in|it|"
    r"‹C\d+›'s|(?:council|area|city|county|borough|authority|town|department)'s|which|that|they|gives?|given|"
    r"provid\w+|offer\w+|performance|arrangements|domains?|aspects?|looking after|supporting|helping|protecting|"
    r"caring for|serving|"
    r"working with|dealing with|its handling|"
    r"categor(?:y|ies)|judgements?|experiences|progress|impact|(?:overall )?effectiveness))*"
    r"(?P<areas> ‹A\d+›(?! ‹G)(?:(?: \w+)?(?:,? and|,|;| as well as|, as well as| but| or)(?: (?:for|in|on|with|to|"
    r"the|its|at|it|they|"
    r"gives?|given|offers?|provid(?:es?|ing)|offered|provided|helping|supporting|protecting|looking after|caring for|"
    r"another|one|a second|a third|the same|again|their|services?|also|of|support|experiences|and|progress|"
    r"quality|effectiveness|impact|provision|work|care|"
    rf"help))* ‹A\d+›{_NOT_GRADED})*)"
)
_NOT_SUBJECT_AREA = re.compile(
    r"(?:concerns?|failings?|weakness\w*|failures?|problems?|amid|because of|due to|over|about|identified|"
    r"criticis\w+|improv\w+|inspections? of|inspected|review of|looking at|examined|board|"
    r"\b(?:more|fewer|many)|numbers? of|demand for|rise in|rises in|cost of|costs of|spending on|spends? on|spent on|"
    r"partnership)(?: \w+| ‹A\d+›){0,4} $"
)
# `under P's leadership`
_SOMEBODYS = re.compile(r"(?:‹[PN]\d+›'s?|\b(?:her|his)) (?:[a-z]+ )?$")
_PRAISE_NOUN = re.compile(
    r"^(?P<areas> (?:overall )?(?:support|work|services?|performance|provision|practice|care)?(?: (?:for|with|in|of|to|"
    r"its|the|on|given))* ?‹A\d+›)"
)
_HAS_PARTS = re.compile(
    r"^(?P<areas> (?:(?:overall|quality|support|work|services?|performance|provision|practice|care|help|"
    r"and) )*(?:(?:for|with|in|of|to|"
    r"its|the|on|given|both) )*‹A\d+›(?:(?:,| and|, and)(?: (?:the|its|for|to|support|services))* ‹A\d+›)*)"
)
_RELATIVE_AREAS = re.compile(
    r"(‹A\d+›(?:[a-z, ]{0,20}‹A\d+›){1,5})(?: services?| work)?,? (?:both|all|each|two|three) of which "
    r"(?:(?:was|were|is|are|has|have|been|also) )*$"
)
_RELATIVE_AREA = re.compile(
    r"(‹A\d+›)(?: services?| also| too| itself)*(?: (?:in|at|across) ‹C\d+›(?: council)?(?=,? which (?:it|they|‹B\d+›|"
    r"inspectors|ofsted) ))?,? (?:an? (?:category|area|aspect|judgement|field|part)(?: of "
    r"[a-z]+)? )?"
    r"(?:(?:for |in |on )?which|where) (?:(?:(?:the|its) )?(?:score|grade|rating|mark|judgement|judgment|verdict)"
    r"(?: on ‹C\d+›)? )?(?:(?:it|they|‹B\d+›|inspectors) |(?:(?:in|at|for) )?‹C\d+› (?:council "
    r")?|there |"
    r"here |also |"
    r"now |again |an? |the |was |were |is |"
    r"are |has been |have been |had been |had |has |have |itself |themselves )*$"
)
_PART = re.compile(
    r"‹C\d+›'s? (?P<part>(?:support|response|provision|help|care|handling|treatment|work) (?:for|to|with|of) "
    r"(?!its |the |children(?:'s services)?$)[a-z' -]{4,60}?),? (?:to be|as|was|were|is|are|has been|"
    r"had been)(?: [a-z]+)? ?(?:as )?$"
)
# `Adoption, which was G1 in D, has slipped to G2`
_SLIPPED = re.compile(
    r"^(?:the |its )?(?P<area>‹A\d+›)(?: services?| work)?, which [^;]*, (?:has|have|had) [^,;‹]{3,30}$"
)
# a part in the text's own words
_QUALITY = re.compile(
    r"(?:^|\b(?:the|its) )(?P<area>quality of (?:social work )?(?:practice|provision|care|support))(?: (?:in|"
    r"at) ‹C\d+›)?(?: [a-z]+)? "
    r"(?:was|were|is|are|as|to be)\b"
)
# `an inspection of A's adoption services, when Ofsted judged them to be G`
_JUDGED_THEM = re.compile(
    r"\b(?:inspection|review|visit)s? (?:of|to) (?:[^‹.;]|‹C\d+›){0,30}(?P<area>‹A\d+›)(?:[^‹.;]|‹[BDX]\d+›){0,50}"
    r"\b(?:judged|found|rated|graded|deemed) them (?:to be |as )?$"
)
# `Adoption was the one bright spot, with a rating of G`
BRIGHT_SPOT = re.compile(
    r"^(?:only |just )?(?:the |its )?(?:(?:work|services?|support|help|care) (?:with|for|to) "
    r")?(?P<area>‹A\d+›)(?: [a-z]+)? (?:was|were|is|are|stood out|fared) [^.;‹]*(?:‹X\d+› [^.;‹]*)?,? "
    r"with (?:just )?(?:an? |the )?(?:(?:rating|grade|judgement|mark)s? of )?$"
)
# `only A did better, with inspectors rating it G`
_WITH_INSPECTORS = re.compile(
    r"^(?:but |however, )?(?:only |just |even )?(?:the |its )?(?:(?:services?|support|work|help|care) (?:for|with|"
    r"of) )?"
    r"(?P<area>‹A\d+›)(?: [a-z]+){0,6}, (?:with )?(?:inspectors|ofsted|‹B\d+›|the watchdog) "
    r"(?:rating|grading|judging|finding|deeming|calling|declaring) (?:it|this|them) (?:as |to be |to )?$"
)
# `following an A1 inspection in which the council was judged G`
_INSPECTION_IN_WHICH = re.compile(
    r"(?P<area>‹A\d+›)(?: services?)? (?:inspection|review|visit|assessment)s?(?: (?:in|of) ‹D\d+›)?,? "
    r"(?:(?:in|at|during|after|by) which|when) (?:it|they|‹C\d+›|the [a-z]+)(?: council)? (?:(?:was|were|had|has|have|"
    r"been|also|again|found|rated|judged|graded) ?)*$"
)
_DASHED_AREAS = re.compile(
    r"\b(?:areas|categories|judgements|aspects) - ((?:‹A\d+›|,| and| services?| for| the| )+) - (?:(?:have|"
    r"has|had|were|was|are|is|all|"
    r"both|been|also) )*$"
)
# `rated G, for the second time, the services that it provides for …`
_OBJECT_BEHIND = re.compile(
    r"^(?:, [^,;‹]{0,30}(?:‹[XD]\d+› ?[^,;‹]{0,20})?,)?"
    r"(?P<areas> (?:the|its) (?:services|care|help|support|work|arrangements)\b[^.;]*)"
)
# `A was rated G1 for adoption, while B and C were both found to be G2`
_LIKEWISE = re.compile(
    rf", while {COUNCIL_LIST.pattern} (?:was|were|is|are)"
    r"(?: (?:both|all|each|found|rated|judged|graded|deemed|to be|as))* $|"
    rf"(?:, (?:while|but|and)|;(?: (?:while|but|and))?| (?:while|and)) (?:those|that) (?:in|at|of) "
    rf"{COUNCIL_LIST.pattern}(?: (?:was|were|is|are)(?: (?:found|rated|judged|graded|deemed|to be|as))*)? $"
)
_GENITIVE = re.compile(r", (?:while|and|but) ‹C\d+›'s? (?:was |were |is |are |has been |have been )?$")
# `praise went to A1 and A2, with inspectors rating both areas as G`
_BOTH_AREAS = re.compile(
    r"(?P<areas>‹A\d+›(?: [a-z]+)?,? and(?: [a-z]+)? ‹A\d+›)(?:[^;‹]|‹[BC]\d+›)*\b(?:both|the two)"
    r"(?: of (?:these|them))?(?: areas| aspects| categories| judgements)? "
    r"(?:(?:as|to be|were|are|was|being|rated|judged|graded) )*$"
)
_ALONG_WITH = re.compile(
    r"^(?: service)?(?: by (?:the )?(?:‹B\d+›|inspectors))?(?: (?:at|in) ‹C\d+›)?"
    r"(?:, (?:according to|(?:inspectors|‹B\d+›|it|they|the (?:report|watchdog)) sa(?:ys?|id))[^,;‹]{0,20}(?:‹B\d+›)?)?"
    r"[,;]? (?:(?:and )?likewise,?|(?:as|and so|so) (?:too )?(?:is|was|were|are|does|do|"
    r"did)|and so (?:is|was|"
    r"were|are)|"
    r"along with|"
    r"as well as|"
    r"together with)"
    r"(?P<areas>(?: (?:its|the|their|‹C\d+›'s|(?:council|borough|county|city|authority|department|town)'s|both|those|"
    r"(?:sub-)?judgements?|on|services?|support|work|with|experiences|"
    r"progress|help|care|given|provided|"
    r"offered|and|to|for|of|in))* ‹A\d+›"
    r"(?:(?:,? and|,)(?: (?:its|the|their|those|services?|support|experiences|progress|for|of|on))* ‹A\d+›)*)"
)
_OVERALL = re.compile(
    r"^(?: rating| grade| judgement| judgment)?(?: for(?: its| their)?)? (?:overall|in all|across the board|across all|"
    r"in every|on every|on all)\b"
)
_AND_OVERALL = re.compile(
    r"^ overall,? (?:as well as |and (?:for|in|on) )|^(?: by [^,;.]{1,40}?)?,? (?:for|in|on) (?:its |the |"
    r"their )?overall (?:effectiveness|"
    r"performance)'?(?:,| and)|^(?:[^.‹]|‹A\d+›)*(?:,|;| and| as well as)(?: for)?(?: its|"
    r" the)? overall (?:effectiveness|performance)\b"
)
# `G in four of the five areas, including X and Y`
_INCLUDING = re.compile(
    r"(?: (?:rating|grade)s?)? (?:in|for|on|across) (?P<all>all(?: of)? )?(?:[^.;‹]|‹[XBF]\d+›){0,40}?(?:areas|"
    r"categories|judgements|headings|aspects|domains|measures)"
    r"\b(?:[^.;‹]|‹[BFX]\d+›){0,60}?,? including (?P<areas>(?:its |the |for )?‹A\d+›(?:(?:,| and|, and)(?: its|"
    r" the| for)? "
    r"‹A\d+›)*)"
)
# `G in three areas - X, Y and Z`
_SO_MANY = re.compile(
    r"^(?: (?:rating|grade)s?)? (?:in|for|on|across) (?:‹X\d+›|two|three|four|five|both)(?: of (?:the|its|"
    r"those)(?: ‹X\d+›)?)?(?: [a-z]+){0,2}? "
    r"(?:areas|categories|judgements|headings|aspects|domains|measures)(?: -|:|,| \()"
    r"(?P<areas>(?: (?:its|the|for|in|both))* ‹A\d+›(?: [a-z]+)?(?:(?:,| and|, and)(?: (?:its|the|for|in))* ‹A\d+›)*)"
)
_EACH_OF = re.compile(
    r"^ (?:in|for|across) (?:each|all|every one)(?: of (?:the|its))? (?:‹X\d+› )?"
    r"(?:areas|categories|judgements|aspects)\b"
    r"(?P<areas>[^.;]*)"
)
# `A was rated G1, B G2 and C G3 for A1`
_NEXT_GRADED = re.compile(r"(?:(?:,? and|,) ‹C\d+›(?:'s)?(?: council)? ‹G\d+›)+")
# `has more children in A1 than its neighbours and its services were found to be G`
# `the former was praised for A1, the latter's A2 was judged G`
_LATTERS = re.compile(r",(?: and| but)? the (?:latter|former|other|second|first)'s? (?=[^.;]*‹A)")
# `Its leadership changed in D1, two years before A was rated G`
_DATED_CLAUSE = re.compile(
    r"[a-z›], ‹D\d+› (?=(?:‹C\d+›(?: council)?|it|they|the [a-z]+) (?:was|were|had been|has been) )"
)
_ITS_SERVICES_WERE = re.compile(
    r"(?P<before>\b(?:has|have|had|is|are|was|were|[a-z]+ed)\b(?:[^;]*[a-z›])?),? (?:and|but) (?:its|their) "
    r"(?:own )?(?:children's )?"
    r"(?:services|department|social care)(?: overall)? (?:was|were|is|are|has|have|had)\b[^‹]*$"
)
# `rated G when A1 was last inspected`
_WHEN_INSPECTED = re.compile(
    r"^(?: by (?:the )?(?:‹B\d+›|inspectors))?(?: in ‹D\d+›)?,? (?:when|the last time) (?P<areas>(?:its |the |their )?"
    r"(?:(?:services?|support|work|help|care) (?:for|with|of) )?‹A\d+›)(?: services?)?(?: there| in ‹C\d+›)? "
    r"(?:was|were) (?:last |first |previously )?(?:inspected|reviewed|assessed|looked at|examined)\b"
)
_OF_RULE = {"quoted-praise": _PRAISE_NOUN, "had": _HAS_PARTS, "rated": _OBJECT_BEHIND}
# where the areas judged stand before the verb, and where before the grade; the first group has them
_IN_LEAD = (_DASHED_AREAS, _RELATIVE_AREAS, _RELATIVE_AREA, _INSPECTION_IN_WHICH, WHO_GET)
_TOLD = (_BOTH_AREAS, _JUDGED_THEM, BRIGHT_SPOT, _SLIPPED, _WITH_INSPECTORS, INSPECTION_OF)
_TOLD_TOO = (INSPECTION_OF_WHICH, IT_AGAIN, NO_SUBJECT, IT_WAS, BOTH_INSPECTED, IT_FELL, HAD_IMPROVED)


def parts_in(passage: Passage, stretch: str) -> list[Term]:
    """The areas that a stretch of a line names; children in care and care leavers, named as one, are two."""
    found = []
    for mention in passage.line.of_kind(stretch, "A"):
        words = passage.article.text[mention.start : mention.end].lower()
        if isinstance(mention.value, Term):
            both = mention.value.slug == "looked-after-children" and "care leavers" in words
            found += [mention.value, CARE_LEAVERS] if both else [mention.value]
    return found


@dataclass(frozen=True, slots=True)
class Areas:
    """Reads the parts that one hit of a passage judges."""

    context: Context
    passage: Passage
    hit: Hit

    @property
    def text(self) -> str:
        """The passage's line."""
        return self.passage.text

    @property
    def _before(self) -> AreasBefore:
        return AreasBefore(self.context, self.passage, self.hit)

    def after(self) -> list[Term]:
        """The areas that follow the grade: `G for adoption and leadership`."""
        return self._behind(AREAS_AFTER)

    def judged(self) -> list[Term]:
        """The areas judged: those in the subject or after the grade, else the whole."""
        this = THIS_AREA.match(self.text[self.hit.end :]) or GRADED_THIS.search(self.text[: self.hit.start])
        meant = self._there() or self._before.of_again()
        if meant or this:
            return meant or self._before.of_this()
        each = self._behind(_EACH_OF) or self._before.of_each()
        told = self._terms(in_turn(self.text, self.hit.start, "A")) or self.after() or self._including()
        if self.hit.rule in ("verbless", "coordinated"):
            told = told or self._terms(told_beside(self.text[: self.hit.start]))
        told = told or self._terms(told_apart(self.text, self.hit.start, self.hit.end))
        told = (
            told or self._behind(_SO_MANY) or self._behind(_WHEN_INSPECTED) or self._at_inspection() or self._shared()
        )
        told = told or in_those(self.context, self.passage, self.hit.end) or self._of_grade_before()
        told = told or (each if len(each) > 1 else [])
        if told:
            return [*told, OVERALL] if _AND_OVERALL.search(self.text[self.hit.end :]) else told
        if named := self._object_behind():
            return named
        if (_OVERALL.match(self.text[self.hit.end :]) and not self._is_of_part()) or self._is_remit():
            return [OVERALL, *self._behind(_ALONG_WITH, after=" overall")]
        if self.hit.rule == "coordinated":
            beside = AREA_BEFORE.search(self.text[: self.hit.start]) or _AREA_NEXT.match(self.text[self.hit.end :])
            return (self._terms(beside.group()) if beside else []) or self._own_words() or [OVERALL]
        again = self._of_clause_before()
        return [
            *(again or self.of_subject() or self._own_words() or self._left_out() or [OVERALL]),
            *self._behind(_ALONG_WITH),
        ]

    def _there(self) -> list[Term]:
        """The one area that the sentence names before `Ofsted rated it G there`."""
        named = parts_in(self.passage, self.text[: self.hit.start]) if THERE.match(self.text, self.hit.end) else []
        return named if len(named) == 1 else []

    def counts(self) -> bool:
        """Whether the parts judged are counted and then listed: `G in three areas - X, Y and Z`."""
        return bool(self._behind(_SO_MANY) or self._including())

    def _is_of_part(self) -> bool:
        """Whether it is a part that was G overall: `found adoption to be G overall`, `adoption was G overall`."""
        told = self.text[self.hit.verb : self.hit.start]
        if self.hit.rule in ("found", "rated") and "‹A" in told and "‹G" not in told:
            return True
        plain = self.hit.rule == "copula" and self.text.startswith(" overall", self.hit.end)
        return plain and len(self.of_subject()) == 1

    def _object_behind(self) -> list[Term]:
        """The areas that stand behind their grade: `rated as G the support for A`."""
        behind = _OF_RULE.get(self.hit.rule)
        named = self._behind(behind) if behind else []
        return named or (self._behind(OBJECT_AFTER) if OBJECT_LEFT_OUT.search(self.text[: self.hit.start]) else [])

    def _at_inspection(self) -> list[Term]:
        """The area of `rated G at its last inspection of A`."""
        told = AT_INSPECTION_OF.match(self.text[self.hit.end :])
        return self._terms(told["areas"] or told["of"]) if told else []

    def _shared(self) -> list[Term]:
        """The area that two grades share: `A was rated G1 and B G2 for A1`."""
        others = _NEXT_GRADED.match(self.text[self.hit.end :]) if self.hit.rule in ("rated", "gapped") else None
        areas = AREAS_AFTER.match(self.text[self.hit.end + others.end() :]) if others else None
        return self._terms(areas["areas"]) if areas else []

    def _of_grade_before(self) -> list[Term]:
        """The areas of the grade that this one was left for: `rated A1 G1, up from G2`."""
        up = UP_FROM.search(self.text[: self.hit.start])
        if up is None:
            return []
        start, end = up.span("grade")
        verb = min(self.hit.verb, start)
        return Areas(self.context, self.passage, replace(self.hit, start=start, end=end, verb=verb)).judged()

    def _including(self) -> list[Term]:
        """The areas of `in four of the five areas, including X and Y`, and the whole where it is in all of them."""
        counted = _INCLUDING.match(self.text[self.hit.end :])
        every = [OVERALL] if counted and counted["all"] else []
        return [*self._terms(counted["areas"]), *every] if counted else []

    def _is_remit(self) -> bool:
        """Whether the subject is all that is inspected: `services for children in need, in care and after it`."""
        told = self.of_subject()
        first = self.text.find("‹A", self.hit.verb - len(scope_before(self.text, self.hit.verb)))
        whole = {area.slug for area in told} == _REMIT
        return whole and bool(_SERVICES_FOR.search(self.text[: max(first, 0)]))

    def _left_out(self) -> list[Term]:
        """The areas of the clause before, where `A's` leaves them out: `B was G1 for adoption, while A's was G2`."""
        if self.hit.rule == "gapped" and not _LIKEWISE.search(self.text[: self.hit.start]):
            last = AREAS_AFTER.match(self.text[self.text.rfind("‹G", 0, self.hit.start) :].partition("›")[2])
            return self._terms(last["areas"]) if last else []
        gap = _GENITIVE.search(self.text[: self.hit.verb]) or _LIKEWISE.search(self.text[: self.hit.start])
        clause = re.split(r", (?:and|while|but) |; ", self.text[: gap.start()])[-2:] if gap else []
        return self._terms(" ".join(clause))

    def _behind(self, expression: re.Pattern[str], *, after: str = "") -> list[Term]:
        """The areas in what a pattern matches right after the grade, or after some words that follow it."""
        match = expression.match(self.text[self.hit.end :].removeprefix(after))
        return self._terms(match["areas"]) if match else []

    def _terms(self, stretch: str) -> list[Term]:
        """The areas that a stretch of the line names; children in care and care leavers, named as one, are two."""
        return parts_in(self.passage, stretch)

    def _own_words(self) -> list[Term]:
        """A part of the services that no scheme names, in the text's words: `A's support for young carers`."""
        match = _PART.search(self.text[: self.hit.start])
        part = match["part"] if match else part_in_own_words(self.text[: self.hit.start])
        return [Term.of("area", part)] if part else []

    def _of_clause_before(self) -> list[Term]:
        """The areas of the one grade of the clause before, where `it` goes on: `A1 was G1; later it was G2`."""
        if is_only_one(self.text[: self.hit.start]):
            return self._before.of_count()
        grade = grade_before(self.text[: self.hit.start])
        if grade is None:
            return []
        start, end = grade
        return Areas(self.context, self.passage, replace(self.hit, start=start, end=end, verb=start)).judged()

    def of_subject(self) -> list[Term]:
        """The areas that the clause up to the grade names as judged."""
        place = self.hit.verb if self.hit.rule in ("from-to", "and-now") else self.hit.start
        scope = own_clause(scope_past_asides(self.text, place).rpartition("‹G")[2])
        scope = scope[latter.end() :] if (latter := _LATTERS.search(scope)) else scope
        if dated := _DATED_CLAUSE.search(scope):
            scope = scope[dated.end() :]
        if own := _ITS_SERVICES_WERE.search(scope):
            scope = scope[own.end("before") :]
        start = place - len(scope)
        found: list[Term] = []
        lead, told = self.text[: self.hit.verb], self.text[: self.hit.start]
        named = next(filter(None, (one.search(lead) for one in _IN_LEAD)), None)
        if named := named or next(filter(None, (one.search(told) for one in (*_TOLD, *_TOLD_TOO))), None):
            return list(dict.fromkeys(self._terms(named[1])))
        if quality := _QUALITY.search(scope):
            return [Term.of("area", quality["area"])]
        for match in re.finditer(r"‹A\d+›", scope):
            told = self.text[: start + match.start()]
            if not _NOT_SUBJECT_AREA.search(told) and not _SOMEBODYS.search(told):
                found += self._terms(match.group())
        return list(dict.fromkeys(found)) or self._before.of_pronoun(scope)
