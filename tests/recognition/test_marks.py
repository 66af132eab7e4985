"""Quotation marks and sentences: which stretches are speech, and where a sentence ends beside them."""

import pytest

from caregraph.model.mention import Recognised
from caregraph.recognition import Recogniser
from tests.kinds.harness import Case, article_of

STRETCHES = [
    ("She said: “We are sorry for what was done.”", ["We are sorry for what was done."]),
    ('She said: "We are sorry for what was done.”', ["We are sorry for what was done."]),
    ("’We are sorry for what was done,’ she said.", ["We are sorry for what was done,"]),
    ("She said: ‘We read the councils’ own papers.’ Then she left.", ["We read the councils’ own papers."]),
    ("She said: ‘We found ‘strong leadership’ and good work.’", ["We found ‘strong leadership’ and good work."]),
    ("She said: “We failed.\n\nWe failed again and again.\n\nWe are sorry.”", 3),
    ("She said: “We failed these children.\n\nThe council meets in May.", ["We failed these children."]),
    ("The councils’ plans and the boards’ chairs were late.", []),
    ("The plan is “Safe Homes For All Our Children”.", []),
    ("It was rated “requires improvement to be good”.", []),
]


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


def _read(recogniser: Recogniser, text: str) -> Recognised:
    return recogniser.recognise(article_of(Case(text)))


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_the_stretches_that_are_speech(recogniser: Recogniser, text: str, expected: list[str] | int) -> None:
    found = _read(recogniser, text)
    parts = [found.article.text[start:end] for quotation in found.quotations for start, end in quotation.parts]
    assert (len(parts) if isinstance(expected, int) else parts) == expected


def test_sentences_in_a_quotation_know_it(recogniser: Recogniser) -> None:
    found = _read(recogniser, "Leeds met. “We failed them. We are sorry for it,” said Maud Ellery. It rained.")
    assert [s.quotation for s in found.sentences] == [None, None, 0, 0, None]
