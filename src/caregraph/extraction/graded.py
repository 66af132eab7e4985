"""Graded: which councils a grade judges, in which areas, and when they were inspected."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from caregraph.extraction.adjectives import ITS, OWNED
from caregraph.extraction.antecedents import RUN_BY, standing_for
from caregraph.extraction.areas import Areas, parts_in
from caregraph.extraction.areas_before import OVERALL, two_parts
from caregraph.extraction.certainty import scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.inspected import Inspected
from caregraph.extraction.judged import may_be_judged, opens_elsewhere
from caregraph.extraction.others import OTHER_SUBJECT, Others, are_homes
from caregraph.extraction.raters import are_others
from caregraph.extraction.subjects import (
    COUNCIL_LIST,
    council_named_in,
    council_subjects,
    in_turn,
    is_employer,
    nearest_list,
    two_councils,
    we_council,
)
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.text import BlockKind, Span

UNSPECIFIC = re.compile(
    r"\b(?:only|just) (?:‹X\d+›|one)(?: [a-z]+){0,2} (?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies))\b|"
    r"\b(?:takes?|took|when|once|if|for) an? (?:local )?(?:authority|council)\b(?! spokes)|"
    r"\b(?:councils|authorities|departments|areas|boroughs|of them|others|none|half|third|thirds|quarter|"
    r"those|many|most|few|several|any|some|all (?:but|of)|every|neighbours?|other council|"
    r"another(?! (?:blow|setback|low|embarrassment|twist|sign|damning|critical|scathing|year|month|visit|inspection|"
    r"report|review|"
    r"(?:[a-z]+ )?(?:inspection|report|review|visit|blow))))\b|other ‹X\d+›|"
    r"‹X\d+› (?:of|local|other|more|further|children's|english|areas|have|had|were|are)(?!\w)|"
    r"(?<!last )(?<!previous )(?<!its )(?<!past )(?<!latest )(?<!recent )(?<!their )‹X\d+› inspections?(?!\w)|"
    r"‹X\d+› (?:‹|judged|rated|found|graded)|^(?:‹X\d+›|the ‹X\d+›)(?: (?!(?:[a-z]+ )?(?:days|weeks|"
    r"months|years)|previous|earlier|successive|"
    r"separate|inspections|parts|aspects|areas of)|$)"
)
_WHOLE = re.compile(r"\W*(?:overall effectiv|the overall judgement)")
# every part of one council's services
_ALL_PARTS = re.compile(
    r"\b(?:each and every|every|each|both|all|those|these|the following)(?: of)?(?: the| its| those| "
    r"these)?(?: ‹X\d+›)? "
    r"(?:single |main |key |headline |inspection )*(?:categor(?:y|ies)|areas?|aspects?|parts?|judgements?|headings?|"
    r"domains?|measures?|"
    r"criteria|criterion|strands?|counts?|respects?|outcomes?|standards?|themes?|elements?|fronts?)\b"
)
# `three of the four services at A were G`: which, is not told
_SO_MANY_PARTS = re.compile(
    r"(?:‹X\d+›|most|some|many|half|several) (?:out )?of (?:the |its |their |a total of )?(?:‹X\d+› )?(?:[a-z]+ ){0,2}"
    r"(?:services|areas|categories|judgements|aspects|parts|elements|measures|strands)\b(?: (?:in|at|of|"
    r"for) ‹C\d+›(?:'s? [a-z' ]{0,30}?)?)?,? "
    r"(?:is|are|was|were|has|have|had|to be|as|that|rated|judged|graded)(?: [a-z]+){0,3} $"
)
# `three parts were found to be G1 and another two to be G2`
_ANOTHER_FEW = re.compile(
    r"\b(?:another|a further|the other|the remaining) ‹X\d+› (?:(?:was|were|are) )?(?:to be |to |as )?$"
)
# `A, which went into intervention before B, is still rated G`: A
_DESCRIBED = re.compile(
    rf"(?P<subject>(?:{COUNCIL_LIST.pattern}|\b(?:the|its|their))(?: (?:[a-z' -]|‹A\d+›){{1,60}}?)?)(?:,| -| \() ?"
    r"(?:which|where|who|whose|(?:to|with|from|in|by|for|under) wh(?:ich|om|ose)|with|thanks to|like|unlike|"
    r"(?:(?:now|once|long|still|then) )?(?:part of|home to|run|led|set up|[a-z]+(?:ed|en)) (?:by|from|with|to|into|of|"
    r"alongside)|(?:formerly|once|previously) (?:part of|a part of)|part of)\b (?:[^;‹]|‹[A-Z]\d+›){1,120}?(?:,| -|\)) "
    r"(?:(?:is|are|was|were|has|have|had|been|still|also|now|then|again|both|all|each|[a-z]+ly) )*$"
)
_WHOSE = re.compile(r", whose [^,]{1,60}, ")
# `Unlike A, which was rated G1 in D, B was found to be G2`: B
_RESUMED = re.compile(r"^(?:which|where|who) [^;]*, (?P<own>(?:neighbouring |nearby |the )*‹C\d+›[^,;]*)$")
_BOTH = re.compile(
    r"\b(?:each of them|each|neither|both(?! (?:(?:the|its|their|services|work|support) (?:for |with "
    r")?)*‹A)(?: councils| authorities| boroughs| departments)?|"
    r"the two(?: councils| authorities)|the pair)\b"
)
# `After the second G rating, A was …`: a grade that is told of elsewhere
_TOLD_BEFORE = re.compile(r"^(?:after|following|despite|since|because of|under) (?:the|that|this) (?:[a-z]+ ){0,2}$")
_INSPECTIONS_HAD = re.compile(
    r"(?:[a-z]+ )?‹X\d+› (?:[a-z]+ )?(?:inspections|visits|reviews|reports)\b(?:[^‹]|‹D\d+›)*$"
)
# `All three were graded G`, of those that the sentence before opens with
_ALL_OF_THEM = re.compile(
    r"^(?:(?:(?:in|by|at|until) )?‹D\d+›,? |previously,? |before that,? |before,? |at that time,? |"
    r"until then,? )?all (?:of them|(?P<count>‹X\d+›)(?: of them| councils| authorities)?) "
)
_BOTH_OF_WHICH = re.compile(r"\b(?:councils|authorities|boroughs),? both of which $")
_OF_A_SUBJECT = frozenset(("rated", "found", "copula", "requires", "moved-to", "no-longer"))
_ELLIPSIS = re.compile(r"‹C\d+›'s\s*$|‹C\d+›'s? (?:was|were|is|are|has|have|had)\b|\bthose (?:in|at|of) ‹C")
_SERVICES_NAMED = re.compile(r"\b(?:services|departments?|councils|authorities|social care|ofsted)\b|‹A\d+›")
_UNSPECIFIC_PLACE = re.compile(
    r"\b(?:in|at|of|for|by|across|among) (?:‹X\d+›|most|many|several|some|half|a third|other|all|"
    r"more than ‹X\d+›)(?: \w+)? "
    r"(?:councils|authorities|areas|departments|boroughs|inspections)\b"
)
_COUNCILS_WITH = re.compile(
    r"\b(?:councils|authorities|areas|departments|boroughs)(?: (?:with|given|holding|under|that have|which have))"
    r"(?: (?:an?|the|overall))* $"
)
_THEY_ARE = re.compile(
    rf"^(?:(?:they|these|the (?:councils|authorities|‹X\d+›)(?: \w+)?) (?:are|were|"
    rf"includ(?:e|ed)):?|(?:also )?(?:among|including) (?:them|these)(?: (?:are|were))?|(?:among|of) (?:the|"
    rf"those) (?:councils|"
    rf"authorities) (?:are|were)) ({COUNCIL_LIST.pattern}(?:(?:,? and|,)(?:,? (?:for the (?:first|second|third) time|"
    rf"again|"
    rf"once again|more surprisingly|perhaps surprisingly|after [a-z ]{{3,40}}),)? {COUNCIL_LIST.pattern})*)"
)
_LIST_BEHIND = re.compile(
    rf"^(?: overall)?(?: by ‹B\d+›)?(?:,| -) (?:(?P<list>{COUNCIL_LIST.pattern})(?:,| -) (?:were|are|have|had|did|"
    rf"will)\b|"
    rf"(?:among them|including|namely|they are|these being)(?: are| were)? (?P<named>{COUNCIL_LIST.pattern})(?=[.;,]|"
    rf"$| -))"
)
_GIVEN_TO = re.compile(
    rf"^[^.;‹]{{0,40}}\b(?:gave|gives|awarded|handed) (?:the|these|this|that|its) (?:[a-z]+ )?(?:ratings?|grades?|"
    rf"judgements?|verdicts?) to ({COUNCIL_LIST.pattern})|"
    rf"^({COUNCIL_LIST.pattern}) (?:all |both |each )?(?:came away with|got|received|earned|were given|share[ds]?) "
    r"(?:the|this|that|these) "
    r"(?:[a-z]+ )?(?:ratings?|grades?|judgements?|verdicts?)"
)
# a line that is nothing but councils
_ALONE = re.compile(rf"^{COUNCIL_LIST.pattern}\.?$")
# `A, B and C came top, with a grade of G`
_WITH_A_GRADE = re.compile(rf"^(?P<subject>{COUNCIL_LIST.pattern}) [^.;‹]*, (?:each |both |all )?with [^.;‹]*$")
# `the only other council that has moved from G1 to G2 is A`
_THE_COUNCIL_THAT = re.compile(
    r"(?:\bthe |^)(?:[a-z]+ ){0,3}(?:council|authority|borough|department|councils|authorities|"
    r"boroughs) (?:that|which|to|"
    r"currently|now|rated|judged)\b(?:[^.;‹]|‹[^C]\d+›)*$"
)
_IS_COUNCIL = re.compile(
    rf"(?:[^.;‹]|‹[^C]\d+›){{0,80}}? (?:is|was|are|were) "
    rf"(?:‹C\d+›'s? (?:[a-z]+ )?neighbours?,? )?(?P<list>{COUNCIL_LIST.pattern})"
)
_DASHED = re.compile(
    rf"({COUNCIL_LIST.pattern})(?: -|,|\))? (?:have|has|were|was|are|had|all|also|been|being|each|both|their|"
    rf"its|children's|services|social|care|seen|now| )*$"
)
_OBJECT = re.compile(r"‹[CA]\d+›|[a-z]{3,} (?:as|to be) |\b(?:services?|department|social care) $")
# whose grade it is, between a passive and its grade
_BY_INSPECTORS = re.compile(r"\bby (?:the |its )?(?:‹B\d+› ?|[a-z]+ )??(?:inspect\w+|watchdog|regulator|‹B\d+›)")
# `A has joined B and C in being rated G`: they all are
# `rated three councils G: A, B and C`
_COUNTED_OBJECT = re.compile(r" ‹X\d+› (?:more |other )?(?:councils|authorities|boroughs|counties)\b[^‹,;:]{0,30}$")
_JOINS = re.compile(
    rf"‹C\d+›(?: council)? (?:has |have |had )?join(?:s|ed) {COUNCIL_LIST.pattern} "
    r"(?:in|on|as|among|at) (?:[^.;‹]|‹[^C]\d+›)*$"
)
# `found that the department was G`, `judged that services still require improvement`
_THAT_THEY_ARE = re.compile(
    r"that (?P<subject>[^.;]{3,90}?) (?:(?:was|were|is|are|had been|still|now|also|again|both|all|overall|only|"
    r"just) ?)+"
)
_NO_BETTER = re.compile(r" (?:(?:no|nothing) (?:better|more|higher) than|at best) $")
_WHICH_ASIDE = re.compile(r"(?<=›), (?:which|where|whose) (?:[^,;.‹]|‹[^C]\d+›)+(?=,)")
# `a report by A says that it was rated G`, `a B report`: not B
_AUTHOR = re.compile(r"\ban? ‹C\d+›(?: council)? (?:report|paper|document|briefing|study|analysis|review)\b")
# `A is to help B out of the lowest category`: B
_HELPED_OUT = re.compile(
    rf"\b(?:help|lift|tak|took|drag|pull|steer|guid|haul|rais|bring|brought|get|got|mov|led|lead|rescu|support|turn)\w*"
    rf"(?: (?:the|neighbouring|nearby|struggling|troubled|failing))* (?P<list>{COUNCIL_LIST.pattern})(?: council)?"
    r"(?: [a-z' ]{2,40}?)?(?: (?:up|back|clear))? (?:out of|from)(?: (?:an?|the|its|their|being|rated|old|overall|"
    r"‹B\d+›(?:'s)?))* $"
)
# `services in a part of A`: of another council there
_IN_PART_OF = re.compile(
    r" (?:in|for|at|across|serving) (?:a|one|another|the) (?:[a-z]+ ){0,2}(?:part|corner|area|town|district|borough|"
    r"end) of (?:the )?‹C\d+›"
)
# `they were both rated G`: which two, where more are named, is not told
_THEY_BOTH = re.compile(
    r"(?:and |but )?(?:they|these|those|the two|both)(?: (?:was|were|are|have|had|been))* ?(?:both )?"
)
_TWO = 2
# `G in two, in the rest, in four areas`: which, is not told
_IN_OTHERS = re.compile(r" in (?:‹X\d+›|another|others?|the (?:rest|others?)|most|some)(?= |[.,;])")
_IN_ALL = re.compile(
    r" (?:in|across) (?:all|every) areas?(?= of inspection|[,.;]| (?:and|by|after|following|last|in|when|at)\b|$)"
)


# `It borrowed staff from A after it was rated G`: not A
_IT_AGAIN = re.compile(r"(?:but |and |then |later,? |in ‹D\d+›,? )?it [a-z]")
# `A's R, who left after it was rated G, is leader of B`: not B
_IT = re.compile(r"(?:it|they|its (?:[a-z']+ )?(?:services|department)|the (?:council|service|department|authority)) ")
# `P, R at A, said councils rated G needed help`: no council by name
_BARE_PLURAL = re.compile(
    r"(?<!› )(?<!both )(?<!two )(?<!the )\b(?:councils|authorities|boroughs|departments|counties)(?: (?:which|"
    r"that|who|that "
    r"have been|that had been|which have been|that were|that are))? $"
)
BOARD = "lscb"  # a board of agencies, which is judged beside a council

_TRUST_SUBJECT = re.compile(r"^(?:(?:but|and) )?(?:(‹B\d+›)|the trust)(?:,| which| that|,? itself| has| had| was)*\s*$")
_CHILDRENS_TRUST = re.compile(r"\bChild(?:ren)?\b.*\b(?:Trust|Company)\b|\bChildren First\b")


@dataclass(frozen=True, slots=True)
class Graded:
    """Reads whom, what and when one hit of a passage judges; `previous_date` is that of the judgement before."""

    context: Context
    passage: Passage
    hit: Hit
    posts: Mapping[Person, Organisation | None]
    previous_date: PartialDate | None

    @property
    def text(self) -> str:
        """The passage's line."""
        return self.passage.text

    @property
    def scope(self) -> str:
        """The clause up to the verb, without what a relative clause says of its subject."""
        described = _DESCRIBED.search(self.text[: self.hit.verb])
        if described:
            return f"{described['subject']} "
        scope = scope_before(self.text, self.hit.verb)
        relative = self.text[: self.hit.verb - len(scope)].rpartition(", ")[2]
        resumed = _RESUMED.match(relative + scope)
        return resumed["own"] if resumed else _WHOSE.sub(" ", scope)

    @property
    def _parts(self) -> Areas:
        return Areas(self.context, self.passage, self.hit)

    def councils(self) -> tuple[list[Council], dict[Council, Span]]:
        """The councils that are judged, and for each a further span that says so (a heading, a list line)."""
        if self.hit.rule == "attributive":
            owner = OWNED.search(self.text[: self.hit.start])
            its = None if owner else ITS.search(self.text[: self.hit.start])
            named = self.passage.councils(owner.group()) if owner else []
            named = named or (self.passage.councils(its["owner"]) if its else [])
            if owner and not named and self.passage.focus:
                named = [self.passage.focus]
            return named or council_subjects(self.passage, self.text[self.hit.end :]), {}
        if self.hit.rule == "apposed":
            return self.passage.councils(self.text[: self.hit.start])[-1:], {}
        if self.hit.rule == "grade-noun" and _TOLD_BEFORE.match(self.text[: self.hit.start]):
            return [], {}
        if helped := _HELPED_OUT.search(self.text[: self.hit.start]):
            return self.passage.councils(helped["list"]), {}
        if own := self.passage.councils(in_turn(self.text, self.hit.start, "C")):
            return own, {}
        return ([], {}) if self.is_elsewhere() else self._judged()

    def is_elsewhere(self) -> bool:
        """Whether a place or a count of parts is judged, not a council's services."""
        lead = self.text[: self.hit.verb]
        return bool(
            are_homes(self.passage, self.hit.start)
            or are_others(self.passage, self.hit)
            or _SO_MANY_PARTS.search(self.text[: self.hit.start])
            or _ANOTHER_FEW.search(self.text[: self.hit.start])
            or opens_elsewhere(lead)
            or OTHER_SUBJECT.search(self.scope)
        )

    @property
    def other_subjects(self) -> Others:
        """What else than a council may be judged."""
        return Others(self.context, self.passage, self.hit, self.scope)

    def _judged(self) -> tuple[list[Council], dict[Council, Span]]:
        """The councils that the clause judges, whatever stands before it."""
        antecedent = standing_for(self.passage, self.hit, self.scope)
        if antecedent or self.other_subjects.are_judged() or not self._may_be_judged():
            return antecedent, {}
        if self.hit.rule == "rated" and _BARE_PLURAL.search(self.text[: self.hit.verb]):
            return self._listed()
        named = self._of_trust() or self._named() or self._object()
        if named or (_THEY_BOTH.match(self.scope) and len(self._named_near()) > _TWO):
            return named, {}
        tail = self.text[self.hit.verb : self.hit.start] + scope_after(self.text, self.hit.end)
        tail = _IN_PART_OF.sub(" ", _IN_ALL.sub("", tail))
        unspecific = self._is_unspecific(tail)
        told = unspecific or (_IT.match(self.scope) and self.passage.councils(self.text[: self.hit.verb]))
        after = [] if told else council_subjects(self.passage, tail)
        if after:
            focus = self.passage.focus
            return ([focus] if focus and focus not in after and focus in self.passage.councils(tail) else after), {}
        lead = self.text[: self.hit.verb]
        named_parts = self._parts.of_subject() or self._parts.after()
        counted = UNSPECIFIC.search(_ALL_PARTS.sub("", lead)) and not self.passage.councils(lead) and not named_parts
        if unspecific or counted:
            return self._listed()
        only = we_council(self.passage, self.scope, self.posts) or self._in_sentence()
        return ([only] if only else []), {}

    def _named(self) -> list[Council]:
        """The councils named up to the verb or instead of it; none where its object counts them."""
        if self._counts_its_object():
            return []
        return self._joining() or nearest_list(self.passage, self.scope) or self._dashed_list() or self._both()

    def _named_near(self) -> list[Council]:
        """The councils that this sentence and the one before name."""
        near = (self.passage, *self.context.before(self.passage))
        return list(dict.fromkeys(council for one in near for council in one.councils()))

    def _of_trust(self) -> list[Council]:
        """The council whose services a trust of its name runs: `A Children's Trust, rated G`, `the trust`."""
        subject = _TRUST_SUBJECT.match(self.scope)
        if subject is None:
            return []
        bodies = [self.passage.line.mention(subject[1])] if subject[1] else self.context.bodies(self.passage)
        names = (mention.value.name for mention in bodies if isinstance(mention.value, Body))
        trust = next((name for name in names if _CHILDRENS_TRUST.search(name)), "")
        return [own] if (own := council_named_in(trust)) else []

    def _object(self) -> list[Council]:
        """The councils that inspections are said to have rated: `three visits in a row had rated A's services G`."""
        told = self.text[self.hit.verb : self.hit.start] if _INSPECTIONS_HAD.match(self.text[: self.hit.verb]) else ""
        return council_subjects(self.passage, told)

    def _counts_its_object(self) -> bool:
        return bool(_COUNTED_OBJECT.search(self.text[self.hit.verb : self.hit.start]))

    def _may_be_judged(self) -> bool:
        """Whether the subject of the verb, or its object where it has one, can carry a council's grade."""
        between = _BY_INSPECTORS.sub("", self.text[self.hit.verb : self.hit.start].partition(" ")[2])
        between = _NO_BETTER.sub(" ", between.removeprefix("out "))  # `came out as G`
        if clause := _THAT_THEY_ARE.fullmatch(between):
            return may_be_judged(clause["subject"])
        if self.hit.rule in ("rated", "found") and _OBJECT.search(between):
            return may_be_judged(between)
        if self.hit.rule in _OF_A_SUBJECT and _ELLIPSIS.search(self.scope) and not self._speaks_of_services():
            return False
        return self.hit.rule not in _OF_A_SUBJECT or may_be_judged(self.scope)

    def _speaks_of_services(self) -> bool:
        """Whether this sentence or the one before names what `A's` or `those in A` leaves out."""
        near = (*self.context.before(self.passage), self.passage)
        return any(_SERVICES_NAMED.search(passage.text) for passage in near)

    def _is_unspecific(self, tail: str) -> bool:
        """Whether councils are judged that the clause counts and does not name."""
        in_others = _IN_OTHERS.match(self.text[self.hit.end :]) and not self._parts.counts()
        if self._counts_its_object() or in_others:
            return True
        named_parts = self._parts.of_subject() or self._parts.after()
        if named_parts and not re.search(r"\b(?:councils|authorities|departments|boroughs)\b", self.scope):
            return False
        if UNSPECIFIC.search(_ALL_PARTS.sub("", self.scope)) or _COUNCILS_WITH.search(self.text[: self.hit.start]):
            return True
        return bool(_UNSPECIFIC_PLACE.search(tail)) and "‹C" not in tail and not self._parts.of_subject()

    def _in_sentence(self) -> Council | None:
        lead = self.text[: self.hit.verb]
        before = self.passage.councils(RUN_BY.sub(" ", _AUTHOR.sub(" ", lead)))
        runners = [*self.runners(), *self.passage.councils("".join(_AUTHOR.findall(lead)))]
        if not before and self.passage.focus in runners:
            near = (one.focus for one in self.context.before(self.passage))
            return next((one for one in near if one not in runners), None)
        again = _IT_AGAIN.match(self.text) and self.scope.startswith("it ") and self.passage.focus not in before
        if again or (before and self.passage.focus and self._only_employ()):
            return self.passage.focus
        if before:
            several = len(before) > 1 and self.passage.focus not in before
            return None if several else self.passage.focus if len(before) > 1 else before[0]
        if OTHER_SUBJECT.search(self.text[: self.hit.verb]):
            return None
        return self.passage.focus

    def _only_employ(self) -> bool:
        """Whether councils only say where somebody worked: `P, once R at A, came after the service was rated G`."""
        lead = self.text[: self.hit.verb]
        return all(is_employer(lead, match) for match in COUNCIL_LIST.finditer(lead))

    def runners(self) -> list[Council]:
        """The councils that only run the services of another, as the words before the verb tell."""
        lead = self.text[: self.hit.verb]
        others = self.passage.councils(RUN_BY.sub(" ", lead))
        return [one for one in self.passage.councils(lead) if one not in others]

    def _dashed_list(self) -> list[Council]:
        """`Three councils - A, B and C - have been rated G.`"""
        before = self.text[: self.hit.verb]
        match = _DASHED.search(before)
        return self.passage.councils(match.group(1)) if match else []

    def others(self) -> list[Council]:
        """Those that the council judged joins: they won the grade before, at inspections of their own."""
        match = _JOINS.search(self.text[: self.hit.start])
        return self.passage.councils(match.group())[1:] if match else []

    def _joining(self) -> list[Council]:
        """`A joins B and C in moving from G1 to G2`, `A, B and C came top, with a grade of G`: all of them."""
        before = self.text[: self.hit.start]
        behind = _IS_COUNCIL.match(self.text[self.hit.end :]) if _THE_COUNCIL_THAT.search(before) else None
        if behind:
            return self.passage.councils(behind["list"])
        match = _JOINS.search(before) or _WITH_A_GRADE.match(before)
        return self.passage.councils(match.group()) if match else []

    def _both(self) -> list[Council]:
        """`Both were rated G`, `the councils, both of which …`: the two that this sentence and those before it name."""
        told = self.scope + self.text[self.hit.verb : self.hit.start]
        both = _BOTH.search(told)
        if every := _ALL_OF_THEM.match(self.scope):
            return self._all_of_them(every["count"])
        relative = _BOTH_OF_WHICH.search(self.text[: self.hit.verb - len(self.scope)])
        alone = both and "‹C" not in self.scope and "‹A" not in told[: both.start()]
        if alone and two_parts(self.context, self.passage, self.hit.start):
            return []
        return two_councils(self.context, self.passage) if relative or alone else []

    def _all_of_them(self, symbol: str | None) -> list[Council]:
        """The councils that the sentence before opens with, if they are as many as this one counts."""
        count = str(self.passage.line.mention(symbol).value) if symbol else ""
        named: list[list[Council]] = []
        for earlier in self.context.before(self.passage):
            opening = COUNCIL_LIST.match(earlier.text)
            lists = [opening] if opening else list(COUNCIL_LIST.finditer(earlier.text)) if count else []
            named += [earlier.councils(match.group()) for match in lists]
        return next((found for found in named if len(found) > 1 and count in ("", str(len(found)))), [])

    def _listed(self) -> tuple[list[Council], dict[Council, Span]]:
        """The councils that a count of unnamed ones introduces: in the sentence, in lines after it, as headings."""
        colon = re.search(
            r"[:(-] ?(?:they are |these are |namely )?(" + COUNCIL_LIST.pattern + ")",
            _WHICH_ASIDE.sub("", self.text[self.hit.verb :]),
        )
        if colon:
            return self.passage.councils(colon.group(1)), {}
        behind = _LIST_BEHIND.match(self.text[self.hit.end :])
        if behind:
            return self.passage.councils(behind["list"] or behind["named"]), {}
        following = self.context.after(self.passage)
        they = (_THEY_ARE.match(following[0].text) or _GIVEN_TO.match(following[0].text)) if following else None
        if they:
            named = following[0].councils(next(group for group in they.groups() if group))
            return named, dict.fromkeys(named, following[0].evidence())
        next_line = self.context.passages[self.passage.number + 1 : self.passage.number + 2]
        alone = _ALONE.match(next_line[0].text) if self.text.endswith(":") and next_line else None
        if alone:
            named = next_line[0].councils(alone.group())
            return named, dict.fromkeys(named, next_line[0].evidence())
        items = {
            p.councils()[0]: p.evidence()
            for p in self.context.items_after(self.passage)
            if p.councils() and re.match(r"^\W*‹C", p.text)
        }
        if items:
            return list(items), items
        counts = [m.value for m in self.passage.line.mentions if m.kind == "number" and str(m.value).isdigit()]
        # `five councils are G1, two G2`: which are which, headings do not tell
        count = int(str(counts[0])) if len(counts) == 1 else 0
        headings = {
            p.councils()[0]: p.evidence()
            for p in self.context.passages
            if p.sentence.block.kind is BlockKind.HEADING and len(p.councils()) == 1
        }
        return (list(headings), headings) if count and count == len(headings) else ([], {})

    def areas(self) -> list[Term]:
        """The areas judged: those in the subject or after the grade, else the whole."""
        judged = self._listed_areas() or self._parts.judged()
        return [area for area in judged if area.slug != BOARD]

    def _listed_areas(self) -> list[Term]:
        """`These areas were all rated G:` and a list of areas: each of them."""
        if not self.text.endswith(":") or "‹A" in self.text:
            return []
        items = list(self.context.items_after(self.passage))
        areas = [area for item in items for area in parts_in(item, item.text)]
        areas += [OVERALL for item in items if _WHOLE.match(item.text)]
        others = any("‹G" in item.text or "‹C" in item.text for item in items)
        return areas if len(areas) > 1 and not others else []

    def dates(self) -> list[PartialDate | None]:
        """The dates of the inspections, after the grade or else before it; a lone None where none is told."""
        return Inspected(self.context, self.passage, self.hit, self.previous_date).dates()
