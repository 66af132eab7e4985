"""Makes the generated tables and the Turtle of the reference data: see README.md beside this file."""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from as_turtle import write_turtle
from inspections import COLUMNS as INSPECTION_COLUMNS
from inspections import inspection_table
from tables import Row, TableError, joined, read_table, slugify, values, write_table

HERE = Path(__file__).resolve().parent

COUNCIL_COLUMNS = (
    "slug gss name area type region gss_former dfe ofsted wikidata start end successors forms ambiguous".split()
)
BODY_COLUMNS = (
    "slug name kind abbreviations forms ambiguous predecessor successor start end areas wikidata source note".split()
)

# How a council of each style is written, given its area; the style follows from its type and official name.
STYLES = {
    "county": "{} Council|{} County Council",
    "unitary": "{} Council",
    "unitary borough": "{} Council|{} Borough Council|{} BC|Borough of {}",
    "unitary royal": "{} Council|{} Borough Council|Royal Borough of {}",
    "city": "{} Council|{} City Council|City of {}|City of {} Council",
    "metropolitan borough": "{} Council|{} Borough Council|{} Metropolitan Borough Council|{} MBC"
    "|{} Metropolitan Council|Metropolitan Borough of {}",
    "metropolitan district": "{} Council|{} City Council|{} Metropolitan District Council"
    "|{} Metropolitan Council|{} MDC|City of {}",
    "london borough": "{} Council|{} Borough Council|London Borough of {}|LB {}|{} LBC"
    "|{} London Borough Council|{} London Borough",
    "london royal": "{} Council|{} Borough Council|Royal Borough of {}|RB {}|London Borough of {}",
    "none": "",
}

# A form with one of these words, or an abbreviation, is already as long as it gets.
STYLED = re.compile(
    r"\b(Council|City|Borough|County|Corporation|Royal|Towns|The|of London|BC|CC|MBC|MDC|LBC|LB|RB)\b"
    r"|^[A-Z]{2,}$|&[A-Z]|^IoW$|^BwD$|^CWaC$"
)
JOINT = re.compile(r"[ -](on|upon|with)[ -]")


def spellings(form: str) -> set[str]:
    """The ways to spell one form: ampersand or "and", hyphens or spaces around the small words, St with a full stop."""
    found = {form}
    found |= {f.replace(" & ", " and ") for f in found} | {f.replace(" and ", " & ") for f in found}
    found |= {JOINT.sub(r" \1 ", f) for f in found} | {JOINT.sub(r"-\1-", f) for f in found}
    found |= {re.sub(r"\bSt (?=[A-Z])", "St. ", f) for f in found}
    return found


def style(row: Row) -> str:
    """Which of the styles of name a council has: the first whose sign it shows."""
    known, name = f"{row['name']};{row['aliases']}", row["name"]
    signs = {
        "none": row["type"] in {"city-of-london", "isles-of-scilly"},
        "county": row["type"] == "county" or row["area"] == "Northumberland",
        "london royal": row["type"] == "london-borough" and name.startswith("Royal"),
        "london borough": row["type"] == "london-borough" and name.startswith("London"),
        "metropolitan district": "Metropolitan District" in known,
        "unitary royal": name.startswith("Royal"),
        "city": "City" in name,
        "metropolitan borough": row["type"] == "metropolitan-borough",
        "unitary borough": "Borough" in known,
        "unitary": True,
    }
    return next(style for style, shown in signs.items() if shown)


def council_forms(row: Row) -> set[str]:
    """Every way to write a council's name that is right for its type."""
    given = {row["name"], row["area"], *values(row["aliases"])}
    bare = [form for form in given if not STYLED.search(form) and "," not in form] + [row["area"]]
    patterns = [pattern for pattern in STYLES[style(row)].split("|") if pattern]
    if row["area"] == "County Durham":
        patterns, bare = ["{} Council", "{} County Council"], ["Durham"]
    given |= {pattern.format(form) for form in bare for pattern in patterns}
    return {spelling for form in given for spelling in spellings(form)}


def current_first(row: Row) -> tuple[bool, str, str]:
    """Sorts current councils before abolished ones, each by area."""
    return bool(row["end"]), row["area"], row["gss"]


def holders(rows: Iterable[Row], key: str) -> dict[str, list[Row]]:
    """For each form, without regard to case, the rows that hold it."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for form in {form.casefold() for form in values(row["forms"])}:
            found[form].append(row)
    return {form: held for form, held in found.items() if len({row[key] for row in held}) > 1}


def council_slug(row: Row, taken: Mapping[str, list[Row]]) -> str:
    """The area's slug, with its years for an abolished council whose area a current one still goes by."""
    clash = row["end"] and row["area"].casefold() in taken
    return slugify(f"{row['area']} {row['start'][:4]} {row['end'][:4]}" if clash else row["area"])


def flags(row: Row, scope: str, table: Iterable[Row], shared: Mapping[str, list[Row]], reason: str) -> str:
    """The forms of a row that can mean something else, each with its reason code."""
    kept = {(flag["form"], flag["reason"]) for flag in table if flag["scope"] == scope}
    found = {(form, code) for form, code in kept if form in values(row["forms"])}
    found |= {(form, reason) for form in values(row["forms"]) if form.casefold() in shared}
    return joined(f"{form}={code}" for form, code in found)


def check_flagged(row: Row, given: str) -> None:
    """Refuses a row that leaves unflagged what the facts call ambiguous."""
    for item in values(given):
        form = item.split(": ")[0]
        if form not in {flag.split("=")[0] for flag in values(row["ambiguous"])}:
            raise TableError(f"{row['name']}: {form!r} is ambiguous in the facts and has no row in flags.csv")


def council_table(facts: Sequence[Row], table: Sequence[Row]) -> list[Row]:
    """The rows of councils.csv from the facts and the flags."""
    rows = [fact | {"forms": joined(council_forms(fact))} for fact in sorted(facts, key=current_first)]
    shared = holders(rows, "gss")
    for row in rows:
        given = row["ambiguous"]
        row["slug"] = council_slug(row, shared)
        row["ofsted"], row["successors"] = row["ofsted_urn"], row["successor"]
        area_only = "an area only after" in given
        row["ambiguous"] = joined(
            values(flags(row, "council", table, shared, "date")) + [f"{row['area']}=area-only"] * area_only
        )
        check_flagged(row, given)
    return [{column: row[column] for column in COUNCIL_COLUMNS} for row in rows]


# --- bodies -----------------------------------------------------------------------------------------------------


def body_forms(row: Row) -> set[str]:
    """Every way to write a body's name: abbreviations and aliases, with and without "The", ampersand or "and"."""
    given = {row["name"], *values(row["abbreviations"]), *values(row["aliases"])}
    given |= {form.removeprefix("The ") for form in given if form.count(" ") > 1}
    given |= {form.replace(" & ", " and ") for form in given} | {form.replace(" and ", " & ") for form in given}
    return {form for form in given if not re.search(r"[()]", form)}


def merged_bodies(facts: Iterable[Row], extra: Iterable[Row]) -> list[Row]:
    """The facts with the additions; an addition under a known name adds its aliases there."""
    rows = {fact["name"]: dict(fact) for fact in facts}
    for addition in extra:
        blank = dict.fromkeys(("predecessor", "successor", "areas", "ambiguous", "wikidata"), "")
        known = rows.setdefault(addition["name"], blank | addition | {"source": "general knowledge", "aliases": ""})
        known["aliases"] = joined(values(known["aliases"]) + values(addition["aliases"]))
    return sorted(rows.values(), key=lambda row: slugify(row["name"]))


def slugs_of(names: str, slugs: Mapping[str, str]) -> str:
    """The slugs of bodies named in a cell."""
    missing = [name for name in values(names) if name not in slugs]
    if missing:
        raise TableError(f"no body is named {missing[0]!r}")
    return joined(slugs[name] for name in values(names))


def body_table(facts: Sequence[Row], extra: Sequence[Row], table: Sequence[Row]) -> list[Row]:
    """The rows of bodies.csv from the facts, the additions and the flags."""
    rows = merged_bodies(facts, extra)
    slugs = {row["name"]: slugify(row["name"]) for row in rows}
    for row in rows:
        row["slug"], row["forms"] = slugs[row["name"]], joined(body_forms(row))
        row["predecessor"] = slugs_of(row["predecessor"], slugs)
        row["successor"] = slugs_of(row["successor"], slugs)
        row["areas"] = joined(values(row["areas"]))
    shared = holders(rows, "slug")
    for row in rows:
        given, row["ambiguous"] = row["ambiguous"], flags(row, "body", table, shared, "shared")
        check_flagged(row, given)
    return [{column: row[column] for column in BODY_COLUMNS} for row in rows]


def write_tables(folder: Path, facts: Path) -> None:
    """Writes councils.csv, bodies.csv and inspections.csv from the facts and the hand-kept tables."""
    table = read_table(folder / "flags.csv")
    councils = council_table(read_table(facts / "local_authorities.csv"), table)
    bodies = body_table(read_table(facts / "bodies.csv"), read_table(folder / "bodies_extra.csv"), table)
    write_table(folder / "councils.csv", COUNCIL_COLUMNS, councils)
    write_table(folder / "bodies.csv", BODY_COLUMNS, bodies)
    inspections = inspection_table(read_table(facts / "ofsted_inspections.csv"))
    write_table(folder / "inspections.csv", INSPECTION_COLUMNS, inspections)


def main() -> None:
    """Regenerates the Turtle, and before it the three tables of facts if told where the facts are."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--from", dest="facts", type=Path, metavar="DATA_DIR", help="folder of the facts")
    facts: Path | None = parser.parse_args().facts
    if facts:
        write_tables(HERE, facts)
    write_turtle(HERE)


if __name__ == "__main__":
    main()
