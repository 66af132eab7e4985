"""The learned reader: what ships is what the examples teach, the examples name nobody, and hostile text does no harm."""

import importlib.util
import json
import sys
from hashlib import sha256
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.extraction.learned import View, likely
from caregraph.extraction.learned.view import Slot
from caregraph.extraction.learned.weights import FINDERS, WEIGHTS
from tests.kinds.harness import Case, article_of, facts_of

TRAINING = Path(__file__).parents[2] / "training"
EXAMPLES = TRAINING / "examples.jsonl"


@pytest.fixture(scope="module")
def training() -> ModuleType:
    spec = importlib.util.spec_from_file_location("train", TRAINING / "train.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["train"] = module
    spec.loader.exec_module(module)
    return module


def test_the_weights_that_ship_are_what_the_examples_teach(training: ModuleType) -> None:
    text = EXAMPLES.read_text(encoding="utf-8")
    shipped = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    assert shipped["examples"] == sha256(text.encode()).hexdigest(), "run `make learn`"
    for name, known in training.examples(text.splitlines()).items():
        learnt, model = training.learn(known), shipped["models"][name]
        assert learnt.bias == pytest.approx(model["bias"], abs=0.02)
        features = learnt.weights.keys() | model["weights"].keys()
        far = [f for f in features if abs(learnt.weights.get(f, 0) - model["weights"].get(f, 0)) > 0.05]
        assert far == [], f"run `make learn`: {name} differs in {len(far)} weights"


def test_weights_tell_true_examples_from_others(training: ModuleType) -> None:
    true = [training.Example("a", frozenset(("rated", f"n={n % 3}")), True) for n in range(12)]
    false = [training.Example("b", frozenset(("asked", f"n={n % 3}")), False) for n in range(12)]
    learnt = training.learn([*true, *false])
    assert learnt.likelihood(["rated"]) > 0.8
    assert learnt.likelihood(["asked"]) < 0.2
    assert learnt.likelihood(["never seen"]) == learnt.likelihood([])


def test_a_check_learns_nothing_from_the_articles_it_asks_about(training: ModuleType) -> None:
    # every group has a word of its own, so that nothing can be told of a group that is left out
    known = [
        training.Example(f"{group}", frozenset((f"word {group}",)), group % 2 == 0)
        for group in range(12)
        for _ in range(10)
    ]
    told = list(training.check("post", known))
    assert told[0] == "post: 120 candidates, 60 facts"
    assert told[-1] == "  from 0.95: 0 found, 0.000 right"


def test_the_examples_name_no_person_and_no_council() -> None:
    for line in EXAMPLES.read_text(encoding="utf-8").splitlines():
        for letter, label, *_ in json.loads(line)["slots"]:
            assert not label or letter in "RGAB", f"{label} stands in {EXAMPLES.name}"


@pytest.mark.parametrize(
    "text",
    [
        "Inspectors visited Derby in May. Only adoption, which requires improvement, escapes.",
        "Bolton got a notice in 2010, and Ofsted said in 2012 that arrangements to protect children there were inadequate.",
    ],
)
def test_a_learned_judgement_rests_on_its_sentence(text: str) -> None:
    [fact] = [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name == "judgement"]
    assert fact.rule == "judgement/learned"
    assert fact.evidence[0].text in text


@pytest.mark.parametrize(
    "text",
    [
        "In a letter to the leader of Derby City Council, Ruth Ansell said the food was cold.",
        "Derby's director of schools was not there, which vexed Ruth Ansell, a mother of three.",
        "The board's chief executive in Derby, who is leaving, wrote to Ruth Ansell.",
        "When I was leader of Derby City Council, Ruth Ansell was at school.",
    ],
)
def test_a_role_beside_a_person_is_not_hers_for_that(text: str) -> None:
    assert [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name == "post"] == []


@given(
    st.text(alphabet="‹›CGPRA019 ,.'ab\n", max_size=200),
    st.lists(st.sampled_from("CGPRAb"), max_size=4),
    st.sampled_from([None, -1, 0]),
)
def test_any_text_has_its_likely_candidates_or_none(text: str, letters: list[str], focus: int | None) -> None:
    slots = tuple(Slot(letter, "good" if letter in "GRA" else "", n, False) for n, letter in enumerate(letters))
    view = View(text, slots, focus, False)
    for kind in FINDERS:
        for reading in likely(kind, view):
            assert all(number < len(slots) for number in reading.candidate.numbers)


def test_a_sentence_that_lists_things_without_end_is_left_alone() -> None:
    text = "‹C0› ‹G1› " * 2000
    view = View(text, (Slot("C", "", 0, False), Slot("G", "good", 1, False)), None, False)
    assert likely("judgement", view) == []


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Ida Coe rose through the ranks at Bury to become its head of service for care leavers in 2015.",
            ("Ida Coe", "head of service for care leavers", "Bury"),
        ),
        (
            "After weeks of talks Derby has had Ola Brand installed at the Council House as its chief executive.",
            ("Ola Brand", "chief executive", "Derby"),
        ),
        (
            "The letter came from Ida Coe, whom ministers have placed in Medway as its commissioner.",
            ("Ida Coe", "commissioner", "Medway"),
        ),
        (
            "Nobody was hurt, wrote Ida Coe to the staff she leads as Derby City Council's director of children's services.",
            ("Ida Coe", "director of children's services", "Derby"),
        ),
    ],
)
def test_a_learned_post_is_the_bodys_that_is_told(text: str, post: tuple[str, str, str]) -> None:
    posts = [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name == "post"]
    told = [
        tuple(getattr(fact.get(name), "label", None) for name in ("person", "role", "organisation")) for fact in posts
    ]
    assert told == [post]


@pytest.mark.parametrize(
    "text",
    [
        "The report's author, Ida Coe, told the education secretary that Bury had done too little.",
        "Children's homes in Bury, where Ida Coe's sister is head of adoption, are short of staff.",
        "When I was leader of Derby City Council, Ida Coe was at school.",
        "Ida Coe will be at the hearing, as the children's minister promised Bury last week.",
    ],
)
def test_a_role_beside_a_name_is_no_post(text: str) -> None:
    assert [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name == "post"] == []
