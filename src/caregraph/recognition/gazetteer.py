"""Councils, bodies and programmes from the reference data, told apart from words and places that look like them."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span

from caregraph.model.entity import Body, Council, Programme
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.reference import BodyRecord, CouncilRecord, Reference
from caregraph.model.text import BlockKind
from caregraph.recognition.abbreviations import defined
from caregraph.recognition.area_names import (
    KIND,
    is_before_a_person,
    is_before_another_noun,
    is_before_council_noun,
    is_in_list,
    is_inside_a_name,
    is_of_else,
    is_subject,
    is_surname,
    lies_in,
    starts_sentence,
    words_after,
)
from caregraph.recognition.coined import Coined
from caregraph.recognition.forms import Forms, key_of
from caregraph.recognition.state import State, state_of

_ABROAD = re.compile(
    r",\s+(?:Virginia|New South Wales|Ontario|Australia|Canada|Texas|Massachusetts|Pennsylvania|Jamaica|New Zealand|"
    r"South Africa|Ireland|Scotland|Wales|Connecticut|New York|California|Ohio|Kentucky|Tasmania)\b"
)
_COUNCIL_LAST = re.compile(r"[A-Z].* Council$")
# `the Children's Commissioner sent in by ministers` holds a post at a council
_SENT = re.compile(r" (?:sent in|appointed|brought in|installed) (?:by|to)\b")
# an office that is named as its holder is: `the Children's Commissioner, P, said`
_HOLDER_NEXT = re.compile(r",? (?:Dame |Sir |Dr )?[A-Z][\w’'-]+ [A-Z]")
_NO_ACTORS = ("party", "publisher")
# what follows a word that opens a sentence where it is a programme's name: `Frontline has placed`
_STANDS_ALONE = re.compile(
    r"(?:['’]s\b| (?:has|is|was|had|began|started|pays|gives|places|trains|takes|sends|runs|works)\b|, "
    r"(?:which|an?|the|run|"
    r"founded|set up|started|launched|piloted|now)\b| (?:chief executive|director|founder|trustee|graduates?|"
    r"trainees?)\b)"
)
# an everyday phrase of what people do, and what follows it where it is a programme's name
_DOING = re.compile(r"[a-z]+ing\b")
_OF_PROGRAMME = re.compile(
    r"[”\"’']? (?:programme|scheme|arrangements?|initiative|model|guidance|money|funding|pilots?)\b"
)
# `chief executive of Pause`, `Frontline's founder`: the charity that goes by its programme's name
_OFFICE = (
    r"(?:chief executive|(?:managing |executive )?director|(?:co-)?founder|chair(?:man|woman)?|trustee|spokes\w+|boss)"
)
_OFFICE_OF = re.compile(rf"\b{_OFFICE}(?: officer)?,? (?:of|at|for) $", re.IGNORECASE)
_OFFICE_NEXT = re.compile(rf"(?:['’]s)? (?:[a-z]+ )?{_OFFICE}\b")
_LETTERS = 2  # a council's initials are more: `NCC`, not `LC`
_OFFICE_FAR = 40  # characters
_LONG_NAME = 3  # words: a programme's name in small letters that is no everyday phrase


class Gazetteer:
    """Finds the names of the reference data; PhraseMatcher on norms, since lower case misses curly apostrophes."""

    def __init__(self, nlp: Language, reference: Reference) -> None:
        self.reference = reference
        self.councils = Forms(reference.councils)
        self.bodies = Forms(reference.bodies)
        self.coined = Coined(self.councils, self.bodies, reference.given_names)
        self.matcher = PhraseMatcher(nlp.vocab, attr="NORM")
        self.matcher.add("council", [nlp.make_doc(form) for form in self.councils])
        self.matcher.add("body", [nlp.make_doc(form) for form in self.bodies])

    def __call__(self, doc: Doc) -> Doc:
        """Add the councils, bodies and programmes that a Doc names to its mentions."""
        state = state_of(doc)
        matches = [(doc.vocab.strings[key], doc[start:end]) for key, start, end in self.matcher(doc)]
        state.add(self._bodies(state, [span for name, span in matches if name == "body"]))
        state.add(self.coined.find_programmes(state.unwrapped))
        state.add(self._councils(state, [span for name, span in matches if name == "council"]))
        state.add(self._initials(state))
        state.councils |= Counter(m.value for m in state.mentions if isinstance(m.value, Council))
        return doc

    @cached_property
    def _body_names(self) -> frozenset[str]:
        return frozenset(form for record in self.reference.bodies for form in record.forms)

    def _bodies(self, state: State, spans: list[Span]) -> Iterator[Mention]:
        yield from self._abbreviated(state.unwrapped)
        for span in spans:
            record = self.bodies.first(span.text)
            # a party is part of a role or a leaning, a paper is whom people tell: neither acts in this field
            if record and record.kind not in _NO_ACTORS and _is_body(record, span):
                joined = record.kind == "programme" and not _runs_itself(state, span)
                kind = MentionKind.PROGRAMME if joined else MentionKind.BODY
                value = Programme(record.body.name) if joined else record.body
                yield Mention(kind, span.start_char, span.end_char, value)
        yield from self.coined.find_organisations(state.unwrapped)

    def _abbreviated(self, text: str) -> Iterator[Mention]:
        """Bodies that the article names in full with a short form in brackets, and where the short form comes back."""
        meant: dict[str, Body] = {}
        for start, end, short in defined(text):
            record = self.bodies.first(text[start:end])
            name = text[start:end].replace("’", "'")
            if name not in self.councils:
                body = record.body if record else Body.named(name)
                meant.setdefault(short, body)
                yield Mention(MentionKind.BODY, start, end, body)
        words = re.finditer(r"\w+", text) if meant else ()
        yield from (Mention(MentionKind.BODY, *word.span(), meant[word[0]]) for word in words if word[0] in meant)

    def _councils(self, state: State, spans: list[Span]) -> Iterator[Mention]:
        spans = _longest(spans)
        full = {span.start: self._choose(state, span) for span in spans if _is_full(span.text)}
        named = {record.council for record in full.values() if record}
        abroad = {span.text for span in spans if _ABROAD.match(state.article.text, span.end_char)}
        surnames = {span.text for span in spans if is_surname(span, self.reference.given_names)}
        # where one place lies abroad, others that go by a bare name may too
        for span in (span for span in spans if not is_of_else(span) and (not abroad or _is_full(span.text))):
            if span.text in surnames and not _is_full(span.text) and not is_before_council_noun(span):
                continue
            record = full.get(span.start) or self._choose(state, span)
            if record and (_is_full(span.text) or self._is_council(record, span, state, named, spans)):
                kind = KIND.match(state.article.text, span.end_char)
                yield Mention(
                    MentionKind.COUNCIL, span.start_char, kind.end() if kind else span.end_char, record.council
                )

    def _initials(self, state: State) -> Iterator[Mention]:
        """Councils by the first letters of the full name that the article gives: `CEC` for Cheshire East Council."""
        text = state.article.text
        full = {text[m.start : m.end]: m.value for m in state.mentions if m.kind is MentionKind.COUNCIL}
        for name, council in full.items():
            short = "".join(word[0] for word in name.split() if word[0].isupper())
            if _COUNCIL_LAST.search(name) and len(short) > _LETTERS and short not in self._body_names:
                for match in re.finditer(rf"\b{short}\b", text):
                    yield Mention(MentionKind.COUNCIL, match.start(), match.end(), council)

    def _is_council(
        self, record: CouncilRecord, span: Span, state: State, named: set[Council], spans: list[Span]
    ) -> bool:
        """Whether a bare area name means the council."""
        reason = record.ambiguous.get(span.text, "")
        if not span.text[0].isupper() or _in_heading(state, span):
            return span.text[0].isupper()
        if (
            is_surname(span, self.reference.given_names)
            or lies_in(span, spans)
            or is_before_another_noun(span)
            or (is_inside_a_name(span) and not is_before_a_person(span, self.reference.given_names))
        ):
            return False
        supported = record.council in named or is_in_list(span, spans)
        if reason == "word" and starts_sentence(span.start, span.doc):
            return supported or is_subject(span)
        return supported if reason == "other" else True

    def _choose(self, state: State, span: Span) -> CouncilRecord | None:
        """The council that a form means at the article's date."""
        records = self.councils.all(span.text)
        there = [record for record in records if record.existed(state.article.published)]
        there = there or [record for record in records if record.is_to_come(state.article.published)]
        if there or not records:
            return there[0] if there else None
        # an abolished council's full name still means it, in an article that looks back
        return records[0] if _is_full(span.text) or state.article.published is None else None


def _is_full(text: str) -> bool:
    """Whether a form says that it is a council's name."""
    return bool(re.search(r"\b(?:council|borough of|city of london|mbc|cc|lbc|bc)\b", text, re.IGNORECASE))


def _longest(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -len(s))):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _is_body(record: BodyRecord, span: Span) -> bool:
    reason = {key_of(form): why for form, why in record.ambiguous.items()}.get(key_of(span.text), "")
    text = span.text
    before = span.doc[span.start - 1].lower_ if span.start else ""
    as_post = before == "as"
    as_post = as_post or bool(_SENT.match(words_after(span)))
    as_post = as_post or (text.endswith("Commissioner") and bool(_HOLDER_NEXT.match(words_after(span))))
    if as_post and (reason == "other" or not text[0].isupper()):
        return False  # `sent in as children's commissioner` is a post
    if not text[0].isupper():
        common = reason == "common" and not text.endswith(("programme", "scheme"))
        everyday = common or reason == "word" or _DOING.match(text)
        if record.kind == "programme" and everyday and not _OF_PROGRAMME.match(words_after(span)):
            return False  # `A and B are working together`, `there is no wrong door here`
        named = record.kind == "programme" and len(text.split()) >= _LONG_NAME
        return named or (before != "local" and (reason == "common" or record.kind == "government"))
    if len(text) <= 5 and text.isalpha() and text not in record.forms:
        return False
    if reason == "word" and len(text.split()) == 1:
        opens = starts_sentence(span.start, span.doc) and not _STANDS_ALONE.match(words_after(span))
        return text.isupper() or (record.kind == "programme" and not opens)
    return True


def _runs_itself(state: State, span: Span) -> bool:
    """Whether a programme's bare name stands for the charity that runs it, by an office beside it."""
    text = state.article.text
    before = text[max(0, span.start_char - _OFFICE_FAR) : span.start_char]
    return bool(_OFFICE_OF.search(before) or _OFFICE_NEXT.match(text, span.end_char))


def _in_heading(state: State, span: Span) -> bool:
    block = state.block_at(span.start_char)
    return block is not None and block.kind is BlockKind.HEADING
