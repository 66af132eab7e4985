"""Shared posts: who holds a post that two councils share: `A and B are to share a R. P will look after both`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation, plain_role
from caregraph.extraction.parts import HEAD_NOUN
from caregraph.extraction.subjects import LIST
from caregraph.model.entity import Council, Person, Term
from caregraph.model.line import pattern

_NEIGHBOUR = r"(?:(?:the|its|neighbouring|nearby|next-door|fellow|partner) )*"
_KINDS = r"(?:(?:the|an?|one|its|their|a single|the same|single|joint|interim|new|‹C\d+›'s|‹X\d+›) )*"
_AUX = (
    r"(?P<aux>(?:(?:is|are|to|will|would|has|have|had|been|be|now|also|agreed|decided|voted|signed up|plans?|"
    r"planning|set|due|"
    r"about|began|begun|started|jointly|already|both|both councils|under an agreement|councils|authorities|boroughs|"
    r"under which they|contract|signed an?|deal|in which they) )*)"
)
_TITLE = r"(?:(?:mr|mrs|ms|miss|dr|sir|dame)\.? )?"
_NAMED = rf"(?:(?:, | - |: | \()(?:who is )?{_TITLE}{{person:person}})?"
# `A and B are to share a R, P`
_TOGETHER = pattern(
    rf"(?P<list>{LIST})(?: ‹N\d+›)?,? {_AUX}(?P<verb>shar(?:e|es|ed|ing)) {_KINDS}{{role:role}}{_NAMED}(?! (?:with|"
    rf"of|at) )"
)
# `A is to share the R of B, P`, `A is to share B's R, P`
_ANOTHERS = pattern(
    rf"(?P<one>‹C\d+›)(?: council)?,? {_AUX}(?P<verb>shar(?:e|es|ed|ing)) (?:(?:the )?(?P<owner>‹C\d+›)'s (?:[a-z]+ )?"
    rf"{{role:role}}|(?:the|an?) (?:[a-z]+ )?(?P<role2>‹R\d+›) (?:of|at|in|with|"
    rf"from) {_NEIGHBOUR}(?P<owner2>‹C\d+›)(?: council)?)" + _NAMED
)
# `A is to share its R with B`
_WITH = pattern(
    rf"(?P<one>‹C\d+›)(?: council)?,? {_AUX}(?P<verb>shar(?:e|es|ed|ing)) its (?:[a-z]+ )?{{role:role}}{_NAMED},? "
    rf"(?:with|between itself and) {_NEIGHBOUR}(?P<owner>‹C\d+›)"
)
_AHEAD = re.compile(r"\b(?:to|will|would|agreed|decided|voted|plans?|planning|set|due|about)\b")
# who does what with both: `P will look after both boroughs`
_BOTH = re.compile(
    r"(‹P\d+›)(?:,(?: [^,;.]{1,90}),| \([^)]*\))? (?P<aux>(?:(?:will|is|to|has|have|been|be|now|already|also|would|"
    r"due|was|were) )*)"
    r"(?:(?:look(?:s|ing|ed)? after|in (?:overall )?charge (?:of|at|in)|responsible for|lead(?:s|ing)?|led|run(?:s|"
    r"ning)?|ran|head(?:s|"
    r"ed|ing)?(?: up)?|overse(?:e|es|eing)|oversaw|cover(?:s|ed|ing)?|manag(?:e|es|ed|ing)|serv(?:e|es|ed|ing)|"
    r"work(?:s|ed|"
    r"ing)? (?:for|across|at)|divid(?:e|es|ed|ing) (?:her|his|their) time between|split(?:s|ting)? (?:her|his|their) "
    r"(?:time|week) between|tak(?:e|es|ing) (?:on|over|charge of|charge at)|took (?:on|over(?: (?:at|in))?|"
    r"charge (?:of|at|in))|start(?:s|ed)? (?:at|in)|arrived (?:at|in)|fill(?:s)?|"
    r"do(?:es)?) "
    r"(?:the (?:role|post|job) (?:at|in|for) |services (?:at|in|for) |children's services (?:at|in|for) )?(?:both|"
    r"the two|"
    r"each of the)\b)"
)
# `the shared R, P`
_THE_SHARED = pattern(
    rf"\b(?:the|their|its) (?:new )?(?P<kind>shared |joint )?{{role:role}},? {_TITLE}{{person:person}}"
    r"(?P<began>,? (?:who )?(?:took|has taken|started|began|arrived|is already|has been)\b)?"
)
_WILL = re.compile(r"\b(?:will|to|would|due)\b")
_NEAR = 3  # passages


@dataclass(frozen=True, slots=True)
class _Share:
    """A post that councils share: its role, the councils, the one whose it was, if that is told, and from when."""

    role: Term
    councils: tuple[Council, ...]
    home: Council | None
    ahead: bool
    passage: Passage
    person: Person | None


def shared_posts(context: Context, known: Iterable[Affiliation]) -> Iterator[Affiliation]:
    """The posts, at each of the councils, of those whom several councils share."""
    posts = [*known]
    for passage in context.prose:
        share = None if "shar" not in passage.text or passage.quoted else _share(passage)
        if share is None:
            continue
        if share.person:
            yield from _at_each(share, share.person, posts, share.passage, ahead=share.ahead)
            continue
        for later in (passage, *context.after(passage, _NEAR)):
            named = _holder(later, share)
            if named:
                yield from _at_each(share, named[0], posts, later, ahead=named[1])
                break


def _share(passage: Passage) -> _Share | None:
    """The post that the councils of a sentence share."""
    for words in (_ANOTHERS, _WITH, _TOGETHER):
        for match in words.finditer(passage.text):
            groups = match.groupdict()
            role = passage.line.mention(groups["role"] or groups["role2"]).value
            scope = scope_before(passage.text, match.start()) + match["aux"]
            doubted = certainty_in(scope.replace("plan", ""), passage.base).doubted
            if doubted or not isinstance(role, Term) or not HEAD_NOUN.search(role.label):
                continue
            owner = groups.get("owner") or groups.get("owner2")
            listed = groups["list"] if words is _TOGETHER else f"{groups['one']} {owner}"
            councils = tuple(passage.councils(listed))
            home = passage.line.mention(owner if words is _ANOTHERS else groups["one"]).value if owner else None
            value = passage.line.mention(match["person"]).value if match["person"] else None
            if len(councils) > 1:
                ahead = bool(_AHEAD.search(match["aux"]))
                person = value if isinstance(value, Person) else None
                at = home if isinstance(home, Council) else None
                return _Share(plain_role(role), councils, at, ahead, passage, person)
    return None


def _holder(passage: Passage, share: _Share) -> tuple[Person, bool] | None:
    """Whom a sentence tells to hold the post that is shared, and whether that is still to come."""
    match = _BOTH.search(passage.text)
    if match:
        person = passage.line.mention(match[1]).value
        return (person, bool(_WILL.search(match["aux"]))) if isinstance(person, Person) else None
    called = _THE_SHARED.search(passage.text)
    role = passage.line.mention(called["role"]).value if called else None
    person = passage.line.mention(called["person"]).value if called else None
    heads = set(HEAD_NOUN.findall(role.label)) if isinstance(role, Term) else set()
    joint = called and isinstance(role, Term) and (called["kind"] or role.label.startswith("joint "))
    if called and joint and isinstance(person, Person) and heads & set(HEAD_NOUN.findall(share.role.label)):
        return person, share.ahead and not called["began"]
    return None


def _at_each(
    share: _Share, person: Person, posts: list[Affiliation], passage: Passage, *, ahead: bool
) -> Iterator[Affiliation]:
    """The post at each council: held where somebody is told to be by now, and to be held elsewhere."""
    held = {a.organisation for a in posts if a.person == person and a.tenure == "current" and a.explicit}
    for council in share.councils:
        own = council in held or (share.person is not None and council == share.home)
        tenure = "current" if own or not ahead else "future"
        yield Affiliation(person, share.role, council, tenure, passage.base, passage, "shared", True, -1)
