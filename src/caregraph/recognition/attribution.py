"""Attribution: who is quoted, and which quoted stretches are one quotation."""

import re
from dataclasses import dataclass

from spacy.tokens import Doc

from caregraph.model.entity import Body
from caregraph.model.line import Line, make_line
from caregraph.model.mention import Mention, MentionKind, Quotation
from caregraph.model.reference import Reference
from caregraph.recognition.state import Part, State, Stretch, state_of

SAY = (
    r"(?:says?|said|saying|adds?|added|adding|tells?|told|telling|warn(?:s|ed|ing)?|explain(?:s|ed|ing)?|comment(?:s|ed|ing)|insist(?:s|ed|ing)?|"
    r"admit(?:s|ted|ting)?|claim(?:s|ed|ing)?|argue(?:s|d)?|arguing|state(?:s|d)|stating|continue(?:s|d)|conclude(?:s|d)?|concluding|announce[sd]|"
    r"repl(?:ies|ied)|respond(?:s|ed)|wr(?:ites?|ote)|believe[sd]?|stress(?:es|ed|ing)?|acknowledge[sd]?|acknowledging|note[sd]?|noting|"
    r"remark(?:s|ed)|declare[sd]|pledge[sd]|promise[sd]|complain(?:s|ed)|observe[sd]|confirm(?:s|ed|ing)?|reads?|describe[sd]?|describing|"
    r"call(?:s|ed)|accuse[sd]|criticise[sd]|praise[sd]|highlight(?:s|ed|ing)?|reveal(?:s|ed)|suggest(?:s|ed)|went on|goes on|cites?|cited|"
    r"recall(?:s|ed)|predict(?:s|ed)|maintain(?:s|ed)|question(?:s|ed)|agree[sd]|cautioned|cautions|urge[sd]|tweeted|joked|quipped|asked|asks|"
    r"apologised|apologises|labelled|branded|dubbed|dismissed|demanded|demands|hailed|thanked|blamed|blames|denied|denies|report(?:s|ed)|fears?|feared|hopes?)"
)
_FIND = r"(?:f(?:ound|inds?|inding)|identif(?:ied|ies|ying)|judged|raised|recognised|saw|observed|pointed (?:to|out)|refers? to|referred to|concerned)"
_NOT_THEIRS = re.compile(r"\b(?:so-called|dubbed|known as|entitled|titled|called)\b[^‹]*$")
_ACCORDING = re.compile(r"\baccording to (?P<subject>[^.]{0,160})")
_BY = re.compile(rf"\b(?:described|criticised|praised|called|labelled|branded|condemned|dismissed|hailed) by (?P<subject>[^.:]{{0,90}}?) (?:as|for)\b")
_AFTER_VERB_FIRST = re.compile(rf"^[\s,.-]*(?:also |then |later )?(?P<verb>{SAY})\b(?P<subject>[^;]*)")
_AFTER_SUBJECT_FIRST = re.compile(rf"^[\s,.-]*(?P<subject>[^;]{{0,220}}?) (?:also |has |have |had |later |then |further )*(?P<verb>{SAY})\b")
_VERB = re.compile(rf"\b(?P<verb>{SAY}|{_FIND})\b")
_COLON_END = re.compile(r":\s*$")
_RELATIVE = re.compile(r",? (?:who|whose|which|where) [^,‹]*(?:‹[A-OQ-Z]\d+›[^,‹]*|‹P\d+›[^,‹]*)*(?:,|$)")
_SPOKES = re.compile(r"\bspokes(?:man|woman|person|people|men)\b|\bstatement\b|\ba representative\b")
_REPORT = re.compile(
    r"\b(?:reports?|inspectors?|inspectorate|watchdog|regulator|letter|findings?|inspection|the review|it)\b"
)
_UNNAMED = re.compile(
    r"\b(?:parents?|mother|father|source|insider|resident|carer|worker|workers|staff member|victim|survivor|critics?|one|someone|some|others|"
    r"many|experts?|campaigners?|union|families|they|teenager|boy|girl|judge|councillors|members|mps|ministers|lawyers?|neighbours?|teachers?)\b"
)
_PRONOUN_IT = re.compile(r"^\s*(?:it|they)\s*$")
_ADDS = re.compile(r"\b(?:adds?|added|adding|went on|goes on|continue[sd]|also)\b")


@dataclass(frozen=True, slots=True)
class _Found:
    """Who a line says is speaking, and the verb that says so."""

    speaker: Mention
    verb: str


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
        self.ofsted = ofsted
        self.outer = sorted((s for s in state.stretches if s.part is None), key=lambda s: s.start)
        self.lines = {id(s): make_line(self.text[s.start : s.end], s.start, s.mentions) for s in self.outer}
        self.reported = any(m.value == ofsted for m in state.mentions)
        self.last_body: Mention | None = None
        self.groups: list[list[int]] = []
        self.speakers: list[_Found | None] = []

    def read(self) -> list[Quotation]:
        for chain in self._chains():
            found = self._own(chain)
            if self._continues(chain, found):
                self.groups[-1] += chain
                if found and not self.speakers[-1]:
                    self.speakers[-1] = found
            else:
                self.groups.append(chain)
                self.speakers.append(found or self._before(chain))
            speaker = self.speakers[-1]
            if speaker and isinstance(speaker.speaker.value, Body):
                self.last_body = speaker.speaker
        return [self._quotation(group, found) for group, found in zip(self.groups, self.speakers, strict=True)]

    def _quotation(self, group: list[int], found: _Found | None) -> Quotation:
        parts = tuple((self.state.parts[n].start, self.state.parts[n].end) for n in group)
        return Quotation(parts, found.speaker if found else None, tuple(group))

    def _chains(self) -> list[list[int]]:
        """Numbers of speech parts, those of one quotation that runs over paragraphs together."""
        numbers = [int(str(m.value)) for s in self.outer for m in sorted(s.mentions, key=lambda m: m.start) if m.kind is MentionKind.QUOTATION]
        chains: list[list[int]] = []
        for number in numbers:
            part = self.state.parts[number]
            previous = self.state.parts[chains[-1][-1]] if chains else None
            if previous and not previous.closed and self._next_block(previous, part) and part.outer_start == part.block.start:
                chains[-1].append(number)
            else:
                chains.append([number])
        return chains

    def _next_block(self, first: Part, second: Part) -> bool:
        return not self.text[first.outer_end : second.block.start].strip()

    def _stretch(self, number: int) -> Stretch:
        start = self.state.parts[number].outer_start
        return next(s for s in self.outer if s.start <= start < s.end)

    def _own(self, chain: list[int]) -> _Found | None:
        """The attribution in the sentences that hold the chain's first or last part."""
        for number in dict.fromkeys((chain[-1], chain[0])):
            stretch = self._stretch(number)
            line = self.lines[id(stretch)]
            symbol = next(f"‹Q{i}›" for i, m in enumerate(line.mentions) if m.kind is MentionKind.QUOTATION and m.value == str(number))
            found = self._in_line(line, symbol) or self._in_next(stretch, line, symbol)
            if found:
                return found
        return None

    def _in_line(self, line: Line, symbol: str) -> _Found | None:
        before, _, after = line.text.partition(symbol)
        after = after.split("‹Q")[0]
        earlier = before.rpartition("‹Q")[2].partition("›")[2] if "‹Q" in before else before
        if _COLON_END.search(before):
            return self._before_quote(line, earlier)
        for match in (_AFTER_VERB_FIRST.match(after), _AFTER_SUBJECT_FIRST.match(after)):
            if match and (found := self._subject(line, match["subject"], match["verb"])):
                return found
        return self._before_quote(line, earlier) or self._by(line, line.text)

    def _in_next(self, stretch: Stretch, line: Line, symbol: str) -> _Found | None:
        """An attribution that the splitter made a sentence of its own: `"…!" said P.`"""
        if not line.text.endswith(symbol):
            return None
        following = next((s for s in self.outer if s.start >= stretch.end and s.block is stretch.block), None)
        if following is None:
            return None
        next_line = self.lines[id(following)]
        match = re.match(rf"(?P<subject>(?:he|she|‹P\d+›|the report|it|inspectors)) (?P<verb>{SAY})\.?$", next_line.text.split("‹Q")[0].strip())
        return self._subject(next_line, match["subject"], match["verb"]) if match else None

    def _before_quote(self, line: Line, before: str) -> _Found | None:
        """The subject of the last verb of speaking before the quotation."""
        verbs = list(_VERB.finditer(before))
        for verb in reversed(verbs):
            clause = _RELATIVE.sub(" ", before[: verb.start()] + "¦")[:-1] if "¦" not in before else before[: verb.start()]
            found = self._subject(line, clause, verb["verb"], last=True)
            if found:
                return found
        return self._by(line, before)

    def _by(self, line: Line, text: str) -> _Found | None:
        for expression in (_ACCORDING, _BY):
            match = expression.search(text)
            if match and (found := self._subject(line, match["subject"], "according to")):
                return found
        return None

    def _subject(self, line: Line, text: str, verb: str, *, last: bool = False) -> _Found | None:
        """Who a stretch of a line names as speaking: a person, a body's spokesperson, a report, or a body."""
        text = text.split("‹Q")[-1] if last else text.split("‹Q")[0]
        people = line.of_kind(text, "P")
        bodies = line.of_kind(text, "BC")
        if people and not (_SPOKES.search(text) and not last and text.index("‹P") > _SPOKES.search(text).end() + 60):  # type: ignore[union-attr]
            return _Found(people[-1] if last else people[0], verb)
        if _SPOKES.search(text):
            return _Found(bodies[0], verb) if bodies else None
        if _REPORT.search(text) and not _UNNAMED.search(text.replace("it ", "")):
            named = [m for m in bodies if m.kind is MentionKind.BODY]
            if _PRONOUN_IT.match(text.strip()):
                return _Found(self.last_body, verb) if self.last_body else None
            if named or self.reported:
                return _Found(named[0] if named else _stand_in(self.ofsted, line), verb)
        if bodies and not _UNNAMED.search(text) and re.search(r"‹[BC]\d+›(?:'s)?(?: \w+ing)?\s*(?:also|has|had|have|,[^,]*,)?\s*$", text.rstrip() if last else text.rstrip(" ,.")):
            return _Found(bodies[-1] if last else bodies[0], verb)
        return None

    def _continues(self, chain: list[int], found: _Found | None) -> bool:
        """Whether a chain goes on with the quotation before it: nothing of the reporter's own stands between."""
        if not self.groups or not self.speakers[-1]:
            return False
        previous, part = self.state.parts[self.groups[-1][-1]], self.state.parts[chain[0]]
        gap = self.text[previous.outer_end : part.outer_start]
        same_block = previous.block is part.block
        if found and (_ADDS.search(found.verb) or found.speaker.value != self.speakers[-1].speaker.value or not same_block):
            return False
        if same_block:
            return self._only_attribution(previous, part)
        return found is None and self._next_block_only(previous, part) and (not gap.strip() or self._ends_with_attribution(previous))

    def _only_attribution(self, previous: Part, part: Part) -> bool:
        """Whether the words between two parts of one paragraph are but an attribution."""
        gap = self.text[previous.outer_end : part.outer_start].strip()
        first = re.split(r"(?<=[a-z])\.\s", gap)
        return len(gap) < 160 and bool(re.search(rf"\b{SAY}\b", gap, re.IGNORECASE)) and not _ADDS.search(gap) and not (len(first) > 1 and first[-1].strip()) or not gap

    def _next_block_only(self, previous: Part, part: Part) -> bool:
        """Whether the part opens the paragraph right after the previous part's."""
        between = self.text[previous.block.end : part.outer_start]
        return not between.strip()

    def _ends_with_attribution(self, previous: Part) -> bool:
        rest = self.text[previous.outer_end : previous.block.end].strip()
        return not rest or (len(rest) < 200 and bool(re.search(rf"\b{SAY}\b", rest, re.IGNORECASE)) and not re.search(r"[a-z]\.\s+[A-Z]", rest))

    def _before(self, chain: list[int]) -> _Found | None:
        """The speaker that the sentence before a quotation without attribution names as its subject."""
        part = self.state.parts[chain[0]]
        stretch = self._stretch(chain[0])
        if self.text[stretch.start : part.outer_start].strip():
            return None
        earlier = [s for s in self.outer if s.end <= stretch.start]
        if not earlier or self.text[earlier[-1].end : stretch.start].count("\n") > 3:
            return None
        line = self.lines[id(earlier[-1])]
        verbs = list(_VERB.finditer(line.text)) or list(re.finditer(r"\b(?:welcome[sd]?|echoed|reiterate[sd]?|defended|backed|rejected|refute[sd]?|expressed|remain(?:s|ed)|is|was|has)\b", line.text))
        if not verbs:
            return None
        clause = _RELATIVE.sub(" ", line.text[: verbs[0].start()])
        found = self._subject(line, clause, "before", last=True)
        if found is None and verbs[0].group() not in ("is", "was", "has"):
            people = line.of_kind(line.text, "P")
            found = _Found(people[0], "before") if len({m.value for m in people}) == 1 else None
        return found


def _stand_in(body: Body, line: Line) -> Mention:
    """A mention of a body that the words `the report` or `inspectors` stand for."""
    start = line.origins[0] if line.origins else 0
    return Mention(MentionKind.BODY, start, start + 1, body, anaphor=True)


