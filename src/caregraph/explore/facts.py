"""All facts of a graph as the pages need them: who fills which role, and where which article states them, and how.

Each property is read once from end to end, since thousands of pages together need nearly all of it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Store

from caregraph.analysis.ties import Actor
from caregraph.extraction.kinds import KINDS
from caregraph.graph import vocabulary as v
from caregraph.graph.store import merged_graph

ACTORS = ("council", "person", "body", "programme")
"""The types of entities that have a page."""

ASSERTED = frozenset({"stated", "reported"})
# `start` and `end` are offsets of words; the days of a post have properties of their own.
_OFFSETS = ("start", "end")
_NAMES = tuple(dict.fromkeys(role.name for kind in KINDS.values() for role in kind.roles))
_ROLES = tuple(name for name in _NAMES if name not in _OFFSETS)
_DATED = tuple(f"{name}Date" for name in _NAMES)
# The IRI of evidence ends in its offsets.
_PLACE = re.compile(r"-(\d+)-(\d+)$", re.ASCII)
_QUOTED = re.compile(r"“.*”", re.DOTALL)

Value = Actor | str


@dataclass(frozen=True, slots=True)
class Columns:
    """The properties of a graph, each as what it says of whom."""

    store: Store
    base: str

    def values(self, name: str) -> dict[str, list[NamedNode | Literal]]:
        """What a property of the ontology, or one by its whole IRI, says of each subject."""
        iri = name if ":" in name else f"{self.base}ontology#{name}"
        found: dict[str, list[NamedNode | Literal]] = defaultdict(list)
        for quad in self.store.quads_for_pattern(None, NamedNode(iri), None, merged_graph(self.store)):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                found[quad.subject.value].append(quad.object)
        return found

    def texts(self, name: str) -> dict[str, str]:
        """The same where one text is enough; of several the first in the order of the alphabet."""
        return {subject: min(value.value for value in values) for subject, values in self.values(name).items()}


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """Exact words of an article, from start to before end."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """What the graph tells of an article itself."""

    iri: str
    key: str
    title: str
    published: str
    publisher: str
    author: str

    @property
    def name(self) -> str:
        """What readers call it."""
        return self.title or self.key


@dataclass(frozen=True, slots=True)
class Told:
    """One article's stating of a fact."""

    article: Article
    certainty: str
    words: tuple[Words, ...]
    roles: tuple[tuple[str, Value], ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact with what fills its roles and the articles that state it, the earliest first."""

    iri: str
    label: str
    roles: tuple[tuple[str, Value], ...]
    told: tuple[Told, ...]
    actors: tuple[Actor, ...]
    """Everybody and everything with a page that it names."""

    @classmethod
    def of(cls, iri: str, label: str, roles: tuple[tuple[str, Value], ...], told: tuple[Told, ...]) -> "Fact":
        """A fact, and whom it names."""
        every = (*roles, *(pair for one in told for pair in one.roles))
        found = (value for _, value in every if isinstance(value, Actor) and value.type in ACTORS)
        return cls(iri, label, roles, told, tuple(dict.fromkeys(found)))

    @property
    def kind(self) -> str:
        """The kind, as the IRI says."""
        return self.iri.rsplit("/", 2)[1]

    @property
    def anchor(self) -> str:
        """The place of its words on an article's page."""
        return "-".join(self.iri.rsplit("/", 2)[1:])

    @property
    def certainty(self) -> str:
        """Stated if any article states it in its own voice, else what the first says."""
        found = [one.certainty for one in self.told]
        return "stated" if "stated" in found else found[0]

    @property
    def asserted(self) -> bool:
        """Whether an article puts it forward as so."""
        return any(one.certainty in ASSERTED for one in self.told)

    def filled(self, role: str) -> list[Value]:
        """What fills a role, in the fact itself or in an article's stating of it."""
        every = (*self.roles, *(pair for one in self.told for pair in one.roles))
        return list(dict.fromkeys(value for name, value in every if name == role))

    def actor(self, role: str) -> Actor | None:
        """The entity that fills a role."""
        return next((value for value in self.filled(role) if isinstance(value, Actor)), None)

    def text(self, role: str) -> str:
        """What fills a role, in words."""
        return ", ".join(value.name if isinstance(value, Actor) else value for value in self.filled(role))

    @property
    def date(self) -> str:
        """Its own date, or by when the first article with a date told of it, or nothing."""
        return self.text("date") or self.text("start") or (f"by {self.known}" if self.known else "")

    @property
    def known(self) -> str:
        """The day of the first dated article that tells it."""
        return min((one.article.published for one in self.told if one.article.published), default="")

    @property
    def order(self) -> tuple[bool, str, str, str]:
        """Its place among others in time; what no date bounds comes last."""
        day = self.date.removeprefix("by ")
        return not day, day, self.label, self.iri


@dataclass(frozen=True, slots=True)
class Facts:
    """Every fact and article of a graph, and the names of all that they are about."""

    articles: Mapping[str, Article]
    every: tuple[Fact, ...]
    names: Mapping[str, str]
    by_actor: Mapping[str, list[Fact]] = field(default_factory=dict)
    by_article: Mapping[str, list[Fact]] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store, base: str, *, quoting: bool = True) -> "Facts":
        """The facts of a store; without `quoting` no word of an article comes along, only its place."""
        reader = _Reader.of(Columns(store, base), quoting=quoting)
        every = tuple(sorted(reader.facts(), key=lambda one: one.order))
        actors, articles = defaultdict(list), defaultdict(list)
        for fact in every:
            for actor in fact.actors:
                actors[actor.iri].append(fact)
            for told in fact.told:
                articles[told.article.key].append(fact)
        known = {one.key: one for one in sorted(reader.articles.values(), key=lambda one: one.key)}
        return cls(known, every, reader.names, actors, articles)

    def of_actor(self, iri: str, kind: str = "") -> list[Fact]:
        """The asserted facts that name somebody or something, in the order of time."""
        found = self.by_actor.get(iri, ())
        return [one for one in found if one.asserted and kind in ("", one.kind)]

    @property
    def actors(self) -> list[Actor]:
        """Everybody and everything that any fact names, by name."""
        return sorted(
            (Actor(iri, self.names.get(iri) or _local(iri)) for iri in self.by_actor),
            key=lambda one: (one.name.casefold(), one.iri),
        )


@dataclass(frozen=True, slots=True)
class _Reader:
    columns: Columns
    names: Mapping[str, str]
    articles: Mapping[str, Article]
    exact: Mapping[str, str]
    roles: Mapping[str, list[tuple[str, Value]]]
    quoting: bool

    @classmethod
    def of(cls, columns: Columns, *, quoting: bool) -> "_Reader":
        names = {**columns.texts(v.SKOS_PREF_LABEL.value), **columns.texts(v.RDFS_LABEL.value)}
        exact = columns.texts("exact") if quoting else {}
        return cls(columns, names, _articles(columns), exact, _roles(columns, names, quoting), quoting)

    def facts(self) -> Iterator[Fact]:
        """Every fact that an article states."""
        told: dict[str, list[Told]] = defaultdict(list)
        certainties, evidence = self.columns.texts("certainty"), self.columns.values("evidence")
        rules, sources = self.columns.values("rule"), self.columns.texts("article")
        for assertion, facts in self.columns.values("fact").items():
            article = self.articles.get(sources.get(assertion, ""))
            if article and assertion in certainties:
                told[facts[0].value].append(
                    Told(
                        article,
                        _local(certainties[assertion]),
                        self._spans(evidence.get(assertion, ())),
                        tuple(self.roles.get(assertion, ())),
                        tuple(sorted(rule.value for rule in rules.get(assertion, ()))),
                    )
                )
        for fact, stated in told.items():
            stated.sort(key=lambda one: (not one.article.published, one.article.published, one.article.key))
            yield Fact.of(fact, self._label(fact), tuple(self.roles.get(fact, ())), tuple(stated))

    def _spans(self, nodes: Iterable[NamedNode | Literal]) -> tuple[Words, ...]:
        found = (_PLACE.search(node.value) for node in nodes)
        return tuple(sorted(Words(int(one[1]), int(one[2]), self.exact.get(one.string, "")) for one in found if one))

    def _label(self, fact: str) -> str:
        label = self.names.get(fact) or _local(fact)
        return label if self.quoting else _QUOTED.sub("a statement", label)


def _articles(columns: Columns) -> dict[str, Article]:
    titles, published = columns.texts(v.DCT_TITLE.value), columns.texts(v.DCT_ISSUED.value)
    publishers, authors = columns.texts(v.DCT_PUBLISHER.value), columns.texts(v.DCT_CREATOR.value)
    wanted = f"{columns.base}id/article/"
    return {
        iri: Article(
            iri, key, titles.get(iri, ""), published.get(iri, ""), publishers.get(iri, ""), authors.get(iri, "")
        )
        for iri, key in columns.texts(v.DCT_IDENTIFIER.value).items()
        if iri.startswith(wanted)
    }


def _roles(columns: Columns, names: Mapping[str, str], quoting: bool) -> dict[str, list[tuple[str, Value]]]:
    """What fills the roles of each fact and of each stating; a date in a role stands under the role's own name."""
    found: dict[str, list[tuple[str, Value]]] = defaultdict(list)
    actors: dict[str, Actor] = {}
    for role in (*_ROLES, *_DATED):
        if role == "quote" and not quoting:
            continue
        for subject, values in columns.values(role).items():
            filled = (_value(value, names, actors) for value in values)
            found[subject] += [(role.removesuffix("Date"), value) for value in sorted(filled, key=str)]
    return found


def _value(value: NamedNode | Literal, names: Mapping[str, str], known: dict[str, Actor]) -> Value:
    if isinstance(value, Literal):
        return value.value
    iri = value.value
    if iri not in known:
        known[iri] = Actor(iri, names.get(iri) or _local(iri))
    return known[iri]


def _local(iri: str) -> str:
    return iri.rsplit("/", 1)[-1].rsplit("#", 1)[-1]
