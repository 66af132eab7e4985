"""Files that are compressed, as the ending of their name says: `.gz` and, where zstandard is installed, `.zst`."""

import gzip
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from caregraph.errors import GraphError


@dataclass(frozen=True, slots=True)
class _Packing:
    name: str
    pack: Callable[[bytes], bytes]
    unpack: Callable[[bytes], bytes]


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
    try:
        return packing.unpack(content)
    except (EOFError, OSError, zlib.error) as error:
        what = f"not valid {packing.name} ({error})"
        raise GraphError(what, where=str(path), todo="copy or download the file again") from error


def _gzip(content: bytes) -> bytes:
    # The time of writing is no part of the graph.
    return gzip.compress(content, mtime=0)


def _zstd(content: bytes) -> bytes:
    return bytes(_zstandard().ZstdCompressor(level=10, write_checksum=True).compress(content))


def _unzstd(content: bytes) -> bytes:
    """All frames of a file, each of which must have come to its end."""
    library, parts = _zstandard(), []
    while content:
        frame = library.ZstdDecompressor().decompressobj()
        try:
            parts.append(frame.decompress(content))
        except library.ZstdError as error:
            raise EOFError(error) from error
        if not frame.eof:
            raise EOFError("it ends too early")
        content = frame.unused_data
    return b"".join(parts)


def _zstandard() -> Any:
    try:
        return import_module("zstandard")
    except ImportError as error:
        todo = "install it with: pip install 'caregraph[zstd]', or name a file that ends in .gz"
        raise GraphError("zstandard is missing, which .zst files need", todo=todo) from error


_PACKINGS = {".gz": _Packing("gzip", _gzip, gzip.decompress), ".zst": _Packing("Zstandard", _zstd, _unzstd)}
