"""The graph of the ledger: who corrected what and why, and what was extracted before."""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from caregraph.graph import vocabulary as v
from caregraph.graph.labels import fact_label
from caregraph.graph.mapping import Edge, Mapper, property_name
from caregraph.graph.statings import Stating, fact_key, statings
from caregraph.graph.terms import lexical, node
from caregraph.model.correction import Correction, Revision, Step
from caregraph.model.entity import Entity, Term
from caregraph.model.fact import Fact

_Triple = tuple[NamedNode, NamedNode, NamedNode | Literal]


def short_name(fact: Fact) -> str:
    """How the ledger names a fact: `judgement:0a1b2c3d4e5f6071`."""
    return f"{fact.kind.name}:{fact_key(fact)}"


def standing(revisions: Iterable[Revision], accepted: Mapping[str, Collection[Fact]]) -> list[Revision]:
    """The revisions whose outcome the gate has let through; one that it refuses is told of with the refused facts."""
    return [one for one in revisions if one.fact in accepted.get(one.article, ())]


def ledger_quads(mapper: Mapper, revisions: Iterable[Revision], people: Iterable[Correction]) -> list[Quad]:
    """The corrections that were applied, what each led to, and everything that was extracted and is replaced."""
    told = _Ledger(mapper)
    triples = [triple for revision in revisions for triple in told.revision(revision)]
    triples += [triple for correction in people for triple in told.correction(correction)]
    graph = NamedNode(mapper.iris.graph("ledger"))
    return [Quad(*triple, graph) for triple in dict.fromkeys(triples)]


@dataclass(frozen=True, slots=True)
class _Ledger:
    mapper: Mapper

    def revision(self, revision: Revision) -> Iterator[_Triple]:
        """One fact of one article from what was extracted to what stands now."""
        before = revision.extracted
        for number, step in enumerate(revision.steps):
            stands = all(later.fact == step.fact for later in revision.steps[number:])
            yield from self._step(before, step, self._outcome(step.fact, stands=stands))
            if step.fact != before:
                yield from self._replaced(before)
            before = step.fact

    def correction(self, correction: Correction) -> Iterator[_Triple]:
        """An entry of the ledger."""
        node, author = self._node(correction), NamedNode(self.mapper.iris.author(correction.author))
        yield from ((node, *edge) for edge in self._entry(correction))
        yield node, v.PROV_ATTRIBUTED_TO, author
        yield author, v.RDF_TYPE, self.mapper.cg["Author"]
        yield author, v.RDFS_LABEL, Literal(correction.author)

    def _step(self, before: Fact, step: Step, outcome: NamedNode) -> Iterator[_Triple]:
        fact, former = (NamedNode(self.mapper.fact_iri(one)) for one in (step.fact, before))
        for correction in step.corrections:
            author = NamedNode(self.mapper.iris.author(correction.author))
            yield from self.correction(correction)
            yield self._node(correction), self.mapper.cg["ledTo"], outcome
            if step.fact != before:
                yield outcome, v.PROV_REVISION_OF, self._outcome(before, stands=False)
                yield outcome, v.PROV_ATTRIBUTED_TO, author
            if fact != former:
                yield fact, v.PROV_REVISION_OF, former
                yield fact, v.PROV_ATTRIBUTED_TO, author

    def _outcome(self, fact: Fact, *, stands: bool) -> NamedNode:
        iris, article = self.mapper.iris, fact.article
        if stands:
            return NamedNode(iris.assertion(article, fact_key(fact)))
        return NamedNode(iris.replaced(article, _hash(_content(fact))))

    def _replaced(self, fact: Fact) -> Iterator[_Triple]:
        """A fact as it was extracted, and its stating in its article's words; nothing of it is lost."""
        former, [stating] = NamedNode(self.mapper.fact_iri(fact)), statings([fact])
        label = fact_label(self.mapper.reference.templates, stating)
        yield former, v.RDF_TYPE, self.mapper.cg["ReplacedFact"]
        yield former, v.RDFS_LABEL, Literal(label, language="en")
        assertion = self._outcome(fact, stands=False)
        yield from ((assertion, *edge) for edge in self._stating(stating, former))
        yield from self._labels(fact)

    def _stating(self, stating: Stating, fact: NamedNode) -> Iterator[Edge]:
        cg, iris = self.mapper.cg, self.mapper.iris
        yield v.RDF_TYPE, cg["ReplacedAssertion"]
        yield cg["replacedFact"], fact
        yield cg["article"], NamedNode(iris.article(stating.evidence[0].article))
        yield cg["certainty"], NamedNode(iris.certainty(stating.certainty))
        yield from ((cg["rule"], Literal(rule)) for rule in stating.rules)
        yield from ((cg["evidence"], NamedNode(iris.evidence(span))) for span in stating.evidence)
        # Without the bounds of dates, which shapes look at: what was extracted may break any of them.
        for role, value in stating.values.items():
            yield cg[property_name(role, value)], node(iris.base, value)

    def _labels(self, fact: Fact) -> Iterator[_Triple]:
        """Names for what only the replaced fact names; no class, since nobody says that there is such a thing."""
        for _, value in fact.values:
            iri = self.mapper.iris.entity(value) if isinstance(value, Entity) else ""
            if isinstance(value, Entity) and not self.mapper.reference.knows(iri):
                term = isinstance(value, Term)
                label = Literal(value.label, language="en" if term else None)
                yield NamedNode(iri), v.SKOS_PREF_LABEL if term else v.RDFS_LABEL, label

    def _node(self, correction: Correction) -> NamedNode:
        return NamedNode(self.mapper.iris.correction(_hash(list(_said(correction)))))

    def _entry(self, one: Correction) -> Iterator[Edge]:
        cg, iris = self.mapper.cg, self.mapper.iris
        yield v.RDF_TYPE, cg["Correction"]
        yield v.RDFS_LABEL, Literal(_sentence(one), language="en")
        yield cg["action"], Literal(one.action)
        yield cg["reason"], Literal(one.reason)
        yield v.DCT_CREATED, Literal(one.date, datatype=v.XSD_DATE)
        texts = (("correctedRole", one.role), ("correctedValue", one.value))
        yield from ((cg[name], Literal(text)) for name, text in texts if text)
        if one.fact:
            yield cg["correctedFact"], NamedNode(iris.fact(*one.fact.split(":")))
        if one.article:
            yield cg["article"], NamedNode(iris.article(one.article))
        people = (("decidedPerson", one.person), ("otherPerson", one.other))
        yield from ((cg[name], NamedNode(f"{iris.base}id/person/{slug}")) for name, slug in people if slug)


def _sentence(one: Correction) -> str:
    change = f": {one.role} is {one.value}" if one.role else ""
    return f"{one.action.capitalize()} {one.subject}{change}"


def _said(one: Correction) -> Iterator[str]:
    yield from (one.action, one.fact, one.article, one.role, one.value, one.person, one.other)
    yield from (one.reason, one.author, one.date)


def _content(fact: Fact) -> list[str]:
    values = [f"{role}={lexical(value)}" for role, value in fact.values]
    spans = [f"{span.start}-{span.end}" for span in fact.evidence]
    return [fact.kind.name, fact.certainty, fact.rule, *values, *spans]


def _hash(parts: list[str]) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]
