"""The register of Ofsted's inspections: the columns that are needed of the facts collected elsewhere."""

import re
from collections.abc import Iterable, Iterator

from tables import Row

COLUMNS = (
    "la_name gss framework kind inspection_start inspection_end report_date published_stated overall "
    "help_and_protection looked_after adoption care_leavers leadership lscb care_leavers_in_looked_after basis url note"
).split()
_CITED = re.compile(r"grade and month \((\d{4}-\d{2})\) from the report of (\d{4}-\d{2}-\d{2})")


def inspection_table(facts: Iterable[Row]) -> list[Row]:
    """The rows of inspections.csv, in the order of councils and reports."""
    rows = [dict(_row(fact)) for fact in facts]
    return sorted(rows, key=lambda row: (row["gss"], row["report_date"]))


def _row(fact: Row) -> Iterator[tuple[str, str]]:
    cited = _CITED.search(fact["note"])
    # What only a later report cites is known by its month on site, and its note says where it stands.
    known = {"note": f"grade and month as the report of {cited[2]} cites them"} if cited else {}
    known |= {"inspection_start": cited[1], "inspection_end": cited[1]} if cited else {}
    yield from ((column, known.get(column, fact[column])) for column in COLUMNS)
