"""From a folder of articles to a validated graph: the only place where the stages meet.

Articles flow through in batches; what all of them tell together is decided over keys, names and dates alone.
"""

import json
import platform
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from hashlib import sha256
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from pyoxigraph import Quad

from caregraph import __version__
from caregraph.analysis.histories import history_quads
from caregraph.analysis.steps import Step, histories
from caregraph.cache import Cache, cache_of, forget, open_cache
from caregraph.cluster import clustered
from caregraph.errors import CacheError, UsageError
from caregraph.extraction.kinds import KINDS
from caregraph.folder import BESIDE_PARTS, BUILD, GRAPH_NQ, GRAPH_TTL, OUTPUTS, PARTS, REJECTED, REPORT, STORE
from caregraph.following import NOBODY, Run, Watcher
from caregraph.graph.identity import identity_quads
from caregraph.graph.ledger import ledger_quads
from caregraph.graph.mapping import Mapper
from caregraph.graph.nquads import lines_of, write_lines
from caregraph.graph.spool import Spool
from caregraph.graph.store import load_store
from caregraph.graph.tenures import Told, tenure_quads
from caregraph.graph.turtle import turtle_of_nquads
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.identity import Ledger, Ruled, Settled, read_ledger, settle
from caregraph.intake import Entry, find_all, found_in, take_in
from caregraph.model.correction import Correction, Revision
from caregraph.model.fact import Fact
from caregraph.model.text import Article, Span
from caregraph.parcels import Parcels
from caregraph.parts import Parts
from caregraph.publishing import Published
from caregraph.reading import Source
from caregraph.report import BuildReport, LedgerUse, Refusal, Tally
from caregraph.versions import build_version, library_versions, rules_version
from caregraph.workers import Setup, Workers, gate_of, uncollected, working
from caregraph.workplace import Workplace, workplace

_CALL, _BUILT, _REPORT = "call", "built", "report"


@dataclass(frozen=True, slots=True)
class Options:
    """How a build is to be done.

    `base` is what IRIs begin with, `model` a trained spaCy model, `ledger` a file of corrections. With several
    `workers`, which a script may ask for only under `if __name__ == "__main__"`, as many processes share the work.
    With `cache` what was found in each article is kept beside the graph for the next build. `screened` has shifty look
    first, and pySHACL judge only where it finds something. With `dask` the workers are those of a dask scheduler: of
    the one at an address, or of one on this machine. With `parts`, a folder or address that all workers reach, the
    graph lies there in parts, and neither as Turtle nor as a store.
    """

    base: str = DEFAULT_BASE
    model: str | None = None
    ledger: Path | None = None
    workers: int = 1
    cache: bool = False
    screened: bool = False
    dask: bool = False
    scheduler: str | None = None
    parts: str | None = None

    @property
    def setup(self) -> Setup:
        """What every process must know that does a part of the build."""
        return Setup(self.base, self.model, self.screened)


@dataclass(slots=True)
class _Whole:
    """What the articles come to together, as one after another is published."""

    lines: Spool
    rejected: Spool
    articles: int = 0
    refusals: list[Refusal] = field(default_factory=list)
    focus_nodes: int = 0
    tally: Tally = field(default_factory=Tally)
    counted: set[int] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    steps: list[Step] = field(default_factory=list)
    tenures: list[Told] = field(default_factory=list)
    used: set[Correction] = field(default_factory=set)
    revisions: list[Revision] = field(default_factory=list)
    evidence: set[Span] = field(default_factory=set)

    def add(self, part: Published) -> None:
        """Take what an article contributes."""
        self.lines.add(part.lines.splitlines())
        self.rejected.add(part.rejected.splitlines())
        self.articles += part.accepted
        self.refusals += part.refusals
        self.focus_nodes += part.focus_nodes
        for stated in part.stated:
            self.tally.add(stated, anew=stated.number not in self.counted)
            self.counted.add(stated.number)
        self.named |= part.named
        self.steps += part.steps
        self.tenures += part.tenures
        self.used.update(part.used)
        self.revisions += part.revisions
        self.evidence |= part.evidence


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a build puts what it makes: its folder, and its parts if the graph is to be in parts."""

    work: Workplace
    parts: Parts | None


@dataclass(frozen=True, slots=True)
class _Desk:
    """What writing needs: the new folder, one for what is needed meanwhile, whoever helps and whoever follows."""

    folder: Path
    scratch: Path
    mapper: Mapper
    crew: Workers
    run: Run


def build_graph(
    sources: Sequence[Source | str], out: Path, *, options: Options = Options(), watch: Watcher = NOBODY
) -> BuildReport:
    """Read articles, find what they state, apply the ledger, hold all against the shapes, and put the graph at `out`.

    What is no readable article is left out and told; without any readable article, or with a broken ledger, nothing
    is written. A build that is stopped goes on from what its cache holds. The graph is the same however it is built.
    """
    with workplace(out) as work:
        decided = read_ledger(options.ledger, KINDS) if options.ledger else Ledger()
        try:
            return _kept_or_built(sources, work, options, decided, Run(watch))
        except CacheError as error:
            watch.note(f"{error.what}, so every article is read anew")
            forget(cache_of(out))
            return _kept_or_built(sources, work, options, decided, Run(watch))


def _kept_or_built(
    sources: Sequence[Source | str], work: Workplace, options: Options, decided: Ledger, run: Run
) -> BuildReport:
    parts = Parts.at(options.parts, work.out) if options.parts else None
    with open_cache(cache_of(work.out) if options.cache else work.scratch / "cache") as cache:
        if cache.hold_for(rules_version(options.model)):
            run.watch.note("the rules have changed since the last build, so every article is read anew")
        cache.tell(_CALL, (tuple(sources), options))
        entries = take_in(sources, cache, run, setup=options.setup, forgotten=decided.forgotten)
        told = (options.base, options.model or "", decided.sha256, options.parts or "")
        version = build_version(*told, *map(str, entries))
        if (built := _still_built(cache, version, work.out, parts)) is None:
            built = _build(entries, cache, _Place(work, parts), options, decided, run)
            cache.keep_only(entry.identity for entry in entries)
            cache.tell(_REPORT, built)
            cache.tell(_BUILT, (version, _hash_of(work.out / BUILD)))
        if parts:
            parts.shared.end()
        cache.tell(_CALL, None)
    return replace(built, problems=tuple(run.problems))


def unfinished(out: Path) -> tuple[Sequence[Source | str], Options]:
    """The sources and options of a build of this folder that was stopped; raises UsageError where there is none."""
    if cache_of(out).exists():
        with open_cache(cache_of(out)) as cache:
            if call := cache.told(_CALL):
                return cast(tuple[Sequence[Source | str], Options], call)
    todo = "give the articles to build it from"
    raise UsageError("no build of this folder was stopped half-way", where=str(out), todo=todo)


def _still_built(cache: Cache, version: str, out: Path, parts: Parts | None) -> BuildReport | None:
    """The report of the build that stands at `out`, if this one would make the same."""
    whole = all((out / name).exists() for name in (BESIDE_PARTS if parts else OUTPUTS))
    if not whole or (parts and not parts.stand(out)) or cache.told(_BUILT) != (version, _hash_of(out / BUILD)):
        return None
    return replace(cast(BuildReport, cache.told(_REPORT)), out=out, unchanged=True)


def _build(
    entries: Sequence[Entry], cache: Cache, place: _Place, options: Options, decided: Ledger, run: Run
) -> BuildReport:
    mapper, setup, work, parts = Mapper.load(options.base), options.setup, place.work, place.parts
    with (
        work.replacing() as folder,
        TemporaryDirectory(dir=work.scratch) as scratch,
        _crew(options, len(entries), setup) as crew,
    ):
        if parts:
            parts.begin(crew)
        find_all(entries, cache, crew, run)
        settled = _settle(entries, cache, decided, run)
        version, parcels = build_version(options.base), Parcels(entries, cache, settled, decided)
        published = parts.published(parcels, crew, version) if parts else parcels.published(crew, version)
        whole = _Whole(Spool(Path(scratch), "graph"), Spool(Path(scratch), "rejected"))
        _check(published, whole, parcels, run)
        ruled = Ruled.of(decided, whole.used, settled, articles={entry.key for entry in entries})
        for unmatched in ruled.unmatched:
            run.watch.problem(unmatched)
        lives = list(history_quads(histories(whole.steps), mapper.iris))
        report = BuildReport(
            out=work.out,
            articles=whole.articles,
            problems=tuple(run.problems),
            tally=whole.tally,
            refusals=tuple(whole.refusals),
            focus_nodes=whole.focus_nodes,
            ledger=LedgerUse.of(decided, ruled),
            questions=gate_of(setup).judge(lives).questions,
        )
        desk = _Desk(folder, Path(scratch), mapper, crew, run)
        beside = _beside(mapper, whole, ruled, settled, lives)
        if parts:
            report = _write_parts(parts, whole, beside, report, desk)
        else:
            report = _write_graph(whole, beside, report, desk)
        report = replace(report, seconds=run.seconds)
        _write_report(folder, report, entries, options.base)
    return report


def _crew(options: Options, articles: int, setup: Setup) -> AbstractContextManager[Workers]:
    if options.dask:
        return clustered(options.scheduler, options.workers, articles, setup)
    return working(options.workers, articles, setup)


def _settle(entries: Sequence[Entry], cache: Cache, decided: Ledger, run: Run) -> Settled:
    """Who is who, and how everything is written, in all articles."""
    with run.stage("settle names", len(entries)):
        return settle(_extracted(entries, cache, run), same=decided.same, different=decided.different)


def _extracted(entries: Iterable[Entry], cache: Cache, run: Run) -> Iterator[tuple[Article, Sequence[Fact]]]:
    for entry in entries:
        article, findings = found_in(entry, cache)
        yield article, findings.facts
        run.watch.step()


def _check(published: Iterable[Published], whole: _Whole, parcels: Parcels, run: Run) -> None:
    """Judge all articles and gather what they come to together."""
    with run.stage("check", len(parcels.entries)):
        try:
            for part in published:
                whole.add(part)
                run.watch.refused(len(part.refusals))
                run.watch.step()
        finally:
            parcels.cache.save()


def _beside(mapper: Mapper, whole: _Whole, ruled: Ruled, settled: Settled, lives: Iterable[Quad]) -> Iterator[Quad]:
    """What stands beside the articles' own graphs, but for the tenures."""
    yield from ledger_quads(mapper, whole.revisions, ruled.people)
    yield from mapper.reference.quads(whole.named)
    yield from identity_quads(mapper, settled.unsure, whole.evidence)
    yield from lives


def _write_graph(whole: _Whole, beside: Iterable[Quad], report: BuildReport, desk: _Desk) -> BuildReport:
    """Write the graph in all its forms, without ever holding it in memory; the report with its size and hash."""
    folder, base, scratch = desk.folder, desk.mapper.iris.base, desk.scratch
    with desk.run.stage("write", 1), uncollected():
        tenures = tenure_quads(desk.mapper, whole.tenures)
        whole.lines.add(lines_of(chain(beside, tenures)))
        digest = write_lines(whole.lines, folder / GRAPH_NQ)
        _write_rejected(whole, desk)
        triples, _ = desk.crew.at_once(
            partial(turtle_of_nquads, folder / GRAPH_NQ, folder / GRAPH_TTL, base=base, scratch=scratch),
            partial(load_store, folder / STORE, folder / GRAPH_NQ),
        )
        desk.run.watch.step()
    return replace(report, triples=cast(int, triples), sha256=digest)


def _write_parts(parts: Parts, whole: _Whole, beside: Iterable[Quad], report: BuildReport, desk: _Desk) -> BuildReport:
    """Have the workers write the graph in parts; the report with their size."""
    with desk.run.stage("write", 1), uncollected():
        parts.add(beside)
        parts.add_tenures(whole.tenures, desk.crew)
        _write_rejected(whole, desk)
        desk.run.watch.step()
    merged = parts.merge(desk.crew, desk.run, desk.mapper.iris.base)
    (desk.folder / PARTS).write_bytes(merged.manifest)
    return replace(report, triples=merged.triples, parted=merged.parted)


def _write_rejected(whole: _Whole, desk: _Desk) -> None:
    lines, base = desk.scratch / GRAPH_NQ, desk.mapper.iris.base
    write_lines(whole.rejected, lines)
    turtle_of_nquads(lines, desk.folder / REJECTED, base=base, scratch=desk.scratch)


def _write_report(folder: Path, report: BuildReport, entries: Sequence[Entry], base: str) -> None:
    told = {
        "caregraph": __version__,
        "base": base,
        "articles": report.articles,
        "facts": report.tally.as_json(),
        "triples": report.triples,
        **_dataset(report),
        "focus_nodes": report.focus_nodes,
        "refused": len(report.refusals),
        "left_out": [problem.sentence() for problem in report.problems],
        "ledger": report.ledger.as_json() if report.ledger else None,
        "inputs": [{"key": one.key, "source": one.source, "sha256": one.sha256} for one in entries],
        "versions": {"python": platform.python_version()} | library_versions(),
        "seconds": dict(report.seconds),
    }
    text = json.dumps(told, indent=1, ensure_ascii=False) + "\n"
    # The bytes of a file's name that are no UTF-8 are lone surrogates here, which JSON writes as just such escapes.
    (folder / BUILD).write_text(text, encoding="utf-8", errors="backslashreplace")
    (folder / REPORT).write_text(report.page(), encoding="utf-8")


def _dataset(report: BuildReport) -> dict[str, object]:
    """By what the graph is known: the hash of all its lines, or of what tells of its parts."""
    if report.parted:
        return {"parts": asdict(report.parted)}
    return {"dataset": {"canonical": "RDFC-1.0", "sha256": report.sha256}}


def _hash_of(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest() if file.is_file() else ""
