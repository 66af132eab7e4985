"""Which council took over from which."""

import pytest

from caregraph.model.dates import PartialDate
from caregraph.model.lineage import Lineage
from caregraph.model.reference import load_reference

REFERENCE = load_reference()
LINEAGE = Lineage.of(REFERENCE)
BY_SLUG = {record.council.slug: record.council for record in REFERENCE.councils}


@pytest.mark.parametrize(
    ("slug", "line"),
    [
        ("kirklees", ["kirklees"]),
        ("somerset", ["somerset-1974-2023", "somerset"]),
        ("somerset-1974-2023", ["somerset-1974-2023", "somerset"]),
        ("cumbria", ["cumbria"]),
        ("cumberland", ["cumberland"]),
        ("dorset", ["dorset"]),
        ("bournemouth-christchurch-and-poole", ["bournemouth-christchurch-and-poole"]),
    ],
)
def test_a_line_holds_who_was_taken_over_whole(slug: str, line: list[str]) -> None:
    assert [record.council.slug for record in LINEAGE.line(BY_SLUG[slug])] == line


def test_no_council_is_settled_on_one_that_did_not_exist_then() -> None:
    for record in REFERENCE.councils:
        for year in range(1974, 2027):
            meant = LINEAGE.at(record.council, PartialDate(year))
            assert meant == record.council or LINEAGE.records[meant].existed(PartialDate(year))


def test_predecessors_mirror_successors() -> None:
    pairs = {(record.council.slug, gss) for record in REFERENCE.councils for gss in record.successors}
    assert {(old.council.slug, new.gss) for new, olds in LINEAGE.before.items() for old in olds} == pairs
    assert len(pairs) == 20
