"""Watching: words that tell of the state's watch over a council, and of the advisers and boards that it has there."""

import re

from caregraph.extraction.subjects import COUNCIL_LIST
from caregraph.extraction.tellings import COUNCILS, FORMERLY, OTHERS, PERSON, PLACE, SERVICES, Telling

_WATCHER = (
    r"(?P<sender>‹B\d+›(?: \(‹B\d+›\))?|\bministers|\bwhitehall|\b(?:ofsted's )?inspectors|\bthe (?:watchdog|"
    r"inspectorate|regulator|"
    r"(?:education )?department|government|education secretary|secretary of state)|‹R\d+›)"
)
_BY = _WATCHER.replace("sender", "by").replace(r"\b", "")
_BEHIND, _FROM = (_WATCHER.replace("sender", name) for name in ("behind", "origin"))
_AUX = (
    r"(?:(?:,? (?:which|who))? (?:has|have|had|is|are|was|were|been|being|now|also|still|already|since(?: "
    r"then)?|then|both|"
    r"all|regularly|closely|carefully|constantly|itself|officials|officers|continu(?:es?|ed|ing) to|(?:go|goes|"
    r"gone) on))*"
)
_OFTEN = (
    r"(?:every (?:few |‹X\d+› |other )?(?:days?|weeks?|months?|quarter|term)|regularly|repeatedly|quarterly|"
    r"monthly|weekly|"
    r"each (?:month|quarter|term)|(?:several|many|‹X\d+›) times|again and again|once a (?:month|quarter|term))"
)
_CLOSE = (
    r"(?:(?:an?|the|very|its|his|her|their|close|closer|careful|watchful|beady|sharp|regular|constant|tight|strict) )*"
)
_WATCHES = (
    rf"(?:(?:supporting|helping|advising) and )?(?:(?:monitor|supervis|overse|scrutinis)(?:e|es|ed|ing|en|s)?|oversaw|"
    rf"ke(?:ep|eps|eping|pt) {_CLOSE}(?:watch|eye|tabs|check) (?:on|over)|watch(?:ing|ed|es)? (?:closely )?over|"
    rf"check(?:ing|ed)?(?: up)? on)"
)
_KEPT = (
    rf"(?:(?:monitored|supervised|overseen|watched(?: over)?|scrutinised)(?: (?:closely|regularly|{_OFTEN}))?|"
    rf"(?:kept )?under {_CLOSE}(?:watch|review|supervision|scrutiny|surveillance|observation|oversight|"
    r"monitoring|eye|gaze))"
)
_OF_COUNCIL = (
    r"(?:(?:the )?(?:progress|work|performance|recovery|improvement|services) (?:of|in|at|made by) "
    rf")?(?:the )?{COUNCILS}"
)
_NO_WATCH = re.compile(
    r"\b(?:schools?|academ(?:y|ies)|homes?|nurser(?:y|ies)|hospitals?|air quality|pollution|pupils|elections?|"
    r"finances|roads?|"
    r"budgets?|spending|cctv|traffic|hospital|placements?|contact|visits? with|families|carers|staff|parks|"
    r"commissioners?)\b"
)
_ADVISER_WORD = r"(?:(?P<post>‹R\d+›)|advis[eo]rs?|experts?)"
_HELPS = (
    r"(?:on hand|at hand|in place|at work|working(?: (?:closely|alongside))?|work|works|worked|helping|help|"
    r"helps|helped|advising|"
    r"spent [^.;‹]{0,20}? (?:helping|advising|supporting|working with)|advises|supporting|supports|assisting|"
    r"assists|guiding|guides|based|there|coming|made available|attached|lent)"
)
_GENITIVE = rf"(?P<whose>{COUNCIL_LIST.pattern})(?<='s)"

_VISITS = (
    r"(?:(?:regular|repeated|frequent|quarterly|monthly|several|follow-up|unannounced|‹X\d+›) "
    r")+(?:(?:monitoring|progress|check-up) )?"
    r"(?:visits|checks|inspections|check-ups)"
)
WATCHING = (
    Telling(
        "monitoring",
        "watched",
        re.compile(
            rf"{_WATCHER}{_AUX} (?:keep|keeps|keeping|kept|held|holds?|had|has|have) {COUNCILS}(?: "
            rf"council)?(?:(?<='s) {SERVICES})? under "
            rf"{_CLOSE}(?:watch|review|supervision|scrutiny|surveillance|observation|oversight)\b|"
            rf"^(?:{_OFTEN}),? {_BEHIND}{_AUX} (?:(?:go|going|come|coming|return|returning) (?:back )?to|visit|"
            rf"meet|check on) {OTHERS}|"
            rf"{PLACE}(?: council)?(?:(?<='s) {SERVICES})?{_AUX} (?:subject to|received?|receiving|faced|"
            rf"facing|undergone|had) {_VISITS} "
            rf"(?:by|from) (?:the )?{_BY}"
        ),
        unless=_NO_WATCH,
    ),
    Telling(
        "improvement adviser",
        "adviser-at-work",
        re.compile(
            rf"{PERSON} (?:(?:is|was|has been|had been|remains|became) )(?:now |also )?(?:the "
            r")?(?P<sender>‹B\d+›)'s (?P<post>‹R\d+›) "
            rf"(?:to|for|at|in) (?:the )?{COUNCILS}|"
            rf"{_BEHIND}{_AUX} (?:lent|given|gave|sent|found|assigned|provided|offered|supplied|lends|gives|"
            rf"sends) {OTHERS}(?: council)?(?: with)? "
            rf"an? (?:(?:expert|improvement|independent|experienced|special|government) )*(?:adviser|‹R\d+›)"
        ),
        unless=re.compile(r"\b(?:commissioner|housing|financial|finance|legal|director)\b"),
    ),
    Telling(
        "monitoring",
        "watched",
        re.compile(
            rf"{_WATCHER}{_AUX} {_WATCHES} {_OF_COUNCIL}(?! (?:football|city|united|university))|"
            rf"(?:{OTHERS}(?: council)?(?:(?<='s) {SERVICES})?|^they|^(?:the |its )?(?:children's "
            rf")?services){_AUX} (?:(?:remain|stay)s?(?:ed)? )?{_KEPT}(?: since ‹D\d+›| for [^.;‹]{{1,20}})? (?:by|of) "
            rf"(?:the )?{_BY}"
        ),
        unless=_NO_WATCH,
    ),
    Telling(
        "monitoring",
        "watched",
        re.compile(
            rf"{COUNCILS}(?: council)?(?:(?<='s) {SERVICES})?(?:[^.;‹]|‹[ABDGX]\d+›){{0,70}}?(?:has|have|had) "
            r"been (?:visited|inspected|"
            rf"checked(?: up)?(?: on)?) {_OFTEN}|"
            rf"{_WATCHER}{_AUX} (?:met|meet|meets|meeting|visit|visits|visited|visiting|hold (?:meetings|"
            r"talks) with|call on|called "
            rf"on) {OTHERS}(?: ‹R\d+›s?)?[^.;‹]{{0,30}} {_OFTEN}|"
            rf"{_BEHIND}{_AUX} (?:(?:go|going|gone|come|coming|came|went|been) (?:back )?to|(?:re)?visit(?:s|"
            r"ed|ing)?|returned to) "
            rf"{PLACE} {_OFTEN}|"
            rf"\b(?:first|second|third|fourth|fifth|sixth|latest|last) time (?:that )?{_FROM} (?:has|have|had) "
            r"(?:checked (?:up )?on|"
            rf"(?:been |gone )?back to|revisited|returned to) {_GENITIVE} {SERVICES}"
        ),
        unless=_NO_WATCH,
    ),
    Telling(
        "improvement adviser",
        "adviser-at-work",
        re.compile(
            rf"(?P<sender>‹B\d+›)(?:'s)? (?:[a-z-]+ )?{_ADVISER_WORD}(?:,? (?:sir |dame |mr |ms |mrs |dr "
            r")?(?P<person>‹P\d+›),?)?"
            rf"{_AUX} {_HELPS} (?:[a-z]+ ){{0,4}}{COUNCILS}|"
            r"(?:adviser|expert|‹R\d+›) (?:from|of|sent by|chosen by|picked by|named by|provided by|supplied "
            r"by|lent by|paid for by|"
            r"appointed by) (?:the )?"
            rf"{_BEHIND}{_AUX} {_HELPS} (?:[a-z]+ ){{0,2}}{OTHERS}"
        ),
    ),
    Telling(
        "improvement adviser",
        "adviser-at-work",
        re.compile(
            r"(?:\b(?:an?|its|the|one) )(?:(?:improvement|independent|expert|government) )*(?P<post>‹R\d+›|"
            r"adviser),? (?:who was |which was )?"
            r"(?:provided|supplied|sent|lent|appointed|funded|offered|assigned|found|chosen)(?: in)? by "
            r"(?:the )?(?P<sender>‹[BR]\d+›|"
            rf"ministers|government|department),? {FORMERLY}{PERSON},? (?:(?:has|had|have|is|was|been|also) "
            rf")+{_HELPS} (?:with |alongside |at |in )?"
            rf"(?:the )?{COUNCILS}"
        ),
    ),
    Telling(
        "improvement adviser",
        "one-sent",
        re.compile(
            r"(?P<sender>‹B\d+›|\bthe (?:department|government)|\bministers|^it)(?: (?:has|have|had|already|"
            r"also|since|then))* "
            r"(?:sent|dispatched|assigned|lent|provided) (?:one|‹X\d+›|an|another)(?: (?:adviser|of them|"
            rf"‹R\d+›))?, {FORMERLY}{PERSON},? (?:in)?to {COUNCILS}"
        ),
        after=re.compile(r"\badvis[eo]rs?\b|‹R\d+›"),
    ),
    Telling(
        "improvement adviser",
        "adviser-at-work",
        re.compile(
            rf"{PERSON} (?:(?:has|had|have|is|was|been|also|previously|already) )+{COUNCILS}(?<='s) "
            r"(?P<sender>‹B\d+›)(?:'s)? "
            r"(?P<post>‹R\d+›)"
        ),
    ),
    Telling(
        "improvement adviser",
        "own-adviser",
        re.compile(
            rf"{COUNCILS}(?: council)?{_AUX} (?:in (?:[a-z]+ )?(?:contact|touch|talks)|work(?:s|ed|ing)?(?: "
            r"[a-z]+)?|meet(?:s|ing)?(?: [a-z]+)?)"
            rf" with its (?:‹B\d+›(?:'s)? |government |independent )*(?P<post>‹R\d+›)(?=[,.;]| and )(?P<like>)"
        ),
        unless=re.compile(r"\b(?:hired|financial|legal|recruited|own)\b"),
    ),
    Telling(
        "improvement board",
        "board-watches",
        re.compile(
            rf"\b(?:an?|the|its|{_GENITIVE}) (?:[a-z-]+ ){{0,2}}(?:improvement|intervention) board(?:,? "
            r"(?:which|that))?"
            r"(?: (?:is|was|has|have|had|been|also|now|will))* (?:keep(?:ing|s) (?:an? )?(?:[a-z]+ )?(?:eye|"
            r"watch|tabs|check)|oversee(?:s|ing)|"
            r"monitor(?:s|ing)|watch(?:es|ing)|check(?:s|ing)|track(?:s|ing)|scrutinis(?:es|ing)|steer(?:s|"
            r"ing)|driv(?:es|ing)|"
            r"meet(?:s|ing)|met|sat|sits)\b|"
            rf"(?:\b(?:chair\w*|head|members?)|‹R\d+›) of {COUNCILS}(?<='s) (?:[a-z-]+ ){{0,2}}(?:improvement|"
            r"intervention) board\b"
        ),
    ),
    Telling(
        "takeover",
        "run-by-officer",
        re.compile(
            r"(?P<runner>‹C\d+›)'s (?:[a-z-]+ ){0,3}‹R\d+›(?:,? ‹P\d+›,?)? (?:(?:is|will|has|was|to|been|also|"
            r"now|asked|taken on|taken) )*"
            r"(?:manag(?:e|es|ing)|run|runs|running|(?:take|takes|taken|taking|took) (?:charge|control|"
            r"over)(?: of)?|lead|leads|leading|"
            rf"oversee|oversees|overseeing) (?:neighbouring )?{COUNCILS}(?<='s) {SERVICES}"
        ),
        unless=re.compile(r"\b(?:interim|while|temporar\w+|recruits?|until)\b"),
    ),
)
