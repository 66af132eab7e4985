"""Affiliations: which person holds which role where, by apposition, predicate or title, in one sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage, organisation
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.fact import Certainty
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

GOVERNMENT = Body("uk-government", "UK Government")

_GOVERNMENT_ROLE = re.compile(
    r"^(?!shadow|opposition)(?:.*\b(?:minister|secretary of state)\b.*|(?:education|home|health|communities|justice|chief|local government) secretary|prime minister|chancellor)"
)
_SHADOW_ROLE = re.compile(r"^(?:shadow|opposition)\b|^independent lscb chair$|^independent chair$|social worker$|^consultant$|professor")
_COUNCIL_ROLE = re.compile(
    r"\b(?:director|chief executive|leader|mayor|lead member|cabinet|portfolio holder|executive member|lead councillor|head of|chief officer|"
    r"team manager|service manager|principal social worker|commissioner|opposition|spokes(?:man|woman|person)|improvement adviser|adviser|chair|boss|chief)\b"
)
_NO_POST = re.compile(r"^(?:spokes(?:man|woman|person)|manager|officer|head|lead|chief|president|trustee|judge|chair|board member|consultant|social worker|headteacher|head teacher)$")
_INVOLVES_PARTY = re.compile(r"^(?:labour|conservative|tory|green|lib|liberal|independent) (?=leader$)", re.IGNORECASE)

# what may stand between a person and a role in apposition, without naming anyone else
_WORDS = (
    r"(?:(?:the|a|an|its|their|his|her|our|this|who|is|was|also|now|currently|then|formerly|previously|former|new|newly|appointed|recently|"
    r"outgoing|incoming|current|ex|at|time|both|himself|herself|serving|long-serving|permanent|first|one|of|who's|until|recently|has|been|"
    r"as|had|acts|works|worked|served|serves|serving|became|becomes|already|day|job|being|one-time|long-standing|respected|experienced|"
    r"council's|authority's|department's|local|tory|labour|conservative|liberal|democrat|lib|dem|independent|labour's|party|group|"
    r"veteran|overall|county|city|borough|town|hall|council|joint|whose|last|role|is|remains|and|most|described|\d+|aged)[\s,-]+)*"
)
_ORG = r"(?:the )?(?:new )?{anyorg:org}(?:'s?)?"
_TITLE = r"(?:(?:cllr|cllrs|councillor|coun|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|professor|prof|rev)\.? )?"
_AFTER_PERSON = pattern(rf"{{person:person}},? (?:\(?(?:labour|conservative|con|lab|lib dem|green)\)?,? )?(?P<fill>{_WORDS})(?:{_ORG} ?(?:'s )?(?P<fill2>{_WORDS}))?$")
_BEFORE_PERSON = pattern(rf"^(?:,? (?:of|at|for|with|in|to|and)? ?(?:the |its )?(?P<via>{{anyorg}})(?:'s)?(?: (?:council|children's services|services|board))?)?(?:,? (?:who is |-? ?)?| )(?:{_TITLE}){{person:person}}")
_TAIL = pattern(r"^(?:'s?)?,? (?:\w+ )?(?:of|at|for|with|in|to|from|on|within|leading|running|responsible for children's services (?:at|in))(?: the| both| neighbouring| nearby| london's| then)?(?: new| troubled)? {anyorg:org}(?P<poss>'s?)?(?: (?P<unit>(?:(?:children|young|people|and|education|social|care|improvement|families|safeguarding|services|scrutiny|trust|audit|health|adult|community|wellbeing|')s?'?s? ?){0,6}(?:board|committee|panel|task ?force|trust|partnership|group)))?")
_HEAD_ORG = pattern(rf"{{anyorg:org}}(?:'s?)? (?:children's services |council )?(?P<fill>{_WORDS})$")
_PREDICATE = pattern(rf"(?P<subject>{{person}}|who)[^‹;]{{0,60}}?\b(?:is|was|has been|had been|have been|be|becomes?|became|become|remains?|remained|as|to be)(?: (?:appointed|named|confirmed|made|elected|hired|chosen|selected|unveiled|announced|working|serving|employed|promoted|seconded|brought in|drafted in|installed|nominated|re-elected|sworn in)(?: (?:as|to be|to))?)? (?P<fill>{_WORDS})(?:{_ORG} ?(?P<fill2>{_WORDS}))?$")
_OBJECT = pattern(rf"\b(?:appoint|nam|hir|recruit|brought in|bring|draft|install|promot|chos|choos|select|elect|announc|confirm|poach|second|unveil|sent in|send|replac)\w*(?: in)? (?:former [^‹,]*(?:‹R\d+›[^‹,]*)?|(?:the )?(?:previous|experienced|respected)[^‹,]*)?{_TITLE}{{person:person}}[^‹;]{{0,40}}?\b(?:as|to be|to the (?:post|role|position) of|to the|to)(?: (?:its|the|their|a|an|our|be))?(?: (?:new|interim|next|permanent|first|post|role|of|its|the))* ?(?:{_ORG} ?)?$")
_POST_OF = pattern(r"{person:person}[^‹;]{0,60}?\b(?:post|role|position|job) (?:of|as)(?: (?:the|a|its|new|interim|permanent))* ?$")
_ROLE_LINK = pattern(rf"{{role:first}}(?P<tail>(?:'s?)?(?: (?:of|at|for|with|in) (?:the )?{{anyorg}})?),?(?: and(?: (?:also|later|then|now|previously|currently|more recently|subsequently|formerly))?|,|;| as well as| before becoming| before being appointed| then| later| but also)+ ?(?P<fill>{_WORDS})$")
_LINK_TENURE = re.compile(r"\b(?:previously|formerly|former|before|once)\b")
_FORMER = re.compile(
    r"\b(?:former|formerly|previously|previous|ex|until|then|at the time|one-time|was|had been|used to be|served as|worked as|after (?:being|serving)|spell as|stint as|once|before joining|left (?:his|her|the))\b"
)
_FUTURE = re.compile(r"\b(?:will be|will become|will take|will serve|will join|will replace|will succeed|will start|incoming|is to be|is to become|becomes in|due to (?:become|take|start)|designate|set to (?:be|become|take))\b")
_AT_THE_TIME = re.compile(r"^[^‹.;]{0,40}(?:‹[BC]\d+›)?[^‹.;]{0,20}\bat the time\b|^[^;]{0,80}\buntil (?:‹D\d+›|recently|last|earlier)")


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A person in a role at an organisation, as one passage says it."""

    person: Person
    role: Term
    organisation: Organisation | None
    tenure: str
    certainty: Certainty
    passage: Passage
    rule: str
    explicit: bool = True
    position: int = 0


def affiliations(context: Context) -> list[Affiliation]:
    """All affiliations that an article's passages give, in order."""
    return [found for passage in context.prose for found in _in_passage(passage)]


def _in_passage(passage: Passage) -> Iterator[Affiliation]:
    """The affiliations of the roles of one passage; a role joined to another inherits its person."""
    known: dict[int, Affiliation] = {}
    for number, mention in enumerate(passage.line.mentions):
        if mention.kind == "role":
            found = _of_role(passage, number, known)
            if found and not _NO_POST.match(found.role.label) or (found and found.explicit and found.organisation):
                known[number] = found
    yield from known.values()


def _of_role(passage: Passage, number: int, known: dict[int, Affiliation]) -> Affiliation | None:
    text, symbol = passage.text, f"‹R{number}›"
    start = text.index(symbol)
    before, after = text[:start], text[start + len(symbol) :]
    for name, reader in _READERS:
        hit = reader(passage, before, after, known)
        if hit is not None:
            person, org, words, explicit = hit
            return _make(passage, number, person, org, words, (before, after), name, explicit)
    return None


_Hit = tuple[Mention, Mention | None, str, bool]


def _apposition_before(passage: Passage, before: str, after: str, known: dict[int, Affiliation]) -> _Hit | None:
    """P, (the former) R of O — or P, O's R."""
    match = _AFTER_PERSON.search(before)
    if not match or not ("," in before[match.end("person") :] or re.search(r"\b(?:is|was|became|becomes|remains|as|the|served|serves)\b", match["fill"])):
        return None
    words = before[match.end("person") :]
    if re.search(r"\band\b", words) and not re.search(r"\b(?:who|is|was)\b", words):
        return None
    org = passage.line.mention(match["org"]) if match["org"] else None
    return passage.line.mention(match["person"]), org, words, True


def _title_after(passage: Passage, before: str, after: str, known: dict[int, Affiliation]) -> _Hit | None:
    """R P, O R P, O's R, P — or R of O P."""
    match = _BEFORE_PERSON.search(after)
    if not match:
        return None
    comma = after[match.end("via") if match["via"] else 0 :].lstrip("'s").startswith(",")
    if comma and _AFTER_PERSON.search(before):
        return None
    head = _HEAD_ORG.search(before)
    org = passage.line.mention(match["via"]) if match["via"] else passage.line.mention(head["org"]) if head else None
    if match["via"] and not re.match(r",? (?:of|at|for|with|in)\b", after):
        return None
    return passage.line.mention(match["person"]), org, before[-40:] if not head else before[head.end("org") :], True


def _predicate(passage: Passage, before: str, after: str, known: dict[int, Affiliation]) -> _Hit | None:
    """P is R, P has been appointed R, … P, who was R."""
    match = None
    for match in _PREDICATE.finditer(before):
        pass
    if not match:
        return None
    if match["subject"] == "who":
        people = passage.line.of_kind(before[: match.start()], "P")
        nearest = re.search(r"(‹P\d+›)[^‹]{0,30}(?:‹[RBCD]\d+›[^‹]{0,30}){0,3}$", before[: match.start()])
        if not people or not nearest:
            return None
        person = passage.line.mention(nearest.group(1))
    else:
        person = passage.line.mention(match["subject"])
    org = passage.line.mention(match["org"]) if match["org"] else None
    return person, org, before[match.start() :], True


def _object(passage: Passage, before: str, after: str, known: dict[int, Affiliation]) -> _Hit | None:
    """Appointed P as R, P to the post of R."""
    match = _OBJECT.search(before) or _POST_OF.search(before)
    if not match:
        return None
    groups = match.groupdict()
    org = passage.line.mention(groups["org"]) if groups.get("org") else None
    return passage.line.mention(groups["person"]), org, before[match.end("person") :], True


def _joined(passage: Passage, before: str, after: str, known: dict[int, Affiliation]) -> _Hit | None:
    """R1 (of O1) and R2 of O2: the second role is the first one's person's."""
    match = _ROLE_LINK.search(before)
    if not match:
        return None
    first = known.get(int(match["first"][2:-1]))
    if first is None:
        return None
    person = next((m for m in passage.line.mentions if m.value == first.person), None)
    words = before[match.end("first") :]
    if first.tenure == "former" and not re.search(r"\bnow|currently\b", words):
        words += " former "
    return (person, None, words, True) if person else None


_READERS = (
    ("person-then-role", _apposition_before),
    ("appointed-as", _object),
    ("person-is-role", _predicate),
    ("second-role", _joined),
    ("role-then-person", _title_after),
)


def _make(
    passage: Passage, number: int, person: Mention, org: Mention | None, words: str, around: tuple[str, str], rule: str, explicit: bool
) -> Affiliation | None:
    before, after = around
    role = passage.line.mentions[number].value
    if not isinstance(role, Term) or not isinstance(person.value, Person):
        return None
    tail = _TAIL.match(after)
    unit = tail["unit"] if tail else None
    if unit and isinstance(role, Term):
        role = Term.of("role", f"{role.label} of the {unit.strip()}")
    where = org or (passage.line.mention(tail["org"]) if tail else None)
    if where is not None and where.kind == "name" and passage.article.text[where.end : where.end + 8].startswith(" MP"):
        where = None
    place = organisation(where, passage.article)
    role = _plain(role, place)
    found = place or default_organisation(role, passage)
    tenure = _tenure(words, before, after)
    certainty = certainty_in(scope_before(before, len(before))[-60:] if rule in ("appointed-as", "person-is-role") else "", passage.base)
    if certainty is Certainty.PLANNED:
        certainty, tenure = passage.base, "future"
    start = passage.line.position(f"‹R{number}›")
    return Affiliation(person.value, role, found, tenure, certainty, passage, rule, explicit and place is not None, start)


def _plain(role: Term, place: Organisation | None) -> Term:
    label = _INVOLVES_PARTY.sub("", role.label)
    label = re.sub(r"^(?:council|county council|city council|borough council|county|city|borough) (?=leader|director|chief|cabinet|mayor|deputy)", "", label)
    return role if label == role.label else replace(role, label=label, slug=Term.of("role", label).slug)


def default_organisation(role: Term, passage: Passage) -> Organisation | None:
    """Where a role stands that is named without its body: the government, or the council that the text is about."""
    if _GOVERNMENT_ROLE.match(role.label):
        return GOVERNMENT
    if _SHADOW_ROLE.search(role.label) or not _COUNCIL_ROLE.search(role.label):
        return None
    return passage.focus


def _tenure(words: str, before: str, after: str) -> str:
    if _FUTURE.search(words) or _FUTURE.search(before[-50:]) or re.match(r"[ -]designate", after):
        return "future"
    lead = re.search(r"\b(?:former|ex-?|previous|outgoing)[ -](?:[\w'-]+ ){0,3}$", before[-40:])
    near = words if "‹" not in words else words.rpartition("›")[2]
    if _FORMER.search(words) and not re.search(r"\b(?:now|currently|is|remains)\b", near):
        return "former"
    if (lead and "outgoing" not in lead.group()) or _AT_THE_TIME.match(after):
        return "former"
    return "current"


def council_of(place: Organisation | None) -> Council | None:
    """The council that an organisation is, if it is one."""
    return place if isinstance(place, Council) else None
