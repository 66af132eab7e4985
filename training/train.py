"""Learn the weights of the learned reader from examples.

    python training/train.py                what src/caregraph/extraction/learned/weights.json holds
    python training/train.py --check        how right the candidates of examples are that nothing was learnt from

Logistic regression with an L2 penalty of 1/2, found by L-BFGS; a feature counts from its third example on. The weights
are those of one model for each kind of fact.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
import numpy.typing as npt

from caregraph.extraction.learned.view import Slot, View
from caregraph.extraction.learned.weights import FINDERS, WEIGHTS

EXAMPLES = Path(__file__).with_name("examples.jsonl")
# from which likelihood on a candidate is a fact
LEAST = {"judgement": 0.75, "post": 0.9}
_SEEN = 3
_ROUNDS = 400
_MEMORY = 10
_SMALL = 0.02  # weights below this are left out
_FOLDS = 6

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """One candidate: the group of its article, its features, and whether it is a fact."""

    group: str
    features: frozenset[str]
    true: bool


def examples(lines: Iterable[str]) -> dict[str, list[Example]]:
    """The candidates of marked passages, by model."""
    found: defaultdict[str, list[Example]] = defaultdict(list)
    for line in lines:
        told = json.loads(line)
        view = View(told["text"], tuple(Slot(*slot) for slot in told["slots"]), told["focus"], told["quoted"])
        for kind in FINDERS.keys() & told.keys():
            true, unclear = ({tuple(numbers) for numbers in told[kind][name]} for name in ("true", "unclear"))
            for candidate in FINDERS[kind](view):
                if candidate.numbers not in unclear:
                    features = frozenset(candidate.features)
                    found[kind].append(Example(told["of"], features, candidate.numbers in true))
    return found


@dataclass(frozen=True, slots=True)
class Learnt:
    """The weights of features, and what is added to their sum."""

    weights: dict[str, float]
    bias: float

    def likelihood(self, features: Iterable[str]) -> float:
        """How likely a candidate with these features is a fact."""
        total = self.bias + sum(sorted(self.weights.get(feature, 0.0) for feature in features))
        return float(1 / (1 + np.exp(-total)))


def learn(known: Sequence[Example]) -> Learnt:
    """The weights that make the examples likeliest, small ones rather than large ones."""
    seen = Counter(feature for example in known for feature in example.features)
    names = sorted(feature for feature, count in seen.items() if count >= _SEEN)
    number = {name: place for place, name in enumerate(names)}
    rows = [sorted(number[f] for f in example.features if f in number) for example in known]
    row = np.repeat(np.arange(len(rows)), [len(one) for one in rows])
    column = np.array([place for one in rows for place in one], dtype=np.int64)
    sign = np.array([1.0 if example.true else -1.0 for example in known])

    def loss(weights: Vector) -> tuple[float, Vector]:
        margin = sign * (np.bincount(row, weights[column], len(rows)) + weights[-1])
        pull = -sign / (1 + np.exp(np.clip(margin, -500, 500)))
        slope = np.append(np.bincount(column, pull[row], len(names)), pull.sum())
        slope[:-1] += weights[:-1]
        return float(np.logaddexp(0, -margin).sum() + (weights[:-1] ** 2).sum() / 2), slope

    best = _least(loss, np.zeros(len(names) + 1))
    kept = {name: round(float(best[place]), 3) for name, place in number.items() if abs(best[place]) >= _SMALL}
    return Learnt(kept, round(float(best[-1]), 3))


def _least(loss, start: Vector) -> Vector:  # type: ignore[no-untyped-def]
    """Where a smooth convex function is least, by L-BFGS (Nocedal and Wright, Numerical Optimization, 7.2)."""
    point, (value, slope) = start, loss(start)
    moves: list[tuple[Vector, Vector]] = []
    for _ in range(_ROUNDS):
        direction = _direction(slope, moves)
        step, fall = 1.0, float(slope @ direction)
        while True:
            there = point + step * direction
            found, steeper = loss(there)
            if found <= value + 1e-4 * step * fall or step < 1e-10:
                break
            step /= 2
        moves = [*moves[1 - _MEMORY :], (there - point, steeper - slope)]
        point, value, slope = there, found, steeper
        if np.abs(slope).max() < 1e-3:
            break
    return point


def _direction(slope: Vector, moves: Sequence[tuple[Vector, Vector]]) -> Vector:
    direction, shares = -slope, []
    for step, change in reversed(moves):
        share = (step @ direction) / (step @ change)
        shares.append(share)
        direction = direction - share * change
    if moves:
        step, change = moves[-1]
        direction = direction * ((step @ change) / (change @ change))
    for (step, change), share in zip(moves, reversed(shares), strict=True):
        direction = direction + (share - (change @ direction) / (step @ change)) * step
    return direction


def check(name: str, known: Sequence[Example]) -> Iterator[str]:
    """What part of the candidates above a likelihood are facts, learnt from the other groups of articles."""
    groups = sorted({example.group for example in known})
    told: list[tuple[float, bool]] = []
    for fold in range(_FOLDS):
        left_out = set(groups[fold::_FOLDS])
        model = learn([example for example in known if example.group not in left_out])
        told += [(model.likelihood(e.features), e.true) for e in known if e.group in left_out]
    facts = sum(true for _, true in told)
    yield f"{name}: {len(told)} candidates, {facts} facts"
    for least in (0.5, 0.7, 0.8, 0.85, 0.9, 0.95):
        above = [true for likelihood, true in told if likelihood >= least]
        yield f"  from {least}: {len(above)} found, {sum(above) / max(1, len(above)):.3f} right"


def main() -> None:
    """Write the weights, or print how right they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="write nothing, leave groups of articles out in turn")
    asked = parser.parse_args()
    text = EXAMPLES.read_text(encoding="utf-8")
    known = examples(text.splitlines())
    if asked.check:
        for name in sorted(known):
            print(*check(name, known[name]), sep="\n")
        return
    models = {}
    for name in sorted(known):
        learnt = learn(known[name])
        least = LEAST[name]
        models[name] = {"least": least, "bias": learnt.bias, "weights": dict(sorted(learnt.weights.items()))}
    content = {"examples": sha256(text.encode()).hexdigest(), "models": models}
    WEIGHTS.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
