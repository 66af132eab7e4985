"""What everything in the graph is called: `<base>id/<type>/<local>`, with no slash in the local part."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from caregraph.errors import UsageError
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.entity import Body, Council, Entity, Person, Programme, Term, slug
from caregraph.model.text import Span

_SEGMENTS = {Council: "council", Body: "body", Person: "person", Programme: "programme"}
_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`#]*/")


@lru_cache(maxsize=100_000)
def local(text: str) -> str:
    """Any text as the local part of an IRI: percent-encoded, so that no two texts give the same one."""
    encoded = quote(text, safe="", errors="surrogatepass")
    # A lone "." or ".." would vanish when somebody resolves the IRI.
    return encoded.replace(".", "%2E") if encoded in (".", "..") else encoded


@dataclass(frozen=True, slots=True)
class Iris:
    """The IRIs under one base."""

    base: str = DEFAULT_BASE

    def __post_init__(self) -> None:
        if not _BASE.fullmatch(self.base):
            todo = f"give one like {DEFAULT_BASE}"
            raise UsageError("the base is no absolute IRI that ends in /", where=repr(self.base), todo=todo)

    @property
    def ontology(self) -> str:
        """The namespace of the ontology's terms."""
        return self.base + "ontology#"

    @property
    def shapes(self) -> str:
        """The namespace of the shapes."""
        return self.base + "shapes#"

    @property
    def reference_graph(self) -> str:
        """The named graph of what is known beforehand of the councils, bodies and terms that the articles name."""
        return self.base + "id/graph/reference"

    def graph(self, name: str) -> str:
        """The named graph of what stands beside the articles, such as id/graph/register."""
        return f"{self.base}id/graph/{local(name)}"

    def possibly_same(self, first: Person, second: Person) -> str:
        """The IRI of the question whether two people are one."""
        return f"{self.base}id/possibly-same/{local(f'{first.slug}--{second.slug}')}"

    def entity(self, entity: Entity) -> str:
        """The IRI of a council, body, person, programme or term."""
        return f"{self.base}{entity_path(entity)}"

    def scheme(self, name: str) -> str:
        """The concept scheme that the terms of an open scheme belong to, such as id/scheme/roles for `role`."""
        return f"{self.base}id/scheme/{local(name)}s"

    def certainty(self, name: str) -> str:
        """The concept of one certainty."""
        return f"{self.base}id/certainty/{local(name)}"

    def article(self, key: str) -> str:
        """The IRI of an article, which is also the name of its graph."""
        return f"{self.base}id/article/{local(key)}"

    def fact(self, kind: str, key: str) -> str:
        """The IRI of a fact of a kind by the hash of its own roles."""
        return f"{self.base}id/{local(kind)}/{key}"

    def tenure(self, key: str) -> str:
        """The IRI of a tenure by the hash of what is known of it."""
        return f"{self.base}id/tenure-interval/{key}"

    def assertion(self, article: str, key: str) -> str:
        """The IRI of one article's stating of the fact with that hash."""
        return f"{self.base}id/assertion/{local(article)}-{key}"

    def replaced(self, article: str, key: str) -> str:
        """The IRI of one article's stating of a fact as it was before a correction."""
        return f"{self.base}id/replaced-assertion/{local(article)}-{key}"

    def correction(self, key: str) -> str:
        """The IRI of an entry of the ledger by the hash of what it says."""
        return f"{self.base}id/correction/{key}"

    def author(self, name: str) -> str:
        """The IRI of somebody who answers for entries of the ledger."""
        return f"{self.base}id/author/{local(slug(name) or name)}"

    def count(self, article: str, start: int, end: int) -> str:
        """The IRI of a number that stands between two offsets of an article, or of a sum of numbers there."""
        return f"{self.base}id/count/{local(article)}-{start}-{end}"

    def evidence(self, span: Span) -> str:
        """The IRI of a span of an article as evidence."""
        return f"{self.base}id/evidence/{local(span.article)}-{span.start}-{span.end}"


@lru_cache(maxsize=100_000)
def entity_path(entity: Entity) -> str:
    """An entity's IRI without the base; a name with no Latin letter keeps its own letters, percent-encoded."""
    if isinstance(entity, Term):
        return f"id/{local(entity.scheme)}/{local(entity.slug or entity.label)}"
    return f"id/{_SEGMENTS[type(entity)]}/{local(entity.slug or entity.label)}"
