"""Weights: how likely a candidate is, by what was learnt."""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from caregraph.extraction.learned import candidates
from caregraph.extraction.learned.candidates import Candidate
from caregraph.extraction.learned.view import View

_LONGEST = 120  # words and marks of a sentence, some four times the usual
_MOST = 200  # candidates of one
WEIGHTS = Path(__file__).with_name("weights.json")
FINDERS: Mapping[str, Callable[[View], Iterator[Candidate]]] = {
    "judgement": candidates.judgements,
    "post": candidates.posts,
}


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of features, what is added to their sum, and the sum from which on a candidate is a fact."""

    weights: Mapping[str, float]
    bias: float
    least: float

    def total(self, candidate: Candidate) -> float:
        """The log-odds of a candidate."""
        get = self.weights.get
        return self.bias + math.fsum(get(feature, 0.0) for feature in candidate.features)


@dataclass(frozen=True, slots=True)
class Reading:
    """A candidate that is likely enough, and its log-odds."""

    candidate: Candidate
    odds: float


@cache
def _models() -> Mapping[str, Model]:
    content = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return {
        name: Model(model["weights"], model["bias"], odds_of(model["least"]))
        for name, model in content["models"].items()
    }


def odds_of(likelihood: float) -> float:
    """The log-odds of a likelihood."""
    return math.log(likelihood / (1 - likelihood))


def likely(kind: str, view: View) -> list[Reading]:
    """The candidates of a kind that are likely enough to be facts, the likeliest first.

    Of a sentence that only lists things there are none.
    """
    if len(view.tokens) > _LONGEST:
        return []
    model = _models()[kind]
    some = islice(FINDERS[kind](view), _MOST)
    totals = ((model.total(candidate), candidate) for candidate in some)
    found = [Reading(candidate, total) for total, candidate in totals if total >= model.least]
    return sorted(found, key=lambda reading: -reading.odds)
