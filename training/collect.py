"""Make examples: each passage as the learned reader sees it, and what is true of it.

    python training/collect.py NAME ARTICLES GOLD [NAME ARTICLES GOLD ...] > training/examples.jsonl

Examples come of the named folders of articles with their gold, of the tables of sentences in tests/kinds, and of
tests/noise, in which nothing is true. A candidate is true where gold has such a fact of the article. Where the rules
have found that fact in another passage, it is unclear whether this one states it too, and the candidate is left out.
"""

import importlib
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from pathlib import Path

from tests.extraction.test_rules import cases_in
from tests.kinds.harness import COLUMNS, Case, article_of

from caregraph.analysis.evaluation import RULES, Row, Rows, read_gold
from caregraph.extraction import extract
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.learned import View
from caregraph.extraction.learned.candidates import OVERALL, Candidate
from caregraph.extraction.learned.view import UNNAMED
from caregraph.extraction.learned.weights import FINDERS
from caregraph.model.fact import Fact
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from caregraph.recognition import Recogniser

_TESTS = Path(__file__).parents[1] / "tests"
_TABLES = {"judgement": ("judgements", "grades"), "post": ("posts",)}
_PARTS = 6  # groups into which tables and noise are dealt, so that some can be left out


def main(arguments: list[str]) -> Iterator[dict[str, object]]:
    """The examples of all sources; `arguments` are a name, a folder of articles and one of gold, again and again."""
    recogniser = Recogniser()
    for name, articles, folder in zip(arguments[::3], arguments[1::3], arguments[2::3], strict=True):
        for key, gold in sorted(read_gold(Path(folder)).items()):
            for article in _read([Path(articles) / f"{key}.txt"]):
                yield from _examples(name, recogniser, article, {kind: gold[f"{kind}s"] for kind in FINDERS})
    for kind in FINDERS:
        for number, case in enumerate(_cases(kind)):
            names = COLUMNS[f"{kind}s"]
            rows = [dict(zip(names, row, strict=True)) for row in case.rows]
            yield from _examples(f"table {number % _PARTS}", recogniser, article_of(case), {kind: rows})
    for number, article in enumerate(_read(find_sources([_TESTS / "noise" / "texts"]))):
        yield from _examples(f"noise {number % _PARTS}", recogniser, article, {kind: [] for kind in FINDERS})


def _read(files: Iterable[Path]) -> Iterator[Article]:
    return (article for file in files for article in read(file) if isinstance(article, Article))


def _cases(kind: str) -> Iterator[Case]:
    """The cases of a kind's tables that are of what is asserted."""
    tables = [importlib.import_module(f"tests.kinds.test_{name}") for name in _TABLES[kind]]
    cases = [case for table in tables for case in cases_in(list(vars(table).values()))]
    return (case for case in cases if case.certainty is None or case.certainty.asserted)


def _examples(group: str, recogniser: Recogniser, article: Article, gold: Rows) -> Iterator[dict[str, object]]:
    context = Context(recogniser.recognise(article))
    found = [fact for fact in extract(context.recognised) if fact.certainty.asserted]
    facts = [fact for fact in found if not fact.rule.endswith("/learned")]
    for passage in context.prose:
        view, told = View.of(passage), {}
        for kind, rows in gold.items():
            candidates = list(FINDERS[kind](view))
            if candidates:
                told[kind] = _marked(passage, kind, candidates, rows, facts)
        if told:
            slots = [astuple(slot) for slot in view.slots]
            yield {"of": group, "text": view.text, "slots": slots, "focus": view.focus, "quoted": view.quoted, **told}


def _marked(
    passage: Passage, kind: str, candidates: Iterable[Candidate], gold: Iterable[Row], facts: Iterable[Fact]
) -> dict[str, list[tuple[int, ...]]]:
    """Which candidates of a passage are true, and of which that is unclear."""
    marked: dict[str, list[tuple[int, ...]]] = {"true": [], "unclear": []}
    for candidate in candidates:
        row = _row(passage, kind, candidate)
        if any(_agree(kind, fact, row) for fact in gold):
            same = [fact for fact in facts if fact.kind.name == kind and _agree(kind, _told(fact), row)]
            clear = not same or any(_overlaps(fact, passage) for fact in same)
            marked["true" if clear else "unclear"].append(candidate.numbers)
    return marked


def _agree(kind: str, expected: Row, found: Row) -> bool:
    keys = RULES[f"{kind}s"].key.items()
    return all(same(expected.get(name), found.get(name)) for name, same in keys if name in found)


def _overlaps(fact: Fact, passage: Passage) -> bool:
    return any(span.start < passage.sentence.end and passage.sentence.start < span.end for span in fact.evidence)


def _told(fact: Fact) -> Row:
    return {name: getattr(value, "label", str(value)) for name, value in fact.values}


def _row(passage: Passage, kind: str, candidate: Candidate) -> Row:
    """What a candidate would say."""
    labels = [_label(passage, number) for number in candidate.numbers]
    if kind == "post":
        return {"person": labels[0], "role": labels[1]}
    council, grade, area = labels
    return {"council": council, "grade": grade, "area": "overall" if candidate.numbers[2] == OVERALL else area}


def _label(passage: Passage, number: int) -> str | None:
    value = passage.focus if number == UNNAMED else passage.line.mentions[number].value
    return getattr(value, "label", None)


if __name__ == "__main__":
    for example in main(sys.argv[1:]):
        print(json.dumps(example, ensure_ascii=False, separators=(",", ":")))
