"""An rdflib store for a graph that is filled once and then only read, as pySHACL reads what it judges."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping
from typing import Any

import rdflib
from rdflib.store import Store
from rdflib.term import BNode, Identifier, URIRef

Triple = tuple[Any, Any, Any]
_Said = defaultdict[Any, dict[Any, None]]


class Triples(Store):
    """Triples by subject, and by property once one is asked for, in the order in which they came.

    rdflib's own store also keeps every triple's graphs and tells listeners of each one, which takes twice as long.
    """

    # pySHACL puts every store into a dataset, which asks for these; there is only one graph all the same.
    context_aware = True
    graph_aware = True

    def __init__(self) -> None:
        super().__init__()
        self._said: defaultdict[Any, _Said] = defaultdict(lambda: defaultdict(dict))
        self._holders: dict[Any, _Said] = {}
        self._size = 0

    def load(self, triples: Iterable[Triple]) -> None:
        """Take some triples; one that is there already stays once."""
        self._holders.clear()
        for subject, predicate, value in triples:
            known = self._said[subject][predicate]
            if value not in known:
                known[value] = None
                self._size += 1

    def add(self, triple: Triple, context: Any = None, quoted: bool = False) -> None:  # noqa: ARG002 - rdflib's
        """Take a triple."""
        self.load([triple])

    def add_graph(self, graph: rdflib.Graph) -> None:
        """Nothing to do: there is only one graph."""

    def __len__(self, context: Any = None) -> int:
        return self._size

    def values(self, subject: Identifier, predicate: Identifier) -> Iterable[Any]:
        """The values of one property of one node."""
        return tuple(said.get(predicate, ())) if (said := self._said.get(subject)) else ()

    def triples(
        self,
        triple_pattern: Triple,
        context: Any = None,  # noqa: ARG002 - rdflib's
    ) -> Iterator[tuple[Triple, Iterator[None]]]:
        """The triples that fit a pattern, in which None fits anything."""
        return ((found, iter((None,))) for found in self._fitting(*triple_pattern))

    def _fitting(self, subject: Any, predicate: Any, value: Any) -> Iterator[Triple]:
        if subject is None and predicate is not None:
            yield from self._of_property(predicate, value)
            return
        for one in list(self._said) if subject is None else [subject]:
            said: Mapping[Any, Mapping[Any, None]] = self._said.get(one, {})
            for verb in list(said) if predicate is None else [predicate]:
                values = said.get(verb, {})
                found = list(values) if value is None else [value] if value in values else []
                yield from ((one, verb, each) for each in found)

    def _of_property(self, predicate: Any, value: Any) -> Iterator[Triple]:
        holders = self._holders_of(predicate)
        for each in list(holders) if value is None else [value]:
            yield from ((one, predicate, each) for one in list(holders.get(each, ())))

    def _holders_of(self, predicate: Any) -> _Said:
        """Whoever has a property, by its values."""
        if predicate not in self._holders:
            found: _Said = defaultdict(dict)
            for subject, said in self._said.items():
                for value in said.get(predicate, ()):
                    found[value][subject] = None
            self._holders[predicate] = found
        return self._holders[predicate]


class _Graph(rdflib.Graph):
    """A graph over such a store, which hands over the values of a property without a triple around each.

    That is what pySHACL asks for nearly always.
    """

    def __init__(self, store: Triples) -> None:
        super().__init__(store, bind_namespaces="none")
        self._values = store.values

    def objects(self, subject: Any = None, predicate: Any = None, unique: bool = False) -> Generator[Any, None, None]:
        """The values of a property of a node, or of whatever else rdflib allows to ask for."""
        if isinstance(predicate, URIRef) and isinstance(subject, (URIRef, BNode)):
            yield from self._values(subject, predicate)
        else:
            yield from super().objects(subject, predicate, unique)


def graph_of(triples: Iterable[Triple]) -> rdflib.Graph:
    """A graph of some triples, to be read."""
    store = Triples()
    store.load(triples)
    return _Graph(store)
