"""Participations: a council or body takes part in, or was chosen for, a named programme."""

import re
from collections.abc import Iterable, Iterator

from caregraph.extraction import announced, belonging, entering, hosting, joining, nearby, picking, trying, using, waves
from caregraph.extraction.belonging import refused
from caregraph.extraction.careers import Careers
from caregraph.extraction.completing import completed, umbrella_of
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.implied import Implied, implied_in, without_makers
from caregraph.extraction.listed import in_wave, listed_far, members_of, of_item, organisations
from caregraph.extraction.schemes import Named, programmes_in
from caregraph.extraction.subjects import COUNCIL_LIST, acting_lists, orderer
from caregraph.model.entity import Body, Council, Organisation, Person, Programme
from caregraph.model.fact import Fact, FactKind, Role
from caregraph.model.text import Span

KIND = FactKind(
    name="participation",
    plural="participations",
    roles=(Role("organisation"), Role("programme")),
)

_Joined = tuple[Council | Body, Programme]


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The councils and bodies that an article says take part in a programme, in its sentence, the next or a list."""
    posts: dict[Person, Organisation | None] = {found.person: found.organisation for found in reversed(known.posts)}
    for passage in context.prose:
        programmes = programmes_in(passage)
        if programmes:
            found = _in_passage(passage, programmes, implied_in(context, passage, posts))
            for organisation, programme in found:
                yield _fact(passage, organisation, programme, "same-sentence", [])
            yield from _spread(context, passage, found)
            origin = not found and joining.ORIGIN.search(passage.text[: programmes[0].start])
            yield from _announced(context, passage) if origin else ()
        elif passage.councils() or nearby.tells(passage):
            found_next = list(_in_next(context, passage))
            yield from found_next or _announced(context, passage)
        if programmes and not found and trying.MONEY_PAYS.match(passage.text):
            yield from _paid_before(context, passage, programmes)
        if programmes and joining.IT_HELPS.match(passage.text):
            yield from _helper(context, passage, programmes)
        if passage.text.rstrip().endswith(":"):
            yield from _in_items(context, passage, programmes)


def _in_passage(passage: Passage, programmes: list[Named], implied: Implied) -> list[_Joined]:
    """The participants of each programme of a sentence; one joined by `and` shares those of the one before it."""
    text = without_makers(passage)
    earlier: list[Council | Body] = []
    pairs: list[_Joined] = []
    found: list[Council | Body]
    for number, named in enumerate(programmes):
        previous = programmes[number - 1].end if number else 0
        following = programmes[number + 1].start if number + 1 < len(programmes) else len(text)
        left, right = entering.plain(text[previous : named.start]), text[named.end : following]
        shared = number > 0 and not joining.NEW_SUBJECT.search(left) and not joining.OWN_CLAUSE.search(left)
        gapped = belonging.GAPPED.search(left) if earlier else None
        if gapped:
            found = list(passage.councils(gapped["list"]))
        elif (earlier and hosting.AND_HAS.match(left)) or (
            shared and (joining.JOINED_NAMES.match(left) or (earlier and belonging.THROUGH.match(left)))
        ):
            found = earlier
        else:
            inherits = shared and bool(earlier)
            own = _under(passage, left, right, implied) or _before(passage, left, right, implied, inherits=inherits)
            found = ([*earlier, *own] if shared and own is not None else own) or _after(passage, left, right, implied)
        earlier = list(dict.fromkeys([*found, *_with_them(passage, left, right, found)]))
        pairs += [(organisation, named.programme) for organisation in earlier]
    return pairs


def _with_them(passage: Passage, left: str, right: str, found: list[Council | Body]) -> list[Council | Body]:
    """Those whom the words after a programme put beside who joins it: `along with B and C`."""
    helped = trying.HELPED_UNDER.match(right) if found else None
    helped = helped or (trying.AND_HELPS.match(right) if found and trying.ITS_OWN.search(left) else None)
    if helped and not refused(helped.group()):
        return list(passage.councils(helped["list"]))
    shared = hosting.shared_with(right) if found else ""
    if shared:
        return list(passage.councils(shared))
    beside = belonging.ALONG_WITH.match(right) if found else None
    return list(passage.councils(beside["list"] or beside["too"] or beside["then"])) if beside else []


def _announced(context: Context, passage: Passage) -> Iterator[Fact]:
    """Those who are said to join a programme that only the next sentence names."""
    left = announced.left_unnamed(context, passage, without_makers(passage))
    members = [] if not left or refused(left) else _councils(passage, left)
    named = announced.named_next(context, passage) if members else None
    if named:
        yield from _facts(passage, members, named[1], named[0])


def _spread(context: Context, passage: Passage, found: list[_Joined]) -> Iterator[Fact]:
    """Those who take up a model that a programme told of before spreads are in that programme too."""
    named = programmes_in(passage)
    taken_up = [organisation for organisation, programme in found if waves.MODEL.search(programme.name)]
    if not taken_up or waves.APART.search(passage.text) or not all(waves.MODEL.search(n.programme.name) for n in named):
        return
    before = context.before(passage, announced.FAR)
    wave = waves.OF_THESE.match(passage.text) and before and waves.TOOK_PART.search(before[0].text)
    for earlier in before if wave else before[: announced.NEAR]:
        umbrellas = [n for n in programmes_in(earlier) if not waves.MODEL.search(n.programme.name)]
        if umbrellas:
            unnamed = waves.UNNAMED.search(earlier.text) and not earlier.councils(without_makers(earlier))
            if unnamed and waves.SPREADS.search(earlier.text) and not refused(earlier.text):
                yield from _facts(passage, dict.fromkeys(taken_up), umbrellas[-1], earlier)
            return


def _under(passage: Passage, left: str, right: str, implied: Implied) -> list[Council | Body]:
    """Those of a clause that a programme opens: `Under F, A will get £2m`, `As part of F, we have`."""
    if refused(right):
        return []
    under = (joining.UNDER_IT.match(right) or belonging.AMONG_ITS.search(right)) if joining.UNDER.match(left) else None
    if under:
        return list(passage.councils(under["list"]))
    if belonging.SELF.match(left) and passage.quoted:
        return implied.named_in(right) or ([implied.we] if implied.we else [])
    if passage.quoted and implied.we and picking.is_ours(left, right) and not refused(left.rpartition(",")[2]):
        return [implied.we]
    return implied.named_in(using.acts_in_it(left, right))


def _paid_before(context: Context, passage: Passage, programmes: list[Named]) -> Iterator[Fact]:
    """Those whose money, as the sentence before tells, pays for a programme: `It will pay for F to be tried`."""
    before = context.before(passage)
    shared = trying.MONEY_FOR.search(before[0].text) if before else None
    if shared and not refused(before[0].text) and not refused(passage.text):
        yield from _facts(passage, organisations(before[0], shared["list"]), programmes[0], before[0])


def _helper(context: Context, passage: Passage, programmes: list[Named]) -> Iterator[Fact]:
    """The council told of before that helps another and is one of a programme."""
    earlier = context.before(passage)
    first = COUNCIL_LIST.match(earlier[0].text) if earlier else None
    found = earlier[0].councils(first.group()) if first else []
    if len(found) == 1 and found[0] not in passage.councils() and not refused(passage.text):
        yield from _facts(passage, found, programmes[-1], earlier[0])


def _in_words(left: str) -> str:
    """The list of those who use a programme, are one of it, or help others under it; empty if nobody does."""
    for expression in (
        belonging.CLAUSE_OF,
        using.TEAM_FROM,
        using.PAIRED,
        using.JOINT,
        using.PAYS_FOR_IT,
        using.LIKE_THEM,
        entering.TAUGHT,
        joining.HELPED_BY,
        entering.HELP_CAME,
        entering.AGENT_UNDER,
        belonging.COPIES,
        joining.OWN,
        joining.HELPER,
        joining.USES,
        joining.IS_ONE,
        belonging.NOUNED,
        belonging.NOUNED_OF,
        belonging.APPOSED,
    ):
        found = expression.search(left)
        if found:
            groups = found.groupdict()
            return (groups["list"] or groups["other"]) + (groups.get("helped") or "")
    return ""


def _before(
    passage: Passage, left: str, right: str, implied: Implied, *, inherits: bool
) -> list[Council | Body] | None:
    """Who the words before a programme say joins it; None where they say nothing of joining."""
    own = joining.OWN_CLAUSE.search(left)
    left = left[own.end() :] if own else left
    alone = joining.WHICH_ALONE.search(left)
    left = left[alone.start("one") :] if alone else left
    one_of = joining.ONE_OF_THEM.search(left)
    if one_of:
        value = passage.line.mention(one_of[1]).value
        return [value] if isinstance(value, Council | Body) else None
    if joining.ORIGIN.search(left) or picking.ABOUT_IT.search(left) or hosting.IS_CALLED.match(left):
        return None
    told = [] if refused(left) or joining.TURNED_DOWN.search(right) else _told(passage, left, right, implied)
    if told:
        return told
    joins = joining.JOINS.search(left) or joining.AS_IT.search(left) or entering.ENTERS.search(left)
    joins = joins or entering.HELPS_AS.search(left)
    if not joins or refused(left) or joining.TURNED_DOWN.search(right):
        return list(_bodies(passage, left, right)) or None
    if joining.IT_AND.match(left):
        return None
    found: list[Council | Body] = [*_councils(passage, left), *_bodies(passage, left, right)]
    found += [] if inherits or found else implied.both if belonging.BOTH.search(left) else implied.named_in(left)
    if own and not found and hosting.IT_TOO.match(left):
        first = COUNCIL_LIST.match(passage.text)
        found = [] if not first or "," in first.group() else list(passage.councils(first.group()))
    return found or ([] if inherits else None)


def _told(passage: Passage, left: str, right: str, implied: Implied) -> list[Council | Body]:
    """Those who are said to use a programme, to go on with it, to be one of it or to be paid from it."""
    if with_it := trying.IT_WITH.search(left):
        return [*implied.named_in("it has"), *passage.councils(with_it["list"])]
    if hosting.ITS_PROGRAMME.match(left) and not picking.TALKED_OF.match(right):
        before = implied.context.before(passage)
        return [implied.it] if implied.it and before and implied.it in before[0].councils() else []
    found = _in_it(passage, left, right, implied)
    if not found and trying.is_here(left, right):
        return [implied.here] if implied.here else []
    return found or [*passage.councils(trying.does(left, right))]


def _in_it(passage: Passage, left: str, right: str, implied: Implied) -> list[Council | Body]:
    """Those who are said to use a programme, to be one of it, to help others under it or to be paid from it."""
    if belonging.WE_USE.search(left):
        return [*implied.named_in(left)]
    named = picking.told_before(left, right) or using.by_unit(left, right) or hosting.told_before(left, right)
    named = named or _in_words(left)
    union = picking.delivering(left)
    if union:
        many = picking.so_many(left)
        together = implied.so_many(many) if many else passage.councils(named)
        return [*together, *nearby.listed(passage, union)]
    given = None if named else belonging.GIVEN.search(left)
    if given:
        return organisations(passage, given["list"] or given["other"])
    has = belonging.HAS_TRAINEES.search(left) if belonging.TRAINEES.match(right) else None
    has = has or (belonging.ARE.search(left) if belonging.OF_IT.match(right) else None)
    if has:
        return [*passage.councils(has["list"])]
    helped = implied.named_in(left) if named and joining.IT_IS_HELPED.search(left) else []
    others = joining.OWN.search(left) and joining.RUNS_IN.search(right) and joining.LISTED_WITH.search(right)
    if not named and (many := picking.so_many(left)):
        return [*implied.so_many(many)]
    return [] if others or not named else [*passage.councils(named), *helped]


def _councils(passage: Passage, text: str) -> list[Council]:
    """The councils of a stretch that are neither an aside nor somebody's employer, and those `together with` them."""
    aside = (joining.HELPED, belonging.OUTSIDER)
    acting = (m for m in acting_lists(text) if not any(words.search(text[: m.start()]) for words in aside))
    lists = "".join(match.group() for match in acting)
    return passage.councils(lists + "".join(joining.WITH.findall(text)))


def _bodies(passage: Passage, left: str, right: str) -> list[Body]:
    """The bodies, other than the state's, that are said to join or to be among those of a programme."""
    joins = None if refused(left) else joining.BODY_JOINS.search(left)
    among = joining.BODY_AMONG.search(right)
    symbols = [joins["body"]] if joins else [among["body"] or among["other"]] if among else []
    mixed = joining.MIXED_LIST.search(left) if not refused(left) and joining.JOINS.search(left) else None
    symbols += re.findall(r"‹B\d+›", mixed.group()) if mixed and "‹C" in mixed.group() else []
    runs = joining.BODY_RUNS.search(left) if not (joins or refused(left)) else None
    symbols += re.findall(r"‹B\d+›", runs["list"]) if runs else []
    values = [passage.line.mention(symbol).value for symbol in symbols if orderer(passage, symbol) is None]
    return [value for value in values if isinstance(value, Body) and value != OFSTED]


def _after(passage: Passage, left: str, right: str, implied: Implied) -> list[Council | Body]:
    """Who the words after a programme say joins it."""
    opened = joining.LISTED_AFTER.match(right) or joining.THE_CHOSEN.search(right)
    news = not left.strip() and belonging.NEWS_OF.match(right)
    if news and not (joining.JOINS.search(right) or entering.TRIES.match(right)):
        return []
    if opened and not refused(opened.group()):
        return members_of(passage, right[opened.end() :])
    tested = joining.TESTED_IN.match(right)
    clause = tested["list"] if tested and not refused(tested.group()) else picking.in_which(right)
    if clause or refused(right):
        return list(passage.councils(clause))
    helped = trying.HELPED_UNDER.match(right)
    if helped and helped["whom"]:
        return list(passage.councils(helped["whom"]))
    intake = belonging.INTAKE.match(right)
    if belonging.INTAKE_OF.search(left):
        intake = intake or belonging.COMES_FROM.match(right)
    if intake:
        return list(passage.councils(intake["list"]))
    place = None if joining.LAUNCHED.search(left) else joining.IN_PLACE.match(right)
    place = place or joining.TRAINEES_AT.match(right)
    there = place["list"] if place else using.placed(left, right) or picking.told_after(left, right)
    there = there or trying.opens_at(right) or hosting.told_after(left, right)
    return list(passage.councils(there)) if there else _tied_after(passage, left, right, implied)


def _tied_after(passage: Passage, left: str, right: str, implied: Implied) -> list[Council | Body]:
    """Those whom a relative clause, examples, money or a verb after a programme tie to it."""
    if hosting.SOMEBODY.match(right):
        return []
    relative = joining.RELATIVE.search(right)
    then = joining.AUXILIARIES.sub("", right[relative.end() :]) if relative else ""
    if relative and (joining.JOINS.match(then) or using.USED.match(then)):
        joined = passage.councils(relative["list"]) or implied.named_in(relative["list"] + " is")
        first = COUNCIL_LIST.match(passage.text) if relative["list"] == "it" and not joined else None
        joined = passage.councils(first.group()) if first and "," not in first.group() else joined
        beside = joining.WITH.search(right[relative.end() :]) if joined else None
        return [*joined, *(passage.councils(beside[1]) if beside else ())]
    plural = belonging.PLURAL_BEFORE.search(left)
    will_be = belonging.WILL_BE.match(right) if plural and not refused(left) else None
    if will_be:
        return list(passage.councils(will_be["list"]))
    several = belonging.PLURAL_OF.match(right) or (plural and joining.JOINS.search(left))
    examples = belonging.EXAMPLES.match(right) if several else None
    if examples and not refused(left):
        return list(passage.councils(examples["list"]))
    goes = belonging.MONEY_OF.match(right) or belonging.JOINS_TOGETHER.match(right)
    goes = goes or entering.HELPS_THEM.match(right) or entering.PEOPLE_FROM.match(right)
    if goes:
        return organisations(passage, goes["list"])
    listed = entering.BY_SEVERAL.search(right) or joining.LISTED_WITH.search(right)
    joins = joining.JOINS.search(right) or joining.BEGAN.search(right) or joining.RUNS_IN.search(right)
    met = listed and belonging.MET.search(right[: listed.start()])
    more = using.SPREAD_TO.search(right, listed.end()) if listed else None
    return (
        list(passage.councils(listed["list"] + (more["list"] if more else ""))) if listed and joins and not met else []
    )


def _in_next(context: Context, passage: Passage) -> Iterator[Fact]:
    """Those named as taking part in a sentence or more after the one that names the programme."""
    text = without_makers(passage)
    if nearby.of_another(text):
        return
    declined = refused(text)
    members = [] if declined else _listed_next(passage, text) or _told_next(context, passage, text)
    members = members or nearby.members(context, passage)
    came: list[Council | Body] = [] if members else [*completed(context, passage)]
    members = members or came
    far = [] if members else in_wave(passage) if declined else listed_far(passage)
    if declined and not (far or members):
        return
    joins = joining.JOINS.search(text) and joining.BACK_REFERENCE.search(text)
    if not (members or joins or far):
        return
    named = [
        (earlier, one) for earlier in context.before(passage, announced.FAR) for one in reversed(programmes_in(earlier))
    ]
    if not named:
        return
    pilots = joining.THE_PILOTS.search(text)
    called = [pair for pair in named if pilots and pair[1].programme.name.lower().endswith(pilots["noun"])]
    same = nearby.by_noun(passage, named)
    called = same or called
    in_waves = waves.IN_WAVES.search(text)
    umbrellas = [pair for pair in named if in_waves and announced.spreads(*pair)]
    earlier, programme = umbrella_of((called or umbrellas or named)[0], text)
    if waves.GETS.search(text) and far and not waves.SHARED.search(earlier.text):
        return
    # farther back, `the pilots` are those of the one programme that goes by the name
    only = (
        pilots
        and joining.JOINS.search(joining.THE_PILOTS.sub("", text))
        and len({one.programme for _, one in called}) == 1
    )
    farther = (
        far
        or came
        or joining.LIST_JOINS.match(text)
        or joining.THEY_JOIN.search(text)
        or in_waves
        or waves.THE_LIST.match(text)
    ) and announced.one_programme(named, announced.near(context, passage))
    near = earlier in context.before(passage, 4 if same else 2) or nearby.goes_on(context, passage, earlier, named)
    if only or farther or near:
        yield from _facts(passage, members or far or _councils(passage, text), programme, earlier)


def _told_next(context: Context, passage: Passage, text: str) -> list[Council | Body]:
    """Those of a sentence that says, without its name, who runs, joins or has joined the programme just told of."""
    joined = (
        joining.THEY_JOIN.search(text)
        or hosting.LATEST.match(text)
        or belonging.A_MEMBER.match(text)
        or entering.SOME_PILOTS.search(text)
    )
    if joined:
        return list(passage.councils(joined["list"]))
    runs = joining.IT_RUNS.match(text)
    earlier = context.before(passage)
    if runs and (runs["it"] != "it" or (earlier and announced.of_programme(earlier[0]))):
        return list(passage.councils(text[runs.end() :]))
    joins = joining.LIST_JOINS.match(text)
    return list(dict.fromkeys([*_councils(passage, text), *passage.councils(joins.group())])) if joins else []


def _listed_next(passage: Passage, text: str) -> list[Council | Body]:
    """Those of a sentence that only lists who was chosen, or that tells what three or more of them will do."""
    opened = joining.OPENS_LIST.match(text) or joining.THE_CHOSEN.search(text)
    if opened and joining.OF_OTHERS.search(opened.group()):
        return []
    if opened:
        return members_of(passage, text[opened.end() :])
    several = joining.LIST_SHARES.match(text) and "‹G" not in text
    members = members_of(passage, text) if several else []
    return members if len(members) > 2 else []


def _in_items(context: Context, passage: Passage, programmes: list[Named]) -> Iterator[Fact]:
    """The councils and bodies of the list lines after a sentence that opens a list of those chosen."""
    text = passage.text
    joins = joining.JOINS.search(text) or joining.LEAD_IN.search(text)
    lead = waves.GRANTS_LEAD.search(text)
    if refused(text) or not (joins or lead):
        return
    before = context.before(passage, announced.NEAR if lead else 2)
    sources = [(found[-1], earlier) for earlier in before if (found := programmes_in(earlier))]
    far = bool(sources) and not programmes and sources[0][1] not in before[:2]
    single = len({named.programme for named, _ in sources}) == 1
    if far and not (single and (waves.SPREADS.search(sources[0][1].text) or waves.ACCEPTED.search(text))):
        return
    named, source = (programmes[-1], passage) if programmes else sources[0] if sources else (None, passage)
    for item in context.items_after(passage) if named else ():
        if named:
            yield from _facts(item, of_item(item), named, source)


def _facts(passage: Passage, found: Iterable[Council | Body], named: Named, source: Passage) -> Iterator[Fact]:
    for organisation in found:
        yield _fact(passage, organisation, named.programme, "next-sentence", [source.evidence()])


def _fact(passage: Passage, organisation: Council | Body, programme: Programme, rule: str, more: list[Span]) -> Fact:
    values = {"organisation": organisation, "programme": programme}
    evidence = [passage.evidence(), *more]
    return make_fact(KIND, values, certainty=passage.base, evidence=evidence, rule=f"participation/{rule}")
