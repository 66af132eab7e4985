"""How the time that an article takes grows with its length, for prose and for texts that nobody would write.

    python benchmarks/shapeless.py

Each row is one sort of text, one, ten and a hundred times as long, with the core milliseconds that each thousand
characters take from the file to the facts. Where the last figure is no more than a few times the first, time grows in
step with length.
"""

import json
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from archive import Teller
from caregraph.extraction import extract
from caregraph.extraction.counts import find_counts
from caregraph.model.text import Article
from caregraph.reading import read
from caregraph.recognition import Recogniser
from forms import PAGES, SHAPES

_UNIT = 4_000  # characters of the shortest text
_TIMES = (1, 10, 100)


def main() -> None:
    """Print the table."""
    recogniser = Recogniser()
    per_thousand(recogniser, "Kirklees Council was rated good.")
    print(f"{'milliseconds for each thousand characters':<44}" + "".join(f"{f'{n} x':>9}" for n in _TIMES))
    for name, texts in {"news": prose(), **{name: repeated(unit) for name, unit in SHAPES.items()}}.items():
        row = "".join(f"{per_thousand(recogniser, text):>9.1f}" for text in texts)
        print(f"{name:<44}{row}", flush=True)
    for name, unit in PAGES.items():
        row = "".join(f"{per_thousand(recogniser, text, page=True):>9.1f}" for text in repeated(unit))
        print(f"page of {name:<36}{row}", flush=True)


def repeated(unit: str) -> Iterator[str]:
    """A text of one sort in each length; an ordinary sentence stands at its end."""
    for times in _TIMES:
        yield unit * (times * _UNIT // len(unit)) + "\n\nLeeds City Council was rated good.\n"


def prose() -> Iterator[str]:
    """Articles of the generated archive as one article."""
    for times in _TIMES:
        yield "\n\n".join(article.body for article in islice(Teller.of().articles(times), times))


def per_thousand(recogniser: Recogniser, text: str, *, page: bool = False) -> float:
    """The core milliseconds that each thousand characters of a text take."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / ("shapeless.html" if page else "shapeless.jsonl")
        file.write_text(text if page else json.dumps({"id": "one", "text": text}), encoding="utf-8")
        started = time.process_time()
        for article in read(file):
            if isinstance(article, Article):
                extract(recogniser.recognise(article))
                find_counts(article)
        return (time.process_time() - started) * 1_000_000 / len(text)


if __name__ == "__main__":
    main()
