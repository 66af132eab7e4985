"""Pictures of a graph: networks, what happened at a council over time, careers; drawn by matplotlib where it is."""

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

from pyoxigraph import Store

from caregraph.errors import UsageError
from caregraph.graph.vocabulary import DEFAULT_BASE

if TYPE_CHECKING:
    from caregraph.pictures.sheet import Picture


def network(store: Store, name: str = "officials", *, base: str = DEFAULT_BASE, around: str | None = None) -> "Picture":
    """A network by its name, or the part of it within two ties of a council or person."""
    picture: Picture = _module("networks").draw(store, name, base=base, around=around)
    return picture


def timeline(store: Store, council: str, *, base: str = DEFAULT_BASE) -> "Picture":
    """What articles and Ofsted's register tell of a council: judgements, steps toward it, who held which post."""
    picture: Picture = _module("timelines").draw(store, council, base=base)
    return picture


def career(store: Store, person: str, *, base: str = DEFAULT_BASE) -> "Picture":
    """The posts of a person, each as surely in time as articles tell it."""
    picture: Picture = _module("careers").draw(store, person, base=base)
    return picture


def _module(name: str) -> ModuleType:
    if find_spec("matplotlib") is None:
        raise UsageError("matplotlib, which draws pictures, is not installed", todo="install caregraph[notebooks]")
    return import_module(f"caregraph.pictures.{name}")
