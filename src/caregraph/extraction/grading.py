"""Grading: which words around a grade make it an inspectorate's judgement, and not praise or blame."""

import re
from collections.abc import Callable, Iterator

from caregraph.extraction.adjectives import (
    attributive,
    councils_with,
    had,
    opening,
    provides,
    quoted_praise,
    rated_adjective,
    report_of,
)
from caregraph.extraction.apposed import apposed
from caregraph.extraction.areas import AREA_BEFORE, AREAS_AFTER, BRIGHT_SPOT
from caregraph.extraction.certainty import scope_after, scope_before, scope_past_asides
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.copulas import copular, of_services, requires
from caregraph.extraction.extremes import extremes
from caregraph.extraction.hit import Hit
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.in_quotes import quoted_grades
from caregraph.extraction.moved import (
    GRADE_NOUN,
    NOUN_AFTER,
    OUT_OF,
    and_now,
    from_to,
    having_been,
    moved_on,
    moved_to,
    no_longer,
    out_of,
)
from caregraph.extraction.sites import INSPECTED, Reading, Site, is_compared, is_general
from caregraph.model.entity import Term

_RATED = re.compile(
    r"(?<!›-)\b(?:(?:able|happy|prepared|right) to (?:grade|rate|judge)|(?:re-?)?"
    r"(?:rated|judged|graded|deemed|branded|declared|classed|classified|ranked|assessed|marked|"
    r"pronounced|rates|judges|(?<!inspectors )(?<!the )grades|judging|deeming|"
    r"calls|brands|branding|deems|declares|labels|"
    r"labelled|described|regarded|considered|slammed|condemned|called|labelling|"
    r"(?:identified|singled out|picked out|highlighted)(?= as)|(?:came|come|comes) out(?= (?:as|at)\b)|(?:put|"
    r"placed)(?= (?:both )?(?:at|in|as)\b)|"
    r"(?:rating|grading)(?= ‹[AC]\d+›| (?:it|them|the (?:council|authority|department|service)|its|both|"
    r"services?)\b)))\b"
)
# `reclassified G1 as G2`: a grade that has another name now
_RENAMED = re.compile(r"^[^.;‹]{0,60}(?:‹[BD]\d+›[^.;‹]{0,40})? (?:as|to be) ‹G")
_FOUND = re.compile(r"\b(?:found|finds?|finding|concluded?|concludes|said|ruled|told|reported|says)\b")
# `councils found inadequate by Ofsted`
_FOUND_ONE = re.compile(
    r"(?:\b(?:councils?|authorit(?:y|ies)|boroughs?|departments?|services?|county|city)|"
    r"‹C\d+›(?: council)?,?)(?: (?:first|again|also|twice|"
    r"already|recently|last))? $"
)
# `a service that Ofsted has twice found G`
_THAT_THEY = re.compile(
    r"(?:\b(?:services?|department|council|authority|borough|county|directorate|arrangements|provision)|"
    r"‹[AC]\d+›),? (?:that|which) "
    r"(?:‹B\d+›|ofsted|inspectors|the watchdog|they|it)(?: (?:has|had|have|once|twice|also|previously|recently|last|"
    r"already|[a-z]+ly))* $"
)
_BY_THEM = re.compile(
    r" (?:overall )?(?:by (?:the )?(?:‹B\d+›|inspectors|watchdog|regulator)|(?:at|in|after|during) (?:an?|its|their|"
    r"the) )"
)
# `a department that was branded inadequate in March`
_COUNCIL_WAS = re.compile(
    r"(?:\b(?:council|authority|borough|department|directorate|services?|social care|county|city|which|that)|"
    r"‹C\d+›(?:'s services)?),?"
    r" (?:(?:was|were|has been|have been|had been|is|are|been)(?: [a-z]+)? )?$"
)
_NO_CRITIC = re.compile(
    r"(?:[.,;]|$| (?:in|last|after|following|two|three|four|for the|this|at|and|but|earlier|‹D|a year)(?=[ ‹]|"
    r"$))(?!.{0,60}\bby (?!‹B|inspect|the watchdog))"
)
_TO_BE = r"(?: to be| as)?(?: no (?:better|more|higher) than| only| just| merely)? "
_IS = re.compile(
    r"\b(?:is|are|was|were|be|been|being)(?: \w+ly| both| all| also| again| each| first| twice| last| once| then|"
    r" later| only| just|"
    r" next| since| still)? $"
)
# the verdict on a next council: `A was found to be G1 and B was G2`
_NEXT_CLAUSE = re.compile(r"‹G\d+›.*(?:,| and| but| while) ‹C\d+›(?:'s)? (?:was|were) $")
_LINK = (
    r"(?:(?:as|at|afresh|anew|(?:no|nothing) (?:better|more|higher) than|at best|to|be|been|being|is|are|was|"
    r"were|an?|the|overall|only|just|now|still|"
    r"again|also|both|all|"
    r"merely|officially|generally|either|simply|once|more|remaining|remained|remain|remains|having|provid\w+|"
    r"offer\w+)\b[ ,]*)*"
)
_RATED_THEN = re.compile(rf"^(?P<object>[^;:]{{0,110}}?),? ?{_LINK}$")
# `the old G judgement has been replaced by another`
_ABOLISHED = re.compile(
    rf"\bthe (?:old|former|previous) +{GRADE_NOUN}\b.{{0,40}}"
    r"\b(?:replaced|abolished|scrapped|dropped|renamed|done away)"
)
_NOUN_BEFORE = re.compile(
    rf"\b{GRADE_NOUN}(?:,| \w+ly)?(?: (?:of|as|was|is|were|are|from|to|at|being|remains?|remained|stays?|"
    rf"stayed|(?:in|from) ‹D\d+›|dropped|fell|rose|improved|for ‹A\d+›|overall|the|an?|ofsted's?|"
    rf"changed|moved|upgraded|"
    rf"downgraded|lowered|raised|in|be|:|-))*:? ?-? ?$"
)
_BY_OTHERS = re.compile(
    r"^(?: rating| overall)? by (?!(?:the )?(?:time|end|start|middle|spring|summer|autumn|winter|then|now|next)\b)"
    r"(?!(?:the )?(?:‹[BD]\d+›|inspectors|watchdog|regulator|inspectorate|"
    r"government inspectors|education watchdog|her majesty|his majesty|school inspectors|ofsted))"
)
_FOR_AREA = re.compile(r" (?:for|in|on) (?:(?:its|the|their|services|work|support|help|care|for|with) )*‹A\d+›")
_IN_EACH = re.compile(
    r"(?: (?:overall|by ‹B\d+›))? (?:in|for|on|across) (?:each|all|every|both|‹X\d+›|two|three|four|five)(?: (?:of|"
    r"one of))?(?: (?:the|its))?"
    r"(?: (?:‹X\d+›|main|key|headline|inspection|[a-z]+))* (?:areas?|categor(?:y|ies)|judgements?|headings?|"
    r"measures?|aspects?|counts)\b"
)
# `was found to be G1 in D1, and to be G2 at an inspection in D2`
_AND_TO_BE = re.compile(
    r"‹G\d+›(?:[^.;‹]|‹[BDX]\d+›){0,60}?,? (?:and|but|then|and then|before being)(?: [a-z]+){0,2} (?:to be|as|"
    r"(?:judged|rated|graded|"
    r"found|deemed)(?: to be| as)?) $"
)
_WON = re.compile(
    r"\b(?:won|wins|manag(?:ed|es)|merit(?:ed|s)|picked up|picks up|landed|lands|collected|clinched|claimed|bagged|"
    r"notched up|"
    r"(?:walk|com|went|end)\w* (?:away|off|up) with|receiv\w+|given|got|earn\w+|award\w*|achiev\w+|secur\w+|handed|"
    r"gain\w+|scored)(?: (?:an?|"
    r"the|another|second|its|first|overall))* $"
    r"|\b(?:award(?:ed|s)?|gave|gives?|handed|giving) (?:‹C\d+›(?:'s services)?|it)(?: (?:an?|the|overall))* $"
)
# `an inspection of A1 gave A a G`
_INSPECTION_GAVE = re.compile(
    r"\b(?:inspection|inspectors|ofsted|‹B\d+›|review|assessment|watchdog)(?: (?:of|into|in|from)(?: ‹[ACD]\d+›|"
    r" [a-z']+){1,4})? "
    r"(?:gave|awarded|handed|had given) (?:‹C\d+›(?:'s services)?|it|them|the [a-z]+) (?:an? |the )(?:overall )?$"
)
_GIVEN = re.compile(
    r"\b(?:receiv\w+|given|giv\w+|gave|award\w*|hand(?:ed|s)|got|gets|achiev\w+|secur\w+|earn\w+|retain\w+|"
    r"kept|maintain\w+|holds?|held|has|had|have|obtained|saw|landed|issued|was|were|is)\b"
)
_BLAME = frozenset(
    "calls brands branding labels described called labelled considered regarded slammed condemned branded".split()
) | {"came out", "come out", "comes out"}
_PICKED = frozenset(("identified", "singled out", "picked out", "highlighted"))
_GRADERS = re.compile(r"\b(?:ofsted|inspect\w+|watchdog|regulator|report|performance assessment|area review)\b")
_PRACTICE = re.compile(
    r" (?:services?|practice|support|work|care|assessments?|quality|plans?|school|schools|staff|social work|"
    r"decision|parents?|parenting)\b"
)
_SOME = re.compile(
    r"\b(?:many|some|several|most|few|certain|other|an?|one) (?:[a-z]+ )?(?:element|aspect|part(?! of (?:the )?‹[CN])|"
    r"areas|aspects|parts|elements|cases)\b"
)
_TOLD_SERVICES = re.compile(
    r"‹C\d+›(?: council)? (?:was|were|had been|has been) told (?:[^.;,‹]|‹[BD]\d+›){0,30}?\b(?:it|its|their)\b"
    r"[^.;,‹]{0,30} (?:was|were|is|are) $"
)
_BRACED = re.compile(r"\bbrac(?:e|es|ed|ing) (?:it|them|him|her)?(?:self|selves)? ?for (?:an?(?:other)? |the )?$")
# `judged A1 G1 and its services overall G2`
_WHOLE_BEFORE = re.compile(
    r"\b(?:services|department|council|authority|performance) (?:overall|as a whole) $|"
    r"\boverall (?:services|performance|effectiveness|grade|judgement) $"
)
_G_THEN = re.compile(r"‹G\d+› (?:in )?‹D\d+›(?:,? and|,? but|,)(?: then| again| now| only)? $")
_AND_ANOTHER = re.compile(
    r"(?:,| and| but| while| with|;| as well as)"
    r"(?: (?:(?:children|department|council|county|borough|city)'s|\w+))*(?: ‹A\d+›(?: \w+){0,3})? $"
)


_SCALE = re.compile(r"‹G\d+›(?:(?:,? and|,? or|,) ‹G\d+›){2}")
_REACH = 40  # characters: three grades and what joins them
# `good or outstanding in every respect`: which of the two is not told
_EITHER = re.compile(r"‹G\d+›,? or (?:even )?(?:an? )?‹G\d+›")
# `G1 by Ofsted and G2 in parts`
_IN_PARTS = re.compile(
    r" in (?:(?:some|several|many|most|other|certain) )?(?:parts|places|respects|areas|ways|aspects)\b(?! of)"
)
# `good at finding homes`, `G in the other two`
_GOOD_AT = re.compile(
    r" at (?!(?:[a-z]+ing )(?:(?:its|the|their|of|for|after|with) )*‹A)[a-z]+ing\b|"
    r" (?:in|for|on|across) (?:all )?(?:the |its )?(?:others?|remaining|rest|(?:‹X\d+›|two|three|four) (?:others?|"
    r"more))\b(?! councils| authorities)"
)
_MUCH_OF = re.compile(r"\b(?:much|most|some|many|parts?|a lot|a number|bits?|half) of (?:the|its|their) [a-z ]{0,30}$")
# `a G verdict on its highways`
_ON_ELSE = re.compile(
    r" (?:on|for|of|over) (?:its |the |their |‹C\d+›'s )?(?:[a-z]+ ){0,2}?(?:highways|roads|planning|housing|"
    r"librar(?:y|ies)|"
    r"financ(?:es?|ial)|waste|bins?|parks|transport|adult|benefits?|leisure|budget|spending|care homes?|food)\b"
)
# `one step closer to the G grade that all of us want`
_STRIVEN_FOR = re.compile(
    r"\b(?:(?:close|closer|step|steps|journey|way|road|path|progress) (?:to|towards)|towards|short of|"
    r"(?:steps?|way|distance|years?|away|far) from|aim(?:s|ed|ing)? (?:for|at)|striv(?:es?|ing) for|"
    r"push(?:es|ed|ing)? for|work(?:s|ed|ing)? (?:for|towards)) (?:an?|the|that|our) $"
)
_GETS = re.compile(
    r"‹A\d+›(?: (?:in|at) ‹C\d+›)?(?:, who)?(?: (?:also|all|now|still|(?:are|were) (?:found|said|judged) to "
    r"be))* (?:gets?|getting|receiv(?:e[sd]?|"
    r"ing)|offered|given) (?:an? )$"
)
_SERVICE = re.compile(r" (?:service|level of (?:service|care|support))\b")


# `A was rated G1, B G2`, `A was rated G1 and B, its neighbour, G2`
_GAP = re.compile(
    r"(?:,| and|;| while)(?: and| but)? (?:(?:that|those) (?:in|at|of) )?‹C\d+›(?:'s|"
    r"(?P<aside>(?: council)?, (?:its|the|an?|also|another|next door)\b"
    r"[^,;.‹]{2,40},))? (?:was |were )?$"
)


def hits(context: Context, passage: Passage) -> list[Hit]:
    """The grades of a passage that judge something."""
    found: list[Hit] = []
    for match in re.finditer(r"‹G\d+›", passage.text):
        hit = _hit(context, passage, match, found[-1] if found else None)
        if hit:
            found.append(hit)
    found += _in_quotes(context, passage) if not found else []
    return [*found, *(hit for hit in extremes(context, passage) if not found or _stands_alone(passage.text, hit))]


def _in_quotes(context: Context, passage: Passage) -> Iterator[Hit]:
    """The grades that quotations open with, where what comes before them judges: `found it to be "G in each area"`."""
    for grade, match, after in quoted_grades(context, passage):
        before, scope = passage.text[: match.start()], scope_past_asides(passage.text, match.start())
        site = Site(context, passage, grade, before, after, scope, None)
        for name, reader in (("rated", _rated), ("found", _found), ("copula", copular)):
            reading = reader(site)
            if reading:
                yield Hit(grade, match.start(), match.end(), reading[0], name, reading[1])
                break


def _stands_alone(text: str, hit: Hit) -> bool:
    """Whether no other grade stands in the clause of one: `the top mark for A1, while A2 was G`."""
    return "‹G" not in scope_before(text, hit.start) + scope_after(text, hit.end)


def _hit(context: Context, passage: Passage, match: re.Match[str], previous: Hit | None) -> Hit | None:
    grade = passage.line.mention(match.group()).value
    start, end = match.span()
    if is_compared(passage.text, start, end) or is_general(passage.text, start, end):
        return None
    around = passage.text[max(0, start - _REACH) : end + _REACH]
    if _SCALE.search(around) or any(
        either.start() <= min(start, _REACH) < either.end() for either in _EITHER.finditer(around)
    ):
        return None
    if _IN_PARTS.match(passage.text, end) or _GOOD_AT.match(passage.text, end):
        return None
    if not isinstance(grade, Term) or _BY_OTHERS.match(passage.text[end:]) or passage.text[end:].startswith(" enough"):
        return None
    site = Site(
        context,
        passage,
        grade,
        passage.text[:start],
        passage.text[end:],
        scope_past_asides(passage.text, start),
        previous,
    )
    for name, reader in _READERS:
        reading = reader(site)
        if reading:
            return Hit(grade, start, end, reading[0], name, reading[1])
    return None


def _rated(site: Site) -> Reading | None:
    """`was rated G`, `judged services at A to be G`."""
    verb = last(_RATED, site.scope)
    if verb is None or not _RATED_THEN.match(site.scope[verb.end() :]) or not _is_object(site, verb):
        return None
    if _RENAMED.match(site.after) and site.scope.endswith(f"{verb.group()} "):
        return None
    if verb.group() in _BLAME and _MUCH_OF.search(site.scope[: verb.start()]):
        return None  # `much of the work called G`
    if verb.group() in _PICKED and not site.ends:
        return None  # `singled out as good practice`
    return site.offset + verb.start(), False


def _is_object(site: Site, verb: re.Match[str]) -> bool:
    """Whether what stands between a verb of grading and the grade is its object, not another matter."""
    between = site.scope[verb.end() :]
    ofsted = any(m.value == OFSTED for m in site.passage.line.mentions)
    near = [site.passage, *site.context.before(site.passage)] if verb.group() in _BLAME else []
    if (
        near
        and not ofsted
        and not site.quoted
        and not _is_status(site, verb)
        and not any(_GRADERS.search(one.words()) for one in near)
    ):
        return False
    if _SOME.search(between) or (_PRACTICE.match(site.after) and not re.search(r"\b(?:as|to be)\b", between)):
        return False
    gap = _GAP.search(site.before) if "‹G" in between else None
    if gap and gap["aside"]:
        return False
    return "‹G" not in between or bool(re.search(r"(?:,|and|or|but|from|then)(?: \w+){0,2} $", between))


def _is_status(site: Site, verb: re.Match[str]) -> bool:
    """Whether a council, or its services, was `branded inadequate`: no critic is told, so that inspectors did."""
    low = site.grade.slug in ("inadequate", "requires-improvement") and verb.group() in ("branded", "labelled")
    return low and bool(_COUNCIL_WAS.search(site.before[: site.offset + verb.start()]) and _NO_CRITIC.match(site.after))


def _found(site: Site) -> Reading | None:
    """`found services to be G`, `found that services were G`, `was found G`."""
    verb = last(_FOUND, site.scope)
    if verb is None or not site.ends or _NEXT_CLAUSE.search(site.scope[verb.end() :]):
        return None
    between, before = site.scope[verb.end() :], site.scope[: verb.start()]
    to_be = re.search(r"\bto be(?: \w+)* $", between) or (
        site.grade.slug == "requires-improvement" and re.search(r"\bto (?:still |also )?$", between)
    )
    them = re.fullmatch(rf" (?:them|it|(?:the |its )?(?:services?|department)){_TO_BE}", between)
    named = re.fullmatch(
        r" (?:the )?(?:‹C\d+›(?:'s? (?:[a-z' ]+ )?(?:services?|department|social care))?|"
        r"(?:children's )?services (?:for children )?(?:in|at) (?:the )?‹C\d+›)"
        rf"{_TO_BE}",
        between,
    )
    passive = _IS.search(before) and re.fullmatch(r" (?:as )?", between)
    reduced = re.fullmatch(r" (?:to be |as )?", between) and _FOUND_ONE.search(before) and _BY_THEM.match(site.after)
    relative = not between.strip() and _THAT_THEY.search(before)
    clause = re.search(r"\b(?:was|were|is|are|remain\w*)(?: \w+)? $", between) and (
        of_services(site, between) or _told_its_services(site)
    )
    return (
        (site.offset + verb.start(), False)
        if to_be or them or named or passive or reduced or relative or clause
        else None
    )


def _told_its_services(site: Site) -> bool:
    """`A was told that its services were G`, where the sentences before speak of inspection."""
    near = site.context.before(site.passage, 3) if _TOLD_SERVICES.search(site.before) else []
    return any("‹G" in one.text or INSPECTED.search(one.words()) for one in near)


def _grade_noun(site: Site) -> Reading | None:
    """`a G rating`."""
    noun = NOUN_AFTER.match(site.after)
    if noun is None or re.search(r"\bno $", site.before) or _ABOLISHED.search(site.before + site.after):
        return None
    if _STRIVEN_FOR.search(site.before) or _ON_ELSE.match(site.after, noun.end()):
        return None
    return _given(site, len(site.before)), bool(OUT_OF.search(site.before))


def _noun_of_grade(site: Site) -> Reading | None:
    """`a rating of G`."""
    noun = _NOUN_BEFORE.search(site.before)
    return (_given(site, noun.start()), False) if noun and not _BRACED.search(site.before[: noun.start()]) else None


def _given(site: Site, default: int) -> int:
    verb = last(_GIVEN, site.scope)
    return site.offset + verb.start() if verb else default


def _won(site: Site) -> Reading | None:
    """`won an "outstanding" for adoption`."""
    won = _WON.search(site.scope)
    plain = re.match(r"^(?:[.,;]|$| (?:for|in|across|from|by|overall|after|on|and|but)\b)", site.after)
    given = won and _INSPECTION_GAVE.search(site.before)
    graded = (
        given
        or site.quoted
        or site.grade.slug == "outstanding"
        or (site.inspected and (_FOR_AREA.match(site.after) or _IN_EACH.match(site.after)))
    )
    spot = None if won else BRIGHT_SPOT.search(site.before)
    if spot and plain and site.ends and site.inspected:
        return spot.start(), False
    return (site.offset + won.start(), False) if won and plain and graded else None


def _served(site: Site) -> Reading | None:
    """`care leavers get a G service`, where inspectors speak."""
    served = _GETS.search(site.before) and _SERVICE.match(site.after) and site.inspected
    verb = _GETS.search(site.scope) if served else None
    return (site.offset + (verb.start() if verb else 0), False) if served else None


def _gapped(site: Site) -> Reading | None:
    """`A was rated G1, B G2 and C G3`."""
    return (len(site.before), False) if site.previous and _GAP.search(site.before) else None


def _coordinated(site: Site) -> Reading | None:
    """`rated G1 overall and G2 for adoption`."""
    if site.previous and site.previous.rule in ("rated", "found") and site.ends and _AND_TO_BE.search(site.before):
        return site.previous.verb, False
    if site.previous is None or not _AND_ANOTHER.search(site.before):
        return None
    qualifies = site.before.endswith(" with ") and re.match(r"^ ‹A\d+›", site.after)
    later = _G_THEN.search(site.before) and re.match(r"^ (?:in |by )?‹D", site.after)
    of_area = (
        qualifies
        or later
        or AREAS_AFTER.match(site.after)
        or re.match(r"^ overall\b", site.after)
        or _WHOLE_BEFORE.search(site.before)
        or AREA_BEFORE.search(site.before)
    )
    return (site.previous.verb, False) if of_area else None


def last(expression: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last match of a pattern in a text."""
    return next(reversed(list(expression.finditer(text))), None)


_READERS: tuple[tuple[str, Callable[[Site], Reading | None]], ...] = (
    ("no-longer", no_longer),
    ("from-to", from_to),
    ("opening", opening),
    ("rated-adjective", rated_adjective),
    ("apposed", apposed),
    ("rated", _rated),
    ("found", _found),
    ("grade-noun", _grade_noun),
    ("grade-noun", report_of),
    ("noun-of-grade", _noun_of_grade),
    ("moved-to", moved_to),
    ("moved-on", moved_on),
    ("won", _won),
    ("out-of", out_of),
    ("copula", copular),
    ("requires", requires),
    ("attributive", attributive),
    ("councils-with", councils_with),
    ("had", had),
    ("had", provides),
    ("having-been", having_been),
    ("and-now", and_now),
    ("served", _served),
    ("gapped", _gapped),
    ("coordinated", _coordinated),
    ("quoted-praise", quoted_praise),
)
