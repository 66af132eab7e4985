"""Units: the boards, panels and committees that somebody chairs or sits on, by themselves or as bodies of a name."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Context, Passage, organisation
from caregraph.extraction.holding import Affiliation
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Value
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

_IMPROVEMENT = re.compile(r"\b(?:improvement|intervention) board\b")
# bodies of the state that no one chairs in this way
_OF_STATE = re.compile(r"^(?:Ofsted|UK Government|Department|Ministry|Home Office|Cabinet Office|NHS|Parliament)\b")
_TITLES = r"(?:(?:cllr|councillor|mr|mrs|ms|dr|sir|dame|lord|lady|baroness|professor|prof)\.? )?"
_IT_IS_CHAIRED = pattern(
    rf"^(?:it|the (?P<noun>trust|company|charity|board|partnership|association|foundation|agency|body)) "
    rf"(?P<when>is|will be|is to be) chaired by (?:[a-z-]+ |‹R\d+›,? |‹[CB]\d+› ){{0,4}}{_TITLES}{{person:person}}"
)
_BODY_CHAIRED = pattern(
    rf"{{body:body}},? (?:which |that )?(?P<when>is |will be |is to be )?chaired by "
    rf"(?:[a-z-]+ |‹R\d+›,? |‹[CB]\d+› ){{0,4}}{_TITLES}{{person:person}}"
)
_CHAIRS_THE = pattern(
    r"{person:person}(?: mp)?(?:, (?!who)[^‹,;.]{1,60})?,? (?:who )?(?P<when>chairs|(?:will|is to) chair) the "
    r"(?P<noun>board|"
    r"partnership|trust|network|forum|charity|company|commission|exchange|alliance|association)(?=[,.]| and | until |$)"
)
_FAR = 12  # sentences
_COMMITTEE = re.compile(
    r"(?:\bthe|\bits|'s) ((?:(?!the |of |to |that |a )[a-z][a-z',&-]* ){1,9}(committee|panel|forum|commission))\b"
)
_UNIT = r"(?P<unit>(?:[a-z',&-]+ |‹A\d+› ){0,6}?(?:committee|panel|board))(?!-)(?: (?:of|at) (?:the )?{org:at})?"
_SITS = pattern(r"{person:person},? (?:who )?(?:also )?sits on (?:the |its |{org:org}'s )" + _UNIT)
_MEMBER = pattern(
    (
        r"{person:person}(?: \([a-z ]+\))?(?:, |,? (?:who )?is (?:also )?|,? (?:who )?is (?:[a-z]+ ){0,2}‹R\d+›"
        r"(?: (?:at|of|for) (?:the )?‹[CB]\d+›)?,? and (?:also )?)an? (?P<kind>(?:co-opted |founding |lay )?)member of "
        r"(?:the )?(?:{org:org}'s )?"
    )
    + _UNIT
)
_LEADS_ON = pattern(
    r"{person:person},? who leads on (?P<what>(?:[a-z'-]+ |‹A\d+› ){1,5}?)(?:for|at) (?:the )?{body:body}"
)


def units(context: Context) -> Iterator[Affiliation]:
    """`P, who chairs the board` of a board named before, `It is chaired by P`, `P, who sits on the scrutiny panel`."""
    for passage in context.prose:
        if "chair" in passage.text:
            yield from _chairs_named(context, passage)
        if "member of" in passage.text or "sits on" in passage.text:
            yield from _sits(context, passage)
        if "leads on" in passage.text:
            yield from _leads_on(passage)


def _chairs_named(context: Context, passage: Passage) -> Iterator[Affiliation]:
    for words in (_IT_IS_CHAIRED, _BODY_CHAIRED, _CHAIRS_THE):
        for match in words.finditer(passage.text):
            person = passage.line.mention(match["person"]).value
            groups = match.groupdict()
            body: Value | None
            if groups.get("body"):
                body = passage.line.mention(groups["body"]).value
            elif groups.get("noun"):
                body = organisation(named_as(context, passage, match["noun"]), passage.article)
            else:
                body = _spoken_of(context, passage)
            if isinstance(person, Person) and isinstance(body, Body) and not _OF_STATE.match(body.name):
                ahead = (groups["when"] or "").strip() not in ("", "is", "chairs")
                yield _chair(passage, person, body, tenure="future" if ahead else "current")


def _chair(passage: Passage, person: Person, body: Body, *, tenure: str) -> Affiliation:
    return Affiliation(
        person, Term.of("role", "chair"), body, tenure, passage.base, passage, "chairs", explicit=True, position=-1
    )


def named_as(context: Context, passage: Passage, noun: str) -> Mention | None:
    """The name that `the board` or `the exchange` stands for: the one whose name ends so that was named last."""
    for one in (passage, *context.before(passage, _FAR)):
        if noun == "board" and _IMPROVEMENT.search(one.text):
            return None
        for mention in reversed(one.line.of_kind(one.text, "BN")):
            body = organisation(mention, passage.article)
            if isinstance(body, Body) and body.name.lower().endswith(f" {noun}"):
                return mention
    return None


def _spoken_of(context: Context, passage: Passage) -> Body | None:
    """The body that `it` stands for: the only one that the sentence before names, where no board stands in between."""
    earlier = context.before(passage)[:1]
    if not earlier or re.search(r"\b(?:board|panel|committee|group|task ?force|inquiry)\b", earlier[0].text):
        return None
    named = {m.value for m in earlier[0].line.of_kind(earlier[0].text, "B") if isinstance(m.value, Body)}
    bodies = [body for body in named if not _OF_STATE.match(body.name)]
    return bodies[0] if len(bodies) == 1 else None


def _sits(context: Context, passage: Passage) -> Iterator[Affiliation]:
    """`P, who sits on the scrutiny committee`, `P, a co-opted member of it`: a member of it."""
    for words in (_SITS, _MEMBER):
        for match in words.finditer(passage.text):
            person = passage.line.mention(match["person"]).value
            owner = match["at"] or match["org"]
            place = passage.line.mention(owner).value if owner else passage.focus
            unit = _words_of(passage, match, "unit")
            unit = (named_committee(context, passage, unit) or unit) if " " not in unit else unit
            if isinstance(person, Person) and isinstance(place, Body | Council) and " " in unit:
                role = Term.of("role", f"{match.groupdict().get('kind') or ''}member of the {unit}")
                yield Affiliation(person, role, place, "current", passage.base, passage, "sits-on", True, -1)


def _leads_on(passage: Passage) -> Iterator[Affiliation]:
    """`P, who leads on workforce for O`."""
    for match in _LEADS_ON.finditer(passage.text):
        person, body = (passage.line.mention(match[name]).value for name in ("person", "body"))
        if isinstance(person, Person) and isinstance(body, Body):
            role = Term.of("role", f"lead on {_words_of(passage, match, 'what')}")
            yield Affiliation(person, role, body, "current", passage.base, passage, "leads", True, -1)


def named_committee(context: Context, passage: Passage, noun: str) -> str:
    """The committee or panel that the sentences before have named."""
    named = (
        match for p in context.before(passage, _FAR) for match in _COMMITTEE.finditer(p.words()) if match[2] == noun
    )
    return next((match[1] for match in named), "")


def _words_of(passage: Passage, match: re.Match[str], group: str) -> str:
    start, end = (passage.line.offset(at) for at in match.span(group))
    return " ".join(passage.article.text[start:end].split()).replace("’", "'").lower()
