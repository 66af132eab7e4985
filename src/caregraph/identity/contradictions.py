"""Corrections that cannot all hold: facts both accepted and rejected, people both one and two."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Sequence

from caregraph.errors import LedgerError
from caregraph.model.correction import Action, Correction

Place = Callable[[Correction], str]
_Ways = dict[str, list[tuple[str, Correction]]]


def check_corrections(corrections: Sequence[Correction], *, place: Place) -> None:
    """Raise LedgerError at a correction that contradicts others."""
    by_fact: dict[str, list[Correction]] = defaultdict(list)
    for one in corrections:
        for other in by_fact[one.fact] if one.fact else ():
            if what := contradiction(one, other):
                raise LedgerError(f"{what} by line {other.line}", where=place(one), todo="keep one of the two")
        by_fact[one.fact].append(one)
    same = [one for one in corrections if one.action is Action.SAME]
    _check_cycles(same, place)
    _check_different([one for one in corrections if one.action is Action.DIFFERENT], same, place)


def contradiction(one: Correction, other: Correction) -> str:
    """What speaks against two corrections of one fact, or nothing."""
    if one.article and other.article and one.article != other.article:
        return ""
    if one.action is not other.action:
        return f"{one.fact} is {one.action.done} here, and {other.action.done}"
    if one.role == other.role and one.filler != other.filler:
        return f"the {one.role} of {one.fact} is {one.value!r} here, and {other.value!r}"
    return ""


def _check_cycles(same: Iterable[Correction], place: Place) -> None:
    """Nobody becomes somebody who in the end becomes them."""
    into: _Ways = defaultdict(list)
    for one in same:
        if one.person == one.other:
            raise LedgerError(f"person:{one.person} is merged into itself", where=place(one), todo="name two people")
        if way := _way(into, one.person, one.other):
            what = f"a cycle of merges: person:{one.other} becomes person:{one.person} here, and the other way round by"
            raise LedgerError(f"{what} {_lines(way)}", where=place(one), todo="take one of them out")
        into[one.other].append((one.person, one))


def _check_different(different: Iterable[Correction], same: Iterable[Correction], place: Place) -> None:
    """Nobody is kept apart from somebody whom they are the same as, be it through others."""
    joined: _Ways = defaultdict(list)
    for one in same:
        joined[one.person].append((one.other, one))
        joined[one.other].append((one.person, one))
    for one in different:
        if one.person == one.other:
            what = f"person:{one.person} is kept apart from itself"
            raise LedgerError(what, where=place(one), todo="name two people")
        if way := _way(joined, one.person, one.other):
            what = f"person:{one.person} and person:{one.other} are different here, and the same by {_lines(way)}"
            raise LedgerError(what, where=place(one), todo="take one of them out")


def _way(ways: _Ways, start: str, end: str) -> list[Correction]:
    """The fewest corrections that lead from one person to another."""
    reached: dict[str, list[Correction]] = {start: []}
    queue = deque([start])
    while queue and end not in reached:
        here = queue.popleft()
        for there, by in ways.get(here, ()):
            if there not in reached:
                reached[there] = [*reached[here], by]
                queue.append(there)
    return reached.get(end, [])


def _lines(corrections: Sequence[Correction]) -> str:
    numbers = [str(number) for number in sorted(one.line for one in corrections)]
    return f"line {numbers[0]}" if len(numbers) == 1 else f"lines {', '.join(numbers[:-1])} and {numbers[-1]}"
