"""What the outcome of a build depends on beside its articles: hashes of the code, the reference data and the shapes."""

from collections.abc import Iterable
from hashlib import sha256
from importlib import metadata
from pathlib import Path

from caregraph.resources import ontology_dir, questions_dir, reference_dir, shapes_dir

_HERE = Path(__file__).resolve().parent
# What finds facts in a text; how names are settled and facts are written is done anew in every build.
_RULES = ("model", "recognition", "extraction")
_LIBRARIES = ("nameparser", "networkx", "pyoxigraph", "pyshacl", "rapidfuzz", "rdflib", "spacy")


def rules_version(model: str | None) -> str:
    """What changes whenever the same article may yield other findings."""
    return _version([*(_HERE / name for name in _RULES), reference_dir()], [model or "", metadata.version("spacy")])


def build_version(*options: str) -> str:
    """What changes whenever the same articles may yield another graph, or another report of it."""
    folders = [_HERE, ontology_dir(), shapes_dir(), questions_dir()]
    return _version(folders, [*options, *(f"{name} {number}" for name, number in library_versions().items())])


def library_versions() -> dict[str, str]:
    """The versions of the libraries that a graph depends on."""
    return {name: metadata.version(name) for name in _LIBRARIES}


def _version(folders: Iterable[Path], words: Iterable[str]) -> str:
    told = sha256("\0".join(words).encode())
    for folder in folders:
        # What Python compiles meanwhile, under a name of the moment, is no part of the version.
        files = (path for path in folder.rglob("*") if "__pycache__" not in path.parts and path.is_file())
        for file in sorted(files):
            told.update(f"\0{file.relative_to(folder).as_posix()}\0".encode())
            told.update(file.read_bytes())
    return told.hexdigest()
