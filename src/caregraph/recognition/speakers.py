"""Speakers: the person or body that the words beside a verb of speaking name."""

import re
from collections.abc import Sequence

from caregraph.model.entity import Body, Council, Person
from caregraph.model.mention import Mention, MentionKind
from caregraph.recognition import naming
from caregraph.recognition.papers import Papers
from caregraph.recognition.reports import Reports, ombudsman
from caregraph.recognition.speech import reporting_verbs, segments_of
from caregraph.recognition.state import State, Stretch
from caregraph.recognition.strangers import opens_with_stranger
from caregraph.recognition.telling import Told

_SOON = 2  # sentences
_NEARLY = 3  # sentences
_FEATURE = 8  # sentences
_RECENT = 4  # sentences
_FAR = 60  # characters: how far on a spokesperson opens a sentence
_OWNS = re.compile(r"['’]s? ")  # `A's result is out. It says …`: not A
_TITLE = 5  # characters: `The ` before a body
_OPENING = 8  # characters: `The …` opens a paragraph with its subject


class Speakers:
    """Finds speakers, and remembers who held which role, whose report it is and who spoke last."""

    def __init__(self, state: State, ofsted: Body) -> None:
        self.state, self.text = state, state.article.text
        self.ofsted = ofsted
        self.reported = any(m.value == ofsted for m in state.mentions) or bool(
            naming.INSPECTORS.search(self.text.lower()) or naming.INSPECTIONS.search(self.text.lower())
        )
        self.names = [m for m in state.mentions if m.kind is MentionKind.NAME]
        self.people = list(state.people.values())
        self.body_at = -9
        self.opened: tuple[int, Stretch | None] = (-9, None)
        self.before: tuple[int, Stretch | None] = (-9, None)
        self.holders: list[tuple[str, Mention]] = []
        self.bodies: list[tuple[int, Mention]] = []
        self.person: Mention | None = None
        self.person_at = -1
        self.reports = Reports(ofsted, self.before_verb, self._holder)
        self.papers = Papers(self.before_verb)
        self.report_at = -9
        self.inspectors_at = -9
        self.inspecting_at = -9
        self.last: Mention | None = None
        self.last_at = -9
        self.last_body: Mention | None = None
        self.stranger_at = -9
        self.family_at = -9
        self.paper: Mention | None = None
        self.paper_at = -9
        self.voice: Mention | None = None
        self.voice_at = -9

    def observe(self, told: Told) -> None:
        """Remember what a sentence says of roles, reports and bodies."""
        line = told.line
        self.opened, self.before = self.before, (told.number, told.stretch)
        people = [m for m in line.mentions if m.kind is MentionKind.PERSON and not self._is_pronoun(m)]
        if people:
            self.person, self.person_at = people[0], told.number
        self.bodies += [(told.number, m) for m in line.mentions if isinstance(m.value, Body | Council)]
        if any(line.mention(symbol).value != self.ofsted for symbol in naming.ACTING_BODY.findall(line.text)):
            self.body_at = told.number
        for match in naming.ROLE_HELD.finditer(line.text):
            person, role = (match[1], match[2]) if match[1] else (match[4], match[3])
            self.holders.append((self._words(line.mention(role)), line.mention(person)))
        self.holders += [("councillor", line.mention(match[1])) for match in naming.COUNCILLOR.finditer(line.text)]
        if judge := naming.JUDGE.search(line.text):
            person = self._person(line.mention(judge[1]))
            self.holders += [("judge", person)] if person else []
        self.reports.observe(told)
        self.papers.observe(told)
        self._observe_voice(told)
        if naming.HER_REPORT_IS.match(line.text) and self.person:
            self.reports.author = self.person
        if opens_with_stranger(self.text, told.stretch.start, told.stretch.end):
            self.stranger_at = told.number
        family = naming.FAMILY_SAYS.search(line.text)
        if family and not line.of_kind(line.text[family.start() :], "BC"):
            self.family_at = told.number
        if naming.WORD_OF_REPORT.search(line.text):
            self.report_at = told.number
        subject = self.is_of_inspectors(told)
        if (subject and not naming.GROUP.search(line.text)) or naming.BY_INSPECTORS.search(line.text):
            self.inspectors_at = told.number
        self.inspecting_at = told.number if subject else self.inspecting_at

    def _observe_voice(self, told: Told) -> None:
        """Remember for whom a spokesperson without a name speaks, who is `he` or `she` in what follows."""
        later = naming.SPOKES_IN_CLAUSE.search(told.line.text)
        text = told.line.text[later.end() :] if later else told.line.text
        if naming.SPOKESPERSON.search(text[:_FAR]) and (verbs := reporting_verbs(text)):
            voice = self._spokesperson(told, naming.LEAD.sub("", text[: verbs[0].start()].strip()))
            self.voice, self.voice_at = (voice, told.number) if voice else (self.voice, self.voice_at)

    def is_of_inspectors(self, told: Told) -> bool:
        """Whether inspectors are the subject of a sentence."""
        text = naming.LEAD.sub("", told.line.text)
        opening = told.line.mention(text.split("›")[0] + "›") if text.startswith("‹B") else None
        return bool(naming.INSPECTORATE.match(told.line.text)) or (opening is not None and opening.value == self.ofsted)

    def spoke(self, speaker: Mention, told: Told) -> None:
        """Remember who spoke in a sentence."""
        self.last, self.last_at = speaker, told.number
        if isinstance(speaker.value, Body | Council):
            self.last_body = speaker

    def before_verb(self, told: Told, clause: str) -> Mention | None:
        """The subject of a verb of speaking, from the words before it."""
        clause = naming.PAPER_ORDERED.sub(r"\1", naming.PAPER_FROM.sub(r"\1 ", clause.strip()))
        clause = naming.IN_PLACE.sub("", clause)
        opened = self._after_opening(told, clause)
        if branch := naming.BRANCH.match(clause):
            return told.line.mention(branch[1])
        segments = [] if opened else segments_of(clause)
        for number in range(len(segments) - 1, -1, -1):
            if (
                number
                and naming.ROLE_ALONE.match(segments[number])
                and naming.ENDS_IN_PERSON.search(segments[number - 1])
            ):
                continue  # `a letter to P, the R, said`
            if (named := self._before_place(told, segments, number)) is not None:
                return named
            before = self._person_before(told, segments, number)
            found = (naming.VERB_OF_SUBJECT.match(segments[number]) and before) or self._subject(told, segments[number])
            if found and found.kind is MentionKind.PERSON and not naming.SPOKESPERSON.search(segments[number]):
                # a name in words that but say who somebody is: `P, head of the charity N, said`
                is_apposed = before and segments[number].startswith(
                    ("‹R", "head of", "a ", "an ", "the ", "of ", "from ")
                )
                return before if is_apposed and found not in told.line.mentions else found
            beside = before if segments[number] else None
            if beside or found:
                return beside or found
            if not naming.NEUTRAL.match(segments[number]):
                return None
        return opened

    def _person_before(self, told: Told, segments: Sequence[str], number: int) -> Mention | None:
        """The person whom the segment before ends with, or the one before that tells but whence or of what age."""
        found = self._ending_person(told, segments[number - 1]) if number else None
        verb = naming.VERB_OF_SUBJECT.match(segments[number]) and naming.ROLE_OF.match(segments[number - 1])
        aside = number > 1 and (verb or naming.OF_WHERE.match(segments[number - 1])) and segments[number]
        return found or (self._ending_person(told, segments[number - 2]) if aside else None)

    def _before_place(self, told: Told, segments: Sequence[str], number: int) -> Mention | None:
        """`P, R, A said`: P, of whom the rest tells where."""
        place = number > 1 and naming.PLACE_ALONE.match(segments[number]) and "‹R" in segments[number - 1]
        return self._ending_person(told, segments[number - 2]) if place else None

    def _after_opening(self, told: Told, clause: str) -> Mention | None:
        """The name right before the verb: `Speaking of A, P said`, `In its report on A B said`."""
        lone = naming.AFTER_OPENING.search(clause) or naming.AFTER_PAPER.match(clause)
        person = self._person(told.line.mention(lone[1])) if lone else None
        body = None if person else naming.BODY_AFTER_OPENING.search(clause)
        return person or (told.line.mention(body[1]) if body else self._inspectors_after_opening(told, clause))

    def _inspectors_after_opening(self, told: Told, clause: str) -> Mention | None:
        """The inspectors in `In their letter the inspectors said`, or in `In their report they say` after them."""
        if self.reports.writer and naming.IN_THE_LETTER.match(clause):
            return self.reports.writer
        they = naming.IN_THEIR_REPORT.match(clause) and self.is_of_inspection(told)
        return self.inspectorate(told) if they or naming.INSPECTORS_AFTER_OPENING.match(clause) else None

    def is_of_inspection(self, told: Told) -> bool:
        """Whether inspectors were told of just before, and since then no report of anybody else's."""
        spoke = self.last_at if self.last and self.last.value == self.ofsted else self.reports.own_at
        return told.number - max(spoke, self.reports.own_at) <= _NEARLY and self.reports.are_inspectors()

    def _subject(self, told: Told, segment: str) -> Mention | None:
        """The subject in one segment: the noun phrase after its last conjunction, or the one that it begins with."""
        joints = list(naming.CONJUNCTION.finditer(segment))
        for joint in reversed(joints):
            found = self.noun_phrase(told, segment[joint.end() :], whole=True)
            if found:
                return (joint.group() == " and " and self._ending_person(told, segment[: joint.start()])) or found
        if joints and naming.STRANGER.fullmatch(segment, joints[-1].end()):
            return None
        return self.noun_phrase(told, segment)

    def _ending_person(self, told: Told, segment: str) -> Mention | None:
        """The person whom a segment ends with, if it is no more than a name with titles and roles."""
        match = naming.ENDS_IN_PERSON.search(segment)
        if match is None or not naming.leads_to_name(naming.LEAD.sub("", segment[: match.start()])):
            return None
        return self._person(told.line.mention(match[1]))

    def noun_phrase(self, told: Told, text: str, *, whole: bool = False) -> Mention | None:
        """Who a noun phrase at the start of a stretch of a line names."""
        text = naming.LEAD.sub("", text.strip())
        if text.startswith(("of ", "from ")):
            return None
        if whole and naming.FINITE.search(text):
            return None
        return (
            self._named_person(told, text)
            or self._spokesperson(told, text)
            or self.papers.of(told, text)
            or self._statement(told, text)
            or self._report(told, text)
            or self._pronoun(told, text)
            or self._same_again(told, text)
            or self._holder(told, text)
            or self._body(told, text)
        )

    def _named_person(self, told: Told, text: str) -> Mention | None:
        for match in naming.PERSON_OR_NAME.finditer(text[:240]):
            if not naming.leads_to_name(text[: match.start()]) and not self._ends_in_name(told, text, match):
                return None
            if match.group().startswith("‹N") and naming.GOES_ON_TO_PERSON.match(text, match.end()):
                continue
            mention = told.line.mention(match.group())
            person = self._person(mention)
            if person and not text.startswith("'", match.end()):
                return person
        return None

    def _ends_in_name(self, told: Told, text: str, match: re.Match[str]) -> bool:
        """Whether a name after `the R of the` is a body's with its R's own behind it."""
        mention = told.line.mention(match.group())
        name = self.text[mention.start : mention.end].replace("\n", " ")
        led = re.match(r"(?:the )?‹R\d+› (?:of|at|for|with) (?:the )?(?:[a-z]+ )?$", text[: match.start()])
        tail = naming.NAME_AT_END.match(name) if led and naming.NO_PERSON.search(name) else None
        return bool(tail and not naming.NO_PERSON.search(tail["name"]))

    def _person(self, mention: Mention) -> Mention | None:
        """The person of a mention; an unknown name with a title, or of two words, is a person where one must stand."""
        if mention.kind is MentionKind.PERSON:
            return self.last if self._is_last(mention) else mention
        name = naming.BEFORE_NAME.sub("", self.text[mention.start : mention.end].rstrip(".").replace("\n", " "))
        words = name.split()
        known = [p for p in self.people if p.name.split()[-1] == words[-1]] or [
            p for p in self.people if len(words) == 1 and p.name.split()[0] == words[0]
        ]
        if len(set(known)) == 1 and (len(words) == 1 or words[0].lower() in ("what", "as", "like")):
            return Mention(MentionKind.PERSON, mention.start, mention.end, known[0], anaphor=True)
        tail = naming.NAME_AT_END.match(name) if naming.NO_PERSON.search(name) else None
        if tail and not naming.NO_PERSON.search(tail["name"]):
            name, words = tail["name"], tail["name"].split()
        if naming.NO_PERSON.search(name) or name.isupper() or not (mention.value or 2 <= len(words) <= 4):
            return None
        person = Person(self._fullest(words))
        if person not in self.people:
            self.people.append(person)
        return Mention(MentionKind.PERSON, mention.start, mention.end, person)

    def _fullest(self, words: list[str]) -> str:
        """A name as it was first given in full: `Delaney` is the Frank Delaney of an earlier sentence."""
        names = (self.text[m.start : m.end].rstrip(".") for m in self.names)
        full = (
            name
            for name in names
            if len(words) == 1
            and len(name.split()) in (2, 3)
            and name.split()[-1] == words[0]
            and not naming.NO_PERSON.search(name)
        )
        return next(full, " ".join(words))

    def _is_pronoun(self, mention: Mention) -> bool:
        return self.text[mention.start : mention.end].lower() in ("he", "she")

    def _is_last(self, mention: Mention) -> bool:
        """Whether `she` is who spoke last: nobody else was named since."""
        return (
            self._is_pronoun(mention)
            and self.last is not None
            and isinstance(self.last.value, Person)
            and self.state.may_be(self.last.value, self.text[mention.start : mention.end])
            and self.person_at <= self.last_at
        )

    def _spokesperson(self, told: Told, text: str) -> Mention | None:
        match = naming.SPOKESPERSON.search(text[:160])
        if match is None or naming.SPOKES_FOR_PERSON.search(text) or not naming.leads_to_name(text[: match.start()]):
            return None
        after = naming.SPOKES_FOR.search(text)
        named = told.line.of_kind(text[: match.start()], "BCN")
        chosen = told.line.mention(after[1]) if after else (named[-1] if named else None)
        if chosen:
            return self._as_body(chosen)
        return self._unnamed_body(told, text)

    def _as_body(self, mention: Mention) -> Mention | None:
        if mention.kind is not MentionKind.NAME:
            return mention
        name = self.text[mention.start : mention.end].replace("’", "'")
        return None if mention.value else Mention(MentionKind.BODY, mention.start, mention.end, Body.named(name))

    def _unnamed_body(self, told: Told, text: str) -> Mention | None:
        """The body of `a spokesman`: the council in focus, the trust or union named last, or what was named last."""
        if naming.SPOKES_OF_COUNCIL.search(text) or told.stretch.section:
            return self._focus(told)
        if self.reported and naming.INSPECTORS.search(text):
            return self._stand_in(told)
        noun = naming.SPOKES_OF_NOUN.search(text)
        if not noun and self.voice and naming.THE_SPOKESPERSON.search(text) and told.number - self.voice_at <= _SOON:
            return self.voice
        if not noun and (subject := self._subject_of_last(told)):
            return subject
        near = [m for number, m in self.bodies if told.number - number <= 3]
        if noun:
            word = noun["noun"] or noun["other"]
            return next((m for _, m in reversed(self.bodies) if word in m.value.label.lower()), None)  # type: ignore[union-attr]
        return near[-1] if near else self._focus(told)

    def _subject_of_last(self, told: Told) -> Mention | None:
        """The body that the sentence before, in the same paragraph, is about."""
        opening = next((m for number, m in self.bodies if number == told.number - 1), None)
        return opening if opening and 0 <= opening.start - told.stretch.block.start < _OPENING else None

    def _focus(self, told: Told) -> Mention | None:
        council = told.stretch.focus
        return (
            Mention(MentionKind.COUNCIL, told.stretch.start, told.stretch.start + 1, council, anaphor=True)
            if council
            else None
        )

    def _statement(self, told: Told, text: str) -> Mention | None:
        """Whose statement, letter or page speaks by itself."""
        if naming.MEETING_PAPERS.match(text):
            named = told.line.of_kind(text, "C")
            return named[-1] if named else self._focus(told)
        match = naming.STATEMENT.search(text[:120])
        if match is None or not naming.leads_to_name(text[: match.start()]):
            return None
        if match[1]:
            mention = told.line.mention(match[1])
            return self._person(mention) if mention.kind is MentionKind.PERSON else self._as_body(mention)
        owners = told.line.of_kind(text[: match.start()], "BC")
        if owners:
            return owners[-1]
        if re.match(r"(?:a |the )?council\b", text):
            return self._focus(told)
        return (
            (self.last_body or self.reports.author)
            if re.match(r"(?:the|its|this|that) (?:statement|letter)$", text)
            else None
        )

    def _report(self, told: Told, text: str) -> Mention | None:
        """Whose report or inspectors speak; Ofsted's, where the article is of no other's."""
        if naming.THE_OMBUDSMAN.match(text):
            return ombudsman(m for _, m in reversed(self.bodies))
        if peers := naming.REVIEW_BY.match(text):
            return told.line.mention(peers["who"])
        match = naming.REPORT.match(text)
        if match is None or naming.OTHERS_REPORT.search(text[:80]) or naming.FROM_A_STRANGER.match(text):
            return None
        own = re.match(r"(‹C\d+›)'s? (?:own )?(?:[a-z]+ )?reports?\b", text)
        if own or "‹R" in match.group():
            return told.line.mention(own[1]) if own else self.reports.author
        by = naming.REPORT_BY.search(text)
        named = told.line.of_kind(match.group(), "BP")
        if named or by or re.match(r"(?:his|her) ", text):
            self.paper = named[0] if named else told.line.mention(by[1] or by[2]) if by else self.person
            self.paper_at = told.number
            return self.paper
        return None if naming.GUESTS.search(match.group()) else self._author(told, match.group())

    def _author(self, told: Told, words: str) -> Mention | None:
        """Whose the report is that some words stand for: its author's, or else the inspectors'."""
        if naming.STATE_PAPER.search(words):
            return self._state()
        author, inspectors = self.reports.author_of(words), naming.INSPECTORS.search(words)
        if author and not inspectors and "visit" not in words:
            return author
        # none that was told of, or that of a case
        unknown = re.match(r"an? (?:[a-z]+ )?review$", words) or (words.endswith("review") and self.reports.of_case)
        return None if unknown or (self.reports.foreign() and not inspectors) else self.inspectorate(told)

    def _state(self) -> Mention | None:
        """The part of government that was named last, whose directions and notices speak."""
        named = (m for _, m in reversed(self.bodies) if isinstance(m.value, Body) and naming.STATE.match(m.value.name))
        return next(named, None)

    def inspectorate(self, told: Told) -> Mention | None:
        """Ofsted, in an article that reports what its inspectors say."""
        return self._stand_in(told) if self.reported else None

    def _stand_in(self, told: Told) -> Mention:
        return Mention(MentionKind.BODY, told.stretch.start, told.stretch.start + 1, self.ofsted, anaphor=True)

    def _pronoun(self, told: Told, text: str) -> Mention | None:
        text = text.split(",", maxsplit=1)[0]
        if not naming.PRONOUN.match(text):
            return None
        if text in ("he", "she"):
            return self._he_or_she(told, text)
        return self._it_or_they(told, text)

    def _it_or_they(self, told: Told, text: str) -> Mention | None:
        """Whose paper was quoted just before, the body that spoke last, or the inspectors."""
        if text == "they" and naming.INSPECTORS_FIRST.match(told.line.text):
            return self.inspectorate(told)
        reported = told.number - self.reports.author_at == 1
        if text == "it" and (reported or told.number - self.family_at <= 1):
            return self.reports.author if reported else None
        return self._last_body(told, text)

    def _last_body(self, told: Told, text: str) -> Mention | None:
        """The same, where no report and no family is told of right before."""
        if text == "it" and self.paper and self.paper_at <= told.number <= self.paper_at + _SOON:
            return self.paper
        subject = self._spoken_of(told) if text == "it" else None
        if subject or (text == "it" and self.reports.says_at == told.number - 1 > self.last_at):
            return subject
        if self.last_body and told.number - self.last_at <= _RECENT:
            return self.last_body
        also = text == "they" and told.line.text.startswith("they also ")
        if told.number - (self.inspecting_at if also else self.inspectors_at) == 1:
            return self._stand_in(told)
        if text != "it" or told.number - self.report_at > (_NEARLY if self.body_at <= self.report_at else 1):
            return None
        return self.reports.author or (None if self.reports.foreign() else self.inspectorate(told))

    def _spoken_of(self, told: Told) -> Mention | None:
        """Whose paper the sentence before is about, or the council or body that it opens with."""
        if author := self.papers.spoken_of(told):
            return author
        if self.reports.says_at == told.number - 1 > self.last_at:
            return self.reports.author or (None if self.reports.foreign() else self.inspectorate(told))
        return self._opening_before(told) if self.last_at < told.number - 1 else None

    def _opening_before(self, told: Told) -> Mention | None:
        """The council or body that the sentence before, in the same paragraph, opens with: `The council apologised.`"""
        number, stretch = self.opened
        near = number == told.number - 1 and stretch is not None and stretch.block is told.stretch.block
        named = [m for at, m in self.bodies if near and at == number and stretch and m.start - stretch.start < _TITLE]
        owns = named and _OWNS.match(self.state.article.text, named[0].end)
        return named[0] if named and not owns and named[0].value != self.ofsted else None

    def _he_or_she(self, told: Told, text: str) -> Mention | None:
        """Who spoke for a body without a name, or is known by a title alone; nobody, after a stranger."""
        if self.stranger_at > self.voice_at and self.last_at <= self.stranger_at >= told.number - _SOON:
            return None
        if told.number - self.voice_at <= _SOON:
            return self.voice
        if self._is_unlisted_last(told) or self._goes_on_speaking(told, text):
            return self.last
        return self.last_body if self.last is self.last_body and told.number - self.last_at <= _RECENT else None

    def _goes_on_speaking(self, told: Told, text: str) -> bool:
        """Whether `she` is who spoke last, some sentences before, nobody having been named since."""
        person = self.last.value if self.last else None
        near = told.number - self.last_at <= _FEATURE and self.person_at <= self.last_at > self.stranger_at
        return isinstance(person, Person) and near and self.state.may_be(person, text)

    def _is_unlisted_last(self, told: Told) -> bool:
        """Whether who spoke last is known by a title alone, and nobody was named since: `Mr Justice P`."""
        last = self.last.value if self.last else None
        listed = not isinstance(last, Person) or last in self.state.people.values()
        return not listed and told.number - self.last_at <= _SOON and self.person_at <= self.last_at

    def _same_again(self, told: Told, text: str) -> Mention | None:
        """Who spoke last, where `the leaders` stands for those who spoke together."""
        return self.last if naming.THE_SAME.match(text) and told.number - self.last_at <= 2 else None

    def _holder(self, told: Told, text: str) -> Mention | None:
        """The person who was said to hold the role that stands for a name."""
        match = naming.ROLE_ALONE.match(text.rstrip(" .,"))
        if match is None:
            return None
        words = self._words(told.line.mention(match[1])) if match[1].startswith("‹") else match[1]
        exact = next((person for role, person in reversed(self.holders) if role == words), None)
        if exact:
            return exact
        head = next((head for head in naming.ROLE_HEADS if head in words), words)
        return next((person for role, person in reversed(self.holders) if head in role), None)

    def _words(self, role: Mention) -> str:
        return " ".join(self.text[role.start : role.end].lower().split())

    def _body(self, told: Told, text: str) -> Mention | None:
        match = naming.BODY.match(text)
        if match is None or not naming.AFTER_BODY.match(match["rest"]):
            return None
        mention = told.line.mention(match[1])
        words = self._words(mention)
        return None if words == "ministers" or naming.PRESS.search(words) else mention
