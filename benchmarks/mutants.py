"""Small changes of the code, each of which some test must notice; run as a script, it names those that none does.

    python benchmarks/mutants.py identity --seed 3 --number 60

A mutant lives in a fork of a process that has loaded all that is not ours, and in no file. Tests that start programs of
their own see the code as it stands.
"""

import argparse
import ast
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import resource
import sys
import tempfile
from collections.abc import Callable, Container, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, ModuleType

import coverage
import pytest

_SOURCE = Path(__file__).resolve().parents[1] / "src" / "caregraph"
_LOADED = ("hypothesis", "playwright.sync_api", "pyoxigraph", "pyshacl", "rdflib", "spacy.lang.en", "xdist")
_QUIETLY = ("-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
# A mutant may loop without end; the longest tests of a part take less than a minute.
_SECONDS, _BYTES = 150, 6 << 30


@dataclass(frozen=True, slots=True)
class Part:
    """Files of the code, as patterns, and the tests that belong to them, the quickest first."""

    files: tuple[str, ...]
    tests: tuple[str, ...]

    def every_file(self) -> list[Path]:
        """The files themselves."""
        return sorted({file for pattern in self.files for file in _SOURCE.glob(pattern)})

    def turn(self, test: str) -> tuple[int, str]:
        """When a file of tests comes to run, so that most mutants die early."""
        return next(place for place, one in enumerate(self.tests) if test.startswith(one)), test


PARTS = {
    "judgements": Part(
        (
            "extraction/kinds/judgements.py",
            *(f"extraction/{one}.py" for one in ("graded", "grading", "rated", "grade_nouns", "inspected")),
            *(f"extraction/{one}.py" for one in ("judged", "judged_together", "areas")),
        ),
        ("tests/kinds/test_judgements.py", "tests/kinds", "tests/extraction"),
    ),
    "posts": Part(
        (
            *(f"extraction/kinds/{one}.py" for one in ("posts", "events")),
            *(f"extraction/{one}.py" for one in ("affiliation", "appointing", "taken_post", "leaving")),
            *(f"extraction/{one}.py" for one in ("moves", "careers", "complements", "offices", "predicates", "parts")),
            *(f"extraction/{one}.py" for one in ("tenure", "holding")),
        ),
        ("tests/kinds/test_posts.py", "tests/kinds/test_events.py", "tests/kinds", "tests/extraction", "tests/private"),
    ),
    "quotations": Part(
        (
            *(f"recognition/{one}.py" for one in ("attribution", "speakers", "speech", "telling")),
            "extraction/kinds/statements.py",
        ),
        ("tests/kinds/test_statements.py", "tests/recognition", "tests/kinds"),
    ),
    "identity": Part(("identity/*.py",), ("tests/identity", "tests/test_corrections.py", "tests/test_forgetting.py")),
    "validation": Part(
        tuple(f"graph/{one}.py" for one in ("validation", "shacl", "blame", "screen", "rejected")),
        (
            "tests/graph/test_gate.py",
            "tests/graph/test_screen.py",
            "tests/shapes",
            "tests/hostile/test_shapes_of_others.py",
        ),
    ),
    "graph": Part(
        (
            *(f"graph/{one}.py" for one in ("mapping", "iris", "terms", "labels", "statings", "tenures", "reference")),
            *(f"graph/{one}.py" for one in ("turtle", "nquads", "spool", "ledger", "description", "triples")),
        ),
        (
            *(
                f"tests/graph/test_{one}.py"
                for one in ("written", "iris", "terms", "reference", "description", "mapping", "triples", "tenures")
            ),
            *(f"tests/graph/test_{one}.py" for one in ("statings", "labels", "nquads", "turtle", "spool")),
            *(f"tests/{one}.py" for one in ("graph/test_store", "graph/test_ledger")),
        ),
    ),
}

_OTHER = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_OPERATIONS = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr}
Change = Callable[[], None]


def changes(tree: ast.Module) -> Iterator[tuple[range, str, Change]]:
    """Every change of a file, to be made in place, in words, with its lines; types stay as they are."""
    kept = {id(part) for node in ast.walk(tree) for whole in _declared(node) for part in ast.walk(whole)}
    for statement in (node for node in ast.walk(tree) if isinstance(node, ast.stmt)):
        for node in _own(statement):
            if id(node) not in kept:
                yield from ((_lines(statement), *change) for change in (*_of_expression(node), *_of_block(node)))


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """A statement and its parts, without the statements inside it."""
    yield node
    for part in ast.iter_child_nodes(node):
        if not isinstance(part, ast.stmt):
            yield from _own(part)


def _lines(statement: ast.stmt) -> range:
    inside = [part.lineno for part in ast.walk(statement) if isinstance(part, ast.stmt) and part is not statement]
    return range(statement.lineno, max(statement.lineno, min(inside) - 1 if inside else statement.end_lineno or 0) + 1)


def _declared(node: ast.AST) -> list[ast.AST]:
    found = [getattr(node, name, None) for name in ("annotation", "returns")]
    decorators: list[ast.AST] = getattr(node, "decorator_list", [])
    aliases = [node.value] if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp | ast.Subscript) else []
    types = [node] if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING" else []
    return [one for one in (*found, *decorators, *aliases, *types) if one]


def _of_expression(node: ast.AST) -> Iterator[tuple[str, Change]]:
    match node:
        case ast.Compare(ops=[first, *_]):
            yield _set(node, "ops", [_OTHER[type(first)](), *node.ops[1:]])
        case ast.BoolOp():
            yield _set(node, "op", ast.Or() if isinstance(node.op, ast.And) else ast.And())
        case ast.UnaryOp(op=ast.Not()):
            yield _set(node, "operand", ast.UnaryOp(ast.Not(), node.operand))
        case ast.IfExp() | ast.If() | ast.While():
            yield _set(node, "test", ast.UnaryOp(ast.Not(), node.test))
        case ast.comprehension(ifs=[_, *_]):
            yield _set(node, "ifs", node.ifs[1:])
        case ast.BinOp(op=operation) if type(operation) in _OPERATIONS:
            yield _set(node, "op", _OPERATIONS[type(operation)]())
        case ast.Constant(value=bool(value)):
            yield _set(node, "value", not value)
        case ast.Constant(value=int(value)):
            yield _set(node, "value", value + 1)
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield _set(node, "value", ast.Constant(None))


def _of_block(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """Each statement left out that does something and names nothing."""
    for field in ("body", "orelse"):
        block = getattr(node, field, None)
        for place, one in enumerate(block if isinstance(block, list) else ()):
            said = isinstance(one, ast.Expr) and not isinstance(one.value, ast.Constant)
            if said or isinstance(one, ast.AugAssign | ast.Continue | ast.Break | ast.Raise):
                _, change = _set(node, field, [*block[:place], ast.Pass(), *block[place + 1 :]])
                yield f"without {ast.unparse(one)}", change


def _set(node: ast.AST, name: str, value: object) -> tuple[str, Change]:
    was = getattr(node, name)
    shown = ast.unparse(node) if isinstance(node, ast.expr) else type(node).__name__

    def change() -> None:
        setattr(node, name, value)

    return f"{shown}: {_shown(was)} -> {_shown(value)}", change


def _shown(value: object) -> str:
    parts = value if isinstance(value, list) else [value]
    return "; ".join(ast.unparse(one) or type(one).__name__ if isinstance(one, ast.AST) else str(one) for one in parts)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file with its n-th change."""

    file: Path
    number: int

    @property
    def module(self) -> str:
        """Its module's name."""
        parts = self.file.relative_to(_SOURCE.parent).with_suffix("").parts
        return ".".join(part for part in parts if part != "__init__")

    def made(self) -> tuple[range, str, CodeType]:
        """The lines of the statement that is changed, what is changed, in words, and the code after it."""
        tree = ast.parse(self.file.read_text(encoding="utf-8"))
        lines, what, change = list(changes(tree))[self.number]
        change()
        code = compile(ast.unparse(ast.fix_missing_locations(tree)), str(self.file), "exec")
        return lines, f"{self.file.relative_to(_SOURCE)}:{lines.start} {what}", code


class Changed(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Loads one module as its mutant."""

    def __init__(self, mutant: Mutant, code: CodeType) -> None:
        self.mutant, self.code = mutant, code

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 - importlib's
        target: ModuleType | None = None,  # noqa: ARG002 - importlib's
    ) -> importlib.machinery.ModuleSpec | None:
        """The mutant, where its module is asked for."""
        if fullname != self.mutant.module:
            return None
        return importlib.util.spec_from_file_location(fullname, self.mutant.file, loader=self)

    def get_source(self, fullname: str) -> str:  # noqa: ARG002 - importlib's
        """The file as it stands."""
        return self.mutant.file.read_text(encoding="utf-8")

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - importlib's
        """The file as it is changed."""
        return self.code


class Reached:
    """Notes, test by test, which lines each reaches."""

    def __init__(self, files: Iterable[Path], place: str) -> None:
        self.measured = coverage.Coverage(data_file=place, include=[str(file) for file in files], config_file=False)

    def pytest_load_initial_conftests(self) -> None:
        """From here on, since what tests import is loaded next."""
        self.measured.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """A test with what it sets up."""
        self.measured.switch_context(item.nodeid)
        done = yield
        self.measured.switch_context("")
        return done

    def pytest_sessionfinish(self) -> None:
        """Keep what was noted."""
        self.measured.stop()
        self.measured.save()


class Chosen:
    """Leaves all tests out but some."""

    def __init__(self, tests: Container[str]) -> None:
        self.tests = tests

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep those chosen."""
        items[:] = [item for item in items if item.nodeid in self.tests]


def fails(tests: Iterable[str], plugins: Sequence[object], changed: Changed | None = None) -> bool:
    """Whether a test fails, with a module changed or with all as it stands."""
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.environ.get("MUTANTS_LOG", os.devnull), os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
        os.dup2(1, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
        sys.meta_path[:0] = [changed] if changed else []
        os._exit(pytest.main([*_QUIETLY, *tests], plugins=plugins) != 0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def reached(part: Part) -> dict[Path, dict[int, list[str]]]:
    """The tests that reach each line of a part; a line that is carried out at import is reached by ""."""
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "lines")
        if fails(part.tests, (Reached(part.every_file(), place),)):
            sys.exit("The tests fail without a mutant; see to that first.")
        data = coverage.CoverageData(place)
        data.read()
        return {file: data.contexts_by_lineno(str(file)) for file in part.every_file()}


def sample(part: Part, number: int, seed: int) -> list[Mutant]:
    """Some of all mutants of a part."""
    counts = {file: len(list(changes(ast.parse(file.read_text(encoding="utf-8"))))) for file in part.every_file()}
    every = [Mutant(file, place) for file, count in counts.items() for place in range(count)]
    return random.Random(seed).sample(every, min(number, len(every)))  # noqa: S311


def survivors(part: Part, mutants: Iterable[Mutant]) -> Iterator[str]:
    """The mutants that none of the tests that reach them notices, in words."""
    tests = reached(part)
    for mutant in mutants:
        lines, what, code = mutant.made()
        changed = Changed(mutant, code)
        near = {test for line in lines for test in tests[mutant.file].get(line, ())}
        if not near:
            yield f"{what} (no test comes here)"
        elif near == {""}:
            # What is made at import is everybody's.
            if not fails(part.tests, (), changed):
                yield what
        else:
            files = sorted({test.partition("::")[0] for test in near - {""}}, key=part.turn)
            # What a fixture made that several tests share is held by tests that do not come to the line themselves.
            if not fails(files, (Chosen(near),), changed) and not fails(files, (), changed):
                yield what


def main() -> None:
    """Sample some parts, or all."""
    parser = argparse.ArgumentParser(
        description="Change the code in small ways; name the changes that no test notices."
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--number", type=int, default=60)
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    for module in _LOADED:
        importlib.import_module(module)
    for name in asked.parts or PARTS:
        mutants, alive = sample(PARTS[name], asked.number, asked.seed), 0
        for what in survivors(PARTS[name], mutants):
            alive += 1
            print(f"survived: {what}", flush=True)
        print(f"{name}: {len(mutants) - alive} of {len(mutants)} killed, seed {asked.seed}", flush=True)


if __name__ == "__main__":
    main()
