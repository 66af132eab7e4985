"""Checking: the words that tell how many cases a council has looked through."""

import re

from caregraph.extraction.staffing import ABOUT, HAVE, KIND_OF

_CASES = r"(?:cases?|files?|records?|case notes|assessments?|referrals?|plans?|contacts)\b"
_NOT_BY = (
    r"(?! by (?:[a-z]+ ){0,2}(?:inspectors?|ofsted|‹B\d+›|judges?|police|researchers?|lawyers|reporters?|barristers?))"
)
_NOT_YET = r"(?![^‹.;]{0,40}\b(?:not|never|yet to|without being)\b)"
# `child protection and children in need files`
_SORT = (
    r"(?:(?:[a-z-]+ )?(?:‹A\d+›|child protection|child(?:ren)? in need) and (?=(?:‹A\d+›|child)))?"
    r"(?:child(?:ren)? in need )?"
)
_COUNTED = (
    r"(?<!every )(?<!each )(?<!single )(?P<amount>‹X\d+›)(?: of (?:the|its|their|our|(?P<who>‹C\d+›)'s)(?: ‹X\d+›)?)? "
    rf"{_SORT}{KIND_OF}{_CASES}"
)
# words of checking that say by themselves that cases are gone through for a purpose
_AUDITS = (
    r"(?:(?:re-?)?audit(?:s|ed|ing)?|review(?:s|ed|ing)?|re-?(?:examin|assess|check)\w*|check(?:s|ed|ing)?(?: up on)?|"
    r"trawl\w*|scrutinis\w+|dip[- ]sampl\w*|look(?:s|ed|ing)? (?:again at|back at|afresh at|anew at)|re-?open\w*|"
    r"comb(?:ed|ing|s)? through|sift(?:ed|ing|s)?(?: through)?|por(?:ed?|es|ing) over|pick(?:ed|ing|s)? (?:over|"
    r"through)|"
    r"vett(?:ed|ing)|plough(?:ed|ing) through|"
    r"sampl(?:ed?|es|ing)|pull(?:ed|ing|s)(?: out)?(?= ‹X\d+› case)|revisit\w*|re-?d(?:one|id|oing)|go(?:ne|"
    r"ing)? (?:back )?through|went (?:back )?through)"
)
# words that also tell of anybody's reading
_LOOKS = (
    r"(?:look(?:s|ed|ing)?(?: (?:closely|carefully|hard|in detail))? at|examin\w*|read(?:ing)?|"
    r"(?:go|gone|going|went|been) (?:back )?over|been (?:back )?through|(?:got|get|getting) through|"
    r"work(?:ed|s|ing)? (?:(?:its|their|our|his|her) way )?through|"
    r"t(?:ake|aken|ook|aking) (?:a|an|another) (?:[a-z]+ )?look at|(?:re-?)?open(?:ed|ing) (?:up )?and)"
)
_CHECKED = (
    r"(?:re-?)?(?:audited|reviewed|examined|checked|re-?examined|re-?read|scrutinised|looked (?:at|into)(?: "
    r"again| afresh|"
    r" anew)?|"
    r"revisited|reopened|re-opened|gone (?:through|over)|reassessed|re-assessed|dip-?sampled|sampled|read again|"
    r"double-checked|read(?= by| again| through|[.,;]|$))\b" + _NOT_BY
)
_FILES_OF = r"(?:case files|cases|files|records|case notes|plans|circumstances) of"
_EVERY = rf"\b(?:every|each|all)(?: (?:single|one|of|its|the|our|their))* {KIND_OF}{_CASES}"
_IN_ALL = (
    r"(?:, | - | \(|, and there are )(?:(?:about|around|some|nearly|almost|over|more than|all) )*"
    r"(?P<amount>‹X\d+›)(?: of them| in all| in total| altogether| all told)(?:,| -|\))?"
)
AUDIT = (
    re.compile(
        rf"\b{_AUDITS}(?: (?:of|through|case|files|open|and|checked|a|sample|in|on|(?:every|each) ‹X\d+›|all))*{ABOUT} "
        rf"{_COUNTED}"
    ),
    re.compile(
        rf"\b{_AUDITS}(?: (?:of|through|all|the|open|how))* {_FILES_OF}{ABOUT} (?P<amount>‹X\d+›)(?! (?:councils|"
        rf"years))"
    ),
    re.compile(
        rf"\b{_FILES_OF}{ABOUT} (?P<amount>‹X\d+›){_NOT_YET} (?:[^‹.;]|‹[ACDR]\d+›){{0,60}}?\b{HAVE}(?: been|"
        rf" being| now|"
        rf" also| all)* {_CHECKED}"
    ),
    re.compile(
        rf"{_COUNTED}{_NOT_YET}(?:(?! (?:which|who)\b|(?<!from)(?<!in)(?<!of) that\b)[^‹.;]|"
        rf" (?:that |which )(?=‹B\d+› )|‹[ABCDN]\d+›){{0,45}}?\b{HAVE}(?: been| being|"
        rf" now| also| all| since| already)* {_CHECKED}"
    ),
    # `all 330 children with a plan will have their cases reviewed`
    re.compile(
        r"(?P<amount>‹X\d+›) (?:[a-z'-]+ ){0,2}?(?:children|young people|families|‹A\d+›)(?:(?! (?:who|whose)\b)[^‹.;]|"
        rf"‹[ACN]\d+›){{0,60}}? (?:have|having|had|get) (?:(?:all|had) )*their {KIND_OF}{_CASES} {_CHECKED}"
        r"(?! (?:late|too|only|once|twice|within|every|(?:on|in) time))"
    ),
    # `an audit of all 88 children in lodgings`
    re.compile(
        rf"\b(?:audit|check|trawl|dip[- ]sample)(?:s|ed|ing)? of{ABOUT} (?P<amount>‹X\d+›) (?:[a-z'-]+ ){{0,2}}?"
        r"(?:children|young people|families|babies|teenagers)\b"
    ),
    # `reviewed all 90 children on the register`
    re.compile(
        rf"\b{_AUDITS}(?: (?:of|through|all|the|every one of))*{ABOUT} (?P<amount>‹X\d+›) (?:[a-z'-]+ "
        rf"){{0,2}}?(?:children|young people) "
        r"(?:on|with|subject to|who are on|who have|who had|under) (?:an? |the |its )?(?:[a-z-]+ ){0,2}?"
        r"(?:‹A\d+›|registers?\b|plans?\b|books\b|caseloads?\b|list\b|protection)"
    ),
    # `put 250 cases under the microscope`, `a thorough look at 250 cases has been completed`
    re.compile(
        rf"\b(?:put|puts|putting|placed|placing){ABOUT} {_COUNTED}[^‹.;]{{0,20}}? under (?:the )?(?:[a-z]+ "
        rf")?(?:microscope|spotlight|review|"
        r"scrutiny|magnifying glass)"
    ),
    re.compile(
        rf"\b(?:look|trawl|examination|scrutiny|check|sweep) (?:at|through|of|into|on|back at|back through){ABOUT} "
        rf"{_COUNTED}(?:[^.;‹]|‹[ACDN]\d+›)"
        r"{0,40}? (?:(?:has|have|had|was|is|been|being|now|also|to be|will be) )+(?:completed|carried out|done|"
        r"finished|under way|ordered|"
        r"begun|started|commissioned)\b(?! by (?:‹B|inspect|a judge|the court))"
    ),
    # `has gone through 60 files and is auditing a further 200`
    re.compile(
        rf"\b{_CASES}(?:[^.;]){{0,80}}? (?:auditing|reviewing|checking|re-examining|looking at|going through)"
        r" (?:a further|another|an extra) (?P<amount>‹X\d+›)(?: more)?(?=[.,;]|$| ‹D| (?:by|before|this|next)\b)"
    ),
    # `put all 312 cases through an audit`, `had 275 cases independently reviewed`
    re.compile(
        rf"\b(?:put|puts|putting|run|running|ran){ABOUT} {_COUNTED}[^‹.;]{{0,20}}? through (?:an?|the|its|another) "
        r"(?:[a-z-]+ ){0,2}(?:audit|review|check|test|quality)"
    ),
    re.compile(
        rf"\b(?:had|have|having|get|got|getting){ABOUT} {_COUNTED} (?:[a-z]+ly )?{_CHECKED}(?! (?:and|to) (?:find|"
        rf"found))"
    ),
    # `every open case, 312 of them, is being looked at again`
    re.compile(
        rf"{_EVERY}(?:[^‹.;,(]|‹[ACDN]\d+›){{0,40}}?{_IN_ALL} (?:(?:to|should|would|will|must|has|have|had|is|are|"
        rf"was|were|be|"
        rf"been|being) )*{_CHECKED}"
    ),
    # `had every open case looked at by someone from outside: 1,140 of them`
    re.compile(
        rf"{_EVERY}(?:[^‹.;,(]|‹[ACDN]\d+›){{0,40}}? {_CHECKED}(?:[^‹.;(:]|‹[ACDN]\d+›){{0,50}}?(?::|,| -| \() ?"
        r"(?:about |some |nearly |more than |over )?(?P<amount>‹X\d+›) (?:of them|in all|in total|altogether)\b"
    ),
    # `an audit by A has covered 640 files`
    re.compile(
        r"\b(?<!peer )(?:audit|review|check|trawl|exercise)s?\b(?:[^‹.;]|‹[ABCDN]\d+›){0,40} (?:covered|covers|"
        r"covering|taken in|"
        rf"took in|takes in|looked at|been through|included|extended to){ABOUT} {_COUNTED}"
    ),
)
# the same in weaker words, where it is said who looks
LOOKED = (
    re.compile(
        rf"\b{_LOOKS}(?: (?:all|every one|of|the|checked|reviewed|audited|a (?:list|batch|sample|pile|set|"
        rf"stack)))*{ABOUT} {_COUNTED}"
    ),
    re.compile(rf"\b{_LOOKS}(?: (?:all|how|the))* {_FILES_OF}{ABOUT} (?P<amount>‹X\d+›)(?! (?:councils|years))"),
)
LOOKED_AT_CHILDREN = re.compile(
    rf"\b{_LOOKS}(?: (?:all|every one|of|the))*{ABOUT} (?P<amount>‹X\d+›) (?:[a-z'-]+ ){{0,2}}?(?:children|young "
    rf"people) "
    r"(?:on|with|subject to|who are on|who have|under) (?:an? |the |its )?(?:[a-z-]+ ){0,2}?"
    r"(?:‹A\d+›|registers?\b|plans?\b|books\b|protection)"
)
LOOKERS = re.compile(
    r"(?:\b(?:we|i|it|council|authority|department|service|managers?|directors?|heads?|auditors?|team|firm|company|"
    r"experts?|"
    r"consultants?|staff|workers?|officers|reviewers|practitioners|leaders|specialists|trust|audit|review|check|they)"
    r"(?!\w)|‹[CP]\d+›)(?:[^.;‹]|‹[BCDMNRX]\d+›){0,70}$"
)
# who looks at cases for ends of their own
OUTSIDERS = re.compile(
    r"(?:\b(?:inspectors?|inspection|ofsted|watchdog|ombudsm[ae]n|judges?|court|tribunal|coroner|researchers?|"
    r"academics?|"
    r"university|study|police|detectives|inquiry|union|reporters?|journalists?|newspaper|commissioners?|barrister|"
    r"lawyers|"
    r"regulator|survey|programme|parliament|mps|committee|charity|they found|serious case)"
    r"(?![\w'])|‹B\d+›)(?:[^.;,‹]|‹D\d+›){0,30}$|\bpeer (?:review(?:ers?)?|challenge|team|challengers)\b(?:[^.;,‹]|"
    r"‹[CD]\d+›){0,40}$"
)
