"""Noise: pages and look-alikes in which councils, posts and grades stand, and from which no fact may come."""

import functools
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from caregraph.build import build_graph
from caregraph.model.fact import Fact
from caregraph.model.mention import MentionKind, Recognised
from caregraph.model.text import Article, BlockKind
from caregraph.reading import find_sources, read
from caregraph.recognition import Recogniser
from caregraph.workers import find_facts

TEXTS = Path(__file__).parent / "texts"
FILES = find_sources([TEXTS])
# The least that recognition must have found in the corpus for its silence to mean anything.
SEEN = {
    MentionKind.COUNCIL: 120,
    MentionKind.GRADE: 80,
    MentionKind.ROLE: 15,
    MentionKind.BODY: 8,
    MentionKind.PERSON: 3,
    MentionKind.MONEY: 15,
    MentionKind.NUMBER: 100,
    MentionKind.DATE: 30,
}
TRUE = (
    "Ofsted has rated children's services at Leeds City Council inadequate. "
    "Marian Tolhurst, director of children's services at Leeds City Council, apologised."
)


@functools.cache
def recogniser() -> Recogniser:
    return Recogniser()


@functools.cache
def article_in(path: Path) -> Article:
    [article] = read(path)
    assert isinstance(article, Article), article
    return article


@functools.cache
def recognised(path: Path) -> Recognised:
    return recogniser().recognise(article_in(path))


def asserted(article: Article) -> list[Fact]:
    return [fact for fact in find_facts(recogniser(), article) if fact.certainty.asserted]


def told(facts: Iterable[Fact]) -> Iterator[str]:
    for fact in sorted(facts, key=lambda one: one.rule):
        values = ", ".join(f"{role}={getattr(value, 'label', value)}" for role, value in fact.values)
        yield f"  {fact.rule} ({fact.certainty}): {values}"
        for span in fact.evidence:
            yield f"    {' '.join(span.text.split())!r}"


def prose(article: Article) -> Iterator[str]:
    kept = (BlockKind.PARAGRAPH, BlockKind.ITEM)
    return (article.text[block.start : block.end] for block in article.blocks if block.kind in kept)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_fact_comes_from_a_page_without_any(path: Path) -> None:
    facts = asserted(article_in(path))
    assert not facts, "\n".join([f"{len(facts)} from {path.name}", *told(facts)])


def test_a_build_of_the_whole_corpus_has_no_asserted_fact(tmp_path: Path) -> None:
    report = build_graph(FILES, tmp_path / "graph")
    assert (report.articles, report.problems) == (len(FILES), ())
    counts = report.tally.certainties.items()
    assert {(kind, str(certainty)): count for (kind, certainty), count in counts if certainty.asserted} == {}


def test_the_corpus_is_large_enough_to_tell_something() -> None:
    paragraphs = [text for path in FILES for text in prose(article_in(path))]
    assert len(FILES) >= 20
    assert {path.suffix for path in FILES} == {".txt", ".html"}
    assert sum(len(text.split()) for text in paragraphs) >= 3000
    assert len(set(paragraphs)) == len(paragraphs)


def test_recognition_sees_what_the_corpus_names() -> None:
    mentions = [one for path in FILES for sentence in recognised(path).sentences for one in sentence.mentions]
    found = Counter(one.kind for one in mentions if not one.anaphor)
    assert {kind: found[kind] for kind, least in SEEN.items() if found[kind] < least} == {}
    assert sum(len(recognised(path).quotations) for path in FILES) >= 5


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".txt"], ids=lambda path: path.stem)
def test_a_true_sentence_among_the_noise_is_still_found(path: Path, tmp_path: Path) -> None:
    title, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
    changed = tmp_path / path.name
    changed.write_text(f"{title}\n\n{TRUE}\n\n{rest}", encoding="utf-8")
    found = {fact.kind.name for fact in asserted(article_in(changed)) if fact.evidence[0].text in TRUE}
    assert found == {"judgement", "post"}
