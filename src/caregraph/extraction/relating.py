"""Relating: posts told by how their holder stands to another: `her replacement P`, `his deputy`, `the same job`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from caregraph.extraction.context import Context, Passage, organisation
from caregraph.extraction.holding import Affiliation, default_organisation, plain_role
from caregraph.extraction.parts import INTERIM, for_good
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.line import pattern
from caregraph.model.reference import load_reference

_OPEN_POST = pattern(
    r"\b(?:new|next|replacement|first|appoint\w*|recruit\w*|chosen|filled|named|hired|found|the post of|"
    r"vacan\w+)\b[^‹]{0,40}(?:{org}(?:'s)? ?)?(?:[a-z]+ ){0,3}{role:role}"
)
_REPLACEMENT = pattern(
    r"(?:(?:\b(?:her|his|their)|‹P\d+›'s?) (?:post|job|role) (?:has gone|has passed|went|goes|will go)"
    r"(?: [a-z]+){0,4} to |"
    r"(?:\b(?:her|his|their|whose)|‹P\d+›'s?) (?P<kind>(?:own |interim |acting |temporary |permanent |eventual "
    r"|likely )*)(?:replacement|successor)"
    r"(?: (?:at|in|as) (?:[a-z-]+ |‹[RA]\d+› ?){1,4}?)?,? ?(?:is |"
    r"was |will be |as {role} is )?)(?:(?:cllr|coun|councillor|mr|mrs|ms|dr|sir|dame)\.? )?{person:person}"
)
_STILL_TO_COME = re.compile(r"\b(?:will be|is to be) |\b(?:will go|goes) ")
_COMES = re.compile(
    r",? (?:who )?(?:does|will|is|do) not (?:to )?(?:take|start|join|arrive|begin)[^.;]{0,40} until ‹D|"
    r",? (?:who )?(?:(?:comes|joins|starts|arrives|takes|moves|begins) |"
    r"(?:will|is to) (?!return|go back|be\b))|,? who will be\b"
)
_FOR_NOW = re.compile(r"\b(?:interim|acting|temporary)\b")
_SAME_POST = pattern(
    r"{person:person}[^‹;.]{0,40}\b(?:(?:was|is|been|had) in|h[eo]lds?|held|did|does|(?:retired|moved|came|comes|"
    r"arrived) from) the same (?:job|role|post|"
    r"position) "
    r"(?:at|in|with|for) (?:(?:the|neighbouring|nearby|labour|conservative|tory|[a-z]+-run) )*{org:org}"
)
_HOLDS = re.compile(r"\b(?:holds|does|is in)\b")
_WILL_HOLD = re.compile(r"\b(?:will|is to|due to|set to)(?: also)? (?:hold|do|have)\b")
_PREDECESSOR = pattern(
    r"(?:{person:holder}'s?|\b(?:his|her|their|(?P<my>my))) (?:immediate )?predecessor(?: but ‹X\d+›)?(?: (?:at|"
    r"in) (?:the )?{anyorg:place}(?: council)?)?(?: (?:as|in) (?:[a-z]+ ){0,3}(?:‹R\d+›)?)?,?"
    r" (?:(?:cllr|coun|councillor|mr|mrs|ms|dr|sir|dame)\.? )?{person:person}"
)
# `the R, and Q, her predecessor`
_PREDECESSOR_BEHIND = pattern(
    r"{person:person}, (?:who was )?(?:his|her|their) (?:immediate )?predecessor(?P<holder>)(?P<my>)(?P<place>)"
    r"(?=[,.;]| (?:and|in the (?:post|job|role)|as)\b|$)"
)
_FAR = 5  # passages
_OFFICER = re.compile(r"\b(?:director|chief executive|leader|head|cabinet member|lead member)\b")
# `Her counterpart at O, P, said …`
_COUNTERPART = pattern(
    r"\b(?:his|her|their) (?:opposite number|counterpart) (?:at|in|for|on) (?:the )?{council:org}(?: council)?,? "
    r"(?:(?:cllr|coun|councillor|mr|mrs|ms|dr|sir|dame)\.? )?{person:person}"
)
# `His past posts include that of R at O`
_PAST_POSTS = pattern(
    r"\b(?:his|her|their) (?:past|previous|former|earlier) (?:posts?|roles?|jobs?|positions?) (?:includes?|included|"
    r"was|were|has been|have been) (?:(?:that|those) of |as |being )?(?:[a-z-]+ )?{role:role} "
    r"(?:at|for|in|of) (?:the )?"
    r"{org:org}"
)
_WHOSE = re.compile(r"(?:his|her)\b")
_NOMINATIVE = {"his": "he", "her": "she"}
# `Her deputy, P, will …`
_DEPUTY = pattern(
    r"(?:{person:holder}'s?|\b(?:his|her)) deputy,? (?:(?:cllr|coun|councillor|mr|mrs|ms|dr|sir|"
    r"dame)\.? )?{person:person}"
)
_SINCE_GONE = re.compile(
    r",? who (?:has|had) (?:(?:now|since|also|just) )*(?:left|gone|quit|resigned|retired|departed)\b"
)
# `P, the R, Q, her deputy`
_DEPUTY_BEHIND = pattern(r"{person:person}, (?:his|her) (?:own |then )?deputy(?P<holder>)(?=[,.;]| and\b|$)")


def replacements(context: Context, found: list[Affiliation]) -> Iterator[Affiliation]:
    """`Her replacement P`: P takes the post of the person named before, who has left it."""
    for passage in context.prose:
        match = _REPLACEMENT.search(passage.text)
        person = passage.line.mention(match["person"]).value if match else None
        named = re.match(r"‹P\d+›", match.group()) if match else None
        owner = [m.value for m in passage.line.of_kind(named.group() if named else "", "P")]
        if match and not owner:  # `P retired in May, and her replacement, Q, …`
            here = passage.line.of_kind(passage.text[: match.start()], "P")
            owner = [m.value for m in here][-1:]
        earlier = [p for p in owner if isinstance(p, Person)] or [
            p for before in context.before(passage, 2) for p in before.people()[:1]
        ]
        if not isinstance(person, Person) or not earlier or earlier[0] == person:
            continue
        post = _left_post(context, found, (earlier[0], person), passage)
        if post is not None:
            ahead = match and (_STILL_TO_COME.search(match.group()) or _COMES.match(passage.text, match.end()))
            tenure = "future" if ahead else "current"
            label = INTERIM.sub("", post.role.label)
            interim = _FOR_NOW.search(match["kind"] or "") if match else None
            role = Term.of("role", f"{interim.group()} {label}") if interim else post.role
            yield replace(
                post, person=person, role=role, tenure=tenure, passage=passage, rule="replacement", position=-1
            )
            if post.person == person:
                yield replace(
                    post, person=earlier[0], tenure="former", passage=passage, rule="replacement", position=-1
                )


def _left_post(
    context: Context, found: list[Affiliation], people: tuple[Person, Person], passage: Passage
) -> Affiliation | None:
    """The post that a person leaves: one held at the council in focus, else the only post there that is filled anew."""
    leaver, newcomer = people
    held = [a for a in found if a.person == leaver and a.organisation == passage.focus and passage.focus]
    held = [a for a in held if a.tenure == "former"] or held
    if held:
        return held[-1]
    opened = {
        role.label: role
        for where, role in _open_posts(context, found)
        if where.focus == passage.focus and where.number < passage.number and default_organisation(role, where)
    }
    if len(opened) != 1 or passage.focus is None:
        return None
    role = next(iter(opened.values()))
    return Affiliation(newcomer, role, passage.focus, "current", passage.base, passage, "replacement")


def _open_posts(context: Context, found: list[Affiliation]) -> Iterator[tuple[Passage, Term]]:
    """Roles that are said to be filled anew without a name in their sentence."""
    for passage in context.prose:
        taken = {a.position for a in found if a.passage is passage}
        for post in _OPEN_POST.finditer(passage.text):
            role = passage.line.mention(post["role"]).value
            if not re.search(r"\bnew\b", post.group()):
                continue
            if post.start("role") not in taken and isinstance(role, Term):
                label = re.sub(r"^(?:permanent|first) ", "", role.label)
                yield passage, plain_role(Term.of("role", label))


def predecessors(context: Context, found: list[Affiliation]) -> Iterator[Affiliation]:
    """`P's predecessor, Q`: Q held the post that P holds."""
    for passage in context.prose:
        for match in chain(_PREDECESSOR.finditer(passage.text), _PREDECESSOR_BEHIND.finditer(passage.text)):
            person = passage.line.mention(match["person"]).value
            holder = (
                passage.line.mention(match["holder"]).value if match["holder"] else _last_named(context, passage, match)
            )
            if match["my"]:
                holder = passage.speaker.value if passage.speaker else None
            held = [a for a in found if a.person == holder and a.tenure == "current"]
            held = held or ([] if match["holder"] or match["my"] else _holding_here(context, found, passage, person))
            if match["place"]:
                place = passage.line.mention(match["place"]).value
                held = [a for a in held if a.organisation == place]
            here = [a for a in found if a.person == person and held and a.organisation == held[0].organisation]
            if held and isinstance(person, Person) and not here:
                role = for_good(held[0].role)
                yield replace(
                    held[0], person=person, role=role, tenure="former", passage=passage, rule="predecessor", position=-1
                )


def _holding_here(context: Context, found: list[Affiliation], passage: Passage, left: object) -> list[Affiliation]:
    """The post, at the council spoken of, of whoever is named last shortly before: whose predecessor `hers` is."""
    for before in context.before(passage, _FAR):
        people = [one for one in before.people() if one != left]
        held = [a for a in found if a.person in people and a.organisation == passage.focus and a.tenure == "current"]
        officers = [a for a in held if _OFFICER.search(a.role.label)]
        if officers:
            return officers if len({a.person for a in officers}) == 1 else []
    return []


def deputies(context: Context, found: list[Affiliation]) -> Iterator[Affiliation]:
    """`Her deputy, Q`: Q is deputy in the post that the one named before holds."""
    for passage in context.prose:
        for match in chain(_DEPUTY.finditer(passage.text), _DEPUTY_BEHIND.finditer(passage.text)):
            person = passage.line.mention(match["person"]).value
            holder = match.groupdict().get("holder")
            chief = passage.line.mention(holder).value if holder else _last_named(context, passage, match)
            here = (a for a in found if a.person == chief and a.organisation in (passage.focus, None))
            held = [a for a in here if a.tenure != "future" and "deputy" not in a.role.label]
            fresh = all(a.rule in ("taken", "same-post") for a in held)
            own = [a for a in found if a.person == chief and a.explicit and a.rule not in ("taken", "same-post")]
            # the deputy of one who has just been sent elsewhere is a deputy where both come from
            now = [a for a in own if a.tenure == "current" and "deputy" not in a.role.label]
            # nor in a post that the chief has long left
            fresh = fresh or all(a.tenure == "former" and a.rule != "left" for a in held)
            held = now or held if fresh else held
            if held and isinstance(person, Person) and person != chief:
                role = Term.of("role", f"deputy {INTERIM.sub('', held[-1].role.label)}")
                tenure = "former" if _SINCE_GONE.match(passage.text, match.end()) else "current"
                yield replace(
                    held[-1], person=person, role=role, tenure=tenure, passage=passage, rule="deputy", position=-1
                )


def counterparts(context: Context, found: list[Affiliation]) -> Iterator[Affiliation]:
    """`Her counterpart at A, Q`: Q holds at A the post that the one named before holds elsewhere."""
    for passage in context.prose:
        for match in _COUNTERPART.finditer(passage.text):
            person, place = (passage.line.mention(match[name]).value for name in ("person", "org"))
            other = _last_named(context, passage, match)
            held = [a for a in found if a.person == other and a.tenure == "current" and a.organisation != place]
            if held and isinstance(person, Person) and isinstance(place, Council):
                post = replace(held[-1], person=person, organisation=place, passage=passage)
                yield replace(post, rule="counterpart", explicit=True, position=-1)


def past_posts(context: Context) -> Iterator[Affiliation]:
    """`His past posts include that of R at O`: of the one named last."""
    for passage in context.prose:
        match = _PAST_POSTS.search(passage.text)
        person = _last_named(context, passage, match) if match else None
        role = passage.line.mention(match["role"]).value if match else None
        place = organisation(passage.line.mention(match["org"]), passage.article) if match else None
        if person and isinstance(role, Term) and place:
            yield Affiliation(person, plain_role(role), place, "former", passage.base, passage, "past-post", True, -1)


def same_posts(context: Context, found: list[Affiliation]) -> Iterator[Affiliation]:
    """`Before that P held the same job at O`: the post told of before, at another body."""
    for passage in context.prose:
        match = _SAME_POST.search(passage.text)
        if not match:
            continue
        person = passage.line.mention(match["person"]).value
        place = organisation(passage.line.mention(match["org"]), passage.article)
        told = [
            a
            for a in found
            if a.person == person
            and a.organisation != place
            and (a.passage.number, a.position) < (passage.number, match.start())
        ]
        told = told or _beside(found, passage, match)
        if told and isinstance(person, Person) and isinstance(place, Body | Council):
            tenure = "current" if _HOLDS.search(match.group()) else "former"
            tenure = "future" if _WILL_HOLD.search(match.group()) else tenure
            role = for_good(told[-1].role)
            yield replace(
                told[-1],
                person=person,
                role=role,
                organisation=place,
                tenure=tenure,
                passage=passage,
                rule="same-post",
                position=-1,
            )


def _beside(found: list[Affiliation], passage: Passage, match: re.Match[str]) -> list[Affiliation]:
    """`P, R in A, and Q, who holds the same post in B`: the post of whoever the sentence names before."""
    before = passage.line.of_kind(passage.text[: match.start()], "P")
    people = [m.value for m in before]
    here = [a for a in found if a.passage is passage and a.explicit and people and a.person == people[-1]]
    return here if " who " in match.group() and _HOLDS.search(match.group()) else []


def _last_named(context: Context, passage: Passage, match: re.Match[str]) -> Person | None:
    """Whom `his predecessor` speaks of: the person named last before it, here or in the sentence before."""
    here = passage.people(passage.text[: match.start()])
    earlier = [person for before in context.before(passage) for person in before.people()]
    whose = _WHOSE.match(match.group())
    fit = [person for person in earlier if whose is None or _may_be(person, whose.group())]
    own = here[-1:] if whose is None else [person for person in here[-1:] if _may_be(person, whose.group())]
    return next(iter([*own, *(fit if whose else earlier[:1])]), None)


def _may_be(person: Person, whose: str) -> bool:
    """Whether `his` or `her` can be said of a person, as far as the given name tells."""
    pronoun = load_reference().pronouns.get(person.name.split()[0])
    return pronoun is None or pronoun == _NOMINATIVE[whose]
