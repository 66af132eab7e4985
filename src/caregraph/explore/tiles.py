"""England as tiles: one hexagon a council, all of one size, near where the council lies.

`tiles.csv` was laid out once from the places of Natural Earth (public domain): London drawn large, all else moved away
from it, then every council put on the free hexagon that is nearest. `half` counts half hexagons from the left.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from caregraph.explore.grades import Standing
from caregraph.model.reference import CouncilRecord, load_reference

_HALF, _ROW = 18, 31.2
_SMALL_WORDS = frozenset({"and", "of", "upon", "the", "with", "on"})
_ACROSS = 40  # half hexagons that the abolished councils stand on, under the map

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Tile:
    """A council on the map, with the grades that stood from some years on, as articles and the register tell them."""

    slug: str
    name: str
    x: float
    y: float
    start: int
    end: int
    href: str
    told: tuple[Standing, ...]
    recorded: tuple[Standing, ...]

    @property
    def short(self) -> str:
        """The name in four letters or so."""
        words = [word for word in self.name.replace("-", " ").split() if word.lower() not in _SMALL_WORDS]
        if len(words) == 1:
            return words[0][:4]
        return "".join(word[0] for word in words[:4]) if len(words) > 2 else words[0][0] + words[1][:3]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The map: its tiles, those of councils that are no more, and how large it is."""

    tiles: tuple[Tile, ...]
    abolished: tuple[Tile, ...]
    width: float
    height: float
    under: float


@cache
def grid() -> Mapping[str, tuple[int, int]]:
    """The row and the half column of each council that exists."""
    table = files(__package__).joinpath("tiles.csv").read_text(encoding="utf-8")
    return {row["slug"]: (int(row["row"]), int(row["half"])) for row in csv.DictReader(table.splitlines())}


def place_of(slug: str) -> Place | None:
    """The middle of a council's hexagon; of one that is no more, the middle of those that took over."""
    known = grid()
    if slug in known:
        row, half = known[slug]
        return (half + 1) * _HALF + 4, row * _ROW + 24
    record = next((one for one in load_reference().councils if one.council.slug == slug), None)
    codes = {one.council.gss: one.council.slug for one in load_reference().councils}
    heirs = [codes[code] for code in record.successors if code in codes] if record else []
    found = [place for heir in heirs if heir in known and (place := place_of(heir))]
    return (sum(x for x, _ in found) / len(found), sum(y for _, y in found) / len(found)) if found else None


def sheet(tiles: Iterable[Tile]) -> Sheet:
    """The map of tiles; councils without a place on it stand in lines under it."""
    known = grid()
    placed = [one for one in tiles if one.slug in known]
    width = (max(half for _, half in known.values()) + 2) * _HALF + 8
    under = max(row for row, _ in known.values()) * _ROW + 96
    others = tuple(_under(one, number, under) for number, one in enumerate(t for t in tiles if t.slug not in known))
    bottom = max((one.y for one in others), default=under - 70)
    return Sheet(tuple(placed), others, width, round(bottom + 28, 1), round(under - 32, 1))


def tile(record: CouncilRecord, href: str, told: Iterable[Standing], recorded: Iterable[Standing]) -> Tile:
    """A council's tile in its place."""
    x, y = place_of(record.council.slug) or (0, 0)
    start, end = record.start.year if record.start else 0, record.end.year if record.end else 9999
    return Tile(
        record.council.slug,
        record.council.area,
        round(x, 1),
        round(y, 1),
        start,
        end,
        href,
        tuple(told),
        tuple(recorded),
    )


def _under(one: Tile, number: int, top: float) -> Tile:
    across = _ACROSS // 4
    row, column = divmod(number, across)
    x, y = 22 + column * 3.9 * _HALF, top + row * 46
    return Tile(one.slug, one.name, round(x, 1), round(y, 1), one.start, one.end, one.href, one.told, one.recorded)
