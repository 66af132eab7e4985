"""The short names of classes and properties that ship as a JSON-LD context; tables name their columns by them too."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode

from caregraph.graph.vocabulary import XSD, rebased
from caregraph.resources import ontology_dir

CONTEXT = "context.jsonld"
IRI = "@id"
"""The form of a value that is no literal."""

Value = NamedNode | BlankNode | Literal
_STRING = XSD + "string"


@dataclass(frozen=True, slots=True)
class Term:
    """The short name of a property whose values have one form."""

    name: str
    many: bool
    """Whether its values stand in a list, even a single one."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the IRIs under one base are called for short."""

    content: Mapping[str, Any]
    """The context as JSON."""
    terms: Mapping[tuple[str, str], Term]
    """By a property's IRI and the form of its value."""
    classes: Mapping[str, str]

    @classmethod
    def load(cls, base: str) -> "Context":
        """The context that ships, with the IRIs under a base."""
        text = (ontology_dir() / CONTEXT).read_text(encoding="utf-8")
        content: dict[str, Any] = json.loads(rebased(text, base))["@context"]
        # Prefixes are written out, and what is read backwards is for JSON alone.
        named = {name: told if isinstance(told, dict) else {"@id": told} for name, told in content.items()}
        named = {name: told for name, told in named.items() if re.fullmatch(r"\w+:\w+", str(told.get("@id")))}
        return cls(
            content,
            terms={
                (_expanded(told["@id"], content), _form(told, content)): Term(name, told.get("@container") == "@set")
                for name, told in named.items()
                if name[0].islower()
            },
            classes={_expanded(told["@id"], content): name for name, told in named.items() if name[0].isupper()},
        )

    def term(self, prop: NamedNode, form: str) -> Term | None:
        """What a property is called where its values have a form; None where it has no name."""
        return self.terms.get((prop.value, form))


def form_of(value: Value) -> str:
    """What kind of value a property has: `@id`, the IRI of a datatype, or a language such as `@en`."""
    if not isinstance(value, Literal):
        return IRI
    return f"@{value.language}" if value.language else value.datatype.value


def _form(told: Mapping[str, str], content: Mapping[str, Any]) -> str:
    if "@language" in told:
        return "@" + told["@language"]
    kind = told.get("@type", _STRING)
    return kind if kind == IRI else _expanded(kind, content)


def _expanded(short: str, content: Mapping[str, Any]) -> str:
    prefix, colon, local = short.partition(":")
    namespace = content.get(prefix)
    return f"{namespace}{local}" if colon and isinstance(namespace, str) else short
