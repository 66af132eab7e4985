"""Coverage-guided fuzzing of reading, recognition, extraction and mapping, with atheris.

    pip install atheris
    python -m tests.hostile.fuzz build/fuzz tests/noise/texts seeds -max_total_time=1800

The first folder takes the inputs that reach something new, further ones are read only; options are libFuzzer's. It stops
at the first input that breaks what `sound.py` holds, or takes longer than its length allows, and keeps it as `crash-...`
in the folder that it runs in; the same call with that file alone tries it again.
"""

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["caregraph"]):
    from caregraph.errors import ArticleError
    from caregraph.extraction import extract
    from caregraph.extraction.counts import find_counts
    from caregraph.graph.mapping import Mapper
    from caregraph.model.text import Article
    from caregraph.reading import read
    from caregraph.recognition import Recogniser

from tests.hostile import sound
from tests.hostile.words import told

FORMS = ("told", "told", "txt", "html", "jsonl", "record")
FIELDS = ("id", "title", "published", "publisher", "author", "url")
_SECONDS, _SECONDS_A_CHARACTER = 0.5, 0.002  # on a machine that is busy with other things


class Target:
    """One run of the whole line, from bytes to lines of the graph."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.recogniser = Recogniser()
        self.mapper = Mapper.load()
        self.done = self.articles = self.facts = 0

    def __call__(self, data: bytes) -> None:
        """Take one input through; its first byte says as what."""
        if len(data) < 2:
            return
        file = self._written(FORMS[data[0] % len(FORMS)], data[1:])
        started = time.process_time()
        faults = [fault for found in read(file) for fault in self._faults(found)]
        taken = time.process_time() - started
        size = file.stat().st_size
        if taken > _SECONDS + size * _SECONDS_A_CHARACTER:
            faults.append(f"{taken:.1f} seconds for {size} bytes")
        if faults:
            raise AssertionError("; ".join(faults))
        self._count()

    def _written(self, form: str, data: bytes) -> Path:
        if form == "record":
            data, form = _record(data), "jsonl"
        elif form == "told":
            data, form = told(data).encode("utf-8", "surrogatepass"), "txt"
        file = self.folder / f"article.{form}"
        file.write_bytes(data)
        return file

    def _faults(self, found: Article | ArticleError) -> list[str]:
        if not isinstance(found, Article):
            return list(sound.faults_of(found))
        recognised = self.recogniser.recognise(found)
        facts = extract(recognised)
        find_counts(found)
        self.articles, self.facts = self.articles + 1, self.facts + len(facts)
        return [
            *sound.faults_of(found),
            *sound.faults_of_mentions(recognised),
            *sound.faults_of_facts(found, facts),
            *(sound.faults_of_the_graph(self.mapper, found, facts) if len(facts) < 50 else ()),
        ]

    def _count(self) -> None:
        self.done += 1
        if self.done % 5_000 == 0:
            # What spaCy keeps of every word that it has seen is no leak of ours.
            self.recogniser = Recogniser()
            sys.stderr.write(f"{self.done} inputs, {self.articles} articles, {self.facts} facts\n")


def _record(data: bytes) -> bytes:
    """A line of JSON whose fields are cut from the data, of the sorts that JSON has."""
    parts = iter(data.split(b"\n"))
    record: dict[str, object] = {}
    for name, part in zip(FIELDS, parts, strict=False):
        text = part[1:].decode("utf-8", "surrogateescape")
        record[name] = (text, [text, text], {"name": text}, len(text), None, text)[(part or b"\0")[0] % 6]
    record["text"] = told(b"\n".join(parts)) or "x"
    return json.dumps(record).encode()


def main() -> None:
    """Fuzz until told to stop."""
    with TemporaryDirectory() as folder:
        target = Target(Path(folder))
        atheris.Setup([sys.argv[0], "-max_len=700", "-timeout=60", "-rss_limit_mb=3000", *sys.argv[1:]], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
