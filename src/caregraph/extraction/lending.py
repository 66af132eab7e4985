"""Lending: the staff that one council sends, lends or places elsewhere."""

import re

from caregraph.extraction.figures import N
from caregraph.extraction.staffing import ABOUT, KIND_OF

_PEOPLE = (
    r"(?:social workers|workers|managers|practitioners|officers|advisers|specialists|coaches|mentors|auditors|"
    r"consultants|psychologists|therapists|nurses|staff|supervisors|experts|leaders|‹R\d+›s)(?![\w'])"
)
_NOUN = rf"(?P<noun>{KIND_OF}{_PEOPLE})"
_OF_ITS = r"(?: of (?:its|their|our)(?: own| most| best)*)?"
_WHOM = (
    r"(?:(?: neighbouring| nearby| troubled| struggling)? ‹C\d+›| it| them| us|"
    r" the (?:town|city|county|borough|council|authority|island))?"
)
_TEAM = r"(?: (?:a|another) (?:[a-z]+ )?(?:team|group|squad) of)?"
_COUNTED = (
    rf"{_WHOM}{_TEAM}{ABOUT} {N}(?: (?P<who>‹C\d+›)(?!'s))?{_OF_ITS} "
    rf"(?:(?:experienced|own|new|best|full-time) )*{_NOUN}"
)
# whom they are sent to, or for how long
_THERE = (
    r"(?=(?:[^.;‹]|‹[RX]\d+›){0,60}? (?:to|into|in|at) (?:(?:help|support|run|advise|work in|work at|"
    r"neighbouring|nearby|"
    r"troubled|the|its|a) )*(?:‹[CN]\d+›|council|authority|(?:north|south|east|west|midlands)\b|neighbours?\b)|"
    r"[^.;‹]{0,40} (?:until|under|for (?:up to )?‹X\d+› (?:months|weeks|years)|on loan|on secondment))"
)
_HOME = r"(?![^.;]{0,30} (?:home|away|on (?:an?|the) |to (?:an?|the) (?:course|conference|training)))"
_WILL = (
    r"\b(?:will|would|'ll|is to|are to|is also to|are also to|due to|going to|agreed to|promised to|pledged to)"
    r"(?: (?:also|now|soon|then))*"
)
_LENDS = (
    r"(?:(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )(?:lent|loaned|seconded)|lends|lending|loans|loaning|"
    r"seconds|seconding|undertaken to (?:lend|supply|provide))"
)
LENT = (
    re.compile(rf"{_WILL} (?:lend|loan|second){_COUNTED}"),
    # `A, a better council, which lent it two managers`, `A lent us two managers`
    re.compile(
        r"(?P<there>‹C\d+›),? (?:(?:an?|the|its) (?:[^.;,‹]|‹[AFG]\d+›){3,60}, )?"
        rf"(?:(?:which|who|has|had|have|also|then|since|already|is|was|are|were|now) )*?{_LENDS}{_COUNTED}"
    ),
    re.compile(rf"\b{_LENDS}{_COUNTED}"),
    # `B has been lent three managers by A`
    re.compile(
        rf"\b(?:was|were|been|being|is|be) (?:lent|loaned|sent|given){_TEAM}{ABOUT} {N}{_OF_ITS} {_NOUN} "
        r"(?:[a-z]+ ){0,3}?by (?:neighbouring )?(?P<there>‹C\d+›)"
    ),
    # `a team of six practitioners from A will work alongside staff in B`
    re.compile(
        rf"{N} {_NOUN} from (?:neighbouring )?(?P<there>‹C\d+›),? (?:(?:will|would|are|have|is|has|had|were|was|to|"
        r"now|also|been|be) )*(?:mov(?:e|ed|ing) in(?:to)?|sent|work(?:ed|ing)? (?:alongside|with|in)|based|"
        r"help(?:ed|ing)?|"
        r"support(?:ed|ing)?|lent|seconded|spend(?:ing)?|spent)\b(?=[^.;]{0,60}‹C)"
    ),
    re.compile(
        rf"(?:{_WILL} (?:be )?|\b(?:is|are) )(?:send|sending|provid(?:e|ing)|supply(?:ing)?|releas(?:e|ing)|"
        rf"bring with (?:it|him|her)){_COUNTED}{_HOME}{_THERE}"
    ),
    # `will move 25 of its own staff to the offices in B`
    re.compile(
        rf"(?:{_WILL}|\b(?:has|have|had) |\b(?:is|are) )(?:mov(?:e|ed|ing)|transfer(?:red|ring)?|redeploy(?:ed|ing)?|"
        rf"switch(?:ed|ing)?){ABOUT} {N} of (?:its|their|our)(?: own| most| best)* {_NOUN} (?:to|into) "
        r"(?!(?:new|another|permanent)\b)"
    ),
    # `five of A's social workers are now based in primary schools`
    re.compile(
        rf"{N} (?:of (?:its|their|our|(?P<there>‹C\d+›)'s) )?{_NOUN} "
        r"(?:(?:are|have|were|will|now|be|been|being|also) )+"
        r"(?:based|placed|embedded|stationed) (?:in|at|inside) (?:[a-z-]+ ){0,3}?(?:schools|hospitals?|surgeries|"
        r"children's centres|nurseries|hubs|courts?|prisons|colleges|clinics|police stations?)\b"
    ),
    # `has placed seven practitioners in schools`
    re.compile(
        rf"\b(?:plac(?:e|es|ed|ing)|station(?:s|ed|ing)?|embed(?:s|ded|ding)?|bas(?:e|es|ed|ing)|put|puts|putting)"
        rf"{ABOUT} {N}{_OF_ITS} {_NOUN} (?:in|at|inside|with) (?:[a-z-]+ ){{0,3}}?(?:schools|hospitals?|"
        r"police|surgeries|"
        r"stations|children's centres|nurseries|hubs|courts?|prisons|colleges|gps|clinics)\b"
    ),
)
# `It has lent A four managers`: not A
RECEIVER = re.compile(r"\b(?:lent|lend\w*|loan\w*|second\w*|sent|send\w*|giv\w+|gave) (?:[a-z]+ )?(‹C\d+›)(?!'s)")
# who else sends people
OTHERS = re.compile(
    r"\b(?:police|nhs|hospitals?|charity|charities|agency|agencies|schools?|department|government|ministers?|"
    r"union|firm|"
    r"company|inspectorate|ofsted|university|they)\b|‹B\d+›"
)
# `a trust in A has lent us two consultants`
OTHERS_THERE = re.compile(
    r"\b(?:trust|hospitals?|charity|charities|agency|schools?|union|firm|company|university|force|college|clinic|nhs|"
    r"[a-z]+ group)(?: [a-z]+)? (?:in|at|near|around|across|from|of) ‹C\d+›|‹C\d+›(?:'s)? (?:police|hospitals?|nhs)\b"
)
PLAIN = re.compile(r"^(?:(?:experienced|own|new|best|full-time|more|extra|further) )+")
