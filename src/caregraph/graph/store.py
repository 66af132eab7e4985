"""The Oxigraph store behind a graph folder, and the files that stand in for one.

The default graph of every store here is the union of its named graphs, each triple once. Oxigraph can take the union
while it answers, but then a triple of ten graphs counts ten times, in sums as in joins.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby, islice
from pathlib import Path

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store

from caregraph.errors import GraphError
from caregraph.graph.compression import is_packed, plain_name, unpacked
from caregraph.graph.parted import LOAD_PARTS, lies_in_parts

FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".nt": RdfFormat.N_TRIPLES,
    ".nq": RdfFormat.N_QUADS,
    ".trig": RdfFormat.TRIG,
    ".rdf": RdfFormat.RDF_XML,
    ".jsonld": RdfFormat.JSON_LD,
}
_TODO = "give a folder that `caregraph build` has written, or a Turtle, TriG, N-Triples, N-Quads or JSON-LD file"

_ENTITY = re.compile(rb"<!ENTITY\s+[^\s\"']+\s+([^>]*)")
_LONGEST_ENTITY = 1_000
_AT_ONCE = 100_000  # quads loaded in bulk


def open_graph(path: Path) -> Store:
    """A graph to ask: a build's folder or its store, read-only, or an RDF file read into memory."""
    if path.is_dir():
        return _open_folder(path)
    if not path.exists():
        raise GraphError("no such graph", where=str(path), todo=_TODO)
    return read_files([path])


def read_files(paths: Iterable[Path]) -> Store:
    """The union of some RDF files as a store in memory."""
    store = Store()
    for path in paths:
        _load(store, path)
    if any(True for _ in store.named_graphs()):
        store.bulk_extend(union(list(store)))
    return store


def union(quads: Iterable[Quad]) -> Iterator[Quad]:
    """The same triples in the default graph."""
    return (Quad(quad.subject, quad.predicate, quad.object) for quad in quads)


def in_graphs(store: Store) -> list[Quad]:
    """The named graphs, whose union is the default graph; what stands there alone where a file had no named graph."""
    return [quad for quad in store if quad.graph_name != DefaultGraph()] or list(store)


def write_store(path: Path, quads: Iterable[Quad]) -> None:
    """A new store on disk that holds the quads and their union; it is closed again when this returns."""
    with _new_store(path) as store:
        store.bulk_extend(both for quad in quads for both in (quad, *union([quad])))


def load_store(path: Path, nquads: Path) -> None:
    """A new store on disk that holds a file of sorted N-Quads, as we write them, and the union of its graphs."""
    with _new_store(path) as store:
        for syntax, form in ((RdfFormat.N_QUADS, iter), (RdfFormat.N_TRIPLES, _triples)):
            with nquads.open("rb") as file:
                lines = form(file)
                # A whole file at once is loaded a sixth faster, and takes up to two gigabytes of memory.
                while some := b"".join(islice(lines, _AT_ONCE)):
                    # What we have written is not looked at again for IRIs that are none.
                    store.bulk_load(some, format=syntax, lenient=True)


def _triples(nquads: Iterable[bytes]) -> Iterator[bytes]:
    """The triples of sorted N-Quads, each once, though it may stand in several graphs."""
    return (triple + b" .\n" for triple, _ in groupby(line.rpartition(b" <")[0] for line in nquads))


@contextmanager
def _new_store(path: Path) -> Iterator[Store]:
    """A store to fill, put in order on disk afterwards."""
    try:
        store = Store(str(path))
        yield store
        store.optimize()
        store.flush()
    except OSError as error:
        # RocksDB tells each step down to the file; the last says what the matter is.
        what = f"the store cannot be written ({str(error).rpartition(': ')[2].lower()})"
        raise GraphError(what, where=str(path), todo="choose a folder that is writable") from error


def stored(folder: Path) -> Path | None:
    """Where the store of a folder lies on disk, if it has one."""
    # RocksDB keeps the name of its manifest in CURRENT; without it, opening would make an empty store.
    return next((place for place in (folder / "store", folder) if (place / "CURRENT").is_file()), None)


def unmerged(store: Store) -> bool:
    """Whether the default graph of a store, of another make than ours, is not the union of its graphs."""
    return next(store.quads_for_pattern(None, None, None, DefaultGraph()), None) is None


def merged_graph(store: Store) -> DefaultGraph | None:
    """Where `quads_for_pattern` finds the union of the graphs of a store: in the default graph, or in all of them."""
    return None if unmerged(store) else DefaultGraph()


def _open_folder(folder: Path) -> Store:
    place = stored(folder)
    if place:
        return _open_store(place)
    for name in ("graph.nq", "graph.ttl"):
        if (folder / name).is_file():
            return read_files([folder / name])
    if parts := lies_in_parts(folder):
        raise GraphError(f"the graph is in parts, at {parts}", where=str(folder), todo=LOAD_PARTS)
    raise GraphError("the folder holds no graph", where=str(folder), todo=_TODO)


def _open_store(place: Path) -> Store:
    try:
        return Store.read_only(str(place))
    except (OSError, RuntimeError) as error:
        what = f"the store cannot be opened ({error})"
        raise GraphError(what, where=str(place), todo="build the graph again") from error


def _load(store: Store, path: Path) -> None:
    form = FORMATS.get(plain_name(path).suffix.lower())
    if form is None:
        raise GraphError("not a graph by its name", where=str(path), todo=_TODO)
    try:
        if form == RdfFormat.RDF_XML:
            store.bulk_load(_without_bombs(unpacked(path) if is_packed(path) else path.read_bytes(), path), format=form)
        elif is_packed(path):
            store.bulk_load(unpacked(path), format=form)
        else:
            store.bulk_load(path=str(path), format=form)
    except SyntaxError as error:
        what = f"not valid {form.name} ({error.msg})"
        raise GraphError(what, where=_line_of(path, error), todo="correct the file") from error
    except (OSError, ValueError) as error:
        raise GraphError(f"cannot be read ({error})", where=str(path), todo=_TODO) from error


def _without_bombs(content: bytes, path: Path) -> bytes:
    """RDF/XML whose entities are but short names, as those of namespaces are: others expand without end."""
    values = (found[1] for found in _ENTITY.finditer(content))
    if any(b"&" in value or len(value) > _LONGEST_ENTITY for value in values):
        raise GraphError("it has entities that expand", where=str(path), todo="write it as Turtle")
    return content


def _line_of(path: Path, error: SyntaxError) -> str:
    return f"{path}:{error.lineno}" if error.lineno else str(path)
