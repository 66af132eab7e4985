"""Homes: where a post is held whose body its own words leave out."""

import re
from dataclasses import dataclass

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import OFSTED, Affiliation, default_organisation
from caregraph.extraction.national import is_national
from caregraph.extraction.step_words import TRUST_BODY
from caregraph.extraction.units import named_as
from caregraph.model.entity import Body, Council, Organisation, Term
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

# a body that is neither spoken to nor named in passing
_ACTING = re.compile(
    r"(?<!with )(?<!neighbouring )(?<!nearby )(?<!from )(?<!like )(?<!to )(?<!to the )(?<!told )(?<!told the )"
    r"(?<!supporting )(?<!helping )(?<!support )(?<!› of )"
    r"(‹[BC]\d+›)"
)
_NOT_FROM = re.compile(r"(?<!\bby )(?<!\bby the )(?<!\bfrom )(?<!\bleft )(?<!\bneighbouring )‹[BC]\d+›")
_NOT_BY = re.compile(r"(?<!\bby )(?<!\bby the )‹[BC]\d+›")
# where somebody works: `R at A`, `director of services in A`, `A's R`
_EMPLOYS = re.compile(
    r"‹R\d+›(?:,? (?!as |is |has |will |was )[a-z'-]+){0,6} (?:of|at|for|in|with|to)(?: the)?"
    r"(?: (?:charity|company|agency|union|firm|consultancy|think[ -]tank|association))? $"
)
_OFFICERS = re.compile(r"(?:'s?)? (?:(?:former|current|then|own|ex) )?‹R\d+›")
# `The charity said …`: whose the next sentence's `its` is
OPENING_BODY = re.compile(
    r"^(?:(?!(?:is|was|were|has|have|had|said|says|by|from|to|of|in|on|at|with|for|that|as|when|if)\b)[a-z'-]+,? ){0,5}"
    r"(‹[BC]\d+›)"
)
_OF_THE_NOUN = re.compile(r"^ (?:of|at|for) the (?P<noun>trust|company|charity|union|association|agency)\b(?!'| ‹[BN])")
# officers that a union or an association has, and a council has not
_UNION_ROLE = re.compile(
    r"^(?:(?:branch|regional|national|area|local|deputy|assistant) )+"
    r"(?:secretary|organiser|officer|chair(?:man|woman)?)\b"
)
_UNION_FAR = 6  # passages
_UNION = re.compile(r"\b(?:Unison|Unite|GMB|NASUWT|NUT|NEU|PCS|Union|BASW)\b|British Association of Social Workers")
# `The new organisation … Its R is P`: a body that has no name here, and is no council
_UNNAMED_BODY = re.compile(
    r"^(?:(?:and|but),? )?(?:the|this|a) (?:[a-z-]+ )?(?:organisation|company|trust|charity|body|firm|agency|"
    r"partnership|association|union|foundation|school|hospital)\b"
)
_ITS_TRUST = re.compile(
    r"(?:(?:and|but|since|after|when|once|before|as|now that) )*(?:the|an?) "
    r"(?:(?:new|independent|children's|services|standalone|not-for-profit|council-owned|fledgling|shadow) )*"
    r"(?P<noun>trust|company)\b(?! (?:board|chief))(?!,? ‹B)"
    r"[^;]*(?<!lose )(?<!lost )(?<!losing )\bits (?:(?:new|first|own|interim|outgoing) )*$"
)
_THE_SAFEGUARDING_BOARD = re.compile(r"^the (?:local |children's )?safeguarding (?:children )?board\b")
_OF_NOUN = re.compile(r"\b(?:of|at|by|for) the (?P<noun>trust|charity|association|union|company|agency)\b")
_OWNER_NOUN = re.compile(r"\bthe (?P<noun>union|charity|association|company|society|agency)'s (?:[a-z]+ ){0,2}$")
_OWNER_NAMED = re.compile(
    r"\bthe (?P<noun>board|exchange|alliance|network|partnership|forum|foundation|institute|federation|consortium|"
    r"centre|fund)'s (?:[a-z]+ ){0,2}$"
)
_HERS = re.compile(r"\b(?:his|her|my) (?:own |then |former |new |old )?$")
_HER = re.compile(r"\b(?:his|her) (?:[a-z]+ )?$")
# `P, who was R at the time and is now at A`, `P, R since 2006: he was at A before`
_ELSEWHERE_TOO = re.compile(
    r"\b(?:was|were|been|is|worked|works|moved|came|joined|arrived|trained|left|served|spent)"
    r"(?: (?:now|then|once|later|also|previously|[a-z]+ years))* (?:at|in|to|for|from|with) (‹C\d+›)"
)
_UNNAMED_NOUNS = ("union", "charity", "association", "company")
_NO_MEMBER = re.compile(
    r"^(?:Ofsted|UK Government|Department|Ministry|Home Office|Cabinet Office|NHS|Parliament)|Court\b|Police"
)
_GOES_ON = re.compile(r"^(?:it|they) ")
_TRUSTS = re.compile(r"\btrust(?:'s)? (?:[a-z]+ ){0,2}$")
_INSPECTORATE = re.compile(
    r"\bchief inspector\b(?! of (?!schools|education|ofsted))|"
    r"^(?:(?:senior|lead|her majesty's|his majesty's) )?(?:hmi|inspector)$"
)
_LEADS_A_BODY = re.compile(r"\bpresident\b|^general secretary$")
_MEMBERS = re.compile(r"\b(?:Association|Society|College|Federation|Union|Network|Confederation|Solace)\b|^[A-Z]{3,}$")
# a post of the whole country is no council's
_NATIONAL = re.compile(r"^,? (?:for|in|of) (?:england|wales|scotland|britain|the uk)\b")
_PREDECESSOR = re.compile(r"\b(?:her|his|their) (?:immediate )?predecessor,? (?:the )?$")
_HELD_AT = pattern(r"{role}(?:,? [a-z' ]{0,40})? (?:at|of|for|in) (?:the )?{org:org}")
_BARE_LEADER = re.compile(r"^(?:interim |acting )?(?:chief executive|chair(?:man|woman)?|managing director)$")
# `A is in talks with B about the latter's R`
_LATTER = re.compile(r"\bthe latter's (?:[a-z]+ ){0,2}$")
_OF_TRUST = re.compile(r"\btrust\b[^.;‹]{0,40}$")


# `in a letter to the R, P said …`: two people
IN_PASSING = re.compile(r"^(?:in|at|to|after|before|with|from|on|unlike|while|when|by|against)\b[^,]*$")


@dataclass(frozen=True, slots=True)
class Site:
    """A role in a passage with the line before and after it and the affiliations found to its left."""

    passage: Passage
    number: int
    before: str
    after: str
    known: dict[int, Affiliation]
    context: Context


def home(site: Site, role: Term) -> Organisation | None:
    """Where a role is held whose body no word of the sentence gives."""
    if site.after.startswith(" there") or _HERS.search(site.before):
        return (
            _of_chief(site)
            or _named_last(site)
            or (default_organisation(role, site.passage) if _HERS.search(site.before) else None)
        )
    article = site.passage.article.text
    if _TRUSTS.search(site.before) or _NATIONAL.match(site.after) or is_national(role.label, site.before, article):
        return None
    if _UNION_ROLE.match(role.label) and (told := opening_body(site)) and isinstance(told.value, Body):
        return told.value
    if _INSPECTORATE.search(role.label) or role.label.endswith("ombudsman"):
        return _watchdog(site, role)
    if _LEADS_A_BODY.search(role.label):
        bodies = [m.value for p in site.context.before(site.passage, 2) for m in p.line.of_kind(p.text, "B")]
        return next((body for body in bodies if isinstance(body, Body) and _MEMBERS.search(body.name)), None)
    union = _union_near(site) if _UNION_ROLE.match(role.label) else None
    return union or _the_latter(site) or _trust_led(site, role) or _subject_before(site) or _where_spoken_of(site, role)


def _of_chief(site: Site) -> Organisation | None:
    """Where whoever was named last before `her R` is told to hold a post in the same sentence."""
    people = site.passage.people(site.before) if _HER.search(site.before) else []
    held = (a for a in site.known.values() if people and a.person == people[-1] and a.explicit)
    return next((a.organisation for a in held if a.tenure != "former"), None)


def _the_latter(site: Site) -> Council | None:
    """The council that `the latter's` stands for."""
    named = site.passage.councils(site.before) if _LATTER.search(site.before) else []
    return named[-1] if named else None


def _where_spoken_of(site: Site, role: Term) -> Organisation | None:
    """The council that is spoken of, unless the sentence but tells that the same person is or was there as well."""
    found = default_organisation(role, site.passage)
    elsewhere = _ELSEWHERE_TOO.search(site.after)
    there = site.passage.line.mention(elsewhere[1]).value if elsewhere else None
    if there is None or there != found or any(m.value == there for m in site.passage.line.of_kind(site.before, "C")):
        return found
    earlier = site.context.before(site.passage)[:1]
    return earlier[0].focus if earlier else found


def _named_last(site: Site) -> Organisation | None:
    """The council or body that was named last, in the sentence of a role or in the one before."""
    before = site.context.passages[max(0, site.passage.number - 1) : site.passage.number]
    told = [site.before, *(p.text for p in before)]
    for passage, text in zip((site.passage, *before), told, strict=True):
        for mention in reversed(passage.line.of_kind(text, "CB")):
            if isinstance(mention.value, Council | Body) and not _NO_MEMBER.search(mention.value.label):
                return mention.value
    return None


def _subject_before(site: Site) -> Body | None:
    """The body that the sentence before, in the same paragraph, opens with: `O said so. Chief executive P agreed.`"""
    earlier = site.context.before(site.passage)[:1] if not site.before.strip() else []
    if not earlier or earlier[0].sentence.block is not site.passage.sentence.block:
        return None
    opening = OPENING_BODY.match(earlier[0].text)
    value = earlier[0].line.mention(opening[1]).value if opening else None
    return value if isinstance(value, Body) and not _NO_MEMBER.search(value.name) else None


def _union_near(site: Site) -> Body | None:
    """The union that one of the sentences before speaks of."""
    near = site.context.before(site.passage, _UNION_FAR)
    named = (m.value for p in near for m in p.line.of_kind(p.text, "B"))
    return next((body for body in named if isinstance(body, Body) and _UNION.search(body.name)), None)


def _watchdog(site: Site, role: Term) -> Body | None:
    """The inspectorate or ombudsman that the text has named; a chief inspector of schools is Ofsted's anyway."""
    if role.label == "chief inspector of schools":
        return OFSTED
    watchdog = OFSTED.name if _INSPECTORATE.search(role.label) else "Ombudsman"
    named = (m.value for p in _so_far(site) for m in p.line.of_kind(p.text, "B"))
    return next((body for body in named if isinstance(body, Body) and watchdog in body.name), None)


def its(site: Site) -> Mention | None:
    """The body that `its` stands for: the one that the sentence before opens with, or the trust told of."""
    if re.search(r"\bits (?:[a-z-]+ ){0,3}$", site.before) and (named := _NOT_BY.findall(site.before)):
        named = [match.group() for match in _NOT_FROM.finditer(site.before)] or named
        acting = [match[1] for match in _ACTING.finditer(site.before) if not is_employer(site.before, match)]
        told = None if acting else opening_body(site)
        return told or site.passage.line.mention((acting or named)[-1])
    if _NOT_BY.search(site.before):
        return None
    if _TRUSTS.search(site.before):
        bodies = site.context.bodies(site.passage)
        return next((m for m in bodies if isinstance(m.value, Body) and "Trust" in m.value.name), None)
    if not re.search(r"\bits (?:[a-z]+ ){0,2}$", site.before):
        return None
    return opening_body(site) or _only_body(site)


def _only_body(site: Site) -> Mention | None:
    """The one body that the sentence before names, if it names no council and the body is none of the state's."""
    earlier = site.context.before(site.passage)[:1]
    named = earlier[0].line.of_kind(earlier[0].text, "BC") if earlier else []
    values = {m.value for m in named}
    body = named[0].value if len(values) == 1 else None
    return named[0] if isinstance(body, Body) and not _NO_MEMBER.search(body.name) else None


def is_employer(before: str, match: re.Match[str]) -> bool:
    """Whether a body only says where somebody works or worked: `P, a former R of A, has been appointed as its …`."""
    return bool(_EMPLOYS.search(before[: match.start()]) or _OFFICERS.match(before, match.end()))


def of_owner_noun(site: Site) -> Mention | None:
    """The body of `the union's R`."""
    owner, named = _OWNER_NOUN.search(site.before), _OWNER_NAMED.search(site.before)
    if named:
        return named_as(site.context, site.passage, named["noun"])
    return called(site, owner["noun"]) if owner else None


def of_the_noun(site: Site) -> Mention | None:
    """The body of `R of the trust`."""
    noun = _OF_THE_NOUN.match(site.after)
    return called(site, noun["noun"]) if noun else None


def of_unnamed_body(site: Site) -> bool:
    """Whether the body of a post is told, by `its` or as `the trust`, and has no name so far."""
    if _OF_THE_NOUN.match(site.after):
        return of_the_noun(site) is None
    if owner := _OWNER_NOUN.search(site.before):
        return called(site, owner["noun"]) is None
    earlier = site.context.before(site.passage)[:1] if re.search(r"\bits (?:[a-z-]+ ){0,2}$", site.before) else []
    return bool(earlier and _UNNAMED_BODY.match(earlier[0].text)) and "‹" not in site.before


def of_its_trust(site: Site) -> bool:
    """Whether a post is that of a trust without a name of which the sentence tells: `the trust lost its R`."""
    its = _ITS_TRUST.match(site.before)
    return its is not None and called(site, its["noun"]) is None


def opening_body(site: Site) -> Mention | None:
    """The body or council that the sentence before opens with, or a body that it speaks of: `P chairs the trust`."""
    for earlier in site.context.before(site.passage, 3):
        if _GOES_ON.match(earlier.text):
            continue  # `The company is owned by … It runs …`
        opening, spoken = OPENING_BODY.match(earlier.text), _OF_NOUN.search(earlier.text)
        if opening:
            return _judged_by(earlier, earlier.line.mention(opening[1]))
        if _THE_SAFEGUARDING_BOARD.match(earlier.words()):
            return _safeguarding_board(site)
        subject = _UNNAMED_BODY.match(earlier.text)
        noun = subject.group().split()[-1] if subject else spoken["noun"] if spoken else ""
        return called(site, noun) if noun else None
    return None


def _judged_by(earlier: Passage, opening: Mention) -> Mention | None:
    """The one council that a sentence names whose subject is part of the state: `Ofsted rated A G. Its R, P, …`."""
    councils = {m.value: m for m in earlier.line.of_kind(earlier.text, "C")}
    if not isinstance(opening.value, Body) or not _NO_MEMBER.search(opening.value.name) or not councils:
        return opening
    return next(iter(councils.values())) if len(councils) == 1 else None


def _safeguarding_board(site: Site) -> Mention | None:
    """The safeguarding board that an article speaks of, if it names but one."""
    named = {m.value: m for p in _so_far(site) for m in p.line.of_kind(p.text, "B") if isinstance(m.value, Body)}
    boards = [m for body, m in named.items() if "Safeguarding Children Board" in body.name]
    return boards[0] if len(boards) == 1 else None


def of_predecessor(site: Site) -> Mention | None:
    """Where `her predecessor` held the post: where the one named before holds it."""
    if not _PREDECESSOR.search(site.before):
        return None
    earlier = site.context.before(site.passage, 2)
    return next((p.line.mention(match["org"]) for p in earlier for match in _HELD_AT.finditer(p.text)), None)


def called(site: Site, noun: str) -> Mention | None:
    """The body that `the trust` or `the charity` stands for: the one of that name that was named last."""
    named = site.context.bodies(site.passage)
    said = re.compile(rf"\b(?:the|an?) (?:[a-z-]+ ){{0,2}}{noun},? (?:called )?(‹B\d+›)")
    for passage in (site.passage, *site.context.before(site.passage, 5)):
        if told := said.search(passage.text if passage is not site.passage else site.before):
            return passage.line.mention(told[1])  # `the company O`
    says_so = next((m for m in named if isinstance(m.value, Body) and is_called(m.value, noun)), None)
    if says_so or noun not in _UNNAMED_NOUNS:
        return says_so
    near = [m for p in site.context.before(site.passage, 5) for m in p.line.of_kind(p.text, "B")]
    return next((m for m in near if isinstance(m.value, Body) and not _NO_MEMBER.search(m.value.name)), None)


def is_called(body: Body, noun: str) -> bool:
    """Whether `the trust`, `the charity` can be said of a body, by its name."""
    return noun in body.name.lower() or (noun == "trust" and bool(TRUST_BODY.search(body.name)))


def _trust_led(site: Site, role: Term) -> Body | None:
    """The trust whose chief executive or chair was spoken of shortly before: `the trust's next R`."""
    if not _BARE_LEADER.search(role.label):
        return None
    for passage in site.context.before(site.passage, 4):
        for match in re.finditer(r"‹R\d+›", passage.text):
            told = passage.line.mention(match.group()).value
            if isinstance(told, Term) and told.label.split()[-2:] == role.label.split()[-2:]:
                return _trust_before(site) if _OF_TRUST.search(passage.text[: match.start()]) else None
    return None


def _trust_before(site: Site) -> Body | None:
    named = (m.value for m in site.context.bodies(site.passage))
    return next((body for body in named if isinstance(body, Body) and TRUST_BODY.search(body.name)), None)


def where_to(site: Site, role: Term, here: Organisation | None) -> Organisation | None:
    """Where somebody goes whom the sentence puts elsewhere for now: to what the sentence before speaks of."""
    earlier = site.context.before(site.passage, 1)
    named = [m.value for p in earlier for m in p.line.of_kind(p.text, "B") if isinstance(m.value, Body)]
    body = next((one for one in reversed(named) if TRUST_BODY.search(one.name)), None)
    told = body or (earlier[0].focus if earlier else None)
    return None if told == here or (body is None and role.label.endswith("chair")) else told


def _so_far(site: Site) -> list[Passage]:
    return [p for p in site.context.passages if p.number <= site.passage.number]
