"""Attribution: who is quoted, and which quoted stretches are one quotation."""

import re
from dataclasses import dataclass

from spacy.tokens import Doc

from caregraph.model.entity import Body, Person
from caregraph.model.mention import Mention, MentionKind, Quotation
from caregraph.model.reference import Reference
from caregraph.model.text import BlockKind
from caregraph.recognition.inspecting import Inspecting
from caregraph.recognition.speakers import Speakers
from caregraph.recognition.speech import (
    AFTER_VERB,
    SAY,
    SUBJECT_THEN_VERB,
    clauses_before,
    own_subject,
    reporting_verbs,
    stance_verbs,
)
from caregraph.recognition.state import State, state_of
from caregraph.recognition.telling import Telling, Told

_NO_SPEECH = re.compile(
    r"\b(?:so-called|known as|entitled|titled|named|slogan|motto|hashtag|headlined?|banners? (?:that|which) reads?|"
    r"under the \w+|(?:an?|the|its|his|her|their|new) (?:[\w'-]+ ){1,3}called)[,:]? $"
)
_ACCORDING = re.compile(
    r"\bwhat (?P<caller>[^.;,]{1,40}?) (?:calls?|called|describes? as|described as|terms) $|"
    r"\b(?:according to|(?:warning|praise|criticism|acknowledgement) in|in the (?:words|view|"
    r"opinion) of|in a (?:letter|statement|report|blog|speech) (?:by|from)) "
    r"(?P<who>[^.;]*)"
)
# `P's finding that "…"`
_OWN_WORDS = re.compile(
    r"(?P<who>‹[BP]\d+›)'s (?:[a-z]+ )?(?:findings?|conclusions?|verdict|warnings?|claims?|view|comments?) that $"
)
# what inspectors say without being named
_WHAT_IT_CALLS = re.compile(
    r"\bwhat (?P<who>(?:the|his|her|its) [a-z' ]{3,30}|‹[BPR]\d+›) (?:calls|called|terms|termed) $"
)
_WAS_FOUND = re.compile(
    r"\b(?:was|were) (?:also )?(?:found|judged|considered|deemed|described|praised|criticised|commended) (?:to|"
    r"as|for)\b"
)
_INSPECTORS_SAW = re.compile(r"\binspectors (?:saw|found|identified|observed|noted|met|reviewed)\b")
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|I|my)\b", re.IGNORECASE)
_PRAISED_AS = re.compile(r"\b(?:came|comes|coming) in for [^‹]{0,40}|\b(?:praise|criticism) as (?:an? |the )?$")
_BY = re.compile(
    r"\b(?:described|criticised|commended|praised|called|labelled|branded|condemned|dismissed|hailed|denounced|"
    r"summed up|told) (?:by|in) "
    r"(?P<who>[^.:;]{0,120}?) (?:as|for|that)\b"
)
_TO = re.compile(r"(?:^|, |\bis )(?:to|for) (?P<who>[^.;]*)")
_NEW_CLAUSE = re.compile(r"(?:^|,| -) ?(?:but|while|though|although)\b")
# `… “words” because …, the report says.`
_CLOSING = re.compile(
    rf", (?P<subject>(?:[a-z' ]|‹[BCPRN]\d+›){{2,60}}) {SAY}(?: (?:today|yesterday|‹D\d+›|in (?:a|its|"
    rf"the) [a-z]+))?\.?$"
)
_HE_ADDED = re.compile(r"^[\s,]*(?:he|she|they|(?:[a-z]+\.? )?‹P\d+›) (?:also |later )?add(?:s|ed)\b")
_SIGNED = re.compile(r"^\s*- (?P<who>(?:[a-z]+\.? )?‹[PN]\d+›[^‹]*(?:‹[RCB]\d+›[^‹]{0,20}){0,3})$")
_IN_VIEW = re.compile(r"\bin (?P<who>‹P\d+›)'s? (?:view|words|opinion|eyes|own words)\b")
_IN_ITS_WORDS = re.compile(r"\bin (?P<who>the (?:report|inspectors|inspectorate|watchdog|letter))'s? (?:own )?words\b")
_IN_HER_VIEW = re.compile(r"\bin (?:his|her|their) (?:view|words|opinion|eyes|own words)\b")
# `… “words”, P continued: “words”`
_RESUMES = re.compile(r"\b(?:continued|went on|added|adding|adds|concluded|continues|goes on|stressed|explained): $")
# who speaks after a quotation, and is none of those who are known
_UNKNOWN = re.compile(
    r"(?:an?|one|another|some|many|others?|several)(?: (?!(?:spokes|council|report|letter|statement))[a-z'-]+){0,5}|"
    r"(?:(?:mr|mrs|ms|dr)\.? )?‹N\d+›|(?!(?:he|she|it|they|i|we|and|but|also|inspectors|reports?)$)[a-z]+"
)
# `P quoted her as saying`: not P's own words
_QUOTED_AS = re.compile(r"\bquot(?:ed|es|ing) (?:him|her|them|(?:[a-z]+\.? )?‹P\d+›) as saying\b")
_HE_OR_SHE = re.compile(r"[\s,]*(he|she)\b")
_OWN_SENTENCE = re.compile(r"^[^‹:]{0,60}(?:‹[A-PR-Z]\d+›[^‹:]{0,60}){0,4}\.?$")


@dataclass(slots=True)
class _Speech:
    """One quotation in the making: its parts, its speaker and where the words that name the speaker stand."""

    parts: list[int]
    speaker: Mention | None = None
    told_before: bool = False


class Attribution:
    """Finds who speaks; `Ofsted` speaks in inspection reports."""

    def __init__(self, reference: Reference) -> None:
        self.ofsted = reference.body("Ofsted")

    def __call__(self, doc: Doc) -> Doc:
        """Group the quoted parts of an article into quotations with their speakers."""
        state = state_of(doc)
        state.quotations = _Reader(state, self.ofsted).read()
        return doc


class _Reader:
    """Reads the quoted parts of one article in order."""

    def __init__(self, state: State, ofsted: Body) -> None:
        self.state = state
        self.text = state.article.text
        self.telling = Telling(state)
        self.speakers = Speakers(state, ofsted)
        self.inspecting = Inspecting(self.telling, self.speakers)
        self.observed = 0
        self.found: list[_Speech] = []

    def read(self) -> list[Quotation]:
        """The article's quotations in order."""
        for chain in self.telling.chains():
            self._observe(self.telling.home[chain[0]].number)
            for stretch in self._divided(chain):
                self._take(self._attributed(stretch))
        return [self._quotation(speech) for speech in self.found]

    def _observe(self, number: int) -> None:
        while self.observed <= number:
            self.speakers.observe(self.telling.told[self.observed])
            self.observed += 1

    def _divided(self, chain: list[int]) -> list[list[int]]:
        """A chain of paragraphs without the last, where that has a `he added` of its own: a quotation for itself."""
        if len(chain) == 1:
            return [chain]
        before, _ = self.telling.around(self.telling.home[chain[0]], chain[0])
        _, after = self.telling.around(self.telling.home[chain[-1]], chain[-1])
        resumed = before.rstrip().endswith(":") and _HE_ADDED.match(after)
        return [chain[:-1], chain[-1:]] if resumed else [chain]

    def _take(self, speech: _Speech) -> None:
        """Add a quotation, or the parts of one that goes on."""
        last = self.found[-1] if self.found else None
        if last and self._goes_on(last, speech):
            last.parts += speech.parts
            last.speaker = last.speaker or speech.speaker
        else:
            if speech.speaker is None:
                before = self._from_before(speech)
                speech.speaker = before if before and self._may_speak(before, speech) else self._from_words(speech)
            self.found.append(speech)
        speaker = self.found[-1].speaker
        if speaker:
            self.speakers.spoke(speaker, self.telling.home[speech.parts[-1]])

    def _quotation(self, speech: _Speech) -> Quotation:
        parts = tuple((self.state.parts[n].start, self.state.parts[n].end) for n in speech.parts)
        return Quotation(parts, speech.speaker, tuple(speech.parts))  # type: ignore[arg-type]

    # --- the words beside a quotation that name its speaker

    def _attributed(self, chain: list[int]) -> _Speech:
        """A chain of parts with the speaker whom the sentences that hold its last or first part name."""
        for number in dict.fromkeys((chain[-1], chain[0])):
            told = self.telling.home[number]
            before, after = self.telling.around(told, number)
            if _NO_SPEECH.search(before):
                return _Speech(chain)
            barred = self._is_of_clause(told, before) or _QUOTED_AS.search(before)
            if before.rstrip().endswith(":") and not barred and (speaker := self._before(told, before)):
                return _Speech(chain, speaker, told_before=True)
            if speaker := self._after(told, after) or self._in_next(told, number):
                return _Speech(chain, speaker)
            if not barred and (speaker := self._told_before(told, before, after)):
                return _Speech(chain, speaker, told_before=True)
        return _Speech(chain)

    def _told_before(self, told: Told, before: str, after: str) -> Mention | None:
        """Whom the words before a quotation give it to."""
        return (
            self.inspecting.met(told, before)
            or self._before(told, before)
            or self._loosely(told, before, after)
            or self.inspecting.learnt(told, before)
        )

    def _after(self, told: Told, after: str) -> Mention | None:
        """The speaker in `"…" said P` or `"…" P said`."""
        inverted = AFTER_VERB.match(after)
        if inverted and (speaker := self.speakers.noun_phrase(told, inverted["rest"])):
            return speaker
        if signed := _SIGNED.match(after):
            return self.speakers.noun_phrase(told, signed["who"])
        plain = SUBJECT_THEN_VERB.match(after)
        if (
            plain
            and not _NEW_CLAUSE.search(plain["subject"])
            and reporting_verbs(after[: plain.end()])
            and (speaker := self.speakers.before_verb(told, plain["subject"]))
        ):
            return speaker
        return self._according(told, after)

    def _before(self, told: Told, before: str) -> Mention | None:
        """The speaker in `P said: "…"`: the subject of the nearest verb of speaking that has one."""
        owned, called = _OWN_WORDS.search(before), _WHAT_IT_CALLS.search(before)
        if owned:
            return told.line.mention(owned["who"])
        if called and (speaker := self.speakers.noun_phrase(told, called["who"])):
            return speaker
        if "joint statement" in before and (people := told.line.of_kind(before, "P")):
            return people[0]
        for clause, _ in clauses_before(before):
            if speaker := self.speakers.before_verb(told, clause):
                return speaker
        return self._inverted(told, before) or self._according(told, before) or self._named_with_colon(told, before)

    def _is_of_clause(self, told: Told, before: str) -> bool:
        """Whether the clause that reports a quotation has a subject of its own whom nobody knows: `critics said`."""
        for clause, _ in clauses_before(before):
            if own := own_subject(clause):
                return self.speakers.before_verb(told, own) is None
            if self.speakers.before_verb(told, clause):
                return False
        return False

    def _inverted(self, told: Told, before: str) -> Mention | None:
        """The speaker in `Staff are, says P of B, "…"`."""
        for verb in reporting_verbs(before):
            if before[: verb.start()].rstrip().endswith(",") and before.rstrip().endswith(","):
                return self.speakers.noun_phrase(told, before[verb.end() :])
        return None

    def _named_with_colon(self, told: Told, before: str) -> Mention | None:
        """The speaker in `P, R at B: "…"`."""
        head = before.rstrip(" :")
        bare = (
            before.rstrip().endswith(":")
            and len(head.split()) <= 12
            and re.search(r"^(?:[a-z]+\.? )?‹[PN]\d+›(?:$|,| \()|, ‹[PN]\d+›$", head)
        )
        return self.speakers.before_verb(told, head) if bare else None

    def _according(self, told: Told, text: str) -> Mention | None:
        for expression in (_ACCORDING, _BY, _IN_VIEW, _IN_ITS_WORDS):
            match = expression.search(text)
            who = next((found for found in match.groups() if found), "") if match else ""
            if who and (speaker := self.speakers.noun_phrase(told, who)):
                return speaker
        return None

    def _in_next(self, told: Told, number: int) -> Mention | None:
        """The speaker in an attribution that the splitter made a sentence of its own: `"…!" P said.`"""
        line, part = told.line.text, self.state.parts[number]
        if not line.endswith("›") or told.stretch.end > part.outer_end + 1 or told.number + 1 >= len(self.telling.told):
            return None
        following = self.telling.told[told.number + 1]
        if (
            following.stretch.block is not told.stretch.block
            or not _OWN_SENTENCE.match(following.line.text)
            or len(following.line.text) > 90
        ):
            return None
        match = SUBJECT_THEN_VERB.match(following.line.text) or AFTER_VERB.match(following.line.text)
        if match is None or len(following.line.text) - match.end("verb") > 12 + 60 * ("rest" in match.groupdict()):
            return None
        groups = match.groupdict()
        return (
            self.speakers.before_verb(following, groups["subject"])
            if "subject" in groups
            else self.speakers.noun_phrase(following, groups["rest"])
        )

    def _loosely(self, told: Told, before: str, after: str) -> Mention | None:
        """The speaker of words quoted in passing, where a sentence tells what a person thinks: `P fears "…"`."""
        if _PRAISED_AS.search(told.line.text.partition("‹Q")[0]):
            return None
        closing = _CLOSING.search(told.line.text)
        if closing and (speaker := self.speakers.before_verb(told, closing["subject"])):
            return speaker
        if _IN_HER_VIEW.search(before) or _IN_HER_VIEW.search(after):
            people = told.line.of_kind(before, "P")
            return people[0] if people else self._speaker_of_last(told)
        for text in (before, after):
            match = _TO.search(text)
            if (
                match
                and (speaker := self.speakers.noun_phrase(told, match["who"]))
                and speaker.kind is MentionKind.PERSON
            ):
                return speaker
        whole = re.split(r"‹Q\d+›", told.line.text)[0]
        verb = next(iter(stance_verbs(whole)), None)
        speaker = self.speakers.before_verb(told, whole[: verb.start()]) if verb and before else None
        knows = speaker and (speaker.kind is MentionKind.PERSON or speaker.value == self.speakers.ofsted)
        return speaker if speaker and (knows or reporting_verbs(whole)) else None

    def _speaker_of_last(self, told: Told) -> Mention | None:
        """Who `her view` belongs to: who spoke in the sentence before, or its first person."""
        if self.speakers.last and told.number - self.speakers.last_at <= 1:
            return self.speakers.last
        earlier = self.telling.told[told.number - 1].line.mentions if told.number else ()
        if told.number - self.speakers.inspectors_at == 1 and "their view" in told.line.text:
            return self.speakers.inspectorate(told)
        return next((m for m in earlier if m.kind is MentionKind.PERSON), None)

    # --- quotations that go on

    def _goes_on(self, last: _Speech, speech: _Speech) -> bool:
        """Whether a quotation goes on with the one before it: nothing but an attribution stands between."""
        if speech.speaker and last.speaker and speech.speaker.value != last.speaker.value:
            return False
        first, second = self.state.parts[last.parts[-1]], self.state.parts[speech.parts[0]]
        if self.telling.home[last.parts[-1]] is self.telling.home[speech.parts[0]]:
            return self._goes_on_in_sentence(last, speech)
        if not last.speaker:
            return (
                bool(speech.speaker)
                and not speech.told_before
                and self.telling.fills_block(first)
                and self.telling.only_furniture_between(first, second)
            )
        if speech.speaker and (last.told_before or speech.told_before or first.block is not second.block):
            return False
        if first.block is not second.block and not (
            second.outer_start == second.block.start and self.telling.only_furniture_between(first, second)
        ):
            return False
        return self.telling.opens(second) and self._ends_in_attribution(last)

    def _goes_on_in_sentence(self, last: _Speech, speech: _Speech) -> bool:
        told = self.telling.home[speech.parts[0]]
        between, _ = self.telling.around(told, speech.parts[0])
        verbs = reporting_verbs(between)
        if verbs and _RESUMES.search(between):
            return False
        return bool(last.speaker or speech.speaker) and len(verbs) <= (0 if last.told_before else 1)

    def _ends_in_attribution(self, last: _Speech) -> bool:
        """Whether no sentence but that of the last part stands before the next quotation in its paragraph."""
        part = self.state.parts[last.parts[-1]]
        told = self.telling.home[last.parts[-1]]
        following = [t for t in self.telling.told[told.number + 1 : told.number + 3] if t.stretch.block is part.block]
        return not following or self.telling.holds_quotation(following[0]) or self._is_attribution(following)

    def _is_attribution(self, following: list[Told]) -> bool:
        """Whether a sentence after a quotation is its attribution, with nothing of the reporter's own after it."""
        text = following[0].line.text
        return (
            len(text.split()) <= 8
            and bool(reporting_verbs(text))
            and (len(following) < 2 or self.telling.holds_quotation(following[1]))
        )

    def _from_before(self, speech: _Speech) -> Mention | None:
        """The speaker of a quotation that stands alone: the subject of what was said in the sentence before."""
        told = self.telling.home[speech.parts[0]]
        if not self.telling.opens(self.state.parts[speech.parts[0]]) or not told.number or self._is_anothers(speech):
            return None
        earlier = self.telling.told[told.number - 1]
        if earlier.stretch.block.kind is BlockKind.HEADING or not self.telling.beside(earlier, told):
            return None
        line = earlier.line.text
        if line.endswith(":"):
            return self._before(earlier, re.sub(r"^.*‹Q\d+›", "", line))
        return self._subject_before(earlier, line)

    def _may_speak(self, speaker: Mention, speech: _Speech) -> bool:
        """Whether whoever was told of before a quotation can be the `she` who is given for it."""
        last = self.telling.home[speech.parts[-1]]
        _, after = self.telling.around(last, speech.parts[-1])
        pronoun = _HE_OR_SHE.match(after)
        person = speaker.value if isinstance(speaker.value, Person) else None
        return pronoun is None or person is None or self.state.may_be(person, pronoun[1])

    def _is_anothers(self, speech: _Speech) -> bool:
        """Whether words after a quotation give it to somebody unknown: `“…,” said one parent`, `one told her`."""
        last = self.telling.home[speech.parts[-1]]
        _, after = self.telling.around(last, speech.parts[-1])
        inverted, plain = AFTER_VERB.match(after), SUBJECT_THEN_VERB.match(after)
        if inverted and re.match(r" (?:an?|one|another) \w", inverted["rest"]):
            return True
        return bool(plain and _UNKNOWN.fullmatch(plain["subject"].strip()) and reporting_verbs(after[: plain.end()]))

    def _from_words(self, speech: _Speech) -> Mention | None:
        """The inspectorate, where a quotation that nobody is named for tells what inspectors saw."""
        part = self.state.parts[speech.parts[0]]
        tells = _INSPECTORS_SAW.search(self.text, part.start, part.end)
        own = _FIRST_PERSON.search(self.text, part.start, part.end)
        return self.speakers.inspectorate(self.telling.home[speech.parts[0]]) if tells and not own else None

    def _subject_before(self, earlier: Told, line: str) -> Mention | None:
        if re.fullmatch(r"‹Q\d+›\W*", line):
            return None
        if "‹Q" in line and self.speakers.last_at == earlier.number:
            return self.speakers.last
        verbs = stance_verbs(line)
        for verb in verbs[:3]:
            clause = line[: verb.start()].rstrip()
            inverted = (
                self.speakers.noun_phrase(earlier, line[verb.end() :]) if clause.endswith((",", "!", "?")) else None
            )
            if speaker := self.speakers.before_verb(earlier, clause) or inverted:
                return speaker
        if verbs:
            return None
        if _WAS_FOUND.search(line) and "‹P" not in line:
            return self.speakers.inspectorate(earlier)
        speaker = self.speakers.noun_phrase(earlier, line)
        return speaker if speaker and speaker.kind is MentionKind.PERSON else None
