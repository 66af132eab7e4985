"""Finds ontology/, shapes/, questions/ and seeds/ beside the installed package or at the top of a checkout."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_SHIPPED = _HERE / "_shipped"
_CHECKOUT = _HERE.parents[1]


def _folder(name: str) -> Path:
    shipped = _SHIPPED / name
    return shipped if shipped.is_dir() else _CHECKOUT / name


def ontology_dir() -> Path:
    """The folder of the ontology and its reference data."""
    return _folder("ontology")


def turtle_files(folder: Path) -> list[Path]:
    """The Turtle files of the ontology or of the shapes: those of the folder, then those of the kinds of fact."""
    return [*sorted(folder.glob("*.ttl")), *sorted((folder / "facts").glob("*.ttl"))]


def reference_dir() -> Path:
    """The folder of what is known beforehand: councils, bodies, grades, roles."""
    return ontology_dir() / "reference"


def shapes_dir() -> Path:
    """The folder of the SHACL shapes that guard the published graph."""
    return _folder("shapes")


def questions_dir() -> Path:
    """The folder of the SHACL shapes that ask and refuse nothing."""
    return _folder("questions")


def seeds_dir() -> Path:
    """The folder of the articles that ship."""
    return _folder("seeds")
