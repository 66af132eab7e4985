"""Trusts: words that tell of a body outside a council which runs its services, is to run them or no longer does."""

import re
from collections.abc import Sequence

from caregraph.extraction.step_words import NO_SUCH_TRUST
from caregraph.extraction.tellings import COUNCILS, OTHERS, PLACE, WHOSE, Telling
from caregraph.model.entity import Council

_NO_TRUST = re.compile(
    rf"\b(?:{NO_SUCH_TRUST}|charitable trust|wildlife|housing|property|energy|transport|bus|water|care (?:home "
    r")?(?:provider|"
    r"company)|fostering agency|adoption agency)\b"
)
_HERE = r"the (?:council|city|borough|county|town|authority|district|area|island)"
# who runs: `the company`, `an independent trust`, `a social enterprise`
_ADJECTIVES = (
    r"(?:(?:new|newly|created|own|fledgling|first|shadow|planned|independent|independently|run|separate|standalone|"
    r"stand-alone|council-owned|wholly|wholly-owned|owned|local|voluntary|external|outside|special|not-for-profit|"
    r"non-profit|arm's[- ]length|government-appointed|dedicated|children's|children|child|services|service|social|"
    r"care|work|improvement|charitable),? )*"
)
_BODY = (
    rf"(?:{_ADJECTIVES}(?:trust|company|firm|outfit|mutual|social enterprise|community interest company)"
    r"(?: (?:wholly )?owned by (?:the )?(?:council|‹C\d+›))?|"
    r"(?:(?:new|an?|the) )?(?:independent|not-for-profit|non-profit|arm's[- ]length|outside|separate|voluntary) "
    r"(?:(?:not-for-profit|non-profit|children's|social|care|services) )*(?:body|organisation|provider|enterprise|"
    r"spin-?off))"
)
_NAME = r"(?:,? ‹[BN]\d+›,?)?"
_AUX = (
    r"(?:,? (?:which|that|who))?(?:,? (?:has|have|had|is|are|was|were|been|being|now|already|then|since|formally|still|"
    r"will|would|to be|(?:is|are|was|were|due|set) to))*(?:,? (?:which|who) (?:[^.;,‹]|‹[CDGNX]\d+›){1,120},)?"
)
_RUNS = (
    r"(?:(?:set up|brought in|created|formed|established|chosen|picked|launched|appointed|hired|there|founded|asked|"
    r"ready|due) to )?"
    r"(?:runs?|ran|running|(?:take|taken|took|takes|taking) (?:over|on|charge of|control of|responsibility for)|"
    r"(?:put |placed |now )?in (?:charge|control) of|responsible for|answerable for|charged with(?: running)?|"
    r"deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|operat(?:e|es|ed|ing)|look(?:s|ed|ing)? after|"
    r"manag(?:e|es|ed|ing)|oversees?|overseeing|handl(?:e|es|ed|ing)|inherit(?:s|ed|ing)?)"
    r"(?: (?:the running|the management|control|responsibility) (?:of|for))?"
)
_CHILDREN = (
    r"(?:(?:the |its |all (?:of )?(?:its |the )?|failing |troubled |struggling |nearly all )*"
    r"(?:(?:children's|children|child|young people's|families'|family|and|social|statutory|safeguarding|"
    r"looked-after) )*"
    r"(?:children's services?|children's social (?:care|work)|child protection|social (?:care|work)|social services|"
    r"care for children|children's care|services? for children|(?<=the )services?(?= (?:in|for|at) ‹C))(?: services?| "
    r"functions?| departments?)?)"
)
_OWN_SERVICES = (
    r"(?:(?:own |failing |troubled )*(?:children's |social |care |child )*(?:services?|department|"
    r"social (?:care|work)))"
)
_IN = r"(?:in|for|at|across|on behalf of|serving|covering) (?:the |neighbouring )*"
# what is told of a trust that is there, or that is decided
_DOUBTED = (
    r"(?![^.;]{0,50}\b(?:could|may|might|should|would be (?:a|an|the|better|wrong)|rejected|ruled out|dropped|"
    r"scrapped|shelved|turned down|unlikely|proposed|suggested|recommended|considered|not be needed)\b)"
)
_TRUST_OF = (
    r"(?:(?:new|own|independent|voluntary|fledgling|shadow|planned|first|current|existing|troubled) )*"
    r"(?:children's (?:services |social care |social work )?|children and families |social care |social work |"
    r"independent |not-for-profit )+(?:improvement )?(?:trust|company)\b(?! (?:board|partnership|arrangements?|"
    r"executive|meeting|plan))"
)
_OPENS = (
    r"(?:open(?:s|ed|ing)?(?: its doors| for business)?|start(?:s|ed|ing)?(?: work| up)?|launch(?:es|ed|ing)?|"
    r"beg[aiu]n(?:s|ning)?|(?:go|goes|going|went) live|(?:take|takes|took|taking) (?:over|charge|control|on)|"
    r"(?:be )?up and running|come into (?:being|force))"
)
# `plans for A's trust were dropped`
_BUT_AN_IDEA = (
    r"(?<!plans for )(?<!plan for )(?<!proposals for )(?<!proposal for )(?<!idea of )(?<!case for )(?<!calls for )"
)
_CHILDREN_ABOUT = re.compile(
    r"\b(?:services for children|children's (?:services|social care|trusts?)|child protection|social (?:care|work))\b"
)
_TRUSTS_ABOUT = re.compile(
    r"\b(?:(?:independent|children's|services|social care|not-for-profit|voluntary|first|such) (?:[a-z-]+ "
    r"){0,2}trusts?|"
    r"trusts? (?:was|were|are|have|has|run|runs|that|which)|trust (?:model|route|path)|trusts for children's)\b"
)

_COMPANY = re.compile(r"\b(?:company|mutual|enterprise|organisation|body)\b")
_TRUST = re.compile(r"\btrust\b")


def is_shared_company(words: str, councils: Sequence[Council]) -> bool:
    """Whether words tell of a company that works for several councils: their own, and no step of the state's."""
    return len(councils) > 1 and bool(_COMPANY.search(words)) and not _TRUST.search(words)


TRUSTS = (
    Telling(
        "trust",
        "body-runs",
        re.compile(
            rf"\b{_BODY}{_NAME}{_AUX} {_RUNS} (?:{_CHILDREN} {_IN}{COUNCILS}|{OTHERS}(?<='s) {_OWN_SERVICES}\b)"
            r"(?! (?:and|or) (?:elsewhere|others))|"
            rf"\b(?:an?|the|its) {_BODY}{_NAME} to {_RUNS} {_CHILDREN} {_IN}{PLACE} "
            r"(?:(?:has|was|is|will|been|be|formally|officially|being|to) )*(?:launched|set up|created|opened|"
            r"started|began|"
            r"established|formed|begun)\b"
        ),
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "body-runs",
        re.compile(
            rf"(?:\b(?:the|its|their) (?:[a-z-]+ )?{_BODY}{_NAME}|‹[BN]\d+›, (?:an?|the) {_BODY}){_AUX} {_RUNS} "
            rf"(?:(?:the (?:council|city|borough|county|town|authority)'s|its|their) {_OWN_SERVICES}|"
            rf"{_CHILDREN}(?: {_IN}the (?:council|city|borough|county|town))?|services "
            rf"{_HERE.replace('the ', 'in the ')})"
            r"(?=[,.;]| (?:since|from|for (?:the|more|almost|nearly|about|‹X)|in (?:‹D|the (?:spring|summer|"
            r"autumn))|until|and|has|is|was|will|on (?:its|‹D)) ?|"
            r" ‹D| last)"
        ),
        after=_CHILDREN_ABOUT,
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "in-hands-of-body",
        re.compile(
            rf"(?:{_CHILDREN} {_IN}{COUNCILS}|{OTHERS}(?<='s) {_OWN_SERVICES}|"
            rf"\b{_CHILDREN}(?=[^.;]{{0,30}} (?:left|leaves?|leaving) (?:{PLACE}|council control)))"
            r"(?:,? (?:[^.;‹]|‹[ADGX]\d+›){0,60}?)?,? "
            r"(?:(?:is|are|was|were|has been|have been|has become|became|becomes?|will be(?:come)?)"
            r"(?: (?:now|all|to be|still|formally))* (?:the responsibility of|the job of|in the (?:hands|care|"
            r"charge) of|"
            r"with|down to|entrusted to|under)|"
            r"(?:now )?(?:falls? to|fell to|rests? with|rested with|lies? with|lay with|belongs? to)|"
            r"(?:have |has |had |will |to |are |is )*(?:left|leaves?|leaving) (?:the council|council "
            rf"(?:control|hands)|‹C\d+›(?: council)?)(?: [^.;‹]{{0,40}}?)? "
            r"(?:for|and are (?:now )?with|and (?:joined|moved to|passed to|gone to)))"
            rf" (?:an?|the|its) (?:new )?{_BODY}"
        ),
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-of-council",
        re.compile(
            rf"{_BUT_AN_IDEA}{COUNCILS}(?<='s) {_TRUST_OF}{_DOUBTED}(?P<like>)|"
            rf"\b(?:the|this|(?<=a )new|fledgling) {_TRUST_OF} {_IN}{OTHERS}{_DOUBTED}(?! and (?:elsewhere|others))|"
            rf"\b(?:between|with) {WHOSE}(?: council)? and its {_TRUST_OF}"
        ),
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-of-council",
        re.compile(
            rf"{COUNCILS}(?: council)?, (?:whose|where (?:the|its|an?)) (?:own |first "
            rf")?{_ADJECTIVES}trust\b{_DOUBTED}(?P<like>)|"
            rf"{OTHERS}(?<='s)(?: own)? trust (?:will|is|was|has|had|would|came|went|opened|started|took|began|"
            rf"did|does)\b{_DOUBTED}"
        ),
        after=_TRUSTS_ABOUT,
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-of-council",
        re.compile(
            rf"{COUNCILS}'s (?:cabinet|councillors|leaders?|council)\b(?:[^.;‹]|‹D\d+›){{0,60}}\b(?:with|of) "
            r"(?:the|its) "
            rf"{_ADJECTIVES}(?:trust|company)\b(?P<like>)"
        ),
        after=_TRUSTS_ABOUT,
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-opens",
        re.compile(
            r"\b(?:the|its|a|this) (?:new |fledgling |independent |shadow "
            rf")*{_TRUST_OF.replace(')+(?:imp', ')*(?:imp')}{_NAME} "
            r"(?:(?:will|is|was|has|would|are|had|still|now|not|yet|due|set|expected|to|formally|officially|itself|"
            rf"only|never|be) )+{_OPENS}\b(?: (?:before|until|till|in|on|by|from|next|this|later|after|at|for|"
            r"now) ?|[,.;]| ‹D)(?P<like>)"
        ),
        after=_CHILDREN_ABOUT,
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-in-making",
        re.compile(
            r"\b(?:work (?:on|to(?:ward)?s?)|preparations for|progress (?:on|towards)|the (?:last|first|next|"
            r"final) steps "
            r"(?:to|towards|in)|steps towards|moves towards|plans are (?:well )?(?:advanced|under way) for|"
            r"plans already in hand for) "
            r"(?:the )?(?:sett?ing[- ]up|set(?:ting)? up|creat(?:ion|ing|e)|establish(?:ing|ment)?|"
            r"launch(?:ing)?|form(?:ing|ation)|open(?:ing)?|build(?:ing)?)"
            rf"(?: of)? (?:an?|the|its) {_TRUST_OF}(?: {_IN}{COUNCILS})?|"
            rf"\b(?:agreed|consented|decided|gave (?:the go-ahead|approval|permission)|signed off)\b[^.;‹]{{0,30}} "
            rf"(?:to |that |for )?an? {OTHERS} children's trust (?:be(?:ing)?|to be|should be) (?:set up|"
            r"created|established|formed)"
        ),
        after=_CHILDREN_ABOUT,
        unless=_NO_TRUST,
    ),
)
