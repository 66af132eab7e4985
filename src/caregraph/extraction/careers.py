"""Careers: the posts that people hold, held or will hold, and how they came to them or left them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from caregraph.extraction.affiliation import affiliations
from caregraph.extraction.briefs import briefs
from caregraph.extraction.context import Context
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.in_full import in_full
from caregraph.extraction.moves import moves
from caregraph.extraction.parts import HEAD_NOUN, INTERIM, LEAVING, Change, Moves
from caregraph.extraction.postholders import holders
from caregraph.extraction.relating import deputies, same_posts
from caregraph.extraction.resumes import resumed
from caregraph.extraction.sent import posts_of_sent
from caregraph.extraction.several import changes_of_all, of_all
from caregraph.extraction.shared_posts import shared_posts
from caregraph.extraction.signatures import signed
from caregraph.extraction.unsaid import filled
from caregraph.model.entity import Person

# one of a council's members, of no office there
_MERE_MEMBER = re.compile(
    r"(?:(?:labour|conservative|tory|liberal|democrat|lib|dem|green|independent|opposition) )+councillor", re.IGNORECASE
)
_MEMBER = re.compile(r"(?:cabinet|executive|lead) member|portfolio holder")
# `our R, P, …`
_OUR = re.compile(r"\bour (?:(?:own|new|former|then|brilliant|excellent|very own|[a-z]+ing) )?$")
_BELOW_DIRECTOR = re.compile(r"\b(?:assistant|deputy|associate|service) |^(?:head|manager) ")
_AT_THE_TOP = re.compile(r"^(?:interim |acting )?(?:chief executive|leader|mayor|managing director)\b")


@dataclass(frozen=True, slots=True)
class Careers:
    """The posts and the changes of post that an article tells, in the order of its text."""

    posts: tuple[Affiliation, ...]
    changes: tuple[Change, ...]


def careers(context: Context) -> Careers:
    """The careers that an article tells of."""
    told = _of_speakers(list(of_all(in_full(context, _placed(affiliations(context))))))
    told += deputies(context, told)  # whose moves are read next; again below, of whoever takes a post by those
    found = moves(context, told)
    settled = list(of_all(_settled(post, found, told) for post in found.posts))
    told = [_beside_taken(post, settled) for post in told]
    taken = _by_person(settled)
    told = [post for post in told if post.explicit or not any(_better(other, post) for other in taken[post.person])]
    known = _by_person(_each_once([*told, *settled]))
    told = [post for post in told if not any(_fuller(other, post) for other in known[post.person])]
    known = _by_person(_each_once([*told, *settled]))
    told = [
        post for post in told if post.rule != "leads" or not any(_at_head(other, post) for other in known[post.person])
    ]
    told = [post for post in told if not _MERE_MEMBER.fullmatch(post.role.label)]
    again = [*same_posts(context, [*told, *settled]), *deputies(context, [*told, *settled])]
    again += holders(context, [*told, *settled, *again], found.changes)
    shared = list(shared_posts(context, [*told, *settled, *again]))
    told = [post for post in told if not any(_is_told_as(other, post) for other in shared)]
    again += [post for post in shared if not any(_is_told(post, other) for other in [*told, *settled, *again])]
    again += briefs(context, [*told, *settled, *again])
    again += posts_of_sent(context, [*told, *settled, *again])
    listed = [*resumed(context, [*told, *settled]), *signed(context)]
    told = [post for post in told if not any(_in_full(other, post) for other in listed)]
    posts = sorted([*told, *settled, *again, *listed], key=_in_text)
    named = [
        _completed(_rehomed(change, settled), posts)
        for change in changes_of_all(_united(found.changes), [*told, *settled])
    ]
    changes = list(filled(context, named, posts))
    given = [new.post for old, new in zip(named, changes, strict=True) if new is not old and new.post]
    untold = [post for post in given if not any(_is_told(post, other) for other in posts)]
    return Careers(tuple(sorted([*posts, *untold], key=_in_text)), tuple(changes))


def _beside_taken(post: Affiliation, settled: list[Affiliation]) -> Affiliation:
    """A post whose body is but guessed, at the one where its sentence tells that the same person took others."""
    if post.explicit:
        return post
    beside = {a.organisation for a in settled if a.person == post.person and a.passage is post.passage and a.explicit}
    here = beside.pop() if len(beside) == 1 and post.rule == "learned" else None
    return replace(post, organisation=here) if here else post


def _rehomed(change: Change, settled: list[Affiliation]) -> Change:
    """A change at the body where its sentence tells that the post is, if that was but guessed."""
    post = change.post
    if post is None or post.explicit:
        return change
    told = (one for one in settled if one.person == post.person and one.explicit and _better(one, post))
    where = next((one.organisation for one in told if one.organisation), None)
    return replace(change, post=replace(post, organisation=where), organisation=where) if where else change


def _in_text(post: Affiliation) -> tuple[int, int]:
    return post.passage.number, post.position


def _is_told(post: Affiliation, other: Affiliation) -> bool:
    """Whether a person's post at a body is told already, if only as the interim one."""
    same = post.person == other.person and post.organisation == other.organisation
    return same and INTERIM.sub("", post.role.label) == INTERIM.sub("", other.role.label)


def _is_told_as(one: Affiliation, other: Affiliation) -> bool:
    """Whether a post is one that is told of otherwise where it is but guessed, or by a short name: `the joint R`."""
    here = (one.person, one.organisation) == (other.person, other.organisation)
    short = other.role.label.removeprefix("joint ")
    if here and one.role != other.role and (one.role.label == short or HEAD_NOUN.fullmatch(short)):
        return True
    same = (one.person, one.role, one.organisation) == (other.person, other.role, other.organisation)
    guessed = other.rule == "learned" or one.passage is other.passage
    return same and one.tenure != other.tenure and guessed


def _placed(told: list[Affiliation]) -> list[Affiliation]:
    """The posts, each whose body is but guessed held where its person is told to hold one of that name."""
    named = {(post.person, post.role): post.organisation for post in reversed(told) if post.explicit}
    return [
        replace(a, organisation=named.get((a.person, a.role), a.organisation)) if not a.explicit else a for a in told
    ]


def _of_speakers(told: list[Affiliation]) -> list[Affiliation]:
    """The posts, those of `our R` in a quotation held where its speaker is told to hold one."""
    places = {post.person: post.organisation for post in reversed(told) if post.explicit and post.tenure == "current"}
    return [
        replace(post, organisation=places[speaker]) if (speaker := _whose(post)) in places else post for post in told
    ]


def _whose(post: Affiliation) -> Person | None:
    """The speaker by whom a post is called `our R`, of a body that no word tells."""
    ours = not post.explicit and _OUR.search(post.passage.text, 0, post.position)
    speaker = post.passage.speaker.value if ours and post.passage.speaker else None
    return speaker if isinstance(speaker, Person) else None


def _by_person(posts: Iterable[Affiliation]) -> dict[Person, list[Affiliation]]:
    found: defaultdict[Person, list[Affiliation]] = defaultdict(list)
    for post in posts:
        found[post.person].append(post)
    return found


def _each_once(posts: Iterable[Affiliation]) -> Iterable[Affiliation]:
    """One post of those that differ only in where they are told."""
    return {(post.person, post.role, post.organisation, post.tenure, post.rule): post for post in posts}.values()


def _united(changes: list[Change]) -> list[Change]:
    """The changes without a departure that is but a retirement told beside it: `will retire and leave in May`."""
    if not {"resigned", "retired"} <= {change.event for change in changes}:
        return changes
    kept: list[Change] = []
    for change in changes:
        left = next((one for one in changes if _is_departure(one, change)), None)
        if left is not None:
            kept.append(replace(change, date=change.date or left.date, ahead=change.ahead or left.ahead))
        elif not any(_is_departure(change, other) for other in changes):
            kept.append(change)
    return kept


def _is_departure(change: Change, retirement: Change) -> bool:
    same = change.person == retirement.person and change.organisation == retirement.organisation
    return same and change.event == "resigned" and retirement.event == "retired"


def _better(one: Affiliation, other: Affiliation) -> bool:
    """Whether a change of a person's post tells where one is that its sentence alone leaves to be guessed."""
    return one.role == other.role and one.passage is other.passage and one.organisation != other.organisation


def _fuller(one: Affiliation, other: Affiliation) -> bool:
    """Whether a post of a person is another told in full: `director of schools` for a bare `director`."""
    nowhere = other.organisation is None and one.passage is other.passage
    if one is other or not (nowhere or one.organisation == other.organisation):
        return False
    whole = INTERIM.sub("", one.role.label)
    fuller = whole.startswith((f"{other.role.label} of ", f"{other.role.label} for "))
    fuller = fuller or (whole == other.role.label and whole != one.role.label)
    if one.passage is other.passage and whole == other.role.label != one.role.label and one.tenure == other.tenure:
        return True  # `will act as R` is told by both readings
    bare = nowhere or HEAD_NOUN.fullmatch(other.role.label) or _MEMBER.fullmatch(other.role.label)
    return fuller and bool(bare) and _may_be_one(one, other)


def _in_full(one: Affiliation, other: Affiliation) -> bool:
    """Whether a post of a list is another of the same person there, told in full."""
    same = one.person == other.person and one.organisation == other.organisation and one.tenure == other.tenure
    return same and one.role.label.startswith(f"{other.role.label} ")


def _may_be_one(one: Affiliation, other: Affiliation) -> bool:
    """Whether two tellings of a post may be of one: a bare title that is told of a change says nothing of its own."""
    return one.tenure == other.tenure or (other.rule == "taken" and one.tenure != "former")


def _at_head(one: Affiliation, other: Affiliation) -> bool:
    """Whether `P leads O` tells no more than a post of P by its name: `P is chief executive of O`."""
    return one.organisation == other.organisation and one.rule != "leads" and one.tenure != "former"


def _completed(change: Change, posts: list[Affiliation]) -> Change:
    """A departure with the post that another sentence, or a later clause, tells."""
    if change.post or change.event not in LEAVING:
        return change
    near = [
        post
        for post in posts
        if post.person == change.person
        and post.organisation == change.organisation
        and abs(post.passage.number - change.passage.number) <= 1
        and post.tenure != "future"
    ]
    return replace(change, post=near[0]) if near else change


def _settled(post: Affiliation, found: Moves, told: list[Affiliation]) -> Affiliation:
    """A post taken in a time gone by is a former one where its holder is told to hold another there now."""
    taken = next((c.date for c in found.changes if c.post is post and c.event == "appointed" and c.date), None)
    published = post.passage.article.published
    if post.tenure != "current" or not taken or not published or taken.last_day() > published.first_day():
        return post
    later = [c.post for c in found.changes if c.post and c.date and c.date.first_day() > taken.last_day()]
    others = [*(a for a in told if a.tenure == "current"), *later]
    held = (a for a in others if a.person == post.person and a.organisation == post.organisation)
    moved = any(
        a.role != post.role
        and not post.role.label.startswith(f"{a.role.label} ")
        and not post.role.label.endswith(f" {a.role.label}")
        and _rank(a.role.label) >= _rank(post.role.label)  # who was head of a service has been promoted since
        for a in held
    )
    gone = any(
        c.person == post.person and c.organisation == post.organisation and c.event in LEAVING and not c.ahead
        for c in found.changes
    )
    return replace(post, tenure="former") if moved or gone else post


def _rank(label: str) -> int:
    """How high an officer's post stands: the head of a council over directors, those over all below them."""
    if _BELOW_DIRECTOR.search(label):
        return 0
    return 2 if _AT_THE_TOP.search(label) else int("director" in label)
