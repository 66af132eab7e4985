"""Listed: the councils and bodies of a list of those who take part in a programme."""

from caregraph.extraction import joining, waves
from caregraph.extraction.belonging import refused
from caregraph.extraction.context import Passage, organisation
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.step_words import TRUST_BODY
from caregraph.extraction.subjects import COUNCIL_LIST, orderer
from caregraph.model.entity import Body, Council
from caregraph.model.line import SYMBOL


def members_of(passage: Passage, text: str) -> list[Council | Body]:
    """The councils and children's trusts of an opened list, up to where the sentence turns to something else."""
    end = joining.LIST_ENDS.search(text)
    values = [mention.value for mention in passage.line.of_kind(text[: end.start()] if end else text, "CB")]
    found = [v for v in values if isinstance(v, Council) or (isinstance(v, Body) and TRUST_BODY.search(v.name))]
    return list(dict.fromkeys(found))


def organisations(passage: Passage, text: str) -> list[Council | Body]:
    """The councils and bodies, other than the state's, that a stretch of the line lists."""
    symbols = [match.group() for match in SYMBOL.finditer(text) if match[1] in "CB"]
    values = [passage.line.mention(s).value for s in symbols if s[1] == "C" or orderer(passage, s) is None]
    found = [value for value in values if isinstance(value, Council | Body) and value != OFSTED]
    return list(dict.fromkeys(found))


def listed_far(passage: Passage) -> list[Council | Body]:
    """Those of a sentence that tells who is in a wave, a round or on the list, or whom the money goes to."""
    text = passage.text
    listed = waves.THE_LIST.match(text)
    if waves.APART.search(text) or "‹G" in text or (listed and joining.OF_OTHERS.search(listed.group())):
        return []
    if listed:
        after = text[listed.end() :]
        return (organisations if waves.WINNERS.search(listed.group()) else members_of)(passage, after)
    for expression in (waves.GETS, waves.MONEY_GOES, waves.WAVE_HAS, waves.AMONG, waves.AMONG_THEM):
        found = expression.search(text)
        if found:
            return organisations(passage, " ".join(words for words in found.groups() if words))
    return in_wave(passage)


def in_wave(passage: Passage) -> list[Council | Body]:
    """The councils that a sentence says came in at one of the waves, and those with them."""
    for one in COUNCIL_LIST.finditer(passage.text):
        wave = waves.IN_WAVE.match(passage.text[one.end() :])
        start = passage.text.rfind(";", 0, one.start()) + 1
        if wave and not refused(passage.text[start : one.end() + wave.end()]):
            return [*passage.councils(one.group() + (wave["more"] or ""))]
    return []


def of_item(item: Passage) -> list[Council | Body]:
    """The councils and bodies of a list line: those that it opens with, those it pays and those they work with."""
    grant = waves.GRANT_ITEM.match(item.text)
    if grant:
        return organisations(item, grant["list"] + (grant["more"] or ""))
    placed = waves.PLACED_ITEM.match(item.text)
    if placed:
        body = organisation(item.line.mention(placed["name"]), item.article)
        return [body] if isinstance(body, Body) and " " in body.name else []
    named = waves.NAMED_ITEM.match(item.text)
    opened = organisations(item, named["list"]) if named else []
    return list(dict.fromkeys([*opened, *members_of(item, item.text)]))
