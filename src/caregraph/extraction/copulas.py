"""Copulas: when a plain `services were G`, or `services require improvement`, judges."""

import re

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.sites import INSPECTED, WEAK, Reading, Site

_COPULA = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remain(?:s|ed)?|stay(?:s|ed)?|became|become|still)(?: (?:(?:no|"
    r"nothing) (?:better|more|higher) than|at best|at|officially|formally|also|still|now|"
    r"overall|both|all|only|just|previously|then|once|currently|again|rated|judged))* $"
)
_SERVICES = re.compile(
    r"‹[CA]\d+›(?:'s)?(?: (?:services?(?: for children(?: and (?:young people|families))?)?|"
    r"council|department|children's services|children's social care|work|"
    r"support|provision|arrangements|and|also|overall|performance|itself|as a whole)| (?:in|at|"
    r"of) ‹C\d+›)*,? ?$|"
    r"\b(?:services?(?: for children(?: and (?:young people|families))?)?|department|authority|council|leadership|it|"
    r"they|which|effectiveness|overall)(?: (?:also|itself|overall|there|all|in ‹C\d+›|for ‹A\d+›|at ‹C\d+›))* ?$|"
    r"‹X\d+› (?:of (?:them|these) |of the ‹X\d+› )?(?:more |other |local )*(?:councils|authorities|boroughs|"
    r"areas)(?: (?:also|now|all))* ?$"
)
# `adoption, treated as a part of it, was G`, `A, he notes, is G`
_BESIDE = re.compile(r",(?! and\b| but\b)(?:[^,;‹]|‹P\d+›){3,70},(?= (?:is|are|was|were|has|have|had)\b)")
_IMPROVED = re.compile(
    r" (?:have|has|had) (?:[a-z]+ ){0,3}(?:improved|changed|got better|progressed|declined|"
    r"deteriorated)[^‹;,]{0,30} and (?=(?:is|are|was|were) )"
)
_REQUIRES = re.compile(
    r"(?:‹[CA]\d+›(?:'s)?(?: services?| council| children's (?:services|social care))?|\b(?:services?|"
    r"department|council|authority|it|they|which)(?: (?:in|at|for|of) ‹[CA]\d+›)?),? (?:still |also |now |all |both |"
    r"overall |(?:were|was|are|is) (?:also |both |all )*(?:said|found|judged|deemed|considered) to )*$"
)
# `found services that require improvement to be good`, `found a department that was G`
_FOUND_ONE_THAT = re.compile(
    r"\b(?:found|finding|saw) (?:(?:an?|the|its|children's|social|‹C\d+›'s?) )*(?:services?|department|council|"
    r"authority|care)(?: (?:in|at) ‹C\d+›)? (?:that|which) (?:(?:was|were|is|are|still|also|now|overall) )*$"
)
_TOLD_THAT = re.compile(
    r"\btold that it $|(?:council|authority|borough|‹C\d+›),? (?:was|were|had been|has been|have been)(?: all| "
    r"both)? told (?:(?:in )?‹D\d+› )?"
    r"(?:by ‹B\d+› )?(?:(?:in )?‹D\d+› )?(?:that )?(?:it|they|"
    r"(?:its|their) (?:services?(?: for children)?|‹A\d+›|children's (?:services|social care))) $"
)
# `services in A, which are run by a trust, now G`
_ASIDE = re.compile(
    r", which (?:are|is|were|was) [^,;‹]{0,40}(?:‹[BC]\d+›)?(?=, (?:now|still|also) $)|"
    r", (?:which|where|who) (?:[^;‹]|‹[BCDX]\d+›){1,90}?(?=, (?:was|were|has been|had been) told )"
)
# what stands between a subject and its `been`
_AUXILIARY = re.compile(r"(?: (?:has|have|had|having|also|now|long|ever|all))+ $")
# `did not know where services were G`: no verdict
_ASKS_WHERE = re.compile(
    r"\b(?:know\w*|understand\w*|understood|s(?:ee|ees|eeing|aw|een)|identif\w+|ask\w*|grasp\w*|spot\w*|learn\w*|"
    r"clear|sure|unaware|aware|idea|sense)(?: of| about)? (?:where|how|why)\b[^.;,]*$"
)
_RELATIVE = re.compile(r",? which $")
_WHICH_WAS = re.compile(
    r"‹A\d+›(?: services?)?,? (?:for |in |on )?which (?:it |they )?(?:was|were|is|are|had "
    r"been)(?: \w+)? $"
)


def of_services(site: Site, stretch: str) -> bool:
    """Whether a plain `was G` speaks of services that are graded, in a text about inspection."""
    weak = site.grade.slug in WEAK and not site.quoted
    if not site.inspected or (site.passage.quoted and weak):
        return False
    stretch = _BESIDE.sub("", _IMPROVED.sub(" ", stretch))
    copula = _COPULA.search(stretch)
    subject = _AUXILIARY.sub(" ", stretch[: copula.start()] if copula else stretch)
    return bool(_SERVICES.search(f"{subject.rstrip()} "))


def copular(site: Site) -> Reading | None:
    """`services for looked-after children were G`."""
    if _ASKS_WHERE.search(site.before):
        return None
    copula = _COPULA.search(site.scope)
    opening = copula is not None and not _AUXILIARY.sub("", f" {site.scope[: copula.start()]}").strip()
    subject = _RELATIVE.sub("", site.before[: site.offset]) if opening else ""
    if copula and site.ends and subject != site.before[: site.offset] and of_services(site, subject):
        return site.offset + copula.start(), False
    if site.ends and _FOUND_ONE_THAT.search(site.before) and (site.inspected or _of_inspectors(site)):
        return len(site.before), False
    of_area = _WHICH_WAS.search(site.before) and site.inspected
    improved = _IMPROVED.sub(" ", site.before)
    scope = site.scope if improved == site.before else scope_before(improved, len(improved))
    judges = copula and site.ends and (of_area or of_services(site, scope))
    return (site.offset + copula.start(), False) if copula and judges else None


def requires(site: Site) -> Reading | None:
    """`services in A require improvement`."""
    bare = _ASIDE.sub("", site.before)
    fits = site.grade.slug == "requires-improvement" and _REQUIRES.search((bare == site.before and site.scope) or bare)
    sentence = (
        INSPECTED.search(site.passage.text)
        or any("‹G" in earlier.text for earlier in site.context.before(site.passage))
        or site.quoted
        or re.search(r"\b(?:found|judged|deemed|said|considered) to (?:[a-z]+ )?$", site.before)
        or _TOLD_THAT.search(bare)
        or site.after.startswith(" overall")
        or any(m.value == OFSTED for m in site.passage.line.mentions)
    )
    found = site.grade.slug == "requires-improvement" and _FOUND_ONE_THAT.search(site.before) and _of_inspectors(site)
    return (len(site.before), False) if (fits and sentence) or found else None


def _of_inspectors(site: Site) -> bool:
    """Whether this sentence, or the one before, speaks of inspectors."""
    near = (site.passage, *site.context.before(site.passage))
    return any(INSPECTED.search(one.words()) or any(m.value == OFSTED for m in one.line.mentions) for one in near)
