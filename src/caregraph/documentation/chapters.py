"""Turtle files as chapters: the comments that their authors wrote as titles, and what stands under each, in order."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from caregraph.resources import turtle_files

_PART = re.compile(r"^# --- (?P<part>.+) ---$|^(?:cg|cgsh):(?P<name>[\w-]+) a ", re.MULTILINE)
_TITLE = re.compile(r"(?P<title>[^:.]+)[:.] *(?P<text>.*)")


@dataclass(frozen=True, slots=True)
class Chapter:
    """What belongs together: a title, a text that may be empty, and the local names in their order."""

    title: str
    text: str
    names: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """The place of the chapter on its page; no name of a term has a hyphen and no shape begins so."""
        return "in-" + re.sub(r"\W+", "-", self.title.lower())


def in_order(folder: Path) -> list[Path]:
    """The Turtle files of a folder in the order of reading: what is common, the kinds of fact, the others."""
    return sorted(turtle_files(folder), key=lambda file: (file.name != "caregraph.ttl", file.parent == folder))


def chapters(files: Iterable[Path]) -> list[Chapter]:
    """The chapters of Turtle files; what names nothing is none."""
    found = [chapter for file in files for chapter in _chapters(file.read_text(encoding="utf-8"))]
    return [chapter for chapter in found if chapter.names]


def _chapters(text: str) -> Iterator[Chapter]:
    head = " ".join(line.lstrip("# ") for line in text.partition("\n\n")[0].splitlines())
    names: list[str] = []
    for match in _PART.finditer(text):
        if match["name"]:
            names.append(match["name"])
        else:
            yield _chapter(head, names)
            head, names = match["part"], []
    yield _chapter(head, names)


def _chapter(head: str, names: list[str]) -> Chapter:
    match = _TITLE.match(head)
    title, text = (match["title"], match["text"]) if match else (head, "")
    return Chapter(title[:1].upper() + title[1:], text[:1].upper() + text[1:], tuple(names))
