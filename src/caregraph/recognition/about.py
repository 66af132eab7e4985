"""About: which council an article is about, by how often it is named and where."""

import re
from collections import Counter
from collections.abc import Container, Iterator
from itertools import islice, pairwise

from caregraph.model.entity import Council
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.text import Block, BlockKind
from caregraph.recognition.state import State

_FORMERLY_AT = re.compile(
    r"\b(?:former|formerly|previously|ex-)\b[^.;]{0,70} (?:of|at|for|in|with|to) (?:the )?$|"
    r"\b(?:who|once) (?:was|were) (?:sacked|dismissed|fired|ousted|suspended|removed) (?:by|from|at) (?:the )?$",
    re.IGNORECASE,
)
# what opens an example in brackets: `28 councils (including A)`
_EXAMPLE = re.compile(r"\((?:including|such as|among them|like) $")
# `A to run B's services`, `A has taken over the running of children's social care in B`
_RUNS = re.compile(
    r"(?![^.;]*\bby\b)[^.;]{0,40}\b(?:runs?|running|takes? (?:over|charge|control)|taken (?:over|charge|control)|"
    r"took (?:over|charge|"
    r"control)|taking (?:over|charge|control))\b[^.;]{0,60}?(?: (?:in|at|of|for))?(?: the)? "
)
# `Managers from A have been sent in to prop up B`, `A is to help B`
_HELPS = re.compile(
    r"(?: [cC]ouncil)?[^.;]{0,60}? (?:to|will|are|is|now) (?:help(?:ing)?|prop(?:ping)? up|support(?:ing)?|"
    r"rescu(?:e|ing)|"
    r"assist(?:ing)?|shor(?:e|ing) up|bail(?:ing)? out|mentor(?:ing)?|advis(?:e|ing)|turn(?:ing)? round)(?: to)?"
    r"(?: neighbouring| struggling| failing| troubled)?(?: the)? "
)
# `B's services are to be run by A`, `B is to hand its services to A`
_RUN_BY = re.compile(
    r"(?:['’]s)?(?: [cC]ouncil)?(?:['’]s)? (?:"
    r"[a-z’' ]{3,50} (?:are|is|were|was|will|have|has)(?: (?:to|be|being|been|now))* "
    r"(?:run|taken over|managed|led|overseen|provided) by|"
    r"(?:(?:is|are|will|has|have|agreed|to|be|been|forced|told|ordered) )+(?:hand|handed|hands|give|transfer|lose)"
    r"(?: over)? (?:control of |the running of )?(?:its|their) [a-z’' ]{3,50} to"
    r")(?: neighbouring)? (?:the )?"
)
_SERVICES = re.compile(
    r"(?:['’]s)? (?:[a-z]+ ){0,2}(?:children|services|social|department)|(?=[,.]|$|\n)|"
    r",? (?:in|after|under|as|from|for)\b"
)
# `A has named P as its next R`, `P, R at B, has been appointed R by A`: where an article opens with who goes where
_NAMES_ITS_OWN = re.compile(
    r"(?:['’]s)?(?: [cC]ouncil)? (?:has |have )?(?:named|appointed|chosen|confirmed|hired|recruited|picked|selected|"
    r"poached) [^.;\n]{3,120}\b(?:as|to be) (?:its|their|the) |"
    r"(?: [cC]ouncil)? (?:has |have )?(?:named|appointed|chosen|hired|recruited|found|picked|selected|poached|lost|"
    r"parted company with|sacked|suspended|dismissed) (?:an?|the|its|another) (?:[a-z]+ )?(?:[a-z]+ ){0,3}"
    r"(?:director|chief executive|head|leader)\b"
)
_NAMED_BY = re.compile(
    r"[^.;\n]{3,140}\b(?:has been|is to be|was) (?:appointed|named|confirmed|chosen|picked|selected) [^.;\n]{0,80}"
    r"(?:director|chief executive|head|chief)\b[^.;\n]{0,60} (?:of|at|by|for|in) (?:the )?"
)
# a council that an article opens with: `A has …`, `A's R, P, is …`, `Children's services in A are …`
_OPENS = re.compile(
    r"(?:(?:Children['’]s (?:services|social (?:care|work(?:ers)?))|Councillors|Social workers|Services|Bosses|Leaders|"
    r"The (?:council|authority|leader|director|chief executive)[a-z’' ]{0,30}) (?:in|at|of|for) (?:the )?)?"
)
_GOES_ON = re.compile(
    r"(?:['’]s? [^.;\n]{3,120}?| [cC]ouncil)?(?:, [^.;\n]{3,90},)? (?:has|have|had|is|are|was|were|will|must|may|could|"
    r"faces?|wants?|plans?|needs?|fell|went|[a-z]{3,}ed)\b"
)
_WORKS_AT = re.compile(r",? (?:of|at|from|for|in)(?: the)? ")
_HARDLY = 3  # times as often may another be named
_FIRST = 4  # paragraphs
_FORMER_POST = 90  # characters
_OFTEN = 3
_SHARE = 3  # one mention in so many


def main_council(state: State) -> Council | None:
    """The council that the article is about.

    It is named more often than all others together, or twice as often as any; else it is the only one of the opening.
    """
    counts = Counter(
        m.value
        for m in state.mentions
        if m.kind is MentionKind.COUNCIL
        and isinstance(m.value, Council)
        and _is_read(state, m)
        and not _EXAMPLE.search(state.article.text, max(0, m.start - _FORMER_POST), m.start)
    )
    held = Counter(m.value for m in state.mentions if isinstance(m.value, Council) and _was_held(state, m))
    counts = counts - held or counts
    if not counts:
        return None
    (council, times), *others = counts.most_common(2)
    hirer = _hirer(state) if others else None
    both = times + counts[hirer] * (hirer != council) if hirer else 0
    # not a column on many
    if hirer and counts[hirer] * _HARDLY >= times and both * 2 > sum(counts.values()):
        return hirer
    if others and 2 * others[0][1] >= times and (served := _served(state, counts)):
        return served
    if others and times - others[0][1] == 1 and _opener(state) == others[0][0]:
        return None  # one mention more tells little where the other opens the article
    if others and _comes_as_employer(state, council):
        return None
    return _by_share(state, counts)


def _comes_as_employer(state: State, council: Council) -> bool:
    """Whether an article opens with another council, and comes to this one as where somebody works: `P, of A,`."""
    block = lead(state)
    named = sorted((m for m in state.mentions if isinstance(m.value, Council)), key=lambda m: m.start)
    first = next((m for m in named if m.value == council), None)
    opening = {m.value for m in named if block and block.start <= m.start < block.end}
    if first is None or block is None or first.start < block.end or not opening:
        return False
    before = [m for m in state.mentions if m.kind in (MentionKind.PERSON, MentionKind.ROLE) and m.end <= first.start]
    last = max(before, key=lambda m: m.end, default=None)
    return last is not None and bool(_WORKS_AT.fullmatch(state.article.text, last.end, first.start))


def _by_share(state: State, counts: Counter[Council]) -> Council | None:
    """The council that is named more often than all others, or twice as often as any, or alone in the opening."""
    (council, times), *others = counts.most_common(2)
    if times * 2 > sum(counts.values()) or (times >= _OFTEN and times >= 2 * others[0][1]):
        return council
    named = [_named_in(state, block, counts) for block in _opening(state)]
    opening = next(filter(None, named), set())
    only = next(iter(opening)) if len(opening) == 1 else None
    many = times * _SHARE >= sum(counts.values())
    return only if only and (named[0] or (counts[only] == times and many)) else None


def _served(state: State, councils: Container[Council]) -> Council | None:
    """The council whose services another is to run, or to help, where an article opens with that: `A to run B's`."""
    blocks = [block for block in state.article.blocks if block.kind is BlockKind.TITLE][:1]
    blocks += islice(_opening(state), 2)
    for block in blocks:
        inside = [m for m in state.mentions if block.start <= m.start < block.end and isinstance(m.value, Council)]
        for first, second in pairwise(sorted(inside, key=lambda m: m.start)):
            if first.value in councils and _RUN_BY.fullmatch(state.article.text, first.end, second.start):
                return first.value if isinstance(first.value, Council) else None
            runs = _RUNS.fullmatch(state.article.text, first.end, second.start)
            runs = runs and _SERVICES.match(state.article.text, second.end)
            runs = runs or _HELPS.fullmatch(state.article.text, first.end, second.start)
            if runs and second.value in councils:
                return second.value if isinstance(second.value, Council) else None
    return None


def _hirer(state: State) -> Council | None:
    """The council that takes somebody on, where an article opens with that."""
    for block in islice(_opening(state), 1):
        named = (m for m in state.mentions if block.start <= m.start < block.end and isinstance(m.value, Council))
        for mention in sorted(named, key=lambda m: m.start):
            opens = mention.start == block.start and _NAMES_ITS_OWN.match(state.article.text, mention.end)
            if opens or _NAMED_BY.fullmatch(state.article.text, block.start, mention.start):
                return mention.value if isinstance(mention.value, Council) else None
    return None


def _opener(state: State) -> Council | None:
    """The council that the first sentence of an article is about."""
    block = lead(state)
    if block is None:
        return None
    named = (m for m in state.mentions if block.start <= m.start < block.end and isinstance(m.value, Council))
    first = min(named, key=lambda m: m.start, default=None)
    text = state.article.text
    if first is None or not _OPENS.fullmatch(text, block.start, first.start) or not _GOES_ON.match(text, first.end):
        return None
    return first.value if isinstance(first.value, Council) else None


def _opening(state: State) -> Iterator[Block]:
    """The first paragraphs, in which an article says which council it is about."""
    return islice((block for block in state.article.blocks if block.kind is BlockKind.PARAGRAPH), _FIRST)


def _named_in(state: State, block: Block, councils: Container[Council]) -> set[Council]:
    """Those of some councils that a block names, or that stand before it."""
    found = (m.value for m in state.mentions if m.start < block.end and isinstance(m.value, Council))
    return {council for council in found if council in councils}


def lead(state: State) -> Block | None:
    """The paragraph that an article opens with."""
    return next((block for block in state.article.blocks if block.kind is BlockKind.PARAGRAPH), None)


def _was_held(state: State, mention: Mention) -> bool:
    """Whether a council is but where somebody once held a post: `a former director at A`."""
    start = max(0, mention.start - _FORMER_POST)
    return bool(_FORMERLY_AT.search(state.article.text, start, mention.start))


def _is_read(state: State, mention: Mention) -> bool:
    block = state.block_at(mention.start)
    return block is not None and block.kind not in (BlockKind.FURNITURE, BlockKind.BYLINE)
