"""From a folder of articles to a validated graph: the only place where the stages meet."""

import json
import platform
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import metadata
from itertools import batched, chain, islice
from pathlib import Path
from typing import Protocol

from pyoxigraph import Quad

from caregraph import __version__
from caregraph.errors import ArticleError, CaregraphError, UsageError
from caregraph.extraction import extract
from caregraph.folder import BUILD, GRAPH_NQ, GRAPH_TTL, REJECTED, REPORT, STORE, replacing
from caregraph.graph.labels import fact_label
from caregraph.graph.mapping import Mapper
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.rejected import rejected_quads
from caregraph.graph.statings import statings
from caregraph.graph.store import write_store
from caregraph.graph.turtle import write_turtle
from caregraph.graph.validation import Gate, Rejection
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.identity import settle_names
from caregraph.model.fact import Fact
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from caregraph.recognition import Recogniser
from caregraph.report import BuildReport, Refusal, Tally

Found = list[tuple[Article, Sequence[Fact]]]

# Large enough to spare pySHACL's start-up cost an article, small enough that a batch is soon judged.
_BATCH = 50
_LIBRARIES = ("networkx", "pyoxigraph", "pyshacl", "rdflib", "spacy")


class Watcher(Protocol):
    """Whoever follows a build: told of each stage, each step in it, and each input that is left out."""

    def begin(self, stage: str, total: int) -> None: ...

    def step(self, steps: int = 1) -> None: ...

    def problem(self, error: CaregraphError) -> None: ...


class _Nobody:
    def begin(self, stage: str, total: int) -> None: ...

    def step(self, steps: int = 1) -> None: ...

    def problem(self, error: CaregraphError) -> None: ...


NOBODY: Watcher = _Nobody()
