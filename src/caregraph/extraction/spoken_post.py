"""Spoken post: which post `the job`, `that role` or `the portfolio` stands for, by what was told last before it."""

import re
from dataclasses import dataclass

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import BARE, IS_SENT, Affiliation, default_organisation, plain_role
from caregraph.extraction.parts import HEAD_NOUN, LEAVING, Change
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.line import pattern

_QUALIFIED = (
    r"(?:(?:vacant|empty|unfilled|top|senior|key|high-profile|coveted|demanding|difficult|hard|big|crucial|pivotal|"
    r"permanent|full-time|part-time|interim|acting|temporary|statutory|combined|joint|shared|new|newly created|old|"
    r"former|current|present|very|said|dual|important|challenging|prestigious|powerful|paid|unpaid|troubled|"
    r"cabinet|council|management|executive|‹M\d+›(?:-a-year| a year)?),? ){0,3}"
)
_NOUN = (
    r"(?:post|role|job|position(?! (?:to|where|that)\b)|portfolio|brief|vacancy|hot ?seat|chairmanship|directorship|"
    r"leadership|reins|helm|mantle)"
)
# `the post` that is told of elsewhere, not `the post of R`, `the job market`
_ENDS = (
    r"(?!'s\b|-|(?: itself)? (?:of|as|title|advert\w*|descriptions?|market|losses|cuts|offers?|holders?|vacanc\w+|"
    r"evaluation|satisfaction|security|centre|office|interviews?|applicants?|specification|seekers?|shop)\b)"
)


def noun_of(group: str, which: str = "the|that|this") -> str:
    """The words for a post that is told of elsewhere, as a pattern whose group is the noun."""
    return rf"(?:{which}) {_QUALIFIED}(?P<{group}>{_NOUN})\b{_ENDS}"


_OF_CABINET = re.compile(r"\b(?:member|portfolio|councillor|cabinet|minister|secretary|lead)\b")
_FITS = {
    "portfolio": _OF_CABINET,
    "brief": _OF_CABINET,
    "chair": re.compile(r"\bchair"),
    "chairmanship": re.compile(r"\bchair"),
    "directorship": re.compile(r"\bdirector\b"),
    "leadership": re.compile(r"\bleader\b"),
}
_NO_POST = re.compile(
    r"\b(?:spokes\w+|councillor|mp|social worker|judge|inspector|professor|officer|consultant|organiser|"
    r"secretary of state|minister|education secretary|prime minister|author|teacher)\b|^member\b"
)
# `promoted from R`, `a former R`: another post than the one that is spoken of
_ANOTHER = re.compile(
    r"\b(?:from|former|formerly|previously|ex|after|having been|worked as|under|by|told|to)(?: (?:an?|the|his|her|"
    r"being|"
    r"role|post|job|as|‹[CBN]\d+›(?:'s)?|[a-z]+'s))* $"
)
_OPENED = re.compile(
    r"\b(?:new|next|no|without|needs?|wants?|seek\w*|sought|search\w*|hunt\w*|look\w*|find|found|fill\w*|vacan\w+|"
    r"shar(?:e|es|ed|ing)|advertis\w+|recruit\w*|replac\w+|interim|acting|appoint\w*|named|lost|post of|role of|job "
    r"of|position of|permanent|first|another|wanted|sacked|dismiss\w+)\b[^.;]{0,60}$"
)
_GOES = re.compile(
    r"^[^.;‹]{0,30}(?:‹[CBPD]\d+›[^.;‹]{0,30}){0,3}\b(?:is|are|has|have|was|will|to)?\b[^.;‹]{0,12}\b(?:quit\w*|left|"
    r"leav\w+|resign\w*|retir\w+|step\w* (?:down|aside)|stood (?:down|aside)|gone|departed|sacked|dismissed|suspended|"
    r"wanted|sought|needed|replaced|appointed|named|found|vacant|empty|changed)\b"
)
_TAIL = pattern(r"'?s?(?: (?:post|job|role|position))?,? (?:of|at|for|in|with|on)(?: the)? {anyorg:org}")
_OWNER = pattern(r"{anyorg:org}(?:'s?)?,? (?:[a-z-]+ |‹X\d+› ){0,3}$")
_LOST = re.compile(
    r"‹P\d+›,? (?:who )?(?:(?:has|had|was|were|been|just|also|recently) )*(?:lost (?:his|her|their|the) (?:seat|"
    r"election|vote|post|job)|"
    r"died|deselected|voted out|ousted|unseated|defeated|toppled|deposed|stood down|moved on|gave up)\b"
)
_FAR = 2  # passages


@dataclass(frozen=True, slots=True)
class SpokenPost:
    """A post that words such as `the job` stand for: its role, where it is held, and in which passage it was told."""

    role: Term
    organisation: Organisation | None
    passage: Passage


@dataclass(frozen=True, slots=True)
class Told:
    """What an article has told of posts, for whoever looks up what `the post` stands for."""

    context: Context
    posts: list[Affiliation]
    changes: list[Change]

    def post(self, passage: Passage, before: int, noun: str, person: Person | None) -> SpokenPost | None:
        """The post that was spoken of last before a place of a line; one that others hold if `person` is none."""
        here = [one for at, one in self._roles(passage, noun) if at < before and self._is_free(one, person)]
        if here:
            return here[-1]
        passages = self.context.passages
        earlier = [p for p in passages[max(0, passage.number - 6) : passage.number] if not p.quoted]
        found = (self._of(one, noun, person) for one in earlier[: -_FAR - 1 : -1])
        return next((one for one in found if one is not None), None)

    def _is_free(self, post: SpokenPost, person: Person | None) -> bool:
        """Whether nobody else is told to hold a post where it is spoken of, unless to leave it."""
        if person is None:
            return True
        if _LOST.search(post.passage.text):
            return True
        left = {c.person for c in self.changes if c.event in LEAVING}
        held = (a for a in self.posts if a.passage is post.passage and a.role == post.role and a.tenure == "current")
        return all(a.person == person or a.person in left for a in held if a.organisation == post.organisation)

    def _of(self, passage: Passage, noun: str, person: Person | None) -> SpokenPost | None:
        """The one post of a sentence: what it says is left or filled, else the only one that it names."""
        gone = [c.post for c in self.changes if c.passage is passage and c.post and c.event in LEAVING]
        gone = [post for post in gone if _fits(post.role.label, noun)]
        if len({(post.role, post.organisation) for post in gone}) == 1:
            return SpokenPost(gone[0].role, gone[0].organisation, passage)
        every = self._roles(passage, noun)
        named = [(at, one) for at, one in every if self._is_free(one, person)]
        opened = [one for at, one in named if self._is_opened(passage, at)]
        if not opened and any(self._is_opened(passage, at) for at, _ in every):
            return None  # it is the one that was filled just now
        for some in (opened, [one for _, one in named]):
            if len({one.role for one in some}) == 1:
                return some[-1]
        return None

    def _is_opened(self, passage: Passage, at: int) -> bool:
        """Whether the words around a role say that it is to be filled, shared or left."""
        behind = passage.text[passage.text.index("›", at) + 1 :]
        return bool(_OPENED.search(passage.text[:at]) or _GOES.match(behind))

    def _roles(self, passage: Passage, noun: str) -> list[tuple[int, SpokenPost]]:
        """The posts that a sentence names, each with where it stands."""
        found = []
        for number, mention in enumerate(passage.line.mentions):
            if mention.kind != "role" or not isinstance(mention.value, Term):
                continue
            at = passage.line.position(f"‹R{number}›")
            role = plain_role(mention.value)
            if _fits(role.label, noun) and not _ANOTHER.search(passage.text[:at]):
                found.append((at, SpokenPost(role, self._place(passage, at, f"‹R{number}›", role), passage)))
        return found

    def _place(self, passage: Passage, at: int, symbol: str, role: Term) -> Organisation | None:
        """Where a role is held: as it is told, by the words beside it, else where such a role usually is."""
        told = [a for a in self.posts if a.passage is passage and a.position == at]
        if told and not (isinstance(told[0].organisation, Body) and IS_SENT.search(role.label)):
            return told[0].organisation
        beside = _TAIL.match(passage.text, at + len(symbol)) or _OWNER.search(passage.text[:at])
        value = passage.line.mention(beside["org"]).value if beside else None
        councils = passage.councils()
        sender = isinstance(value, Body) and IS_SENT.search(role.label)
        if isinstance(value, Body | Council) and not sender:
            return value
        return councils[0] if len(councils) == 1 else default_organisation(role, passage)


def _fits(label: str, noun: str) -> bool:
    """Whether a role can be meant by a noun: a portfolio is a cabinet member's."""
    fits = _FITS.get(noun.removesuffix("s"))
    if BARE.match(label) and not HEAD_NOUN.fullmatch(label):
        return False
    return bool(HEAD_NOUN.search(label)) and (bool(fits.search(label)) if fits else not _NO_POST.search(label))
