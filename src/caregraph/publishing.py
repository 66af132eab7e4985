"""Publishing: the findings of some articles settled, corrected, judged and written as N-Quads, and what they leave
for the graph as a whole.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pyoxigraph import Quad

from caregraph.analysis.steps import Step, asserted_steps
from caregraph.graph.counts import count_quads, counted_terms
from caregraph.graph.labels import fact_label
from caregraph.graph.ledger import standing
from caregraph.graph.mapping import Mapper
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.rejected import rejected_quads
from caregraph.graph.statings import statings
from caregraph.graph.tenures import Told, clues
from caregraph.graph.validation import Gate, Rejection, Verdict
from caregraph.identity import Corrected, Corrector, Settlement
from caregraph.model.correction import Correction, Revision
from caregraph.model.fact import Fact
from caregraph.model.findings import Findings
from caregraph.model.text import Article, Span
from caregraph.report import Refusal, Stated

Found = tuple[Article, Findings]


@dataclass(frozen=True, slots=True)
class Published:
    """What some articles contribute: their own lines of the graph, and what is worked out from all articles together.

    `lines` and `rejected` are sorted N-Quads. `named` are IRIs that the reference data describes, `evidence` the spans
    among those asked for that are published.
    """

    articles: tuple[str, ...]
    lines: bytes
    rejected: bytes
    refusals: tuple[Refusal, ...]
    focus_nodes: int
    stated: tuple[Stated, ...]
    named: frozenset[str]
    steps: tuple[Step, ...]
    tenures: tuple[Told, ...]
    used: tuple[Correction, ...]
    revisions: tuple[Revision, ...]
    evidence: frozenset[Span]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Takes articles from their findings to what is published of them; made once a process."""

    gate: Gate

    @property
    def mapper(self) -> Mapper:
        """The mapper of the gate."""
        return self.gate.mapper

    def publish(
        self, found: Sequence[Found], settlement: Settlement, corrector: Corrector, *, asked: frozenset[Span]
    ) -> Published:
        """Judge what some articles state after settlement and ledger, and write what the gate lets through.

        `asked` are spans of which it must be known whether any published fact rests on them.
        """
        corrected = {
            article.key: corrector.correct(findings.facts, settlement.facts(article.key, findings.facts))
            for article, findings in found
        }
        verdict = self.gate.check([(article, corrected[article.key].facts) for article, _ in found])
        return self._published([one for one in found if one[0].key in verdict.accepted], corrected, verdict, asked)

    def _published(
        self, found: Sequence[Found], corrected: dict[str, Corrected], verdict: Verdict, asked: frozenset[Span]
    ) -> Published:
        accepted = verdict.accepted
        revisions = [one for article in corrected.values() for one in article.revisions]
        stand = standing(revisions, accepted)
        facts = [fact for article, _ in found for fact in accepted[article.key]]
        told = [(article, statings(accepted[article.key])) for article, _ in found]
        return Published(
            articles=tuple(article.key for article, _ in found),
            lines=sorted_nquads(self._quads(found, verdict)),
            rejected=sorted_nquads(rejected_quads(self.mapper, verdict.rejections)),
            refusals=tuple(self._in_words(rejection) for rejection in verdict.rejections),
            focus_nodes=verdict.focus_nodes,
            stated=tuple(Stated.of(stating) for _, said in told for stating in said),
            named=frozenset(self._named(found, [*facts, *(fact for one in stand for fact in one.facts())])),
            steps=tuple(step for article, said in told for step in asserted_steps(said, article.published)),
            tenures=tuple(clue for article, said in told for clue in clues(self.mapper.iris, article, said)),
            used=tuple(one for revision in revisions for step in revision.steps for one in step.corrections),
            revisions=tuple(stand),
            evidence=asked.intersection(span for fact in facts for span in fact.evidence),
        )

    def _quads(self, found: Iterable[Found], verdict: Verdict) -> Iterator[Quad]:
        for article, findings in found:
            yield from verdict.quads[article.key]
            yield from count_quads(self.mapper, findings.counts)

    def _named(self, found: Iterable[Found], facts: Iterable[Fact]) -> set[str]:
        counts = [count for _, findings in found for count in findings.counts]
        return self.mapper.mentioned(facts) | counted_terms(self.mapper, counts)

    def _in_words(self, rejection: Rejection) -> Refusal:
        key, fact = rejection.article.key, rejection.fact
        if fact is None:
            return Refusal(key, f"the whole article {key}", rejection.message, rejection.value, "", "")

        [stating] = statings([fact])
        words = " … ".join(span.text for span in fact.evidence)
        label = fact_label(self.mapper.reference.templates, stating)
        return Refusal(key, label, rejection.message, rejection.value, words, fact.rule)
