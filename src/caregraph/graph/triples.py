"""An rdflib store for a graph that is filled once and then only read, as pySHACL reads what it judges."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import rdflib
from rdflib.store import Store

Triple = tuple[Any, Any, Any]
_Said = Mapping[Any, Mapping[Any, None]]
_Index = defaultdict[Any, defaultdict[Any, dict[Any, None]]]


class Triples(Store):
    """Triples by subject and by property, in the order in which they came.

    rdflib's own store also keeps every triple's graphs and tells listeners of each one, which takes twice as long.
    """

    # pySHACL puts every store into a dataset, which asks for these; there is only one graph all the same.
    context_aware = True
    graph_aware = True

    def __init__(self) -> None:
        super().__init__()
        self._objects: _Index = defaultdict(lambda: defaultdict(dict))
        self._subjects: _Index = defaultdict(lambda: defaultdict(dict))
        self._size = 0

    def load(self, triples: Iterable[Triple]) -> None:
        """Take some triples; one that is there already stays once."""
        for subject, predicate, value in triples:
            known = self._objects[subject][predicate]
            if value not in known:
                known[value] = None
                self._subjects[predicate][value][subject] = None
                self._size += 1

    def add(self, triple: Triple, context: Any = None, quoted: bool = False) -> None:  # noqa: ARG002 - rdflib's
        """Take a triple."""
        self.load([triple])

    def add_graph(self, graph: rdflib.Graph) -> None:
        """Nothing to do: there is only one graph."""

    def __len__(self, context: Any = None) -> int:
        return self._size

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
        for one in list(self._objects) if subject is None else [subject]:
            said: _Said = self._objects.get(one, {})
            for verb in list(said) if predicate is None else [predicate]:
                values = said.get(verb, {})
                found = list(values) if value is None else [value] if value in values else []
                yield from ((one, verb, each) for each in found)

    def _of_property(self, predicate: Any, value: Any) -> Iterator[Triple]:
        said: _Said = self._subjects.get(predicate, {})
        for each in list(said) if value is None else [value]:
            yield from ((one, predicate, each) for one in list(said.get(each, ())))


def graph_of(triples: Iterable[Triple]) -> rdflib.Graph:
    """A graph of some triples, to be read."""
    store = Triples()
    store.load(triples)
    return rdflib.Graph(store, bind_namespaces="none")
