"""Newcomers: staff told of as part of a number, in passing, or beside the money for them."""

import re

from caregraph.extraction.figures import N
from caregraph.extraction.staffing import ABOUT, BEEN, MORE, STAFF_OF

# `12 of the 40 social workers that it took on`
TOOK_ON = (
    re.compile(
        rf"(?:‹X\d+› of (?:the|its|their|our)|\b(?:all|most|many|some|half|none|nearly all|almost all|each) (?:of "
        rf")?(?:the|its)?) {N} "
        rf"{STAFF_OF},? (?:that |which |whom? )?(?:the )?(?:(?P<who>‹C\d+›)(?: council)?|it|they|we|he|she)(?: has| "
        rf"have| had|'ve)? "
        r"(?:took on|taken on|recruited|hired|appointed|brought in|employed|attracted)\b"
    ),
    re.compile(
        rf"‹X\d+› of (?:the|its|our) {N} {STAFF_OF} (?:that were |who were |who had been )?(?:newly |recently "
        rf")?(?:recruited|hired|"
        r"taken on|appointed|brought in)\b(?! by (?!‹C))"
    ),
    # `Recruitment is under way at A for 30 social workers`
    re.compile(
        r"\brecruitment(?: drive| campaign)? (?:is|has|was|will)(?: now| already| also)* (?:under way|underway|"
        r"begun|started|opened|"
        rf"begin|start|be launched|launched)(?:[^.;‹]|‹[ACDN]\d+›){{0,40}}? (?:for|of){ABOUT} {N} {STAFF_OF}"
    ),
    re.compile(
        r"\b(?:search|hunt|quest) (?:is|has|was)(?: now| already)* (?:on|under way|underway|begun|started|launched)"
        rf"(?:[^.;‹]|‹[ACDN]\d+›){{0,40}}? for{ABOUT} {N} {STAFF_OF}"
    ),
    # `Extra staff, ten of them social workers, have been employed`
    re.compile(
        rf"\b(?:staff|workers|people|posts|recruits|employees|newcomers),? {N} of (?:them|whom|which) {STAFF_OF},? "
        rf"(?:{BEEN} )+"
        r"(?:employed|recruited|hired|taken on|appointed|created|brought in|found)\b"
    ),
    # `the plan includes £2m and 48 more social workers`
    re.compile(rf"\binclud(?:es|ed|ing)\b(?:[^.;‹]|‹[AM]\d+›){{0,80}}?{ABOUT} {N} {MORE} {STAFF_OF}"),
    re.compile(
        rf"{N} (?:(?:out )?of (?:its |the |their )?‹X\d+› )?(?:(?:[a-z-]+) ){{0,3}}?(?:gaps|vacancies|empty posts|"
        rf"vacant posts) (?:have |had |were |are |been |"
        rf"also |now )*filled\b"
    ),
    # `is adding another nine social workers to its teams`
    re.compile(
        r"\b(?:put|puts|putting|plac(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|sen(?:t|d|ds|ding)|add(?:s|ed|ing)?)(?: in)? "
        rf"(?:an? )?(?:another|extra|additional|further) {N} {STAFF_OF}(?! (?:who|on notice|at risk|out|under|"
        rf"short|vacant|off|missing|leave|left))"
    ),
    # `Nine more social workers are wanted, and A plans a drive`
    re.compile(
        rf"{N} {MORE} {STAFF_OF} (?:are|is|were) (?:also |now )?wanted\b(?=[^.;]{{0,120}}\b(?:recruit|campaign|"
        rf"drive|advert|hire)|"
        r" by (?:the )?‹C)"
    ),
    re.compile(
        r"\b(?:room|money|cash|funding|funds|space)\b(?:[^.;‹]|‹[CD]\d+›){0,30} (?:found|made|set aside|earmarked|"
        r"available|agreed)"
        rf"(?:[^.;‹]|‹[CD]\d+›){{0,40}}? for{ABOUT} {N} {MORE} {STAFF_OF}"
    ),
    # `90 people applied, of whom 30 were appointed`
    re.compile(
        rf"\b(?:from|of|out of) (?:which|whom|these|those|them),? {N}(?: (?:people|candidates|{STAFF_OF}))? "
        rf"(?:have been |had been |were |was )"
        r"(?:appointed|hired|taken on|recruited|offered (?:jobs|posts|contracts))\b"
    ),
)
