"""Grades and service areas: the words of the reference data for them, told apart from everyday words."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from caregraph.model.entity import Term
from caregraph.model.longest import longest_of
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.reference import Reference
from caregraph.recognition.state import state_of

_WORDS_TOO = frozenset(("send",))  # areas' initials that are words in small letters
# `good for protection`, `inadequate on protection, care and leadership`: the short names of two parts
_SHORT = re.compile(
    r" (?:overall |rating |verdict |mark |grade )?(?:for|on|in|at) (?:both )?(?:child )?"
    r"(?P<help>protection|help and protection)"
    r"(?! (?:of|from|for|plan|order|against|work|service|team|arrange)s?)"
    r"(?:(?:,| and) (?P<care>care)(?=,| and ))?(?![\w-])"
)


class Grades:
    """Finds the words of grades and of service areas; whether they judge anything is for extraction to say."""

    def __init__(self, reference: Reference) -> None:
        self.grades, self.areas = reference.grades, reference.areas
        self.grade = _words(self.grades)
        self.area = _words(self.areas)

    def __call__(self, doc: Doc) -> Doc:
        """Add grades and areas to a Doc's mentions."""
        state = state_of(doc)
        # `İ`, the only letter that is two in lower case, would move all that stands after it.
        text = state.masked().replace("İ", "I").lower().replace("’", "'")
        state.add(
            Mention(MentionKind.GRADE, m.start(), m.end(), self.grades[m.group()]) for m in self.grade.finditer(text)
        )
        state.add(self._areas(state.article.text, text))
        return doc

    def _areas(self, written: str, text: str) -> Iterator[Mention]:
        yield from self._short(text)
        for match in self.area.finditer(text):
            term: Term = self.areas[match.group()]
            is_word = match.group() in _WORDS_TOO and not written[match.start() : match.end()].isupper()
            if term.slug != "overall" and not is_word:
                yield Mention(MentionKind.AREA, match.start(), match.end(), term)

    def _short(self, text: str) -> Iterator[Mention]:
        """The parts that are told in a word, right behind a grade."""
        for grade in self.grade.finditer(text):
            match = _SHORT.match(text, grade.end()) or _SHORT.match(text, grade.end() + 1)
            for name, whole in (("help", "help and protection"), ("care", "children in care")) if match else ():
                if match and match[name] and match[name] not in self.areas:
                    yield Mention(MentionKind.AREA, match.start(name), match.end(name), self.areas[whole])


def _words(table: dict[str, Term]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){longest_of(table)}(?!\w|-(?!rated\b|graded\b))")
