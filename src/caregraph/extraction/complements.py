"""Complements: what follows a verb of coming or going in its clause, each part by the preposition that ties it.

`left her role as R1 at A in D to become R2 at B` gives the post left, the place, the date, and what comes next.
"""

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(r"‹[A-Z]\d+›(?:'s|')?|[a-z][a-z'-]*|\d[\d,.]*|[^\sa-z‹\d]")
_PREPOSITIONS = frozenset("at for in into of with to by as on since until till from within over during through".split())
# a clause ends before these
_ENDS = frozenset(
    "who which that where when while whilst although though because but having after before amid despite said says "
    "told saying adding meaning vacant unfilled following if whether than whose after alongside along besides".split()
)
_ENDS_AFTER_COMMA = frozenset(
    "and with a an the his her its their leaving having which will has is was had would said did now today "
    "currently then formerly once".split()
)
# a body is tied to a verb by a preposition right before it, and is itself no more than a modifier of these
_BETWEEN = frozenset(
    "the neighbouring nearby all its then troubled struggling failing beleaguered embattled ailing under-fire "
    "charity consultancy union company agency firm children's national fostering disability adoption".split()
)
_MODIFIES = frozenset(
    "report reports inspection inspections visit visits inspector inspectors judgement rating ratings review notice "
    "monitoring criticism verdict framework letter".split()
)
# what a body is called that has a name behind the word, and what one without a name is
_BODY_NOUNS = frozenset(
    "charity consultancy union company agency firm trust provider foundation group network thinktank".split()
)
_NOT_NOUNS = _PREPOSITIONS | frozenset(
    "council councils authority role roles post job position where who and but".split()
)
_FINITE = frozenset("was is has had were will said says did".split())
_CLAUSE_AFTER_AS = frozenset("her his their he she it they part did was were has have had is".split())
_OWN = frozenset("her his their".split())
_BODIES = ("‹C", "‹B", "‹N")
_AT_PRESENT = frozenset("present currently formerly previously".split())
_AT_A_WORD = frozenset("order orders behalf recommendation advice instruction instructions request insistence".split())
_MARKS = frozenset(';:."”“?!')
_POST = frozenset("role roles post job position reins helm duties charge vacancy brief portfolio office".split())
_PARTS_OF_TIME = frozenset("end start beginning middle close".split())
_UP_TO = frozenset("until till before since by".split())
_SAME = frozenset("same similar equivalent".split())
_ONCE = frozenset("former previous outgoing ex current then fellow predecessor".split())
_TAKES = frozenset("take join lead head run fill replace succeed oversee manage work start chair act serve".split())
_DETERMINERS = frozenset(
    "the a an its their our independent interim now then currently formerly previously former".split()
)
_NEW = frozenset("new next permanent first".split())
_ARTICLES = frozenset("the a an her his their its this that be become".split())

# `appointed P, who left A last year, as R`: `as R` goes with the verb before the relative clause
_IN_RELATIVE = re.compile(
    r"\b(?:appoint|nam|hir|recruit|chos|choos|pick|select|promot|unveil|confirm|succe|replac|follow)"
    r"(?:ed|en|es|s|ing|e|eds?)?\b[^.;]*‹P\d+›"
    r", who [^,.;‹]{1,30}$"
)

# `P resigned in D and the R left in E`: another subject
NEXT_HOLDER = re.compile(
    r",? (?:and|but|while) (?:(?:the|its|their|his|her|former|interim|then|council's|‹[CB]\d+›'s?) )+‹R\d+›"
    r"(?: (?:of|for|at|in) (?:the )?‹[CBA]\d+›(?:'s [a-z ]{1,30})?)?,? (?:(?:has|had|have) )?(?:also |then |later )?"
    r"(?:been |gone|left|leaves|quits?|resign(?:ed|s)|retire[ds]|departed|departs|went|stood|stepped|stands|steps|took|"
    r"will|is to|was)\b"
)


@dataclass(slots=True)
class Complements:
    """The parts of a verb's clause, as symbols of the line; empty where the clause has none.

    `origin` parts stand after `from`, `next` parts after `to become` and its like. `titles` gives the role that
    stands before a name, `once` the names whose title is a former one. `post` says that a post is spoken of,
    `task` that it is to run something, `purpose` that the clause ends in what it is for.
    """

    role: str = ""
    place: str = ""
    by: str = ""
    origin_role: str = ""
    origin_place: str = ""
    origin_person: str = ""
    next_role: str = ""
    next_place: str = ""
    post: bool = False
    same: bool = False
    task: bool = False
    purpose: bool = False
    vacated: str = ""
    objects: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    once: set[str] = field(default_factory=set)
    dates: list[tuple[str, str]] = field(default_factory=list)
    end: int = 0


def complements(text: str, start: int) -> Complements:
    """The complements of a verb that ends at `start` of a line."""
    another = NEXT_HOLDER.search(text, start)
    return _Scan(text[: another.start()] if another else text, start).run()


class _Scan:
    """Walks the words after a verb up to the end of its clause."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.tokens = list(_TOKEN.finditer(text, start))
        self.found = Complements(end=len(text))
        self.relative = bool(_IN_RELATIVE.search(text, 0, start))
        self.mode = ""  # "", origin or next
        self.prep = ""
        self.post_said = False
        self.once = self.vacated = self.anothers = self.agent = False

    def run(self) -> Complements:
        number = 0
        while number < len(self.tokens):
            skipped = self._aside(number)
            if skipped:
                number = skipped
                continue
            if self._ends(number):
                self.found.end = self.tokens[number].start()
                break
            self._take(number)
            number += 1
        return self.found

    def _word(self, number: int) -> str:
        return self.tokens[number].group() if number < len(self.tokens) else ""

    def _aside(self, number: int) -> int:
        """The place after an aside on the one who is appointed: `appointed P, 48, who ran B, as R`."""
        if (
            self._word(number) == ","
            and self._word(number + 1) in ("where", "which")
            and (self.found.place or self.found.origin_place or self._word(number - 1)[:2] in _BODIES)
        ):
            return self._over_where(number)
        if self._word(number) != "," or not self.found.objects or self.found.role or self.mode:
            return 0
        for later in range(number + 1, min(number + 40, len(self.tokens) - 1)):
            put_in = self._word(later + 1) == "in"  # `put P, the R of A, in as R2`
            ahead = self._word(later + 1 + put_in) in ("as", "to")
            if self._word(later) == "," and (ahead or self._closes(number, later)):
                return later + 1
            if self._word(later) in _MARKS:
                break
        return 0

    def _over_where(self, number: int) -> int:
        """The place after an aside on a place: `left A, where she was R, to become R2 at B`."""
        for later in range(number + 1, min(number + 24, len(self.tokens) - 1)):
            if self._word(later) == ",":
                return later + 1 if self._word(later + 1) in ("to", "in", "on", "last", "as", "at") else 0
            if self._word(later) in _MARKS:
                break
        return 0

    def _closes(self, opening: int, closing: int) -> bool:
        """Whether an aside on a former post ends before the new one: `made P, a former R1 in A, R2`."""
        former = {self._word(opening + 1), self._word(opening + 2)} & {"former", "ex"}
        return bool(former) and self._word(closing + 1).startswith("‹R")

    def _ends(self, number: int) -> bool:
        word, following = self._word(number), self._word(number + 1)
        if word in _MARKS or word in _ENDS or self.text[self.tokens[number].start() - 1 :].startswith(" - "):
            return True
        if word in ("once", "under"):  # `sent in three advisers under A's R, P`
            return (
                (word == "under" and following[:2] in ("‹C", "‹R", "‹P"))
                or following in _ARTICLES
                or following in ("he", "she", "it", "they")
                or following.startswith("‹")
            )
        if word == "as":
            own = following in _OWN and any(self._word(number + ahead).startswith("‹R") for ahead in (2, 3, 4))
            return (following in _CLAUSE_AFTER_AS and not own) or self._says_as(number)
        if word == ",":
            named = bool(self.found.role) and not self.found.objects
            titled = (named or self.mode == "origin") and self._follows_title(number)
            return not titled and (
                (following[:2] == "‹P" and not self._presents(number))
                or following in _ENDS
                or following in _ENDS_AFTER_COMMA
                or (following.endswith("ing") and following != "during")
                or (following.endswith("ed") and following not in ("aged", "based"))
                or (following[:2] in ("‹B", "‹C", "‹N") and self._word(number + 2) in _FINITE)
                or (following[:2] == "‹D" and self._word(number + 2).startswith("‹R"))
                or (self.relative and following == "as")
                or not following
            )
        if word == "and":
            return following[:2] not in ("‹C", "‹B", "‹N", "‹R", "‹X", "‹D", "‹M", "‹A")
        purpose = word == "to" and not (
            following in _ARTICLES or following in _TAKES or following.startswith("‹") or not following
        )
        self.found.purpose = self.found.purpose or purpose
        return purpose

    def _presents(self, number: int) -> bool:
        """Whether a name says who it is that the words before speak of: `picked an insider, P, as`."""
        alone = not (self.found.objects or self.found.role or self.mode or self.prep)
        return alone and self._word(0) in ("a", "an", "its", "their", "another", "one") and number > 1

    def _says_as(self, number: int) -> bool:
        """Whether `as` opens a clause of somebody else: `resigned, as the R, Q, had advised`."""
        ahead = number + 1
        while (
            self._word(ahead) in _DETERMINERS or self._word(ahead)[:2] in ("‹R", "‹C", "‹P") or self._word(ahead) == ","
        ):
            ahead += 1
        words = [self._word(n) for n in range(number, ahead)]
        return any(word.startswith("‹P") for word in words) and self._word(ahead) in _FINITE

    def _follows_title(self, number: int) -> bool:
        return self._word(number - 1).startswith("‹R") and self._word(number + 1).startswith("‹P")

    def _take(self, number: int) -> None:
        word = self._word(number)
        if word.startswith("‹"):
            self._symbol(number, word.rstrip("'s").rstrip("'"))
        elif word == ",":
            self.mode, self.prep = ("next" if self.mode == "next" else ""), ""
            self.anothers = False
        else:
            self._plain(number, word)

    def _plain(self, number: int, word: str) -> None:
        following = self._word(number + 1)
        if word == "to" and (following in _TAKES or following in ("be", "become")):
            self.mode, self.prep = "next", "as"
            self.found.task = self.found.task or following in ("lead", "head", "run", "oversee", "manage", "work")
        elif word == "from":
            self.mode, self.prep, self.post_said = "origin", word, False
        elif word in _PREPOSITIONS:
            if word in ("to", "into") and self.mode == "origin":
                self.mode = ""
            if word == "as" and self.mode == "origin" and not self.post_said:
                self.mode = ""
            if word == "for" and self.mode == "" and following in ("a", "an", "the") and self.found.place:
                self.mode = "next"
            late = word == "of" and self._word(number - 1) in _PARTS_OF_TIME and self.prep in _UP_TO
            self.prep = self.prep if late else word  # `until the end of D`
            self.agent = self.agent or (word == "by" and self.found.post)
        elif word in _POST:
            self.post_said = True
            definite = {"the", "that"} & {self._word(number - 1), self._word(number - 2)}
            self.found.post = self.found.post or self.mode == "" or (self.mode == "next" and bool(definite))
        elif word == "vacated" or (word == "place" and self._word(number - 1) == "in" and following == "of"):
            self.vacated = True
        elif word in _SAME:
            self.found.same = True
        self.once = self.once or word in _ONCE

    def _symbol(self, number: int, symbol: str) -> None:
        letter = symbol[1]
        if letter == "R":
            self._role(number, symbol)
        elif letter in "CBN":
            self._place(number, symbol)
        elif letter == "P":
            self._person(number, symbol)
        elif letter == "D":
            if self.mode != "vacated":
                # `from A last month`: no `from` of the date's own
                own = not self._word(number - 1).startswith("‹") or number == 0
                self.found.dates.append((self.prep if own else "", symbol))
            self.prep = ""

    def _role(self, number: int, symbol: str) -> None:
        following = self._word(number + 1)
        after = self._word(number + 2) if following in (",", "councillor") else following
        holder = after.rstrip("'s").rstrip("'") if after.startswith("‹P") else ""
        if holder and not after.endswith("'s"):
            self.found.titles[holder] = symbol
            if self.once:
                self.found.once.add(holder)
            elif self._takes_up(number + 2):
                pass  # `sent in A's director P as R2`: the title is what P was
            elif self.mode == "" and self.prep not in ("by", "from") and not self.agent:
                self.found.role = self.found.role or symbol
        elif self._is_not_taken(number):
            self.anothers = True
        elif self.mode == "origin":
            self.found.origin_role = self.found.origin_role or symbol
        elif self.mode == "next":
            self.found.next_role = self.found.next_role or symbol
        elif self.found.role in self.found.titles.values() and self._comes_to(number):
            self.found.role = symbol  # `hired A's R1, P, as its R2`: the title is what P was
        elif self.prep not in ("by", "at", "with", "over"):
            self.found.role = self.found.role or symbol
        self.once = False

    def _is_not_taken(self, number: int) -> bool:
        """Whether a role is not the one that the verb gives: somebody's own, the agent's, or whose word it is."""
        own = self._is_present(number) or self._is_anothers(number)
        return own or self._orders(number) or (self.agent and self.prep != "as")

    def _orders(self, number: int) -> bool:
        """Whether a role only says at whose word it happens: `on the orders of the then R`."""
        words = [self._word(n) for n in range(max(0, number - 5), number)]
        return self.prep == "of" and bool(_AT_A_WORD & set(words))

    def _is_present(self, number: int) -> bool:
        """Whether a role is what somebody named right before it is or was: `appoint P, at present R in A`."""
        words = [self._word(n) for n in range(max(0, number - 5), number)]
        named = [n for n, word in enumerate(words) if word.startswith("‹P")]
        between = words[named[-1] + 1 :] if named else []
        if not between or between[0] != ",":
            return False
        # `appointed P, an R in A who …`
        placed = self._word(number + 1) in ("at", "in", "of", "from", "with") and self._word(number + 2)[:2] in _BODIES
        return bool(_AT_PRESENT & set(between)) or (placed and between[1:2] in (["a"], ["an"]))

    def _is_anothers(self, number: int) -> bool:
        """Whether a role stands in apposition to somebody whom the verb does not take: `together with Q, the R`."""
        back = number - 1
        while self._word(back) in _DETERMINERS or (
            self._word(back).startswith("‹C") and self._word(back).endswith("'s")
        ):
            back -= 1
        named = self._word(back - 1) if self._word(back) == "," and back else ""
        return named.startswith("‹P") and named not in self.found.objects

    def _place(self, number: int, symbol: str) -> None:
        if self._owns_role(number) and self._is_anothers(number):
            return  # `replaced by Q, A's R`
        if self.anothers or not self._is_tied(number) or self._is_employer(number) or self._lies_in(number):
            return
        if self.prep == "by":
            self.found.by = self.found.by or symbol
        elif self.mode == "origin":
            self.found.origin_place = self.found.origin_place or symbol
            if not self._owns_role(number) and (not self.post_said or self.found.origin_role):
                self.mode = ""
        elif self.mode == "next":
            self.found.next_place = self.found.next_place or symbol
        else:
            # `R for the N at O`: O
            region = self.found.place[:2] == "‹N" and self.prep == "at" and symbol[:2] in ("‹C", "‹B")
            self.found.place = symbol if region else self.found.place or symbol

    def _is_tied(self, number: int) -> bool:
        """Whether a body is itself what a preposition or the verb governs."""
        if self._word(number + 1) in _MODIFIES:
            return False
        back = number - 1
        while back >= 0 and (self._word(back) in _BETWEEN or self._lies_in(back)):
            back -= 1
        before = self._word(back) if back >= 0 else ""
        if before in ("of", "from") and self._word(back - 1).startswith("‹P") and back:
            return False  # where that person is from
        if before == "from" and self._word(back - 1) in _MODIFIES:
            return False  # `a damning verdict from O`
        return (
            not before
            or before in _PREPOSITIONS
            or before in ("and", ",", "from", "a", "an", "as", "new")
            or (self.mode == "next" and before in _TAKES)
            or self._owns_role(number)
        )

    def _lies_in(self, number: int) -> bool:
        """Whether a place only says where a body lies: `a Bristol children's home`, `the London charity N`."""
        if self._word(number)[:2] not in ("‹C", "‹N") or self._word(number).endswith("'s"):
            return False
        ahead = number + 1
        while (
            (self._word(ahead)[:1].isalpha() or self._word(ahead)[:2] == "‹A")
            and self._word(ahead) not in _NOT_NOUNS
            and ahead < number + 4
        ):
            ahead += 1
        called = self._word(ahead - 1) in _BODY_NOUNS and self._word(ahead)[:2] in ("‹B", "‹N", "‹C")
        return called or (ahead > number + 1 and self._word(number - 1) in ("a", "an") and number > 0)

    def _is_employer(self, number: int) -> bool:
        """Whether a body only says whose officer somebody is: `sent in A's director P as R`."""
        titled = self._word(number + 1).startswith("‹R") and self._word(number + 2).startswith("‹P")
        return titled and self.prep in ("", "of") and (self._word(number - 1) == "," or self._comes_as(number + 3))

    def _takes_up(self, number: int) -> bool:
        """Whether `as R` follows a name right away."""
        words = [self._word(n) for n in range(number, number + 4)]
        return words[0] == "as" and any(word.startswith("‹R") for word in words)

    def _comes_to(self, number: int) -> bool:
        """Whether `as R` or `to R` stands right behind a name: `promoted its R1, P, to R2`."""
        back = number - 1
        while self._word(back) in _DETERMINERS | _NEW and back > 0:
            back -= 1
        named = self._word(back - 2) if self._word(back - 1) == "," else self._word(back - 1)
        return self._word(back) in ("as", "to") and back > 1 and named.startswith("‹P")

    def _comes_as(self, number: int) -> bool:
        """Whether `as R` follows shortly."""
        return any(self._word(n) == "as" for n in range(number, number + 6))

    def _owns_role(self, number: int) -> bool:
        return any(self._word(number + ahead).startswith("‹R") for ahead in (1, 2, 3))

    def _person(self, number: int, symbol: str) -> None:
        if self.vacated or (self.prep == "by" and self.found.post):  # `the job held by P`
            self.found.vacated = self.found.vacated or symbol
            self.mode = "vacated"  # what follows is of that person
        elif self.prep == "by":
            self.found.by = self.found.by or symbol
        elif self.mode == "origin":
            self.found.origin_person = self.found.origin_person or symbol
            self.mode = ""
        elif self._word(number).endswith("'s") and self.mode == "":
            self.found.vacated = self.found.vacated or symbol
        elif self.mode == "" and self.prep in ("", "of", "as"):
            self.found.objects.append(symbol)
        self.prep = ""
