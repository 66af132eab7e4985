"""Placing: the board or party that a role belongs to, and the words of its sentence that say where it is held."""

import re

from caregraph.extraction.homes import Site, its, of_predecessor
from caregraph.model.entity import Council, Organisation, Term
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

_HEADS_OF_UNITS = ("chair", "vice", "president", "member", "deputy chair", "independent chair", "leader")
# `the scrutiny panel's chairman`
_OF_UNIT = re.compile(
    r"\b(?:the|its) (?P<unit>(?:[a-z-]+ ){1,4}(?:board|committee|panel|group|task ?force|forum|"
    r"commission))'s (?:[a-z]+ )?$"
)
# the seat of the council that is spoken of
_AT_HALL = re.compile(r"^ at (?:the )?(?:county|city|town|shire) hall\b|^ at the civic centre\b")
_PARTYS = re.compile(r"\b(?P<party>labour|the (?:conservatives|tories|greens|liberal democrats|lib dems))'s? $")
_PARTY_GROUP = re.compile(r"(?:Labour|Conservative|Tory|Liberal Democrat|Lib Dem|Green|Independent)s? [Gg]roup")
_SENT_BY = re.compile(r"\bcommissioner\b|\badviser\b")
_WHERE = pattern(
    r"{org:org}(?:'s)?(?: (?:council|city council|county council))?,? (?:where|for which|of which|"
    r"at which)(?: at present| currently| now)? ‹P\d+›(?:[^‹]|‹[XD]\d+›){0,50}$"
)


def at_hall(site: Site) -> Council | None:
    """The council that is spoken of, where a role is held at its seat: `R at County Hall`."""
    return site.passage.focus if _AT_HALL.match(site.after) else None


def of_party(site: Site, role: Term, place: Organisation | None) -> tuple[Term, Organisation | None]:
    """`Labour's spokesperson for children`, `Conservative Group leader P`: a party's, at the council."""
    party = _PARTYS.search(site.before)
    if party:
        return Term.of("role", f"{party['party']}'s {role.label}"), site.passage.focus
    group = place and _PARTY_GROUP.fullmatch(place.label)
    return (Term.of("role", f"{group.group().lower()} {role.label}"), site.passage.focus) if group else (role, place)


def in_unit(site: Site, role: Term, org: Mention | None, tail: re.Match[str] | None) -> tuple[Term, Mention | None]:
    """The role with the board that it belongs to, and where it is held."""
    if tail and tail["unit"] and (tail["poss"] or role.label.startswith(_HEADS_OF_UNITS)):
        role = Term.of("role", f"{role.label} of the {tail['unit'].strip()}")
    of = _OF_UNIT.search(site.before) if role.label.startswith(_HEADS_OF_UNITS) else None
    role = Term.of("role", f"{role.label} of the {of['unit']}") if of else role
    where = org or (site.passage.line.mention(tail["org"]) if tail else None)
    if tail and where is not None and _SENT_BY.search(role.label) and not isinstance(where.value, Council):
        where = site.passage.line.mention(tail["org"])  # the department's commissioner in C is C's
    where = where or of_predecessor(site)
    if (where is None or where.anaphor) and (match := _WHERE.search(site.before)):
        where = site.passage.line.mention(match["org"])
    return role, where or (None if _SENT_BY.search(role.label) else its(site))
