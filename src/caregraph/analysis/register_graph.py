"""A reconciliation as RDF: it stands in a named graph of its own, beside what the articles say."""

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from caregraph.analysis.comparison import Comparison
from caregraph.analysis.proposals import Proposal
from caregraph.analysis.reconciliation import Reconciliation
from caregraph.graph import vocabulary as v
from caregraph.graph.iris import Iris, local
from caregraph.graph.reference import Reference
from caregraph.graph.terms import date_literal
from caregraph.model.entity import Term, slug
from caregraph.model.register import Inspection

_Triple = tuple[NamedNode, NamedNode, NamedNode | Literal]
_Edge = tuple[str, NamedNode | Literal]


def register_quads(reconciliation: Reconciliation, *, base: str = v.DEFAULT_BASE) -> list[Quad]:
    """The comparisons and proposals, with the councils and terms that they name."""
    reference = Reference.load(Iris(base))
    writer = _Writer(reference.iris, v.Namespace(reference.iris.ontology))
    graph = NamedNode(reference.iris.graph("register"))
    triples = dict.fromkeys(writer.triples(reconciliation))
    # A grade or a council stands in the reference graph, so that the file can be read, and judged, by itself.
    named = {triple[2].value for triple in triples if isinstance(triple[2], NamedNode)}
    return [Quad(*triple, graph) for triple in triples] + reference.quads(sorted(named))


@dataclass(frozen=True, slots=True)
class _Writer:
    """Gives comparisons, inspections and proposals their nodes."""

    iris: Iris
    cg: v.Namespace

    def triples(self, reconciliation: Reconciliation) -> Iterator[_Triple]:
        for comparison in reconciliation.comparisons:
            yield from self._comparison(comparison)
        for proposal in reconciliation.proposals:
            yield from self._proposal(proposal)

    def _comparison(self, found: Comparison) -> Iterator[_Triple]:
        assertion = found.judgement.assertion
        node = self._node("register-comparison", assertion.rsplit("/", 1)[1])
        differs = (("differsIn", self.cg[name]) for name in found.fields)
        given = Term.of("grade", found.recorded)
        yield from self._edges(
            node,
            "RegisterComparison",
            ("assertion", NamedNode(assertion)),
            ("outcome", self._node("outcome", found.outcome)),
            ("reason", Literal(found.reason, language="en")),
            *differs,
            *([("recordedGrade", NamedNode(self.iris.entity(given)))] if found.recorded else []),
            *([("assumedDate", date_literal(found.assumed))] if found.assumed else []),
        )
        yield from self._rests_on(node, found.inspection)

    def _proposal(self, found: Proposal) -> Iterator[_Triple]:
        if found.first is None:
            return
        node = self._node("date-proposal", local(found.article))
        last = [("proposedTo", Literal(found.last.isoformat(), datatype=v.XSD_DATE))] if found.last else []
        yield from self._edges(
            node,
            "DateProposal",
            ("undatedArticle", NamedNode(self.iris.article(found.article))),
            ("proposedFrom", Literal(found.first.isoformat(), datatype=v.XSD_DATE)),
            *last,
            ("reason", Literal(found.reason, language="en")),
            ("accepted", Literal(str(found.accepted).lower(), datatype=v.XSD_BOOLEAN)),
        )
        for inspection in found.inspections:
            yield from self._rests_on(node, inspection)

    def _rests_on(self, node: NamedNode, inspection: Inspection | None) -> Iterator[_Triple]:
        if inspection is None:
            return
        key = f"{inspection.council.gss}-{slug(inspection.framework)}-{inspection.published}"
        subject = self._node("inspection", key)
        yield node, self.cg["inspection"], subject
        label = f"{inspection.council.area}: {inspection}"
        yield subject, v.RDFS_LABEL, Literal(label, language="en")
        yield subject, v.DCT_ISSUED, date_literal(inspection.published)
        url = [("reportAddress", Literal(inspection.url, datatype=v.XSD_ANY_URI))] if inspection.url else []
        yield from self._edges(
            subject,
            "Inspection",
            ("inspected", NamedNode(self.iris.entity(inspection.council))),
            ("frameworkCode", Literal(inspection.framework)),
            ("onSiteFrom", date_literal(inspection.started)),
            ("onSiteTo", date_literal(inspection.ended)),
            *url,
        )

    def _edges(self, node: NamedNode, kind: str, *edges: _Edge) -> Iterator[_Triple]:
        yield node, v.RDF_TYPE, self.cg[kind]
        yield from ((node, self.cg[name], value) for name, value in edges)

    def _node(self, segment: str, key: str) -> NamedNode:
        return NamedNode(f"{self.iris.base}id/{segment}/{key}")
