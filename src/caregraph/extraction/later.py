"""Posts whose holder another sentence names: `The R of O is to leave. P said …`, `The post is now held by P`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from caregraph.extraction.chairing import chairs
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.departures import gone
from caregraph.extraction.heads import heads
from caregraph.extraction.holding import GOVERNMENT_ROLE, Affiliation, default_organisation, plain_role
from caregraph.extraction.learned.holder import is_pronoun
from caregraph.extraction.parts import INTERIM
from caregraph.extraction.relating import counterparts, past_posts, predecessors, replacements
from caregraph.extraction.units import units
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.line import pattern

_LEAVES = re.compile(
    r"\b(?:step(?:s|ped|ping)? (?:down|aside)|resign(?:s|ed)?|quit|stood down|has left|have left|is leaving|will leave|"
    r"was sacked|been sacked|been suspended|was suspended|will retire|has retired|retired|"
    r"(?:is|are) (?:to|set to|due to) (?:leave|step down|retire|quit|go|stand down|resign)|is (?:stepping|"
    r"standing) down|(?:is|are) (?:set to|due to|to) (?:take|become|join|move|switch|cross|swap)|"
    r"(?:is|are) (?:moving|heading|joining|off to|swapping|crossing)|has been (?:poached|lured|snapped)|"
    r"announced (?:his|her|their) (?:departure|resignation|retirement|intention to))\b"
)
# what is told of one who leaves, once the name comes
_OF_LEAVER = re.compile(
    r"\b(?:told (?:staff|colleagues|councillors|members)|step|stand|stood|leav|left|resign|quit|retir|depart|"
    r"going|goes|giv(?:e|es|ing) up|took (?:over|up)|joined|appointed|"
    r"became|career|"
    r"decision|successor|succe|replac|start|announc|tenure|notice|sacked|suspend|dismiss|sick leave)|"
    r"\bin (?:the )?(?:post|role|"
    r"job)\b|\byears (?:at|with|in)\b|\bher (?:time|reasons?)\b|\bhis (?:time|reasons?)\b"
)
# whom the next sentence tells to follow: `Stepping into the role is P`
_NEWCOMER = pattern(
    r"\b(?:stepping|moving|taking|filling|coming|standing|replacing|succeeding|covering)\b[^.;‹]{0,40} (?:is|was|"
    r"will be)"
    r" (?:[a-z]+ ){0,3}{person}|{person}(?:, [^,;.]{1,60},)? (?:(?:has|will|is|to|been|now|agreed|stepped|asked) )*"
    r"(?:steps? (?:in|up)|take (?:the|over)|takes (?:the|over)|fill|fills|stands? in|standing in|acts?|acting|cover|"
    r"covers|"
    r"covering|replaces?|succeeds?)\b"
)
_BEEN = pattern(r"{person}, who (?:has|had) been (?:[a-z]+ ){0,3}{role}")
_BESIDE, _RELATIVE = 60, 180  # characters from a role to what it does, with a relative clause between them
_WHOM = re.compile(r",? (?:whom?|that|which) ")
_AT_ONCE = re.compile(r"(?:'s?)? (?:of|at|for|in) (?:the )?(‹[CB]\d+›)")
_IF = re.compile(r"(?:if|unless|should|were|had|whoever)\b")
# whoever is told to go on to another post has that one by name
_GOES_ON = re.compile(r"\b(?:take|becom|join|mov|switch|cross|swap|head|off|poach|lur|snap)")
_TO_COME = re.compile(r"\b(?:will|is|are|announced|poached|lured|snapped)\b")
# who opens a sentence, or speaks in it
_ACTS = re.compile(
    r"^(?:(?:and|but|however),? )?(?:(?:lord|lady|mr|mrs|ms|dr|sir|dame) )?‹P\d+›(?!'s)"
    r"(?!,? (?:who )?(?:was|has been|had been) (?:[a-z]+ed|sent|chosen|brought|put|told|made|given)\b)|"
    r"‹P\d+› (?:said|says|told|added|wrote)\b|"
    r"\b(?:said|says|added|wrote) (?:(?:lord|lady|mr|mrs|ms|dr|sir|dame) )?‹P\d+›"
)
# an officer without a name who speaks, and the name that opens the next sentence
_SAYS = (
    r"(?:said|told|warned|admitted|apologised|defended|promised|urged|called|vowed|spoken|revealed|claimed|insisted|"
    r"welcomed|thanked|pledged|rejected|denied|described|criticised|praised)"
)
_SPEAKS = pattern(
    rf"^(?:the|an?|{{anyorg:owner}}'s) (?:[a-z-]+ )?{{role:role}}(?: (?:of|at|for|in) (?:the )?{{anyorg:place}})?"
    rf"(?: (?:sent in|appointed|brought in)(?: by (?:the )?‹[BR]\d+›)?)?(?: has| have)? {_SAYS}\b"
)
_SPEAKS_NEXT = pattern(
    rf"^(?:‹Q\d+›,? |(?:at|in|during|speaking) (?:[^‹;,]|‹D\d+›)*, )?(?:(?:cllr|coun|councillor|mr|mrs|ms|dr|sir|"
    rf"dame)\.? )?"
    rf"{{person:person}}(?:, who (?:has|had|is|was|will|joined|came)\b(?:[^;‹]|‹[XDABC]\d+›)*?(?:,| -))? (?:also |"
    rf"has |who )*"
    rf"(?:{_SAYS}|added|says|oversees|spoke|wrote|was speaking)\b"
)
# `… must change, according to the new R appointed by ministers`
_ACCORDING = pattern(
    r"^(?:[^.;‹]|‹[CBXQA]\d+›)*,? according to (?P<owner>‹[CB]\d+›'s|the) (?:new|incoming|newly appointed|interim|"
    r"acting) "
    r"{role:role}(?: (?:of|at|for|in) (?:the )?{anyorg:place})?(?: \(‹[BN]\d+›\))?"
    r"(?: (?:sent in|appointed|brought in|put in)\b[^.;]*)?\.?$"
)
# `Taking her place is P`, `Into his shoes steps P`
_STEPS_IN = pattern(
    r"^(?:(?:and|but|meanwhile),? )?(?P<taken>(?:taking|filling)(?: over)? (?:his|her|their|‹P\d+›'s?) (?:place|"
    r"post|job|role|"
    r"seat)|(?:stepping|moving) (?:up )?into (?:his|her|their|the) (?:shoes|job|post|role|breach)|"
    r"(?:replacing|succeeding|following) (?:him|her|them|‹P\d+›)|(?:in|into) (?:his|her|their|‹P\d+›'s?) (?:place|"
    r"stead|shoes|post)|in(?= comes?\b| came\b))(?: (?:as|on|for now|from|in|until|at)(?: [a-z]+){0,3}| ‹[DR]\d+›){0,3}"
    r"(?: on an interim basis| for the time being| temporarily)? "
    r"(?P<when>is|are|comes?|steps|will be|is to be|has come|came|was|stepped|will come|goes|moves)(?: in| up)? "
    r"(?P<interim>interim )?(?:(?:the |an? |its |former |deputy |current |outgoing |councillor |cllr |coun |mr |"
    r"mrs |ms |"
    r"dr |sir |dame |[a-z]+-year-old )|‹[RC]\d+›(?:'s)?,? |‹X\d+›-year-old )*{person:person}"
)
_HELD_BY = pattern(
    r"\b(?:the|this|that|his|her|‹P\d+›'s?) (?:old |former )?(?:post|job|role|position|place|seat in (?:the )?cabinet) "
    r"(?P<when>is to be|will be|is|has been|is being|was) "
    r"(?:now |currently |temporarily )?(?:held|(?P<taken>filled|taken(?: over| up)?)|done|covered|"
    r"occupied)(?: now| currently| at present| temporarily| for now| in the meantime| for the (?:time being|moment)|"
    r" in ‹D\d+›| from ‹D\d+›| on ‹D\d+›|"
    r"(?P<interim> on an interim basis))?"
    r" by (?:(?:[a-z]+|‹[RC]\d+›(?:'s)?),? ){0,4}?{person:person}"
)


def later_affiliations(context: Context, found: list[Affiliation]) -> list[Affiliation]:
    """The affiliations that two sentences give together."""
    more = [
        *_named_after(context, found),
        *_named_next(context, found),
        *heads(context),
        *units(context),
        *chairs(context),
    ]
    more += gone(context, [*found, *more])
    known = [*found, *more]
    likewise = [reader(context, known) for reader in (replacements, predecessors, counterparts)]
    return [*more, *chain.from_iterable(likewise), *past_posts(context), *_held_now(context, found)]


def _named(passage: Passage) -> list[Person]:
    """The people whom a passage names, not those for whom `he` or `she` stands."""
    people = (m for m in passage.line.of_kind(passage.text, "P") if not is_pronoun(m))
    return [m.value for m in people if isinstance(m.value, Person)]


def _named_after(context: Context, found: list[Affiliation]) -> Iterator[Affiliation]:
    """A role alone that leaves its post, or a minister's, and the name in the next sentence or two."""
    affiliated = {a.person for a in found if a.tenure != "former"}
    settled = {a.person for a in found if a.tenure == "current"}
    for passage in context.prose:
        role = re.match(r"^(?:[^‹;]|‹[CANFBDMX]\d+›){0,240}?(‹R\d+›)", passage.text)
        value = passage.line.mention(role.group(1)).value if role else None
        if passage.quoted or role is None or not isinstance(value, Term) or passage.people():
            continue
        far = _RELATIVE if _WHOM.match(passage.text, role.end()) else _BESIDE
        leaving = _LEAVES.search(passage.text, role.end(), role.end() + far)
        governing = (
            GOVERNMENT_ROLE.match(value.label)
            and not _IF.match(passage.text)
            and re.search(r"\bthe $", passage.text[: role.start(1)])
        )
        if not leaving and not governing:
            continue
        for following in context.after(passage, 2):
            people = _named(following)
            if people:
                governs = len(set(people)) == 1 and _ACTS.search(following.text)
                acts = _OF_LEAVER.search(following.text) if leaving else governs
                acts = None if leaving and _NEWCOMER.search(following.text) else acts
                own = any(a.person == people[0] and a.passage is following and a.position > 0 for a in found)
                acts = None if leaving and own and _BEEN.search(following.text) else acts
                if people[0] not in (settled if leaving and _GOES_ON.search(leaving.group()) else affiliated) and acts:
                    yield Affiliation(
                        people[0],
                        plain_role(value),
                        _said_place(passage, role.end()) or default_organisation(value, passage),
                        "former" if leaving and not _TO_COME.search(leaving.group()) else "current",
                        passage.base,
                        following,
                        "named-after",
                        False,
                    )
                break


def _said_place(passage: Passage, end: int) -> Council | Body | None:
    """The body that the words right behind a role put it at: `the R of O is to leave for a post in A`."""
    said = _AT_ONCE.match(passage.text, end)
    value = passage.line.mention(said[1]).value if said else None
    return value if isinstance(value, Body | Council) else None


def _named_next(context: Context, found: list[Affiliation]) -> Iterator[Affiliation]:
    """`The R of O has apologised. P said …`: somebody of no other office, whom the next sentence opens with."""
    affiliated = {a.person for a in found}
    for passage in context.prose:
        silent = passage.quoted or passage.people()
        told = None if silent else _SPEAKS.match(passage.text) or _ACCORDING.match(passage.text)
        role = passage.line.mention(told["role"]).value if told else None
        following = context.after(passage)[:1] if told and isinstance(role, Term) else []
        for named in (match for later in following if (match := _SPEAKS_NEXT.match(later.text))):
            person = following[0].line.mention(named["person"]).value
            where = re.search(r"‹[CB]\d+›", f"{told['place'] or ''} {told['owner'] or ''}") if told else None
            place = passage.line.mention(where[0]).value if where else None
            place = place if isinstance(place, Body | Council) else following[0].focus
            if isinstance(person, Person) and person not in affiliated and place and isinstance(role, Term):
                role = plain_role(role)
                yield Affiliation(person, role, place, "current", passage.base, following[0], "named-next", True, -1)


def _held_now(context: Context, found: list[Affiliation]) -> Iterator[Affiliation]:
    """`The post is now held by P`: the post that was told of last."""
    for passage in context.prose:
        match = _HELD_BY.search(passage.text) or (None if passage.quoted else _STEPS_IN.match(passage.text))
        if match is None:
            continue
        person = passage.line.mention(match["person"]).value
        told = [a for a in found if 0 <= passage.number - a.passage.number <= 1 and a.person != person]
        named = any(
            a.person == person and match.start() < a.position < match.end() for a in found if a.passage is passage
        )
        if told and isinstance(person, Person) and not named:
            tenure = "future" if match["when"] in ("will be", "is to be") else "current"
            rule = "taken-by" if match["taken"] else "held-by"
            held = replace(told[-1], person=person, tenure=tenure, passage=passage, rule=rule, position=-1)
            label = INTERIM.sub("", held.role.label)
            yield replace(held, role=Term.of("role", f"interim {label}")) if match["interim"] else held
