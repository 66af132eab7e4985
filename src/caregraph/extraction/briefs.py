"""Briefs: cabinet members who are told by what they look after: `whose brief was children's services`."""

import re
from collections.abc import Iterable, Iterator

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.model.entity import Person, Term
from caregraph.model.line import pattern

_TITLE = r"(?:(?:cllr|coun|councillor|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|labour's|colleague)\.? ){0,2}"
_ASIDE = r"(?:,(?! who| whose)(?: (?:[^.;,‹]|‹[CBNRDXA]\d+›){1,80},)| \([^()]{1,40}\))?"
_SERVICE = (
    r"(?:‹A\d+›|children(?:'s (?:services?|social care|care))?(?: and (?:young people|families|education|schools))?|"
    r"young people(?:'s services)?|families|education|schools|skills|learning|(?:adult )?social (?:care|services)|"
    r"adults?(?:'s? services)?|youth(?: services)?|housing|highways|roads|waste|transport|communities|equalities|"
    r"finance|resources|the environment|environment|planning|culture|leisure|public health|health|wellbeing|"
    r"safeguarding|libraries|regeneration|the economy|economy|growth|climate change|libraries|tourism|parks|"
    r"community safety|special (?:educational )?needs|fostering|adoption|early help|public protection|licensing)"
)
_WHAT = (
    rf"(?P<what>{_SERVICE}(?:(?:,| and|, and| &) {_SERVICE}){{0,3}})(?![a-z'-])"
    r"(?! ‹[RC]|(?: [a-z]+)? (?:to court|spending|budget))"
)
_ADVERB = r"(?:also|now|then|since|already|currently|previously|formerly|again|instead|long|jointly|meanwhile|today)"
_AUX = rf"(?P<aux>(?:(?:{_ADVERB}|has|have|had|is|was|will|to|be|been|being|due|set) )*)"
_LOOKS = (
    r"(?:in (?:overall )?charge of|responsible for|put in charge of|looks? after|looked after|looking after|"
    r"(?:takes?|took|taken|taking) (?:on|over|charge of|responsibility for|up)(?: responsibility for| the)?|"
    r"(?:ha[sd]|have|holds?|held|given|handed|assumes?|assumed|accepts?|accepted|gets?|got) (?:cabinet )?"
    r"(?:responsibility|the (?:cabinet )?(?:brief|portfolio|seat|post)) for|"
    r"inherits?|inherited|picks? up|picked up|gets?|got|given|handed|moves? (?:across )?to|moved (?:across )?to|"
    r"switche[sd] to|entrusted with|leads? on|led on|speaks? in cabinet for)"
)
_ENDS = r"(?! (?:team|staff|department|workers?|union|committee|scrutiny|trust|charity))"
# `P, who takes charge of education`, `P, who holds the education brief`
_HAS = pattern(
    rf"{{person:person}}{_ASIDE}(?:,? who|,)? {_AUX}(?P<verb>{_LOOKS}) (?:the )?(?:(?:council|county|city|borough|"
    rf"authority)'s |"
    rf"‹C\d+›'s )?{_WHAT}{_ENDS}"
)
_HOLDS_BRIEF = pattern(
    rf"{{person:person}}{_ASIDE}(?:,? who)? {_AUX}(?P<verb>holds?|held|given|handed|took|takes?|taken|gets?|got|"
    rf"inherits?|inherited|has|had|assumes?|assumed|accepts?|accepted|runs?|ran|keeps?|kept|retains?|retained|"
    rf"oversees?|"
    rf"oversaw)(?: on| over| up)? (?:the|its|‹C\d+›'s) (?:cabinet )?{_WHAT}"
    r"(?:'s?)? (?:brief|portfolio|cabinet (?:post|seat|brief))"
)
_WHOSE = pattern(
    rf"{{person:person}}{_ASIDE},? whose (?:cabinet |old |new |former )?(?:brief|portfolio|responsibility|"
    rf"responsibilities|remit)"
    rf"(?: in (?:the )?cabinet)? (?P<verb>is|was|are|were|has been|had been|includes|included|covers|covered|will be|"
    rf"takes in|took in) {_WHAT}"
)
# `has given P responsibility for education`
_GIVES = pattern(
    r"\b(?P<verb>(?:has|have|had)? ?(?:given|gave|handed|gives|hands|will (?:give|hand))|put|puts|placed) "
    rf"{_TITLE}{{person:person}} (?:(?:cabinet )?responsibility for|in charge of|charge of|the (?:cabinet )?(?:brief|"
    rf"portfolio) for) {_WHAT}"
)
_PASSES = pattern(
    rf"\b(?:the )?(?:(?:cabinet )?(?:brief|portfolio|responsibility) for {_WHAT}|{_WHAT.replace('<what>', '<what2>')} "
    r"(?:brief|portfolio))(?: (?:at|in|on) (?:the )?‹C\d+›(?:'s cabinet)?)? (?P<verb>(?:has|have|is|was|will|to|be|"
    r"been|now|instead| )*(?:gone|goes|go|went|pass(?:es|ed)?|handed|given|falls|fell|fallen|switched|transferred))"
    rf"(?: over| on)? to {_TITLE}{{person:person}}"
)
# `P leaves highways to take charge of education`
_SWAPS = pattern(
    rf"{{person:person}}{_ASIDE} {_AUX}(?P<verb>leaves?|left|leaving|swaps?|swapped|gives? up|gave up|given up|"
    rf"moves? from|moved from|switche[sd] from|steps across from|hands over) {_WHAT} (?:to|for|and)"
    rf"(?: (?:take|takes|look|looks|run|be|become|lead|go|head|oversee|oversees|will|now|over|on|after|up|charge|of|"
    rf"responsibility|for|in|responsible|the))* {_WHAT.replace('<what>', '<what2>')}"
)
_CABINET = re.compile(r"\b(?:cabinet|reshuffle\w*|portfolios?|briefs?|executive member|lead member)\b")
_TITLED = re.compile(r"(?:\b(?:cllr|coun|councillors?)\.? |‹R\d+›:? )$")
# of another calling: `nursery owner P, whose responsibility was education`
_LAY = re.compile(
    r"\b(?:owner|nurse|teacher|headteacher|mother|father|mum|dad|parent|inspector|officer|constable|pc|sergeant|"
    r"doctor|dr|"
    r"judge|lawyer|solicitor|manager|worker|campaigner|resident|carer|volunteer|expert|author|broadcaster|journalist|"
    r"consultant|professor|reverend|rev|bishop|founder|trustee|psychologist|landlord|developer|entrepreneur)\.? $"
)
_NOUN = re.compile(r"(?:deputy )?((?:cabinet|executive|lead) member|portfolio holder) for ")
_OFFICER = re.compile(
    r"\b(?:director|chief executive|head|officer|manager|inspector|commissioner|minister|secretary)\b"
)
# of those whom the state sent each may look after something, too
_COMMISSIONERS = re.compile(r"\bcommissioners\b")
_NEAR = 2  # passages
_PAST = re.compile(r"\b(?:was|were|had|held|included|covered|took in|looked after|led on)\b")


def briefs(context: Context, known: Iterable[Affiliation]) -> Iterator[Affiliation]:
    """The cabinet posts that are told by a brief, of councillors, or where the cabinet is spoken of."""
    posts = [*known]
    noun = _noun(posts)
    for passage in context.prose:
        if "‹P" not in passage.text or passage.focus is None:
            continue
        for person, what, tenure, at in _told(passage):
            role = Term.of("role", f"{noun} for {_words(passage, what)}")
            if not _may_have(context, posts, passage, person, at) or _is_known(posts, passage, person, role):
                continue
            post = Affiliation(person, role, passage.focus, tenure, passage.base, passage, "brief", True, -1)
            posts.append(post)
            yield post


def _told(passage: Passage) -> Iterator[tuple[Person, tuple[int, int], str, int]]:
    """Who looks after what by the words of a sentence: the person, where the words for it stand, the tenure."""
    text = passage.text
    for words in (_SWAPS, _HOLDS_BRIEF, _HAS, _WHOSE, _GIVES, _PASSES):
        for match in words.finditer(text):
            person = passage.line.mention(match["person"]).value
            scope = scope_before(text, match.start()) + text[match.start() : match.start("verb")]
            if certainty_in(scope, passage.base).doubted:
                continue
            if not isinstance(person, Person):
                continue
            groups = match.groupdict()
            what = match.span("what") if groups["what"] else match.span("what2")
            tenure = _tenure(words, match, text)
            if words is _SWAPS:
                yield person, match.span("what2"), tenure, match.start("person")
                tenure = "current" if tenure == "future" else "former"
            yield person, what, tenure, match.start("person")


def _tenure(words: re.Pattern[str], match: re.Match[str], text: str) -> str:
    """The tenure of a brief."""
    told = f"{match.groupdict().get('aux') or ''}{match['verb']}"
    if re.search(r"\b(?:will|to be|due|is to|set)\b", told):
        return "future"
    if words in (_SWAPS, _GIVES, _PASSES) or re.search(
        r"\b(?:given|handed|put|taken|took|got|inherited|moved)\b", told
    ):
        return "current"
    over = _PAST.search(told) and not re.search(r"\bha[sv]e?\b", told)
    return "former" if over or re.match(r"[^.;]{0,20}\buntil\b", text[match.end() :]) else "current"


def _may_have(context: Context, posts: list[Affiliation], passage: Passage, person: Person, at: int) -> bool:
    """Whether somebody can be in a cabinet: a councillor, or one told of beside it, and no officer of the council."""
    own = [a for a in posts if a.person == person and a.tenure != "former"]
    if any(_OFFICER.search(a.role.label) for a in own):
        return False
    if _LAY.search(passage.text[:at]) or _COMMISSIONERS.search(passage.words(0, at)):
        return False
    near = " ".join(one.text for one in (passage, *context.before(passage, _NEAR)))
    titled = _TITLED.search(passage.text[:at]) or any("councillor" in a.role.label.lower() for a in own)
    return bool(titled or _CABINET.search(near) or _is_councillor(context, person))


def _is_councillor(context: Context, person: Person) -> bool:
    """Whether the article calls somebody a councillor."""
    text = context.article.text
    named = (m for p in context.passages for m in p.line.mentions if m.value == person and not m.anaphor)
    return any(re.search(r"\b(?:Cllr|Coun|Councillor)\.? $", text[max(0, m.start - 13) : m.start]) for m in named)


def _is_known(posts: list[Affiliation], passage: Passage, person: Person, role: Term) -> bool:
    """Whether somebody is told by name to have a post of that kind at the council."""
    here = [a for a in posts if a.person == person and a.organisation == passage.focus]
    about = role.label.partition(" for ")[2]
    heads = [a.role.label for a in here if _NOUN.match(f"{a.role.label} ") or " for " in a.role.label]
    return any(a.role == role for a in here) or any(about.split()[0].rstrip("'s") in label for label in heads)


def _noun(posts: list[Affiliation]) -> str:
    """What the article calls members of the cabinet."""
    nouns = (match[1].lower() for a in posts if (match := _NOUN.match(a.role.label)))
    return next(nouns, "cabinet member")


def _words(passage: Passage, span: tuple[int, int]) -> str:
    """The article's own words for a brief."""
    start, end = (passage.line.offset(place) for place in span)
    last = passage.line.of_kind(passage.text[span[0] : span[1]], "A")
    end = last[-1].end if last and passage.text[: span[1]].endswith("›") else end
    return " ".join(passage.article.text[start:end].split()).replace("’", "'").lower()
