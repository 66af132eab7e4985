"""A folder that this machine and every worker reach, on storage of whatever kind fsspec has a plugin for."""

from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast
from uuid import uuid4

from caregraph.errors import GraphError, UsageError
from caregraph.reading.remote import is_url, storage_errors

UNFINISHED = ".pieces"
"""What a build lays down meanwhile, in the folder of its parts."""

_BUILD = f"{UNFINISHED}/build"  # by which a worker knows that its folder is the build's
_AT_ONCE = 16  # files moved or removed
_ELSEWHERE = "give a folder or address that this machine and all workers reach, such as s3://bucket/folder"


@dataclass(frozen=True, slots=True)
class Shared:
    """A folder on shared storage, as one build has it for itself; files in it are called by their names."""

    url: str
    build: str

    @classmethod
    def at(cls, place: str) -> "Shared":
        """The folder at an address or path, not yet looked at."""
        # Workers run in folders of their own.
        return cls(place if is_url(place) else str(Path(place).resolve()), uuid4().hex)

    @property
    def local(self) -> Path | None:
        """Where the folder lies on this machine, if it does."""
        system, root = self._system()
        return Path(root) if _on_disk(system) else None

    def begin(self) -> None:
        """Take the folder for this build; raises GraphError where nothing can be written."""
        with self._told():
            system, root = self._system()
            system.makedirs(f"{root}/{UNFINISHED}", exist_ok=True)
            system.pipe_file(f"{root}/{_BUILD}", self.build.encode())

    def check(self) -> None:
        """Make sure that this process has the same folder before it as the build, which no other build writes."""
        with self._told():
            system, root = self._system()
            try:
                found = system.cat_file(f"{root}/{_BUILD}")
            except FileNotFoundError:
                raise UsageError("a worker does not find the build there", where=self.url, todo=_ELSEWHERE) from None
        if found != self.build.encode():
            todo = "wait for it, or name another folder with --parts"
            raise UsageError("another build is writing here", where=self.url, todo=todo)

    def sizes(self, folder: str = "") -> dict[str, int]:
        """How many bytes each file of the folder, or of one in it, has; a folder that is not there has none."""
        with self._told():
            system, root = self._system()
            system.invalidate_cache()
            try:
                found = system.ls(f"{root}/{folder}".rstrip("/"), detail=True)
            except FileNotFoundError:
                return {}
        named = {PurePosixPath(one["name"]).name: one["size"] or 0 for one in found}
        # Some storage lists a folder among its own files.
        return {name: size for name, size in named.items() if name != PurePosixPath(folder or root).name}

    def read(self, slices: Collection[tuple[str, int, int]]) -> list[bytes]:
        """Some bytes of some files: of each from a place up to another."""
        with self._told():
            system, root = self._system()
            names, starts, ends = zip(*slices, strict=True)
            paths = [f"{root}/{name}" for name in names]
            return cast(list[bytes], system.cat_ranges(paths, list(starts), list(ends), on_error="raise"))

    @contextmanager
    def writing(self, name: str) -> Iterator[BinaryIO]:
        """A file to write, which takes the place of one of that name only when it is whole."""
        with self._told():
            system, root = self._system()
            path = f"{root}/{name}"
            # Storage of objects shows none before its end; a disk does, and two workers may write the same.
            unfinished = f"{path}.{uuid4().hex}" if _on_disk(system) else path
            with system.open(unfinished, "wb") as out:
                yield out
            if unfinished != path:
                Path(unfinished).replace(path)

    def move(self, names: Iterable[tuple[str, str]]) -> None:
        """Give files other names."""
        self._each("mv", names)

    def remove(self, names: Iterable[str]) -> None:
        """Remove files."""
        self._each("rm_file", ((name,) for name in names))

    def end(self) -> None:
        """Remove what builds laid down meanwhile."""
        with self._told(), suppress(FileNotFoundError):
            system, root = self._system()
            system.rm(f"{root}/{UNFINISHED}", recursive=True)

    def _each(self, deed: str, names: Iterable[tuple[str, ...]]) -> None:
        with self._told(), ThreadPoolExecutor(_AT_ONCE) as threads:
            system, root = self._system()
            for done in [
                threads.submit(partial(getattr(system, deed), *(f"{root}/{name}" for name in some))) for some in names
            ]:
                done.result()

    def _system(self) -> tuple[Any, str]:
        """What reaches the storage, and the folder's path there."""
        try:
            import fsspec  # noqa: PLC0415 - an extra that few builds ask for

            return cast(tuple[Any, str], fsspec.url_to_fs(self.url))
        except ModuleNotFoundError as error:
            todo = "install caregraph[remote], or leave out --parts"
            raise UsageError(f"shared storage needs {error.name}, which is not installed", todo=todo) from error
        except ImportError as error:
            what = f"a plugin of fsspec is missing ({_said(error)})"
            raise UsageError(what, where=self.url, todo="install it") from error
        except ValueError as error:
            raise UsageError(f"no address of storage ({_said(error)})", where=self.url, todo=_ELSEWHERE) from error

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What storage refuses meanwhile is one sentence."""
        try:
            yield
        except storage_errors(NotImplementedError, ValueError) as error:
            todo = "check the address, and that you may write there"
            raise GraphError(f"the parts cannot be written ({_said(error)})", where=self.url, todo=todo) from error


def _on_disk(system: Any) -> bool:
    return type(system).__module__ == "fsspec.implementations.local"


def _said(error: BaseException) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    words = " ".join(reason.split()).rstrip(".")
    return words[:1].lower() + words[1:] or type(error).__name__
