"""Told steps: steps of intervention that a text mentions in passing, as taken, in words of a fixed shape."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from caregraph.extraction.boards import CHAIR, is_own_board, is_state_behind
from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.chairs import CHAIRS
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.precedents import PRECEDENTS
from caregraph.extraction.standing import STANDING
from caregraph.extraction.step_certainty import FOUND_TO_BE
from caregraph.extraction.step_words import COMMISSIONER_ROLE, OTHER_COMMISSIONER, TRUST_BODY
from caregraph.extraction.subjects import COUNCIL_LIST, council_meant, council_named_in, inspectorate, orderer
from caregraph.extraction.tellings import TELLINGS, Telling
from caregraph.extraction.trusts import TRUSTS, is_shared_company
from caregraph.extraction.watching import WATCHING
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Certainty
from caregraph.model.screen import Screened

_ADVISER = re.compile(r"^(?:[a-z' -]{0,40}\b)?(?:adviser|advisor|expert)$")
_POSTS = {"commissioner": COMMISSIONER_ROLE, "improvement board": CHAIR}
_RUNS = re.compile(r"\b(?:run|runs|running|ran|managed|manages|led|leads|taken|took|takes)\b")
_FIRST_TRUSTS = 2012  # the year before the first council's services were ordered into one
_LAST_OF_LIST = re.compile(r"‹[CB]\d+›(?:,| and|, and) (?:the )?$")
_SERVES = re.compile(r"[^.;‹]{0,60}\b(?:in|for|at|of|across) (?:the )?(‹C\d+›)")
_NEVER = re.compile(r"(?!)")


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


_SCREENED = Screened((one, one.words) for one in (*TELLINGS, *TRUSTS, *WATCHING, *PRECEDENTS, *CHAIRS, *STANDING))


def told_steps(context: Context, passage: Passage) -> Iterator[ToldStep]:
    """The steps that a passage mentions in passing."""
    for telling in _SCREENED.fitting(passage.text):
        for words in telling.words.finditer(passage.text):
            if _holds(context, passage, telling, words):
                certainty = _certainty(passage, telling, words)
                person = _person(passage, words)
                named = telling.name == "named-trust"
                councils = (_of_trust if named else _councils)(context, passage, words)
                if telling.kind == "trust" and is_shared_company(words.group(), councils):
                    continue
                bare = telling.name == "board-of-council"  # `the borough's board`: whose, is but a guess
                if bare and all(one.anaphor for one in passage.line.of_kind(words.group(), "C")):
                    continue
                for council in councils:
                    if telling.kind == "improvement board" and is_own_board(context, passage, council):
                        continue
                    yield ToldStep(passage, telling.kind, telling.name, council, words, certainty, person)


def _holds(context: Context, passage: Passage, telling: Telling, words: re.Match[str]) -> bool:
    """Whether the text around the words is one in which they tell such a step."""
    if telling.unless and telling.unless.search(passage.text):
        return False
    return (
        not _is_of_partners(context, telling, words.group())
        and _follows(context, passage, telling)
        and _names_fit(passage, telling, words.groupdict())
        and _is_of_state(context, passage, telling, words.groupdict())
    )


def _is_of_partners(context: Context, telling: Telling, words: str) -> bool:
    """Whether `A's children's trust` is the partnership of a time when no trust ran a council's services yet."""
    published = context.article.published
    early = published is not None and published.first_day().year < _FIRST_TRUSTS
    return early and telling.name == "trust-of-council" and "independent" not in words


def _follows(context: Context, passage: Passage, telling: Telling) -> bool:
    """Whether the sentence, or one before it, speaks of what the words hang on."""
    if telling.after is None:
        return True
    doubtful = telling.unless or _NEVER
    far = 15 if telling.kind == "improvement notice" else 4
    near = [passage.text, *(one.text for one in context.before(passage, far))]
    if telling.kind == "improvement board":  # somebody quoted may speak of it
        near += [one.text for one in context.passages[max(0, passage.number - far) : passage.number]]
    return any(telling.after.search(text) and not doubtful.search(text) for text in near)


def _names_fit(passage: Passage, telling: Telling, told: Mapping[str, str | None]) -> bool:
    """Whether a post and a body in the words are what the step needs."""
    post, body = told.get("post") or "", told.get("body")
    if post.startswith("‹"):
        role = passage.line.mention(post).value
        wanted = _POSTS.get(telling.kind, _ADVISER)
        if not isinstance(role, Term) or not wanted.match(role.label):
            return False
    if body:
        value = passage.line.mention(body).value
        return isinstance(value, Body) and bool(TRUST_BODY.search(value.name))
    return True


def _is_of_state(context: Context, passage: Passage, telling: Telling, told: Mapping[str, str | None]) -> bool:
    """Whether the state, or its inspectorate, is behind the step as far as the text tells."""
    near = (passage, *context.before(passage, 2))
    if telling.kind == "improvement board" and not told.get("sender"):
        return is_state_behind(context)
    if telling.kind == "commissioner":
        return not OTHER_COMMISSIONER.search(passage.words())
    sender = next((told[name] for name in ("sender", "by", "behind", "origin") if told.get(name)), None)
    if telling.kind == "monitoring":
        watched = any(inspectorate(one, one.text) for one in near)
        return watched if sender is None else bool(inspectorate(passage, sender) or orderer(passage, sender))
    return sender is None or any(orderer(one, sender if one is passage else one.text[:60]) for one in near[:2])


def _certainty(passage: Passage, telling: Telling, words: re.Match[str]) -> Certainty:
    """How firmly the words tell the step: their own shape says that it was taken, unless the clause doubts it."""
    told = FOUND_TO_BE.sub("", scope_before(passage.text, words.start()) + words.group())
    if words.groupdict().get("like") is not None:
        told = passage.text[words.start("like") : words.end()]
    found = certainty_in(told, passage.base)
    decided = telling.kind in ("trust", "takeover") and found is Certainty.PLANNED
    return passage.base if decided else found


def _person(passage: Passage, words: re.Match[str]) -> Person | None:
    """Whom the words name as carrying the step out."""
    told = words.groupdict()
    symbol = next((told[name] for name in ("person", "head", "leads") if told.get(name)), None)
    value = passage.line.mention(symbol).value if symbol else None
    return value if isinstance(value, Person) else None


def _opens_with_runner(words: re.Match[str]) -> bool:
    """Whether the words open with a council that runs the services of the one that they list after it."""
    listed = words.groupdict().get("councils")
    opens = words.group().startswith("‹C") and bool(listed) and words.start("councils") > words.start()
    return opens and bool(_RUNS.search(words.group()))


def _named_after(context: Context, passage: Passage, symbol: str) -> Council | None:
    """The council whose area's name a trust bears, one of which the article speaks before any other."""
    body = passage.line.mention(symbol).value
    if not isinstance(body, Body):
        return None
    spoken = (m.value for one in context.passages for m in one.line.of_kind(one.text, "C"))
    near = (one for one in spoken if isinstance(one, Council) and body.name.startswith(one.area.split(" upon ")[0]))
    return next(near, None) or council_named_in(body.name)


def _of_trust(context: Context, passage: Passage, words: re.Match[str]) -> list[Council]:
    """The council whose services a trust runs: by its name, else by what is told of it as a company."""
    own = _named_after(context, passage, words["body"])
    if own:
        return [] if _LAST_OF_LIST.search(passage.text[: words.start()]) else [own]
    served = _SERVES.match(passage.text, words.end()) if words["like"] else None
    if served or not words["like"]:
        return passage.councils(served[1]) if served else []
    return [] if len(passage.councils()) > 1 else _councils(context, passage, words)


def _councils(context: Context, passage: Passage, words: re.Match[str]) -> list[Council]:
    """The councils that the words list, else the one that the sentence is about."""
    told = words.groupdict()
    listed = " ".join(told[name] or "" for name in ("councils", "others", "whose", "place") if name in told)
    if listed.strip():
        found = passage.councils(listed)
        own = words.group().partition("›")[0] + "›" if _opens_with_runner(words) else ""
        return [one for one in found if one not in passage.councils(own)] if own else found
    if told.get("runner"):
        near = (one.focus for one in (passage, *context.before(passage, 2)))
        runner = passage.councils(told["runner"])
        return [one for one in near if one and one not in runner][:1]
    opens = COUNCIL_LIST.match(passage.text) if re.search(r"\bits\b", words.group()) else None
    if opens and opens.end() < words.start() and len(passage.councils(opens.group())) == 1:
        return passage.councils(opens.group())
    council = council_meant(context, passage)
    return [council] if council else []
