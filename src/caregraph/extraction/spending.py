"""Spending: further ways to tell of money that a council gives to its services, and sums that are none of that."""

import re

from caregraph.extraction.figures import M
from caregraph.extraction.staffing import ABOUT

_EXTRA = (
    r"(?: (?:an?|the|about|around|some|over|nearly|almost|more than|another|further|extra|additional|just|in|up to|"
    r"at least))*"
)
_SERVICES = (
    r"(?:‹A\d+›|front|social|child|early|famil|foster|recruit|the (?:front|child|social|service|department|famil|team)|"
    r"its (?:child|social|famil|front))"
)
_OWN = (
    r"(?:own |council |council's |the |its |their |our |‹C\d+›'s )*"
    r"(?:reserves?|balances|contingency|rainy|war chest|own)\b"
)
_FOR_IT = r"(?:trust|department|services?|teams?|division|directorate|it|social care|‹A\d+›)"
GIVES = (
    re.compile(
        rf"\bus(?:e|es|ed|ing){_EXTRA} {M} (?:of (?:what|the|its|that|this) [^.;‹]{{0,30}}? )?to (?:help|pay|"
        r"fund|hire|recruit|"
        r"create|open|train|set up|support|improve|keep|employ|buy|build)\b"
    ),
    re.compile(
        rf"\b(?:pay|pays|paying|paid|contribut\w+|chipp?\w+ in|giv(?:e|es|en|ing)|gave)(?: in)?{_EXTRA} {M} "
        rf"(?:[a-z]+ )?"
        r"(?:towards|to the (?:improvement|work|cost|running))"
    ),
    re.compile(
        rf"\b(?:paid for|funded|financed|met) (?:with|by|out of|from|using){_EXTRA} {M} (?:from|of|out of) {_OWN}"
    ),
    re.compile(rf"{M} (?:[a-z]+ )?(?:from|of|out of) {_OWN}"),
    re.compile(
        rf"\b(?:dipp?(?:ed|ing)?|drawn?|drew|drawing|raid(?:ed|ing)) (?:on|into|from) (?:[a-z']+ )*?reserves (?:for|"
        rf"to find){_EXTRA} {M}"
    ),
    re.compile(rf"\bma(?:de|ke|king|kes){_EXTRA} {M} (?:[a-z]+ )?available\b"),
    # `there is £1m in the plan for pay`, `its budget has £2m in it for social workers`
    re.compile(
        rf"\bthere (?:is|are|was|will be){_EXTRA} {M} in (?:the |its |this |‹C\d+›'s |next )*"
        r"(?:[a-z]+ )?(?:plan|budget|package|programme)s? (?:for|to)\b"
    ),
    re.compile(
        rf"\b(?:plan|budget|package|programme)s? (?:has|have|includes?|contains?){_EXTRA} {M} "
        r"(?:in (?:it|them) )?(?:for|to)\b"
    ),
    # `has scraped together £90,000`, `has thrown money at it: £9m this year alone`
    re.compile(rf"\b(?:(?:scrap|cobbl|gather)(?:ed|ing|es|e) together|(?:come|came|coming) up with){_EXTRA} {M}"),
    re.compile(
        rf"\b(?:thrown?|throws|threw|throwing|pour\w*|put|putting|pump\w*|spen[dt]\w*|invest\w*)\b"
        r"(?:[^.;‹]|‹[ACN]\d+›){0,80}?(?::|,| -)"
        rf"{_EXTRA} {M} (?:‹D\d+›|(?:this|last) year) alone\b"
    ),
    # `promised the trust that runs its services £5m`
    re.compile(
        rf"\b(?:promis(?:ed|es|ing)|giv(?:en|es|e|ing)|gave|hand(?:ed|s|ing)|grant(?:ed|s|ing)|offer(?:ed|s|ing)|"
        rf"allocat\w+|award\w*) "
        rf"(?:(?!\b(?:family|mother|father|parents|boy|girl|couple|officer|director)\b)[^.;‹]|‹[AC]\d+›){{0,60}}?"
        rf"(?<![\w'-]){_FOR_IT}(?:[^.;,‹]|‹[AC]\d+›){{0,50}}?{_EXTRA} {M}"
    ),
    re.compile(
        rf"\b(?:switch|mov|divert|shift|redirect|transferr|channel|steer)(?:ed|ing|es|s|e){_EXTRA} {M} "
        rf"[^.;‹]{{0,60}}\b(?:to|into|"
        rf"towards) (?:its |the )?{_SERVICES}"
    ),
    re.compile(rf"\bborrow(?:ed|ing|s)?{_EXTRA} {M} (?:to|for)\b"),
    re.compile(
        r"\b(?:spending|spends|money|budgets?|funding|investment|spend)\b(?:[^.;‹]|‹[ACDN]\d+›){0,60}? "
        rf"(?:go|gone|going|went|goes|rise|risen|rose|rises|rising|grow|grown|grew|increased?|increasing) (?:up "
        rf")?by{_EXTRA} {M}"
    ),
    re.compile(rf"\b(?:will|would|to|should|can now) (?:have|get|receive){_EXTRA} {M} more\b"),
    re.compile(rf"\b(?:ha(?:s|ve|d)|got|gets?){_EXTRA} {M} more (?:to spend|for|this|next|‹D)"),
    re.compile(rf"\bthere (?:is|are|will be|would be|was){_EXTRA} {M} (?:more|extra|of (?:new|extra))\b"),
    re.compile(
        rf"\bthere (?:is|are|will be|would be){_EXTRA} {M} for (?:[^.;‹]|‹A\d+›){{3,50}} in (?:this|the|our|"
        r"its|next) (?:[a-z']+ )?"
        r"(?:budget|plan|package)\b"
    ),
    re.compile(rf"\bthere (?:is|are|will be|would be)(?: an?)? (?:extra|additional|further) {M}"),
    re.compile(
        r"\b(?:improv|overhaul|turn|recruit|reform|strengthen)\w*\b(?:[^.;‹]|‹[AC]\d+›){0,60}? (?:has|have) "
        r"(?:already |so far )?"
        rf"cost(?: ‹C\d+›| it)?{_EXTRA} {M}"
    ),
    re.compile(
        rf"{M}(?: of (?:the|that|this) [a-z]+)?,? (?:will|would|is to|was to|is|was) (?:also )?(?:go|going) to "
        rf"{_SERVICES}"
    ),
    re.compile(
        rf"\b(?:will|would|is to|has) cost(?: ‹C\d+›| it)?{_EXTRA} {M}[^.;‹]{{0,20}} to (?:recruit|hire|improve|"
        rf"open|create|train|"
        r"set up|put right|turn)\b"
    ),
    # `£2m of the money will go on foster care and £1m on early help`
    re.compile(
        rf"‹M\d+›[^.;‹]{{0,30}} (?:will|would|is to|are to) (?:go|be spent|be put|be used)\b(?:[^.;‹]|"
        rf"‹[ACFX]\d+›){{0,80}}?(?:,| and)"
        rf"{_EXTRA} {M} (?:on|for|to|into|towards)\b"
    ),
    re.compile(
        rf"{M} (?:of (?:the|that|this|which) [a-z]+ |of it |of that )?(?:will|would|is to|has|was) (?:be |been "
        rf")?(?:go|gone|used|spent|"
        rf"put)\b"
    ),
    re.compile(rf"\b(?:match|top|add to) (?:‹B\d+›|the government|ministers)'s?[^.;]{{0,40}} with{_EXTRA} {M}"),
    re.compile(
        rf"\b(?:vot(?:e|ed|ing)|back(?:ed|ing)?|nodd(?:ed|ing)|wav(?:ed|ing))(?: through)?(?: for)?{_EXTRA} "
        rf"{M} (?:more )?(?:for|to)\b"
    ),
    re.compile(
        rf"{M} (?:has been |had been |was |is |is being |will be )?(?:put by|found|voted|pledged|promised) (?:for|"
        rf"to)\b"
    ),
)
# money that comes from somebody else, that is an estimate, or that was there before
RECEIVED = re.compile(
    r"\b(?:allocated|given|awarded|handed|granted|promised|offered|lent|receiv\w+|got|gets?|won|wins|secured?|bid|"
    r"attracted)"
    rf"{_EXTRA} ‹M\d+›(?! of its own)(?:[^.;‹]|‹[AD]\d+›){{0,40}}? (?:by|from) (?:the |its )?(?:‹[BF]\d+›|"
    rf"government|ministers|"
    r"whitehall|treasury|department|home office|lottery|nhs|dfe|innovation|european|taxpayers)|"
    r"\b(?:put|costed|estimated|valued|reckoned) at(?: (?:about|around|some|over|nearly|more than))* ‹M|"
    r"\b(?:giv(?:e|es|en|ing)|gave)\b[^.;]{0,60} ‹M\d+› from (?:the )?‹F|"
    r"(?:\b(?:ministers?|government|whitehall|treasury|department|dfe)\b|‹B\d+›)[^.;‹]{0,30} (?:promis|giv|"
    r"gave|award|hand|grant|"
    r"offer|allocat)\w* (?:the )?‹C\d+›[^.;‹]{0,30} ‹M|"
    r"(?:\b(?:ministers|government|whitehall|treasury|dfe)|‹B\d+›)'s? (?:own |extra |new )*‹M\d+›|"
    rf"\bfrom{ABOUT} ‹M\d+›[^.;‹]{{0,20}} to{ABOUT} ‹O"
)
# what is brought down for the better is no cut in money
BETTER = re.compile(
    r", (?:which|who) (?:had |has )?(?:over|under)sp(?:[^,;‹]|‹M\d+›){0,60},|"
    r"\brais\w+ (?:salaries|pay)|\b(?:better|higher|improved) (?:pay|salaries)|"
    r"\b(?:cut|reduc|bring|brought|get|lower|halv|slash|driv)\w* (?:[a-z'-]+ ){0,4}?(?:caseloads?|number of|"
    r"numbers of|waiting|"
    r"vacanc\w+|delays?|backlogs?|turnover|reliance|sickness|use of)\b[^.;‹]{0,30}|"
    r"\bcase ?loads?\b[^.;]{0,40}?\b(?:down|fallen|fall|cut|reduced|halved|dropped)\b(?: from| to)?"
)
# `has lost 30 workers and hired 12`
LOST_AND_HIRED = re.compile(
    r"^.*\b(?:lost|losing|left|leaving|quit|resigned)\b[^.;]*? (?:and|but) (?=(?:(?:has|have|had|only|so far|then) )*"
    r"(?:hired|hiring|recruited|recruiting|taken on|took on|appointed|gained|brought in|found|replaced)\b)"
)
# `rejected the claim and said …`
AND_SAID = re.compile(r"^.*\band (?:said|says|insisted|insists|added|pointed out)\b")
ASKED = re.compile(r"\b(?:would|will) be asked (?:[a-z]+ )?(?:‹D\d+› )?to\b")
# a body that the council pays to run its services
PAID_BODY = re.compile(r"\b(?:the|its|a) (?:[a-z'-]+ ){0,2}?(?:trust|(?:new|interest|independent) company)\b")
