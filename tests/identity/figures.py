"""The figures of docs/identity.md: `python -m tests.identity.figures` from the top of a checkout, with src on the path."""

import sys
from collections import Counter

from tests.identity.cases import load_cases


def main() -> None:
    """Print precision and recall of joining, for each part of the table and each theme."""
    counts: Counter[tuple[str, str]] = Counter()
    for case in load_cases():
        found = case.outcome()
        for group in (f"part {case.part}", case.theme, "all"):
            counts[group, "cases"] += 1
            counts[group, "one person"] += case.expected == "same"
            counts[group, "joined"] += found == "same"
            counts[group, "right"] += found == case.expected == "same"
    columns = ("cases", "one person", "joined", "right")
    sys.stdout.write(f"{'':<18}" + "".join(f"{name:>12}" for name in (*columns, "precision", "recall")) + "\n")
    for group in dict.fromkeys(group for group, _ in counts):
        told = [counts[group, name] for name in columns]
        shares = [told[3] / whole if whole else None for whole in (told[2], told[1])]
        figures = [*map(str, told), *("·" if share is None else f"{share:.3f}" for share in shares)]
        sys.stdout.write(f"{group:<18}" + "".join(f"{figure:>12}" for figure in figures) + "\n")


if __name__ == "__main__":
    main()
