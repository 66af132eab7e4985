"""What a build made of its articles, as figures and as a page for people."""

import io
import shlex
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from caregraph.errors import CaregraphError, LedgerError
from caregraph.extraction.kinds import KINDS
from caregraph.folder import GRAPH_NQ, GRAPH_TTL, PARTS, REJECTED, REPORT, STORE
from caregraph.graph.statings import Stating
from caregraph.identity import Ledger, Ruled
from caregraph.model.correction import Action, Correction
from caregraph.model.entity import Council
from caregraph.model.fact import Certainty

_TOP_COUNCILS = 8
_TOP_REASONS = 8
_PAGE_WIDTH = 110


@dataclass(frozen=True, slots=True)
class Stated:
    """As much of an article's stating of a fact as is counted."""

    kind: str
    key: str
    certainty: Certainty
    councils: frozenset[str]

    @property
    def number(self) -> int:
        """The fact's hash, which holds its kind, too."""
        return int(self.key, 16)

    @classmethod
    def of(cls, stating: Stating) -> "Stated":
        """What is counted of a stating."""
        areas = frozenset(value.area for value in stating.values.values() if isinstance(value, Council))
        return cls(stating.kind.name, stating.key, stating.certainty, areas)


@dataclass(slots=True)
class Tally:
    """How many facts of each kind there are, how articles put them forward, and which councils they are about."""

    facts: Counter[str] = field(default_factory=Counter)
    certainties: Counter[tuple[str, Certainty]] = field(default_factory=Counter)
    councils: Counter[str] = field(default_factory=Counter)

    def add(self, stated: Stated, *, anew: bool) -> None:
        """Count what an article states; a fact that another one has stated already is counted as stated alone."""
        self.certainties[stated.kind, stated.certainty] += 1
        if anew:
            self.facts[stated.kind] += 1
            self.councils.update(stated.councils)

    def as_json(self) -> dict[str, dict[str, int]]:
        """For each kind, how many facts there are, and how many times articles put one forward so."""
        return {
            kind: {"facts": self.facts[kind]} | {str(c): self.certainties[kind, c] for c in Certainty} for kind in KINDS
        }


@dataclass(frozen=True, slots=True)
class Refusal:
    """A fact, or a whole article, that the shapes refused, in words."""

    article: str
    fact: str
    reason: str
    value: str
    evidence: str
    rule: str


@dataclass(frozen=True, slots=True)
class LedgerUse:
    """What a build applied of a ledger, and the entries that matched nothing."""

    path: str
    sha256: str
    applied: tuple[Correction, ...]
    unmatched: tuple[LedgerError, ...]

    @classmethod
    def of(cls, ledger: Ledger, ruled: Ruled) -> "LedgerUse | None":
        """The use of a ledger, if there was one."""
        applied = tuple(
            sorted(dict.fromkeys((*ruled.facts, *ruled.people, *ruled.forgotten)), key=lambda one: one.line)
        )
        return cls(ledger.path, ledger.sha256, applied, ruled.unmatched) if ledger.path else None

    def counts(self) -> dict[str, int]:
        """How many corrections of each sort were applied."""
        found = Counter(one.action for one in self.applied)
        return {action.done: found[action] for action in Action}

    def as_json(self) -> dict[str, object]:
        """The use for programs."""
        unmatched = [error.sentence() for error in self.unmatched]
        told = {"source": self.path, "sha256": self.sha256}
        return {**told, "applied": self.counts(), "unmatched": unmatched}

    def shown(self, *, full: bool) -> RenderableType:
        """How many corrections were applied and which match nothing; in full, each one that was applied too."""
        done = [f"{number:,} {word}" for word, number in self.counts().items() if number]
        lines = [f"{counted(len(self.applied), 'correction')} applied" + (f": {', '.join(done)}" if done else "")]
        lines += [_applied(one) for one in self.applied] if full else []
        return listing(f"From {self.path}", [*lines, *(error.sentence() for error in self.unmatched)])


@dataclass(frozen=True, slots=True)
class Parted:
    """Where the parts of a graph lie, how many they are and of how many quads, and the hash of what tells of them."""

    at: str
    parts: int
    quads: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build read, found, refused and wrote."""

    out: Path
    articles: int
    problems: tuple[CaregraphError, ...]
    tally: Tally
    refusals: tuple[Refusal, ...]
    focus_nodes: int
    triples: int = 0
    sha256: str = ""
    seconds: Mapping[str, float] = field(default_factory=dict)
    ledger: LedgerUse | None = None
    questions: tuple[str, ...] = ()
    unchanged: bool = False
    parted: Parted | None = None

    def summary(self) -> RenderableType:
        """The closing words of a build: what is in the graph, what is not and why, where it lies, what to do next."""
        parts = [self._opening(), *self._tables(), *self._corrections(full=False), *self._shortfalls()]
        return Group(*_spaced([*parts, self._files(), self._next()]))

    def page(self) -> str:
        """The same for `report.txt`, with every refused fact and the words that it rests on."""
        parts = [self._opening(), *self._tables(), *self._corrections(full=True), *self._shortfalls()]
        parts += [_refused(one) for one in self.refusals]
        parts += [open_questions(self.questions)] if self.questions else []
        paper = Console(
            file=io.StringIO(), width=_PAGE_WIDTH, force_terminal=False, force_jupyter=False, color_system=None
        )
        paper.print(Group(*_spaced(parts)))
        page = paper.file.getvalue() if isinstance(paper.file, io.StringIO) else ""
        return "".join(f"{line.rstrip()}\n" for line in page.splitlines())

    def _opening(self) -> Text:
        found = f"{counted(self.articles, 'article')}, {counted(self.tally.facts.total(), 'fact')}"
        if self.unchanged:
            found = f"Nothing has changed since the last build: {found}"
        checked = f"{counted(self.triples, 'triple')}; {counted(self.focus_nodes, 'node')} held against the shapes"
        refused = {refusal.fact for refusal in self.refusals}
        ending = f"{counted(len(refused), 'fact')} refused" if refused else "none refused"
        return Text.assemble((found, "bold"), f", {checked}, {ending}.")

    def _tables(self) -> Iterator[RenderableType]:
        yield self._kinds()
        if self.tally.councils:
            yield self._councils()

    def _kinds(self) -> Table:
        totals = {one: sum(self.tally.certainties[kind, one] for kind in KINDS) for one in Certainty}
        # Without a ledger nothing is rejected, and nobody need wonder what that is.
        shown = [one for one in Certainty if one is not Certainty.REJECTED or totals[one]]
        table = plain_table("kind", "facts", *map(str, shown))
        for kind in KINDS.values():
            shares = (self.tally.certainties[kind.name, certainty] for certainty in shown)
            table.add_row(kind.plural, _figure(self.tally.facts[kind.name]), *map(_figure, shares))
        table.add_section()
        table.add_row("all", _figure(self.tally.facts.total()), *(_figure(totals[one]) for one in shown), style="bold")
        return table

    def _councils(self) -> Table:
        ranked = self._ranked()
        table = plain_table("council", "facts")
        for area, facts in ranked[:_TOP_COUNCILS]:
            table.add_row(area, _figure(facts))
        if len(ranked) > _TOP_COUNCILS:
            table.add_row(f"and {len(ranked) - _TOP_COUNCILS} more", "", style="dim")
        return table

    def _corrections(self, *, full: bool) -> Iterator[RenderableType]:
        if self.ledger:
            yield self.ledger.shown(full=full)

    def _shortfalls(self) -> Iterator[RenderableType]:
        reasons = Counter(refusal.reason for refusal in self.refusals)
        if reasons:
            lines = [f"{number} × {reason}" for reason, number in reasons.most_common(_TOP_REASONS)]
            yield listing(f"Refused, as {REJECTED} and {REPORT} tell in full", lines)
        if self.problems:
            yield listing("Left out", [problem.sentence() for problem in self.problems])

    def _files(self) -> RenderableType:
        graph = {
            GRAPH_TTL: "the graph",
            GRAPH_NQ: "the same, one named graph an article",
            f"{STORE}/": "the same, as a store for quick queries",
        }
        told = {PARTS: "what is in each part"} if self.parted else graph
        told |= {REPORT: "this page, and every refused fact"}
        files = listing(f"In {self.out}", [f"{name:<11} {what}" for name, what in told.items()])
        return Group(*_spaced([self._parts(self.parted), files])) if self.parted else files

    @staticmethod
    def _parts(parted: Parted) -> RenderableType:
        quads = f"{counted(parted.quads, 'quad')} in {counted(parted.parts, 'part')}, one named graph an article"
        return listing(f"In {parted.at}", [f"part-*.nq.gz  {quads}", f"{PARTS}    what is in each"])

    def _next(self) -> RenderableType:
        if self.parted:
            return listing("Next", ["load the parts into a triplestore, as docs/triplestores.md tells"])
        graph = f"--graph {shlex.quote(str(self.out))}"
        calls = [f"caregraph query judgements {graph}"]
        calls += [f"caregraph explain {shlex.quote(area)} {graph}" for area, _ in self._ranked()[:1]]
        return listing("Next", [*calls, "caregraph queries"])

    def _ranked(self) -> list[tuple[str, int]]:
        return sorted(self.tally.councils.items(), key=lambda item: (-item[1], item[0]))


def counted(number: int, noun: str) -> str:
    """A number with its noun: 1 article, 2,000 articles."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def plain_table(first: str, *figures: str) -> Table:
    """A table of a name and figures, without walls."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(first, overflow="fold")
    for name in figures:
        table.add_column(name, justify="right")
    return table


def listing(title: str, lines: Iterable[str]) -> RenderableType:
    """A title with lines under it."""
    return Group(Text(title, style="bold"), *map(indented, lines))


def open_questions(asked: Sequence[str]) -> RenderableType:
    """What warnings and remarks of the shapes ask, which refuse nothing."""
    return listing(f"{counted(len(asked), 'question')} that the articles leave open", asked)


def indented(line: str) -> RenderableType:
    """A line that stands under its title, also where it is broken."""
    return Padding(Text(line), (0, 0, 0, 2), expand=False)


def _figure(number: int) -> str:
    return f"{number:,}" if number else "·"


def _applied(one: Correction) -> str:
    label = f" ({one.label})" if one.label else ""
    change = f", {one.role} {one.value}" if one.role else ""
    return f"line {one.line}: {one.action.done} {one.subject}{label}{change}: {one.reason} ({one.author}, {one.date})"


def _refused(refusal: Refusal) -> RenderableType:
    lines = [f"because  {refusal.reason}"]
    lines += [f"value    {refusal.value}"] if refusal.value else []
    lines += [f"article  {refusal.article}"]
    lines += [f"words    {refusal.evidence}", f"rule     {refusal.rule}"] if refusal.rule else []
    return listing(refusal.fact, lines)


def _spaced(parts: Iterable[RenderableType]) -> Iterator[RenderableType]:
    for number, part in enumerate(parts):
        if number:
            yield Text()
        yield part
