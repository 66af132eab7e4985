"""Pairs: which of two councils is `the former` or `the latter`, `her old council` or her new one; where `there` is."""

import re
from collections.abc import Iterator

from caregraph.model.entity import Council
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.text import Block
from caregraph.recognition.state import Stretch

_NOUN = r"(?: (?:council|authority|borough|county|city|one|of (?:these|the two|them)))?"
_ENDS = (
    r"(?= (?:(?:has|had|have|is|was|were|will|would|must|got|received|went|fell|did|which|where|as|to|for|in|while|and|"
    r"but|by|after|when|at|from|inadequate|good|outstanding|adequate|poor|requires|both|also|now)\b|\[|[\"'“‘])|[,.;:)]|"
    r"['’]s\b|$)"
)
_FIRST = re.compile(rf"\b[Tt]he (?:former|first(?:-named)?){_NOUN}{_ENDS}")
_SECOND = re.compile(rf"\b[Tt]he (?:latter|second(?:-named)?){_NOUN}{_ENDS}")
_LATTER = re.compile(rf"\b[Tt]he latter(?: (?:council|authority))?{_ENDS}")
# `her new council`: of two that somebody goes from and to
_OF_MOVER = re.compile(
    r"\b(?:[Hh]is|[Hh]er) (?:(?P<new>new|next|future)|(?P<old>old|former|previous|last|first)) "
    r"(?:council|authority|employer|borough|county)\b(?!['’]?s? (?:tax|house|housing|estate|flat))"
)
_GOES_FROM = re.compile(
    r"\b(?:from|left|leav(?:es|ing)|quit(?:s|ting)?|depart(?:s|ed|ing)|swap(?:s|ped|ping)?|exchang(?:es|ed|ing)|"
    r"formerly (?:of|at|in)|previously (?:at|in)|lately (?:of|at))(?: (?:the|of|at|her|his|job|role|post|position|"
    r"[a-z’'-]+)){0,6} $"
)
_SAID_FROM = re.compile(
    r"\b(?:from|left|leav(?:es|ing)|quit(?:s|ting)?|depart(?:s|ed|ing)|formerly|previously|lately)\b"
)
_THERE = re.compile(
    r"\b(?:services?|children|staff|workers?|leaders|managers|practice|care|protection|department|team|teams|work|"
    r"inspectors|families|councillors|social work|safeguarding|director|post|job|role|time|years|months|spell|stint|"
    r"after|leavers|provision|support|help|arrangements|caseloads) there\b(?! (?:is|was|are|were|has|have|had|will|"
    r"would|may|might|could|can|must|should|remains?|remained|seems?|appears?|to) (?:no|an?|some|still|been|be|not|"
    r"little|few|many|more|too|other|also|evidence|signs?|progress|room|much|any|enough|[a-z]+ [a-z]+ (?:who|that))\b)"
)
# `A, its partner, was rated G. It has spent …`: A
_IT = re.compile(r"It (?:has|had|was|is|will|also|then|now|spent|hired|recruited|cut|set|took|made)\b")
_IS_SUBJECT = re.compile(
    r"(?: (?:[cC](?:ity|ounty) )?[cC]ouncil)?(?:, [^.;]{3,80},)? (?:has|have|had|was|were|is|are|will|went|fell|got|"
    r"[a-z]+ed)\b"
)
_TWO = 2
_NEAR = 2  # sentences
_FAR = 120  # characters


class Pairs:
    """Keeps the two councils that a sentence has named side by side, and those that somebody went from and to."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.number = 0
        self.pair: tuple[int, Council, Council] | None = None
        self.move: tuple[int, Council, Council] | None = None
        self.last: tuple[int, Council] | None = None
        self.subject: tuple[Block, Council] | None = None

    def remember(self, stretch: Stretch) -> None:
        """Keep the councils that a sentence names, for the next ones."""
        self.number += 1
        named = [m for m in sorted(stretch.mentions, key=lambda m: m.start) if _is_named(m)]
        councils = [council for m in named if isinstance(council := m.value, Council)]
        different = list(dict.fromkeys(councils))
        self.subject = self._subject(stretch, named)
        if councils:
            self.last = self.number, councils[-1]
        if len(different) == _TWO:
            self.pair = self.number, different[0], different[1]
            old = [self._is_left(stretch, m) for m in named]
            if len(named) == _TWO and sum(old) == 1:
                place = old.index(True)
                self.move = self.number, councils[place], councils[1 - place]
        elif different:
            self.pair = None

    def mentions(self, stretch: Stretch) -> Iterator[Mention]:
        """`the former`, `the latter` and `her old council` of a sentence."""
        for start, end, council in (*self._by_order(stretch), *self._of_mover(stretch)):
            if stretch.is_free(start, end):
                yield Mention(MentionKind.COUNCIL, start, end, council, anaphor=True)

    def _by_order(self, stretch: Stretch) -> Iterator[tuple[int, int, Council]]:
        pair = self._pair_before(stretch)
        if pair is None:
            return
        first = _FIRST.search(self.text, stretch.start, stretch.end)
        second = _SECOND.search(self.text, first.end() if first else stretch.start, stretch.end)
        if first and second:
            yield *first.span(), pair[0]
            yield *second.span(), pair[1]
        elif latter := _LATTER.search(self.text, stretch.start, stretch.end):
            yield *latter.span(), pair[1]

    def _pair_before(self, stretch: Stretch) -> tuple[Council, Council] | None:
        """The two councils of the sentence itself, or of the one right before it."""
        here = list(dict.fromkeys(m.value for m in sorted(stretch.mentions, key=lambda m: m.start) if _is_named(m)))
        if len(here) == _TWO:
            first, second = here
            return (first, second) if isinstance(first, Council) and isinstance(second, Council) else None
        near = self.pair and not here and self.number - self.pair[0] < _NEAR
        return self.pair[1:] if self.pair and near else None

    def _of_mover(self, stretch: Stretch) -> Iterator[tuple[int, int, Council]]:
        if self.move is None:
            return
        _, old, new = self.move
        for match in _OF_MOVER.finditer(self.text, stretch.start, stretch.end):
            yield *match.span(), new if match["new"] else old

    def there(self, stretch: Stretch) -> Council | None:
        """The council where `services there` are: the one that was named last."""
        match = _THERE.search(self.text, stretch.start, stretch.end)
        if match is None:
            return None
        here = [m for m in stretch.mentions if m.kind is MentionKind.COUNCIL]
        if any(m.start < match.start() for m in here):
            return None
        return self.last[1] if self.last and self.number - self.last[0] < 1 else None

    def spoken_of(self, stretch: Stretch) -> Council | None:
        """The council where `there` is, or of which `It has …` goes on."""
        goes_on = self.subject and self.subject[0] is stretch.block and _IT.match(self.text, stretch.start)
        named = any(_is_named(m) for m in stretch.mentions)
        return self.there(stretch) or (self.subject[1] if self.subject and goes_on and not named else None)

    def _subject(self, stretch: Stretch, named: list[Mention]) -> tuple[Block, Council] | None:
        """The council that a sentence opens with as its subject."""
        first = named[0] if named and named[0].start == stretch.start else None
        is_subject = first and _IS_SUBJECT.match(self.text, first.end, stretch.end)
        return (stretch.block, first.value) if first and is_subject and isinstance(first.value, Council) else None

    def _is_left(self, stretch: Stretch, mention: Mention) -> bool:
        """Whether a council is one that somebody has left or comes from."""
        before = self.text[max(stretch.start, mention.start - _FAR) : mention.start]
        found = _GOES_FROM.search(before)
        return bool(found) and len(_SAID_FROM.findall(found.group() if found else "")) == 1


def _is_named(mention: Mention) -> bool:
    return mention.kind is MentionKind.COUNCIL and not mention.anaphor and isinstance(mention.value, Council)
