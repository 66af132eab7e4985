"""Lending: the staff that one council sends, lends or places elsewhere."""

import re

from caregraph.extraction.staffing import ABOUT, KIND_OF

_N = r"(?P<amount>‹X\d+›)"
_PEOPLE = (
    r"(?:social workers|workers|managers|practitioners|officers|advisers|specialists|coaches|mentors|auditors|"
    r"consultants|psychologists|therapists|nurses|staff|supervisors|experts|leaders|‹R\d+›s)(?![\w'])"
)
_NOUN = rf"(?P<noun>{KIND_OF}{_PEOPLE})"
_OF_ITS = r"(?: of (?:its|their|our)(?: own| most| best)*)?"
_WHOM = r"(?: ‹C\d+›| it| them| us| the (?:town|city|county|borough|council|authority|island)| neighbouring ‹C\d+›)?"
_TEAM = r"(?: (?:a|another) (?:[a-z]+ )?(?:team|group|squad) of)?"
_COUNTED = (
    rf"{_WHOM}{_TEAM}{ABOUT} {_N}(?: (?P<who>‹C\d+›)(?!'s))?{_OF_ITS} "
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
LENT = (
    re.compile(rf"{_WILL} (?:lend|loan|second){_COUNTED}"),
    re.compile(
        rf"(?:{_WILL} (?:be )?|\b(?:is|are) )(?:send|sending|provid(?:e|ing)|supply(?:ing)?|releas(?:e|ing)|"
        rf"bring with (?:it|him|her)){_COUNTED}{_HOME}{_THERE}"
    ),
    # `has placed seven practitioners in schools`
    re.compile(
        rf"\b(?:plac(?:e|es|ed|ing)|station(?:s|ed|ing)?|embed(?:s|ded|ding)?|bas(?:e|es|ed|ing)|put|puts|putting)"
        rf"{ABOUT} {_N}{_OF_ITS} {_NOUN} (?:in|at|inside|with) (?:[a-z-]+ ){{0,3}}?(?:schools|hospitals?|"
        r"police|surgeries|"
        r"stations|children's centres|nurseries|hubs|courts?|prisons|colleges|gps|clinics)\b"
    ),
)
# who else sends people
OTHERS = re.compile(
    r"\b(?:police|nhs|hospitals?|charity|charities|agency|agencies|schools?|department|government|ministers?|union|firm|"
    r"company|inspectorate|ofsted|university|they)\b|‹B\d+›"
)
PLAIN = re.compile(r"^(?:(?:experienced|own|new|best|full-time|more|extra|further) )+")
