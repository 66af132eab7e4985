"""Area names: what stands around the bare name of an area tells whether it means the council there."""

import re
from bisect import bisect_left
from collections.abc import Mapping

from spacy.tokens import Doc, Span

# what kind of council a name is followed by: `Bolton MBC`
KIND = re.compile(r" (?:LBC|MBC|RBC|MDC|BC|CC|DC)\b")
# nouns after which a bare area name still means the council
_COUNCIL_NOUNS = frozenset(
    "council councils councillors children childrens children's cllr director leader mayor chief cabinet lead deputy "
    "assistant social county city "
    "borough metropolitan labour conservative tory liberal interim acting corporate strategic executive head "
    "safeguarding ofsted".split()
)
_CONSTITUENCY = re.compile(r"\bMPs? for (?:the )?$")
_DOUBLE = re.compile(r"\b[A-Z][a-z]+-$")
_SPEAKS = re.compile(
    r" [A-Z][\w'’-]+ [A-Z][\w'’-]+,? (?:said|says|added|adds|told|warned|insisted|admitted|commented)\b"
)
# what tells that a name is a person's
_HOLDS_POST = re.compile(
    r", (?:the |its )?(?:Cabinet|Director|Leader|Chief|Lead|Head|Chair|Portfolio|Executive|Assistant|Deputy|Interim)\b|"
    r"(?:, who\b| (?:said|says|told|added|warned|resigned|retired|quit|stepped down|stood down)\b)",
    re.IGNORECASE,
)
_TITLES = frozenset("cllr councillor mr mrs ms miss dr sir dame lord lady baroness professor prof judge".split())
_PREFIXES = frozenset(
    "london the both and in at for from by of councillors neighbouring nearby while but however meanwhile "
    "labour conservative tory democrat dem "
    "january february march april may june july august september october november december".split()
)
_NO_COUNCIL = re.compile(
    r"\s+(?:(?:town|village|resort|city) of|Police|University|Hospital|Constabulary|FC|United|Rovers|Rangers|"
    r"Albion|Airport|Road|Street|Crown|"
    r"Magistrates|"
    r"NHS|Healthcare|Primary|Academy|School|College|MP|MPs|South|North|East|West|Central|Post|Mail|Express|"
    r"Echo|Telegraph|News|"
    r"Live|Square|Island|Gazette|Chronicle|Times|Festival|Cathedral|CCG|Clinical|Safeguarding Children|LSCB)\b"
)
# what tells that a word which opens a sentence is a council: `Slough was`, `Reading, just over the border, was`
_SUBJECT_VERB = re.compile(
    r"['’]s\b|(?:,\s+(?:just|also|across|over|next|in|near|by|on|to|some|meanwhile|too|along|its|"
    r"an? (?:unitary|borough|town|neighbour\w*|[a-z]+ (?:authority|council|borough|town)))\b[^.;,]{0,60},)?"
    r"\s+(?:was|has|had|were|will|remain(?:s|ed)|became|received|got|won|lost|requires|joined|appointed|shares|"
    r"shared|dropped|fell|"
    r"rose|moved|slipped|climbed|retained)\b"
    r"|\s+(?:(?:city |county |borough )?councillors|council|director|leader|chief|boss|cabinet|mayor|lead|deputy|"
    r"executive|children)\b"
    r"|,\s+(?:(?:once|twice|also|first|last|then|now|already) )?(?:judged|rated|graded|deemed|found) "
    r"(?:inadequate|good|outstanding|to)\b"
    r"|,\s+(?:whose|which|where|with which|to which|for which)\b"
)
_BESIDE = 8  # names: those that can stand within three words, however they overlap
_AHEAD = 30  # tokens


def words_after(span: Span) -> str:
    """The words after a span, as many as any pattern here looks at, with the blank before them."""
    return span.doc[span.end - 1].whitespace_ + span.doc[span.end : span.end + _AHEAD].text_with_ws


def is_subject(span: Span) -> bool:
    """Whether what follows makes the word that opens a sentence a council: `Slough was`."""
    return bool(_SUBJECT_VERB.match(words_after(span)))


def is_before_council_noun(span: Span) -> bool:
    """Whether the word after a bare area name, and after its genitive, is of councils."""
    following = [token.lower_ for token in span.doc[span.end : span.end + 3] if token.lower_ not in ("’s", "'s")]
    return bool(following) and following[0] in _COUNCIL_NOUNS


def is_surname(span: Span, given_names: Mapping[str, str]) -> bool:
    """Whether a given name stands right before an area name: `Ann Poole`; some are other words too, and need a post."""
    before = span.doc[span.start - 1] if span.start else None
    mark = given_names.get(before.text) if before is not None and before.whitespace_ else None
    return mark == "" or (mark is not None and bool(_HOLDS_POST.match(words_after(span))))


def is_before_a_person(span: Span, given_names: Mapping[str, str]) -> bool:
    """Whether the capitalised word after an area name is a given name: `Mayor of Newham Ann Lee`."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    after = span.doc[span.end].text if span.end < len(span.doc) else ""
    mark = given_names.get(after)
    named = mark == "" or (mark is not None and bool(_SPEAKS.match(words_after(span))))
    return before in ("of", "for", "at") and named


def is_of_else(span: Span) -> bool:
    """Whether what is joined to an area name makes it something else: `MP for X`, `Adam Milton-X`, `X-based`."""
    doc = span.doc
    before = doc[max(0, span.start - 4) : span.start].text_with_ws
    return bool(_DOUBLE.search(before) or _CONSTITUENCY.search(before)) or words_after(span).startswith("-based")


def is_before_another_noun(span: Span) -> bool:
    """Whether the word after an area name makes it a police force, a school, a town's football club or the like."""
    return bool(_NO_COUNCIL.match(words_after(span)))


def is_inside_a_name(span: Span) -> bool:
    """Whether a capitalised neighbour makes the area name part of another name."""
    doc = span.doc
    before = doc[span.start - 1] if span.start else None
    after = doc[span.end] if span.end < len(doc) else None
    if (
        after is not None
        and after.text[:1].isupper()
        and not KIND.match(words_after(span))
        and after.lower_ not in _COUNCIL_NOUNS
        and doc[span.end - 1].whitespace_
    ):
        return True
    if before is None or not before.text[:1].isupper() or not before.whitespace_ or before.lower_ in _PREFIXES:
        return False
    return before.lower_ in _TITLES or not (before.is_sent_start or starts_sentence(span.start - 1, doc))


def lies_in(span: Span, spans: list[Span]) -> bool:
    """Whether an area is but where a council that is named right before it lies: `St Helens in Lancashire`."""
    place = bisect_left(spans, span.start, key=_first_token)
    before = spans[place - 1 : place] if place else []
    return any(span.doc[one.end : span.start].text.strip() in ("in", ", in") for one in before)


def is_in_list(span: Span, spans: list[Span]) -> bool:
    """Whether another of some councils' names, in order, stands beside the span, joined by a comma or `and`."""
    doc = span.doc
    place = bisect_left(spans, span.start, key=_first_token)
    for other in spans[max(0, place - _BESIDE) : place + _BESIDE]:
        low, high = (span, other) if span.start <= other.start else (other, span)
        if 0 < high.start - low.end <= 3 and all(
            t.text in (",", "and", "&", "(", "or") for t in doc[low.end : high.start]
        ):
            return True
    return False


def starts_sentence(index: int, doc: Doc) -> bool:
    """Whether the token at an index opens a sentence, a line or a quotation."""
    return index == 0 or doc[index - 1].is_space or doc[index - 1].text in '.!?:“"‘'


def _first_token(span: Span) -> int:
    return span.start
