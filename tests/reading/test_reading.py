"""Sources are found and read; what cannot be read is said in one sentence, and the rest goes on."""

import hashlib
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.errors import ArticleError, UsageError
from caregraph.model.text import Article, BlockKind
from caregraph.reading import find_sources, read
from tests.reading import pages

PROSE = (
    "Café owner Zoë Müller told Exampleshire Council’s leader that £2m – no less – was needed for children’s services."
)


def only(source: Path) -> Article:
    (article,) = read(source)
    assert isinstance(article, Article), article
    return article


def problem(source: Path) -> str:
    (found,) = read(source)
    assert isinstance(found, ArticleError), found
    return str(found)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_sources_are_sorted_searched_deeply_and_listed_once(tmp_path: Path) -> None:
    for name in ("b.txt", "a.HTML", "deep/er/c.jsonl", "d.htm", ".hidden.txt", ".git/e.txt", "sources.csv", "notes.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    (tmp_path / "z.txt").symlink_to(tmp_path / "b.txt")
    found = find_sources([tmp_path / "b.txt", tmp_path, tmp_path / "deep"])
    assert [os.path.relpath(str(path), tmp_path) for path in found] == ["a.HTML", "b.txt", "d.htm", "deep/er/c.jsonl"]


def test_the_order_of_the_call_changes_nothing(tmp_path: Path) -> None:
    files = [written(tmp_path / f"{name}.txt", b"x") for name in "cab"]
    link = tmp_path / "0.txt"
    link.symlink_to(files[0])
    assert find_sources([*files, link]) == find_sources([link, *reversed(files)])


@pytest.mark.parametrize(
    ("name", "what"),
    [("missing", "no such file or folder"), ("empty", "no articles in this folder"), ("notes.md", "no article file")],
)
def test_a_call_without_articles_is_one_sentence(name: str, what: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.md").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match=what) as caught:
        find_sources([tmp_path / name])
    assert str(tmp_path / name) in str(caught.value)
    assert caught.value.todo


@pytest.mark.parametrize(
    "raw",
    [
        PROSE.encode(),
        b"\xef\xbb\xbf" + PROSE.encode(),
        PROSE.encode("utf-16"),
        b"\xfe\xff" + PROSE.encode("utf-16-be"),
        PROSE.encode("cp1252"),
        PROSE.encode("utf-32"),
    ],
)
def test_a_text_is_the_same_in_every_encoding(raw: bytes, tmp_path: Path) -> None:
    article = only(written(tmp_path / "a.txt", raw))
    assert article.text == PROSE
    assert article.sha256 == hashlib.sha256(raw).hexdigest()
    assert article.key == "a"


def test_a_text_file_keeps_every_character_but_its_line_breaks(tmp_path: Path) -> None:
    raw = "\n\nO\u0308ne\u00a0\ttitle  here \r\n\r\nCafe\u0301 \rlast\n\n"
    article = only(written(tmp_path / "a.txt", raw.encode()))
    assert article.text == "\n\nO\u0308ne\u00a0\ttitle  here \n\nCafe\u0301 \nlast\n\n"


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf\r\n", "the file is empty"),
        ("\u00a0\n\u2003\n".encode(), "no text in it"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary file"),
        (bytes(range(1, 32)) * 20, "binary file"),
        (PROSE.encode() + b"\n\xff\xfe", "line 2"),
        (b"caf\x81", "cannot be read as"),
        (PROSE.encode("utf-16") + b"x", "cannot be read as UTF-16"),
    ],
)
def test_a_file_that_is_no_text_is_one_sentence(raw: bytes, what: str, tmp_path: Path) -> None:
    source = written(tmp_path / "a.txt", raw)
    said = problem(source)
    assert what in said
    assert said.startswith(str(source))
    assert "; " in said
    assert "\n" not in said


def test_a_file_that_vanished_is_one_sentence(tmp_path: Path) -> None:
    assert "not there any more" in problem(tmp_path / "gone.txt")
    assert "not there any more" in problem(tmp_path / "gone.jsonl")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_a_file_that_may_not_be_read_is_one_sentence(tmp_path: Path) -> None:
    source = written(tmp_path / "a.txt", PROSE.encode())
    source.chmod(0)
    assert "cannot be read" in problem(source)


def test_a_folder_named_like_an_article_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    assert "cannot be read" in problem(tmp_path / "a.txt")


def test_json_lines_are_articles_with_their_fields(tmp_path: Path) -> None:
    record = {
        "id": "a/1 é",
        "title": "Council sends for help",
        "published": "2016-01-05T10:00:00Z",
        "publisher": "Vale Herald",
        "author": ["Jane Doe", "Sam Reed"],
        "url": "https://herald.example/1",
        "text": f"Council sends for help\r\n\r\n{PROSE}",
    }
    line = json.dumps(record).encode()
    article = only(written(tmp_path / "all.jsonl", b"\n" + line + b"\r\n\n"))
    assert (article.key, article.title, article.publisher) == ("a/1 é", "Council sends for help", "Vale Herald")
    assert (str(article.published), article.author, article.url) == (
        "2016-01-05",
        "Jane Doe, Sam Reed",
        "https://herald.example/1",
    )
    assert article.text == f"Council sends for help\n\n{PROSE}"
    assert article.sha256 == hashlib.sha256(line).hexdigest()
    assert article.source.endswith("all.jsonl, line 2")


def test_only_the_text_is_required(tmp_path: Path) -> None:
    article = only(written(tmp_path / "all.jsonl", json.dumps({"text": PROSE}).encode()))
    assert (article.key, article.title, article.published) == ("all-1", "", None)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (b"{", "not valid JSON"),
        (b"[1, 2]", "no JSON object"),
        (b'"text"', "no JSON object"),
        (b"{}", "has no text"),
        (b'{"text": "  "}', "has no text"),
        (b'{"text": null}', "has no text"),
        (b'{"text": 5}', "no string"),
        (b'{"id": " ", "text": "x"}', "id is no name"),
        (b'{"id": ["a"], "text": "x"}', "id is no name"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"text": ' + b"1" * 5000 + b"}", "not valid JSON"),
        (b"\x00\x01", "binary"),
    ],
)
def test_a_line_that_is_no_article_is_one_sentence_and_the_rest_goes_on(line: bytes, what: str, tmp_path: Path) -> None:
    good = json.dumps({"id": "good", "text": PROSE}).encode()
    broken, article = read(written(tmp_path / "all.jsonl", line + b"\n" + good))
    assert isinstance(broken, ArticleError)
    assert what in str(broken)
    assert "all.jsonl, line 1: " in str(broken)
    assert isinstance(article, Article)


def test_a_date_that_is_none_is_told_beside_its_article(tmp_path: Path) -> None:
    record = {"text": PROSE, "published": "soon"}
    article, told = read(written(tmp_path / "all.jsonl", json.dumps(record).encode()))
    assert isinstance(article, Article)
    assert article.published is None
    assert isinstance(told, ArticleError)
    assert "'soon' is no date" in str(told)


def test_json_lines_without_a_line_are_empty(tmp_path: Path) -> None:
    assert "the file is empty" in problem(written(tmp_path / "all.jsonl", b"\n \n"))


def test_what_no_output_could_carry_is_replaced_in_place(tmp_path: Path) -> None:
    article = only(written(tmp_path / "all.jsonl", b'{"id": "a\\ud800", "text": "one \\ud800 two \\u0000 three"}'))
    assert (article.key, article.text) == ("a\ufffd", "one \ufffd two \ufffd three")


def blocks_of(article: Article) -> list[tuple[str, str]]:
    return [(at.kind.value, article.text[at.start : at.end]) for at in article.blocks]


def test_a_news_page_keeps_its_article_and_drops_its_clutter(tmp_path: Path) -> None:
    article = only(written(tmp_path / "a.html", pages.LOCAL_PAPER.encode()))
    kinds = [kind for kind, _ in blocks_of(article)]
    assert kinds == ["title", "byline", "date", "caption", *["paragraph"] * 2, "heading", *["item"] * 4, "paragraph"]
    assert ("item", "Northvale – commissioner appointed – May 2016") in blocks_of(article)
    assert (article.publisher, article.author, article.url) == (
        "Vale Herald",
        "Peta Quill",
        "https://herald.example/news/1",
    )
    assert str(article.published) == "2018-03-14"
    assert not any(
        word in article.text for word in ("cookies", "Facebook", "kitchens", "Southvale", "Copyright", "not text")
    )


def test_a_page_of_its_time_is_read_in_its_encoding(tmp_path: Path) -> None:
    article = only(written(tmp_path / "a.htm", pages.OLD_TABLES.encode("latin-1")))
    assert [kind for kind, _ in blocks_of(article)] == ["title", "date", *["paragraph"] * 4]
    assert "Northvale’s chief executive, Sam Reed, said that “nobody should doubt”" in article.text
    assert article.text.endswith("He added that the budget would rise by £2m.")


def test_a_body_in_parts_is_one_article(tmp_path: Path) -> None:
    article = only(written(tmp_path / "a.html", pages.SPLIT_BODY.encode()))
    assert [kind for kind, _ in blocks_of(article)] == ["title", *["paragraph"] * 4]


def test_a_page_without_paragraph_tags_is_read(tmp_path: Path) -> None:
    article = only(written(tmp_path / "a.html", pages.PLAIN_DIVS.encode()))
    assert [kind for kind, _ in blocks_of(article)] == ["furniture", "title", "paragraph", "paragraph"]


def test_a_broken_page_gives_what_it_has(tmp_path: Path) -> None:
    article = only(written(tmp_path / "a.html", pages.BROKEN.encode()))
    assert article.title == "Notice for Southvale"
    assert ("paragraph", "It has until March to improve.") in blocks_of(article)


@pytest.mark.parametrize(
    "page", [b"<html></html>", b"<!-- x -->", b"<nav><p>Home</p></nav>", b"<", b"<?xml version='1.0'?>"]
)
def test_a_page_without_an_article_is_one_sentence(page: bytes, tmp_path: Path) -> None:
    (found,) = read(written(tmp_path / "a.html", page))
    assert isinstance(found, Article) == (page == b"<"), found


@pytest.mark.parametrize("page", [b"<div>" * 50_000, b"<p>" * 50_000 + b"words", b"<a <b " * 50_000, b"<!--" * 50_000])
def test_a_page_that_nests_without_end_is_read_to_its_end(page: bytes, tmp_path: Path) -> None:
    assert len(list(read(written(tmp_path / "a.html", page)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "x" * 5_000_000,
        "A " * 2_500_000,
        "\"“'" * 1_000_000,
        "Aa-" * 1_500_000,
        "\n" * 5_000_000 + "x",
        "© " * 2_000_000,
    ],
)
def test_a_monstrous_line_is_read(text: str, tmp_path: Path) -> None:
    assert only(written(tmp_path / "a.txt", text.encode())).blocks


LINES = st.sampled_from(
    [
        "News",
        "By Jane Doe",
        "5 May 2014",
        "• one – two",
        "Subscribe",
        "SOUTHVALE",
        "Area: good",
        "Comments",
        "-",
        "Read more:",
        PROSE,
    ]
)
PAGES = st.lists(st.one_of(LINES, st.text(max_size=60)), max_size=25)


@given(lines=PAGES, breaks=st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"]))
def test_blocks_are_in_order_apart_and_whole(
    lines: list[str], breaks: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    source = tmp_path_factory.mktemp("page") / "a.txt"
    raw = breaks.join(lines).encode("utf-8", "replace")
    source.write_bytes(raw)
    (article,) = read(source)
    if isinstance(article, ArticleError):
        return
    place = 0
    for block in article.blocks:
        assert place <= block.start < block.end <= len(article.text)
        words = article.span(block.start, block.end).text
        assert words == words.strip()
        assert not article.text[place : block.start].strip()
        place = block.end
    assert not article.text[place:].strip()
    assert sum(block.kind is BlockKind.TITLE for block in article.blocks) <= 1
