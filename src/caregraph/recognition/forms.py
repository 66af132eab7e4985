"""Forms of names: the records that a name means, however it is written."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from caregraph.model.reference import BodyRecord, CouncilRecord

Record = TypeVar("Record", CouncilRecord, BodyRecord)


class Forms(Generic[Record]):
    """Records by each form of their names; capitals and the shape of an apostrophe make no difference."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._records: dict[str, list[Record]] = {}
        for record in records:
            for form in record.forms:
                self._records.setdefault(key_of(form), []).append(record)

    def __contains__(self, name: str) -> bool:
        return key_of(name) in self._records

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def all(self, name: str) -> list[Record]:
        """The records that a name may mean, in the order of the reference data."""
        return self._records.get(key_of(name), [])

    def first(self, name: str) -> Record | None:
        """The first record that a name may mean."""
        return next(iter(self.all(name)), None)


def key_of(name: str) -> str:
    """What all ways to write a name have in common."""
    return name.replace("’", "'").replace("‘", "'").lower()
