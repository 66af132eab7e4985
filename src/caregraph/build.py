"""From a folder of articles to a validated graph: the only place where the stages meet."""

import json
import platform
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from pyoxigraph import Quad, RdfFormat, parse

from caregraph import __version__
from caregraph.analysis.histories import history_quads
from caregraph.analysis.steps import histories
from caregraph.errors import ArticleError, CaregraphError, UsageError
from caregraph.extraction.counts import find_counts
from caregraph.extraction.kinds import KINDS
from caregraph.folder import BUILD, GRAPH_NQ, GRAPH_TTL, REJECTED, REPORT, STORE, replacing
from caregraph.graph.counts import count_quads, counted_terms
from caregraph.graph.identity import identity_quads
from caregraph.graph.labels import fact_label
from caregraph.graph.ledger import ledger_quads, short_name, standing
from caregraph.graph.mapping import Mapper
from caregraph.graph.nquads import write_nquads
from caregraph.graph.rejected import rejected_quads
from caregraph.graph.statings import statings
from caregraph.graph.store import load_store
from caregraph.graph.tenures import tenure_quads
from caregraph.graph.turtle import write_sorted_turtle, write_turtle
from caregraph.graph.validation import Rejection
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.identity import (
    Corrected,
    Ledger,
    Settled,
    correct,
    read_ledger,
    settle_names,
    settle_people,
    true_to_time,
)
from caregraph.model.count import Count
from caregraph.model.fact import Fact
from caregraph.model.identity import UnsurePair
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from caregraph.report import BuildReport, LedgerUse, Refusal, Tally
from caregraph.workers import Tools, Workers, working

Found = list[tuple[Article, Sequence[Fact]]]

# Large enough to spare pySHACL's start-up cost an article, small enough that a batch is soon judged.
_BATCH = 50
_LIBRARIES = ("nameparser", "networkx", "pyoxigraph", "pyshacl", "rapidfuzz", "rdflib", "spacy")


class Watcher(Protocol):
    """Whoever follows a build: told of each stage, each step in it, and each input that is left out."""

    def begin(self, stage: str, total: int) -> None: ...

    def step(self, steps: int = 1) -> None: ...

    def problem(self, error: CaregraphError) -> None: ...


class _Nobody:
    def begin(self, stage: str, total: int) -> None: ...

    def step(self, steps: int = 1) -> None: ...

    def problem(self, error: CaregraphError) -> None: ...


NOBODY: Watcher = _Nobody()


@dataclass(frozen=True, slots=True)
class _Checked:
    """What the gate let through, article by article, and what it refused."""

    accepted: Found
    rejections: tuple[Rejection, ...]
    focus_nodes: int


@dataclass(frozen=True, slots=True)
class _Written:
    """What the graph came to: how many triples, and the hash by which two people tell that they have the same."""

    triples: int
    sha256: str


@dataclass(slots=True)
class _Run:
    """One build on its way: who follows it, what was left out, and how long each stage took."""

    watch: Watcher
    problems: list[CaregraphError] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str, total: int) -> Iterator[None]:
        """Time a stage and tell of it."""
        self.watch.begin(name, total)
        started = time.perf_counter()
        yield
        self.seconds[name] = round(time.perf_counter() - started, 3)

    def problem(self, error: CaregraphError) -> None:
        self.problems.append(error)
        self.watch.problem(error)


def build_graph(  # noqa: PLR0913 - the options of the command
    sources: Sequence[Path],
    out: Path,
    *,
    base: str = DEFAULT_BASE,
    model: str | None = None,
    ledger: Path | None = None,
    workers: int = 1,
    watch: Watcher = NOBODY,
) -> BuildReport:
    """Read articles, find what they state, apply the ledger, hold all against the shapes, and put the graph at `out`.

    What is no readable article is left out and told; without any readable article, or with a broken ledger, nothing
    is written. With several `workers`, which a script may ask for only under `if __name__ == "__main__"`, as many
    processes share the work; the graph is the same.
    """
    run = _Run(watch)
    mapper = Mapper.load(base)
    with replacing(out) as folder:
        decided = read_ledger(ledger, KINDS) if ledger else Ledger()
        articles = _read_all(sources, run)
        tools = Tools(base, model)
        with working(workers, len(articles), tools) as crew:
            extracted = _find(articles, crew, run)
            settled = _settle(extracted, decided, run)
            corrected = _correct(extracted, settled, decided, run)
            found: Found = [(article, corrected.facts[article.key]) for article in articles]
            checked = _check(found, crew, run)
        lives = list(history_quads(histories(checked.accepted), mapper.iris))
        with run.stage("write", 1):
            written = _write_graph(folder, mapper, checked, corrected, settled.unsure, lives)
        asked = tools.gate.judge(lives).questions
        report = _report(out, mapper, checked, run, written)
        report = replace(report, ledger=LedgerUse.of(decided, corrected), questions=asked)
        _write_report(folder, report, articles, base)
    return report


def _read_all(sources: Sequence[Path], run: _Run) -> list[Article]:
    files = _files(sources, run)
    articles: list[Article] = []
    with run.stage("read", len(files)):
        for file in files:
            for found in read(file):
                if isinstance(found, Article):
                    articles.append(found)
                else:
                    run.problem(found)
            run.watch.step()
    kept = list(_one_a_key(articles, run))
    if not kept:
        raise UsageError(
            "no readable article, so nothing was built", todo="give .txt, .html or .jsonl files of articles"
        )
    return kept


def _files(sources: Sequence[Path], run: _Run) -> list[Path]:
    if len(sources) == 1:
        return find_sources(sources)
    usable = []
    for source in sources:
        try:
            find_sources([source])
            usable.append(source)
        except CaregraphError as error:
            run.problem(error)
    return find_sources(usable)


def _one_a_key(articles: Iterable[Article], run: _Run) -> Iterator[Article]:
    # Sorted, so that the order of the inputs decides neither the bytes of the graph nor which of two is kept.
    kept: dict[str, Article] = {}
    for article in sorted(articles, key=lambda one: (one.key, one.source, one.sha256)):
        first = kept.setdefault(article.key, article)
        if first is article:
            yield article
            continue
        todo = f"{first.source} is kept; rename this one, or give it another id"
        run.problem(ArticleError(f"a second article with the key {article.key!r}", where=article.source, todo=todo))


def _find(articles: Sequence[Article], crew: Workers, run: _Run) -> Found:
    found: Found = []
    with run.stage("recognise and extract", len(articles)):
        for article, facts in zip(articles, crew.facts(articles), strict=True):
            found.append((article, facts))
            run.watch.step()
    return found


def _settle(found: Found, ledger: Ledger, run: _Run) -> Settled:
    """The facts of each article, in their order, with everybody and everything named in them settled."""
    with run.stage("settle names", 1):
        people = settle_people(found, same=ledger.same, different=ledger.different)
        settled = iter(true_to_time(settle_names(fact for facts in people.facts for fact in facts)))
        return replace(people, facts=[[next(settled) for _ in facts] for facts in people.facts])


def _correct(found: Found, settled: Settled, ledger: Ledger, run: _Run) -> Corrected:
    """Each article's facts after the ledger; an entry that matches nothing is told and stops nothing."""
    keys = [article.key for article, _ in found]
    extracted = {article.key: facts for article, facts in found}
    known = dict(zip(keys, settled.facts, strict=True))
    corrected = correct(ledger, extracted, known, name=short_name, nobody=settled.unmatched)
    for unmatched in corrected.unmatched:
        run.watch.problem(unmatched)
    return corrected


def _check(found: Found, crew: Workers, run: _Run) -> _Checked:
    accepted: Found = []
    rejections: list[Rejection] = []
    focus_nodes = 0
    batches = [found[start : start + _BATCH] for start in range(0, len(found), _BATCH)]
    with run.stage("check", len(found)):
        for batch, verdict in zip(batches, crew.verdicts(batches), strict=True):
            accepted += [(one, verdict.accepted[one.key]) for one, _ in batch if one.key in verdict.accepted]
            rejections += verdict.rejections
            focus_nodes += verdict.focus_nodes
            run.watch.step(len(batch))
    return _Checked(accepted, tuple(rejections), focus_nodes)


def _write_graph(
    folder: Path,
    mapper: Mapper,
    checked: _Checked,
    corrected: Corrected,
    unsure: Iterable[UnsurePair],
    lives: Iterable[Quad],
) -> _Written:
    """Write the graph in all its forms, with the lives of interventions in it; none holds more than a part of it."""
    quads = _quads(mapper, checked, corrected, unsure, lives)
    with TemporaryDirectory(dir=folder) as place:
        scratch = Path(place)
        digest = write_nquads(quads, folder / GRAPH_NQ, scratch=scratch)
        # Sorted lines have what is said of one subject together.
        again = parse(path=str(folder / GRAPH_NQ), format=RdfFormat.N_QUADS)
        with (folder / GRAPH_TTL).open("wb") as out:
            triples = write_sorted_turtle(again, out, base=mapper.iris.base, scratch=scratch)
        load_store(folder / STORE, folder / GRAPH_NQ, scratch=scratch)
    with (folder / REJECTED).open("wb") as out:
        write_turtle(rejected_quads(mapper, checked.rejections), out, base=mapper.iris.base)
    return _Written(triples, digest)


def _quads(
    mapper: Mapper, checked: _Checked, corrected: Corrected, unsure: Iterable[UnsurePair], lives: Iterable[Quad]
) -> Iterator[Quad]:
    """All that is published: what each article states, and what stands beside it."""
    named: set[str] = set()
    counts: list[Count] = []
    for article, facts in checked.accepted:
        yield from mapper.quads(article, facts)
        named.update(mapper.mentioned(facts))
        counts += find_counts(article)
    revisions = standing(corrected.revisions, {article.key: facts for article, facts in checked.accepted})
    named |= {iri for revision in revisions for iri in mapper.mentioned(revision.facts())}
    yield from ledger_quads(mapper, revisions, corrected.people)
    yield from mapper.reference.quads(named | counted_terms(mapper, counts))
    yield from identity_quads(mapper, unsure, (fact for _, facts in checked.accepted for fact in facts))
    yield from lives
    yield from count_quads(mapper, counts)
    yield from tenure_quads(mapper, checked.accepted)


def _report(out: Path, mapper: Mapper, checked: _Checked, run: _Run, written: _Written) -> BuildReport:
    return BuildReport(
        out=out,
        articles=len(checked.accepted),
        problems=tuple(run.problems),
        tally=Tally.of(stating for _, facts in checked.accepted for stating in statings(facts)),
        refusals=tuple(_in_words(rejection, mapper) for rejection in checked.rejections),
        triples=written.triples,
        sha256=written.sha256,
        focus_nodes=checked.focus_nodes,
        seconds=run.seconds,
    )


def _in_words(rejection: Rejection, mapper: Mapper) -> Refusal:
    key, fact = rejection.article.key, rejection.fact
    if fact is None:
        return Refusal(key, f"the whole article {key}", rejection.message, rejection.value, "", "")
    [stating] = statings([fact])
    words = " … ".join(span.text for span in fact.evidence)
    label = fact_label(mapper.reference.templates, stating)
    return Refusal(key, label, rejection.message, rejection.value, words, fact.rule)


def _write_report(folder: Path, report: BuildReport, articles: Sequence[Article], base: str) -> None:
    told = {
        "caregraph": __version__,
        "base": base,
        "articles": report.articles,
        "facts": report.tally.as_json(),
        "triples": report.triples,
        "dataset": {"canonical": "RDFC-1.0", "sha256": report.sha256},
        "focus_nodes": report.focus_nodes,
        "refused": len(report.refusals),
        "left_out": [problem.sentence() for problem in report.problems],
        "ledger": report.ledger.as_json() if report.ledger else None,
        "inputs": [{"key": one.key, "source": one.source, "sha256": one.sha256} for one in articles],
        "versions": {"python": platform.python_version()} | {name: metadata.version(name) for name in _LIBRARIES},
        "seconds": dict(report.seconds),
    }
    (folder / BUILD).write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / REPORT).write_text(report.page(), encoding="utf-8")
