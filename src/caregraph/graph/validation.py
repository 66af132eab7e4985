"""The gate: no fact that breaks a shape, or whose evidence is not the article's own words, is published."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, Triple

from caregraph.errors import ShapesError
from caregraph.graph.blame import Blame, Candidate
from caregraph.graph.mapping import Mapper
from caregraph.graph.screen import Screen
from caregraph.graph.shacl import RdflibTerms, Result, Shapes, to_rdflib
from caregraph.graph.vocabulary import RDF_TYPE, RDFS_LABEL, RDFS_SUBCLASS
from caregraph.model.fact import Fact
from caregraph.model.text import Article
from caregraph.resources import questions_dir

Batch = Sequence[tuple[Article, Sequence[Fact]]]
_MAX_KEPT_TERMS = 100_000


@dataclass(frozen=True, slots=True)
class Rejection:
    """A fact that is not published, and the rule that it breaks; no fact where the article itself is refused."""

    article: Article
    fact: Fact | None
    fact_iri: str
    shape: str
    message: str
    value: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate lets through of a batch, by the keys of the articles that are not refused, and what it refuses.

    `quads` are the accepted facts as they were judged; `focus_nodes` is how many nodes of each article the shapes
    looked at.
    """

    accepted: dict[str, tuple[Fact, ...]]
    quads: dict[str, list[Quad]]
    rejections: tuple[Rejection, ...]
    focus_nodes: dict[str, int]


@dataclass(frozen=True, slots=True)
class Report:
    """The judgement of a graph as it stands; one without a node that the shapes look at never conforms.

    `results` are its violations; `questions` are warnings and remarks in words, which leave it conforming.
    """

    conforms: bool
    focus_nodes: int
    results: tuple[Result, ...]
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gate:
    """Judges batches of articles; made once, since it keeps the shapes that it has read.

    The shapes that only ask are tried on whole graphs, since an article alone leaves open what another one tells. What
    a `screen` finds to conform is not judged again.
    """

    mapper: Mapper
    shapes: Shapes
    asking: Shapes | None = None
    screen: Screen | None = None
    _terms: RdflibTerms = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_terms", RdflibTerms(self.shapes))

    @classmethod
    def load(cls, mapper: Mapper, shapes: Path | None = None, *, screened: bool = False) -> "Gate":
        """A gate with the shapes of a folder, or with those that ship, with a screen before it if that is asked."""
        base = mapper.iris.base
        ours = Shapes.load(shapes, base)
        asking = None if shapes else Shapes.load(questions_dir(), base)
        return cls(mapper, ours, asking, Screen.of(ours) if screened else None)

    def check(self, batch: Batch) -> Verdict:
        """Judge the facts of some articles, again and again until all that is left conforms."""
        kept = [Candidate(article, tuple(facts), self.mapper.quads(article, facts)) for article, facts in batch]
        looked_at = {candidate.article.key: self._focus_nodes(candidate.quads) for candidate in kept}
        rejections = [refusal for candidate in kept for refusal in self._misquoted(candidate)]
        self._drop(kept, rejections)
        doubtful = kept
        while found := self._violations(doubtful):
            rejections += found
            # The others were judged beside these and conform; only what has lost facts is judged anew.
            doubtful = self._drop(kept, found)
        accepted = {candidate.article.key: candidate.facts for candidate in kept}
        quads = {candidate.article.key: candidate.quads for candidate in kept}
        return Verdict(accepted, quads, tuple(sorted(rejections, key=_place)), looked_at)

    def judge(self, quads: Iterable[Quad | Triple]) -> Report:
        """Judge a published graph as it stands, on its own."""
        kept = list(quads)
        data = to_rdflib([*kept, *self._classes()])
        results = [result for shapes in (self.shapes, self.asking) if shapes for result in shapes.results(data)]
        looked_at = self._focus_nodes(kept)
        broken = tuple(result for result in results if result.violates)
        return Report(not broken and looked_at > 0, looked_at, broken, tuple(questions(kept, results)))

    def _focus_nodes(self, quads: Iterable[Quad | Triple]) -> int:
        classes = self.shapes.classes
        return len({quad.subject for quad in quads if quad.predicate == RDF_TYPE and _iri(quad.object) in classes})

    def _classes(self) -> list[Triple]:
        return [Triple(narrow, RDFS_SUBCLASS, wide) for narrow, wide in self.mapper.reference.subclasses]

    def _violations(self, candidates: list[Candidate]) -> list[Rejection]:
        if not candidates:
            return []
        if len(self._terms) > _MAX_KEPT_TERMS:
            self._terms.clear()
        named = {iri for candidate in candidates for iri in self.mapper.mentioned(candidate.facts)}
        own = [quad for candidate in candidates for quad in candidate.quads]
        everything: list[Quad | Triple] = [*own, *self.mapper.reference.quads(named), *self._classes()]
        if self.screen and self.screen.conforms(everything):
            return []
        data = to_rdflib(everything, self._terms)
        if not (results := [result for result in self.shapes.results(data) if result.violates]):
            return []
        blame = Blame(self.mapper, self._terms, candidates)
        return list(dict.fromkeys(refusal for result in results for refusal in self._refused(result, blame)))

    def _refused(self, result: Result, blame: Blame) -> list[Rejection]:
        blamed: list[tuple[Candidate, Fact | None]] = [*blame.facts(result)]
        article = blame.article(result)
        if not blamed and article:
            blamed = [(article, None)]
        if not blamed:
            raise ShapesError(
                f"{result.focus} breaks a shape, though no fact names it: {result.message}",
                where=result.shape,
                todo="correct the reference data or the shape",
            )
        value = "" if result.value is None else str(result.value)
        return [self._rejection(candidate, fact, result, value) for candidate, fact in blamed]

    def _rejection(self, candidate: Candidate, fact: Fact | None, result: Result, value: str) -> Rejection:
        iri = self.mapper.fact_iri(fact) if fact else self.mapper.iris.article(candidate.article.key)
        return Rejection(candidate.article, fact, iri, result.shape, result.message, value)

    def _drop(self, candidates: list[Candidate], rejections: Iterable[Rejection]) -> list[Candidate]:
        """Take refused facts and articles out; the articles that lose facts but stay."""
        refused = {(refusal.article.key, refusal.fact) for refusal in rejections}
        changed = []
        for candidate in list(candidates):
            key = candidate.article.key
            kept = tuple(fact for fact in candidate.facts if (key, fact) not in refused)
            if (key, None) in refused:
                candidates.remove(candidate)
            elif len(kept) < len(candidate.facts):
                candidate.facts, candidate.quads = kept, self.mapper.quads(candidate.article, kept)
                changed.append(candidate)
        return changed

    def _misquoted(self, candidate: Candidate) -> Iterator[Rejection]:
        """Facts whose evidence is not what its article has between its offsets, which SHACL Core cannot tell."""
        shape = self.mapper.iris.shapes + "evidence-opens-its-words"
        message = self.shapes.messages.get(shape, "The evidence is not the article's text between its offsets.")
        for fact in candidate.facts:
            for span in fact.evidence:
                own = span.article == candidate.article.key
                if not own or candidate.article.text[span.start : span.end] != span.text:
                    yield Rejection(candidate.article, fact, self.mapper.fact_iri(fact), shape, message, span.text)


def questions(quads: Iterable[Quad | Triple], results: Iterable[Result]) -> list[str]:
    """Warnings and remarks as sentences about what a graph calls the nodes."""
    asked = [result for result in results if not result.violates]
    nodes = {str(result.focus) for result in asked}
    named = (quad for quad in quads if quad.predicate == RDFS_LABEL and _iri(quad.subject) in nodes)
    names = {_iri(quad.subject): quad.object.value for quad in named if isinstance(quad.object, Literal)}
    return sorted(f"{names.get(str(result.focus), str(result.focus))}: {result.message}" for result in asked)


def _iri(term: object) -> str:
    return term.value if isinstance(term, NamedNode) else ""


def _place(rejection: Rejection) -> tuple[str, int, str, str, str]:
    start = rejection.fact.evidence[0].start if rejection.fact else -1
    return rejection.article.key, start, rejection.fact_iri, rejection.shape, rejection.value
