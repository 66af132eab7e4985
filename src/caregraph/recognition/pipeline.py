"""The spaCy pipeline: our own components on a blank English language, in the order in which they need each other."""

import re
from bisect import bisect_right
from collections.abc import Sequence

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from caregraph.errors import UsageError
from caregraph.model.mention import Quotation, Recognised, Sentence
from caregraph.model.reference import load_reference
from caregraph.model.text import Article
from caregraph.recognition.attribution import Attribution
from caregraph.recognition.coreference import resolve_anaphors
from caregraph.recognition.gazetteer import Gazetteer
from caregraph.recognition.grades import Grades
from caregraph.recognition.marks import find_parts
from caregraph.recognition.people import People
from caregraph.recognition.roles import find_roles
from caregraph.recognition.sentences import find_stretches
from caregraph.recognition.state import State, Stretch, state_of
from caregraph.recognition.values import find_dates, find_figures

_SPEAKERS = "caregraph_attribution"
COMPONENTS = (
    "caregraph_sentences",
    "caregraph_gazetteer",
    "caregraph_roles",
    "caregraph_dates",
    "caregraph_grades",
    "caregraph_people",
    "caregraph_figures",
    "caregraph_places",
    "caregraph_coreference",
    _SPEAKERS,
)


@Language.component("caregraph_sentences")
def _sentences(doc: Doc) -> Doc:
    state = state_of(doc)
    state.parts = find_parts(state)
    state.stretches = find_stretches(state)
    return doc


@Language.component("caregraph_places")
def _places(doc: Doc) -> Doc:
    """Give each sentence the mentions that stand in it."""
    state = state_of(doc)
    outer = sorted((s for s in state.stretches if s.part is None), key=lambda s: s.start)
    inner = sorted((s for s in state.stretches if s.part is not None), key=lambda s: s.start)
    for stretches in (inner, outer):
        starts = [s.start for s in stretches]
        for mention in state.mentions:
            number = bisect_right(starts, mention.start) - 1
            if number < 0 or mention.end > stretches[number].end:
                continue
            quoted = any(q.start <= mention.start < q.end for q in stretches[number].mentions if q.kind == "quotation")
            if not quoted:
                stretches[number].mentions.append(mention)
    return doc


@Language.component("caregraph_roles")
def _roles(doc: Doc) -> Doc:
    return find_roles(doc)


@Language.component("caregraph_dates")
def _dates(doc: Doc) -> Doc:
    return find_dates(doc)


@Language.component("caregraph_figures")
def _figures(doc: Doc) -> Doc:
    return find_figures(doc)


@Language.component("caregraph_coreference")
def _coreference(doc: Doc) -> Doc:
    return resolve_anaphors(doc)


@Language.factory("caregraph_gazetteer")
def _gazetteer(nlp: Language, name: str) -> Gazetteer:
    return Gazetteer(nlp, load_reference())


@Language.factory("caregraph_people")
def _people(nlp: Language, name: str) -> People:
    return People(load_reference())


@Language.factory("caregraph_grades")
def _grades(nlp: Language, name: str) -> Grades:
    return Grades(load_reference())


@Language.factory(_SPEAKERS)
def _attribution(nlp: Language, name: str) -> Attribution:
    return Attribution(load_reference())


_TANGLED = re.compile(r"\S{300,}")


class Recogniser:
    """Reads articles; `model` may name a trained spaCy pipeline whose entities help to find people."""

    def __init__(self, model: str | None = None) -> None:
        if not Doc.has_extension("caregraph"):
            Doc.set_extension("caregraph", default=None)
        self.nlp = _load(model)
        for name in COMPONENTS:
            self.nlp.add_pipe(name)

    def recognise(self, article: Article) -> Recognised:
        """The sentences, mentions and quotations of an article."""
        return _recognised(self._read(article, COMPONENTS))

    def mentions(self, article: Article) -> Recognised:
        """The sentences and mentions of an article; nobody asks who speaks."""
        return _recognised(self._read(article, COMPONENTS[: COMPONENTS.index(_SPEAKERS)]))

    def _read(self, article: Article, components: Sequence[str]) -> State:
        self.nlp.max_length = max(self.nlp.max_length, len(article.text) + 1)
        # Neither words nor names are that long, and the tokenizer would take each of their marks off singly.
        state = State(article)
        doc = self.nlp.make_doc(_TANGLED.sub(lambda run: "x" * len(run[0]), state.unwrapped))
        doc._.caregraph = state
        for name, component in self.nlp.pipeline:
            # Those of a trained pipeline come first.
            if name in components or name not in COMPONENTS:
                doc = component(doc)
        return state_of(doc)


def _load(model: str | None) -> Language:
    if model is None:
        return spacy.blank("en")
    try:
        return spacy.load(model)
    except OSError as error:
        raise UsageError(
            f"no spaCy pipeline {model!r} can be loaded", todo="name an installed pipeline or a folder"
        ) from error


def _recognised(state: State) -> Recognised:
    numbers = {part: number for number, quotation in enumerate(state.quotations) for part in quotation.cue or ()}
    ordered = sorted(state.stretches, key=lambda s: (s.start, s.part is not None))
    return Recognised(
        state.article,
        tuple(_sentence(stretch, numbers) for stretch in ordered),
        tuple(Quotation(q.parts, q.speaker) for q in state.quotations),
    )


def _sentence(stretch: Stretch, numbers: dict[int, int]) -> Sentence:
    return Sentence(
        stretch.start,
        stretch.end,
        stretch.block,
        tuple(sorted(stretch.mentions, key=lambda m: m.start)),
        None if stretch.part is None else numbers.get(stretch.part),
        stretch.focus,
        stretch.section,
    )
