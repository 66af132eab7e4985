"""The fenced blocks of a page, and what its reader is shown to happen."""

import re
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"^(?P<fence>`{3,})(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=fence) *$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Step:
    """A command, and what the page says that it prints; nothing shown says nothing of what is printed."""

    command: str
    shown: tuple[str, ...]

    def is_matched_by(self, printed: str) -> bool:
        """Whether a command printed what is shown; a line of three dots stands for any lines."""
        if not self.shown:
            return True
        parts = [r"(?:[^\n]*\n)*?" if line.strip() == "..." else re.escape(line) + r"\n" for line in self.shown]
        lines = "".join(f"{line.rstrip()}\n" for line in printed.strip("\r\n").splitlines())
        return re.fullmatch("".join(parts), lines) is not None

    @property
    def is_refused(self) -> bool:
        """Whether the page shows that the call does not work."""
        return bool(self.shown) and self.shown[0].startswith("caregraph: ") and "|" not in self.command


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: the language of its first word, the mark that may follow, its text, and where it stands."""

    page: str
    line: int
    info: str
    text: str

    @property
    def language(self) -> str:
        return self.info.partition(" ")[0]

    @property
    def mark(self) -> str:
        return self.info.partition(" ")[2].strip()

    @property
    def steps(self) -> list[Step]:
        """The commands of a block of `console`, in their order."""
        parts = f"\n{self.text}".replace("\\\n", "\\\r").split("\n$ ")[1:]
        return [_step(part) for part in parts]


def _step(part: str) -> Step:
    command, _, shown = part.partition("\n")
    lines = tuple(line.rstrip() for line in shown.strip("\n").splitlines())
    return Step(command.replace("\\\r", "\\\n"), lines)


def blocks(file: Path) -> list[Block]:
    """Every fenced block of a page, in its order."""
    text = file.read_text(encoding="utf-8")
    return [
        Block(file.name, text.count("\n", 0, found.start()) + 1, found["info"].strip(), found["text"])
        for found in _FENCE.finditer(text)
    ]
