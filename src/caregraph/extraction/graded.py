"""Graded: which councils a grade judges, in which areas, and when they were inspected."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from caregraph.extraction.adjectives import ITS, OWNED
from caregraph.extraction.antecedents import RUN_BY, standing_for
from caregraph.extraction.areas import Areas, parts_in
from caregraph.extraction.areas_before import OVERALL
from caregraph.extraction.certainty import scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.graded_beside import beside_itself
from caregraph.extraction.hit import Hit
from caregraph.extraction.inspected import Inspected
from caregraph.extraction.judged import may_be_judged, opens_elsewhere
from caregraph.extraction.judged_together import JudgedTogether
from caregraph.extraction.others import OTHER_SUBJECT, Others, are_homes
from caregraph.extraction.raters import are_others
from caregraph.extraction.sited import are_sited
from caregraph.extraction.subjects import (
    COUNCIL_LIST,
    council_named_in,
    council_subjects,
    in_turn,
    is_employer,
    nearest_list,
    we_council,
)
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.text import Span

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
_WHOSE = re.compile(r", whose [^,]{1,60}, (?!(?:an?|the|its) [^,‹]{2,40}, (?:has|holds|held|is|was|had|were|are)\b)")
# `Unlike A, which was rated G1 in D, B was found to be G2`: B
_RESUMED = re.compile(r"^(?:which|where|who) [^;]*, (?P<own>(?:neighbouring |nearby |the )*‹C\d+›[^,;]*)$")
# `After the second G rating, A was …`: a grade that is told of elsewhere
_TOLD_BEFORE = re.compile(r"^(?:after|following|despite|since|because of|under) (?:the|that|this) (?:[a-z]+ ){0,2}$")
_INSPECTIONS_HAD = re.compile(
    r"(?:[a-z]+ )?‹X\d+› (?:[a-z]+ )?(?:inspections|visits|reviews|reports)\b(?:[^‹]|‹D\d+›)*$"
)
_OF_A_SUBJECT = frozenset(("rated", "found", "copula", "requires", "moved-to", "no-longer"))
_ELLIPSIS = re.compile(r"‹C\d+›'s\s*$|‹C\d+›'s? (?:was|were|is|are|has|have|had)\b|\bthose (?:in|at|of) ‹C")
_SERVICES_NAMED = re.compile(r"\b(?:services|departments?|councils|authorities|social care|ofsted)\b|‹A\d+›")
_UNSPECIFIC_PLACE = re.compile(
    r"\b(?:in|at|of|for|by|across|among) (?:‹X\d+›|most|many|several|some|half|a third|other|all|"
    r"more than ‹X\d+›)(?: \w+)? "
    r"(?:councils|authorities|areas|departments|boroughs|(?<!› )inspections)\b"
)
_COUNCILS_WITH = re.compile(
    r"\b(?:councils|authorities|areas|departments|boroughs)(?: (?:with|given|holding|under|that have|which have))"
    r"(?: (?:an?|the|overall))* $"
)
_OBJECT = re.compile(r"‹[CA]\d+›|[a-z]{3,} (?:as|to be) |\b(?:services?|department|social care) $")
# whose grade it is, between a passive and its grade
_BY_INSPECTORS = re.compile(r"\bby (?:the |its )?(?:‹B\d+› ?|[a-z]+ )??(?:inspect\w+|watchdog|regulator|‹B\d+›)")
# `rated three councils G: A, B and C`
_COUNTED_OBJECT = re.compile(r" ‹X\d+› (?:more |other )?(?:councils|authorities|boroughs|counties)\b[^‹,;:]{0,30}$")
# `found that the department was G`, `judged that services still require improvement`
_THAT_THEY_ARE = re.compile(
    r"that (?P<subject>[^.;]{3,90}?) (?:(?:was|were|is|are|had been|still|now|also|again|both|all|overall|only|"
    r"just) ?)+"
)
_NO_BETTER = re.compile(r" (?:(?:no|nothing) (?:better|more|higher) than|at best) $")
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
# `brought in P (chief executive of A)`, which judges nothing of A
_TITLE_AT = re.compile(r"(?<=›)(?: [okmcd]be)?(?:, | \()(?:the )?‹R\d+› (?:of|at|for|in) (?:the )?‹C\d+›")
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
_IN_OTHERS = re.compile(
    r" (?:in|under|against|on) (?:‹X\d+›|the other|another|others?|the (?:rest|others?)|most|"
    r"some)(?= |[.,;])"
)
_IN_ALL = re.compile(
    r" (?:in|across) (?:all|every) areas?(?= of inspection|[,.;]| (?:and|by|after|following|last|in|when|at)\b|$)"
)
# `Adoption services run by A are officially G`: A's
_SERVICES_RUN_BY = re.compile(
    r"(?:the )?(?:‹A\d+›|services?|children's services|social care)(?: services?)?(?: for (?:[a-z]+ ){0,3}[a-z]+)? "
    r"(?:run|provided|delivered|managed) by (?:the )?‹C"
)


# `It borrowed staff from A after it was rated G`: not A
_IT_AGAIN = re.compile(r"(?:but |and |then |later,? |in ‹D\d+›,? )?it [a-z]")
# `A's R, who left after it was rated G, is leader of B`: not B
_IT = re.compile(
    r"(?:(?:and |but )?(?:[^.;,‹]|‹[DX]\d+›){0,50}, (?:(?:in|by|at) ‹D\d+›, )?)?"
    r"(?:it|they|its (?:[a-z']+ )?(?:services|department)|the (?:council|service|department|authority)) "
)
# `P, R at A, said councils rated G needed help`: no council by name
_BARE_PLURAL = re.compile(
    r"(?<!› )(?<!both )(?<!two )(?<!the )\b(?:councils|authorities|boroughs|departments|counties)(?: (?:which|"
    r"that|who|that "
    r"have been|that had been|which have been|that were|that are))? $"
)
BOARD = "lscb"  # a board of agencies, which is judged beside a council
# nor is what is judged one by one, or by another inspectorate: homes, and the work with young offenders
NOT_JUDGED = frozenset((BOARD, "childrens-homes", "youth-offending"))

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
    def _together(self) -> JudgedTogether:
        return JudgedTogether(self.context, self.passage, self.hit, self.scope)

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
        helped = _HELPED_OUT.search(self.text[: self.hit.start])
        own = beside_itself(self.passage, self.hit) or self.passage.councils(helped["list"] if helped else "")
        if own := own or self.passage.councils(in_turn(self.text, self.hit.start, "C")):
            return own, {}
        return ([], {}) if self.is_elsewhere() else self._judged()

    def is_elsewhere(self) -> bool:
        """Whether a place or a count of parts is judged, not a council's services."""
        lead = self.text[: self.hit.verb]
        return bool(
            are_homes(self.passage, self.hit.start)
            or are_others(self.passage, self.hit)
            or are_sited(self.passage, self.hit)
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
            return self._together.listed()
        named = self._of_trust() or self._named() or self._object()
        if named or (_THEY_BOTH.match(self.scope) and len(self._named_near()) > _TWO):
            return named, {}
        tail = self.text[self.hit.verb : self.hit.start] + scope_after(self.text, self.hit.end)
        tail = _TITLE_AT.sub(" ", _IN_PART_OF.sub(" ", _IN_ALL.sub("", tail)))
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
            return self._together.listed()
        only = we_council(self.passage, self.scope, self.posts) or self._in_sentence()
        return ([only] if only else []), {}

    def _named(self) -> list[Council]:
        """The councils named up to the verb or instead of it; none where its object counts them."""
        if self._counts_its_object():
            return []
        together = self._together
        return together.joining() or nearest_list(self.passage, self.scope) or together.dashed_list() or together.both()

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
            own = self.passage.focus if _SERVICES_RUN_BY.match(lead) else None
            return next((one for one in near if one and one not in runners), own)
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

    def others(self) -> list[Council]:
        """Those that the council judged joins: they won the grade before, at inspections of their own."""
        return self._together.joined()

    def areas(self) -> list[Term]:
        """The areas judged: those in the subject or after the grade, else the whole."""
        judged = self._listed_areas() or self._parts.judged()
        return [area for area in judged if area.slug not in NOT_JUDGED]

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
