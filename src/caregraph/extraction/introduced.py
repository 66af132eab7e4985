"""Introduced: who takes a post that one sentence says is filled, and of whom the next one tells: `Its choice is P`."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import BARE, Affiliation, default_organisation, plain_role
from caregraph.extraction.learned.holder import is_pronoun
from caregraph.extraction.parts import Change
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.line import pattern

_NEW = r"(?:(?:new|next|first|permanent|interim|acting|full-time|latest|replacement)(?:,| and)? )*"
_FOUND = r"(?:named|appointed|recruited|hired|chosen|found|unveiled|announced|picked|selected|secured|poached)"
_NOW = r"(?:(?:now|finally|today|yesterday|already|just|this week|‹D\d+›) )*"
# `A has named its new R`, `A new R has been appointed at A`
_FILLED = pattern(
    rf"^(?:the )?{{anyorg:hirer}}(?:'s cabinet| councillors| trustees)? (?:has|have) {_NOW}{_FOUND} (?:its|their|"
    rf"an?|the) "
    rf"{_NEW}{{role:role}}(?! ‹P)(?= (?:to|after|who|following|from|for|in)\b|[.,])|"
    rf"^(?:an?|the|its|{{anyorg:owner}}'s) {_NEW}{{role:held}}(?: (?:at|for|of|in) (?:the )?{{anyorg:place}})? "
    rf"(?:has|have) {_NOW}been {_NOW}{_FOUND}\b(?: (?:at|by|for|in) (?:the )?{{anyorg:there}})?|"
    rf"^(?:an?|another) {_NEW}{{role:sent}} (?:is to|will|is being|has been|is due to) (?:be )?(?:oversee|run|"
    rf"supervise|"
    r"take|lead|sent|brought|put|appointed|work|help|turn)[a-z]*\b"
)
_TITLE = r"(?:(?:mr|mrs|ms|miss|dr|sir|dame|professor|prof)\.? )?"
# `The choice of P comes after`
_CHOSEN = pattern(
    r"^the (?:choice|appointment|naming|recruitment) of {person:person}(?! (?:was|has been) (?:blocked|opposed|"
    r"delayed))"
)
# `The role has been given to P`
_GIVEN = pattern(
    r"^(?:the|that|this) (?:role|post|job|task) (?:(?:has been|was|is|will be|is to be) (?:given|handed|offered|"
    r"awarded)|"
    rf"has gone|went|goes|will go) to (?:(?:the|former|‹R\d+›|‹[CB]\d+›'s),? )*{_TITLE}{{person:person}}"
)
_ASIDE = (
    r"(?P<aside>,? (?:who (?:is|was|has|had|joins|comes|will|spent|led|ran|worked)|currently|at present|formerly|"
    r"previously|now|an?|the former|until recently|aged|‹X\d+›)(?: [^;]*?)?,)?"
)
# `P will be moving from B`, `P, at present R at B, joins …`
_COMES = pattern(
    rf"^{_TITLE}{{person:person}}{_ASIDE} "
    r"(?:(?:will|is to|is due to) (?:be (?:responsible|moving|joining|leaving|taking|based|in charge|overseeing)|join|"
    r"take|start|move|lead|bring|oversee|arrive|replace|succeed|become|leave)|"
    r"has been (?:promoted|recruited|chosen|working)|is (?:moving|leaving|joining|currently|at present)|joins|"
    r"comes from|moves from|arrives|brings|has (?:worked|led|spent|held|run|more than|over ‹X|nearly ‹X|‹X)|"
    r"was (?:previously|formerly|most recently|until))(?!\w)"
)
_AHEAD = re.compile(r"\b(?:will|is to|is due to|is moving|is leaving|is joining|joins|next|depart)\b")
# one of those who chose, or of those whom it concerns
_ANOTHER = re.compile(r"\b(?:panel|whose|mother|father|parent|campaign\w*|resident|chaired|chairs)\b")
_NEAR = 2  # passages


def introduced(context: Context, known: list[Affiliation]) -> Iterator[Change]:
    """The appointments that a sentence tells without a name, each with whom the next sentence tells to come."""
    for passage in context.prose:
        told = None if passage.quoted or "‹P" in passage.text else _FILLED.match(passage.text)
        role = passage.line.mention(told["role"] or told["held"] or told["sent"]).value if told else None
        place = _place(passage, told, role) if told and isinstance(role, Term) else None
        if not isinstance(role, Term) or place is None or BARE.match(role.label):
            continue
        comes = next(filter(None, (_newcomer(later, known, place) for later in context.after(passage, _NEAR))), None)
        if comes:
            person, later, ahead = comes
            tenure = "future" if ahead else "current"
            post = Affiliation(person, plain_role(role), place, tenure, later.base, later, "introduced", True, -1)
            yield Change("appointed", person, post, place, None, ahead, later, "introduced")


def _place(passage: Passage, told: re.Match[str], role: Term) -> Organisation | None:
    """Where the post is: whose it is said to be, else who fills it."""
    symbol = told["hirer"] or told["owner"] or told["place"] or told["there"]
    value = passage.line.mention(symbol).value if symbol else default_organisation(role, passage)
    return value if isinstance(value, Body | Council) else None


def _newcomer(passage: Passage, known: list[Affiliation], place: Organisation) -> tuple[Person, Passage, bool] | None:
    """Whom a sentence tells to come, unless that is somebody who is at the place by now."""
    comes = _CHOSEN.match(passage.text) or _GIVEN.match(passage.text) or _COMES.match(passage.text)
    mention = passage.line.mention(comes["person"]) if comes else None
    if comes is None or mention is None or is_pronoun(mention) or _ANOTHER.search(comes.groupdict().get("aside") or ""):
        return None
    there = (a for a in known if a.person == mention.value and a.organisation == place and a.tenure == "current")
    if not isinstance(mention.value, Person) or any(a.explicit for a in there):
        return None
    return mention.value, passage, bool(_AHEAD.search(passage.text, comes.start(), comes.end() + 120))
