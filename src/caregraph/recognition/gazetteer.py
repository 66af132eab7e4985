"""Councils, bodies and programmes from the reference data, told apart from words and places that look like them."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span

from caregraph.model.entity import Body, Council, Programme
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.reference import BodyRecord, CouncilRecord, Reference
from caregraph.model.text import BlockKind
from caregraph.recognition.abbreviations import defined
from caregraph.recognition.state import State, state_of

# nouns after which a bare area name still means the council
_COUNCIL_NOUNS = frozenset(
    "council councils children childrens children's cllr director leader mayor chief cabinet lead deputy "
    "assistant social county city "
    "borough metropolitan labour conservative tory liberal interim acting corporate strategic executive head "
    "safeguarding ofsted".split()
)
# what kind of council a name is followed by: `Bolton MBC`
_KIND = re.compile(r" (?:LBC|MBC|RBC|MDC|BC|CC|DC)\b")
# what tells that a name is a person's
_HOLDS_POST = re.compile(
    r", (?:the |its )?(?:Cabinet|Director|Leader|Chief|Lead|Head|Chair|Portfolio|Executive|Assistant|Deputy|Interim)\b",
    re.IGNORECASE,
)
_TITLES = frozenset("cllr councillor mr mrs ms miss dr sir dame lord lady baroness professor prof judge".split())
_PREFIXES = frozenset(
    "london the both and in at for from by of councillors neighbouring nearby while but however meanwhile "
    "january february march april may june july august september october november december".split()
)
_NO_COUNCIL = re.compile(
    r"\s+(?:Police|University|Hospital|Constabulary|FC|United|Rovers|Rangers|Albion|Airport|Road|Street|Crown|"
    r"Magistrates|"
    r"NHS|Healthcare|Primary|Academy|School|College|MP|MPs|South|North|East|West|Central|Post|Mail|Express|"
    r"Echo|Telegraph|News|"
    r"Live|Square|Island|Gazette|Chronicle|Times|Festival|Cathedral|CCG|Clinical|Safeguarding Children|LSCB)\b"
)
_CONSTITUENCY = re.compile(r"\bMPs? for (?:the )?$")
_DOUBLE = re.compile(r"\b[A-Z][a-z]+-$")
_ABROAD = re.compile(
    r",\s+(?:Virginia|New South Wales|Ontario|Australia|Canada|Texas|Massachusetts|Pennsylvania|Jamaica|New Zealand|"
    r"South Africa|Ireland|Scotland|Wales|Connecticut|New York|California|Ohio|Kentucky|Tasmania)\b"
)
_PROGRAMME = re.compile(
    r"[“\"‘'](?P<quoted>(?:[A-Z][\w’'-]*)(?: (?:[A-Z][\w’'-]*|in|of|for|to|the|and|&|up)){1,6})[”\"’'] "
    r"(?:programme|initiative|scheme|pilot|project|partnership)s?\b"
    r"|\b(?P<plain>[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|in|of|for|to|the|and|&|up)){0,5} (?!programme)(?:[A-Z][\w’'-]*)) "
    r"(?:programme|initiative|scheme|pilots?)\b"
    r"|\b(?P<whole>[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|in|of|for|and)){1,5} (?:Pilots|Pathfinders|Trailblazers))\b"
)
# `joins A and B in the X programme`: the name is but the X
_IN_PROGRAMME = re.compile(
    r"(?P<first>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})(?:(?:,| and| &) [A-Z][\w’'& -]*?)?? (?:in|on|for|to|into) the "
    r"(?P<name>[A-Z].*)"
)
_OF_BODY = re.compile(r"^(?:[A-Z]{2,}|DfE|Department|Government|Ofsted|Council|Ministry)['’]s? ")
_ORG_NOUN = (
    r"(?:University|Board|Trust|Foundation|Association|Hospital|College|Partnership|Network|Institute|Centre|"
    r"Society|Federation|"
    r"Group(?! (?:Homes?|Houses?|Confer\w+|Decision|Work|Sessions?)\b)|Union|Commission|Committee|Agency|"
    r"Academy|School|Schools|Constabulary|Ltd|Limited|LLP|Solicitors|"
    r"Consultancy|Consulting|"
    r"Combined Authority|Children First|Associates|Charity|Alliance|Forum|Taskforce|Fund|Ombudsman|"
    r"Fellowship|Consortium|Company|CIC|Confederation|Congress)"
)
_WORD = r"[A-Z][\w’'&-]*"
_ORGANISATION = re.compile(
    rf"\b{_WORD}(?:(?: (?:of|for|and|&|the|in|on)){{0,2}} {_WORD}){{0,7}}? {_ORG_NOUN}\b(?: (?:of|"
    rf"for) {_WORD}(?: {_WORD}){{0,3}})?|"
    rf"\b(?!State )(?:{_WORD} ){{1,3}}for Children\b(?! (?:and|in|at|of|Services)\b|['’])"
)
# `P Q of the X Association` is a person and a body
_PERSON_OF = re.compile(rf"(?P<given>{_WORD})(?: {_WORD}){{1,2}} (?:of|for|and) (?:the )?")
_OF_OFFICE = re.compile(
    r"\b(?:Cllr|Director|Leader|Chief|Chair|(?:Member|Minister|Commissioner|Services?|Secretary|Head|Care|Support|"
    r"Department|Manager|Officer|Champion|Spokes\w+|Councillor|Responsible|Holder|Lead|Outcomes|"
    r"Futures?) for Children)\b"
)
_OWNER = re.compile(r"(?P<owner>.+?)['’]s? [A-Z]")
_AND_ANOTHER = re.compile(r"(?P<first>.+?) (?:and|&|in|on|at) (?:the )?(?P<second>.+)")
_BESIDE = 8  # names: those that can stand within three words, however they overlap
_COUNCIL_LAST = re.compile(r"[A-Z].* Council$")
# `the Children's Commissioner sent in by ministers` holds a post at a council
_SENT = re.compile(r" (?:sent in|appointed|brought in|installed) (?:by|to)\b")
_NO_ACTORS = ("party", "publisher")
# a council's own committee, which is no body by itself
_COMMITTEE = re.compile(
    r"(?:(?:Children|Young|People|Families|Family|Services?|Education|Corporate|Parenting|Overview|Scrutiny|Social|Care|"
    r"Lifelong|Learning|Skills|Policy|Resources|Select|Cabinet|Health|Adults?|and|&)(?:['’]s|s['’])?,? ){1,8}"
    r"(?:Committee|Panel)"
)
_LETTERS = 2  # a council's initials are more: `NCC`, not `LC`
_LONG_NAME = 3  # words: a programme's name in small letters that is no everyday phrase
_LEADING = re.compile(
    r"^(?:(?:Responding|Speaking|Commenting|Writing) (?:for|on behalf of|to)(?: the)?|"
    r"(?:Under|Through|Via|In|On|For|With) the|The|A|An|And|But|In|At|While|However|Meanwhile|As|For|From|By|With|"
    r"When|After|Before|Since|Of|(?:Money|Funding|Funds|Details|Places|Grants|Applications|Plans|Councils|"
    r"Areas|Authorities|"
    r"Members|Partners|Bids|Trainees|Graduates|Students|Results) (?:for|of|on|from|in|to|with|about)(?: the)?)\s+"
)


_LINKS = re.compile(r"(?:(?:of|for|and|&|the|in|on) )*")
# what tells that a word which opens a sentence is a council: `Slough was`, `Reading, just over the border, was`
_SUBJECT_VERB = re.compile(
    r"['’]s\b|(?:,\s+(?:just|also|across|over|next|in|near|by|on|to|some|meanwhile|too|along|its|"
    r"an? (?:unitary|borough|town|neighbour\w*|[a-z]+ (?:authority|council|borough|town)))\b[^.;,]{0,60},)?"
    r"\s+(?:was|has|had|were|will|remain(?:s|ed)|became|received|got|won|lost|requires|joined|appointed|dropped|fell|"
    r"rose|moved|slipped|climbed|retained)\b"
    r"|\s+(?:council|director|leader|chief|cabinet|mayor|lead|deputy|executive|children)\b"
    r"|,\s+(?:whose|which|where|with which|to which|for which)\b"
)


_AHEAD = 30  # tokens


class Gazetteer:
    """Finds the names of the reference data; PhraseMatcher on norms, since lower case misses curly apostrophes."""

    def __init__(self, nlp: Language, reference: Reference) -> None:
        self.reference = reference
        self.councils = _forms((form, record) for record in reference.councils for form in record.forms)
        self.bodies = _forms((form, record) for record in reference.bodies for form in record.forms)
        self.matcher = PhraseMatcher(nlp.vocab, attr="NORM")
        self.matcher.add("council", [nlp.make_doc(form) for form in self.councils])
        self.matcher.add("body", [nlp.make_doc(form) for form in self.bodies])

    def __call__(self, doc: Doc) -> Doc:
        """Add the councils, bodies and programmes that a Doc names to its mentions."""
        state = state_of(doc)
        matches = [(doc.vocab.strings[key], doc[start:end]) for key, start, end in self.matcher(doc)]
        state.add(self._bodies(state, [span for name, span in matches if name == "body"]))
        state.add(self._programmes(state))
        state.add(self._councils(state, [span for name, span in matches if name == "council"]))
        state.add(self._initials(state))
        state.councils |= Counter(m.value for m in state.mentions if isinstance(m.value, Council))
        return doc

    @cached_property
    def _council_names(self) -> frozenset[str]:
        return frozenset(self.councils)

    @cached_property
    def _body_names(self) -> frozenset[str]:
        return frozenset(form for record in self.reference.bodies for form in record.forms)

    def _bodies(self, state: State, spans: list[Span]) -> Iterator[Mention]:
        yield from self._abbreviated(state.article.text)
        for span in spans:
            record = _record(self.bodies, span.text)
            # a party is part of a role or a leaning, a paper is whom people tell: neither acts in this field
            if isinstance(record, BodyRecord) and record.kind not in _NO_ACTORS and _is_body(record, span):
                kind = MentionKind.PROGRAMME if record.kind == "programme" else MentionKind.BODY
                value = Programme(record.body.name) if record.kind == "programme" else record.body
                yield Mention(kind, span.start_char, span.end_char, value)
        for match in _ORGANISATION.finditer(state.article.text):
            yield from self._organisation(match)

    def _abbreviated(self, text: str) -> Iterator[Mention]:
        """Bodies that the article names in full with a short form in brackets, and where the short form comes back."""
        meant: dict[str, Body] = {}
        for start, end, short in defined(text):
            record = _record(self.bodies, text[start:end])
            name = text[start:end].replace("’", "'")
            if _record(self.councils, name) is None:
                body = record.body if isinstance(record, BodyRecord) else Body.named(name)
                meant.setdefault(short, body)
                yield Mention(MentionKind.BODY, start, end, body)
        words = re.finditer(r"\w+", text) if meant else ()
        yield from (Mention(MentionKind.BODY, *word.span(), meant[word[0]]) for word in words if word[0] in meant)

    def _organisation(self, match: re.Match[str]) -> Iterator[Mention]:
        leading = _LEADING.match(match.group())
        start = match.start() + (leading.end() if leading else 0)
        start += len(_LINKS.match(match.group()[start - match.start() :])[0])  # type: ignore[index]
        person = _PERSON_OF.match(match.group())
        if person and (
            person["given"] in self.reference.given_names or _record(self.bodies, match.group()[person.end() :])
        ):
            start = match.start() + person.end()
        listed = _AND_ANOTHER.match(match.group()[start - match.start() :])
        if listed and self._are_two(listed):
            start += listed.start("second")  # `A and the B Trust` are two
        name = match.group()[start - match.start() :]
        owner = _OWNER.match(name)
        if owner and _key(owner["owner"]) in self.councils:
            return  # `A's Improvement Board` is the council's
        if _COMMITTEE.fullmatch(name):
            return
        if len(name.split()) > 1 and ("Council ") not in name and not _OF_OFFICE.search(name):
            yield Mention(MentionKind.BODY, start, match.end(), Body.named(name.replace("’", "'")))

    def _are_two(self, listed: re.Match[str]) -> bool:
        """Whether `A and the B Board` are a council and a body, and not a board of `A and B`."""
        words = listed.group().split()
        joint = any(_key(" ".join(words[:number])) in self.councils for number in range(3, len(words)))
        first = _key(listed["first"])
        known = first in self.councils or first in self.bodies
        return known and not joint and _record(self.bodies, listed.group()) is None

    def _programmes(self, state: State) -> Iterator[Mention]:
        for match in _PROGRAMME.finditer(state.article.text):
            group = next(group for group, name in match.groupdict().items() if name)
            name = _OF_BODY.sub("", _LEADING.sub("", match.group(group)))
            within = _IN_PROGRAMME.match(name)
            if within and _key(within["first"]) in self.councils:
                name = within["name"]
            if name not in self._council_names:
                yield Mention(MentionKind.PROGRAMME, match.end(group) - len(name), match.end(group), Programme(name))

    def _councils(self, state: State, spans: list[Span]) -> Iterator[Mention]:
        spans = _longest(spans)
        full = {span.start: self._choose(state, span) for span in spans if _is_full(span.text)}
        named = {record.council for record in full.values() if record}
        abroad = {span.text for span in spans if _ABROAD.match(state.article.text, span.end_char)}
        surnames = {span.text for span in spans if self._is_surname(span)}
        # where one place lies abroad, others that go by a bare name may too
        spans = [span for span in spans if not state.article.text.startswith("-based", span.end_char)]
        # `Adam Milton-Poole` bears a name of two parts
        spans = [
            span
            for span in spans
            if not _DOUBLE.search(state.article.text, max(0, span.start_char - 20), span.start_char)
        ]
        spans = [span for span in spans if not _CONSTITUENCY.search(state.article.text[: span.start_char][-16:])]
        for span in (span for span in spans if not abroad or _is_full(span.text)):
            if span.text in surnames and not _is_full(span.text) and not _before_council_noun(span):
                continue
            record = full.get(span.start) or self._choose(state, span)
            if record and (_is_full(span.text) or self._is_council(record, span, state, named, spans)):
                kind = _KIND.match(state.article.text, span.end_char)
                yield Mention(
                    MentionKind.COUNCIL, span.start_char, kind.end() if kind else span.end_char, record.council
                )

    def _initials(self, state: State) -> Iterator[Mention]:
        """Councils by the first letters of the full name that the article gives: `CEC` for Cheshire East Council."""
        text = state.article.text
        full = {text[m.start : m.end]: m.value for m in state.mentions if m.kind is MentionKind.COUNCIL}
        for name, council in full.items():
            short = "".join(word[0] for word in name.split() if word[0].isupper())
            if _COUNCIL_LAST.search(name) and len(short) > _LETTERS and short not in self._body_names:
                for match in re.finditer(rf"\b{short}\b", text):
                    yield Mention(MentionKind.COUNCIL, match.start(), match.end(), council)

    def _is_council(
        self, record: CouncilRecord, span: Span, state: State, named: set[Council], spans: list[Span]
    ) -> bool:
        """Whether a bare area name means the council."""
        text, reason = state.article.text, record.ambiguous.get(span.text, "")
        if not span.text[0].isupper() or _in_heading(state, span):
            return span.text[0].isupper()
        if (
            self._is_surname(span)
            or _lies_in(span, spans)
            or _NO_COUNCIL.match(text, span.end_char)
            or (_inside_a_name(span) and not self._before_a_person(span))
        ):
            return False
        supported = record.council in named or _in_list(span, spans)
        if reason == "word" and _starts_sentence(span.start, span.doc):
            return supported or bool(_SUBJECT_VERB.match(text, span.end_char))
        return supported if reason == "other" else True

    def _is_surname(self, span: Span) -> bool:
        """Whether a given name stands right before an area name: `Ann Poole`."""
        before = span.doc[span.start - 1] if span.start else None
        mark = self.reference.given_names.get(before.text) if before is not None and before.whitespace_ else None
        return mark == "" or (mark is not None and bool(_HOLDS_POST.match(_after(span))))

    def _before_a_person(self, span: Span) -> bool:
        """Whether the capitalised word after an area name is a given name: `Mayor of Newham Ann Lee`."""
        after = span.doc[span.end].text if span.end < len(span.doc) else ""
        return (
            span.start > 0
            and span.doc[span.start - 1].lower_ in ("of", "for", "at")
            and self.reference.given_names.get(after) == ("")
        )

    def _choose(self, state: State, span: Span) -> CouncilRecord | None:
        """The council that a form means at the article's date."""
        records = [record for record in self.councils.get(_key(span.text), ()) if isinstance(record, CouncilRecord)]
        there = [record for record in records if record.existed(state.article.published)]
        there = there or [record for record in records if record.is_to_come(state.article.published)]
        if there or not records:
            return there[0] if there else None
        # an abolished council's full name still means it, in an article that looks back
        return records[0] if _is_full(span.text) or state.article.published is None else None


def _lies_in(span: Span, spans: list[Span]) -> bool:
    """Whether an area is but where a council that is named right before it lies: `St Helens in Lancashire`."""
    place = bisect_left(spans, span.start, key=_first_token)
    before = spans[place - 1 : place] if place else []
    return any(span.doc[one.end : span.start].text.strip() in ("in", ", in") for one in before)


def _after(span: Span) -> str:
    """The words after a span, as many as any pattern here looks at, with the blank before them."""
    return span.doc[span.end - 1].whitespace_ + span.doc[span.end : span.end + _AHEAD].text_with_ws


def _forms(
    pairs: Iterator[tuple[str, CouncilRecord]] | Iterator[tuple[str, BodyRecord]],
) -> dict[str, list[CouncilRecord | BodyRecord]]:
    forms: dict[str, list[CouncilRecord | BodyRecord]] = {}
    for form, record in pairs:
        forms.setdefault(_key(form), []).append(record)
    return forms


def _key(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'").lower()


def _record(table: dict[str, list[CouncilRecord | BodyRecord]], text: str) -> CouncilRecord | BodyRecord | None:
    return next(iter(table.get(_key(text), ())), None)


def _is_full(text: str) -> bool:
    """Whether a form says that it is a council's name."""
    return bool(re.search(r"\b(?:council|borough of|city of london|mbc|cc|lbc|bc)\b", text, re.IGNORECASE))


def _longest(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -len(s))):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _is_body(record: BodyRecord, span: Span) -> bool:
    reason = {_key(form): why for form, why in record.ambiguous.items()}.get(_key(span.text), "")
    text = span.text
    before = span.doc[span.start - 1].lower_ if span.start else ""
    as_post = before == "as"
    as_post = as_post or bool(_SENT.match(_after(span)))
    if as_post and (reason == "other" or not text[0].isupper()):
        return False  # `sent in as children's commissioner` is a post
    if not text[0].isupper():
        named = record.kind == "programme" and len(text.split()) >= _LONG_NAME
        return named or (before != "local" and (reason == "common" or record.kind == "government"))
    if len(text) <= 5 and text.isalpha() and text not in record.forms:
        return False
    if reason == "word" and len(text.split()) == 1:
        return text.isupper() or (record.kind == "programme" and not _starts_sentence(span.start, span.doc))
    return True


def _in_heading(state: State, span: Span) -> bool:
    block = state.block_at(span.start_char)
    return block is not None and block.kind is BlockKind.HEADING


def _inside_a_name(span: Span) -> bool:
    """Whether a capitalised neighbour makes the area name part of another name."""
    doc = span.doc
    before = doc[span.start - 1] if span.start else None
    after = doc[span.end] if span.end < len(doc) else None
    if (
        after is not None
        and after.text[:1].isupper()
        and not _KIND.match(_after(span))
        and after.lower_ not in _COUNCIL_NOUNS
        and doc[span.end - 1].whitespace_
    ):
        return True
    if before is None or not before.text[:1].isupper() or not before.whitespace_ or before.lower_ in _PREFIXES:
        return False
    return before.lower_ in _TITLES or not (before.is_sent_start or _starts_sentence(span.start - 1, doc))


def _before_council_noun(span: Span) -> bool:
    """Whether the word after a bare area name, and after its genitive, is of councils."""
    following = [token.lower_ for token in span.doc[span.end : span.end + 3] if token.lower_ not in ("’s", "'s")]
    return bool(following) and following[0] in _COUNCIL_NOUNS


def _starts_sentence(index: int, doc: Doc) -> bool:
    return index == 0 or doc[index - 1].is_space or doc[index - 1].text in '.!?:“"‘'


def _first_token(span: Span) -> int:
    return span.start


def _in_list(span: Span, spans: list[Span]) -> bool:
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
