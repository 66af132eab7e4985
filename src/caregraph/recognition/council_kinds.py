"""Kinds of council: whether `the county`, `the city` or `the borough` can be said of one."""

import re
from functools import cache

from caregraph.model.entity import Council
from caregraph.model.reference import load_reference

_SAID = re.compile(r"\b(?:county|borough|city)\b")
# `the county council` and `the city council`, of which each is another
OF_KIND = re.compile(r"\b(county|city|borough) council\b")
_COUNTY = "E10"  # what the GSS codes of county councils begin with
_BOROUGHS = ("E08", "E09")  # and those of metropolitan and London boroughs
# what a council's area is called where the council is not named
THE_PLACE = re.compile(r"\b[Tt]he (city|county|borough)(?:['’]s)?\b(?! (?:of|council|hall|centre|and|court|line)\b)")

# `the Merseyside council`, `the Halifax-based authority`: the council that is told of, by where it lies
THE_REGIONS = re.compile(
    r"\b[Tt]he (?:(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Ii]nner|[Oo]uter|[Cc]entral)[ -]?){0,2}"
    r"(?:Merseyside|Midlands|Greater Manchester|Manchester|Tyneside|Teesside|Wearside|Humberside|Berkshire|"
    r"Bedfordshire|Yorkshire|London|Sussex|Home Counties|Black Country|West Country|Thames Valley|Tees Valley|"
    r"[Nn]orth-?[Ee]ast|"
    r"[Nn]orth-?[Ww]est|[Ss]outh-?[Ee]ast|[Ss]outh-?[Ww]est)|[A-Z][a-z]+-based) (?:council|authority|borough|unitary)\b"
)

# the numbers of the GSS codes of the boroughs of each conurbation
_CONURBATIONS = {
    "greater manchester": ("E08", frozenset(range(1, 11))),
    "merseyside": ("E08", frozenset(range(11, 16))),
    "south yorkshire": ("E08", frozenset((16, 17, 18, 19, 38, 39))),
    "tyneside": ("E08", frozenset((20, 21, 22, 23, 37))),
    "west midlands": ("E08", frozenset(range(25, 32))),
    "west yorkshire": ("E08", frozenset(range(32, 37))),
    "london": ("E09", frozenset(range(1, 34))),
}


def lies_in(words: str, council: Council) -> bool:
    """Whether `the Merseyside borough` can be said of a council, by its register's code; where none tells, it can."""
    said = next((place for place in _CONURBATIONS if place in words.lower()), None)
    if said is None:
        return True
    kind, numbers = _CONURBATIONS[said]
    return council.gss.startswith(kind) and int(council.gss[len(kind) :]) in numbers


def is_county(council: Council) -> bool:
    """Whether a council is a county's, by its register's code."""
    return council.gss.startswith(_COUNTY)


def is_of_kind(words: str, council: Council | None) -> bool:
    """Whether `the county council` or `the city council` can be said of a council, by its register's code."""
    said = _SAID.search(words)
    return said is None or council is None or (said.group() == "county") == is_county(council)


def may_be(kind: str, council: Council) -> bool:
    """Whether `the city`, `the county` or `the borough` can be said of a council, by the name that it has by law."""
    name = _names().get(council.slug, "")
    city = "City" in name
    if kind == "city":
        return city
    county = is_county(council) or "County" in name
    return not city and not council.gss.startswith(_BOROUGHS) if kind == "county" else not county


@cache
def _names() -> dict[str, str]:
    return {record.council.slug: record.name for record in load_reference().councils}
