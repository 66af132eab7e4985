"""Names known by their hashes alone: in which texts they are found, and in which look-alikes they are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.identity.forgetting import Forgotten, forgotten_as, masked
from caregraph.identity.ledger import COLUMNS, parse_ledger
from caregraph.model.correction import Correction

ENTRY = f"{','.join(COLUMNS)}\nforget,,,,,%s,%s,,she objects,Jo Example,2026-11-22\n"


def entries(name: str, near: str = "") -> tuple[Correction, ...]:
    return parse_ledger(ENTRY % (near, forgotten_as([name], ())), {}, where="ledger.csv").corrections


def forgotten(name: str, near: str = "") -> Forgotten:
    return Forgotten.of(entries(name, near))


def found(name: str, text: str, *, plain: bool = False) -> set[str]:
    return {text[start:end] for start, end in forgotten(name).named_in(text, plain=plain)}


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Rebecca Thistlewood", "It was Rebecca Thistlewood.", "Rebecca Thistlewood"),
        ("Rebecca Thistlewood", "REBECCA THISTLEWOOD resigned", "REBECCA THISTLEWOOD"),
        ("Rebecca Thistlewood", "Dr Rebecca Thistlewood OBE said", "Rebecca Thistlewood"),
        ("Dr Rebecca Thistlewood OBE", "Rebecca Thistlewood said", "Rebecca Thistlewood"),
        ("Rebecca Thistlewood", "Rebecca Thistlewood’s report", "Rebecca Thistlewood"),
        ("Rebecca Thistlewood", "Rebecca Thistlewood's report", "Rebecca Thistlewood"),
        ("Rebecca Thistlewood", "Rebecca\nThistlewood said", "Rebecca\nThistlewood"),
        ("Rebecca Thistlewood", "Rebecca\u00a0Thistlewood said", "Rebecca\u00a0Thistlewood"),
        ("Rebecca Thistlewood", "Becky Thistlewood said", "Becky Thistlewood"),
        ("Becky Thistlewood", "Rebecca Thistlewood said", "Rebecca Thistlewood"),
        ("Rebecca Thistlewood", "Rebecca Jane Thistlewood said", "Rebecca Jane Thistlewood"),
        ("Rebecca Jane Thistlewood", "Rebecca Thistlewood said", "Rebecca Thistlewood"),
        ("Rebecca Thistlewood", "Rebecca J. Thistlewood said", "Rebecca J. Thistlewood"),
        ("Rebecca Thistlewood", "Rebecca “Bex” Thistlewood said", "Rebecca “Bex” Thistlewood"),
        ("R J Thistlewood", "R. J. Thistlewood said", "R. J. Thistlewood"),
        ("José Thistlewood", "Jose Thistlewood said", "Jose Thistlewood"),
        ("Jose Thistlewood", "Jose\u0301 Thistlewood said", "Jose\u0301 Thistlewood"),
        ("Ann O'Quill", "Ann O’Quill said", "Ann O’Quill"),
        ("Ann MacQuill", "Ann McQuill said", "Ann McQuill"),
        ("Ann Quill-Feather", "Ann Quill Feather said", "Ann Quill Feather"),
        ("Ann Quill-Feather", "Ann Quill-Feather said", "Ann Quill-Feather"),
        ("Ann-Marie Quill", "Ann Marie Quill said", "Ann Marie Quill"),
        ("Ann van der Quill", "Ann van der Quill said", "Ann van der Quill"),
        ("Rebecca Thistlewood", "write to rebecca.thistlewood@leeds.example", "rebecca.thistlewood"),
        ("Rebecca Thistlewood", "write to rebeccathistlewood@leeds.example", "rebeccathistlewood"),
        ("Rebecca Thistlewood", "as @RebeccaThistlewood wrote", "RebeccaThistlewood"),
        ("Rebecca Thistlewood", "as #rebeccathistlewood wrote", "rebeccathistlewood"),
        ("Rebecca Thistlewood", "at news.example/rebecca-thistlewood-goes", "rebecca-thistlewood"),
    ],
)
def test_a_name_is_found(name: str, text: str, expected: str) -> None:
    assert found(name, text) == {expected}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Rebecca Thistlewood", "Robert Thistlewood said"),
        ("Rebecca Thistlewood", "Rebecca Thistle said"),
        ("Rebecca Thistlewood", "Thistlewood said"),
        ("Rebecca Thistlewood", "so said Rebecca. Thistlewood Road is closed"),
        ("Rebecca Thistlewood", "Rebecca\n\nThistlewood Road is closed"),
        ("Rebecca Thistlewood", "Rebecca, Thistlewood and others"),
        ("Alexander Thistlewood", "Alexandra Thistlewood said"),
        ("Mark Price", "they mark price rises"),
        ("Rose Mary", "with rosemary and thyme"),
        ("Grace Will", "her grace will be missed"),
    ],
)
def test_a_look_alike_is_left_alone(name: str, text: str) -> None:
    assert found(name, text) == set()


def test_addresses_give_names_in_small_letters() -> None:
    assert found("Rebecca Thistlewood", "2016-rebecca-thistlewood-goes.txt", plain=True) == {"rebecca-thistlewood"}
    assert found("Rebecca Thistlewood", "2016_rebecca_thistlewood_goes.txt", plain=True) == {"rebecca_thistlewood"}
    assert found("Rebecca Thistlewood", "rebeccathistlewood.txt", plain=True) == {"rebeccathistlewood"}


def test_a_name_can_be_meant_beside_one_council_alone() -> None:
    at_leeds = forgotten("Ann Thistlewood", near="Leeds")
    assert at_leeds.beside("Ann Thistlewood of Leeds").named_in("Ann Thistlewood")
    assert not at_leeds.beside("Ann Thistlewood of Kent").named_in("Ann Thistlewood")
    assert not at_leeds.everywhere.near
    both = Forgotten.of(entries("Ann Thistlewood", near="Leeds") + entries("Ann Thistlewood"))
    assert both.beside("Ann Thistlewood of Kent").named_in("Ann Thistlewood")


def test_two_ledgers_hold_different_hashes_of_one_name() -> None:
    first, second = (forgotten_as(["Ann Thistlewood"], ()) for _ in range(2))
    assert first != second
    assert forgotten_as(["Ann Thistlewood"], entries("Bob Quill")) != forgotten_as(["Ann Thistlewood"], ())


WORDS = st.sampled_from("the report of Leeds Council said Ms Bob Sample — “ ” , . \n \n\n ( ) 2016 \t É ß ﬁ".split(" "))


@given(before=st.lists(WORDS), after=st.lists(WORDS))
def test_wherever_it_stands_a_name_is_found_and_masked_in_place(before: list[str], after: list[str]) -> None:
    text = " ".join([*before, "Rebecca Thistlewood", *after])
    hidden = masked(text, KNOWN.named_in(text))
    assert len(hidden) == len(text)
    assert "Thistlewood" not in hidden
    assert [a for a, b in zip(text, hidden, strict=True) if b not in (a, "█")] == []
    assert hidden.count("\n") == text.count("\n")


KNOWN = forgotten("Rebecca Thistlewood")


@given(st.text())
def test_no_text_is_too_odd_to_look_through(text: str) -> None:
    assert masked(text, KNOWN.named_in(text)) == text
    assert masked(text, KNOWN.named_in(text, plain=True)) == text
