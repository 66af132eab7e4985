"""Attribution: who is quoted, and which quoted stretches are one quotation."""

import re
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc

from caregraph.model.entity import Body, Person
from caregraph.model.mention import Mention, MentionKind, Quotation
from caregraph.model.reference import Reference
from caregraph.model.text import BlockKind
from caregraph.recognition.beside import Beside
from caregraph.recognition.interviews import interviewee
from caregraph.recognition.passing_on import PassingOn
from caregraph.recognition.speakers import Speakers
from caregraph.recognition.speech import (
    AFTER_VERB,
    SUBJECT_THEN_VERB,
    reporting_verbs,
    stance_verbs,
)
from caregraph.recognition.state import State, state_of
from caregraph.recognition.strangers import opens_with_somebody
from caregraph.recognition.telling import Telling, Told

_NO_SPEECH = re.compile(
    r"\b(?:so-called|known as|entitled|titled|named|slogan|motto|hashtag|headlined?|banners? (?:that|which) reads?|"
    r"under the \w+|(?:surprised|amazed|astonished|delighted|shocked|sorry|pleased|furious) to (?:read|hear|learn|"
    r"see) (?:[^‹]|‹P\d+›){1,60}|in the words of one of (?:them|the [a-z]+),|(?:an?|the|its|his|her|their|"
    r"new) (?:[\w'-]+ "
    r"){1,3}called)[,:]? $"
)
_WAS_FOUND = re.compile(
    r"\b(?:was|were) (?:also )?(?:found|judged|considered|deemed|described|praised|criticised|commended) (?:to|"
    r"as|for)\b"
)
_INSPECTORS_SAW = re.compile(r"\binspectors (?:saw|found|identified|observed|noted|met|reviewed)\b")
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|I|my)\b", re.IGNORECASE)
_HE_ADDED = re.compile(r"^[\s,]*(?:he|she|they|(?:[a-z]+\.? )?‹P\d+›) (?:also |later )?add(?:s|ed)\b")
# `… “words”, P continued: “words”`
_RESUMES = re.compile(r"\b(?:continued|went on|added|adding|adds|concluded|continues|goes on|stressed|explained): $")
# who speaks after a quotation, and is none of those who are known
_UNKNOWN = re.compile(
    r"(?:an?|one|another|some|many|others?|several)(?: (?!(?:spokes|council|report|letter|statement))[a-z'-]+){0,5}|"
    r"(?:(?:mr|mrs|ms|dr)\.? )?‹N\d+›|(?!(?:he|she|it|they|i|we|and|but|also|inspectors|reports?)$)[a-z]+"
)
# `P quoted her as saying`: not P's own words
_QUOTED_AS = re.compile(r"\bquot(?:ed|es|ing) (?:him|her|them|(?:[a-z]+\.? )?‹P\d+›) as saying\b")
# `it was better by then, as inspectors confirmed`
_AS_THEY = re.compile(r"(?:^|,) as (?:[a-z' ]|‹\w+›){1,40}$")
# `P, head of policy at O, to a conference in A`: below a quotation that stands by itself
_SIGNED_BELOW = re.compile(
    r"(?:[a-z]+\.? )?‹[PN]\d+›, (?:[a-z' -]|‹[RBCN]\d+›)*‹R\d+›(?:[a-z',& -]|‹[BCN]\d+›)*?"
    r"(?:,? (?:to|at|in|on|speaking|writing)\b(?:[\w',& -]|‹[BCN]\d+›)*)?"
)
# what gives no speaker to the quotation after it: one that stands by itself, or `Her predecessor, Q, was sacked.`
_SILENT = re.compile(
    r"‹Q\d+›\W*$|(?:but |and |yet )?(?:his|her|their|its) (?:[a-z]+ )?(?:predecessor|successor), ‹P\d+›, "
    r"(?:was|is|has|had|will|left|quit|resigned|retired|stepped|starts|started|begins|took|takes)\b"
)
# `“…”, inspectors found, while staff were “…”`
_OWN_CLAUSE = re.compile(r",? (?:while|and|but|though|although|whereas) (?=[a-z‹])[^.;]{8,}$")
# `While P called it “…”, Q said it was “…”`: what stands between two quotations leads to the second
_OF_THE_NEXT = re.compile(
    r"^,? [^;:]{2,120} (?:said|says|called|described|found|felt|thought|insisted) [^,;:]{0,60}[a-z] $"
)
_FEATURE = 8  # sentences
# `P was criticised by a mother. “…”`
_BY_SOMEBODY = re.compile(
    r"‹P\d+›[^.;]{0,60} (?:was|were|is|are|been|being) (?:[a-z]+ )?[a-z]+(?:ed|en|told|ught) by (?:an?|one|some|"
    r"many|several|his|her|"
    r"two|another|parents|staff|critics)\b"
)
# `said when asked what inspectors had said`: but one saying
_WHEN_ASKED = re.compile(r",? when (?:asked|pressed|questioned|told|challenged)\b[^‹;]*")
_SIDES = 3  # sentences
_I = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me)\b")
_HER = re.compile(r"\b(?:her|hers|herself|she|his|him|himself|he)\b")
_NOMINATIVE = dict.fromkeys(("her", "hers", "herself", "she"), "she") | dict.fromkeys(
    ("his", "him", "himself", "he"), "he"
)
_IT_SAYS = re.compile(
    r"[\s,]*it (?:also |then )?(?:says?|said|reads?|adds?|added|continue[sd]?|goes on|states?|stated)\b"
)
_HE_OR_SHE = re.compile(r"[\s,]*(he|she)\b")


@dataclass(slots=True)
class _Speech:
    """One quotation in the making: its parts, its speaker and where the words that name the speaker stand."""

    parts: list[int]
    speaker: Mention | None = None
    told_before: bool = False
    passed_on: bool = False  # whether it is another's words than those of whoever the sentence is about


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
        self.beside = Beside(state.parts, self.telling, self.speakers)
        self.passing = PassingOn(self.telling, self.speakers)
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
            last.speaker = speech.speaker = last.speaker or speech.speaker
            if self._is_fragment(last, speech):
                self.found.append(speech)
            else:
                last.parts += speech.parts
        else:
            if speech.speaker is None and not speech.passed_on:
                speech.speaker = self._who_answers(speech) or self._from_near(speech)
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
            if passed := self.passing.whose(told, before, after):
                return _Speech(chain, passed.speaker, told_before=True, passed_on=True)
            barred = self.beside.is_of_clause(told, before) or _QUOTED_AS.search(before)
            led_to = before.rstrip().endswith(":") or _OF_THE_NEXT.search(after)
            if led_to and not barred and (speaker := self.beside.before(told, before)):
                return _Speech(chain, speaker, told_before=True)
            if speaker := self.beside.after(told, after) or self.beside.in_next(told, number):
                return _Speech(chain, speaker)
            if not barred and (speaker := self.beside.told_before(told, before, after)):
                return _Speech(chain, speaker, told_before=True)
        return _Speech(chain)

    # --- quotations that go on

    def _goes_on(self, last: _Speech, speech: _Speech) -> bool:
        """Whether a quotation goes on with the one before it: nothing but an attribution stands between."""
        if speech.passed_on or (speech.speaker and last.speaker and speech.speaker.value != last.speaker.value):
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
        verbs = reporting_verbs(_WHEN_ASKED.sub("", between))
        if verbs and _RESUMES.search(between):
            return False
        return bool(last.speaker or speech.speaker) and len(verbs) <= (0 if last.told_before else 1)

    def _is_fragment(self, last: _Speech, speech: _Speech) -> bool:
        """Whether words of the reporter's own part two fragments of one sentence: `was “…” and staff were “…”`."""
        told = self.telling.home[speech.parts[0]]
        between, _ = self.telling.around(told, speech.parts[0])
        if self.telling.home[last.parts[-1]] is not told:
            return False
        verbs = reporting_verbs(between)
        own = _OWN_CLAUSE.match(between, verbs[-1].end()) if verbs else re.search(r"[a-z]", between)
        return own is not None

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

    def _who_answers(self, speech: _Speech) -> Mention | None:
        """The one who is asked, where a quotation is, or opens a sentence of, an answer of an interview."""
        interview, part = self.state.interview, self.state.parts[speech.parts[0]]
        if not interview or not interview.answered_in(part.block) or not self.telling.opens(part):
            return None
        person = None if self._is_anothers(speech) else self._interviewee
        return Mention(MentionKind.PERSON, part.start, part.start + 1, person, anaphor=True) if person else None

    @cached_property
    def _interviewee(self) -> Person | None:
        return interviewee(self.state, self.state.interview) if self.state.interview else None

    def _from_near(self, speech: _Speech) -> Mention | None:
        """The speaker of a quotation that stands alone, by the sentence before it or by what it tells."""
        before = self._from_before(speech)
        if before and self._may_speak(before, speech):
            return before
        return (
            self._from_below(speech)
            or self._from_both_sides(speech)
            or self._from_feature(speech)
            or self._from_words(speech)
        )

    def _from_below(self, speech: _Speech) -> Mention | None:
        """The speaker of a quotation by itself, whom the line below names with a post and an occasion."""
        part, told = self.state.parts[speech.parts[-1]], self.telling.home[speech.parts[-1]]
        following = self.telling.told[told.number + 1 : told.number + 2]
        if not following or not self.telling.fills_block(part) or not self.telling.beside(told, following[0]):
            return None
        line = following[0].line
        signed = _SIGNED_BELOW.fullmatch(line.text)
        alone = following[0].stretch.end >= following[0].stretch.block.end - 1
        return self.speakers.noun_phrase(following[0], line.text) if signed and alone else None

    def _from_feature(self, speech: _Speech) -> Mention | None:
        """The one who spoke last, where nobody is named for words about `me` and the sentence before is about her."""
        part, told = self.state.parts[speech.parts[0]], self.telling.home[speech.parts[0]]
        last, earlier = self.speakers.last, self._told_before_question(told)
        if last is None or earlier is None or not isinstance(last.value, Person) or self._is_anothers(speech):
            return None
        alone = self.telling.opens(part) and re.fullmatch(r"(?:‹Q\d+›\W*)+", told.line.text)
        near = told.number - self.speakers.last_at <= _FEATURE and self.telling.beside(earlier, told)
        if not alone or not near or not _I.search(self.text, part.start, part.end):
            return None
        return last if self._is_about(earlier, last.value) and self._may_speak(last, speech) else None

    def _from_both_sides(self, speech: _Speech) -> Mention | None:
        """The person who speaks both before and after a quotation that stands alone, nobody else between."""
        part, told = self.state.parts[speech.parts[0]], self.telling.home[speech.parts[-1]]
        following = self.telling.told[told.number + 1 : told.number + 2]
        if not following or not self.telling.opens(part) or self._is_anothers(speech) or "‹P" in told.line.text:
            return None
        after = self._who_says(following[0])
        if after is None:
            return None
        for earlier in reversed(self.telling.told[max(0, told.number - _SIDES) : told.number]):
            if "‹P" in earlier.line.text or "‹B" in earlier.line.text or reporting_verbs(earlier.line.text):
                before = self._who_says(earlier)
                return before if before and before.value == after.value else None
        return None

    def _who_says(self, told: Told) -> Mention | None:
        """The person whom the verb of speaking of a sentence without a quotation has as its subject."""
        verbs = stance_verbs(told.line.text) if "‹Q" not in told.line.text else []
        speaker = self.speakers.before_verb(told, told.line.text[: verbs[0].start()]) if verbs else None
        return speaker if speaker and speaker.kind is MentionKind.PERSON else None

    def _told_before_question(self, told: Told) -> Told | None:
        """The sentence before a quotation, or before the reporter's question that the quotation answers."""
        number = told.number - 1
        while number > 0 and self.telling.told[number].line.text.endswith("?"):
            number -= 1
        earlier = self.telling.told[number] if number >= 0 else None
        asked = number < told.number - 1
        return None if asked and earlier and earlier.stretch.block is not told.stretch.block else earlier

    def _is_about(self, earlier: Told, person: Person) -> bool:
        """Whether a sentence without speech names or means one person, and no other."""
        line = earlier.line
        named = {m.value for m in line.mentions if m.kind in (MentionKind.PERSON, MentionKind.NAME)}
        pronoun = _HER.search(line.text)
        fits = pronoun is not None and self.state.may_be(person, _NOMINATIVE[pronoun.group()])
        only = not named - {person} and "‹Q" not in line.text and earlier.stretch.block.kind is not BlockKind.HEADING
        somebody = opens_with_somebody(self.text, earlier.stretch.start, earlier.stretch.end)
        return only and not somebody and (bool(named) or fits)

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
            return self.beside.before(earlier, re.sub(r"^.*‹Q\d+›", "", line))
        return self._subject_before(earlier, line)

    def _may_speak(self, speaker: Mention, speech: _Speech) -> bool:
        """Whether whoever was told of before a quotation can be the `she` who is given for it."""
        last = self.telling.home[speech.parts[-1]]
        _, after = self.telling.around(last, speech.parts[-1])
        pronoun = _HE_OR_SHE.match(after)
        person = speaker.value if isinstance(speaker.value, Person) else None
        author = self.speakers.reports.author
        if person and _IT_SAYS.match(after) and (author is None or author.value != person):
            return False
        return pronoun is None or person is None or self.state.may_be(person, pronoun[1])

    def _is_anothers(self, speech: _Speech) -> bool:
        """Whether words after a quotation give it to somebody unknown: `“…,” said one parent`, `one told her`."""
        last = self.telling.home[speech.parts[-1]]
        _, after = self.telling.around(last, speech.parts[-1])
        inverted, plain = AFTER_VERB.match(after), SUBJECT_THEN_VERB.match(after)
        if inverted and re.match(
            r" (?:(?:an?|one|another) \w|(?:the|its|their|his|her) (?:new |incoming |next )?‹R\d+›(?!,? ‹[PN]))",
            inverted["rest"],
        ):
            return True
        return bool(plain and _UNKNOWN.fullmatch(plain["subject"].strip()) and reporting_verbs(after[: plain.end()]))

    def _from_words(self, speech: _Speech) -> Mention | None:
        """The inspectorate, where a quotation that nobody is named for tells what inspectors saw."""
        part = self.state.parts[speech.parts[0]]
        tells = _INSPECTORS_SAW.search(self.text, part.start, part.end)
        own = _FIRST_PERSON.search(self.text, part.start, part.end)
        return self.speakers.inspectorate(self.telling.home[speech.parts[0]]) if tells and not own else None

    def _subject_before(self, earlier: Told, line: str) -> Mention | None:
        if _SILENT.match(line) or _BY_SOMEBODY.search(line):
            return None
        if "‹Q" in line and self.speakers.last_at == earlier.number:
            return self.speakers.last
        verbs = stance_verbs(line)
        for verb in verbs[:3]:
            clause = line[: verb.start()].rstrip()
            if _AS_THEY.search(clause):
                continue
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
