"""Several: the posts of all who are named beside a role told once for them: `P and Q, assistant directors of O`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from caregraph.extraction.holding import Affiliation
from caregraph.extraction.parts import Change
from caregraph.model.entity import Organisation, Person

_TITLE = r"(?:(?:cllr|coun|councillor|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|professor)\.? )?"
_PEOPLE = re.compile(rf"‹P\d+›(?:(?:, and |, | and ){_TITLE}‹P\d+›)+")
_PLURAL = re.compile(
    r"\b(?:directors|executives|leaders|heads|members|holders|commissioners|advis[eo]rs|chairs|managers|officers|mayors|"
    r"ministers|workers|inspectors|presidents|councillors|professors|consultants|psychologists|chiefs|bosses|leads)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(r"‹R\d+›")
# of which a council has but one: those of several are not all at the one that the text is about
_ONE_EACH = re.compile(
    r"^(?:interim |acting |executive |corporate |strategic )*"
    r"(?:director (?:of|for) children\b.*|chief executive|leader|mayor)$"
)
# between people and a role told of all of them
_NEXT_TO = 90  # characters


def of_all(told: Iterable[Affiliation]) -> Iterator[Affiliation]:
    """The posts, each of several with those of all who share it, one body each where there are as many as people."""
    posts = list(told)
    for number, post in enumerate(posts):
        people = _sharing(post)
        if len(people) < 2:
            yield post
            continue
        first = [one for one in posts if _is_same(one, post)]
        if first[0] is not post:
            continue
        guessed = _ONE_EACH.match(post.role.label) and not post.explicit
        bodies = _in_order([one for one in first if one.person == post.person])
        told_each = {one.person for one in posts[:number] if one.passage is post.passage and one.role == post.role}
        for place, person in enumerate(people):
            own = None if guessed else bodies[place] if len(bodies) == len(people) else bodies[0]
            if person not in told_each:
                yield replace(post, person=person, organisation=own)


def changes_of_all(changes: Iterable[Change], posts: Sequence[Affiliation]) -> Iterator[Change]:
    """The changes, each without a post with the one that its person shares there with somebody whose change has one."""
    for change in changes:
        shared = (one for one in posts if one.person == change.person and one.passage is change.passage)
        post = None if change.post else next((one for one in shared if len(_sharing(one)) > 1), None)
        yield replace(change, post=post, organisation=post.organisation) if post else change


def _is_same(one: Affiliation, other: Affiliation) -> bool:
    return one.passage is other.passage and one.position == other.position and one.role == other.role


def _sharing(post: Affiliation) -> list[Person]:
    """Those of whom a role is told together, in order; nobody where it is told of one."""
    text, line = post.passage.text, post.passage.line
    symbol = _ROLE.match(text, post.position)
    role = line.mention(symbol.group()) if symbol else None
    if role is None or not _PLURAL.search(post.passage.article.text[role.start : role.end]):
        return []
    for people in _PEOPLE.finditer(text):
        gap = (
            text[people.end() : post.position]
            if people.end() <= post.position
            else text[post.position : people.start()]
        )
        named = [mention.value for mention in line.of_kind(people.group(), "P")]
        if post.person in named and len(gap) <= _NEXT_TO and not re.search(r"‹P|[.;]", gap):
            return [person for person in named if isinstance(person, Person)]
    return []


def _in_order(posts: Iterable[Affiliation]) -> list[Organisation | None]:
    """The bodies of some posts, in the order in which their passage names them."""
    found = list(dict.fromkeys(post.organisation for post in posts))
    named = [mention.value for post in posts for mention in post.passage.line.mentions]
    return sorted(found, key=lambda one: named.index(one) if one in named else len(named))
