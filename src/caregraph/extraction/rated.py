"""Rated: grades told by a verb of rating or finding, or by one that stands before: `was rated G`, `B G2`."""

import re

from caregraph.extraction.areas import AREA_BEFORE, AREAS_AFTER
from caregraph.extraction.copulas import of_services
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.sites import INSPECTED, Reading, Site, last

_RATED = re.compile(
    r"(?<!›-)\b(?:(?:able|happy|prepared|right) to (?:grade|rate|judge)|(?:re-?)?"
    r"(?:rated|judged|graded|deemed|branded|declared|classed|classified|ranked|assessed|marked|adjudged|"
    r"adjudges|considers|marking|(?:certified|evaluated|categorised|designated|reported|listed|dubbed|viewed|hailed|"
    r"summed up|characterised|recognised|confirmed|put down|down)(?= as\b)|"
    r"held(?= to be)|pronounced|rates(?= (?:‹|the |its |it |them |their |children|services|only |just |as |both ))|"
    r"judges|(?<!inspectors )(?<!the )grades|judging|deeming|"
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
# `was found to be G1 in D1, and to be G2 at an inspection in D2`
_AND_TO_BE = re.compile(
    r"‹G\d+›(?:[^.;‹]|‹[BDX]\d+›){0,60}?,? (?:and|but|then|and then|before being)"
    r"(?: [a-z]+| (?:its|their) [a-z]+(?: [a-z]+){0,4}(?= (?:as|to be) $)){0,2} (?:to be|as|"
    r"(?:judged|rated|graded|"
    r"found|deemed)(?: to be| as)?) $"
)
_BLAME = frozenset(
    (
        "branded branding brands called calls characterised condemned confirmed considered considers "
        "described designated down dubbed hailed labelled labels listed recognised regarded reported slammed viewed"
    ).split()
) | {"came out", "come out", "comes out", "put down", "summed up"}
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
# what may stand between a grade and a next one of the same verb; `G1, an G2 council`, `G1, which blamed G2 …` do not
_GOES_ON = re.compile(
    r"(?:,|and|or|but|from|then)(?! an? $)(?! (?:[a-z]+ )?(?!rated|judged|graded|deemed)[a-z]+ed $)(?: \w+){0,2} $"
)
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
_MUCH_OF = re.compile(r"\b(?:much|most|some|many|parts?|a lot|a number|bits?|half) of (?:the|its|their) [a-z ]{0,30}$")
# `A was rated G1, B G2`, `A was rated G1 and B, its neighbour, G2`
_GAP = re.compile(
    r"(?:,| and|;| while| but| with)(?: and| but)? (?:(?:(?:that|those|services) )?(?:in|at|of) )?‹C\d+›(?:'s|"
    r"(?P<aside>(?: council)?, (?:its|the|an?|also|another|next door)\b"
    r"[^,;.‹]{2,40},))?,? (?:was |were |as |to be |(?:with )?(?:an?|the) )?$"
)
_THING = re.compile(
    r" (?!services?\b|support\b|work\b|the\b|its\b|their\b|both\b|(?:is|are|was|were|has|have|had|now|too|there|"
    r"here)\b)[a-z-]+"
)
# `was paired with B, an G council`: none of a series
_AUTHORITY = re.compile(r" (?:[a-z]+ )?(?:council|authority|borough|county|city|department|unitary|neighbour)\b")


def rated(site: Site) -> Reading | None:
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
    if ("‹G" in between or (verb.group() in _BLAME and not between.strip())) and _praises_a_thing(site, verb):
        return False
    if _SOME.search(between) or (_PRACTICE.match(site.after) and not re.search(r"\b(?:as|to be)\b", between)):
        return False
    gap = _GAP.search(site.before) if "‹G" in between else None
    if gap and gap["aside"]:
        return False
    return "‹G" not in between or bool(_GOES_ON.search(between))


def _praises_a_thing(site: Site, verb: re.Match[str]) -> bool:
    """Whether an active verb has what a grade describes as its object: `described G record-keeping`."""
    passive = _IS.search(site.scope[: verb.start()])
    return not passive and not site.ends and bool(_THING.match(site.after))


def _is_status(site: Site, verb: re.Match[str]) -> bool:
    """Whether a council, or its services, was `branded inadequate`: no critic is told, so that inspectors did."""
    low = site.grade.slug in ("inadequate", "requires-improvement") and verb.group() in ("branded", "labelled")
    return low and bool(_COUNCIL_WAS.search(site.before[: site.offset + verb.start()]) and _NO_CRITIC.match(site.after))


def found(site: Site) -> Reading | None:
    """`found services to be G`, `found that services were G`, `was found G`."""
    verb = last(_FOUND, site.scope)
    if verb is None or not site.ends or _NEXT_CLAUSE.search(site.scope[verb.end() :]):
        return None
    if "‹G" in site.scope[verb.end() :] and _GAP.search(site.before):
        return None  # `found A to be G1 and B to be G2`
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


def gapped(site: Site) -> Reading | None:
    """`A was rated G1, B G2 and C G3`."""
    gap = site.previous and _GAP.search(site.before) and not _AUTHORITY.match(site.after)
    return (len(site.before), False) if gap else None


def coordinated(site: Site) -> Reading | None:
    """`rated G1 overall and G2 for adoption`."""
    if site.previous and site.previous.rule in ("rated", "found") and site.ends and _AND_TO_BE.search(site.before):
        return site.previous.verb, False
    if site.previous is None or not _AND_ANOTHER.search(site.before):
        return None
    qualifies = site.before.endswith(" with ") and re.match(r"^ ‹A\d+›", site.after)
    later = _G_THEN.search(site.before) and re.match(r"^ (?:again )?(?:in |by )?‹D", site.after)
    of_area = (
        qualifies
        or later
        or AREAS_AFTER.match(site.after)
        or re.match(r"^ overall\b", site.after)
        or _WHOLE_BEFORE.search(site.before)
        or AREA_BEFORE.search(site.before)
    )
    return (site.previous.verb, False) if of_area else None
