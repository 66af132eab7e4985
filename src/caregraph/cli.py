"""The command line: it reads a call, has the library carry it out, and shows what came of it.

Each command imports what it needs when it is called, so that every one starts quickly.
"""

import json
import os
import signal
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from caregraph import __version__
from caregraph.errors import CaregraphError, GraphError, UsageError

if TYPE_CHECKING:
    from pyoxigraph import Store
    from rich.console import RenderableType

DONE, FALLS_SHORT, UNUSABLE, INTERRUPTED, TERMINATED = 0, 1, 2, 130, 143
_PIPE_WIDTH = 160

app = typer.Typer(
    help="News articles about children's services in, a validated RDF graph out.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class AnswerFormat(StrEnum):
    """How an answer is shown."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    TURTLE = "turtle"


class RulesFormat(StrEnum):
    """How the rules are shown."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class ExportFormat(StrEnum):
    """The formats that a graph is exported in."""

    TURTLE = "turtle"
    TRIG = "trig"
    NQUADS = "nquads"
    JSONLD = "jsonld"
    GRAPHML = "graphml"
    GEXF = "gexf"
    CSV = "csv"


Graph = Annotated[Path, typer.Option(help="A folder that `build` has written, or an RDF file.", show_default=False)]
Base = Annotated[str | None, typer.Option(help="What the graph's IRIs begin with; known for folders.")]


@app.callback(invoke_without_command=True)
def caregraph(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """News articles about children's services in, a validated RDF graph out."""
    if version:
        _emit(f"caregraph {__version__}\n".encode())
    elif context.invoked_subcommand is None:
        _emit(f"{context.get_help()}\n".encode())


@app.command()
def build(
    sources: Annotated[list[Path], typer.Argument(help="Articles: .txt, .html, .jsonl, or folders of them.")],
    out: Annotated[Path, typer.Option(help="The folder to write; one that a build wrote is replaced.")],
    base: Annotated[str | None, typer.Option(help="What the graph's IRIs begin with.")] = None,
    model: Annotated[str | None, typer.Option(help="A trained spaCy model to help with people's names.")] = None,
) -> None:
    """Articles in, validated graph out."""
    from caregraph.build import build_graph
    from caregraph.graph.vocabulary import DEFAULT_BASE
    from caregraph.progress import following

    with following(_complain) as watch:
        report = build_graph(sources, out, base=base or DEFAULT_BASE, model=model, watch=watch)
    _show(report.summary())
    raise typer.Exit(UNUSABLE if report.problems else DONE)


@app.command()
def query(
    asked: Annotated[str, typer.Argument(metavar="NAME|FILE.rq|-", help="A named query, a file, or - for SPARQL.")],
    graph: Graph,
    form: Annotated[AnswerFormat | None, typer.Option("--format", help="How to show the answer.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Also the planned, denied and hypothetical.")] = False,
    base: Base = None,
) -> None:
    """Ask the graph; `caregraph queries` lists the named ones."""
    from caregraph import show
    from caregraph.analysis import queries

    wanted = queries.Query("standard input", sys.stdin.read()) if asked == "-" else queries.load(asked)
    known = _base_of(graph, base)
    answer = queries.run(_open(graph), wanted, everything=everything, base=known)
    form = form or (AnswerFormat.TABLE if answer.triples is None else AnswerFormat.TURTLE)
    if form is AnswerFormat.TABLE:
        _show(show.answer_table(answer))
    else:
        _emit(show.answer_bytes(answer, form, base=known))


@app.command()
def queries() -> None:
    """List the named queries and what each answers."""
    from caregraph.analysis.queries import load, names
    from caregraph.report import plain_table

    table = plain_table("query")
    table.add_column("what it answers", overflow="fold")
    for name in names():
        table.add_row(name, load(name).sentence)
    _show(table)


@app.command()
def validate(
    files: Annotated[list[Path], typer.Argument(help="RDF files, or folders that `build` has written.")],
    shapes: Annotated[Path | None, typer.Option(help="A folder of SHACL shapes instead of those that ship.")] = None,
    base: Base = None,
) -> None:
    """Hold each graph against the shapes."""
    from pyoxigraph import DefaultGraph

    from caregraph import show
    from caregraph.graph.mapping import Mapper
    from caregraph.graph.validation import Gate

    conform = True
    for file in files:
        union = _open(file).quads_for_pattern(None, None, None, DefaultGraph())
        report = Gate.load(Mapper.load(_base_of(file, base)), shapes).judge(union)
        _show(show.validation(report, str(file)))
        conform = conform and report.conforms
    raise typer.Exit(DONE if conform else FALLS_SHORT)


@app.command()
def explain(
    iri: Annotated[str, typer.Argument(help="An IRI of the graph, a short form such as council:leeds, or a name.")],
    graph: Graph,
    base: Base = None,
) -> None:
    """Tell a fact in words, with the sentences that it rests on."""
    from caregraph import show
    from caregraph.analysis.explanation import Explainer

    explainer = Explainer(_open(graph), _base_of(graph, base))
    _show(show.explanation(explainer.explain(iri), explainer))


@app.command()
def score(
    gold: Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="A folder with one JSON file an article.")],
    graph: Graph,
    errors: Annotated[
        bool, typer.Option("--errors", help="Name every missed and every spurious fact, with sentence and rule.")
    ] = False,
    min_f1: Annotated[float | None, typer.Option(min=0, max=1, help="Exit with 1 if F1 over all is less.")] = None,
    out: Annotated[Path | None, typer.Option("--json", help="A file to write the figures and slips to.")] = None,
    base: Base = None,
) -> None:
    """Precision, recall and F1 by fact kind with 95 % intervals, against facts found by hand."""
    from caregraph import show
    from caregraph.analysis import assertions, evaluation, intervals, slips

    found = assertions.assertions(_open(graph), base=_base_of(graph, base))
    result = evaluation.score(evaluation.read_gold(gold), assertions.asserted_rows(found))
    limits = intervals.intervals(result)
    told = list(slips.told(result, found, _texts(graph))) if errors or out else []
    if errors:
        _show(show.slip_list(told))
    _show(show.score_table(result, limits))
    if out:
        _write(out, show.score_json(result, limits, told), "--json")
    if min_f1 is not None and result.all.f1 < min_f1:
        _complain(f"F1 over all is {result.all.f1:.3f}, less than {min_f1:g}; --errors names what is wrong")
        raise typer.Exit(FALLS_SHORT)


@app.command()
def export(
    graph: Graph,
    form: Annotated[ExportFormat, typer.Option("--format", help="The format to write.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="The file to write; - for standard output.")] = Path("-"),
    base: Base = None,
) -> None:
    """Write the graph in another format."""
    from caregraph.exports import WRITERS

    content = WRITERS[form](_open(graph), _base_of(graph, base))
    if str(out) == "-":
        _emit(content)
    else:
        _write(out, content, "-o")


@app.command()
def rules(
    graph: Annotated[Path | None, typer.Option(help="A graph in which to count how often each rule fired.")] = None,
    gold: Annotated[Path | None, typer.Option(help="Facts found by hand, to count how often it was right.")] = None,
    form: Annotated[RulesFormat, typer.Option("--format", help="How to show the rules.")] = RulesFormat.TABLE,
    base: Base = None,
) -> None:
    """List the rules of extraction, each with an example, and what they did in a graph."""
    from caregraph import show
    from caregraph.analysis import assertions, evaluation, rule_use
    from caregraph.extraction.rules import RULES

    if gold and not graph:
        raise UsageError("facts found by hand, and no graph to hold against them", todo="name it with --graph")
    found = assertions.assertions(_open(graph), base=_base_of(graph, base)) if graph else []
    expected = evaluation.read_gold(gold) if gold else {}
    result = evaluation.score(expected, assertions.asserted_rows(found)) if gold else None
    uses = rule_use.rule_use(RULES, found, result)
    if form is not RulesFormat.TABLE:
        answer = show.rules_answer(uses, RULES, counted=bool(graph), judged=bool(gold))
        _emit(show.answer_bytes(answer, form, base=""))
        return
    examples = {rule: " ".join(example.split()) for rule, example in RULES.items()}
    _show(show.answer_table(show.rules_answer(uses, examples, counted=bool(graph), judged=bool(gold))))
    if result:
        _show(show.left_out(result, rule_use.left_out(expected, found)))


def _texts(graph: Path) -> dict[str, str]:
    """The texts of a build's articles by key, as far as their files are still what was built."""
    from caregraph.folder import BUILD
    from caregraph.model.text import Article
    from caregraph.reading import read

    try:
        inputs = json.loads((graph / BUILD).read_text(encoding="utf-8"))["inputs"]
        built = {Path(one["source"]): one["sha256"] for one in inputs}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    found = [one for file in built if file.is_file() for one in read(file) if isinstance(one, Article)]
    return {one.key: one.text for one in found if built.get(Path(one.source)) == one.sha256}


def _write(out: Path, content: bytes, option: str) -> None:
    try:
        out.write_bytes(content)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        todo = f"name another file with {option}"
        raise GraphError(f"cannot be written ({reason})", where=str(out), todo=todo) from error


def _open(graph: Path) -> "Store":
    from caregraph.graph.store import open_graph

    return open_graph(graph)


def _base_of(graph: Path, given: str | None) -> str:
    from caregraph.folder import base_of
    from caregraph.graph.vocabulary import DEFAULT_BASE

    return given or base_of(graph) or DEFAULT_BASE


def _show(renderable: "RenderableType") -> None:
    from rich.console import Console

    from caregraph.show import plain_text

    if sys.stdout.isatty():
        Console().print(renderable)
    else:
        _emit(plain_text(renderable, width=_PIPE_WIDTH))


def _emit(content: bytes) -> None:
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough. What is left in the buffer must not be tried again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(DONE) from None


def _complain(sentence: str) -> None:
    sys.stderr.write(f"caregraph: {sentence}\n")


def run(arguments: Sequence[str]) -> int:
    """Carry out one call; its exit status is 0 done, 1 the data falls short, 2 the call or an input is unusable."""
    try:
        status = app(args=list(arguments), prog_name="caregraph", standalone_mode=False)
    except CaregraphError as error:
        _complain(error.sentence())
        return UNUSABLE
    except typer.TyperException as error:
        _complain(f"{error.format_message().rstrip('.')}; `caregraph --help` and `caregraph COMMAND --help` tell more")
        return UNUSABLE
    except OSError as error:
        _complain(f"{error.filename or 'the system'}: {error.strerror or error}; check the disk and its permissions")
        return UNUSABLE
    if status == INTERRUPTED:
        _complain("interrupted; nothing was changed")
    return int(status or DONE)


def main() -> None:
    """Start the command `caregraph`."""
    signal.signal(signal.SIGTERM, _terminated)
    try:
        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:
        _complain("interrupted; nothing was changed")
        sys.exit(INTERRUPTED)


def _terminated(_number: int, _frame: object) -> NoReturn:
    # Raised, not obeyed at once, so that a build clears away its unfinished folder.
    raise SystemExit(TERMINATED)
