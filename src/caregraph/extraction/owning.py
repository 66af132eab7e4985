"""Owning: whose doing a figure is that an article tells."""

import re
from dataclasses import dataclass
from functools import cache

from caregraph.extraction import measuring
from caregraph.extraction.careers import Careers
from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.figures import NATIONAL
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.subjects import acting_lists, orderer, we_council
from caregraph.model.entity import Council, Organisation, Person
from caregraph.model.reference import load_reference
from caregraph.model.text import BlockKind

_LEAD = _NEAR = 3  # passages
_LATELY = 6  # passages
_NAME_ONLY = 60  # letters of a list line that says no more than who is meant


def told(context: Context, passage: Passage, expression: re.Pattern[str], near: int = _NEAR) -> bool:
    """Whether one of the sentences right before, in a quotation or out of it, has certain words."""
    return any(expression.search(one.text) for one in context.passages[max(0, passage.number - near) : passage.number])


def clause_before(text: str, start: int) -> str:
    """The words of the clause before a figure; `has since` opens none."""
    text = measuring.LOSS_ASIDE.sub(
        lambda match: " " * len(match.group()) if match.end() <= start else match.group(), text
    )
    text = measuring.SINCE.sub(lambda match: match.group().replace("since", "later"), text)
    return scope_before(measuring.HARD_TIMES.sub(lambda match: " " * len(match.group()), text), start)


def places(known: Careers, focus: Council | None) -> dict[Person, Organisation | None]:
    """Where each person of an article works: at the council in focus if ever there, else now, else as first told."""
    told = [post for post in known.posts if post.organisation == focus or post.tenure != "former"]
    ranked = sorted(told, key=lambda post: (post.organisation != focus, post.tenure != "current"))
    came = {one.person: one.organisation for one in known.changes if one.event == "appointed" and not one.ahead}
    return {post.person: post.organisation for post in reversed(ranked)} | {
        person: place for person, place in came.items() if place == focus
    }


@cache
def _areas() -> frozenset[str]:
    """The names of council areas, in small letters: a place that goes by one may be another council."""
    return frozenset(record.council.area.lower() for record in load_reference().councils)


@dataclass(frozen=True, slots=True)
class Owner:
    """Tells for one passage which council does what its figures count."""

    context: Context
    passage: Passage
    posts: dict[Person, Organisation | None]

    @property
    def text(self) -> str:
        """The passage's line, without councils that another is said to be like, or where others learnt from."""
        text = measuring.UNLIKE.sub(lambda match: " " * len(match.group()), self.passage.text)
        text = measuring.BESIDE_IT.sub(lambda match: " " * len(match.group()), text)
        text = measuring.COMPARED.sub(lambda match: " " * len(match.group()), text)
        elsewhere = measuring.EVENT_IN.search(text)
        if elsewhere is None or len(self.passage.councils()) == 1:
            return text
        start, end = elsewhere.span("place")
        return text[:start] + "-" * (end - start) + text[end:]

    def council(self, start: int) -> Council | None:
        """Whose measure it is: `we`, whoever acts in the clause, or the council in focus."""
        clause = clause_before(self.text, start)
        ours = we_council(self.passage, self.text, self.posts)
        if ours or (self.passage.quoted and re.search(r"\bi\b", clause)):
            return ours or self._of_speaker()
        if self._is_rivals(start, clause):
            return None
        acting = self._named_acting(start, clause)
        if acting is not None:
            return self._owner(acting)
        if self._is_others(clause):
            return None
        it = self._subject_before(clause)
        return it or self._named(start) or (self._of_speaker() if self.passage.quoted else None) or self._in_focus()

    def _subject_before(self, clause: str) -> Council | None:
        """The council that `it` stands for: the one that the sentence before begins with, and that acts there."""
        earlier = self.context.before(self.passage) if measuring.IT.match(clause) and not self.passage.quoted else []
        first = measuring.COUNCIL_ACTS.match(earlier[0].text) if earlier else None
        councils = earlier[0].councils(first["who"]) if first else []
        beside = councils and earlier[0].number == self.passage.number - 1
        return councils[0] if beside and councils[0] not in self._in_full() else None

    def _in_full(self) -> list[Council]:
        """The councils that the sentence names, not those that `the council` stands for in it."""
        named = (mention.value for mention in self.passage.line.mentions if not mention.anaphor)
        return [value for value in named if isinstance(value, Council)]

    def _named_acting(self, start: int, clause: str) -> str | None:
        """The symbol of whoever is named as acting: who has it done, who acts in the clause, by whom it is done."""
        asked = (
            measuring.ITS_OWN.match(self.text, start)
            or measuring.AS_OFFICER.search(self.text[:start])
            or self._place_of_person(start, clause)
            or measuring.COMMISSIONS.search(self.text[:start])
            or measuring.WORKER_OF.search(clause)
        )
        if asked:
            return asked["who"]
        lead = self.text[: start - len(clause)]
        acting = self._acting(clause)
        if acting is None and measuring.CLAUSE_OF.search(lead):
            acting = self._acting(lead[-200:])
            # `A and B, which has put in £2m`: B alone
            beside = measuring.COUNCIL_WHICH.search(lead) if measuring.SINGULAR.match(clause) else None
            acting = beside["who"] if beside else acting
        agent = measuring.BY_AGENT.search(self.text) if acting is None else None
        return agent["who"] if agent else acting

    def _place_of_person(self, start: int, clause: str) -> re.Match[str] | None:
        """Where somebody did it: `P, who hired 40 workers at A`, whatever council the sentence is about."""
        lead = self.text[: start - len(clause)]
        person = measuring.WHO.search(lead) or measuring.WHO_DID.match(clause)
        return measuring.DONE_AT.match(self.text, start) if person else None

    def _is_rivals(self, start: int, clause: str) -> bool:
        """Whether a figure is what an opposition asks for, what a trust does, or of a place that is another council."""
        lead = self.text[: start - len(clause)]
        place = measuring.PLACE_WHERE.search(lead)
        return bool(
            measuring.OPPOSITION.search(self.passage.words(0, start))
            or measuring.OTHERS_DO.match(clause)
            or measuring.OTHER_IN_AREA.match(clause)
            or measuring.TRUST_ACTS.search(clause)
            or (measuring.HE.match(clause) and measuring.TRUST_ACTS.search(lead))
            or (place and self.passage.words(*place.span("name")) in _areas())
        )

    def _is_others(self, clause: str) -> bool:
        """Whether a clause that names nobody acting is about others than the council told of."""
        return bool(
            NATIONAL.search(clause)
            or measuring.OTHERS_OWN.match(clause)
            or self._begins_with_area()
            or measuring.SO_MANY.search(clause)
            or measuring.ONE_COUNCIL.search(clause)
            or measuring.OTHER_SUBJECT.match(clause)
            or measuring.RIVALS.match(self.text)
            or orderer(self.passage, clause)
            or self._begun_by_state()
            or (measuring.IT.match(clause) and self._told_of_body())
        )

    def _begins_with_area(self) -> bool:
        """Whether the sentence begins with a bare name that is another council's, be it a word or a place."""
        words = self.text.split(" ", 3)[:3]
        focus = self.passage.focus.area.lower() if self.passage.focus else ""
        named = [" ".join(words[:number]) for number in range(1, len(words) + 1)]
        return any(name in _areas() and name != focus for name in named)

    def _begun_by_state(self) -> bool:
        """Whether the sentence, or the one before where it names no council, begins with the state as subject."""
        first = measuring.BODY_FIRST.match(self.text)
        if first or "‹C" in self.text or self.passage.quoted or measuring.IT.match(self.text):
            return bool(first and orderer(self.passage, first[1]))
        earlier = self.context.before(self.passage)
        first = measuring.BODY_FIRST.match(earlier[0].text) if earlier else None
        return bool(first and "‹C" not in earlier[0].text and orderer(earlier[0], first[1])) or "‹F" in self.text

    def _told_of_body(self) -> bool:
        """Whether the sentence before is about a body, which `it` stands for then; the inspectorate does not count."""
        earlier = self.context.before(self.passage)
        first = measuring.BODY_FIRST.match(earlier[0].text) if earlier else None
        return bool(first and earlier[0].line.mention(first[1]).value != OFSTED)

    def _acting(self, text: str) -> str | None:
        """The symbol of the last council, person or body that a stretch names as acting, if any."""
        lists = acting_lists(text)
        others = [m for m in measuring.ACTS.finditer(text) if self._is_actor(text, m)]
        found = sorted([*lists, *others], key=lambda match: match.start())
        # neither who is given the money nor a person in an aside is who acts
        while found and (
            measuring.LENT_TO.search(text[: found[-1].start()]) or (len(found) > 1 and self._is_aside(text, found[-1]))
        ):
            found.pop()
        return found[-1].group() if found else None

    def _is_actor(self, text: str, match: re.Match[str]) -> bool:
        """Whether a person or body named in a stretch may be who acts there; a cabinet is its council's."""
        symbol = match.group()
        if symbol.startswith("‹N") and measuring.CABINET.match(
            self.passage.words(self.text.index(symbol), self.text.index(symbol) + len(symbol))
        ):
            return False
        value = self.passage.line.mention(symbol).value
        if measuring.SAYS_WHO.search(text[: match.start()]) and isinstance(value, Person) and not self.posts.get(value):
            return False
        if measuring.FINDS.match(text, match.end()):
            return False
        return not symbol.startswith("‹C") and not self._is_oblique(text, match)

    @staticmethod
    def _is_oblique(text: str, match: re.Match[str]) -> bool:
        before = text[: match.start()]
        return bool((measuring.SOMEWHERE if match.group().startswith("‹N") else measuring.OBLIQUE).search(before))

    @staticmethod
    def _is_aside(text: str, match: re.Match[str]) -> bool:
        person = match.group().startswith("‹P") and measuring.PERSON_ASIDE.search(text[: match.start()])
        return bool(measuring.RECEIVES.search(text[: match.start()]) or (person and text.startswith(",", match.end())))

    def _owner(self, acting: str) -> Council | None:
        """The council that acts, or that the person who acts leads; other bodies take no measures of a council."""
        councils = self.passage.councils(acting)
        if councils:
            return councils[0]
        value = self.passage.line.mention(acting).value
        if not isinstance(value, Person):
            return None
        place = self.posts.get(value)
        if place is None and self.passage.focus in self.passage.councils():
            return self.passage.focus  # an adviser has asked for the council's cases to be looked at
        if not isinstance(place, Council):
            return None
        return self.passage.focus if self._was_elsewhere(place) else place

    def _was_elsewhere(self, place: Council) -> bool:
        """Whether the text has told for a while of another council than the one where a person is said to work."""
        if self.passage.focus in (None, place):
            return False
        lately = self.context.passages[max(0, self.passage.number - _LATELY) : self.passage.number + 1]
        named = {council for one in lately for council in one.councils()}
        return self.passage.focus in named and place not in named

    def _of_speaker(self) -> Council | None:
        speaker = self.passage.speaker.value if self.passage.speaker else None
        owner = self.posts.get(speaker) if isinstance(speaker, Person) else None
        return owner if isinstance(owner, Council) else self.passage.focus

    def _named(self, start: int) -> Council | None:
        """The council that the sentence names elsewhere: before the figure, else after it."""
        lists = acting_lists(self.text[:start])
        before = [match for match in lists if not measuring.LENT_TO.search(self.text[: match.start()])]
        if not before and measuring.IT_ACTS.match(self.text):
            return None  # `It borrowed five managers from B for its work with C`
        acting = before or acting_lists(measuring.FAR_AWAY.sub("", self.text))
        named = self.passage.councils(acting[0].group()) if acting else []
        return named[0] if named else None

    def _in_focus(self) -> Council | None:
        lead = self.passage.number < _LEAD and measuring.A_COUNCIL.match(self.text)
        if not lead and (measuring.UNNAMED.search(self.text) or NATIONAL.search(self.text)):
            return None
        if self._after_items():
            return None
        earlier = self.context.before(self.passage)
        if re.match(r"its? ", self.text) and earlier and measuring.OTHER_SUBJECT.match(earlier[0].text):
            return None
        named, bare = self.passage.councils(), self.passage.councils(measuring.FAR_AWAY.sub("", self.text))
        if self.passage.focus in named and self.passage.focus not in bare:
            return next((one.focus for one in earlier), None)
        return self.passage.focus

    def _after_items(self) -> bool:
        """Whether the council in focus is only one of a list of names that the article gave before."""
        if self.passage.sentence.block.kind is BlockKind.ITEM:
            return False
        for earlier in reversed(self.context.passages[: self.passage.number]):
            if self.passage.focus in earlier.councils():
                return earlier.sentence.block.kind is BlockKind.ITEM and len(earlier.text) < _NAME_ONLY
        return False
