"""Who holds what: an affiliation of a person, a role and an organisation, and what a bare role leaves unsaid."""

import re
from dataclasses import dataclass

from caregraph.extraction.context import Passage
from caregraph.model.entity import Body, Organisation, Person, Term
from caregraph.model.fact import Certainty

GOVERNMENT = Body("uk-government", "UK Government")
OFSTED = Body("ofsted", "Ofsted")

GOVERNMENT_ROLE = re.compile(
    r"^(?!shadow|opposition|cabinet member)(?:.*\b(?:minister|secretary of state)\b.*|"
    r"chancellor|"
    r"(?:education|home|health|communities|justice|chief|local government|children's|children|schools|"
    r"families|foreign) secretary)"
)
_NO_DEFAULT = re.compile(
    r"\b(?:regional )?schools commissioner|(?:^|'s )shadow (?!cabinet member|lead member|portfolio)|"
    r"lscb chair$|^independent chair$|"
    r"(?<!principal )(?<!principal child and family )(?<!principal children and families )social worker$|"
    r"^consultant$|^chief social worker\b|chief inspector|"
    r"professor|minister|constable|coroner|\bjudge\b|headteacher|head teacher|^chair(?:man|woman|person)?$",
    re.IGNORECASE,
)
_COUNCIL_ROLE = re.compile(
    r"\b(?:director|chief executive|leader|mayor|lead member|cabinet|executive councillor|portfolio holder|"
    r"executive member|(?:executive|cabinet|council|strategic|service) lead|lead for (?:children|young)|"
    r"lead councillor|(?:member|councillor) (?:with responsibility|responsible) for|head of|"
    r"(?:services|care|education) head|chief officer|"
    r"(?:team|service|programme|project|residential|group|unit|locality) manager|education officer|"
    r"monitoring officer|principal "
    r"(?:[a-z]+ ){0,3}social worker|"
    r"commissioner|"
    r"opposition|adviser|councillor|"
    r"chair|chairman|chairwoman|chairperson|boss|chief)\b|"
    r"^(?:labour|conservative|tory|green|lib dem|liberal democrat)\b.*\bspokes(?:man|woman|person)\b",
    re.IGNORECASE,
)
# too bare to be a post where no body is named
BARE = re.compile(
    r"^(?:spokes(?:man|woman|person)|manager|officer|head|lead|chief|president|trustee|judge|chair(?:man|"
    r"woman)?|board member|(?:independent |freelance |management )?consultant|senior officer|social worker|"
    r"head ?teacher|founder|professor|inspector|organiser|secretary|lecturer|director)$"
)
_OF_COUNCIL = re.compile(
    r"^(?:county council|city council|borough council|council|county|city|borough) (?=leader|director|chief|"
    r"cabinet|mayor|deputy)"
)
# whom the state sends to a council
IS_SENT = re.compile(r"\bcommissioner\b|\badviser\b")
_OF_PARTY = re.compile(r"^(?:Tory|Conservative|Labour|Lib Dem|Liberal Democrat) (?=[a-z' ]*(?:secretary|minister)\b)")
# `head of its children's services`
_ITS_SERVICES = re.compile(
    r"\b((?:head|director|manager|lead) (?:of|for)) (?:its|their|our|the) "
    r"(?=(?:children|child|social|adult|education|fostering|adoption)\b)(?!.*\b(?:board|committee|panel|group)\b)"
)
_FILLED_ANEW = re.compile(r"^(?:first|founding|permanent(?! secretary)) ")


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A person in a role at an organisation, as a passage says it; `position` is where the role stands in its line."""

    person: Person
    role: Term
    organisation: Organisation | None
    tenure: str
    certainty: Certainty
    passage: Passage
    rule: str
    explicit: bool = True
    position: int = 0


def plain_role(role: Term) -> Term:
    """A role without the kind of council that its holder is of; a party stays: its leader need not be the council's."""
    label = _OF_PARTY.sub("", _ITS_SERVICES.sub(r"\1 ", _FILLED_ANEW.sub("", _OF_COUNCIL.sub("", role.label))))
    return role if label == role.label else Term.of("role", label)


def default_organisation(role: Term, passage: Passage) -> Organisation | None:
    """Where a role stands that is named without its body: the government, or the council that the text is about."""
    if GOVERNMENT_ROLE.match(role.label):
        return GOVERNMENT
    if _NO_DEFAULT.search(role.label) or not _COUNCIL_ROLE.search(role.label):
        return None
    return passage.focus
