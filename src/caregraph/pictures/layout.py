"""Where the actors of a network stand, and where their names find room."""

import math
from collections.abc import Iterable, Iterator, Mapping

import networkx as nx
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.text import Annotation
from matplotlib.transforms import Bbox

Place = tuple[float, float]
Box = tuple[float, float]

# Beside a node: how far off in points, and how the name is aligned there; the first that fits is taken.
SPOTS = (
    ((9, 0), "left", "center"),
    ((-9, 0), "right", "center"),
    ((0, -9), "center", "top"),
    ((0, 9), "center", "bottom"),
    ((8, -8), "left", "top"),
    ((8, 8), "left", "bottom"),
    ((-8, -8), "right", "top"),
    ((-8, 8), "right", "bottom"),
)
_PAIR = (2.6, 1.0)
# Room for the names at the edges of a component, in inches.
_MARGIN = (2.2, 0.8)


def places(graph: "nx.Graph[str]") -> tuple[dict[str, Place], Box]:
    """A place in inches for every actor, component beside component, and the size of the whole."""
    parts = sorted(nx.connected_components(nx.Graph(graph)), key=lambda part: (-len(part), min(part)))
    boxes = [_box(len(part)) for part in parts]
    wide = max(*(box[0] for box in boxes), math.sqrt(1.6 * sum(box[0] * box[1] for box in boxes)))
    found: dict[str, Place] = {}
    high = 0.0
    for part, box, corner in zip(parts, boxes, _corners(boxes, wide), strict=True):
        found |= _within(graph.subgraph(part), box, corner)
        high = max(high, corner[1] + box[1])
    return found, (wide, high)


def settle_names(names: Iterable[Annotation], taken: list[Bbox], renderer: RendererAgg, frame: Bbox) -> None:
    """Move each name to the first spot beside its node where it covers nothing that is taken, else the emptiest."""
    taken = list(taken)
    for name in names:
        tried = [(_covered(box, taken, frame), number, box) for number, box in enumerate(_boxes(name, renderer))]
        _, number, box = min(tried, key=lambda one: one[:2])
        _move(name, number)
        taken.append(box)


def _box(size: int) -> Box:
    if size <= 2:
        return _PAIR[0], _PAIR[1] * size / 2
    side = math.sqrt(size)
    return _MARGIN[0] + 1.25 * side, _MARGIN[1] + 0.95 * side


def _corners(boxes: Iterable[Box], wide: float) -> Iterator[Place]:
    """The upper left corner of each box, shelf under shelf."""
    left, top, shelf = 0.0, 0.0, 0.0
    for width, height in boxes:
        if left and left + width > wide + 1e-9:
            left, top, shelf = 0.0, top + shelf, 0.0
        yield left, top
        left, shelf = left + width, max(shelf, height)


def _within(part: "nx.Graph[str]", box: Box, corner: Place) -> dict[str, Place]:
    """The actors of one component inside its box; rounded, so that machines agree."""
    middle = corner[0] + box[0] / 2, corner[1] + box[1] / 2
    spread = (box[0] - _MARGIN[0]) / 2, (box[1] - _MARGIN[1]) / 2
    if len(part) <= 2:
        spread = 0.0, 0.28
    return {
        node: (round(middle[0] + x * spread[0], 2), round(middle[1] + y * spread[1], 2))
        for node, (x, y) in _unit(part).items()
    }


def _unit(part: "nx.Graph[str]") -> Mapping[str, Place]:
    """The actors in a square from -1 to 1, those who are tied near one another."""
    nodes = sorted(part, key=lambda node: (-part.degree(node), node))
    if len(nodes) <= 2:
        return {node: (0.0, 2.0 * number - len(nodes) + 1) for number, node in enumerate(nodes)}
    simple: nx.Graph[str] = nx.Graph()
    simple.add_nodes_from(nodes)
    simple.add_edges_from(sorted((min(ends), max(ends)) for ends in part.edges()))
    found = nx.spring_layout(simple, seed=7, k=1.6 / math.sqrt(len(nodes)), iterations=300, method="force")
    lows, highs = ([limit(place[axis] for place in found.values()) for axis in (0, 1)] for limit in (min, max))
    return {
        node: tuple(2 * (place[i] - lows[i]) / ((highs[i] - lows[i]) or 1) - 1 for i in (0, 1))
        for node, place in found.items()
    }


def _boxes(name: Annotation, renderer: RendererAgg) -> Iterator[Bbox]:
    for number in range(len(SPOTS)):
        _move(name, number)
        yield name.get_window_extent(renderer).padded(1)


def _move(name: Annotation, number: int) -> None:
    offset, across, along = SPOTS[number]
    name.set_position(offset)
    name.set_horizontalalignment(across)  # type: ignore[arg-type]
    name.set_verticalalignment(along)  # type: ignore[arg-type]


def _covered(box: Bbox, taken: Iterable[Bbox], frame: Bbox) -> float:
    """How much of a name's box is covered by others or lies outside the sheet."""
    shared = (Bbox.intersection(box, other) for other in taken)
    inside = Bbox.intersection(box, frame)
    outside = box.width * box.height - (inside.width * inside.height if inside else 0)
    return round(sum(one.width * one.height for one in shared if one) + outside, 1)
