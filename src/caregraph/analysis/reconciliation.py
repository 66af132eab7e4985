"""The judgements of a graph beside Ofsted's own record, and dates for articles that have none."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from pyoxigraph import Store

from caregraph.analysis.comparison import GAPS, Comparer, Comparison, Judgement, Place
from caregraph.analysis.facts import rows_of
from caregraph.analysis.proposals import Proposal, proposals
from caregraph.analysis.queries import Answer
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Term
from caregraph.model.reference import load_reference
from caregraph.model.register import Register

_JUDGEMENTS = """
PREFIX certainty: <https://w3id.org/caregraph/id/certainty/>
SELECT ?assertion ?fact ?article ?issued ?council ?name ?area ?part ?grade ?date ?inspector ?framework ?words
{ VALUES ?certain { certainty:stated certainty:reported }
  ?assertion a cg:JudgementAssertion ; cg:fact ?fact ; cg:article ?source ; cg:certainty ?certain ; cg:evidence ?span .
  ?source dcterms:identifier ?article .
  ?span cg:start ?start ; cg:exact ?words .
  ?fact cg:council ?council ; cg:area ?area ; cg:grade ?given .
  ?council rdfs:label ?name . ?area skos:prefLabel ?part . ?given skos:prefLabel ?grade .
  OPTIONAL { ?source dcterms:issued ?issued }
  OPTIONAL { ?fact cg:date ?date }
  OPTIONAL { ?assertion cg:inspector/rdfs:label ?inspector }
  OPTIONAL { ?assertion cg:framework/(rdfs:label|skos:prefLabel) ?framework } }
ORDER BY ?article ?start ?assertion
"""
COLUMNS = tuple(
    "article published proposed assumed council area grade date outcome detail recorded inspection reason evidence "
    "judgement".split()
)


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Every asserted judgement beside the register, and the dates proposed for articles that have none."""

    comparisons: tuple[Comparison, ...]
    proposals: tuple[Proposal, ...]
    columns: tuple[str, ...] = COLUMNS

    def answer(self) -> Answer:
        """The comparisons as a table."""
        proposed = {one.article: one for one in self.proposals}
        return Answer(self.columns, tuple(_row(one, proposed.get(one.judgement.article)) for one in self.comparisons))


def reconcile(
    store: Store, register: Register, *, accept_dates: bool = False, base: str = DEFAULT_BASE
) -> Reconciliation:
    """Compare the judgements that articles assert with a register.

    The dates proposed for undated articles count only if they are accepted; the article itself stays undated.
    """
    comparer = Comparer.of(register, load_reference())
    judgements = read_judgements(store, base=base)
    proposed = [replace(one, accepted=accept_dates and one.date is not None) for one in proposals(judgements, comparer)]
    dates = {one.article: one.date for one in proposed if one.accepted}
    beside = _beside(judgements)
    comparisons = (comparer.compare(one, beside[one.place] - {one.grade}, dates.get(one.article)) for one in judgements)
    return Reconciliation(tuple(comparisons), tuple(proposed))


def read_judgements(store: Store, *, base: str = DEFAULT_BASE) -> list[Judgement]:
    """The judgements that articles assert, in the order of the articles' words."""
    found: dict[str, Judgement] = {}
    for assertion, *rest, words in rows_of(store, _JUDGEMENTS, base=base):
        known = found.get(assertion)
        if known:
            found[assertion] = replace(known, words=tuple(dict.fromkeys((*known.words, words))))
        else:
            found[assertion] = _judgement(assertion, rest, words)
    return list(found.values())


def _judgement(assertion: str, told: list[str], words: str) -> Judgement:
    fact, article, issued, council, name, area, part, grade, date, inspector, framework = told
    return Judgement(
        assertion=assertion,
        fact=fact,
        article=article,
        published=PartialDate.parse(issued) if issued else None,
        council=Council(_local(council), name),
        area=Term("area", _local(area), part),
        grade=grade,
        date=PartialDate.parse(date) if date else None,
        inspector=inspector,
        framework=framework,
        words=(words,),
    )


def _local(iri: str) -> str:
    return iri.rsplit("/", 1)[1]


def _beside(judgements: Iterable[Judgement]) -> dict[Place, set[str]]:
    found: dict[Place, set[str]] = defaultdict(set)
    for one in judgements:
        if one.date is None:
            found[one.place].add(one.grade)
    return found


def _row(comparison: Comparison, proposal: Proposal | None) -> tuple[str | None, ...]:
    judgement = comparison.judgement
    cells = (
        judgement.article,
        str(judgement.published or ""),
        proposal.interval if proposal else "",
        str(proposal.date) if proposal and proposal.accepted else "",
        judgement.council.area,
        judgement.area.label,
        judgement.grade,
        str(judgement.date or ""),
        comparison.outcome if comparison.covered else "not covered",
        GAPS.get(comparison.outcome) or ", ".join(comparison.fields),
        comparison.recorded,
        str(comparison.inspection or ""),
        comparison.reason,
        judgement.words[0],
        judgement.fact,
    )
    return tuple(cell or None for cell in cells)
