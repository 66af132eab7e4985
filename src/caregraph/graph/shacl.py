"""pySHACL as the judge: shapes read once, data handed over without copies, results by name of shape."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pyshacl
import rdflib
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, Triple
from pyparsing import ParseBaseException
from rdflib.namespace import RDF, SH, XSD
from rdflib.term import Identifier, Node

from caregraph.errors import ShapesError
from caregraph.graph.triples import graph_of
from caregraph.graph.vocabulary import DEFAULT_BASE, rebased
from caregraph.resources import shapes_dir

_SCRIPT = re.compile(re.escape(str(SH)) + "js|" + re.escape(str(SH)) + "JS")
_CORRECT = "correct the shapes"
# What pySHACL and rdflib raise for shapes that they do not expect.
_UNFIT = (
    pyshacl.errors.ReportableRuntimeError,
    ParseBaseException,
    re.error,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
_OxTerm = NamedNode | BlankNode | Literal | Triple | DefaultGraph


@dataclass(frozen=True, slots=True, order=True)
class Result:
    """What a shape says of a node: the node, the rule, the value at fault if there is one, and how severe it is."""

    focus: Identifier
    shape: str
    message: str
    value: Identifier | None
    severity: str = "Violation"

    @property
    def violates(self) -> bool:
        """Whether the node breaks the rule; a warning or a remark leaves a question and refuses nothing."""
        return self.severity == "Violation"


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of one folder, ready for pySHACL."""

    graph: rdflib.Graph
    classes: frozenset[str]
    messages: dict[str, str]
    iris: dict[str, rdflib.URIRef]

    @classmethod
    def load(cls, folder: Path | None = None, base: str = DEFAULT_BASE) -> "Shapes":
        """Every Turtle file of a folder and its subfolders; without a folder, the shapes that ship."""
        place = folder or shapes_dir()
        graph, iris = graph_of([]), dict[str, rdflib.URIRef]()
        for file in sorted(place.rglob("*.ttl")):
            _check_place(file, place)
            # Prefixes stay behind: pySHACL would bind each of them anew in every report.
            for subject, predicate, value in _parsed(file, base):
                graph.add((_once(iris, subject), _once(iris, predicate), _once(iris, value)))
        if not any(graph.subjects(RDF.type, SH.NodeShape)) and not any(graph.subjects(RDF.type, SH.PropertyShape)):
            raise ShapesError("no shapes", where=str(place), todo="give a folder of SHACL shapes in Turtle")
        if script := next((str(name) for triple in graph for name in triple[1:] if _SCRIPT.match(str(name))), ""):
            todo = "write them in SHACL Core or SPARQL"
            raise ShapesError(f"shapes in JavaScript are not carried out ({script})", where=str(place), todo=todo)
        classes = frozenset(str(target) for target in graph.objects(None, SH.targetClass))
        messages = {str(shape): str(text) for shape, text in graph.subject_objects(SH.message)}
        return cls(graph, classes, messages, iris)

    def results(self, data: rdflib.Graph) -> list[Result]:
        """What pySHACL finds in a graph, which it does not change: violations, warnings and remarks."""
        try:
            conforms, report, _ = pyshacl.validate(data, shacl_graph=self.graph, inplace=True)
        except _UNFIT as error:
            raise ShapesError(f"pySHACL cannot apply the shapes ({_first_line(error)})", todo=_CORRECT) from error
        if not isinstance(report, rdflib.Graph):
            raise ShapesError(f"pySHACL cannot apply the shapes ({_first_line(report)})", todo=_CORRECT)
        return [] if conforms else sorted(self._read(report), key=str)

    def _read(self, report: rdflib.Graph) -> Iterator[Result]:
        for result in report.objects(None, SH.result):
            shape = str(report.value(result, SH.sourceShape))
            message = self.messages.get(shape) or str(report.value(result, SH.resultMessage))
            focus = cast(Identifier, report.value(result, SH.focusNode))
            value = cast(Identifier | None, report.value(result, SH.value))
            severity = str(report.value(result, SH.resultSeverity)).removeprefix(str(SH))
            yield Result(focus, shape, message, value, severity)


def _once(known: dict[str, rdflib.URIRef], term: Node) -> Node:
    return known.setdefault(str(term), term) if isinstance(term, rdflib.URIRef) else term


def _parsed(file: Path, base: str) -> rdflib.Graph:
    try:
        text = rebased(file.read_text(encoding="utf-8"), base)
        return rdflib.Graph(bind_namespaces="none").parse(data=text, format="turtle")
    except (OSError, SyntaxError, ValueError, LookupError, AssertionError, RecursionError) as error:
        what = f"cannot be read as Turtle ({_first_line(error)})"
        raise ShapesError(what, where=str(file), todo="correct the file") from error


def _check_place(file: Path, folder: Path) -> None:
    """Raise ShapesError for what is no file of the folder itself: a link that leads out of it, a pipe."""
    if not file.is_file():
        raise ShapesError("it cannot be read (no regular file)", where=str(file), todo="take it out of the folder")
    if not file.resolve().is_relative_to(folder.resolve()):
        raise ShapesError("a link out of the folder of shapes", where=str(file), todo="copy the file into the folder")


def _first_line(error: object) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)[:300]


class RdflibTerms(dict[_OxTerm, Identifier]):
    """pyoxigraph's terms as rdflib's; IRIs, dates and numbers are kept, since the same ones come in every batch.

    An IRI of a shape is that very object, as which it is found without a comparison.
    """

    def __init__(self, shapes: Shapes | None = None) -> None:
        super().__init__()
        self._known = shapes.iris if shapes else {}

    def __missing__(self, term: _OxTerm) -> Identifier:
        if isinstance(term, NamedNode):
            self[term] = made = self._known.get(term.value) or rdflib.URIRef(term.value)
            return made
        if isinstance(term, Literal):
            datatype = None if term.language else self[term.datatype]
            literal = rdflib.Literal(term.value, lang=term.language, datatype=datatype)
            if datatype and datatype != XSD.string:
                self[term] = literal
            return literal
        if isinstance(term, BlankNode):
            return rdflib.BNode(term.value)
        raise ShapesError("the graph has a triple inside a triple", todo="write it in RDF 1.1")


def to_rdflib(quads: Iterable[Quad | Triple], terms: RdflibTerms | None = None) -> rdflib.Graph:
    """The union of quads as an rdflib graph, to be read."""
    terms = RdflibTerms() if terms is None else terms
    return graph_of((terms[quad.subject], terms[quad.predicate], terms[quad.object]) for quad in quads)
