"""The pages of the reference, worked out from what they tell of: the command line, queries, ontology and shapes."""

import inspect
import re
from collections.abc import Callable, Iterable

import typer.main
from rdflib.namespace import SH

import caregraph
from caregraph.analysis.analyses import ANALYSES, options, sentence
from caregraph.analysis.queries import Query, grouped
from caregraph.cli import app
from caregraph.documentation.chapters import chapters, in_order
from caregraph.documentation.rules import Rules
from caregraph.documentation.terms import ontology, parsed
from caregraph.resources import ontology_dir, questions_dir, shapes_dir

_COLUMNS = re.compile(r"^SELECT (?:DISTINCT )?([^{(]*?)\s*(?:WHERE|\{)", re.MULTILINE | re.DOTALL)
_SHORTENED = re.compile(r"\b(?:\w+\.)+(?=[A-Z])| = <[^<>]* object at 0x\w+>")
_STATUS = """Exit status: 0 done; 1 the data falls short (a validation, a score under a threshold, a correction that
matches nothing); 2 the call or an input is unusable; 130 interrupted. Errors are one sentence on standard error:
what, where, what to do.
"""


def pages() -> dict[str, str]:
    """Every page that is worked out, by the name of its file."""
    made: dict[str, Callable[[], str]] = {
        "commands": commands, "queries": queries, "ontology": terms, "shapes": shapes, "python": python,
    }  # fmt: skip
    return {f"{name}.md": write() for name, write in made.items()}


def commands() -> str:
    """Each command with what it takes, as `--help` tells it."""
    group = typer.main.get_command(app)
    context = typer.Context(group, info_name="caregraph")
    parts = [_command("caregraph", group, context)]
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        parts.append(_command(f"caregraph {name}", command, typer.Context(command, parent=context, info_name=name)))
    return f"# Commands\n\nWorked out from the commands themselves.\n{_STATUS}\n" + "\n".join(parts)


def _command(name: str, command: object, context: typer.Context) -> str:
    usage = " ".join(command.collect_usage_pieces(context))
    records = [(one.param_type_name, one.get_help_record(context)) for one in command.get_params(context)]
    lines = [f"## {name}", "", (command.help or "").strip(), "", "```text", f"{name} {usage}", "```", ""]
    for sort, caption in (("argument", "argument"), ("option", "option")):
        rows = [record for kind, record in records if kind == sort and record]
        if rows:
            lines += [*_table((caption, "meaning"), ((f"`{_cell(first)}`", _cell(told)) for first, told in rows)), ""]
    return "\n".join(lines)


def queries() -> str:
    """Each named query by its group, and each analysis."""
    parts = ["# Named queries and analyses", "", _QUERIES]
    for group, members in grouped().items():
        parts += [f"## {group}", "", *(line for one in members for line in _query(one))]
    rows = ((_analysis_link(name), _cell(sentence(name)), _options(options(name))) for name in sorted(ANALYSES))
    table = _table(("analysis", "what it answers", "what it can be given"), rows)
    return "\n".join([*parts, "## Analyses", "", "`caregraph analyse NAME --graph DIR`", "", *table, ""])


_QUERIES = """`caregraph query NAME --graph DIR` asks; `--all` adds what is planned, denied, supposed or rejected.
[What each answers](questions.md) on the articles that ship is a page of its own; [Time](time.md) tells what `--at`
and `--known-by` mean.
"""


def _query(query: Query) -> list[str]:
    takes = ", ".join(f"`{parameter.option}`" for parameter in query.parameters)
    found = _COLUMNS.search(query.text)
    columns = ", ".join(f"`{name}`" for name in re.findall(r"\?(\w+)", found[1])) if found else ""
    return [
        f"### {query.name}", "", query.sentence, "",
        f"- Example: `{query.example}`",
        *([f"- Takes: {takes}"] if takes else []),
        *([f"- Columns: {columns}"] if columns else []),
        "", f"<details><summary>The query {query.name}</summary>", "",
        "```sparql", query.text.rstrip(), "```", "", "</details>", "",
    ]  # fmt: skip


def _analysis_link(name: str) -> str:
    told = {"conflicts": "time.md", "interventions": "register.md", "promises": "promises.md"}
    return f"[`{name}`]({told.get(name, f'analyses/{name}.md')})"


def _options(names: Iterable[str]) -> str:
    return ", ".join(f"`--{name}`" for name in names)


def terms() -> str:
    """Each class and property with its definition, leading to the page that tells all of it."""
    files = in_order(ontology_dir())
    told = ontology(parsed(files))
    parts = ["# Ontology", "", told.description, "", _ONTOLOGY.format(version=told.version)]
    for chapter in chapters(files):
        known = [told.terms[name] for name in chapter.names if name in told.terms]
        rows = ((_link("ontology", one.name, f"cg:{one.name}"), one.sort, _cell(one.definition)) for one in known)
        parts += [f"## {chapter.title}", "", chapter.text, "", *_table(("term", "sort", "definition"), rows), ""]
    return "\n".join(parts)


_ONTOLOGY = """Version {version}, `https://w3id.org/caregraph/ontology#`, prefix `cg:`. Each term leads to <a
href="terms/ontology.html">all that is told of it</a>: how it stands to others and to PROV-O, ORG, Web Annotation and
SKOS, its rules, and an example from the graph with its words. The lists of terms, such as grades and roles, are <a
href="terms/vocabularies.html">the vocabularies</a>. [What changed](migrating.md) between versions has its own page.
"""


def shapes() -> str:
    """Each shape that has a message, leading to the page that tells all of it."""
    files = [*in_order(shapes_dir()), *in_order(questions_dir())]
    graph = parsed(files)
    told = {one.name: one for one in map(Rules(graph).rule, graph.subjects(SH.message))}
    parts = ["# Shapes", "", _SHAPES]
    for chapter in chapters(files):
        rules = [told[name] for name in chapter.names if name in told]
        rows = ((_link("shapes", one.name, one.name), _cell(one.message), one.severity) for one in rules)
        if rules:
            parts += [f"## {chapter.title}", "", chapter.text, "", *_table(("shape", "message", "severity"), rows), ""]
    return "\n".join(parts)


_SHAPES = """SHACL holds every published fact. A fact that breaks a shape of severity Violation is refused; Info and
Warning ask, and refuse nothing. Each shape leads to <a href="terms/shapes.html">what it looks at and what it
refuses</a>. [Shapes of your own](own-shapes.md) tells how to hold a graph against others.
"""


def python() -> str:
    """The public names, with what their docstrings say."""
    parts = ["# Python", "", "What `import caregraph` gives; everything else may change without notice.", ""]
    for name in caregraph.__all__:
        if not name.startswith("__"):
            parts += _described(f"caregraph.{name}", getattr(caregraph, name), level=2)
    methods = inspect.getmembers(caregraph.Graph, inspect.isfunction)
    for name, method in (one for one in methods if not one[0].startswith("_")):
        parts += _described(f"Graph.{name}", method, level=3)
    return "\n".join(parts)


def _described(name: str, thing: object, *, level: int) -> list[str]:
    called = callable(thing) and not (inspect.isclass(thing) and issubclass(thing, Exception))
    signature = _SHORTENED.sub("", str(inspect.signature(thing)).replace("'", "")) if called else ""
    return [f"{'#' * level} {name}", "", "```text", f"{name}{signature}", "```", "", inspect.getdoc(thing) or "", ""]


def _link(page: str, name: str, text: str) -> str:
    return f'<a href="terms/{page}.html#{name}"><code>{text}</code></a>'


def _table(head: tuple[str, ...], rows: Iterable[Iterable[str]]) -> list[str]:
    return [_line(head), _line("---" for _ in head), *map(_line, rows)]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
