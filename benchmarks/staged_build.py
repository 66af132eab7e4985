"""What `caregraph build SOURCE --out DIR` does, telling on standard output of each stage as it begins.

python benchmarks/staged_build.py SOURCE DIR [WORKERS [shifty]]
"""

import sys
from pathlib import Path

from caregraph.build import Options, build_graph
from caregraph.errors import CaregraphError


class Teller:
    """Follows a build with a line a stage; what is left out goes to standard error."""

    def begin(self, stage: str, total: int) -> None:  # noqa: ARG002 - a line needs no total
        """Say that a stage begins."""
        print(f"stage {stage}", flush=True)

    def step(self, steps: int = 1) -> None:
        """Nothing to say."""

    def refused(self, facts: int) -> None:
        """Nothing to say."""

    def note(self, sentence: str) -> None:
        """Say what else there is to know."""
        print(sentence, file=sys.stderr)

    def problem(self, error: CaregraphError) -> None:
        """Say what was left out."""
        print(error.sentence(), file=sys.stderr)


if __name__ == "__main__":
    source, out, *how = sys.argv[1:]
    options = Options(workers=int(how[0]) if how else 1, screened=how[1:] == ["shifty"])
    build_graph([Path(source)], Path(out), options=options, watch=Teller())
