"""Pronouns: who "he" and "she" are."""

import re
from collections.abc import Iterator

from caregraph.model.entity import Person
from caregraph.model.mention import Mention, MentionKind
from caregraph.recognition.state import State, Stretch
from caregraph.recognition.strangers import closes_with_stranger, is_spoken_to, opens_with_stranger

_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
# `the council appointed her in 2009`, `made him a trustee`: who is appointed or sacked
_OBJECT = re.compile(
    r"\b(?:(?:re-?)?appoint(?:ed|s|ing)?|made|hired|recruited|named|promoted|elected|chose|picked|poached|sent|took|"
    r"sacked|dismissed|suspended|fired|ousted|removed|seconded|replaced) "
    r"(?P<who>him|her(?= (?:as|in|on|last|over|after|for|from|when|without|to|just|because|amid|following|earlier|"
    r"this|a|an|the|its|at|by|and|with|before|‹|\d)\b|[.,;])|"
    r"(?<=made )her(?= (?:chair|chief|director|head|leader|interim|acting|deputy|executive)\b)|"
    r"(?<=appointed )her(?= (?:chair|chief|director|head|leader|interim|acting|executive)\b))"
)
_OF_OBJECT = {"him": "he", "her": "she"}
_VERB_GROUP = re.compile(r"(?:,? who)?(?: (?:has|had|have|then|later|also|once|now))* $")
_WHERE = re.compile(r", where $")
_SPOKESMAN = re.compile(
    r"(?:A|An|The|Its) (?:[\w’'-]+ ){0,4}?[Ss]pokes(?:man|woman|person)\b(?! [A-Z])(?:[^.]{0,60}?) (?:said|says)\b"
)
_SPEAKS = re.compile(
    r"(?:, (?:whose|who|aged|\d\d|a|an|from|of)\b[^.;]{0,90},)? (?:said|says|told|added|believes|fears)\b"
)
_SAYS_THAT = re.compile(
    r" (?:has |had )?(?:announced|said|says|revealed|confirmed|admitted|denied|insisted)(?: that)? "
)
_NAME_SAID = re.compile(r" ([A-Z][a-z]+) (?:said|says|told|added|recalled)\b")
_SUBORDINATE = re.compile(r"(?:Since|After|When|Although|Though|While|Before|Once|Until|As|Because|If)\b")
_AFTER_COMMA = re.compile(r", (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Cllr|Councillor|Baroness)\.? )?$")
_SUCCESSOR = re.compile(
    r"\b(?:and|but|while) (?:his|her|their|its|the|a) (?:[a-z]+ )?(?:replacement|successor),? (?:(?:Mr|Mrs|Ms|"
    r"Miss|Dr|Sir|"
    r"Dame)\.? )?$"
)
# `P's predecessor, Q, left`: the sentence is about Q
_VICTIM = re.compile(
    r"\b(?:deaths?|murder|killing|manslaughter|abuse|torture|neglect|suicide|shooting|stabbing|starvation) of "
    r"(?:[a-z0-9-]+ ){0,4}$"
)
_WHOSE = re.compile(
    r"['’]s? (?:[a-z-]+ ){0,2}(?:predecessor|successor|deputy|replacement|boss|husband|wife|widow|partner|colleague|"
    r"assistant|lawyer|solicitor|rival|mentor|second-in-command),? (?=(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|"
    r"Councillor)\.? )?"
    r"[A-Z])"
)
_NEAR = 2  # blocks: a pronoun farther off is somebody else
_BESIDE = 90  # characters: how far after a quotation the words stand that say whose it is
_PEOPLE = 6


class People:
    """Keeps whom an article named last, sentence by sentence."""

    def __init__(self, state: State) -> None:
        self.state, self.text = state, state.article.text
        self.recent: list[tuple[Person, int]] = []
        self.stranger = -_NEAR  # the block in which somebody without a name, or of no office, spoke last
        self.blocks = {block.start: number for number, block in enumerate(state.article.blocks)}

    def pronouns(self, stretch: Stretch) -> Iterator[Mention]:
        """Who each `he` and `she` of a sentence is."""
        number = self.blocks.get(stretch.block.start, 0)
        yield from self._objects(stretch, number)
        for match in _PRONOUN.finditer(self.text, stretch.start, stretch.end):
            if not stretch.is_free(match.start(), match.end()):
                continue
            before = self._main_people(stretch, match.start()) or self._named_after(stretch, match.end())
            if before and _SAYS_THAT.fullmatch(self.text, before[-1].end, match.start()):
                before.insert(0, before[-1])
            if _WHERE.search(self.text, stretch.start, match.start()):
                before = before[::-1]  # `when Q arrived from A, where he was R`: Q
            people = [m.value for m in before if isinstance(m.value, Person)]
            strange = number - self.stranger < _NEAR or self._is_strange(stretch, match.start())
            people += [one for one, block in self.recent if not strange and number - block <= _NEAR]
            person = next((one for one in people if self.state.may_be(one, match.group())), None)
            if person is not None:
                yield Mention(MentionKind.PERSON, match.start(), match.end(), person, anaphor=True)

    def _objects(self, stretch: Stretch, number: int) -> Iterator[Mention]:
        """Who `him` and `her` is whom a council appoints or sacks: nobody who does it."""
        for match in _OBJECT.finditer(self.text, stretch.start, stretch.end):
            start, end = match.span("who")
            named = self._main_people(stretch, match.start())
            acting = [m for m in named if _VERB_GROUP.fullmatch(self.text, m.end, match.start())]
            people = [m.value for m in named if not acting and isinstance(m.value, Person)]
            doers = [m.value for m in acting]
            people += [one for one, block in self.recent if number - block <= _NEAR and one not in doers]
            said = _OF_OBJECT[match["who"].lower()]
            person = next((one for one in people if self.state.may_be(one, said)), None)
            if person is not None and stretch.is_free(start, end) and number - self.stranger >= _NEAR:
                yield Mention(MentionKind.PERSON, start, end, person, anaphor=True)

    def remember(self, stretch: Stretch) -> None:
        """Keep whom a sentence names, for the pronouns of those that follow."""
        people = [m.value for m in self._main_people(stretch, stretch.end) if isinstance(m.value, Person)]
        number = self.blocks.get(stretch.block.start, 0)
        people = sorted(people, key=lambda one: one != self._newcomer(stretch))
        if people:
            self.recent = [(one, number) for one in dict.fromkeys(people)] + self.recent[:_PEOPLE]
            self.stranger = -_NEAR
        if (not people and self._is_strange(stretch, stretch.end)) or self._has_stranger(stretch):
            self.stranger = number

    def _newcomer(self, stretch: Stretch) -> Person | None:
        """Who comes after whoever has left: of `P retired, and her successor, Q, starts in May` it is Q."""
        for mention in _people(stretch, stretch.end):
            if _SUCCESSOR.search(self.text, max(stretch.start, mention.start - _BESIDE), mention.start):
                return mention.value if isinstance(mention.value, Person) else None
        return None

    def _named_after(self, stretch: Stretch, position: int) -> list[Mention]:
        """Who the main clause names that follows: `Since he was appointed, Lee has …`."""
        if not _SUBORDINATE.match(self.text, stretch.start):
            return []
        later = (m for m in _people(stretch, stretch.end) if m.start > position)
        return [m for m in later if _AFTER_COMMA.search(self.text, position, m.start)][:1]

    def _main_people(self, stretch: Stretch, position: int) -> list[Mention]:
        """The people whom a sentence names up to a place, without whoever is but spoken or written to in it."""
        people = sorted(
            _people(stretch, position), key=lambda m: _WHOSE.match(self.text, m.end, stretch.end) is not None
        )
        meant = (m for m in people if not self._is_victim(m))
        return [m for m in meant if not is_spoken_to(self.text, stretch.start, stretch.end, m.start)]

    def _is_victim(self, mention: Mention) -> bool:
        """`After the death of P he became R`: another is `he`."""
        return bool(_VICTIM.search(self.text, max(0, mention.start - _BESIDE), mention.start))

    def _is_strange(self, stretch: Stretch, position: int) -> bool:
        """Whether a sentence opens with a speaker who is none of the people: `A spokesman said`, `Parent P said`."""
        if _SPOKESMAN.match(self.text, stretch.start, position) or self._opens_strange(stretch, position):
            return True
        names = (m for m in stretch.mentions if m.kind is MentionKind.NAME and m.end <= position)
        return any(m.start == stretch.start and _SPEAKS.match(self.text, m.end) for m in names)

    def _opens_strange(self, stretch: Stretch, position: int) -> bool:
        return opens_with_stranger(self.text, stretch.start, position)

    def _has_stranger(self, stretch: Stretch) -> bool:
        """Whether who speaks in a sentence, before or after a quotation, is somebody without a name."""
        quoted = [m.end for m in stretch.mentions if m.kind is MentionKind.QUOTATION]
        return self._opens_strange(stretch, stretch.end) or any(self._closes_strange(stretch, end) for end in quoted)

    def _closes_strange(self, stretch: Stretch, position: int) -> bool:
        if closes_with_stranger(self.text, position, min(stretch.end, position + _BESIDE)):
            return True
        name = _NAME_SAID.match(self.text, position, stretch.end)
        return name is not None and stretch.is_free(name.start(1), name.end(1))


def _people(stretch: Stretch, position: int) -> list[Mention]:
    """The people whom a sentence names up to a place, in order; the first is who it is about."""
    people = (m for m in stretch.mentions if m.kind is MentionKind.PERSON and m.end <= position)
    return sorted(people, key=lambda m: m.start)
