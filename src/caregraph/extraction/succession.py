"""Succession: whose post is taken, and what is handed on with it."""

import re

from caregraph.extraction.going_on import went_on
from caregraph.extraction.holding import Affiliation, default_organisation
from caregraph.extraction.outcome import NEAR, WHOM, Outcome
from caregraph.extraction.parts import BELOW, HEAD_NOUN, LEAVING, Change, for_good
from caregraph.extraction.predicates import Predicate
from caregraph.model.entity import Organisation, Person, Term

_FROM_HER = re.compile(
    r"[^‹;]{0,30}\b(?:from|replaces?d?|succeeds?|succeeded) (?:him|her|them)\b|"
    r"^[^.;‹]{0,30}\bin (?:his|her) (?:stead|place)\b"
)
_REPLACEMENT = re.compile(
    r"\b(?:an?|the|(?:its|his|her|their)) (?:[a-z]+ )?(?:replacement|successor),? (?:mr |mrs |ms |dr )?$"
)
# `O's new R, P, succeeds Q`: the post is told to be a new one of P's
# `hands over to her deputy, Q, in D`
_HANDED_TO = re.compile(
    r"(?:hand|pass)[^.;]{0,60}? to (?:(?:her|his|their|the|its|a|an|new|permanent|interim|former|current|then|"
    r"long-serving|deputy|"
    r"successor|colleague|party|council|‹[CB]\d+›(?:'s)?|‹R\d+›|(?:of|at|for|in) ‹[CB]\d+›),? ){0,7}"
    r"(?:(?:cllr|coun|councillor|mr|mrs|ms|dr|sir|dame)\.? )?(?P<person>‹P\d+›)(?!')"
)
_NEW = re.compile(r"\b(?:new|next|incoming|newly appointed|interim|acting|permanent) (?:[a-z]+ )?$")
_NAMING = ("named", "appointed", "appointment")
_OPENING = 4  # passages: those that tell what the article is about
_FOR_NOW = re.compile(r"[^.;‹]{0,40}?\b(?:(?P<interim>interim|acting)|temporar)")
_HER_DEPUTY = re.compile(r"‹P\d+›, (?:his|her|their) (?:[a-z]+ )*‹R\d+›")


def replaced_whom(text: str, start: int) -> str:
    """`Q, whom P replaced`: the one who is replaced by the subject of a verb at a place of a line."""
    whom = WHOM.search(text[:start]) if re.match(r"replac|succe", text[start:]) else None
    return whom[1] if whom else ""


class Succession(Outcome):
    """Finds who held a post before, and the post that is theirs to hand on."""

    def hands_over(self, one: Predicate) -> bool:
        """Whether the subject is the one who is replaced: `P was replaced by Q`."""
        replaced = one.passive and bool(re.match(r"replaced|succeeded|filled", self.text[one.start :]))
        return replaced or bool(self.handed_to(one))

    def handed_to(self, one: Predicate) -> str:
        """To whom somebody hands over: `P will hand over in May to Q`."""
        to = _HANDED_TO.match(self.text, one.start) if one.trigger.name == "handed-over" and one.people else None
        return to["person"] if to else ""

    def held_by_followed(self, person: Person, one: Predicate) -> Affiliation | None:
        """`Q replaces P, who took over in May for now`: P took what Q takes."""
        here = (c.post for c in self.found.changes if c.passage is self.passage and c.event == "appointed")
        taken = [post for post in here if post and post.person != person]
        if not taken or not self.is_followed(person, one):
            return None
        now = _FOR_NOW.match(self.text, one.end)
        role = for_good(taken[-1].role)
        role = Term.of("role", f"{now['interim'] or 'interim'} {role.label}") if now else role
        return self.affiliation(person, role, taken[-1].organisation, one)

    def same_office(self, left: Person | None, symbol: str) -> Organisation | None:
        """Where the one who is replaced held the post that is named: `succeeds P as president`."""
        role = self.role(symbol) if left and symbol else None
        held = self.held(left, None) if left and role else []
        same = [a for a in held if role and set(HEAD_NOUN.findall(a.role.label)) & set(HEAD_NOUN.findall(role.label))]
        return same[0].organisation if same else None

    def predecessor(self, one: Predicate) -> Person | None:
        """Whose post is taken: the object of replacing, the one it is taken over from, or who vacated it."""
        word = self.text[one.start : one.end]
        parts = one.parts
        if _FROM_HER.match(self.text[one.start :]):
            gone = [c.person for c in self.found.changes if c.event in LEAVING]
            return gone[-1] if gone else None
        if self.hands_over(one):
            return self.person(one.people[0]) if one.people else None
        if parts.objects or not (whom := replaced_whom(self.text, one.start)):
            symbol = parts.origin_person or parts.vacated
        else:
            return self.person(whom)
        if re.match(r"(?:replac|succe|tak|took|step)", word) and not word.endswith(("up", "over", "on", "in")):
            symbol = symbol or next(iter(parts.objects), "")
        return self.person(symbol) if symbol else None

    def was_deputy(self, one: Predicate) -> bool:
        """`was succeeded by Q, her R`: the role is what Q was before."""
        return self.hands_over(one) and bool(_HER_DEPUTY.search(self.text, one.start))

    def own_new(self, person: Person, one: Predicate) -> Affiliation | None:
        """`P, R at O, who took over from Q`: P's own post, which Q had held."""
        took = not self.was_deputy(one) and (
            re.match(r"took|became|succeeded|replaced", self.text[one.start :])
            or re.search(r"‹[RC]\d+›[^.;]{0,40}\bsince (?:(?:he|she|‹P\d+›) )?$", self.text[: one.start])
        )
        own = [a for a in self.held(person, None) if a.passage is self.passage and a.tenure == "current"]
        own = [a for a in own if a.rule != "taken" or not BELOW.match(a.role.label)]
        own = own if took else [a for a in own if _NEW.search(self.text[: max(a.position, 0)])]
        return own[0] if own and not self.was_deputy(one) else None

    def own_here(self, person: Person, one: Predicate) -> Affiliation | None:
        """`P took over from Q`, of whom no more is told: the post that P holds at the council."""
        took = not self.was_deputy(one) and re.match(r"took|succeeded|replaced", self.text[one.start :])
        own = [a for a in self.held(person, None) if a.tenure == "current" and a.organisation == self.passage.focus]
        own = [a for a in own if a.passage is not self.passage or not BELOW.match(a.role.label)]
        return self.affiliation(person, own[0].role, own[0].organisation, one) if took and own else None

    def replacement(self, person: Person, one: Predicate) -> Affiliation | None:
        """`a permanent replacement, P, will start in D`: the post that somebody left shortly before."""
        symbol = self.symbol_of(person)
        if not symbol or not _REPLACEMENT.search(self.text[: self.text.find(symbol)]):
            return None
        gone = [c.post for c in self.found.changes if c.event in LEAVING and c.post and self._is_near(c)]
        return self.handed_on(person, gone[-1], one) if gone else None

    def role_of(self, person: Person, post: Affiliation) -> Term:
        beside = [a for a in self.held(person, None) if a.passage is self.passage and not a.explicit and a.position > 0]
        held = beside or self.held(person, post.organisation)
        return held[0].role if held else for_good(post.role)

    def inherited(self, person: Person, left: Person, one: Predicate) -> Affiliation | None:
        """The post of whoever is replaced; an interim one is taken for good."""
        symbol = one.parts.titles.get(self.symbol_of(left) or "")
        # `came as assistant director and took over from Q`
        fresh = [a for a in self.fresh(person) if a.passage is not self.passage or not BELOW.match(a.role.label)]
        if fresh and not symbol:
            return fresh[-1]
        here = self.passage.focus
        titled = self.role(symbol) if symbol else None
        above = titled and not BELOW.match(titled.label)
        taken = [a for a in self._taken_by_now(person) if a.organisation == here]
        taken = [a for a in taken if a.passage is not self.passage or not BELOW.match(a.role.label)]
        if taken and not (above and BELOW.match(taken[-1].role.label)):
            return taken[-1]  # whatever the one who left was called
        held = [
            a
            for a in self.held(left, None)
            if (a.tenure != "former" or a.passage is self.passage or a.organisation == here)
            and not (a.passage is self.passage and went_on(self.text, one.end, a.position))
        ]
        there = (None, self.named_place(one) or here)
        later = [
            a for a in held if a.passage.number > self.passage.number and a.explicit and a.organisation not in there
        ]
        held = [a for a in held if a not in later]  # `took over from Q. He is now R at B`
        if not symbol and not held:
            return None
        role = self.role(symbol) if symbol else held[0].role
        place = self.named_place(one) or (held[0].organisation if held else None)
        held_there = [a for a in self.held(person, place) if a.tenure != "former"]
        own = [a for a in held_there if role and a.role.label.endswith(role.label)]
        own = [a for a in own if role and bool(BELOW.match(a.role.label)) == bool(BELOW.match(role.label))]
        if own:
            return own[0]
        if role is None:
            return None
        opened = [o for o in self.found.opened if 0 <= self.passage.number - o.passage.number <= NEAR]
        opened = [o for o in opened if set(HEAD_NOUN.findall(o.role.label)) & set(HEAD_NOUN.findall(role.label))]
        label = opened[-1].role if opened else for_good(role)
        place = place or (opened[-1].organisation if opened else default_organisation(role, self.passage))
        return self.affiliation(person, label, place, one)

    def fresh(self, person: Person) -> list[Affiliation]:
        """The posts that a person has just been told to take, not those of years ago."""
        changes = [c for c in self.found.changes if c.person == person and c.event == "appointed" and c.post]
        fresh = [c for c in changes if not self.is_long_ago(c.date)]
        near = [c for c in fresh if self._is_near(c) or c.passage.number <= _OPENING]
        # `has been named R … joined A in 2016`: the naming is the news
        return [c.post for c in sorted(near, key=lambda c: c.rule in _NAMING) if c.post]

    def _taken_by_now(self, person: Person) -> list[Affiliation]:
        """The posts that a person has been told to take, in the order of the text."""
        changes = (c for c in self.found.changes if c.person == person and c.event == "appointed")
        return [c.post for c in changes if c.post]

    def _is_near(self, change: Change) -> bool:
        return 0 <= self.passage.number - change.passage.number <= NEAR
