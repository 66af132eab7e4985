"""Outcome: what a change of post comes to: the change itself, and the posts that it gives and ends."""

import re
from dataclasses import replace

from caregraph.extraction.holding import BARE, Affiliation, default_organisation
from caregraph.extraction.pairs import paired, role_of
from caregraph.extraction.parts import HEADLINE, Change, Parts
from caregraph.extraction.predicates import OWNED, RECENTLY, Predicate
from caregraph.extraction.triggers import Voice
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Organisation, Person

NEAR = 4  # passages: a post told farther off is of something else
# `confirmed that P, the R, will go`: a saying, not an appointment
_SAYS_THAT = re.compile(
    r"confirm(?:s|ed) (?:that )?(?:(?:[a-z'-]+|‹[CBR]\d+›(?:'s)?),? ){0,5}‹P\d+›,? (?:(?:the|its) )?(?:‹R\d+›,? )?"
    r"(?:will|has|had|is|was|would|were)\b"
)
# `P, an R at A, whom ministers sent in as R2`
WHOM = re.compile(
    r"(‹P\d+›)(?:, (?:[^;.‹]|‹[RCBNDX]\d+›)*)?,? whom (?:[a-z' ]|‹[BRC]\d+›(?:'s)?)*"
    r"(?:‹P\d+› )?(?:(?:has|had|have|then|also|later|herself|himself|first) )*$"
)
# `P, the R appointed in D to …`
TITLED = re.compile(
    r"(‹P\d+›),? (?:who is )?(?:the|an?|its|their) (?:(?!former )[a-z-]+ )?(‹R\d+›) "
    r"(?:(?:(?:that|whom|who) )?(?:it|they|(?:the )?(?:council|authority|trust|‹[CB]\d+›)) (?:has |had |have )?)?$"
)
# `Q replaces P, who left in May`
_FOLLOWED = re.compile(
    r"\b(?:replac|succeed|follow)[a-z]* (?:[a-z]+\.? |‹R\d+›,? ){0,3}(?P<old>‹P\d+›),? who "
    r"[^.;‹]{0,40}(?:‹D\d+›[^.;‹]{0,20})?$"
)
_TO_DO = re.compile(
    r" (?:to (?!be\b|become\b|lead\b)|by (?:the )?(?:‹[BR]|[a-z]+ ?ment|ministers|department)|(?:in |on |last )?‹D\d+›)"
)
_COMMA = re.compile(rf"(?:,|\)|-) (?:{OWNED}(?:{RECENTLY}) )?$")
_REDUCED = re.compile(
    r"^(?: (?:in|last|by|after|from|over|as|for|amid|this|on|earlier|yesterday|to|at|‹D\d+›|‹R\d+›)(?!\w)|[.,])"
)
_SUCCEEDS = re.compile(r"(?:succeeds|replaces)\b")


# `joined in D and has been R since E`
_HELD_SINCE = re.compile(r"(?: (?:of|at|in|for) (?:the )?‹[CBN]\d+›)?(?: there)?,? since ‹D")


def is_of_later(post: Affiliation, end: int) -> bool:
    """Whether a post is told in a later clause, with a time of its own, than the verb that ends there."""
    text, start = post.passage.text, post.position
    role = re.compile(r"‹R\d+›").match(text, max(start, 0)) if start > end else None
    return bool(role and _HELD_SINCE.match(text, role.end()) and re.search(r"\band\b", text[end:start]))


class Outcome(Parts):
    """Adds what the predicates of one passage tell to what the article has told."""

    def read(self, one: Predicate) -> None:
        """Tell what one predicate says has changed."""
        raise NotImplementedError

    def symbol_of(self, person: Person) -> str | None:
        """The symbol that a person has in the line."""
        found = (f"‹P{n}›" for n, m in enumerate(self.line.mentions) if m.value == person and m.kind == "person")
        return next(found, None)

    def paired_role(self, one: Predicate, person: Person) -> str:
        """The role of `P and Q have resigned as R1 and R2` that is a person's."""
        symbol = role_of(self.text, self.symbol_of(person) or "")
        return symbol if one.parts.role and one.parts.role in paired(self.text) else ""

    def changing(self, one: Predicate) -> tuple[str, ...]:
        """Whose post changes: the object of appointing or sacking, else the subject."""
        if one.trigger.voice is Voice.TRANSITIVE and not one.passive:
            if _SAYS_THAT.match(self.text[one.start :]):
                return ()
            if one.parts.objects:
                return tuple(one.parts.objects[:1])
            if whom := WHOM.search(self.text[: one.start]):
                return (whom[1],)
            if titled := TITLED.search(self.text[: one.start]) if _TO_DO.match(self.text, one.end) else None:
                return (titled[1],)
            before = self.text[: one.start]
            reduced = (_COMMA.search(before) or HEADLINE.match(before)) and _REDUCED.match(self.text[one.end :])
            return one.people if reduced else ()
        return one.people

    def is_followed(self, person: Person, one: Predicate) -> bool:
        """Whether a verb tells, in a clause of its own, of the one who is replaced: `Q replaces P, who left in May`."""
        old = _FOLLOWED.search(self.text[: one.start])
        return bool(old) and self.person(old["old"] if old else "") == person

    def keep(self, person: Person, symbol: str, place: Organisation | None, tenure: str) -> None:
        """Add a post that is named beside the change: the one that somebody comes from."""
        role = self.role(symbol)
        if role:
            where = place or default_organisation(role, self.passage)
            self.also(Affiliation(person, role, where, tenure, self.passage.base, self.passage, "moved-on", True, -1))

    def also(self, post: Affiliation) -> None:
        """Add a post that says what it is and where."""
        if post.explicit or not BARE.match(post.role.label):
            self.found.posts.append(post)

    def tell(
        self, event: str, person: Person, post: Affiliation | None, place: Organisation | None, one: Predicate
    ) -> None:
        """Add a change, or complete one that the sentence has told already, and the post that it gives."""
        date = self.date(one)
        ahead = self.is_ahead(one, date)
        for number, told in enumerate(self.found.changes):
            same = told.event == event and told.person == person and told.passage is self.passage
            if same and (post is None or told.post is None or told.post.role == post.role or not one.parts.role):
                if told.post is None and post is not None:
                    self.found.changes[number] = replace(told, post=post, organisation=place)
                self._complete(number, date, ahead=ahead)
                return
        # `has been elected R. She succeeds Q`: she is R
        merely = date is None and _SUCCEEDS.match(self.text, one.start)
        self._come_later(event, post, ahead=ahead and not merely)
        self.found.changes.append(Change(event, person, post, place, date, ahead, self.passage, one.trigger.name))
        if post and post.passage is self.passage and post.position == -1:
            self.also(post)

    def _come_later(self, event: str, post: Affiliation | None, *, ahead: bool) -> None:
        """`has named P as R. … She will start in May`: a post that is still to come."""
        if event != "appointed" or post is None or not ahead:
            return
        for number, told in enumerate(self.found.posts):
            same = (told.person, told.role, told.organisation) == (post.person, post.role, post.organisation)
            if same and told.tenure == "current" and told.rule == "taken":
                self.found.posts[number] = replace(told, tenure="future")

    def _complete(self, number: int, date: PartialDate | None, *, ahead: bool) -> None:
        """`was appointed R and starts in May`: the second verb tells when."""
        told = self.found.changes[number]
        if not ahead or told.ahead or told.date:
            return
        self.found.changes[number] = replace(told, date=date, ahead=True)
        if told.post in self.found.posts:
            self.found.posts[self.found.posts.index(told.post)] = replace(told.post, tenure="future")
