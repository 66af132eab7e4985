"""Pairs: people and posts that are listed apart and belong to each other in their order: `P and Q, R1 and R2 of O`."""

import re
from collections.abc import Mapping
from functools import lru_cache

_TITLE = r"(?:(?:cllr|coun|councillor|mr|mrs|ms|miss|dr|sir|dame|professor)\.? )?"
_PEOPLE = rf"(?P<people>{_TITLE}‹P\d+›(?:, {_TITLE}‹P\d+›)*,? and {_TITLE}‹P\d+›)"
_THE = r"(?:(?:the|its|their|his|her|an?|then|former|new|‹[CBN]\d+›(?:'s?)?) )*"
_AT = r"(?: (?:of|at|in|for) (?:the )?‹[CBN]\d+›(?: council)?)?"
_ROLES = rf"(?P<roles>{_THE}‹R\d+›{_AT}(?:, {_THE}‹R\d+›{_AT})*,? and {_THE}‹R\d+›)"
_LISTED = (
    # `P and Q, R1 and R2`, `P and Q are R1 and R2`, `P and Q have resigned as R1 and R2`
    re.compile(
        rf"(?<!‹R\d› )(?<!‹R\d\d› ){_PEOPLE}(?:,| \(|(?:(?! who | said )[^‹.;,]|‹[DX]\d+›){{1,60}}?) ?{_ROLES}(?!,? ‹P)"
    ),
    # `the R1 and R2 of O, P and Q`
    re.compile(rf"{_ROLES}{_AT}(?:, (?:respectively, )?| - | ){_PEOPLE}(?!,? (?:‹R|{_THE}‹R))"),
)
_PERSON = re.compile(r"‹P\d+›")
_ROLE = re.compile(r"‹R\d+›")


@lru_cache(maxsize=256)
def paired(text: str) -> Mapping[str, str]:
    """Whose each role is, by their symbols, where a line lists as many people as posts."""
    for words in _LISTED:
        for match in words.finditer(text):
            people, roles = _PERSON.findall(match["people"]), _ROLE.findall(match["roles"])
            if len(people) == len(roles):
                return dict(zip(roles, people, strict=True))
    return {}


def role_of(text: str, person: str) -> str:
    """The role that is a person's in such a list; empty if there is none."""
    return next((role for role, whose in paired(text).items() if whose == person), "")


def listed_from(text: str, role: str) -> str:
    """The line from such a list on that a role stands in: what follows its last post says where all of them are."""
    return text[max(text.index(one) for one in (*paired(text), role)) :]
