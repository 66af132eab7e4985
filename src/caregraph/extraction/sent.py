"""Sent: who was sent in or asked to oversee services, where the article speaks elsewhere of the one commissioner."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import IS_SENT, Affiliation, plain_role
from caregraph.extraction.learned.holder import is_pronoun
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

_TITLE = r"(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|professor|prof)\.? )?"
_ASIDE = r"(?:,(?! who| whom)(?: (?:[^.;‹]|‹[CBNRDXA]\d+›){1,140}?,))?"
_SENDER = (
    r"(?:(?:the|its|then|current|former) )?(?:(?:(?:children's|schools|families|education|government) )?ministers?|"
    r"government|department|whitehall|westminster|dfe|state|‹B\d+›|‹R\d+›(?:,? ‹P\d+›,?)?|"
    r"secretary of state(?: for education)?)"
)
_VERB = (
    r"(?:appointed|named|asked|sent(?: in(?:to)?)?|brought in|called (?:in|upon|on)|drafted in|dispatched|despatched|"
    r"parachuted in|picked|chosen|selected|commissioned|told|instructed|tasked|charged|ordered|engaged|installed|"
    r"put in(?: place| charge)?|hired|enlisted|recruited|summoned|nominated|deployed|entrusted|invited|directed|"
    r"given (?:the (?:job|task)|(?:until|up to)? ?(?:‹[XD]\d+›|[a-z]+)(?: (?:weeks|months|days))?)|"
    r"handed the (?:job|task)|required)"
)
_PICKED = r"(?:picked|chose|chosen|selected|sent|sent in|dispatched|tasked|named|appointed|asked)"
_WHEN = (
    r"(?: (?:in|into|to|last|early|late|earlier|this|on|since|there|at|as|the) ?(?:‹[DC]\d+›|[a-z]+ ‹D\d+›|year|"
    r"month|"
    r"week|spring|summer|autumn|winter|council)| ‹D\d+›| there| in)*"
)
# what somebody is sent for
_DO = (
    r"(?:oversee|supervise|review|examine|look (?:at|into|over|after)|investigate|advise|report|decide|work out|"
    r"find out|determine|judge|turn|improve|sort out|help|assist|support|guide|steer|lead|direct|monitor|watch over|"
    r"keep (?:an eye|watch) (?:on|over)|carry out|conduct|take (?:charge|control|over|stock)|assess|recommend|consider|"
    r"inquire|say whether|see (?:whether|how|if|to|that)|drive|rescue|put right|inspect|evaluate|scrutinise|establish|"
    r"draw up|make recommendations|shake up|take a (?:[a-z]+ )?look|run the rule over|rebuild|overhaul|transform|"
    r"restore|stabilise|fix|repair|get to the bottom of|probe|study|audit|question|cast an eye over|give (?:its|their) "
    r"verdict|tell|share|provide|coach|mentor|chair|reshape|restructure|reorganise|strengthen|speed up|hold|"
    r"weigh up|rule|check|manage|intervene|set out|write|look|run|bring about|reform)"
)
_TASK = (
    rf"(?:(?:to|with|for) (?:(?:help|also|immediately|independently|urgently) )*(?:{_DO}|(?:[a-z]+ing)|the (?:task|"
    rf"job) of)\b"
    r"|in charge of|over )"
)
_AUX = r"(?:(?:was|is|were|has|had|have|been|be|being|also|now|since|then|today|to) )*"
# `P, whom ministers appointed in D to oversee changes at A`
_WHOM = pattern(
    rf"{{person:person}}, (?:whom|who|the (?:man|woman|person) (?:whom|who)?|that) {_SENDER} (?:has |had |have )?"
    rf"(?P<verb>{_VERB}|{_PICKED}){_WHEN} (?P<task>{_TASK})"
)
# `P has been asked to carry out a review of A`, `P, drafted in by ministers to turn it round`
_WAS = pattern(
    rf"{{person:person}}(?:{_ASIDE} (?P<aux>{_AUX})|,? who (?P<aux2>{_AUX})|, (?P<part>))(?P<verb>{_VERB})"
    rf"(?P<by>(?:{_WHEN} by (?!‹C|the council|councillors){_SENDER})?){_WHEN} (?P<task>{_TASK})"
)
# `The DfE has sent P to A to advise`
_SENT = pattern(
    rf"(?:^|, |\b(?:and|that|when|after|as) ){_SENDER},? (?:(?:has|had|have|also|then|today|‹D\d+›) )*(?P<verb>{_VERB}|"
    rf"{_PICKED}) (?:(?:in|the|an?|former|retired|‹R\d+›|‹[CBN]\d+›(?:'s)?),? )*{_TITLE}{{person:person}}{_ASIDE}"
    rf"{_WHEN} (?P<task>{_TASK})"
)
# `The report by P, who was appointed in D, says`
_REPORT = pattern(
    rf"\b(?:report|review|findings|verdict|letter) (?:by|from|of) {_TITLE}{{person:person}},? (?:who|whom) "
    rf"(?:{_SENDER} )?(?:was |has been |had been |had )*(?P<verb>{_VERB})\b(?P<task>)"
)
# `P will oversee improvement at A`
_WILL = pattern(rf"{{person:person}}{_ASIDE} (?:will|is to|is due to)(?: now| also)? (?P<task>{_DO}\b)")
_TASKS = (
    r"(?:children's (?:services|social care)|social (?:care|work|services)|services|department|council|authority|"
    r"improvements?|"
    r"reforms?|changes?|recovery|turnaround|review|control|inquiry|failings?|wrong|plan)\b"
)
_ABOUT = re.compile(
    rf"[^.;]{{0,140}}?\b{_TASKS}|[^.;]{{0,140}}?‹A\d+›|"
    rf"(?:(?:to|with|for|in|over) )?[a-z ]{{0,40}}?\b(?:{_DO}|over|whether|if|that|of) (?:the )?‹C\d+›"
)
_OTHER_MATTER = re.compile(
    r"\b(?:finances?|budget|hospital|school|inspection team|case|trial|inquest|museum|housing|highways|fire|police|"
    r"fostering|adoption|diocese|merger|homes?|bins|roads|inspections?|england|nationally|national|the country)\b"
)
_BY_INSPECTORS = re.compile(r"\b(?:ofsted|inspectors?|inspectorate|local government association|lga)\b")
_NO_ENVOY = re.compile(r"\b(?:police|crime|victims|information|commissioners?'? office|for england|special|deputy)\b")
_CHILDRENS = re.compile(r"children['’]s commissioner(?: (?:for|of|in) England)?", re.IGNORECASE)
# `the Children's Commissioner, P`
_TITLED = pattern(
    r"(?P<former>\b(?:former|previous|then|ex-?) ?)?{body:body},? (?:(?:mr|mrs|ms|miss|dr|sir|dame|professor|baroness)"
    r"\.? )?{person:person}(?P<told>[^.;]*)"
)
_TITLED_AFTER = pattern(
    r"{person:person}(?P<former>),? (?:who is |is )?(?:the )?(?P<was>former |then )?{body:body}(?=[,.]| (?:has|said|"
    r"and)\b)"
    r"(?P<told>[^.;]*)"
)
_HERE = pattern(rf"^,? (?:who )?{_AUX}{_VERB}(?:[^.;‹]|‹[BDR]\d+›)*?{{council:council}}")
_MAY_COME = re.compile(r"‹R\d+› (?:could|may|might|should|would)\b")
_NEAR = 2  # passages
_A_WORD, _SOME_WORDS = 24, 60  # characters


@dataclass(frozen=True, slots=True)
class _Envoy:
    """A commissioner or adviser of whom a passage speaks without a name, and the council, if it names one."""

    role: Term
    council: Council | None
    passage: Passage


def posts_of_sent(context: Context, known: Iterable[Affiliation]) -> Iterator[Affiliation]:
    """The posts of commissioners and advisers who are told by what they were sent to do."""
    posts = [*known]
    yield from _childrens_commissioners(context, posts)
    unnamed = list(_unnamed(context, posts))
    if not unnamed:
        return
    told: dict[Council, Affiliation] = {}
    for passage in context.prose:
        found = None if passage.quoted or "‹P" not in passage.text else _who(passage)
        envoy = _envoy(found, passage, unnamed) if found else None
        if found is None or envoy is None:
            continue
        council = envoy.council
        person = passage.line.mention(found[0]["person"]).value
        if council is None or not isinstance(person, Person) or _is_taken(posts, person, council):
            continue
        post = Affiliation(person, envoy.role, council, "current", passage.base, passage, "sent", True, -1)
        if told.setdefault(council, post).person == person:
            yield post


def _who(passage: Passage) -> tuple[re.Match[str], bool] | None:
    """Who is told to be sent for a task, and whether the words say that the state sends."""
    for words, sure in ((_WHOM, True), (_SENT, True), (_REPORT, True), (_WAS, False), (_WILL, False)):
        for match in words.finditer(passage.text):
            sent = sure or bool(match.groupdict().get("by"))
            if _BY_INSPECTORS.search(passage.words(match.start(), match.end())):
                continue
            if words is not _REPORT and not _is_task(passage.text, match, sent=sent):
                continue
            if words is _WAS and not (_is_passive(match) or match["part"] is not None):
                continue
            scope = scope_before(passage.text, match.start())
            if certainty_in(scope, passage.base).doubted:
                continue
            return match, sent
    return None


def _is_passive(match: re.Match[str]) -> bool:
    """Whether somebody was or has been sent; who had been, was so before what is told of."""
    words = f"{match['aux'] or ''}{match['aux2'] or ''}"
    return bool(words) and (bool(match["by"]) or "had been" not in words)


def _is_task(text: str, match: re.Match[str], *, sent: bool) -> bool:
    """Whether what somebody is sent for can be a matter of the council's services for children."""
    about = _ABOUT.match(text, match.start("task"))
    told = text[match.start("task") : about.end() + _A_WORD if about else match.end() + _SOME_WORDS]
    return (sent or about is not None) and not _OTHER_MATTER.search(told)


def _unnamed(context: Context, posts: list[Affiliation]) -> Iterator[_Envoy]:
    """The commissioners and advisers of whom the article speaks without a name."""
    named = {(a.passage.number, a.position) for a in posts}
    for passage in context.passages:
        for number, mention in enumerate(passage.line.mentions):
            role = mention.value
            if mention.kind != "role" or not isinstance(role, Term) or not IS_SENT.search(role.label.lower()):
                continue
            role = Term.of("role", role.label.lower())
            at = passage.line.position(f"‹R{number}›")
            if _NO_ENVOY.search(f"{passage.text[max(0, at - 20) : at]}{role.label}") or (passage.number, at) in named:
                continue
            scope = scope_before(passage.text, at)
            if _MAY_COME.match(passage.text, at) or certainty_in(scope, passage.base).doubted:
                continue  # `a commissioner could be sent`
            councils = passage.councils()
            yield _Envoy(plain_role(role), councils[0] if len(councils) == 1 else None, passage)


def _envoy(found: tuple[re.Match[str], bool], passage: Passage, unnamed: list[_Envoy]) -> _Envoy | None:
    """The one commissioner or adviser whom somebody who is sent can be, and where, as the article tells."""
    named = _named(passage, found[0])
    council = named.value if named and not named.anaphor else None
    fit = [one for one in unnamed if council is None or one.council in (None, council)]
    if not found[1]:
        fit = [one for one in fit if -1 <= passage.number - one.passage.number <= _NEAR]
    if len({_head(one) for one in fit}) > 1:
        fit = [one for one in fit if abs(one.passage.number - passage.number) <= 1]
    if len({_head(one) for one in fit}) != 1:
        return None
    where = council or next((one.council for one in reversed(fit) if one.council), None)
    role = max((one.role for one in fit), key=lambda one: len(one.label))
    return _Envoy(role, where if isinstance(where, Council) else _spoken_of(named, passage), passage)


def _head(envoy: _Envoy) -> str:
    return "commissioner" if "commissioner" in envoy.role.label else "adviser"


def _named(passage: Passage, match: re.Match[str]) -> Mention | None:
    """The council that a task names, or the one that the words before it do."""
    named = passage.line.of_kind(passage.text[match.start("task") :], "C") or passage.line.of_kind(match.group(), "C")
    return named[0] if named else None


def _spoken_of(named: Mention | None, passage: Passage) -> Council | None:
    return named.value if named and isinstance(named.value, Council) else passage.focus


def _is_taken(posts: list[Affiliation], person: Person, council: Council) -> bool:
    """Whether somebody is told to be at the council or in the government, or another to be sent there."""
    own = (a for a in posts if a.person == person and a.tenure != "former")
    if any(a.organisation == council or "minister" in a.role.label or "secretary" in a.role.label for a in own):
        return True
    return any(IS_SENT.search(a.role.label) and a.organisation == council for a in posts)


def _childrens_commissioners(context: Context, posts: list[Affiliation]) -> Iterator[Affiliation]:
    """`the Children's Commissioner, P`: of England, unless the words say which council P is sent to."""
    known = {a.person for a in posts if "commissioner" in a.role.label}
    for passage in context.prose:
        for words in (_TITLED, _TITLED_AFTER):
            for match in words.finditer(passage.text):
                body, mention = (passage.line.mention(match[one]) for one in ("body", "person"))
                title = " ".join(passage.article.text[body.start : body.end].split()).replace("’", "'")
                person = mention.value
                if not _CHILDRENS.fullmatch(title) or not isinstance(person, Person) or is_pronoun(mention):
                    continue
                if person in known or not isinstance(body.value, Body):
                    continue
                known.add(person)
                here = _HERE.match(match["told"])
                council = passage.line.mention(here["council"]).value if here else None
                former = (match["former"] or match.groupdict().get("was") or "").strip()
                place = council if isinstance(council, Council) else None
                role = Term.of("role", title.lower() if not place else "children's commissioner")
                tenure = "former" if former else "current"
                yield Affiliation(person, role, place, tenure, passage.base, passage, "sent", bool(place), -1)
