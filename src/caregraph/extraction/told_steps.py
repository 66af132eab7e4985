"""Told steps: steps of intervention that a text mentions in passing, as taken, in words of a fixed shape."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.step_words import COMMISSIONER_ROLE, NO_SUCH_TRUST, NOTICE, OTHER_COMMISSIONER, TRUST_BODY
from caregraph.extraction.subjects import COUNCIL_LIST, council_meant, orderer
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Certainty

_COUNCILS = rf"(?P<councils>{COUNCIL_LIST.pattern})"
_PERSON = r"(?:(?:sir|dame|lord|lady|mr|mrs|ms|dr) )?(?P<person>‹P\d+›)"
_FORMERLY = r"(?:(?:former|ex-|the|an?|retired|independent|experienced) |‹[CBN]\d+›(?:'s)? |‹R\d+›,? )*"
_NOW = r"(?: (?:already|also|now|still|both|all|each|since|long))*"
_SERVICES = (
    r"(?:(?:children's|child|social|the|its) )*(?:services|social care|social work|child protection|department)\b"
)
_ADJECTIVES = r"(?:(?:children's|services|social|care|independent|not-for-profit|own|new|voluntary|arm's[- ]length) )*"
_TRUST = rf"{_ADJECTIVES}(?:trust|company|social enterprise)"
_TRUSTS = rf"{_ADJECTIVES}(?:trusts|companies)"
_STARTED = (
    r"(?:started|starting|began|beginning|opened|opening|launched|launching|went live|going live|took (?:over|on|charge|"
    r"control|the reins)|taking over|taken over|takes over|(?:was|were|is|are|has been|had been|being) (?:set up|created|"
    r"established|formed|launched|put in charge|brought in|imposed|in charge|in place)|came into (?:being|force|"
    r"operation)|has run|has been running|now runs|runs|ran|is running|has been in charge|set up|created)\b"
)
_ARRANGEMENTS = r"(?:arrangements?|trusts?|compan(?:y|ies)|bodies|models?|set-?ups?|organisations?|structures?)"
_ENDS = r"(?=[,.;:]| (?:and|but|while|whilst|in|since|as|which|although|though|where|for|running|already|with) |$| - )"
_RUNS = r"(?:,? which)?(?: council)?(?: (?:has|have|had|already|also|now|still|long|since))*"
_COMMISSIONER = (
    r"(?:(?:an?|its own|their own|two|three|‹X\d+›|a team of|government) )?"
    r"(?:(?:government-appointed|government|dfe|children's|services|independent) )*(?P<post>commissioners?|‹R\d+›)"
)


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that tell a step as taken; `after` is what the sentence or one of those before it must speak of.

    The councils are the group `councils` of the words, else the one that the sentence is about.
    """

    kind: str
    name: str
    words: re.Pattern[str]
    after: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class ToldStep:
    """One step as a passage tells it; `words` is where it stands in the line."""

    passage: Passage
    kind: str
    name: str
    council: Council
    words: re.Match[str]
    certainty: Certainty
    person: Person | None = None


_ADVISER = re.compile(r"^(?:[a-z' -]{0,40}\b)?(?:adviser|advisor|expert)$")
_NO_TRUST = re.compile(rf"\b(?:{NO_SUCH_TRUST})\b")
_NEVER = re.compile(r"(?!)")
_OF_TRUSTS = re.compile(
    r"\b(?:independent|children's|not-for-profit|voluntary|arm's[- ]length|to an?|into an?|separate)"
    r" (?:[a-z-]+ ){0,2}(?:trusts?|compan(?:y|ies))\b|\btrust model\b"
)
_ONE_FOR_ANOTHER = re.compile(
    r"\b(?:councils?|authority|authorities|borough|county)\b[^.;‹]{0,20}\b(?:running|run|runs|taking over|take over|takes over|took over)\b[^.;‹]{0,20}"
    r"\b(?:another|others?|neighbours?|someone else|somebody else)'s?\b|\brun by (?:another|a neighbouring|a nearby|"
    r"a different) (?:council|authority|county|borough)"
)
_OF_NOTICES = re.compile(rf"\b(?:{NOTICE})\b")

TELLINGS = (
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"{_COUNCILS}(?: councils)?{_NOW} (?:have|has|had|got|run|runs|use|uses|operate|operates){_NOW} "
            rf"(?:an? )?(?:similar|comparable|equivalent|such|the same (?:kind|sort) of|this kind of|this sort of) "
            rf"{_ADJECTIVES}{_ARRANGEMENTS}{_ENDS}|"
            rf"(?:similar|comparable|equivalent|such) {_ADJECTIVES}{_ARRANGEMENTS} (?:(?:is|are|were|have been|had been|"
            rf"was|has been|already|now|also) )*(?:(?:set up|established|created|operating|running|in place|adopted|"
            rf"introduced|used|made|tried) )?(?:already )?(?:in|at|by|for) {_COUNCILS.replace('councils', 'others')}"
        ),
        after=_OF_TRUSTS,
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"{_COUNCILS}(?: councils)?(?:,? which)?{_NOW} (?:have had|has had|have|has|had|got|run by|run through|under)"
            rf"{_NOW} (?:an? )?"
            r"(?:(?:own|new) )?(?:independent|not-for-profit|voluntary|arm's[- ]length|children's services|children's social care)"
            rf" (?:[a-z'-]+ ){{0,2}}(?:trusts?|compan(?:y|ies)){_ENDS}"
        ),
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"{_COUNCILS}(?: council)?(?:,? (?:in|to) [^,.;‹]{{1,30}})?,? (?:where|in which) (?:an? |the |its )?{_TRUST}"
            rf"(?:,? ‹B\d+›,?)? (?:(?:that|which|now|already|formally|first|finally) )*{_STARTED}|"
            rf"{_COUNCILS.replace('councils', 'whose')}(?: council)?,? whose (?:own )?{_TRUST} (?:(?:only|formally|finally|first) )*{_STARTED}|"
            rf"\b(?:in|at) {_COUNCILS.replace('councils', 'place')},? (?:an? )(?:independent |not-for-profit |children's services |children's )+"
            rf"trust {_STARTED}"
        ),
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-begun",
        re.compile(
            rf"^{_COUNCILS}(?: councils?)? (?:is|are|was|were) (?:one of|among) [^.;‹]{{0,40}},? (?:where|whose|in which|with) (?:an? )?"
            rf"(?:[a-z']+ (?:services|departments) (?:are|is|were|have been) (?:run|delivered|managed|provided) by (?:an? )?)?"
            rf"{_ADJECTIVES}trusts?\b|"
            rf"^{_COUNCILS.replace('councils', 'others')}(?: council)?(?: is| was| has| had| were|,)[^.;‹]{{0,30}}(?:(?:[^.;‹]|‹[AGDXB]\d+›){{0,60}})\b(?:since|after|before|when|until|once)"
            rf" its (?:own )?{_TRUST} {_STARTED}"
        ),
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-of-council",
        re.compile(
            rf"{_COUNCILS}'s (?:children's |services |independent |own |new )*(?:trust|company)(?:,? (?P<body>‹B\d+›),?"
            r"| (?:is|was|has been|had been)(?: also| now)* (?:rated|judged|graded|inspected|found|set up|created|launched))"
        ),
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "same-way",
        re.compile(
            rf"\b(?:those|the services|services|that|the department|departments) (?:of|in|at) {_COUNCILS}(?: councils)?"
            r"(?: (?:have|has|had|already|also))* (?:did (?:so|the same)|done (?:so|the same)|followed|went the same way|"
            r"gone the same way|made the same (?:move|journey))|"
            rf"{_COUNCILS.replace('councils', 'others')}(?: council| councils)?(?: (?:have|has|had|also|already|both))* "
            r"(?:went|gone|going|agreed to go|decided to go|(?:is|are) (?:also )?(?:to go|going|due to go)|took|taken)"
            r" (?:the same (?:way|route|road|path)|down the same (?:route|road|path))"
        ),
        after=_OF_TRUSTS,
        unless=_NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"\b(?:{_TRUST}|{_TRUSTS})\b(?:[^.;‹]|‹[DX]\d+›){{0,60}}\b(?:similar to|along the (?:same )?lines of|modelled on|on the (?:model|"
            r"lines|pattern) of|of the (?:kind|sort|type)|copying|echoing|mirroring|following the example of) (?:(?:those|"
            r"the one|the ones|that|what|arrangements|trusts|the trusts|has happened|happened|now|already|set up|created|established|"
            rf"operating|running|used|in place|seen|imposed|forced|in|at|on|by) )*{_COUNCILS}"
        ),
        unless=_NO_TRUST,
    ),
    Telling(
        "takeover",
        "runs-anothers",
        re.compile(
            r"‹C\d+›(?: council)? (?:did (?:so|that|this|the same)|has done (?:so|that|this|the same)|does so|is doing so)"
            r" (?:in|on|for|at|with) (?:the |neighbouring )*(?P<councils>‹C\d+›)"
        ),
        after=_ONE_FOR_ANOTHER,
    ),
    Telling(
        "takeover",
        "runs-anothers",
        re.compile(
            rf"‹C\d+›{_RUNS} (?:runs?|running|ran|managed|manages|led|leads|taken over|took over|takes over|taken charge of|took charge of)"
            rf" (?:the running of )?(?:neighbouring |nearby )*(?P<councils>‹C\d+›)'s (?:own )?{_SERVICES}|"
            r"‹C\d+›(?: council)?(?:'s (?:involvement|partnership|arrangement|deal|work|agreement)|,? which has had a partnership) with (?:the |neighbouring )*"
            rf"(?P<others>‹C\d+›)[^.;]{{0,60}}\b(?:took|taken|take|taking) (?:over|charge of|control of|on) (?:the (?:running|management) of )?[^.;‹]{{0,40}}?{_SERVICES}"
        ),
    ),
    Telling(
        "takeover",
        "runs-for-another",
        re.compile(
            r"(?:‹C\d+›(?: council)?|^it|\b(?:that|and|then) (?:it|they|the (?:county|borough|city|council|authority)))\b[^.;‹]{0,60}?"
            r"\b(?:run|runs|running|ran|deliver|delivers|delivering|manage|manages|managing|provide|provides|"
            rf"took over|take over|taken over|take charge of|took charge of|takes over) {_SERVICES}"
            r" (?:on behalf of|for|in|on) (?:the |neighbouring |nearby |its neighbour,? )*(?P<councils>‹C\d+›)"
        ),
    ),
    Telling(
        "commissioner",
        "has-commissioner",
        re.compile(
            rf"{_COUNCILS}(?: council| councils)?(?:[^.;:‹]|‹[AGDBX]\d+›){{0,70}}?\b(?:has|have|had|got){_NOW} {_COMMISSIONER}"
            r"(?: (?:in place|of (?:its|their) own|too|as well|in charge|running (?:its|the) (?:services|department)))*(?=[,.;:]| (?:and|but|while|who|since|appointed|sent) |$)"
        ),
    ),
    Telling(
        "improvement notice",
        "under-notice",
        re.compile(
            rf"{_COUNCILS}(?: council)?,?(?: (?:to|in) [^.;‹]{{1,30}},)?(?: (?:is|are|was|were|has been|have been|had been|already|still|also|now|both|only))* "
            r"(?:(?:remain\w*|stay\w*) )?(?:under|subject to|on|given|issued with|served with|handed|received|got) "
            r"(?:an?|its own|its|their own|such a|similar)(?: (?:similar|further|second|new|own|such))? notices?\b(?! (?:to|of|period))"
        ),
        after=_OF_NOTICES,
    ),
    Telling(
        "improvement notice",
        "off-the-list",
        re.compile(
            r"\b(?:come|came|comes|coming|taken|dropped|removed|released|struck|are|is|go|gone) (?:right )?(?:off|from) the list\b[^.;‹]{0,40}?"
            rf"(?:are|is|were|was|including|among them|such as|like|:|-) (?:the )?{_COUNCILS}|"
            rf"{_COUNCILS.replace('councils', 'others')}(?: councils?)?(?: (?:have|has|had|both|all|already|recently|also|were|was|been))* (?:come|came|comes|taken|"
            r"dropped|removed|struck) (?:off|from) the list\b"
        ),
        after=_OF_NOTICES,
    ),
    Telling(
        "monitoring",
        "came-back",
        re.compile(
            r"\b(?:inspectors|ofsted|‹B\d+›|they)(?:,? who)?(?: (?:have|has|had|then|also|since|first|last))* "
            r"(?:came back|come back|returned|went back|gone back|been back|revisited(?: ‹C\d+›)?|called again)"
            r"(?: (?:to ‹C\d+›|in ‹D\d+›|‹D\d+›|on ‹D\d+›|there|again|twice|‹X\d+› times|a (?:second|third|year later)|[a-z]+ (?:weeks|months) later))*"
            r" to (?:look (?:at|into)|check(?: up)?(?: on)?|see|assess|review|gauge|monitor|measure|test|find out)"
            r" (?:on )?(?:(?:what|how much|how far|the|its|their|any|whether) )*progress\b"
        ),
        unless=re.compile(r"\b(?:re-?inspect\w*|focused|school|nursery|home|academy|college)\b"),
    ),
    Telling(
        "improvement adviser",
        "adviser-put-in",
        re.compile(
            rf"(?P<sender>‹B\d+›|^it|^they|\bministers|\bthe (?:department|government))(?: (?:has|have|had|also|since|now|"
            r"already|then))* (?:put in|sent in|brought in|installed|drafted in|appointed|sent|provided|supplied|found)"
            r" an? (?:(?:independent|expert|improvement|government|children's|services|special) )*"
            rf"(?:(?P<post>‹R\d+›)|adviser|expert),? {_PERSON}"
        ),
    ),
    Telling(
        "improvement board",
        "board-with-chair",
        re.compile(
            rf"\b(?:improvement|intervention) board,? (?:with|under|which has|and has|has|headed by|led by) (?:(?:an?|its|the|"
            rf"independent|new) )*(?:‹R\d+›|chair|chairman),? {_FORMERLY}{_PERSON}|"
            rf"\b(?:improvement|intervention) board,? (?:to be |which is |is |was |will be |which will be )?led by"
            rf" {_FORMERLY}{_PERSON.replace('person', 'head')}"
        ),
    ),
)


def told_steps(context: Context, passage: Passage) -> Iterator[ToldStep]:
    """The steps that a passage mentions in passing."""
    for telling in TELLINGS:
        found = telling.words.finditer(passage.text) if telling.words.search(passage.text) else ()
        for words in found:
            if _holds(context, passage, telling, words):
                certainty = _certainty(passage, telling, words)
                person = _person(passage, words)
                for council in _councils(context, passage, words):
                    yield ToldStep(passage, telling.kind, telling.name, council, words, certainty, person)


def _holds(context: Context, passage: Passage, telling: Telling, words: re.Match[str]) -> bool:
    """Whether the text around the words is one in which they tell such a step."""
    if telling.unless and telling.unless.search(passage.text):
        return False
    near = [passage.text, *(one.text for one in context.before(passage, 4))]
    doubtful = telling.unless or _NEVER
    if telling.after and not any(telling.after.search(text) and not doubtful.search(text) for text in near):
        return False
    told = words.groupdict()
    if told.get("post", "").startswith("‹") if told.get("post") else False:
        role = passage.line.mention(told["post"]).value
        wanted = COMMISSIONER_ROLE if telling.kind == "commissioner" else _ADVISER
        if not isinstance(role, Term) or not wanted.match(role.label):
            return False
    if telling.kind == "commissioner" and OTHER_COMMISSIONER.search(passage.words()):
        return False
    if told.get("body"):
        body = passage.line.mention(told["body"]).value
        return isinstance(body, Body) and bool(TRUST_BODY.search(body.name))
    if told.get("sender"):
        before = context.before(passage)
        return any(orderer(one, words["sender"] if one is passage else one.text[:60]) for one in (passage, *before))
    return True


def _certainty(passage: Passage, telling: Telling, words: re.Match[str]) -> Certainty:
    """How firmly the words tell the step: their own shape says that it was taken, unless the clause doubts it."""
    lead = scope_before(passage.text, words.start())
    found = certainty_in(lead + words.group(), passage.base)
    decided = telling.kind in ("trust", "takeover") and found is Certainty.PLANNED
    return passage.base if decided else found


def _person(passage: Passage, words: re.Match[str]) -> Person | None:
    """Whom the words name as carrying the step out."""
    told = words.groupdict()
    symbol = told.get("person") or told.get("head")
    value = passage.line.mention(symbol).value if symbol else None
    return value if isinstance(value, Person) else None


def _councils(context: Context, passage: Passage, words: re.Match[str]) -> list[Council]:
    """The councils that the words list, else the one that the sentence is about."""
    told = words.groupdict()
    if any(name in told for name in ("councils", "others", "whose", "place")):
        listed = next((told[name] for name in ("councils", "others", "whose", "place") if told.get(name)), "")
        return passage.councils(listed)
    council = council_meant(context, passage)
    return [council] if council else []
