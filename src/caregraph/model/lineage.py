"""Lineage: which council took over from which, so that a name means the council that stood at a time."""

from dataclasses import dataclass

from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council
from caregraph.model.reference import CouncilRecord, Reference


@dataclass(frozen=True, slots=True)
class Lineage:
    """All councils, with those that each took over from."""

    records: dict[Council, CouncilRecord]
    before: dict[Council, tuple[CouncilRecord, ...]]

    @classmethod
    def of(cls, reference: Reference) -> "Lineage":
        """The lineage of the councils of the reference data."""
        records = {record.council: record for record in reference.councils}
        before = {
            record.council: tuple(old for old in reference.councils if record.council.gss in old.successors)
            for record in reference.councils
        }
        return cls(records, before)

    def line(self, council: Council) -> tuple[CouncilRecord, ...]:
        """The council with those that it took over whole, or that took it over whole: one body under several laws."""
        found = [self.records[council]] if council in self.records else []
        for record in found:
            near = [*self.before[record.council], *self._after(record)]
            found += [other for other in near if other not in found and self._whole(other, record)]
        return tuple(sorted(found, key=lambda record: str(record.start)))

    def at(self, council: Council, date: PartialDate) -> Council:
        """The council that a shared name meant at a date: the one before, if this had not begun."""
        record = self.records.get(council)
        if record is None or record.start is None or record.start.first_day() <= date.last_day():
            return council
        forms = set(record.forms)
        namesakes = [old for old in self.before[council] if forms & set(old.forms) and old.existed(date)]
        return namesakes[0].council if len(namesakes) == 1 else council

    def _after(self, record: CouncilRecord) -> list[CouncilRecord]:
        return [other for other in self.records.values() if other.council.gss in record.successors]

    def _whole(self, one: CouncilRecord, other: CouncilRecord) -> bool:
        old, new = (one, other) if one.successors else (other, one)
        return old.successors == (new.council.gss,) and self.before[new.council] == (old,)
