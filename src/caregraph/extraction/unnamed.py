"""Unnamed: the council that an opening grades and leaves unnamed, as the sentences after name it."""

import re
from collections.abc import Iterator, Sequence

from caregraph.extraction.antecedents import RUN_BY
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.grading import hits
from caregraph.extraction.hit import Hit
from caregraph.extraction.others import OTHER_SUBJECT
from caregraph.extraction.sites import WEAK
from caregraph.extraction.subjects import COUNCIL_LIST, acting_lists
from caregraph.model.entity import Council, Term
from caregraph.model.mention import MentionKind
from caregraph.model.text import BlockKind

_ADJECTIVES = r"(?:(?!council|no\b)[a-z-]+(?:'s)? ){0,4}?"
_PLACE = (
    r"(?:council|authority|borough|county|unitary|city|town hall|services(?= (?:department|directorate|team|provider))|"
    r"(?:children's |social )+(?:services|care|department|directorate)(?: department| directorate)?|department|"
    r"directorate)(?!\w)(?! (?:officers?|workers?|employees?|leaders?|tax|house|houses|homes?|estate|meeting|chamber|"
    r"boss(?:es)?|"
    r"chiefs?|planning|housing|finances?)\b)"
)
# `a council whose services were rated G`, `services at a London borough have been rated G`
_ONE = re.compile(rf"(?:^|\b(?:an?|another|one) ){_ADJECTIVES}(?:‹N\d+› )?{_PLACE}")
_ONE_OF = re.compile(
    r"‹X\d+› of (?:the|england's|london's|‹X\d+›|only ‹X\d+›)(?: [a-z-]+| ‹[NX]\d+›){0,4}? (?:councils|authorities|"
    r"boroughs|counties|departments)(?!\w)"
)
# `an "inadequate" council`, `its "inadequate" department`
_GRADED_ONE = re.compile(
    rf"(?P<opens>(?:^|\b(?:an?|another|one|the) )(?:[a-z-]+ ){{0,2}}?)‹G\d+›(?:-rated|-graded)? {_ADJECTIVES}{_PLACE}"
)
_SEVERAL = re.compile(
    r"‹(?P<count>X\d+)› (?:more |further |other |local |english |london |northern |southern |county |"
    r"‹G\d+›(?:-rated)? )*"
    r"(?:councils|authorities|boroughs|counties|(?:children's )?(?:services )?departments)(?!\w)"
)
_NOT_ONE = re.compile(
    r"\b(?:would|could|should|faces?|can|might|may|must|any|every|each (?:council|authority|of)|if|whether|whenever|"
    r"no (?:council|authority|"
    r"borough)|"
    r"none|never|not|n't|i|my|we|our|us|most|many|some|often|usually|always|generally|where an?)\b|\bwhen an? "
)
_ANOTHER = re.compile(r"\b(?:another|neighbour\w*|fellow|second|nearby|other)\b")
# `… are to get commissioners, who will advise whether it should be run by a trust`
_RELATIVE = re.compile(
    r", (?:who|which|where|whose|while|as|but|amid|after|although)\b.*$|\b(?:to (?:decide|advise|settle|say|see)|"
    r"on) (?:whether|if|who|how)\b.*$"
)
_PLURAL = re.compile(r"\b(?:councils|authorities|boroughs|departments|counties)\b")
# `A, unlike B`, `a former director of B`: who is told of in passing
_PASSING = re.compile(
    r"\b(?:former(?:ly)?|previous(?:ly)?|ex-[a-z]+|once|neighbouring|neighbour|neighbours|nearby|like|unlike|including|"
    r"such as|help from|support from|lent by|helped by|partner|partnership with|in charge of|responsible for|joined "
    r"from|came from|moved from|worked (?:at|in|for)|led|ran|runs|running|with (?:its|the) neighbour)"
    r"(?: (?:[a-z']+|‹R\d+›)){0,4}? $"
)
# `A will run services in B`: the council that is helped, and the one that helps
_HELPS = re.compile(
    r"(?P<helper>‹C\d+›)(?: council)?(?:(?!‹C|\bby\b)[^.;])*? (?:runs?|running|tak(?:es?|ing|en) (?:over|charge|"
    r"control|on)|took over|"
    r"help(?:s|ing|ed)?|support(?:s|ing|ed)?|lend|lent|lending|sends?|sent|sending|advis(?:es?|ing)|rescue|mentor|"
    r"improve)\b(?:(?!‹C)[^.;])*?(?P<helped>‹C\d+›)"
)
_HIGH = frozenset(("good", "outstanding"))
_COUNTS_OTHERS = re.compile(
    r"\b(?:also|other|others|unlike|by contrast|meanwhile|elsewhere|besides|earlier|neighbour\w*)\b"
)
# `an "inadequate" council's neighbour has offered help`: who is named next may be the neighbour
_BESIDE_IT = re.compile(r"\b(?:neighbours?|neighbouring|partners?|rivals?|next door|nearby)\b")
# `the woman, from A, said`
_COMES_FROM = re.compile(r"(?<!› )(?<!›, )\b(?:from|in|near|around) (?:the )?‹C\d+›(?! council)")
_OPENING = 5  # passages that may leave it unnamed
_AHEAD = 5  # passages in which it is named then
_READ = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CAPTION)


def unnamed(context: Context) -> Iterator[tuple[Passage, Hit, Council, Passage]]:
    """The grades of councils that the opening leaves unnamed, with the council and the sentence that names it."""
    before: list[Council] = []
    for passage in context.passages[:_OPENING]:
        if own := _names(passage):
            before += own
            continue
        if len(set(before)) > 1:
            return
        if before and _ANOTHER.search(passage.text):
            continue
        if passage.sentence.block.kind not in _READ or passage.quoted or not passage.tells:
            continue
        for hit in _graded(context, passage):
            for council, where in _meant(context, passage, hit.grade):
                if council in before or not before:
                    yield passage, hit, council, where


def _names(passage: Passage) -> list[Council]:
    """The councils that a passage itself names."""
    named = (m.value for m in passage.line.mentions if not m.anaphor and m.kind is MentionKind.COUNCIL)
    return [one for one in named if isinstance(one, Council)]


def _graded(context: Context, passage: Passage) -> list[Hit]:
    """The grades that a passage gives a council which it does not name."""
    text = passage.text
    if _NOT_ONE.search(_RELATIVE.sub("", text)):
        return []
    several = _SEVERAL.search(text)
    adjective = [_of_adjective(passage, match) for match in re.finditer(r"‹G\d+›", text)]
    found = [*filter(None, adjective)] or hits(context, passage)
    one = _ONE_OF.search(text) or _ONE.search(text)
    if several is None and (_PLURAL.search(_ONE_OF.sub("", text)) or not (adjective or one)):
        return []
    told = bool(several or one or any(adjective))
    return [hit for hit in found if told] if len({hit.grade for hit in found}) == 1 else []


def _of_adjective(passage: Passage, match: re.Match[str]) -> Hit | None:
    """The grade that stands before a council which is not named: `an "inadequate" council`."""
    text, (start, end) = passage.text, match.span()
    opens = next((one for one in _GRADED_ONE.finditer(text) if one.start() <= start < one.end()), None)
    counted = next((one for one in _SEVERAL.finditer(text) if one.start() <= start < one.end()), None)
    grade = passage.line.mention(match.group()).value
    if not (opens or counted) or not isinstance(grade, Term):
        return None
    origin = passage.line.offset(start)
    quoted = passage.article.text[max(0, origin - 1) : origin] in ('"', "“", "'", "‘")
    rated = text.startswith(("-rated", "-graded"), end)
    sure = quoted or rated or grade.slug not in WEAK
    return Hit(grade, start, end, start, "unnamed") if sure else None


def _meant(context: Context, passage: Passage, grade: Term) -> list[tuple[Council, Passage]]:
    """The council, or as many as are counted, that the sentences after a passage name."""
    following = [one for one in context.passages[passage.number + 1 : passage.number + 1 + _AHEAD] if not one.quoted]
    several = _SEVERAL.search(passage.text)
    if several:
        return _all_of(passage, f"‹{several['count']}›", following)
    for one in following:
        helps = _HELPS.search(one.text)
        if helps:
            return [(c, one) for c in one.councils(helps["helper" if grade.slug in _HIGH else "helped"])]
        own = _acting(one)
        if own and _BESIDE_IT.search(passage.text):
            return []
        if own:
            focus = [council for council in own if council == one.focus]
            named = own if len(own) == 1 else focus
            return [(council, one) for council in named if one.focus in (None, council)]
    only = _all_named(context)
    where = next((one for one in following if _names(one)), None)
    alone = len(only) == 1 and where and not _BESIDE_IT.search(passage.text) and not _COMES_FROM.search(where.text)
    return [(council, where) for council in only] if alone and where else []


def _all_named(context: Context) -> list[Council]:
    return list(dict.fromkeys(council for passage in context.passages for council in _names(passage)))


def _acting(passage: Passage) -> list[Council]:
    """The councils of a sentence that are named for themselves, not as where somebody works or what is beside them."""
    bare = RUN_BY.sub(lambda match: "-" * len(match.group()), passage.text)
    lists = [match for match in acting_lists(bare) if not _PASSING.search(bare[: match.start()])]
    return list(dict.fromkeys(council for match in lists for council in passage.councils(match.group())))


def _all_of(passage: Passage, count: str, following: Sequence[Passage]) -> list[tuple[Council, Passage]]:
    """The councils of the first list that has as many as were counted."""
    number = str(passage.line.mention(count).value)
    for one in following:
        told = [match for match in COUNCIL_LIST.finditer(one.text) if not _PASSING.search(one.text[: match.start()])]
        lists = [one.councils(match.group()) for match in told]
        longest = max(lists, key=len, default=[])
        if len(longest) > 1:
            beside = _COUNTS_OTHERS.search(one.text) or OTHER_SUBJECT.search(one.text)
            same = str(len(longest)) == number and not beside
            return [(council, one) for council in longest] if same else []
    return []
