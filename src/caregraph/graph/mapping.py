"""Facts of one article as RDF: nodes for the facts, the words they rest on, and whatever they name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad

from caregraph.graph import vocabulary as v
from caregraph.graph.iris import Iris
from caregraph.graph.labels import fact_label
from caregraph.graph.reference import Reference
from caregraph.graph.statings import Stating, fact_key, statings
from caregraph.graph.terms import bounds, date_literal, integer, node
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Entity, Person, Programme, Term
from caregraph.model.fact import Fact, Value
from caregraph.model.text import Article, Span

Edge = tuple[NamedNode, NamedNode | Literal]
_Triple = tuple[NamedNode, NamedNode, NamedNode | Literal]


@dataclass(frozen=True, slots=True)
class Mapper:
    """Turns articles and their facts into quads; made once, since it keeps the terms that it has built."""

    reference: Reference
    cg: v.Namespace
    _terms: dict[Value, NamedNode | Literal] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def load(cls, base: str = v.DEFAULT_BASE) -> "Mapper":
        """A mapper over the ontology and reference data that ship."""
        return cls.over(Reference.load(Iris(base)))

    @classmethod
    def over(cls, reference: Reference) -> "Mapper":
        """A mapper over reference data that is already read."""
        return cls(reference, v.Namespace(reference.iris.ontology))

    @property
    def iris(self) -> Iris:
        """The IRIs that this mapper gives."""
        return self.reference.iris

    def quads(self, article: Article, facts: Iterable[Fact]) -> list[Quad]:
        """All that an article contributes, in the graph named by the article's IRI."""
        graph = NamedNode(self.iris.article(article.key))
        triples: list[_Triple] = [(graph, *edge) for edge in self._article(article)]
        stated = list(facts)
        for stating in statings(stated):
            triples += self._stating(stating, graph, article.published)
        for entity in dict.fromkeys(value for fact in stated for _, value in fact.values if isinstance(value, Entity)):
            triples += self._entity(entity)
        return [Quad(*triple, graph) for triple in dict.fromkeys(triples)]

    def fact_iri(self, fact: Fact) -> str:
        """The IRI of a fact's node."""
        return self.iris.fact(fact.kind.name, fact_key(fact))

    def mentioned(self, facts: Iterable[Fact]) -> set[str]:
        """The IRIs named by facts that the reference data describes; Reference.quads gives their graph."""
        found = set()
        for fact in facts:
            found.add(self.iris.certainty(fact.certainty))
            for _, value in fact.values:
                if isinstance(value, Entity):
                    found.add(self.iris.entity(value))
                if isinstance(value, Term):
                    found.add(self.iris.scheme(value.scheme))
        return {iri for iri in found if self.reference.knows(iri)}

    def words(self, span: Span, graph: NamedNode) -> Iterator[Edge]:
        """A span of an article as evidence."""
        yield v.RDF_TYPE, self.cg["Evidence"]
        yield self.cg["article"], graph
        yield self.cg["start"], integer(span.start)
        yield self.cg["end"], integer(span.end)
        yield self.cg["exact"], Literal(span.text)

    def _term(self, value: Value) -> NamedNode | Literal:
        # Entities recur in article after article; literals, above all quotations, do not.
        if not isinstance(value, Entity):
            return node(self.iris.base, value)
        if value not in self._terms:
            self._terms[value] = node(self.iris.base, value)
        return self._terms[value]

    def _article(self, article: Article) -> Iterator[Edge]:
        yield v.RDF_TYPE, self.cg["Article"]
        yield v.DCT_IDENTIFIER, Literal(article.key)
        yield self.cg["textLength"], integer(len(article.text))
        texts = (
            (v.DCT_TITLE, article.title),
            (v.DCT_PUBLISHER, article.publisher),
            (v.DCT_CREATOR, article.author),
            (self.cg["sha256"], article.sha256),
        )
        yield from ((predicate, Literal(text)) for predicate, text in texts if text)
        if article.url:
            yield self.cg["url"], Literal(article.url, datatype=v.XSD_ANY_URI)
        if article.published:
            yield v.DCT_ISSUED, date_literal(article.published)
            yield from self._bounds("issued", article.published)

    def _stating(self, stating: Stating, graph: NamedNode, published: PartialDate | None) -> Iterator[_Triple]:
        fact = NamedNode(self.iris.fact(stating.kind.name, stating.key))
        assertion = NamedNode(self.iris.assertion(stating.evidence[0].article, stating.key))
        certainty = self.cg["certainty"], NamedNode(self.iris.certainty(stating.certainty))
        for subject, edges in ((fact, self._fact(stating)), (assertion, self._assertion(stating, fact, published))):
            yield from ((subject, *edge) for edge in edges)
            yield subject, self.cg["article"], graph
            yield (subject, *certainty)
        yield assertion, self.cg["firstEvidence"], NamedNode(self.iris.evidence(stating.evidence[0]))
        for span in stating.evidence:
            evidence = NamedNode(self.iris.evidence(span))
            yield fact, self.cg["evidence"], evidence
            yield assertion, self.cg["evidence"], evidence
            yield from ((evidence, *edge) for edge in self.words(span, graph))

    def _fact(self, stating: Stating) -> Iterator[Edge]:
        yield v.RDF_TYPE, self.cg[stating.kind.name.capitalize()]
        yield v.RDF_TYPE, self.cg["Fact"]
        yield v.RDFS_LABEL, Literal(fact_label(self.reference.templates, stating), language="en")
        yield from self._roles(stating, identity=True)

    def _assertion(self, stating: Stating, fact: NamedNode, published: PartialDate | None) -> Iterator[Edge]:
        yield v.RDF_TYPE, self.cg[f"{stating.kind.name.capitalize()}Assertion"]
        yield v.RDF_TYPE, self.cg["Assertion"]
        yield self.cg["fact"], fact
        yield from ((self.cg["rule"], Literal(rule)) for rule in stating.rules)
        yield from self._roles(stating, identity=False)
        for person in (stating.values.get(role) for role in ("person", "speaker")):
            if isinstance(person, Person) and person.written:
                yield self.cg["writtenName"], Literal(person.written)
        if published and stating.certainty.asserted:
            # Core SHACL compares two values of one node only, so the assertion repeats its article's last day.
            yield self.cg["notAfter"], bounds(published)[1]

    def _roles(self, stating: Stating, *, identity: bool) -> Iterator[Edge]:
        for role in stating.kind.roles:
            value = stating.values.get(role.name)
            if value is None or role.identity is not identity:
                continue
            name = property_name(role.name, value)
            yield self.cg[name], self._term(value)
            if isinstance(value, PartialDate):
                yield from self._bounds(name, value)

    def _bounds(self, name: str, date: PartialDate) -> Iterator[Edge]:
        first, last = bounds(date)
        yield self.cg[f"{name}From"], first
        yield self.cg[f"{name}To"], last

    def _entity(self, entity: Entity) -> Iterator[_Triple]:
        """What the article tells of something that it names, unless the reference data knows it better."""
        subject = self._term(entity)
        if isinstance(subject, NamedNode) and not self.reference.knows(subject.value):
            yield from ((subject, *edge) for edge in self._description(entity))

    def _description(self, entity: Entity) -> Iterator[Edge]:
        match entity:
            case Term():
                yield v.RDF_TYPE, v.SKOS_CONCEPT
                yield v.SKOS_PREF_LABEL, Literal(entity.label, language="en")
                yield v.SKOS_IN_SCHEME, NamedNode(self.iris.scheme(entity.scheme))
                return
            case Person():
                yield v.RDF_TYPE, self.cg["Person"]
                yield v.FOAF_NAME, Literal(entity.name)
                if entity.written:
                    yield v.SKOS_ALT_LABEL, Literal(entity.written)
            case Body():
                yield v.RDF_TYPE, self.cg["Body"]
                yield v.RDF_TYPE, self.cg["Organisation"]
            case Programme():
                yield v.RDF_TYPE, self.cg["Programme"]
            case Council():
                pass  # A council outside the reference data gets no class, so that the gate refuses its facts.
        yield v.RDFS_LABEL, Literal(entity.label)


def property_name(role: str, value: Value) -> str:
    """The property of a role: its own name, but `startDate` for a date in the role `start`."""
    return f"{role}Date" if isinstance(value, PartialDate) and role != "date" else role
