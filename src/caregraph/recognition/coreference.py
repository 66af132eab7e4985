"""Coreference: which council "the council" is, and who "she" is."""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from caregraph.model.entity import Council
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.text import BlockKind
from caregraph.recognition.about import lead, main_council
from caregraph.recognition.asides import SAID, is_aside, is_where_held, may_open
from caregraph.recognition.council_kinds import OF_KIND, THE_PLACE, THE_REGIONS, is_county, is_of_kind, lies_in, may_be
from caregraph.recognition.headings import heading_council, is_of_briefs, only_council
from caregraph.recognition.pairs import Pairs
from caregraph.recognition.pronouns import People
from caregraph.recognition.state import State, Stretch, state_of
from caregraph.recognition.topics import OPENING, are_listed, not_held, served, topic

_COUNCIL = re.compile(
    r"\b(?:the|this|that|our|same|its) (?:same |troubled |struggling |failing |Labour-run |Tory-run |"
    r"Conservative-run |local )?"
    r"(?:(?:county|city|borough|metropolitan|unitary|London|district|local) )*(?:council|"
    r"authority)\b(?!['’]?s? (?:tax|house|housing|estate|flat))"
    r"|\bthe (?:London )?borough\b(?!['’]?s? (?:of|council))|\bthe (?:county|city)(?=,? (?:has|had|was|is|"
    r"will|must|which|says|said)\b)"
    r"|\bthe (?:county|city)(?=['’]s (?:(?:next|new|first|current|former|interim|acting|outgoing|previous|then) )"
    r"{0,2}(?:director|chief executive|leader|strategic|corporate|executive|assistant|deputy|head|children))"
    r"|\b[Aa] (?:(?:county|city|borough) )?(?:council|local authority|authority)(?= spokes)"
    r"|\b(?:[Cc]ouncil|[Cc]ounty [Cc]ouncil|[Cc]ity [Cc]ouncil|[Bb]orough [Cc]ouncil|"
    r"[Aa]uthority)(?= (?:spokes|leader|chief exec|bosses|chiefs|director|deputy leader|cabinet member))",
    re.IGNORECASE,
)

_LEFT = re.compile(r"\b(?:left|leaves?|leaving|quits?|quitting|departed|rejoin(?:s|ed)) $")
_THE_PART = re.compile(r"\bthe (?:(?:north|south|east|west|mid)[ -])?$", re.IGNORECASE)
_AN = re.compile(r"\b[Aa]n? (?:[a-z]+ )?$")
_LOCAL = re.compile(
    r" (?:local authority|authority|unitary|council|borough|(?:(?:seaside|market|coastal|new|spa|port|cathedral|"
    r"university|commuter) )?(?:resort|town|city|port)(?= |[,.;])(?! (?:of|hall|centre|and)\b))"
)
_FROM = re.compile(r"\bfrom (?:the )?$")
# the one council of an island that is a county of its own, once it is named
_ISLAND = re.compile(
    r"\b(?:the|this) island(?:['’]s (?:own )?(?:council|children['’]s (?:services|social care)|services))?\b(?!['’]?s)",
    re.IGNORECASE,
)
_ISLES = ("isle-of-", "isles-of-")
_A_COUNCIL = re.compile(
    r"\b[Aa] (?:[a-z]+ )?(?:council|local authority|county council|city council|"
    r"London borough)(?=['’]s (?:\w+ )?children)"
)
# `A, the council's improvement partner`, `A, rated good itself, supported the borough`: the council is another
_OTHER = re.compile(r"(?:, |,? which is |,? acting as )")
_TWO = 2  # councils: three in a row are a list, which sets none of them apart
# `P resigned as R at A, after the council …`
_AFTERWARDS = re.compile(
    r"(?:['’]s [a-z ]{0,30})?,? (?:after|following|when|amid|because|over|"
    r"(?:has |had |will |is )?(?:left|leav\w+|quit\w*|resign\w+|depart\w+)) "
)
# a paragraph that goes on about what the one before turned to
_GOES_ON = re.compile(r"It(?:s|self)? ")
# `It is a story told in A`, where `it` is no council
_IT_IS_SO = re.compile(
    r"It(?:['’]s| is| was) (?:(?:an?|the) [a-z]+(?: [a-z]+)?,? (?!with|of|in|at|and)[a-z]+|much the same|the same|"
    r"not (?:just|only))\b"
)
# what opens a paragraph that turns to another council, and those after it
_TURNS = re.compile(
    r"(?:(?:In|At) (?:an? (?:separate|second|parallel|similar|further)|another)\b|Separately\b|Meanwhile\b|Elsewhere\b|"
    r"(?:A|The) (?:separate|second|other) (?:report|inspection|letter|judgement|review|council|authority)\b|"
    r"Another (?:report|inspection|letter|review)\b|(?:On|At) the same (?:day|time)\b|"
    r"Also (?:today|yesterday|published)\b)"
)
# `That council was A itself`
_IS = re.compile(
    r"['’]?s? (?:in question )?(?:is|was|being|turned out to be) (?:neighbouring |nearby |none other than |the )?"
)
# `A's R, P, has stood down`, at the head of a paragraph
_OWN_OFFICER = re.compile(r"['’]s? (?!(?:former|ex-|then|previous)\b)[^.;]{3,120}\b(?:has|have|is|will|was|had)\b")
_LAST_NAMED = 3  # mentions


def resolve_anaphors(doc: Doc) -> Doc:
    """Add what "the council", "he" and "she" stand for to the mentions of a Doc's sentences."""
    state = state_of(doc)
    outer = [stretch for stretch in state.stretches if stretch.part is None]
    inner = [stretch for stretch in state.stretches if stretch.part is not None]
    tracker = _Tracker(state)
    inside = {part: [s for s in inner if s.part == part] for part in {s.part for s in inner}}
    for stretch in sorted(outer, key=lambda s: s.start):
        tracker.read(stretch)
        for mention in [m for m in stretch.mentions if m.kind is MentionKind.QUOTATION]:
            for quoted in inside.get(int(str(mention.value)), ()):
                tracker.read(quoted)
    return doc


class _Tracker:
    """Reads an article sentence by sentence and keeps the council and the person in focus."""

    def __init__(self, state: State) -> None:
        self.state, self.text = state, state.article.text
        self.briefs = is_of_briefs(state)
        self.main = None if self.briefs else main_council(state)
        self.lead = lead(state)
        self.section: Council | None = None
        self.focus: Council | None = None
        self.local: tuple[int, Council] | None = None
        self.turned = False  # whether the paragraphs after the local one go on about its council
        self.people = People(state)
        self.pairs = Pairs(self.text)
        self.isle = _isle(state)
        self.named: list[Council] = []  # the last ones, in the order of the text
        self.all_named: dict[Council, None] = {}  # each once, in the order of its last naming
        self.blocks = {block.start: number for number, block in enumerate(state.article.blocks)}

    def read(self, stretch: Stretch) -> None:
        if stretch.block.kind is BlockKind.HEADING:
            self.section = heading_council(stretch)
            self.turned = False
            self.focus = self.section or (only_council(stretch) if self.briefs else self.focus)
            self.local = None if self.briefs else self.local
            stretch.focus, stretch.section = self.section, self.section is not None
            return
        stretch.mentions = [self._in_county(stretch, m) for m in stretch.mentions]
        stretch.mentions += list(self._councils(stretch))
        stretch.mentions += [*self._of_lead(stretch), *self._island(stretch)]
        stretch.mentions += list(self.pairs.mentions(stretch))
        if stretch.part is None:
            stretch.mentions += list(self.people.pronouns(stretch))
            self.people.remember(stretch)
        self._refocus(stretch)
        stretch.focus = self.pairs.spoken_of(stretch) or self._of_said_kind(stretch, self._current(stretch))
        if stretch.part is None:
            self.pairs.remember(stretch)
        self.named = [*self.named, *(council for council, _ in _named(stretch))][-_LAST_NAMED:]
        for council, _ in _named(stretch):
            self.all_named.pop(council, None)
            self.all_named[council] = None
        stretch.section = self.section is not None

    def _current(self, stretch: Stretch) -> Council | None:
        """The council of a sentence that names none: that of its section or paragraph, or the article's."""
        return self.section or self._here(stretch) or self.main or self.focus

    def _of_said_kind(self, stretch: Stretch, council: Council | None) -> Council | None:
        """The council, unless the sentence speaks of `the city` or `the county` and that can only be another."""
        said = THE_PLACE.search(self.text, stretch.start, stretch.end)
        meant = self._that_place(stretch, said, council) if said else council
        if said and meant != council and said.start() == stretch.start and self.main is None:
            self.focus = meant  # `The county was rated …` goes on about it
        return meant

    def _that_place(self, stretch: Stretch, said: re.Match[str], council: Council | None) -> Council | None:
        """The council, or the one named last that `the city` can be said of where it can't be said of this one."""
        here = [one for one, end in _named(stretch) if end <= said.start()]
        sure = [one for one in here if said[1] == "county" and is_county(one)]
        if sure and council and not is_county(council):
            return sure[-1]  # `in A, where the county's services were …`
        if council is None or self.section or may_be(said[1], council):
            return council
        named = [*self.named, *here]
        return next((one for one in reversed(named[-_LAST_NAMED:]) if may_be(said[1], one)), council)

    def _here(self, stretch: Stretch) -> Council | None:
        """The council to which a paragraph has turned, or the one before if this one goes on with `It …`."""
        if self.local is None:
            return None
        block, council = self.local
        number = self.blocks.get(stretch.block.start, 0)
        goes_on = number - block == 1 and _GOES_ON.match(self.text, stretch.block.start)
        return council if number == block or goes_on or self.turned else None

    def _in_county(self, stretch: Stretch, mention: Mention) -> Mention:
        """`the Essex local authority` in an article on another council is that council; the county is where it lies."""
        current = self._current(stretch)
        if mention.kind is not MentionKind.COUNCIL or current in (None, mention.value):
            return mention
        an = (stretch.block is self.lead or self._is_unitary(mention)) and _AN.search(
            self.text, stretch.start, mention.start
        )
        if not an and not _THE_PART.search(self.text, stretch.start, mention.start):
            return mention
        local = _LOCAL.match(self.text, mention.end) or self._lies_in(mention)
        if not local:
            return mention
        return Mention(mention.kind, mention.start, mention.end, current, anaphor=True)

    def _is_unitary(self, mention: Mention) -> bool:
        """Whether `an Essex unitary` is the council in the county that an article is about."""
        county = isinstance(mention.value, Council) and is_county(mention.value)
        return county and self.main is not None and self.text.startswith(" unitary", mention.end)

    def _lies_in(self, mention: Mention) -> bool:
        """Whether `the Cheshire council` says but where it lies, in an article that names no such council otherwise."""
        words = self.text[mention.start : mention.end]
        others = (m for m in self.state.mentions if m.value == mention.value and m is not mention)
        county = isinstance(mention.value, Council) and is_county(mention.value)
        return words.endswith(" council") and county and not any(others)

    def _councils(self, stretch: Stretch) -> Iterator[Mention]:
        regions = list(self._of_region(stretch))
        yield from regions
        for match in _COUNCIL.finditer(self.text, stretch.start, stretch.end):
            taken = any(one.start < match.end() and match.start() < one.end for one in regions)
            if stretch.is_free(match.start(), match.end()) and not taken:
                said = match.group().lower()
                council = self._named_as(stretch, match.end())
                if council is None and said.startswith("that "):
                    council = self._last_named(stretch, match.start())
                council = council or self._of_kind(said, self._council_before(stretch, match.start()))
                place = THE_PLACE.match(self.text, match.start())
                council = self._that_place(stretch, place, council) if place else council
                if council:
                    yield Mention(MentionKind.COUNCIL, match.start(), match.end(), council, anaphor=True)

    def _of_region(self, stretch: Stretch) -> Iterator[Mention]:
        """`the Merseyside borough`, `the Leeds-based council`: the one spoken of, or the last that can be meant."""
        for match in THE_REGIONS.finditer(self.text, stretch.start, stretch.end):
            over = [m for m in stretch.mentions if m.start < match.end() and match.start() < m.end]
            before = [m for m in over if not self._is_of_place(m)]
            said, council = match.group(), self._current(stretch) or self._council_before(stretch, match.start())
            if council and not lies_in(said, council):
                council = next((one for one in reversed(self.all_named) if lies_in(said, one)), council)
            if council and not before:
                for name in over:
                    stretch.mentions.remove(name)
                yield Mention(MentionKind.COUNCIL, match.start(), match.end(), council, anaphor=True)

    def _is_of_place(self, mention: Mention) -> bool:
        """Whether a mention inside `the Greater Manchester council` is but of the place."""
        words = self.text[max(0, mention.start - len("Greater ")) : mention.start]
        return mention.kind is MentionKind.NAME or (mention.kind is MentionKind.COUNCIL and words == "Greater ")

    def _named_as(self, stretch: Stretch, position: int) -> Council | None:
        """`That council was A itself`: the one that the sentence says it is."""
        named = (m for m in stretch.mentions if m.kind is MentionKind.COUNCIL and m.start > position)
        near = (m.value for m in named if _IS.fullmatch(self.text, position, m.start))
        return next((council for council in near if isinstance(council, Council)), None)

    def _last_named(self, stretch: Stretch, position: int) -> Council | None:
        """`moved from A, where she was R when that council was …`: the one that the sentence has just named."""
        before = [council for council, end in _named(stretch) if end <= position]
        return before[-1] if before else None

    def _island(self, stretch: Stretch) -> Iterator[Mention]:
        """`the island's council`, `the island`: the council that is named after one."""
        for match in _ISLAND.finditer(self.text, stretch.start, stretch.end) if self.isle else ():
            if stretch.is_free(match.start(), match.end()):
                yield Mention(MentionKind.COUNCIL, match.start(), match.end(), self.isle, anaphor=True)

    def _of_kind(self, words: str, council: Council | None) -> Council | None:
        """The council unless `the county council` cannot be it and can be the one that the article is about."""
        if council and self.main is None and (said := OF_KIND.search(words)) and not may_be(said[1], council):
            return next((one for one in reversed(self.named) if may_be(said[1], one)), council)
        fits = council is None or self.main is None or is_of_kind(words, council)
        return council if fits or not is_of_kind(words, self.main) else self.main

    def _of_lead(self, stretch: Stretch) -> Iterator[Mention]:
        """`A council's services have …`, where an article opens without the name of the council that it is about."""
        if self.main is None or stretch.block is not self.lead or stretch.part is not None:
            return
        for match in _A_COUNCIL.finditer(self.text, stretch.start, stretch.end):
            if stretch.is_free(match.start(), match.end()):
                yield Mention(MentionKind.COUNCIL, match.start(), match.end(), self.main, anaphor=True)

    def _council_before(self, stretch: Stretch, position: int) -> Council | None:
        """The council that an anaphor stands for: one named earlier in the sentence, or the one in focus."""
        before = [
            m
            for m in stretch.mentions
            if m.kind is MentionKind.COUNCIL
            and m.end <= position
            and not self._aside(stretch, m)
            and not _OTHER.fullmatch(self.text, m.end, position)
        ]
        named = self._without_last_list(m for m in before if not is_where_held(self.text, stretch, m))
        if named:
            return named[-1]
        if left := self._left_for_another(stretch, position):
            return left
        own = {m.value for m in before}
        if len(own) == 1 and (_AFTERWARDS.match(self.text, before[-1].end) or _LEFT.search(self.text, 0, position)):
            return before[-1].value if isinstance(before[-1].value, Council) else None
        return self._speakers_own(stretch, position) or self._current(stretch)

    def _left_for_another(self, stretch: Stretch, position: int) -> Council | None:
        """`P left A for B after the council was …`: A."""
        here = [m for m in sorted(stretch.mentions, key=lambda m: m.start) if m.kind is MentionKind.COUNCIL]
        first, second = [*(m for m in here if m.end <= position), None, None][:2]
        if not first or not second or not _LEFT.search(self.text, stretch.start, first.start):
            return None
        between, after = self.text[first.end : second.start], self.text[second.end : position]
        goes = re.fullmatch(r" (?:for|to join|to lead|to run|to go to) (?:the )?", between)
        since = re.fullmatch(
            r",? (?:after|following|because|when|amid|as|shortly after|weeks after|months after) ", after
        )
        return first.value if goes and since and isinstance(first.value, Council) else None

    def _without_last_list(self, mentions: Iterable[Mention]) -> list[Council]:
        """The councils of some mentions but those of a list at their end: `A and B sent teams, and the council …`."""
        named = sorted((m for m in mentions if isinstance(m.value, Council)), key=lambda m: m.start)
        kept = list(named)
        while len(kept) > 1 and are_listed(self.text, kept[-2:]):
            kept.pop()
        listed = len(kept) < len(named) and kept[-1].value != named[-1].value
        found = kept[:-1] if listed and (len(kept) > 1 or self._current_is_other(named)) else named
        return [m.value for m in found if isinstance(m.value, Council)]

    def _current_is_other(self, named: list[Mention]) -> bool:
        """Whether an article on one council names others in a list."""
        return self.main is not None and all(m.value != self.main for m in named)

    def _speakers_own(self, stretch: Stretch, position: int) -> Council | None:
        """`P, director at A, said the council …`: the council of the one who speaks."""
        before = [
            m
            for m in stretch.mentions
            if m.kind is MentionKind.COUNCIL and m.end <= position and not _FROM.search(self.text, m.start - 9, m.start)
        ]
        before = [m for m in before if not self._aside(stretch, m)] or before
        last = max(before, key=lambda m: m.end, default=None)
        if last is None or not isinstance(last.value, Council) or not SAID.search(self.text, last.end, position):
            return None
        return last.value

    def _refocus(self, stretch: Stretch) -> None:
        if stretch.part is not None and self.focus:
            return
        named = [
            m
            for m in stretch.mentions
            if m.kind is MentionKind.COUNCIL and not m.anaphor and not self._aside(stretch, m)
        ]
        councils = list(
            dict.fromkeys(m.value for m in sorted(named, key=lambda m: m.start) if isinstance(m.value, Council))
        )
        anaphors = [m for m in stretch.mentions if m.kind is MentionKind.COUNCIL and m.anaphor]
        first_two = not self.focus and len(councils) == _TWO
        if len(councils) > 1 and (
            told := served(self.text, named, helps=self.main is None)
            or (not_held(self.text, stretch, named) if first_two else None)
        ):
            self.focus = told
            return
        if len(councils) > 1 and self.main and self.main not in councils and (told := topic(self.text, stretch, named)):
            self.local = (self.blocks.get(stretch.block.start, 0), told)
            return
        # `the arrangement under which B runs the borough's services`
        of_main = self.main and self.main not in councils and any(m.value == self.main for m in anaphors)
        if not councils or of_main or (len(councils) > 1 and (self.main or self.focus in councils)):
            return
        others = [m.start for m in anaphors if m.value not in councils]
        # `It was rated …, while B …`
        it = _GOES_ON.match(self.text, stretch.start) and not _IT_IS_SO.match(self.text, stretch.start)
        if (self.focus and it) or (others and min(others) < min(m.start for m in named)):
            return
        if len(councils) > _TWO and are_listed(self.text, named):
            return
        opens = min(m.start for m in named if m.value == councils[0]) - stretch.start < OPENING
        if councils[0] == self.main or self.main is None or self.focus is None:
            self.focus = councils[0]
            self.local = None
        # an article about one council turns to another for a paragraph only
        elif (opens or len(councils) == 1) and stretch.part is None:
            self.turned = (self.turned and self._here(stretch) == councils[0]) or self._turns(stretch)
            self.local = (self.blocks.get(stretch.block.start, 0), councils[0])

    def _turns(self, stretch: Stretch) -> bool:
        """Whether a sentence opens a paragraph with words that turn to something else: `In a separate report, …`."""
        return stretch.start == stretch.block.start and bool(_TURNS.match(self.text, stretch.start))

    def _aside(self, stretch: Stretch, mention: Mention) -> bool:
        if self._opens_item(stretch, mention) or self._opens_all(stretch, mention):
            return False
        return is_aside(self.text, stretch, mention, main=self.main is not None, focus=self.focus is not None)

    def _opens_all(self, stretch: Stretch, mention: Mention) -> bool:
        """`P joined A from B`, where no council was named before: the text goes on about A."""
        before = (m for m in stretch.mentions if m.kind is MentionKind.COUNCIL and m.start < mention.start)
        first = self.main is None and self.focus is None and not self.named and not any(before)
        return first and may_open(self.text, mention)

    def _opens_item(self, stretch: Stretch, mention: Mention) -> bool:
        """`A's R, P, has stood down. Her place …`: a paragraph that opens with A, in an article on many councils."""
        opens = stretch.part is None and self.main is None and mention.start == stretch.start == stretch.block.start
        return opens and bool(_OWN_OFFICER.match(self.text, mention.end))


def _named(stretch: Stretch) -> list[tuple[Council, int]]:
    """The councils that a sentence names, and where each name ends."""
    found = (m for m in stretch.mentions if m.kind is MentionKind.COUNCIL and not m.anaphor)
    return [(m.value, m.end) for m in sorted(found, key=lambda m: m.start) if isinstance(m.value, Council)]


def _isle(state: State) -> Council | None:
    """The council of an island that an article names, not only as where somebody comes from."""
    councils = (m for m in state.mentions if isinstance(m.value, Council) and m.value.slug.startswith(_ISLES))
    named = (m.value for m in councils if not _FROM.search(state.article.text, m.start - 9, m.start))
    return next((council for council in named if isinstance(council, Council)), None)
