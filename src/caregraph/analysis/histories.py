"""Lives of interventions: steps as RDF beside the facts, and read back with the words and questions that they raise."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pyoxigraph import Literal, NamedNode, Quad, Store

from caregraph.analysis.facts import rows_of
from caregraph.analysis.queries import Answer
from caregraph.analysis.steps import History, Step
from caregraph.graph import vocabulary as v
from caregraph.graph.iris import Iris
from caregraph.graph.shacl import Shapes, to_rdflib
from caregraph.graph.terms import integer
from caregraph.resources import questions_dir

_STEPS = """
SELECT ?step ?council ?place ?label ?date ?latest ?person ?by ?article ?words ?fact
{ ?step a cg:Step ; rdfs:label ?name ; cg:place ?place ; cg:intervention ?fact .
  ?fact cg:council/rdfs:label ?council ; cg:kind/skos:prefLabel ?kind .
  ?assertion cg:fact ?fact ; cg:article/dcterms:identifier ?article ; cg:firstEvidence/cg:exact ?words .
  OPTIONAL { ?step a ?lifting . FILTER (?lifting = cg:Lifting) }
  OPTIONAL { ?step cg:latest ?latest }
  OPTIONAL { ?step cg:earliest ?earliest ; cg:intervention ?fact . ?fact cg:date ?date }
  OPTIONAL { ?fact cg:person/rdfs:label ?person }
  OPTIONAL { ?assertion cg:by/rdfs:label ?by }
  BIND (IF (BOUND(?lifting), CONCAT(?kind, " lifted"), ?kind) AS ?label) }
ORDER BY ?council ?place ?fact ?article
"""
COLUMNS = ("council", "place", "step", "date", "person", "by", "question", "articles", "evidence", "fact")


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One step in the life of an intervention; without a date, `date` says by when it was told of."""

    council: str
    place: int
    step: str
    date: str
    person: str
    by: str
    questions: tuple[str, ...]
    articles: tuple[str, ...]
    evidence: tuple[str, ...]
    facts: tuple[str, ...]
    iri: str


def history_quads(found: Iterable[History], iris: Iris) -> list[Quad]:
    """The steps of all councils as RDF, in a named graph of their own."""
    graph = NamedNode(iris.graph("histories"))
    cg = v.Namespace(iris.ontology)
    return [
        Quad(_node(iris, step), predicate, value, graph)
        for history in found
        for step in history.steps
        for predicate, value in _edges(history, step, iris, cg)
    ]


def _node(iris: Iris, step: Step) -> NamedNode:
    return NamedNode(f"{iris.base}id/step/{step.key}")


def _edges(
    history: History, step: Step, iris: Iris, cg: v.Namespace
) -> Iterator[tuple[NamedNode, NamedNode | Literal]]:
    yield v.RDF_TYPE, cg["Step"]
    if step.lifted or step.imposed:
        yield v.RDF_TYPE, cg["Lifting" if step.lifted else "ImposedStep"]
    name = f"{step.council.area}: {step.label}{' lifted' if step.lifted else ''}"
    yield v.RDFS_LABEL, Literal(name, language="en")
    yield cg["place"], integer(step.place)
    yield from ((cg["intervention"], NamedNode(iris.fact("intervention", key))) for key in step.facts)
    for bound, day in (("earliest", step.earliest), ("latest", step.latest)):
        if day:
            yield cg[bound], Literal(day.isoformat(), datatype=v.XSD_DATE)
    links = {"lifts": history.lifted_by(step)} if step.lifted else {}
    if step.imposed:
        links = {"underDirection": history.direction_of(step), "afterLifting": history.lifting_before(step)}
    yield from ((cg[link], _node(iris, other)) for link, other in links.items() if other)


def intervention_histories(store: Store, council: str | None = None, *, base: str = v.DEFAULT_BASE) -> list[HistoryRow]:
    """The life of every intervention of a graph, or of one council's: its steps in order, with evidence and questions.

    The questions are what the shapes of severity Info and Warning say of the steps.
    """
    asked = questions(_step_quads(store, base), Shapes.load(questions_dir(), base))
    rows: dict[str, HistoryRow] = {}
    for step, area, *told in rows_of(store, _STEPS, base=base):
        if council is None or area.casefold() == council.casefold():
            row = _row(step, area, told, tuple(asked.get(step, ())))
            rows[step] = _merged(rows[step], row) if step in rows else row
    return list(rows.values())


def questions(quads: Iterable[Quad], shapes: Shapes) -> dict[str, list[str]]:
    """What the shapes ask of steps, by the steps' IRIs."""
    asked: dict[str, list[str]] = defaultdict(list)
    for result in shapes.results(to_rdflib(quads)):
        if not result.violates:
            asked[str(result.focus)].append(result.message)
    return asked


def interventions(store: Store, *, base: str = v.DEFAULT_BASE, council: str | None = None) -> Answer:
    """The life of each intervention, council by council: its steps in their order, and what they leave open."""
    return histories_answer(intervention_histories(store, council, base=base))


def histories_answer(rows: Iterable[HistoryRow]) -> Answer:
    """The rows as a table."""
    return Answer(COLUMNS, tuple(_cells(row) for row in rows))


def _step_quads(store: Store, base: str) -> list[Quad]:
    wanted = NamedNode(f"{base}ontology#Step")
    steps = {quad.subject for quad in store.quads_for_pattern(None, v.RDF_TYPE, wanted, None)}
    return [quad for step in steps if isinstance(step, NamedNode) for quad in store.quads_for_pattern(step, None, None)]


def _row(step: str, council: str, told: list[str], asked: tuple[str, ...]) -> HistoryRow:
    place, label, date, latest, person, by, article, words, fact = told
    when = date or (f"by {latest}" if latest else "")
    return HistoryRow(council, int(place), label, when, person, by, asked, (article,), (words,), (fact,), step)


def _merged(row: HistoryRow, other: HistoryRow) -> HistoryRow:
    exact = max((row.date, other.date), key=lambda date: (not date.startswith("by"), len(date)))
    return replace(
        row,
        date=exact,
        person=row.person or other.person,
        by=row.by or other.by,
        articles=tuple(dict.fromkeys((*row.articles, *other.articles))),
        evidence=tuple(dict.fromkeys((*row.evidence, *other.evidence))),
        facts=tuple(dict.fromkeys((*row.facts, *other.facts))),
    )


def _cells(row: HistoryRow) -> tuple[str | None, ...]:
    # The short form of a fact's IRI, as `explain` takes it.
    facts = (f"intervention:{fact.rsplit('/', 1)[1]}" for fact in row.facts)
    several = (" ".join(row.questions), "; ".join(row.articles), " … ".join(row.evidence), " ".join(facts))
    return tuple(
        cell or None for cell in (row.council, str(row.place), row.step, row.date, row.person, row.by, *several)
    )
