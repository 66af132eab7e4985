"""Publishing: the findings of some articles settled, corrected, judged and written as N-Quads, and what each leaves
for the graph as a whole.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

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
from caregraph.model.count import Count
from caregraph.model.fact import Fact
from caregraph.model.findings import Findings
from caregraph.model.text import Article, Span
from caregraph.report import Refusal, Stated

Found = tuple[Article, Findings]


@dataclass(frozen=True, slots=True)
class Published:
    """What an article contributes: its own lines of the graph, and what is worked out from all articles together.

    `lines` and `rejected` are sorted N-Quads. `named` are IRIs that the reference data describes, `evidence` the spans
    among those asked for that are published.
    """

    accepted: bool
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
    ) -> Iterator[Published]:
        """Judge what some articles state after settlement and ledger, and write what the gate lets through of each.

        `asked` are spans of which it must be known whether any published fact rests on them.
        """
        corrected = {
            article.key: corrector.correct(findings.facts, settlement.facts(article.key, findings.facts))
            for article, findings in found
        }
        verdict = self.gate.check([(article, corrected[article.key].facts) for article, _ in found])
        for article, findings in found:
            yield self._published(article, findings, corrected[article.key], verdict, asked)

    def _published(
        self, article: Article, findings: Findings, corrected: Corrected, verdict: Verdict, asked: frozenset[Span]
    ) -> Published:
        rejections = [one for one in verdict.rejections if one.article.key == article.key]
        accepted = article.key in verdict.accepted
        facts = verdict.accepted.get(article.key, ())
        counts = findings.counts if accepted else ()
        quads = chain(verdict.quads.get(article.key, ()), count_quads(self.mapper, counts))
        revisions = standing(corrected.revisions, verdict.accepted)
        said = statings(facts)
        return Published(
            accepted=accepted,
            lines=sorted_nquads(quads),
            rejected=sorted_nquads(rejected_quads(self.mapper, rejections)),
            refusals=tuple(map(self._in_words, rejections)),
            focus_nodes=verdict.focus_nodes[article.key],
            stated=tuple(map(Stated.of, said)),
            named=frozenset(self._named([*facts, *(fact for one in revisions for fact in one.facts())], counts)),
            steps=tuple(asserted_steps(said, article.published)),
            tenures=tuple(clues(self.mapper.iris, article, said)),
            used=tuple(one for revision in corrected.revisions for step in revision.steps for one in step.corrections),
            revisions=tuple(revisions),
            evidence=asked.intersection(span for fact in facts for span in fact.evidence),
        )

    def _named(self, facts: Iterable[Fact], counts: Iterable[Count]) -> set[str]:
        return self.mapper.mentioned(facts) | counted_terms(self.mapper, counts)

    def _in_words(self, rejection: Rejection) -> Refusal:
        key, fact = rejection.article.key, rejection.fact
        if fact is None:
            return Refusal(key, f"the whole article {key}", rejection.message, rejection.value, "", "")

        [stating] = statings([fact])
        words = " … ".join(span.text for span in fact.evidence)
        label = fact_label(self.mapper.reference.templates, stating)
        return Refusal(key, label, rejection.message, rejection.value, words, fact.rule)
