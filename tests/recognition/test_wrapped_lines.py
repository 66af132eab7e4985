"""Names that stand across the end of a line: whole where a page wraps its text, apart where short lines stand alone."""

import pytest

from caregraph.model.mention import MentionKind
from caregraph.model.text import Article, Block, BlockKind
from caregraph.recognition import Recogniser

WRAPPED = [
    (
        "Two of the councils in the north have joined the Strengthening Families,\nProtecting Children programme this year."
    ),
    ("The department has named the councils that will have the money: Strengthening\nFamilies, Protecting Children."),
]
NAMED = [
    ("Inspectors found that services for children were inadequate at Kirklees Metropolitan\nCouncil.", ["Kirklees"]),
    (
        "Inspectors found that services for children were good at Bath and North East\nSomerset.",
        ["Bath and North East Somerset"],
    ),
    ("Cambridgeshire\nPeterborough", ["Cambridgeshire", "Peterborough"]),
]


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


def _article(text: str) -> Article:
    return Article("wrapped", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))


@pytest.mark.parametrize("text", WRAPPED)
def test_a_programme_is_whole_across_a_wrap(recogniser: Recogniser, text: str) -> None:
    found = recogniser.recognise(_article(text)).sentences
    names = [str(m.value) for s in found for m in s.mentions if m.kind is MentionKind.PROGRAMME]
    assert len(names) == 1
    assert "Strengthening Families, Protecting Children" in names[0]


@pytest.mark.parametrize(("text", "councils"), NAMED)
def test_councils_across_a_wrap(recogniser: Recogniser, text: str, councils: list[str]) -> None:
    found = recogniser.recognise(_article(text)).sentences
    named = [m.value.label for s in found for m in s.mentions if m.kind is MentionKind.COUNCIL]  # type: ignore[union-attr]
    assert named == councils


def test_a_person_is_whole_across_a_wrap(recogniser: Recogniser) -> None:
    text = "“We are sorry,” said the council's director of children's services, Ruth\nAnsell, on Monday."
    found = recogniser.recognise(_article(text)).sentences
    assert [m.value.name for s in found for m in s.mentions if m.kind is MentionKind.PERSON] == ["Ruth Ansell"]  # type: ignore[union-attr]
