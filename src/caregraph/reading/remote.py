"""Articles on storage elsewhere, by URL: s3://, gs://, https:// and whatever else fsspec has a plugin for."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from errno import EIO
from itertools import groupby, islice
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, TypeGuard, cast
from urllib.parse import urlsplit

from caregraph.errors import UsageError

_PATTERN = frozenset("*?[")  # what many files asked for at once may not have in their names
_AT_ONCE = 100  # small files that are fetched together
# What plugins raise beside OSError; nothing of a plugin that is not loaded can be raised.
_OF_PLUGINS = (
    ("aiohttp", "ClientError"),
    ("azure.core.exceptions", "AzureError"),
    ("botocore.exceptions", "BotoCoreError"),
    ("gcsfs.retry", "HttpError"),
    ("google.auth.exceptions", "GoogleAuthError"),
)


@dataclass(frozen=True, slots=True)
class Remote:
    """A file on storage elsewhere, as much of a path as reading asks for; `content` once it has been fetched."""

    system: Any
    path: str
    content: bytes | OSError | None = None

    def __str__(self) -> str:
        return str(self.system.unstrip_protocol(self.path))

    @property
    def name(self) -> str:
        # On the web what follows a question mark is no part of the name; elsewhere it is.
        return PurePosixPath(urlsplit(self.path).path if is_url(self.path) else self.path).name

    @property
    def stem(self) -> str:
        return PurePosixPath(self.name).stem

    @property
    def suffix(self) -> str:
        return PurePosixPath(self.name).suffix

    def open(self, mode: str) -> BinaryIO:
        return cast(BinaryIO, self.system.open(self.path, mode))

    def read_bytes(self) -> bytes:
        if isinstance(self.content, OSError):
            raise self.content
        return self.content if self.content is not None else cast(bytes, self.system.cat_file(self.path))


Source = Path | Remote
"""A file of articles, wherever it lies."""


def is_url(source: Source | str) -> TypeGuard[str]:
    """Whether a source is an address and no path."""
    return isinstance(source, str) and "://" in source


def remote_files(url: str) -> list[Remote]:
    """The file at an address, or all that lie in the folder there; raises UsageError where there is neither."""
    try:
        import fsspec  # noqa: PLC0415 - an extra that few builds ask for
    except ModuleNotFoundError as error:
        todo = "install caregraph[remote], or give files of this machine"
        raise UsageError("fsspec, which reads from other storage, is not installed", where=url, todo=todo) from error
    try:
        system, root = fsspec.url_to_fs(url)
        system.invalidate_cache()
        if system.info(root)["type"] == "file" and Remote(system, root).suffix:
            return [Remote(system, root)]
        return [Remote(system, path) for path in system.find(root) if not _hidden(path, root)]
    except FileNotFoundError as error:
        raise UsageError("there is no such file or folder", where=url, todo="check the address") from error
    except ImportError as error:
        raise UsageError(f"a plugin of fsspec is missing ({_said(error)})", where=url, todo="install it") from error
    except storage_errors(ValueError) as error:
        todo = "check the address, and that you may read there"
        raise UsageError(f"it cannot be listed ({_said(error)})", where=url, todo=todo) from error


def storage_errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """What storage may raise, the plugins of fsspec that are loaded included, and some more."""
    loaded = (getattr(sys.modules[module], name) for module, name in _OF_PLUGINS if module in sys.modules)
    return OSError, *more, *loaded


def at_hand(files: Iterable[Source]) -> Iterator[Source]:
    """The same files, those elsewhere fetched many at once; files of many articles are left to be read as they come."""
    for small, some in groupby(files, key=lambda file: isinstance(file, Remote) and file.suffix.lower() != ".jsonl"):
        while small and (several := list(islice(some, _AT_ONCE))):
            yield from _fetched(cast(list[Remote], several))
        yield from some


def _fetched(files: list[Remote]) -> Iterator[Remote]:
    for system, some in groupby(files, key=lambda file: file.system):
        together = list(some)
        plain = [file.path for file in together if not _PATTERN & set(file.path)]
        contents = system.cat(plain, on_error="return") if plain else {}
        for file in together:
            content = contents.get(file.path)
            if isinstance(content, Exception) and not isinstance(content, OSError):
                content = OSError(EIO, _said(content))
            yield replace(file, content=content)


def _hidden(path: str, root: str) -> bool:
    return any(part.startswith(".") for part in PurePosixPath(path.removeprefix(root)).parts)


def _said(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__
