"""A ledger is read whole or not at all; what is wrong in it is told in one sentence with file and line."""

from decimal import Decimal
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from caregraph.errors import LedgerError
from caregraph.extraction.kinds import KINDS
from caregraph.identity import Ledger, add_entry, read_ledger
from caregraph.identity.fillers import filler, filler_of
from caregraph.identity.ledger import COLUMNS, parse_ledger
from caregraph.model.correction import Action
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Person, Programme, Term
from caregraph.model.fact import Certainty, Value

HEADER = "action,fact,article,role,value,person,other,reason,author,date"
A, B = "judgement:0a1b2c3d4e5f6071", "post:1b2c3d4e5f607182"
WHO = "seen,Jo Example,2026-11-20"


def reject(fact: str = A, *, article: str = "", who: str = WHO) -> str:
    return f"reject,{fact},{article},,,,,{who}"


def accept(fact: str = A, *, article: str = "") -> str:
    return f"accept,{fact},{article},,,,,{WHO}"


def change(role: str, value: str, *, fact: str = A, article: str = "") -> str:
    return f"change,{fact},{article},{role},{value},,,{WHO}"


def people(action: str, first: str, second: str) -> str:
    return f"{action},,,,,person:{first},person:{second},{WHO}"


def written(tmp_path: Path, *lines: str, header: str = HEADER) -> Path:
    path = tmp_path / "corrections.csv"
    path.write_text("".join(f"{line}\n" for line in (header, *lines)), encoding="utf-8")
    return path


def read(tmp_path: Path, *lines: str) -> Ledger:
    return read_ledger(written(tmp_path, *lines), KINDS)


def test_what_a_ledger_says(tmp_path: Path) -> None:
    lines = (reject(), "", change("date", "2016-01", fact=B.replace("post", "event")), people("same", "ann-x", "a-x"))
    ledger = read(tmp_path, *lines, people("different", "bo-y", "bo-z"))
    assert [(one.line, one.action, one.subject) for one in ledger.corrections] == [
        (2, Action.REJECT, A),
        (4, Action.CHANGE, "event:1b2c3d4e5f607182"),
        (5, Action.SAME, "person:ann-x and person:a-x"),
        (6, Action.DIFFERENT, "person:bo-y and person:bo-z"),
    ]
    assert ledger.corrections[1].filler == PartialDate(2016, 1)
    assert (ledger.same, ledger.different) == ((("ann-x", "a-x"),), (("bo-y", "bo-z"),))
    assert ledger.place(ledger.corrections[1]).endswith("corrections.csv, line 4")


@pytest.mark.parametrize(
    "name",
    [
        A,
        "https://w3id.org/caregraph/id/judgement/0a1b2c3d4e5f6071",
        "<https://x.example/id/judgement/0a1b2c3d4e5f6071>",
    ],
)
def test_a_fact_is_named_by_its_iri_or_its_short_form(name: str, tmp_path: Path) -> None:
    assert read(tmp_path, reject(name)).corrections[0].fact == A


def test_columns_stand_in_any_order_and_only_those_in_use(tmp_path: Path) -> None:
    path = written(tmp_path, f"2026-11-20,Jo Example,seen,{A},accept", header="date,author,reason,fact,action")
    assert read_ledger(path, KINDS).corrections[0].action is Action.ACCEPT


def test_a_spreadsheets_marks_and_line_ends_are_no_trouble(tmp_path: Path) -> None:
    path = written(tmp_path, reject(who='"seen, ""twice""\nover",Jo Example,2026-11-20'), accept(B))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    ledger = read_ledger(path, KINDS)
    assert [one.line for one in ledger.corrections] == [2, 4]
    assert ledger.corrections[0].reason.startswith('seen, "twice"')


AGREEING = {
    "the same twice": (reject(), reject()),
    "of two articles": (reject(article="a"), accept(article="b")),
    "two roles": (change("date", "2016"), change("grade", "good")),
    "one value in two spellings": (change("council", "Leeds"), change("council", "leeds")),
    "three who are one": (people("same", "a-x", "b-x"), people("same", "a-x", "c-x"), people("same", "a-x", "b-x")),
    "one and another": (people("same", "a-x", "b-x"), people("different", "a-x", "c-x")),
}


@pytest.mark.parametrize("case", AGREEING)
def test_entries_that_agree(case: str, tmp_path: Path) -> None:
    assert len(read(tmp_path, *AGREEING[case]).corrections) == len(AGREEING[case])


CELLS = (
    "",
    "reject",
    "change",
    "same",
    A,
    B,
    "grade",
    "date",
    "2016-13",
    "good",
    "person:a-x",
    "Jo",
    "2026-11-20",
    '"',
)

BROKEN = {
    "an unknown action": (["discard" + reject()[6:]], 2, "'discard' is no action; known are accept, reject, change, same"),
    "no fact": ([reject(fact="")], 2, "an entry to reject a fact has no fact"),
    "no IRI": ([reject("Kirklees")], 2, "'Kirklees' is no IRI of a fact"),
    "no kind": ([reject("rumour:0a1b2c3d4e5f6071")], 2, "is no IRI of a fact"),
    "no reason": ([accept(B), reject(who=",Jo Example,2026-11-20")], 3, "has no reason"),
    "no author": ([reject(who="seen,,2026-11-20")], 2, "has no author"),
    "no date": ([reject(who="seen,Jo Example,")], 2, "has no date"),
    "a day that does not exist": ([reject(who="seen,Jo Example,2026-02-30")], 2, "'2026-02-30' is no day that exists"),
    "a day in another form": ([reject(who="seen,Jo Example,20/11/2026")], 2, "write it as 2016-01-08"),
    "too many values": ([reject() + ",more"], 2, "11 values for 10 columns"),
    "too few values": (["reject," + A], 2, "2 values for 10 columns"),
    "a role for a rejection": ([f"reject,{A},,grade,,,,{WHO}"], 2, "takes no role"),
    "a person for a fact": ([f"accept,{A},,,,person:a-x,,{WHO}"], 2, "takes no person"),
    "a fact for people": ([f"same,{A},,,,person:a-x,person:b-x,{WHO}"], 2, "takes no fact"),
    "one person": ([f"same,,,,,person:a-x,,{WHO}"], 2, "has no other"),
    "a council for a person": ([people("same", "a-x", "b-x").replace("person:b-x", "council:leeds")], 2, "no IRI of a person"),
    "a change without value": ([change("date", "")], 2, "has no value"),
    "a role of another kind": ([change("tenure", "current")], 2, "a judgement has no role 'tenure'; it has council, grade"),
    "an unknown council": ([change("council", "Leds")], 2, "no council is called 'Leds'; did you mean Leeds?"),
    "an unknown grade": ([change("grade", "superb")], 2, "'superb' is no grade; known are outstanding, good"),
    "a date that does not exist": ([change("date", "2016-13")], 2, "'2016-13' is no date that exists"),
    "a required role emptied": ([change("grade", "none")], 2, "a judgement always has the role grade"),
    "an unknown certainty": ([change("certainty", "rejected")], 2, "'rejected' is no certainty"),
    "accepted and rejected": ([accept(), accept(B), reject()], 4, f"{A} is rejected here, and accepted by line 2"),
    "accepted, and in one article rejected": ([accept(), reject(article="a")], 3, "accepted by line 2"),
    "accepted and changed": ([change("date", "2016"), accept()], 3, "accepted here, and changed by line 2"),
    "two values": ([change("date", "2016"), change("date", "2017")], 3, "the date of judgement:0a1b2c3d4e5f6071 is '2017'"),
    "same and different": (
        [people("same", "a-x", "b-x"), people("different", "b-x", "a-x")],
        3,
        "person:b-x and person:a-x are different here, and the same by line 2",
    ),
    "same through others and different": (
        [people("different", "a-x", "d-x"), people("same", "a-x", "b-x"), people("same", "c-x", "b-x"), people("same", "d-x", "c-x")],
        2,
        "the same by lines 3, 4 and 5",
    ),
    "a cycle of two": ([people("same", "a-x", "b-x"), people("same", "b-x", "a-x")], 3, "a cycle of merges"),
    "a cycle of three": (
        [people("same", "a-x", "b-x"), people("same", "b-x", "c-x"), people("same", "c-x", "a-x")],
        4,
        "the other way round by lines 2 and 3",
    ),
    "one with itself": ([people("same", "a-x", "a-x")], 2, "merged into itself"),
    "apart from itself": ([people("different", "a-x", "a-x")], 2, "kept apart from itself"),
    "an open quotation": ([accept(B), reject(who='"seen,Jo Example,2026-11-20')], 3, "not valid CSV"),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_ledger_is_told_with_its_line(case: str, tmp_path: Path) -> None:
    lines, number, words = BROKEN[case]
    with pytest.raises(LedgerError) as caught:
        read(tmp_path, *lines)
    assert caught.value.where == f"{tmp_path / 'corrections.csv'}, line {number}"
    assert words in caught.value.sentence()
    assert caught.value.todo


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("action,fact,reson,author,date", "no column is called 'reson'; write reason"),
        ("action,fact,reason,author", "there is no column 'date'"),
        ("action,fact,fact,reason,author,date", "two columns are called 'fact'"),
        ("a;b;c", "no column is called 'a;b;c'"),
    ],
)
def test_wrong_columns(header: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(LedgerError) as caught:
        read_ledger(written(tmp_path, header=header), KINDS)
    assert words in caught.value.sentence()
    assert caught.value.where.endswith("corrections.csv, line 1")


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "empty"), (b"action\xff", "not in UTF-8"), (None, "cannot be read (no such file")]
)
def test_an_unreadable_ledger(content: bytes | None, words: str, tmp_path: Path) -> None:
    path = tmp_path / "corrections.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LedgerError, match=str(path)) as caught:
        read_ledger(path, KINDS)
    assert words in caught.value.sentence()


@settings(max_examples=200)
@given(cells=st.lists(st.tuples(*[st.sampled_from(CELLS) | st.text(max_size=8)] * 10), max_size=4))
def test_whatever_stands_there_is_a_ledger_or_a_sentence(cells: list[tuple[str, ...]]) -> None:
    text = "\n".join([HEADER, *(",".join(line) for line in cells)])
    problem = None
    try:
        parse_ledger(text, KINDS, where="c.csv")
    except LedgerError as error:
        problem = error
    assert problem is None or (problem.where.startswith("c.csv, line ") and problem.todo)


def test_a_header_alone_is_a_ledger(tmp_path: Path) -> None:
    assert read(tmp_path).corrections == ()


def test_every_role_of_every_kind_can_be_changed() -> None:
    missing = [
        f"{kind.name}.{role.name}" for kind in KINDS.values() for role in kind.roles if not filler_of(kind, role.name)
    ]
    assert missing == [], "say in identity/fillers.py what these roles take"


FILLERS: list[tuple[str, str, str, Value | None]] = [
    ("judgement", "council", "leeds city council", Council("leeds", "Leeds")),
    ("judgement", "council", "council:kingston-upon-thames", Council("kingston-upon-thames", "Kingston upon Thames")),
    ("judgement", "council", "Cornwall", Council("cornwall", "Cornwall")),
    ("judgement", "grade", "Requires Improvement", Term("grade", "requires-improvement", "requires improvement")),
    ("judgement", "area", "child protection", Term("area", "help-and-protection", "help and protection")),
    ("judgement", "area", "fostering checks", Term.of("area", "fostering checks")),
    ("judgement", "date", "2016-02-29", PartialDate(2016, 2, 29)),
    ("judgement", "date", "none", None),
    ("judgement", "inspector", "ofsted", Body("ofsted", "Ofsted")),
    ("judgement", "certainty", "planned", Certainty.PLANNED),
    ("post", "person", "Ann Example", Person("Ann Example")),
    ("post", "organisation", "DfE", Body("department-for-education", "Department for Education")),
    ("post", "organisation", "Example Trust", Body.named("Example Trust")),
    ("post", "tenure", "former", Term("tenure", "former", "former")),
    ("event", "event", "stepped down", Term("event-kind", "resigned", "resigned")),
    ("intervention", "kind", "improvement-notice", Term("intervention-kind", "improvement-notice", "improvement notice")),
    ("measure", "kind", "beds", Term.of("measure-kind", "beds")),
    ("measure", "amount", "£2,500,000.50", Decimal("2500000.50")),
    ("participation", "programme", "Bright Starts", Programme("Bright Starts")),
    ("statement", "speaker", "Ann Example", Person("Ann Example")),
    ("statement", "speaker", "Leeds", Council("leeds", "Leeds")),
    ("statement", "speaker", "body:Example Trust", Body.named("Example Trust")),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "role", "value", "expected"), FILLERS)
def test_what_a_value_means(kind: str, role: str, value: str, expected: Value | None) -> None:
    assert filler(KINDS[kind], role, value) == expected


@pytest.mark.parametrize(
    ("kind", "role", "value"),
    [
        ("post", "person", "Ann"),
        ("post", "person", "Ann 2"),
        ("post", "organisation", "Nowhere Council"),
        ("post", "tenure", "none"),
        ("measure", "amount", "many"),
        ("event", "event", "promoted sideways"),
        ("statement", "speaker", "Nowhere County Council"),
    ],
)
def test_what_no_role_takes(kind: str, role: str, value: str) -> None:
    with pytest.raises(LedgerError):
        filler(KINDS[kind], role, value)


# writing


ENTRY = {"action": "reject", "fact": A, "reason": "seen, twice", "author": "Jo Example", "date": "2026-11-20"}


def test_an_entry_begins_a_ledger_and_joins_one(tmp_path: Path) -> None:
    path = tmp_path / "corrections.csv"
    assert add_entry(path, ENTRY, KINDS).line == 2
    assert add_entry(path, {**ENTRY, "fact": B, "label": "A post"}, KINDS).line == 3
    assert path.read_text(encoding="utf-8").splitlines()[0] == ",".join(COLUMNS)
    assert [(one.fact, one.label) for one in read_ledger(path, KINDS).corrections] == [(A, ""), (B, "A post")]
    assert [file.name for file in tmp_path.iterdir()] == ["corrections.csv"]


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_what_stands_there_keeps_its_bytes(end: str, tmp_path: Path) -> None:
    before = (
        f'\ufeffdate,author,reason,fact,action\n2026-11-20,Jo Example,"se""en",{B},accept'.replace("\n", end or "\n")
        + end
    )
    (tmp_path / "c.csv").write_text(before, encoding="utf-8", newline="")
    add_entry(tmp_path / "c.csv", {**ENTRY, "label": "left out, since there is no column for it"}, KINDS)
    after = (tmp_path / "c.csv").read_bytes().decode()
    assert after == before + ("" if end else "\n") + f'2026-11-20,Jo Example,"seen, twice",{A},reject' + (end or "\n")


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (ENTRY | {"action": "accept"}, "accepted here, and rejected by line 2"),
        (ENTRY, "the same entry stands there already"),
        (ENTRY | {"fact": B, "date": "2026-02-30"}, "no day that exists"),
        (ENTRY | {"fact": B, "reason": " "}, "has no reason"),
        (ENTRY | {"fact": B, "article": "a"}, "there is no column 'article'"),
    ],
)
def test_what_does_not_fit_is_not_written(cells: dict[str, str], words: str, tmp_path: Path) -> None:
    path = written(tmp_path, f'reject,{A},"seen, twice",Jo Example,2026-11-20', header="action,fact,reason,author,date")
    before = path.read_bytes()
    with pytest.raises(LedgerError) as caught:
        add_entry(path, cells, KINDS)
    assert words in caught.value.sentence()
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["corrections.csv"]
