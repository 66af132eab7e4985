"""Councils and people as a call names them, found in a graph; what is unknown is told with names like it."""

from pyoxigraph import NamedNode, Store

from caregraph.analysis.parameters import Parameter, Resolver
from caregraph.errors import UsageError
from caregraph.graph.vocabulary import DEFAULT_BASE


def councils_called(store: Store, name: str | None, *, base: str = DEFAULT_BASE) -> frozenset[str] | None:
    """The IRIs of the councils of a name; None, which means any, without one."""
    return None if name is None else _iris(store, Parameter("council", "area"), name, base)


def people_called(store: Store, name: str | None, *, base: str = DEFAULT_BASE) -> frozenset[str] | None:
    """The IRIs of the people of a name; None, which means any, without one."""
    return None if name is None else _iris(store, Parameter("person", "name"), name, base)


def actors_called(store: Store, name: str, option: str, *, base: str = DEFAULT_BASE) -> frozenset[str]:
    """The IRIs of the councils or else the people of a name."""
    try:
        return _iris(store, Parameter(option, "area"), name, base)
    except UsageError:
        return _iris(store, Parameter(option, "name"), name, base)


def _iris(store: Store, parameter: Parameter, name: str, base: str) -> frozenset[str]:
    terms = Resolver(store, base).terms(parameter, name)
    return frozenset(term.value for term in terms if isinstance(term, NamedNode))
