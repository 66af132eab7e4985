"""A sentence as one line in which each mention stands as its symbol: what every rule of grammar is read on.

`Kirklees Council was rated "inadequate" in 2016.` becomes `‹C0› was rated ‹G1› in ‹D2›.` Words are in lower
case with straight apostrophes; symbols are a capital letter for the kind of mention and its number in the line.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from caregraph.model.mention import Mention, MentionKind

SYMBOLS = {
    MentionKind.COUNCIL: "C",
    MentionKind.BODY: "B",
    MentionKind.PERSON: "P",
    MentionKind.NAME: "N",
    MentionKind.ROLE: "R",
    MentionKind.GRADE: "G",
    MentionKind.AREA: "A",
    MentionKind.PROGRAMME: "F",
    MentionKind.DATE: "D",
    MentionKind.MONEY: "M",
    MentionKind.NUMBER: "X",
    MentionKind.QUOTATION: "Q",
}
SYMBOL = re.compile(r"‹([A-Z])(\d+)›")
_FOLD = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "\u2011": "-", "\xa0": " ", "\n": " ", "\t": " "}
)
_BLANKS = re.compile(r"\s{2,}")
_SCARE = re.compile(
    r"[\"“”]|(?:(?<=[\s(\[-])|^(?!'s\b))'(?=[\w‹]|$)|^'(?=[\s.,;:!?)-]|$)|(?<=[\w›.,!?])'(?=[\s.,;:!?)]|"
    r"$)(?<!s')"
    # what some pages put after each link that leaves them
    r"|, external(?= (?!and |or |partner|review|scrutin|advi|agenc|audit)|[,.])"
)


# `he'll`, `she's left`: a pronoun and the verb that is joined to it
_JOINED = re.compile(
    r"['’](?:(?P<will>ll)|(?P<have>ve)|(?P<has>s)(?= (?:also |now |just |already |since )?"
    r"(?:been|left|gone|quit|taken|become|had|got|\w+ed)\b)|(?P<is>s))(?= )"
)

# `Clr`, `Coun.`: one spelling of a title for every rule
_TITLES = re.compile(r"\b(?:cllr\.|clr\.?|counc?\.?|councilor|(?P<other>mrs?|ms|dr|prof)\.)(?= )")
# what a text with such a title holds, which is sooner seen
_TITLE_LETTERS = re.compile(r"[mrs]\. |\bclr |\bcounc?[. ]|lor |prof\. ")


@dataclass(frozen=True, slots=True)
class Line:
    """The line of a sentence, its mentions by number, and where each stretch of it stands in the article."""

    text: str
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def mention(self, symbol: str) -> Mention:
        """The mention that a symbol such as `‹C0›` stands for."""
        return self.mentions[int(symbol[2:-1])]

    def of_kind(self, text: str, letter: str) -> list[Mention]:
        """The mentions of one kind in a stretch of the line, in order."""
        return [self.mentions[int(number)] for kind, number in SYMBOL.findall(text) if kind in letter]

    def offset(self, position: int) -> int:
        """Where in the article a position of the line stands."""
        piece = bisect_right(self.starts, position) - 1
        return self.origins[piece] + position - self.starts[piece]

    def position(self, symbol: str) -> int:
        """Where in the line a symbol stands."""
        return self.text.index(symbol)


def symbol_of(mention: Mention, number: int) -> str:
    """The symbol of a mention that has this number in its line."""
    return f"‹{SYMBOLS[mention.kind]}{number}›"


def make_line(text: str, start: int, mentions: Iterable[Mention]) -> Line:
    """The line of the words of `text`, which begin at `start` in the article and hold these mentions."""
    kept = tuple(sorted(mentions, key=lambda mention: mention.start))
    builder = _Builder()
    position = start
    for number, mention in enumerate(kept):
        builder.words(text[position - start : mention.start - start], position)
        builder.symbol(symbol_of(mention, number), mention.start)
        position = mention.end
        joined = _JOINED.match(text, position - start) if _is_pronoun(mention, text[mention.start - start :]) else None
        if joined and joined.lastgroup:
            builder.symbol(f" {joined.lastgroup}", position)
            position = start + joined.end()
    builder.words(text[position - start :], position)
    builder.symbol("", start + len(text))
    return Line("".join(builder.pieces), kept, tuple(builder.starts), tuple(builder.origins))


def _is_pronoun(mention: Mention, text: str) -> bool:
    """Whether a mention is `he` or `she`."""
    return mention.anaphor and text[: mention.end - mention.start].lower() in ("he", "she")


class _Builder:
    """Collects the pieces of a line and where each begins in the article."""

    __slots__ = ("length", "origins", "pieces", "starts")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.length = 0

    def symbol(self, text: str, origin: int) -> None:
        """Add a piece that stands at one place in the article."""
        self.starts.append(self.length)
        self.origins.append(origin)
        self.pieces.append(text)
        self.length += len(text)

    def words(self, text: str, origin: int) -> None:
        """Add plain words, folded, without scare quotes."""
        if not text:
            return
        folded = text.translate(_FOLD).lower()
        if len(folded) != len(text):
            folded = "".join(char.lower() if len(char.lower()) == 1 else char for char in text.translate(_FOLD))
        position = 0
        for mark in _SCARE.finditer(folded):
            self._plain(folded[position : mark.start()], origin + position)
            position = mark.end()
        self._plain(folded[position:], origin + position)

    def _plain(self, text: str, origin: int) -> None:
        """Add words, titles in one spelling."""
        position = 0
        for title in _TITLES.finditer(text) if _TITLE_LETTERS.search(text) else ():
            self._spaced(text[position : title.start()], origin + position)
            self.symbol(title["other"] or "cllr", origin + title.start())
            position = title.end()
        self._spaced(text[position:], origin + position)

    def _spaced(self, text: str, origin: int) -> None:
        """Add words with each run of blanks made one."""
        position = 0
        for blanks in _BLANKS.finditer(text):
            self.symbol(text[position : blanks.start() + 1], origin + position)
            position = blanks.end()
        if position < len(text):
            self.symbol(text[position:], origin + position)


_MACRO = re.compile(r"\{([a-z_]+)(?::([a-z_0-9]+))?\}")
_LETTERS = {
    "council": "C",
    "body": "B",
    "org": "CB",
    "anyorg": "CBN",
    "person": "P",
    "anyone": "PN",
    "name": "N",
    "role": "R",
    "grade": "G",
    "area": "A",
    "programme": "F",
    "date": "D",
    "money": "M",
    "number": "X",
    "figure": "XM",
    "quote": "Q",
    "any": "A-Z",
}


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A rule's pattern: a regular expression in which `{council}` or `{person:who}` stands for a symbol.

    Blanks in the source match any single blank; the part after the colon names the group.
    """

    def symbol(match: re.Match[str]) -> str:
        name, group = match.groups()
        if name not in _LETTERS:
            raise ValueError(f"no symbol {name!r} in the pattern {source!r}")
        inner = f"‹[{_LETTERS[name]}]\\d+›"
        return f"(?P<{group}>{inner})" if group else inner

    return re.compile(_MACRO.sub(symbol, source))
