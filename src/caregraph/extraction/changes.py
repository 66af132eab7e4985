"""Changes of post: who was appointed to what, or left it, when, as one sentence or two tell it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from caregraph.extraction.certainty import scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import BARE, Affiliation, default_organisation, plain_role
from caregraph.extraction.triggers import NO_EVENT, REFUSED_AFTER, TRIGGERS, Trigger, Voice
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Organisation, Person, Term

_PASSIVE = re.compile(
    r"\b(?:is|was|were|been|be|being|are|gets?|got)\b(?: \w+ly| also| now| then| recently| today| since|"
    r" first| later)* $"
)
_REDUCED = re.compile(
    r"^(?: (?:in|last|by|after|from|over|as|for|amid|this|on|earlier|yesterday|to|at|‹D\d+›|‹R\d+›)\b|[.,])"
)
_OBJECT = re.compile(r"^(?: of)?(?:[^‹;.:]|‹[RCBNDM]\d+›){0,110}?(?<!by )(‹P\d+›)")
_SAYING = re.compile(r"\b(?:said|says|told|that|after|following|claims?|calls?|by|because|while|when|who)\b")
_SIDE_ROLE = re.compile(r"\bat (?:the|that) (?:time|point)\b")
_HEAD_NOUN = re.compile(
    r"\b(?:director|executive|leader|member|mayor|holder|chair|chairman|head|commissioner|minister|secretary|"
    r"president|adviser|manager|officer)\b"
)
_PLACE = re.compile(
    r"\b(?:at|of|for|from|to|by|joins?|joined|joining|leaves?|left|leaving|with|in|quit|"
    r"quits)(?: the)? (‹[CB]\d+›)"
)
_POST_WORD = re.compile(r"\b(?:post|role|job|position|reins|helm|successor|replacement|charge|work|duties)\b")
_LEFT_BODY = re.compile(r"^ (?:the )?(‹[C]\d+›)")
_NOT_THEN = re.compile(
    r"\b(?:by|until|since|before|after|to|from|announced|said)(?: the end of| early| late| mid| at least)? $"
)
_AHEAD = re.compile(
    r"\b(?:will|is to|are to|due to|is (?:leaving|joining|retiring|stepping|taking|set)|plans? to|to be|would|"
    r"intends? to|announced (?:he|she|they|‹P\d+›))\b"
)
_FROM_POST = re.compile(r"\bfrom (?:his|her|their|a|the) (?:[a-z]+ )?(?:role|post|position|job) (?:as|of) $")
_ASIDES = re.compile(r",? who (?:[^‹,;]|‹[A-Z]\d+›){0,140},")
# appointed to a task, not to the post that stands beside the name
_TASK = re.compile(
    r"^ to (?:lead|run|head|oversee|review|carry|conduct|look|help|support|advise|investigate|assess|report|"
    r"work)\b"
)


@dataclass(frozen=True, slots=True)
class Change:
    """One change of post; `ahead` if it is still to come at the article's date."""

    event: str
    person: Person
    post: Affiliation | None
    organisation: Organisation | None
    date: PartialDate | None
    ahead: bool
    passage: Passage
    rule: str


def changes(context: Context, known: list[Affiliation]) -> list[Change]:
    """The changes of post that an article tells, announced ones among them; offers, calls and denials are none."""
    return [
        change
        for passage in context.prose
        if "‹P" in passage.text or "‹R" in passage.text
        for change in _Reader(context, passage, known).find()
    ]


class _Reader:
    """Reads one passage for changes of post."""

    def __init__(self, context: Context, passage: Passage, known: list[Affiliation]) -> None:
        self.context, self.passage, self.line, self.text, self.known = (
            context,
            passage,
            passage.line,
            passage.text,
            known,
        )

    def find(self) -> Iterator[Change]:
        seen: set[tuple[str, Person]] = set()
        for trigger in TRIGGERS:
            for match in trigger.words.finditer(self.text):
                person = self._person(trigger, match) if self._happens(match) else None
                change = (
                    self._change(trigger, match, person) if person and (trigger.event, person) not in seen else None
                )
                if change and person:
                    seen.add((trigger.event, person))
                    yield change

    def _happens(self, match: re.Match[str]) -> bool:
        """Whether the change is said to have come or to come, not refused, called for or feared."""
        before = self.text[: match.start()]
        scope = before if before.endswith(" to ") else scope_before(self.text, match.start())
        return not NO_EVENT.search(scope) and not REFUSED_AFTER.match(self.text[match.end() :])

    def _change(self, trigger: Trigger, match: re.Match[str], person: Person) -> Change | None:
        post = self._post(trigger, match, person)
        place = self._place(match)
        if trigger.needs_post and post is None and not self._speaks_of_a_post(match, place):
            return None
        organisation = (
            post.organisation if post and post.organisation else place or (self.passage.focus if post is None else None)
        )
        date = self._date(match)
        return Change(
            trigger.event, person, post, organisation, date, self._is_ahead(match, date), self.passage, trigger.name
        )

    def _speaks_of_a_post(self, match: re.Match[str], place: Organisation | None) -> bool:
        """Whether words of leaving or starting are of a post though none is named: `her job`, `left the council`."""
        words = match.group() + scope_after(self.text, match.end())[:40]
        symbol = _LEFT_BODY.match(self.text[match.end() :])
        council = self.line.mention(symbol.group(1)) if symbol else None
        named = council and self.context.article.text[council.start : council.end].lower()
        return bool(place and (_POST_WORD.search(words) or (named and re.search(r"council|authority", named))))

    def _is_ahead(self, match: re.Match[str], date: PartialDate | None) -> bool:
        """Whether the change is still to come at the article's date."""
        published = self.context.article.published
        if date and published:
            return date.first_day() > published.last_day()
        return bool(_AHEAD.search(scope_before(self.text, match.start())[-40:] + match.group()))

    def _person(self, trigger: Trigger, match: re.Match[str]) -> Person | None:
        """Who the change is about: the object of appointing, the owner of a resignation, else the subject."""
        before, after = self.text[: match.start()], self.text[match.end() :]
        if trigger.voice is Voice.NOUN:
            owner = re.search(r"(‹P\d+›)'s? (?:[a-z-]+ ){0,2}$", before)
            return (
                self._value(owner.group(1))
                if owner
                else self._object(after)
                if after.startswith(" of ") or match.group().endswith(" by")
                else None
            )
        passive = bool(_PASSIVE.search(before))
        if trigger.voice is Voice.TRANSITIVE and not passive:
            found = self._object(after)
            if found:
                return found
            if not (re.search(r"(?:,|\)|-) $", before) and _REDUCED.match(after)):
                return None
        return self._subject(before)

    def _object(self, after: str) -> Person | None:
        match = _OBJECT.match(after)
        if match is None or _SAYING.search(match.group()):
            return None
        # a comma before the name ends the object, unless the name stands beside its role
        loose = "," in match.group() and "‹R" not in match.group()
        return None if loose else self._value(match.group(1))

    def _subject(self, before: str) -> Person | None:
        """The person that is the verb's subject: the antecedent of `who`, else the last one named outside asides."""
        clause = re.split(r"; |, (?:but|while) ", before)[-1]
        relative = re.search(
            r"(‹P\d+›)(?:[^‹;]|‹[RCBDN]\d+›){0,120}?,? (?:and )?who (?:[^‹;,]|‹[CBDR]\d+›){0,80}$", clause
        )
        if relative:
            return self._value(re.findall(r"‹P\d+›", relative.group())[-1])
        plain = _ASIDES.sub(" ", clause)
        people = [
            p
            for p in re.finditer(r"‹P\d+›", plain)
            if not re.search(
                r"\b(?:by|from|with|replac(?:e|es|ed|ing)|succeed\w*|for) (?:‹[RCB]\d+›(?:'s)? |mr |mrs |ms |"
                r"cllr |[a-z]+ )?$",
                plain[: p.start()],
            )
        ]
        return self._value(people[-1].group()) if people else self._holder(before)

    def _holder(self, before: str) -> Person | None:
        """Who holds the role that is the subject: `The director resigned yesterday.`"""
        role = re.search(r"(‹R\d+›)(?:'s?)?(?: (?:of|at|for) ‹[CB]\d+›)?(?:,)? (?:[^‹,]|‹D\d+›){0,30}$", before)
        if not role or re.search(r"\b(?:by|for|from|new|a|an) (?:‹[BC]\d+›'s )?$", before[: role.start()]):
            return None
        label = self.line.mention(role.group(1)).value
        wanted = _HEAD_NOUN.findall(label.label) if isinstance(label, Term) else []
        held = [
            a
            for a in self.known
            if abs(a.passage.number - self.passage.number) <= 4
            and wanted
            and _HEAD_NOUN.findall(a.role.label) == wanted
        ]
        same = {a.person for a in held if a.organisation == self.passage.focus or not self.passage.focus}
        return same.pop() if len(same) == 1 else None

    def _value(self, symbol: str) -> Person | None:
        value = self.line.mention(symbol).value
        return value if isinstance(value, Person) else None

    def _post(self, trigger: Trigger, match: re.Match[str], person: Person) -> Affiliation | None:
        """The post that changes hands: the person's here, a role without a holder here, else one told nearby."""
        held = [a for a in self.known if a.person == person and (trigger.event != "appointed" or a.tenure != "former")]
        here = [a for a in held if a.passage is self.passage and not self._is_aside(a)]
        if trigger.event == "appointed":
            here = [a for a in here if not self._is_left(a)]
        else:
            here = [a for a in here if not self._is_taken_next(a, match)]
        after = [a for a in here if a.position > match.start()]
        if after and trigger.event == "appointed":
            return after[0]
        if here and not _TASK.match(self.text[match.end() :]):
            return min(here, key=lambda a: abs(a.position - match.start()))
        if _TASK.match(self.text[match.end() :]):
            return None
        free = self._free_role(match, person)
        if free:
            fuller = [
                a for a in held if a.role.label.startswith(free.role.label) and _HEAD_NOUN.fullmatch(free.role.label)
            ]
            return fuller[0] if fuller else free
        place = self._place(match)
        near = sorted(
            (a for a in held if a.passage is not self.passage and not self._is_aside(a)),
            key=lambda a: (abs(a.passage.number - self.passage.number), a.passage.number),
        )
        fitting = [a for a in near if place is None or a.organisation == place or (a.organisation is None)]
        if fitting:
            return fitting[0]
        return self._same_post(trigger, person)

    def _is_taken_next(self, post: Affiliation, match: re.Match[str]) -> bool:
        """Whether a post is the one that is left for: `left A to become R at B`."""
        between = self.text[match.end() : max(post.position, 0)]
        return bool(re.search(r"\bto (?:become|be|take up|take over as|join|lead|run)\b", between))

    def _is_left(self, post: Affiliation) -> bool:
        """Whether a post is told as the one that is left for another: `from her role as R`."""
        return bool(_FROM_POST.search(post.passage.text[: max(post.position, 0)]))

    def _is_aside(self, post: Affiliation) -> bool:
        """Whether a post is told beside the matter: `who was president of O at the time`."""
        position = max(post.position, 0)
        before = post.passage.text[max(position - 25, 0) : position]
        after = post.passage.text[position + 1 : position + 90].partition("‹R")[0]
        return bool(_SIDE_ROLE.search(before + after))

    def _free_role(self, match: re.Match[str], person: Person) -> Affiliation | None:
        taken = {a.position for a in self.known if a.passage is self.passage}
        for number, mention in enumerate(self.line.mentions):
            position = self.text.find(f"‹R{number}›")
            lead = self.text[: max(position, 0)]
            loose = re.search(r"\bby(?: the)? $", lead) or (
                re.search(r"\b(?:a|an|current|former|previous)(?: \w+)? $", lead) and position < match.start()
            )
            if (
                mention.kind == "role"
                and isinstance(mention.value, Term)
                and not BARE.match(mention.value.label)
                and not loose
                and position not in taken
                and abs(position - match.start()) < 90
            ):
                role = plain_role(mention.value)
                place = self._place(match) or default_organisation(role, self.passage)
                return Affiliation(
                    person, role, place, "current", self.passage.base, self.passage, "event", True, position
                )
        return None

    def _same_post(self, trigger: Trigger, person: Person) -> Affiliation | None:
        """`… was appointed to the post`, `took over from Q`: the post that was last spoken of."""
        if trigger.event != "appointed" or not re.search(
            r"\b(?:post|role|job|position|replac\w*|succe\w+|took over|takes over|take over|appointed|"
            r"successor)\b",
            self.text,
        ):
            return None
        others = [a for a in self.known if a.person != person and 0 <= self.passage.number - a.passage.number <= 3]
        councils = self.passage.councils()
        fitting = [a for a in others if not councils or a.organisation in councils]
        return fitting[-1] if fitting else None

    def _place(self, match: re.Match[str]) -> Organisation | None:
        """The organisation named with the change, after it in its clause or as the one that acts."""
        after = _PLACE.search(match.group() + scope_after(self.text, match.end()))
        councils = self.passage.councils()
        if after:
            value = self.line.mention(after.group(1)).value
            return value if not isinstance(value, (Person, Term, str)) and value is not None else None  # type: ignore[return-value]
        return councils[0] if len(councils) == 1 else None

    def _date(self, match: re.Match[str]) -> PartialDate | None:
        """The date that follows the change in its clause, else one that leads up to it."""
        after = match.group() + scope_after(self.text, match.end())
        following = [d for d in re.finditer(r"‹D\d+›", after) if not _NOT_THEN.search(after[: d.start()])]
        before = scope_before(self.text, match.start())
        leading = list(re.finditer(r"(?:^|\b(?:in|on|last|earlier|this) |, )(‹D\d+›)", before)) or list(
            re.finditer(r"^(?:in|on)? ?(‹D\d+›)", self.text[: match.start()])
        )
        symbols = [d.group() for d in following[:2]] + [d.group(1) for d in leading[-1:]]
        dates = [value for symbol in symbols if isinstance(value := self.line.mention(symbol).value, PartialDate)]
        return (
            max(dates[:2], key=lambda d: (d.month is not None) + (d.day is not None), default=None)
            if following
            else next(iter(dates), None)
        )
