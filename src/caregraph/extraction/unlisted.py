"""Unlisted: programmes that no list holds, told by what councils do with them or by whose programme they are."""

import re
from collections.abc import Iterator

from caregraph.extraction import entering
from caregraph.extraction.context import Passage
from caregraph.model.entity import Body, Council

_NOUN = r"(?:programme|scheme|initiative|pilot|project|pathfinder|trailblazer|network|partnership|alliance)"
# a name of several symbols: `the Charter for Care Leavers`, `the Memorandum of Co-operation`
_CHAIN = re.compile(
    r"‹[NB]\d+›(?:(?: (?:of|for|on))? ‹[NAB]\d+›)*"
    r"(?P<noun> (?:charter|covenant|pledge|protocol|compact|concordat|memorandum)(?![a-z]))?"
)
_CHOSEN = r"(?:chosen|selected|picked|accepted|named|nominated|approved|shortlisted)"
# what is only done with programmes
_JOINED = re.compile(
    r"\b(?:sign(?:ed|ing|s)? up (?:to|for)|signator(?:y|ies) (?:to|of)|(?:tak(?:es?|e|ing|en)|took) part in|"
    r"participat(?:es?|ed|ing) in|participants? in|pilot(?:s|ed|ing)?|(?:pilots?|pathfinders?|trailblazers?|early "
    r"adopters?|test (?:beds?|sites?)) (?:of|for|in)|(?:to|will|are|is|be|been) test(?:ed|ing)?|trial(?:s|led|ling)?|"
    r"tr(?:y|ies|ied|ying) out|first to (?:try|use|run|adopt)|"
    rf"enrolled (?:in|on)|{_CHOSEN} (?:for|to (?:join|pilot|test|trial|try|run|host|take part in))|belongs? to)"
    r" (?:(?:the|an?|its|their|new|national|regional|‹B\d+›'s|government's|department's|council's|charity's) )*$"
)
# a name that says itself that others may sign or join it
_PACT = re.compile(
    r"\b(?:Memorandum|Charter|Concordat|Compact|Pledge|Covenant|Accord|Worker Protocol|Pay Protocol|Regional Protocol|"
    r"[Cc]harter|[Cc]ovenant|pledge|protocol|compact|concordat|memorandum|Practice Exchange|Improvement Exchange|"
    r"Peer Exchange|Practice Hub|Innovation Hub|Improvement Hub)\b"
)
_PACT_STANDS = re.compile(
    r"(?:^(?:the )?|\b(?:sign\w*|join\w*|under|adopt\w*|back\w*|up to|names? to|found(?:ed|ing)|signatories to|"
    r"part of|members? of) (?:the |its |"
    r"‹B\d+›'s |[a-z]+'s )*)$"
)
# what one may take part in and is no programme
_NO_PROGRAMME = re.compile(
    r"\b(?:Safeguarding Children|NHS|Trust|Police|Board|Charity|Foundation|Association|Party|Union|Council|Court|"
    r"University|College|School|Academy|Institute|Society|Week|Day|Fortnight|Month|Run|Marathon|Carnival|Festival|"
    r"Awards?|Games|Parliament|Conference|Show|March|Summit|Reviews?|Inquiry|Study|Survey|Act|Forum|Committee|Panel|"
    r"Inspections?|Elections?|Toolkit|Tool|App|Software|Handbook|Cup|League|Race|Ride|Walk|Debate|Meeting|Tests?|Assembly|Government|Ofsted|Framework)$"
)
_NEXT_WORD = re.compile(r" ([a-z]+)")
# `the government's pooled budgets scheme`
_OWNED = re.compile(
    r"(?:\b(?:the government|the department|ministers|the ministry|whitehall|the association|the inspectorate|"
    r"the charity)(?:'s|')|‹B\d+›'s) (?:(?:new|latest|own|first|flagship|national|two-year|three-year|‹M\d+›) )*"
    rf"(?P<name>(?:(?:[a-z][a-z'-]+|‹A\d+›) ){{1,4}}{_NOUN})(?=[ ,.;:)]|$)"
)
_PLAIN = re.compile(
    r"\b(?:new|national|local|same|first|second|third|next|pilot|improvement|training|whole|current|latest|existing|"
    r"original|wider|support|own|full|ongoing|spending|cuts|savings|austerity|reform|work|capital|legislative|"
    r"transformation|inspection|consultation|of|for|in|to|and|with|by|on|which|that|is|was|are|were|has|have|had|"
    r"will|would|said|the|a|an|from|at|as|but|or|it|its|their|this|recruitment|building|budget)\b(?<!social work)"
)


# `kinship circle pilots (KCPs)`: small letters, and a short form that spells them
_SPELT = re.compile(
    rf"(?P<name>(?:[a-z][a-z'-]+ ){{1,5}}(?:{_NOUN}|trial)s?) \((?:‹[NFB]\d+›|(?P<short>[a-z]{{2,8}}))\)"
)


def places(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where a passage names programmes of that kind, as stretches of its line."""
    for match in _CHAIN.finditer(passage.text):
        if _is_joined(passage, match):
            yield match.span()
    for match in _OWNED.finditer(passage.text) if "'s " in passage.text else ():
        words = match["name"].count(" ") > 1 or _JOINED.search(passage.text[: match.start("name")])
        if words and not _PLAIN.search(match["name"].rpartition(" ")[0]):
            yield match.span("name")
    yield from _spelt(passage)


def _spelt(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where a programme in small letters stands whose short form follows: `kinship circle pilots (KCPs)`."""
    for match in _SPELT.finditer(passage.text) if "(" in passage.text else ():
        short = passage.article.text[passage.line.offset(match.end("name") + 2) : passage.line.offset(match.end() - 1)]
        letters = short.removesuffix("s").lower()
        words = match["name"].split()
        first = len(words) - len(letters)
        if short[:-1].isupper() and first >= 0 and "".join(word[0] for word in words[first:]) == letters:
            yield match.start("name") + sum(len(word) + 1 for word in words[:first]), match.end("name")


def _is_joined(passage: Passage, match: re.Match[str]) -> bool:
    """Whether a name in capitals is of what councils sign or join."""
    value = passage.line.mention(match.group()[: match.group().index("›") + 1]).value
    lone = match.group().count("‹") == 1 and not match["noun"]
    if isinstance(value, Council) or (lone and isinstance(value, Body)):
        return False
    name = _whole(passage, match)
    follows = _NEXT_WORD.match(passage.text, match.end())
    if " " not in name or _NO_PROGRAMME.search(name) or (follows and _NO_PROGRAMME.search(follows[1].title())):
        return False
    left = entering.plain(passage.text[: match.start()])
    return bool(_JOINED.search(left) or (_PACT.search(name) and _PACT_STANDS.search(left)))


def _whole(passage: Passage, match: re.Match[str]) -> str:
    """The article's own words for a stretch of symbols, with their capitals."""
    last = max(m.end for m in passage.line.of_kind(match.group(), "NAB"))
    end = passage.line.offset(match.end() - 1) + 1 if match["noun"] else last
    return passage.article.text[passage.line.offset(match.start()) : end]
