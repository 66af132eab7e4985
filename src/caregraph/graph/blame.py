"""Which facts a violation rests on, so that nothing else is refused with them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pyoxigraph import Quad
from rdflib.term import Identifier

from caregraph.graph.mapping import Mapper
from caregraph.graph.shacl import RdflibTerms, Result
from caregraph.model.fact import Fact
from caregraph.model.text import Article


@dataclass(slots=True, eq=False)
class Candidate:
    """An article on its way through the gate, with the facts that nothing speaks against so far."""

    article: Article
    facts: tuple[Fact, ...]
    quads: list[Quad]


@dataclass(slots=True, eq=False)
class Blame:
    """Finds, among some articles, the facts that name a node; looks into an article only when it is touched."""

    mapper: Mapper
    terms: RdflibTerms
    candidates: Iterable[Candidate]
    _holders: dict[Identifier, list[Candidate]] = field(default_factory=lambda: defaultdict(list))
    _named: dict[int, list[tuple[Fact, set[Identifier]]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for candidate in self.candidates:
            for term in self._terms_of(candidate.quads):
                self._holders[term].append(candidate)

    def facts(self, result: Result) -> list[tuple[Candidate, Fact]]:
        """The facts that name the focus of a violation and its value; if there are none, those that name the focus."""
        touched = list(self._touched(result.focus))
        blamed = [entry for entry in touched if result.value in entry[2]] or touched
        return [(candidate, fact) for candidate, fact, _ in blamed]

    def article(self, result: Result) -> Candidate | None:
        """The article whose own description is at fault."""
        holders = self._holders.get(result.focus, [])
        return next((c for c in holders if self.mapper.iris.article(c.article.key) == str(result.focus)), None)

    def _touched(self, focus: Identifier) -> Iterator[tuple[Candidate, Fact, set[Identifier]]]:
        for candidate in self._holders.get(focus, []):
            yield from ((candidate, fact, terms) for fact, terms in self._by_fact(candidate) if focus in terms)

    def _by_fact(self, candidate: Candidate) -> list[tuple[Fact, set[Identifier]]]:
        if id(candidate) not in self._named:
            mapped = ((fact, self.mapper.quads(candidate.article, [fact])) for fact in candidate.facts)
            self._named[id(candidate)] = [(fact, self._terms_of(quads)) for fact, quads in mapped]
        return self._named[id(candidate)]

    def _terms_of(self, quads: Iterable[Quad]) -> set[Identifier]:
        return {self.terms[term] for quad in quads for term in (quad.subject, quad.object)}
