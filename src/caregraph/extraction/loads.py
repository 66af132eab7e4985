"""Loads: further ways to tell how many cases a worker has, or is to have."""

import re

from caregraph.extraction.caseloads import AVERAGE, LOADED, NOT_TIME, ON_AVERAGE, WORKER
from caregraph.extraction.figures import N

_FELL = (
    r"(?:tumbled|plunged|plummeted|slid|sunk|sank|shrunk|shrank|eased|slipped|gone down|went down|trimmed|lightened|"
    r"cut back|nearly "
    r"halved|more than halved|almost halved|tumbl(?:es|ing)|shrink(?:s|ing)|slashed|pared|whittled|driven down|"
    r"pushed down|got down|"
    r"slimmed|back(?= (?:down )?(?:to|at)\b)|pulled down|capped|levelled off|settled|steadied|stabilised)"
)
MORE_LOADS = (
    re.compile(
        rf"\b{LOADED}(?:[^.;‹]|‹[ACDNR]\d+›){{0,60}}? {_FELL}(?: back| down)?(?: from{AVERAGE} ‹X\d+›(?:[^.;‹]|"
        rf"‹D\d+›){{0,25}}?)?"
        rf"(?: to| at| below| under){AVERAGE} {N}{NOT_TIME}(?! of ‹)"
    ),
    # `aims for caseloads of 16`, `Its target is an average caseload of 16`
    re.compile(
        r"\b(?:aims?|aiming|works?|working|moves?|moving|plans?|pledg\w+|promis\w+|commit\w+|targets?|goal|ambition|"
        r"objective|standard|"
        rf"limit)\b(?: [a-z]+){{0,5}}? (?:caseloads?|case loads?|workloads?) of{AVERAGE} {N}{NOT_TIME}(?! of ‹)"
    ),
    re.compile(
        r"\b(?:caseloads?|case loads?|workloads?) of"
        rf"{AVERAGE} {N}(?=(?: cases| children| or (?:less|fewer|under|so))? (?:are|is|were|have become|has "
        rf"become) (?:now |today |also |still )*"
        r"(?:the norm|the rule|normal|standard|typical|usual|common|average)\b)"
    ),
    # `the target for each worker is 16 cases`
    re.compile(
        rf"\b(?:target|goal|ceiling|limit|norm|maximum|cap) (?:for|per) (?:each |every |an? |the )?(?:[a-z-]+ "
        rf"){{0,3}}?{WORKER} (?:is|of|at|to be)"
        rf"{ON_AVERAGE} {N} (?:cases|children|families)\b"
    ),
    # `each worker has seen her caseload go from 26 to 15`
    re.compile(
        rf"\b{LOADED}(?:[^.;‹]|‹[BCDNR]\d+›){{0,60}}? (?:went|gone|go|going|came|come|moved|drop|dropped|fall|fell|"
        rf"fallen|cut|brought)"
        rf"(?: down)? from{AVERAGE} (?P<other>‹X\d+›)(?:[^.;‹]|‹D\d+›){{0,30}}? (?:down )?to{AVERAGE} "
        rf"{N}{NOT_TIME}(?! of ‹)"
    ),
    re.compile(
        r"\bnumber of (?:cases|children|families) (?:for whom |that |whom |for which |which )?(?:each|every|the "
        r"average|a typical)\b"
        rf"(?:[^.;‹]|‹[CNR]\d+›){{0,60}}? (?:fallen|fell|dropped|down|cut|reduced|come down|came down|is now|"
        rf"now)(?: to| at)?{AVERAGE} {N}{NOT_TIME}(?! of ‹)"
    ),
    re.compile(
        rf"{WORKER}(?:[^.;‹]|‹[CDN]\d+›){{0,40}}? each (?:now )?(?:has|have|hold|holds|carry|carries|manage|look "
        rf"after){ON_AVERAGE} {N} "
        r"(?:open |live )?(?:cases|children|families)\b"
    ),
    # `a full-time worker holds 16 cases, down from 27`
    re.compile(
        rf"\ban? (?:[a-z-]+ ){{0,2}}{WORKER}(?:[^.;‹]|‹[CDN]\d+›){{0,30}}? (?:holds?|has|have|carr(?:y|ies)|"
        rf"manages?|handles?){ON_AVERAGE} "
        rf"{N} (?:open |live )?(?:cases|children|families)(?= on average|,? (?:down from|against|compared|instead|"
        rf"rather than)\b)"
    ),
    re.compile(
        rf"\b(?:average|figure|norm)(?:[^.;‹]|‹[CDN]\d+›){{0,30}} from{AVERAGE} (?P<other>‹X\d+›) (?:open "
        rf")?(?:cases|children) "
        rf"(?:a|per|to a|for each|for every|to each) (?:[a-z-]+ ){{0,2}}{WORKER} to{AVERAGE} {N}{NOT_TIME}"
    ),
    # `caseloads, at 16, are among the lightest in the region`
    re.compile(
        rf"\b{LOADED}(?: (?:at|in|of) ‹C\d+›)?, at{AVERAGE} {N}(?: cases| children)?(?: each| apiece| on average)?,"
        r"(?= (?:are|is) (?:now )?(?:among|the (?:lowest|lightest|smallest)|lower|lighter|below|well below|half|"
        r"down|smaller|better)\b)"
    ),
    # `with 16 cases to a worker`
    re.compile(
        rf"\b(?:with|now|at|just|only){ON_AVERAGE} {N} (?:open |live )?(?:cases|children|families) (?:to|for|per) "
        rf"(?:each |every |an? )?{WORKER}"
    ),
)
