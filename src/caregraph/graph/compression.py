"""Files that are compressed, as the ending of their name says: `.gz` and, where zstandard is installed, `.zst`."""

import gzip
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from caregraph.errors import GraphError

# A graph is packed to a twentieth; what unpacks to far more is made to fill memory.
_TIMES, _ALWAYS = 200, 50_000_000
_PIECE = 4096  # a piece of a bomb can be four thousand times as long when it is unpacked


@dataclass(frozen=True, slots=True)
class _Packing:
    name: str
    pack: Callable[[bytes], bytes]
    unpacker: Callable[[], Any]
    """What takes one frame or member apart, as zlib's decompressobj does."""
    broken: Callable[[], type[Exception]]


def packed(path: Path, content: bytes) -> bytes:
    """What a file of that name holds; the same content gives the same bytes."""
    packing = _PACKINGS.get(path.suffix.lower())
    return packing.pack(content) if packing else content


def is_packed(path: Path) -> bool:
    """Whether a file is compressed by its name."""
    return path.suffix.lower() in _PACKINGS


def plain_name(path: Path) -> Path:
    """The name that says what is in a file, however it is compressed."""
    return path.with_suffix("") if is_packed(path) else path


def unpacked(path: Path) -> bytes:
    """What a compressed file holds; raises GraphError where it is broken."""
    packing = _PACKINGS[path.suffix.lower()]
    content = path.read_bytes()
    most = max(_ALWAYS, _TIMES * len(content))
    out = bytearray()
    try:
        for part in _parts(packing, content):
            out += part
            if len(out) > most:
                what = f"unpacks to more than {most:,} bytes from {len(content):,}, as no graph does"
                raise GraphError(what, where=str(path), todo="give the file as it was before it was compressed")
    except (EOFError, packing.broken()) as error:
        what = f"not valid {packing.name} ({error})"
        raise GraphError(what, where=str(path), todo="copy or download the file again") from error
    return bytes(out)


def _parts(packing: _Packing, content: bytes) -> Iterator[bytes]:
    """What all frames of a file hold, a piece at a time; raises EOFError where one does not come to its end."""
    if not content:
        raise EOFError("it is empty")
    place = 0
    while place < len(content):
        frame = packing.unpacker()
        while not frame.eof:
            piece = content[place : place + _PIECE]
            if not piece:
                raise EOFError("it ends too early")
            yield frame.decompress(piece)
            place += len(piece) - len(frame.unused_data)


def _gzip(content: bytes) -> bytes:
    # The time of writing is no part of the graph.
    return gzip.compress(content, mtime=0)


def _zstd(content: bytes) -> bytes:
    return bytes(_zstandard().ZstdCompressor(level=10, write_checksum=True).compress(content))


def _zstandard() -> Any:
    try:
        return import_module("zstandard")
    except ImportError as error:
        todo = "install it with: pip install 'caregraph[zstd]', or name a file that ends in .gz"
        raise GraphError("zstandard is missing, which .zst files need", todo=todo) from error


_PACKINGS = {
    ".gz": _Packing("gzip", _gzip, lambda: zlib.decompressobj(31), lambda: zlib.error),
    ".zst": _Packing(
        "Zstandard",
        _zstd,
        lambda: _zstandard().ZstdDecompressor().decompressobj(),
        lambda: cast(type[Exception], _zstandard().ZstdError),
    ),
}
