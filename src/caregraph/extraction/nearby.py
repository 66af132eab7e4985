"""Nearby: who is in a programme where their sentence calls it the scheme, or where its name comes in the next one."""

import re
from decimal import Decimal

from caregraph.extraction.belonging import OF_PROGRAMME, refused
from caregraph.extraction.context import Context, Passage, organisation
from caregraph.extraction.picking import AUX, NOUN, PLACES
from caregraph.extraction.schemes import Named, programmes_in
from caregraph.extraction.subjects import LIST, orderer
from caregraph.model.entity import Body, Council

_ORGS = r"(?:both )?(?:the )?‹[CBN]\d+›(?:(?:, and|,| and| &|, as well as| as well as)(?: the)? ‹[CBN]\d+›)*"
_IT = rf"(?:the|this|that) (?:[a-z]+ )?(?P<noun>{NOUN})"
_IN = (
    r"(?:have a (?:hand|part|role|share|say)|tak(?:e|en|ing) part|took part|play(?:ing)? (?:a|their|its) [a-z "
    r"]{0,20}?part|"
    r"(?:be )?involved|join(?:ed|ing)?|participat(?:e|ed|ing)|work(?:ing)? together|partners|signed up|lend a hand)\b"
)
# `the scheme, in which A and O will also have a hand, brings`
_IN_WHICH = re.compile(rf"^(?:under |through )?{_IT},? (?:in|to|with) which (?P<list>{_ORGS}){AUX} {_IN}")
# `in A, which leads the project`
_LEADS_IT = re.compile(
    rf"(?P<list>{LIST}),? (?:which|who){AUX} (?:leads?|led|leading|runs?|ran|hosts?|hosting|manages?|co-?ordinates?|"
    r"joined|helped to (?:found|set up|design|test|shape)|signed up to|uses?|adopted|took up|tak(?:es|ing) part in|"
    rf"took part in|chosen for|picked for|selected for|part of|piloted|piloting|tested|testing) {_IT}(?=[,.;)]|"
    r"$| (?:and|in|for|jointly|there|said|says|has|is|was|will)\b)"
)
# `the three local authorities (A, B and C) are going to work`
_COUNTED = re.compile(
    rf"\bthe (?P<number>‹X\d+›) (?:[a-z]+ )?{PLACES}(?: \(|,? - |, |: )(?P<list>{LIST})(?:\)| -|,)?{AUX} "
    r"(?:going to |expected to )?(?:work|run|get|receive|share|test|try|begin|start|use|set up|pilot|take part|"
    r"taking part|"
    r"bring|develop|trial|pool|hire|open|show|help|join)\w*\b"
)
# `seven others were picked to set up hubs in a fostering pilot`: another scheme than the one told of before
_OTHER_SCHEME = re.compile(
    r"\b(?:picked|chosen|selected|named|signed up|invited) (?:to (?:set up|run|host|test|try(?: out)?|pilot|join|start|"
    r"launch|lead|deliver|introduce|take part in)|for) (?!(?:the|this|that|these|its|it|both|all)\b)"
    rf"(?:(?:[a-z-]+|‹[AXD]\d+›) ){{0,5}}?{NOUN}s?\b"
)
# a name of more than a word: `Fostering Together`, `Fostering4You`
_OWN_NAME = re.compile(r"[ \d]|[a-z][A-Z]")
_ELSE = re.compile(r"‹G\d+›|\b(?:inspect\w*|rated|judged|sued|fined|merge[sd]?|strike|cuts?|debts?|courts?)\b")


def members(context: Context, passage: Passage) -> list[Council | Body]:
    """Those of a sentence that says who leads, joins or has a hand in the scheme, or what its so many councils do."""
    text = passage.text
    found = _IN_WHICH.match(text) or _LEADS_IT.search(text)
    if found:
        return [] if refused(found.group()) else listed(passage, found["list"])
    counted = _COUNTED.search(text)
    if not counted or refused(counted.group()) or _ELSE.search(text) or not _of_scheme(context, passage):
        return []
    councils = passage.councils(counted["list"])
    number = passage.line.mention(counted["number"]).value
    return [*councils] if isinstance(number, Decimal) and int(number) == len(councils) else []


def of_another(text: str) -> bool:
    """Whether a sentence tells of a scheme of its own, which is none that was named before."""
    return bool(_OTHER_SCHEME.search(text))


def tells(passage: Passage) -> bool:
    """Whether a sentence may tell of bodies that are in the scheme before it, though it names no council."""
    return bool(_IN_WHICH.match(passage.text))


def by_noun(passage: Passage, named: list[tuple[Passage, Named]]) -> list[tuple[Passage, Named]]:
    """Of the programmes told of before, those that go by the noun by which a sentence calls one: `the scheme`."""
    found = _IN_WHICH.match(passage.text) or _LEADS_IT.search(passage.text)
    if not found:
        return []
    noun = found["noun"]
    return [pair for pair in named if _goes_by(noun, *pair)]


def _goes_by(noun: str, passage: Passage, named: Named) -> bool:
    """Whether a programme is called by a noun where it is named: `F, a scheme that`, `the F scheme`."""
    after = rf"'?(?:(?: [a-z-]+)? {noun}\b|, (?:an?|the|its) (?:[a-z-]+ ){{0,3}}{noun}\b)"
    return bool(re.match(after, passage.text[named.end :])) or bool(
        re.search(rf"\b{noun}(?:,| called| known as|,? which is called)? (?:the )?$", passage.text[: named.start])
    )


def goes_on(context: Context, passage: Passage, earlier: Passage, named: list[tuple[Passage, Named]]) -> bool:
    """Whether the sentences after the one that names a programme, the only one told of, go on about it to this one."""
    between = [one for one in context.before(passage, 4) if one.number > earlier.number]
    programmes = {told.programme for where, told in named if where in (earlier, *between)}
    if not between or len(between) > 3 or len(programmes) > 1:
        return False
    return all(OF_PROGRAMME.match(one.text) or re.match(r"(?:through|under|in) it\b", one.text) for one in between)


def _of_scheme(context: Context, passage: Passage) -> bool:
    """Whether the sentence before is about a programme, or names one."""
    before = context.before(passage)
    return bool(before) and bool(OF_PROGRAMME.match(before[0].text) or programmes_in(before[0]))


def listed(passage: Passage, text: str) -> list[Council | Body]:
    """The councils and bodies of a list, those too that only a name in marks tells."""
    found: list[Council | Body] = []
    for mention in passage.line.of_kind(text, "CBN"):
        value = organisation(mention, passage.article)
        if isinstance(value, Council) or (value is not None and _OWN_NAME.search(value.name)):
            found.append(value)
    state = {v for s in re.findall(r"‹B\d+›", text) if (v := orderer(passage, s)) is not None}
    return [value for value in dict.fromkeys(found) if value not in state]
