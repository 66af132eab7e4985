"""What a shape refuses, shown: small graphs that break it, each with a sentence on what is wrong with it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode, RdfFormat, Triple, parse

from caregraph.documentation.rules import Rule
from caregraph.graph.turtle import turtle_bytes
from caregraph.graph.vocabulary import DEFAULT_BASE, RDF_TYPE, SH, rebased

_FOCUS, _SHAPE = NamedNode(SH + "focusNode"), NamedNode(SH + "sourceShape")
_CASE = NamedNode("urn:case")


@dataclass(frozen=True, slots=True)
class Refusal:
    """One case: what is wrong, and the part of the data that the shape looks at."""

    sentence: str
    turtle: str


@dataclass(frozen=True, slots=True)
class _Case:
    sentence: str
    data: tuple[Triple, ...]
    refused: dict[str, str]
    """The focus node of each shape that refuses something here."""


def refusals(folder: Path, rules: Iterable[Rule], base: str = DEFAULT_BASE) -> dict[str, Refusal]:
    """For each rule that a case of the folder breaks, by name, the case that breaks the fewest others."""
    cases = sorted((_case(file, base) for file in sorted(folder.glob("*.ttl"))), key=lambda case: len(case.refused))
    breaking = ((rule, [case for case in cases if rule.name in case.refused]) for rule in rules)
    return {rule.name: _refusal(rule, found[0], base) for rule, found in breaking if found}


def _case(file: Path, base: str) -> _Case:
    text = rebased(file.read_text(encoding="utf-8"), base)
    triples = [quad.triple for quad in parse(text, format=RdfFormat.TURTLE)]
    shapes = {one.subject: _local(one.object) for one in triples if one.predicate == _SHAPE}
    refused = {shapes[one.subject]: str(one.object) for one in triples if one.predicate == _FOCUS}
    data = tuple(one for one in triples if one.subject not in (_CASE, *shapes))
    return _Case(text.partition("\n")[0].lstrip("# "), data, refused)


def _refusal(rule: Rule, case: _Case, base: str) -> Refusal:
    kept = list(_looked_at(rule, case))
    return Refusal(case.sentence, turtle_bytes(kept, base=base).decode().partition("\n\n")[2].strip())


def _looked_at(rule: Rule, case: _Case) -> Iterator[Triple]:
    """What the focus node is and, there or at what a path of several steps leads to, the properties of the rule."""
    focus, winding = case.refused[rule.name], len(rule.path.split()) > 1
    names = {name.partition(":")[2] for name in rule.compared}
    for one in case.data:
        near = str(one.subject) == focus or winding
        if (str(one.subject) == focus and one.predicate == RDF_TYPE) or (near and _local(one.predicate) in names):
            yield one


def _local(term: object) -> str:
    return str(term).strip("<>").rpartition("#")[2].rpartition("/")[2]
