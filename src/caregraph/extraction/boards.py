"""Boards: improvement boards that are told by who chairs them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from caregraph.extraction.careers import Careers
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Person

CHAIR = re.compile(
    r"\bchair\w* (?:of|for) (?:[a-z' -]{0,40} )?(?:improvement|intervention)(?: and \w+| partnership)? board\b|"
    r"^(?:independent )?(?:improvement|intervention) board(?:'s)? (?:independent )?chair\w*$"
)
_CHAIR_OF_BOARD = re.compile(r"^(?:independent )?chair\w* of (?:the|its|this|that) board$")
_OTHER_BOARD = re.compile(r"\b(?:hospital|nhs|school|health|academy|clinical|highways|housing|education|police)\b")
_BOARD_IN = re.compile(
    r"\b(?:improvement|intervention)(?: and \w+| partnership)? board (?:in|at|for|of) (?:the )?(‹C\d+›)"
)
_BOARD = re.compile(r"\b(?:improvement|intervention)(?: and \w+| partnership)? board\b")
# what shows that the state is behind a board
_STEPS = re.compile(
    r"\b(?:improvement notices?|notices? to improve|(?:statutory|formal|legal) directions?|directions? (?:notice|"
    r"issued|served)|(?:under|in|into|of|formal|government|statutory) intervention|special measures|"
    r"interven(?:ed|es|e)|(?:government|minister|dfe)-appointed|under the (?:terms of the )?notice|"
    r"advis[eo]rs? (?:appointed|sent|chosen|picked|named)(?: in)? by (?:the )?(?:government|ministers?|department|dfe)|"
    r"(?:appointed|sent|asked|brought in|chosen|named)(?: in)? (?:to chair|to lead|as (?:independent )?chair))\b|"
    r"\b(?<!police and crime )(?<!police )commissioners?\b(?! for police)"
)
_BY_ITSELF = re.compile(
    r"\b(?:its|their|our) own (?:[a-z]+ ){0,2}(?:improvement|intervention) board|"
    r"(?:‹C\d+›(?: council)?|\b(?:it|we|the council))(?:,? which)?(?: (?:has|have|had|also|since|now|itself))* "
    r"(?:recruited|hired|appointed|brought in|"
    r"asked|engaged|chosen|persuaded|picked|named) [^.;]{0,80}\b(?:to (?:chair|lead|head)|as (?:independent "
    r")?chair of) |"
    r"\bvoluntary (?:improvement|intervention) board|"
    r"(?:‹C\d+›(?: council)?|\b(?:it|we|they|councillors|leaders|the (?:council|authority|county)|cabinet))"
    r"(?:,? (?:which|who))?(?: (?:has|have|had|also|since|then|now|already|quickly|itself|did|is to|will))* "
    r"(?:set up|sets up|setting up|set|establish\w*|creat\w+|form(?:ed|s)?|launch\w*|convened)"
    r" (?:an?|the|its|our) (?:[a-z-]+ ){0,3}(?:improvement|intervention) board"
)
# a board that is spoken of as there, and one that anybody else than the state has made
_DEFINITE = re.compile(
    r"(?:‹C\d+›'s|\b(?:the|its|that)) (?:(?:independent|new|children's|services) )*(?:improvement|intervention) board\b"
)
_MADE_BY_OTHERS = re.compile(
    r"\b(?:a body|board|one) (?:that |which )?(?:we|it|they|the council|councillors) (?:had |have |has )?(?:created|"
    r"set up|established|formed)\b|\b(?:set up|created|established|formed) (?:the|this|that|such a) board\b|"
    r"\bboard of (?:its|our|their) own\b|\b(?:its|their|our|the council's) own (?:[a-z]+ ){0,2}board\b|"
    r"\b(?:voluntary|hospital|nhs|school|schools|health|academy|clinical|highways|housing|education|police|adult|"
    r"adults'?)(?: [a-z]+){0,2} (?:improvement|intervention)\b|‹B\d+›'s? (?:improvement|intervention) board|"
    r"\bboard (?:at|in|of|for) [^.;]{0,40}\b(?:hospital|nhs|school|college|tenants|housing)\b|"
    r"\b(?:might|could|should|would|may|if|whether)\b[^.;]{0,60}\ban? (?:improvement|intervention) board\b"
)
_BOUND = re.compile(
    r"\b(?:notice|direction|required|told|ordered|instructed|obliged|must|demand\w*|(?:has|have|had) to|ministers|"
    r"government|department)\b"
)
# `the board that has kept watch on the county since D`
_IN_PLACE = re.compile(
    r"\bboard\b(?:[^.;‹]|‹[BCPR]\d+›){0,120}\b(?:in place|kept watch|met|sat|running|at work|in charge|working|"
    r"overseen)\b"
    r"[^.;‹]{0,40} since (‹D\d+›)"
)
_APPOINTED = re.compile(r"\b(?:appointed|named|sent|brought in|chosen)\b")


@dataclass(frozen=True, slots=True)
class ChairedBoard:
    """An improvement board of one council, by the person who chairs it."""

    passage: Passage
    council: Council
    person: Person
    date: PartialDate | None


def chaired_boards(context: Context, known: Careers) -> Iterator[ChairedBoard]:
    """The boards behind which the state stands, one for each chair that the article tells of."""
    for post in known.posts if is_state_behind(context) else ():
        council = _council(post)
        if council and _chairs(context, post):
            own = _is_officer(known, post) or is_own_board(context, post.passage, council)
            if not own and post.certainty.asserted:
                yield ChairedBoard(post.passage, council, post.person, _date(known, post))


def _council(post: Affiliation) -> Council | None:
    """Whose board it is: of the council that the words name, `the improvement board in A`, else of the post's."""
    named = _BOARD_IN.search(post.passage.text)
    value = post.passage.line.mention(named[1]).value if named else post.organisation
    return value if isinstance(value, Council) else None


def is_state_behind(context: Context) -> bool:
    """Whether the article tells of a step of the state behind which a board can stand."""
    text = context.article.text
    spans = (passage.sentence for passage in context.prose)
    return any(_STEPS.search(text[one.start : one.end].lower()) for one in spans) or _stands_by_itself(context)


def _stands_by_itself(context: Context) -> bool:
    """Whether a council's improvement board is spoken of as known, and nobody else is told to have made it."""
    lines = [passage.text for passage in context.passages]
    own = any(_BY_ITSELF.search(line) or _MADE_BY_OTHERS.search(line) for line in lines)
    lines += [passage.words() for passage in context.passages]
    return not own and any(_DEFINITE.search(line) for line in lines)


def _chairs(context: Context, post: Affiliation) -> bool:
    """Whether a post is that of an improvement board's chair, called so or `the board` after one was named."""
    if CHAIR.search(post.role.label):
        return not _OTHER_BOARD.search(post.role.label)
    before = context.before(post.passage, 8)
    return bool(_CHAIR_OF_BOARD.search(post.role.label)) and any(_BOARD.search(one.text) for one in before)


def _is_officer(known: Careers, post: Affiliation) -> bool:
    """Whether the chair is a councillor or an officer of the council itself."""
    return any(
        other.person == post.person
        and other.organisation == post.organisation
        and other.tenure == "current"
        and not re.search(r"\bchair|\bcommissioner|\badvis", other.role.label)
        for other in known.posts
    )


def is_own_board(context: Context, passage: Passage, council: Council) -> bool:
    """Whether the council set the board up by itself, nobody having told it to."""
    near = [passage, *(one for one in context.before(passage, 2) if one.focus == council)]
    return any(_BY_ITSELF.search(one.text) and not _BOUND.search(one.text) for one in near)


def _date(known: Careers, post: Affiliation) -> PartialDate | None:
    """When the chair was appointed, where the same sentence says so."""
    text = post.passage.text
    if since := _IN_PLACE.search(text):
        value = post.passage.line.mention(since[1]).value
        return value if isinstance(value, PartialDate) else None
    if not _APPOINTED.search(text):
        return None
    dates = (one.date for one in known.changes if one.person == post.person and one.passage is post.passage)
    return next((date for date in dates if date), None)
