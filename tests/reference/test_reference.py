"""The reference data, tested as code: what its tables promise and that the Turtle says the same."""

import csv
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pyoxigraph
import pytest
from rdflib import RDF, BNode, Graph, URIRef
from rdflib.namespace import SKOS

from caregraph.extraction.kinds import KINDS

REFERENCE = Path(__file__).parents[2] / "ontology" / "reference"
Row = dict[str, str]
SCHEMES = ("grades", "areas", "kinds", "certainty", "interventions", "events", "tenures", "outcomes", "roles")
TURTLE = ("councils", "bodies", *SCHEMES)
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
COUNCIL_REASONS = {"date", "word", "surname", "place", "other", "area-only"}
BODY_REASONS = {"word", "surname", "place", "other", "shared", "common", "minor"}


def table(name: str) -> list[Row]:
    """The rows of a table of the reference data."""
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def several(cell: str) -> list[str]:
    """The values of a cell."""
    return cell.split(";") if cell else []


def flagged(row: Row) -> dict[str, set[str]]:
    """For each ambiguous form of a row, its reasons."""
    found: dict[str, set[str]] = defaultdict(set)
    for pair in several(row["ambiguous"]):
        form, reason = pair.split("=")
        found[form].add(reason)
    return found


def clashes(rows: list[Row]) -> list[tuple[str, Row, Row]]:
    """Each form that two rows hold, whatever its case, with the two."""
    held: dict[str, dict[str, Row]] = defaultdict(dict)
    for row in rows:
        for form in several(row["forms"]):
            held[form.casefold()][row["slug"]] = row
    return [(form, a, b) for form, rows_of in held.items() for a, b in combinations(rows_of.values(), 2)]


COUNCILS = table("councils")
BODIES = table("bodies")
CURRENT = [row for row in COUNCILS if not row["end"]]


def graph(stem: str) -> Graph:
    """A Turtle file as a graph."""
    return Graph().parse(REFERENCE / f"{stem}.ttl", format="turtle")


def test_there_are_153_current_councils_and_15_abolished_ones() -> None:
    assert (len(CURRENT), len(COUNCILS) - len(CURRENT)) == (153, 15)


@pytest.mark.parametrize("rows", [COUNCILS, BODIES], ids=["councils", "bodies"])
def test_slugs_are_unique_and_fit_for_an_iri(rows: list[Row]) -> None:
    slugs = [row["slug"] for row in rows]
    assert len(set(slugs)) == len(slugs)
    assert [slug for slug in slugs if not SLUG.fullmatch(slug)] == []


@pytest.mark.parametrize(
    ("column", "form", "rows"),
    [
        ("gss", r"E(06|08|09|10)\d{6}", COUNCILS),
        ("dfe", r"\d{3}", CURRENT),
        ("ofsted", r"\d{5,7}", CURRENT),
        ("wikidata", r"Q\d+", COUNCILS),
    ],
)
def test_council_numbers_are_well_formed_and_unique(column: str, form: str, rows: list[Row]) -> None:
    numbers = [row[column] for row in rows if row[column]]
    assert [number for number in numbers if not re.fullmatch(form, number)] == []
    assert len(set(numbers)) == len(numbers)


def test_current_councils_have_all_numbers() -> None:
    assert [row["slug"] for row in CURRENT if not (row["dfe"] and row["ofsted"] and row["wikidata"])] == []


def test_only_the_city_of_london_has_no_first_day() -> None:
    assert [row["slug"] for row in COUNCILS if not row["start"]] == ["city-of-london"]
    assert all(date.fromisoformat(row["start"]) for row in COUNCILS if row["start"])


def test_successors_exist_are_current_and_start_the_day_after() -> None:
    by_gss = {row["gss"]: row for row in COUNCILS}
    for row in COUNCILS:
        assert bool(row["end"]) == bool(row["successors"]), row["slug"]
        for gss in several(row["successors"]):
            after = date.fromisoformat(row["end"]) + timedelta(days=1)
            assert (by_gss[gss]["end"], by_gss[gss]["start"]) == ("", after.isoformat()), row["slug"]


def test_no_form_is_held_by_two_current_councils() -> None:
    assert [(form, a["slug"], b["slug"]) for form, a, b in clashes(CURRENT)] == []


def test_a_form_of_two_councils_is_left_to_the_date() -> None:
    for form, *pair in clashes(COUNCILS):
        for row in pair:
            assert "date" in {r for f, rs in flagged(row).items() if f.casefold() == form for r in rs}, (
                form,
                row["slug"],
            )


def test_a_form_of_two_bodies_is_flagged_as_shared() -> None:
    for form, *pair in clashes(BODIES):
        for row in pair:
            assert "shared" in {r for f, rs in flagged(row).items() if f.casefold() == form for r in rs}, (
                form,
                row["slug"],
            )


@pytest.mark.parametrize(("scope", "rows"), [("council", COUNCILS), ("body", BODIES)], ids=["councils", "bodies"])
def test_every_hand_kept_flag_is_of_use(scope: str, rows: list[Row]) -> None:
    used = {(form, reason) for row in rows for form, reasons in flagged(row).items() for reason in reasons}
    kept = {(flag["form"], flag["reason"]) for flag in table("flags") if flag["scope"] == scope}
    assert kept - used == set()


def test_no_form_is_both_a_council_s_and_a_body_s() -> None:
    councils = {form.casefold() for row in COUNCILS for form in several(row["forms"])}
    bodies = {form.casefold() for row in BODIES for form in several(row["forms"])}
    assert councils & bodies == set()


@pytest.mark.parametrize(
    ("rows", "reasons"), [(COUNCILS, COUNCIL_REASONS), (BODIES, BODY_REASONS)], ids=["councils", "bodies"]
)
def test_flags_name_a_form_of_the_row_and_a_known_reason(rows: list[Row], reasons: set[str]) -> None:
    for row in rows:
        assert set(flagged(row)) <= set(several(row["forms"])), row["slug"]
        assert {reason for found in flagged(row).values() for reason in found} <= reasons, row["slug"]


@pytest.mark.parametrize("row", COUNCILS + BODIES, ids=lambda row: row["slug"])
def test_forms_are_tidy_and_hold_the_name(row: Row) -> None:
    forms = several(row["forms"])
    assert forms == sorted(set(forms))
    assert all(form == " ".join(form.split()) and "=" not in form for form in forms)
    assert row.get("area", forms[0]) in forms
    assert row["name"] in forms or "(" in row["name"]


@pytest.mark.parametrize(
    ("slug", "forms"),
    [
        ("kingston-upon-thames", {"Kingston", "Kingston-upon-Thames", "Royal Borough of Kingston upon Thames"}),
        ("st-helens", {"St Helens", "St. Helens", "St Helens MBC"}),
        ("telford-and-wrekin", {"Telford & Wrekin", "Telford and Wrekin Council"}),
        ("southend-on-sea", {"Southend on Sea", "Southend-on-Sea", "Southend Council"}),
        ("norfolk", {"Norfolk", "Norfolk County Council", "Norfolk Council"}),
        ("haringey", {"London Borough of Haringey", "Haringey Council"}),
    ],
)
def test_forms_cover_the_ways_a_council_is_written(slug: str, forms: set[str]) -> None:
    (row,) = [row for row in COUNCILS if row["slug"] == slug]
    assert forms <= set(several(row["forms"]))


@pytest.mark.parametrize(
    ("slug", "form"), [("norfolk", "Norfolk City Council"), ("haringey", "Haringey County Council")]
)
def test_forms_fit_the_type_of_the_council(slug: str, form: str) -> None:
    (row,) = [row for row in COUNCILS if row["slug"] == slug]
    assert form not in several(row["forms"])


def test_bodies_link_both_ways_and_serve_known_councils() -> None:
    by_slug = {row["slug"]: row for row in BODIES}
    known = {row["gss"] for row in COUNCILS}
    for row in BODIES:
        assert all(row["slug"] in several(by_slug[slug]["predecessor"]) for slug in several(row["successor"])), row[
            "slug"
        ]
        assert all(row["slug"] in several(by_slug[slug]["successor"]) for slug in several(row["predecessor"])), row[
            "slug"
        ]
        assert set(several(row["areas"])) <= known
        assert all(re.fullmatch(r"\d{4}(-\d\d){0,2}", row[column]) for column in ("start", "end") if row[column])


def test_every_english_police_force_is_there() -> None:
    assert len([row for row in BODIES if row["kind"] == "police"]) == 39


@pytest.mark.parametrize(
    ("name", "slugs"),
    [
        ("grades", "outstanding good adequate requires-improvement inadequate weak poor"),
        ("kinds", " ".join(KINDS)),
        ("certainty", "stated reported planned denied hypothetical"),
        ("events", "appointed resigned dismissed suspended retired"),
        ("tenures", "current former future"),
        (
            "interventions",
            """commissioner direction improvement-adviser improvement-board improvement-notice
            monitoring review takeover trust""",
        ),
    ],
)
def test_vocabularies_are_those_of_the_annotation_guide(name: str, slugs: str) -> None:
    assert {row["slug"] for row in table(name)} == set(slugs.split())


def test_grades_are_used_in_known_frameworks() -> None:
    known = {row["slug"] for row in BODIES if row["kind"] == "programme"}
    assert {slug for row in table("grades") for slug in several(row["frameworks"])} <= known


@pytest.mark.parametrize("name", ["grades", "areas", "interventions"])
def test_forms_of_a_vocabulary_belong_to_one_concept(name: str) -> None:
    assert [(form, a["slug"], b["slug"]) for form, a, b in clashes(table(name))] == []


def test_role_heads_are_unique_and_hold_their_canonical_form() -> None:
    rows = table("role_heads")
    forms = [row["form"] for row in rows]
    assert len(set(forms)) == len(forms)
    assert {row["canonical"] for row in rows} <= set(forms)
    assert {row["needs_name"] for row in rows} == {"", "y"}
    classes = "council-officer council-politician government inspectorate body academic parliament spokesperson other"
    assert {row["class"] for row in rows} == set(classes.split())


def test_given_names_are_single_words_sorted_once_and_marked() -> None:
    lines = (REFERENCE / "given_names.txt").read_text(encoding="utf-8").splitlines()
    marks = dict((line.split("\t") + [""])[:2] for line in lines)
    assert len(marks) == len(lines) > 2000
    assert [name for name in marks if not (name[0].isupper() and name.isalpha())] == []
    assert set(marks.values()) == {"", "word", "place"}
    assert [marks[name] for name in ("Mark", "Will", "Grace", "Dean", "Kent")] == ["word"] * 4 + ["place"]
    assert "Cllr" not in marks


def test_no_council_stands_unmarked_among_the_given_names() -> None:
    lines = (REFERENCE / "given_names.txt").read_text(encoding="utf-8").splitlines()
    forms = {form.casefold() for row in COUNCILS for form in several(row["forms"])}
    assert [line for line in lines if line.split("\t")[0].casefold() in forms and "\t" not in line] == []


def test_the_turtle_is_what_the_tables_regenerate(tmp_path: Path) -> None:
    for path in [*REFERENCE.glob("*.csv"), *REFERENCE.glob("*.py")]:
        shutil.copy(path, tmp_path)
    subprocess.run([sys.executable, tmp_path / "generate.py"], check=True)
    for path in REFERENCE.glob("*.ttl"):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), f"{path.name} is out of date: run generate.py"
    assert {path.stem for path in REFERENCE.glob("*.ttl")} == set(TURTLE)


@pytest.mark.parametrize("stem", TURTLE)
def test_turtle_reads_alike_in_two_parsers_and_has_no_blank_node(stem: str) -> None:
    found = graph(stem)
    other = set(pyoxigraph.parse(path=REFERENCE / f"{stem}.ttl", format=pyoxigraph.RdfFormat.TURTLE))
    assert len(found) == len(other) > 0
    assert not any(isinstance(term, BNode) for triple in found for term in triple)


@pytest.mark.parametrize("stem", ["councils", "bodies"])
def test_every_row_is_a_resource_with_its_label(stem: str) -> None:
    assert len(set(graph(stem).subjects(RDF.type))) == len(table(stem))


@pytest.mark.parametrize("stem", SCHEMES)
def test_every_concept_is_complete_and_has_its_place(stem: str) -> None:
    found = graph(stem)
    scheme = URIRef(f"https://w3id.org/caregraph/id/scheme/{stem}")
    assert (scheme, RDF.type, SKOS.ConceptScheme) in found
    concepts = set(found.subjects(RDF.type, SKOS.Concept))
    for node in concepts:
        for predicate in (SKOS.prefLabel, SKOS.definition, SKOS.notation):
            assert len(list(found.objects(node, predicate))) == 1, node
        assert (node, SKOS.inScheme, scheme) in found
        broader = set(found.objects(node, SKOS.broader))
        assert broader <= concepts
        assert bool(broader) != ((node, SKOS.topConceptOf, scheme) in found), node
    assert concepts


def test_an_interim_director_is_a_director() -> None:
    role = "https://w3id.org/caregraph/id/role/"
    assert (URIRef(role + "interim-director"), SKOS.broader, URIRef(role + "director")) in graph("roles")


def test_nothing_names_a_machine_s_path() -> None:
    for path in REFERENCE.iterdir():
        if path.is_file():
            assert not re.search(r"/(home|work|tmp|Users)/", path.read_text(encoding="utf-8")), path.name
