"""Networks drawn: what sort of actor by shape and colour, what kind of fact by the line, every name readable."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import fill
from typing import Literal

import networkx as nx
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch
from matplotlib.transforms import Bbox
from pyoxigraph import Store

from caregraph.analysis.names import actors_called
from caregraph.analysis.network import network
from caregraph.errors import UsageError
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.pictures.layout import Place, places, settle_names
from caregraph.pictures.sheet import BLUE, GREEN, GREY, INK, ORANGE, PURPLE, VERMILION, Picture, sheet

# More names than these cannot be read on one sheet.
_MOST = 150
_REACH = 2
_NODE = 9.0
_LEGEND = 0.9
_WIDE = 26

_SHAPES = {"person": ("o", ORANGE), "council": ("s", BLUE), "body": ("^", GREEN), "programme": ("D", PURPLE)}
_PLURALS = {"person": "people", "council": "councils", "body": "other bodies", "programme": "programmes"}
# What ties two actors of a projection.
_SHARED = "whom or what both share"
Line = tuple[Literal["solid"] | tuple[float, tuple[int, ...]], str]
_LINES: dict[str, Line] = {
    "post": ("solid", INK),
    "event": ((0, (5, 2)), VERMILION),
    "intervention": ((0, (1, 2)), BLUE),
    "statement": ((0, (7, 2, 1, 2)), GREEN),
    "participation": ((0, (3, 2, 1, 2, 1, 2)), PURPLE),
    "replacement": ("solid", VERMILION),
    _SHARED: ("solid", GREY),
}
# Any kind that joins later.
_FURTHER: Line = ((0, (8, 4)), GREY)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One line of the drawing: all facts of one kind that tie two actors."""

    source: str
    target: str
    kind: str
    bend: float
    text: str = ""


def draw(store: Store, name: str, *, base: str = DEFAULT_BASE, around: str | None = None) -> Picture:
    """A network, or the part of it within two ties of a council or person; UsageError where it cannot be read."""
    graph = network(store, name, base=base)
    if around:
        graph = _around(graph, actors_called(store, around, "around", base=base), around)
    _readable(graph, name)
    found, (width, height) = places(graph)
    figure = sheet(width, height + _LEGEND)
    axes = figure.add_axes((0, _LEGEND / (height + _LEGEND), 1, height / (height + _LEGEND)))
    axes.set(xlim=(0, width), ylim=(height, 0))
    axes.axis("off")
    lines = _lines(graph)
    for line in lines:
        _tie(axes, line, found, arrow=graph.is_directed())
    _actors(axes, graph, found)
    _legend(axes, set(_types(graph)), {line.kind for line in lines})
    _names(axes, graph, found, lines)
    return Picture(_alt(graph, name, around), figure)


def _around(graph: "nx.Graph[str]", actors: Iterable[str], name: str) -> "nx.Graph[str]":
    near: set[str] = set()
    for actor in actors:
        if actor in graph:
            near |= set(nx.ego_graph(nx.Graph(graph), actor, radius=_REACH))
    if not near:
        raise UsageError(f"nobody in this network is called {name!r}", where="--around", todo="draw the whole network")
    return graph.subgraph(near)


def _readable(graph: "nx.Graph[str]", name: str) -> None:
    if not graph:
        raise UsageError("nothing is tied in this network", where=name, todo="draw another, such as all")
    if len(graph) > _MOST:
        wrong = f"{len(graph)} actors are too many to be read in one drawing"
        raise UsageError(wrong, where=name, todo="name a council or person with --around, or export it for Gephi")


def _lines(graph: "nx.Graph[str]") -> list[_Drawn]:
    """What is drawn between every two actors, each kind with a bend of its own."""
    kinds: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for one, other, about in sorted(graph.edges(data=True), key=lambda edge: (edge[0], edge[1])):
        ends = (one, other) if graph.is_directed() else (min(one, other), max(one, other))
        kinds[ends][about.get("kind", _SHARED)] = ", ".join(about.get("names", ()))
    lines = []
    for (one, other), told in sorted(kinds.items()):
        for number, kind in enumerate(sorted(told)):
            bend = 0.22 * (number - (len(told) - 1) / 2)
            lines.append(_Drawn(one, other, kind, bend, told[kind]))
    return lines


def _tie(axes: Axes, line: _Drawn, found: dict[str, Place], *, arrow: bool) -> None:
    style, colour = _LINES.get(line.kind, _FURTHER)
    start, end = found[line.source], found[line.target]
    axes.add_patch(
        FancyArrowPatch(
            start,
            end,
            arrowstyle="-|>" if arrow else "-",
            mutation_scale=11,
            connectionstyle=f"arc3,rad={line.bend}",
            linestyle=style,
            color=colour,
            linewidth=1.4,
            shrinkA=0,
            shrinkB=_NODE / 2 + 1 if arrow else 0,
            zorder=1,
        )
    )
    if line.text:
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        axes.annotate(
            line.text, middle, (6, 0), textcoords="offset points", fontsize=7.5, style="italic", color=INK, va="center"
        )


def _actors(axes: Axes, graph: "nx.Graph[str]", found: dict[str, Place]) -> None:
    for kind, (shape, colour) in _SHAPES.items():
        of_kind = sorted(node for node, about in graph.nodes(data=True) if about["type"] == kind)
        across, down = ([found[node][axis] for node in of_kind] for axis in (0, 1))
        axes.plot(across, down, shape, color=colour, markersize=_NODE, markeredgecolor="white", zorder=2)


def _names(axes: Axes, graph: "nx.Graph[str]", found: dict[str, Place], lines: Iterable[_Drawn]) -> None:
    """The names, councils' in bold; those with most ties, whose surroundings are fullest, choose their spot first."""
    order = sorted(graph, key=lambda node: (-graph.degree(node), graph.nodes[node]["label"], node))
    names = [
        axes.annotate(
            fill(graph.nodes[node]["label"], _WIDE),
            found[node],
            (0, 0),
            textcoords="offset points",
            fontsize=8.5,
            weight="bold" if graph.nodes[node]["type"] == "council" else "normal",
            color=INK,
            zorder=3,
        )
        for node in order
    ]
    points = {node: tuple(axes.transData.transform(found[node])) for node in order}
    taken = [_square(place, _NODE / 144 * axes.figure.dpi) for place in points.values()]
    taken += [_square(place, 2) for line in lines for place in _along(points[line.source], points[line.target], line)]
    renderer = FigureCanvasAgg(axes.get_figure(root=True)).get_renderer()
    settle_names(names, taken, renderer, axes.get_window_extent(renderer))


def _square(middle: Place, half: float) -> Bbox:
    x, y = middle
    return Bbox.from_extents(x - half, y - half, x + half, y + half)


def _along(start: Place, end: Place, line: _Drawn) -> Iterator[Place]:
    """Places along a bent line, as matplotlib bends it."""
    (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
    over = x + dx / 2 + line.bend * dy, y + dy / 2 - line.bend * dx
    for part in (number / 30 for number in range(1, 30)):
        near, mid, far = (1 - part) ** 2, 2 * part * (1 - part), part**2
        yield near * x + mid * over[0] + far * end[0], near * y + mid * over[1] + far * end[1]


def _legend(axes: Axes, types: set[str], kinds: set[str]) -> None:
    shapes = [
        Line2D([], [], marker=shape, color=colour, linestyle="none", markersize=_NODE, label=_PLURALS[kind])
        for kind, (shape, colour) in _SHAPES.items()
        if kind in types
    ]
    lines = []
    for kind in (*(known for known in _LINES if known in kinds), *sorted(kinds - set(_LINES))):
        style, colour = _LINES.get(kind, _FURTHER)
        lines.append(Line2D([], [], linestyle=style, color=colour, label=kind))
    axes.figure.legend(
        handles=[*shapes, *lines],
        loc="lower center",
        ncols=max(3, min(6, len(shapes) + len(lines))),
        frameon=False,
        fontsize=8,
        handlelength=3.5,
    )


def _alt(graph: "nx.Graph[str]", name: str, around: str | None) -> str:
    near = f" around {around}" if around else ""
    types = _types(graph)
    counts = (f"{types.count(one)} {_PLURALS[one]}" for one in _SHAPES if one in types)
    return f"Network {name}{near}: {', '.join(counts)}, {graph.number_of_edges()} ties"


def _types(graph: "nx.Graph[str]") -> list[str]:
    return [about["type"] for _, about in graph.nodes(data=True)]
