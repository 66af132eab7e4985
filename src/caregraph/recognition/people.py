"""People: full names by title, given name or place beside a role or a verb of speaking, then surnames alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from spacy.tokens import Doc

from caregraph.model.entity import Person
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.reference import Reference
from caregraph.model.text import BlockKind
from caregraph.recognition.appointees import is_appointed
from caregraph.recognition.state import READ, State, state_of

_CAP = r"(?:(?:O|D|Mc|Mac|L)[’']?[A-Z][\w-]*(?:[’'](?!s\b)\w+)?|[A-ZÀ-ÖØ-Þ][\w-]*(?:[’'](?!s\b)[a-z]\w+)?)"
_PARTICLE = r"(?:de|da|van|von|der|den|bin|al|ap|du|la|le|el|di|dos|st)"
# only a short title keeps its full stop: "says Abbott. He" is a surname and a new sentence
_SHORT = r"(?:Mrs?|Ms|Dr|Cllrs?|Clr|Coun|Prof|Rev|St|Sgt|Supt|[A-Z])\."
_NEXT = rf"(?:[A-Z]\.(?= [A-Z])|St\.(?= [A-Z][a-z])|{_CAP}|[A-Z](?= [A-Z]))"
_SEQUENCE = re.compile(rf"\b(?:{_SHORT}|{_CAP})(?: (?:{_PARTICLE} )*{_NEXT}){{0,4}}")
_TITLE = (
    r"(?:Cllrs?|Clr|Coun|Councillor|Counc|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Baron|Professor|"
    r"Prof|Rev|Reverend|Sister(?= [A-Z][a-z]+ [A-Z])|"
    r"Canon|Archdeacon|Rabbi|Imam|Commander|Commodore|Captain|Colonel|Brigadier|Assistant|Judge|"
    r"Justice|Ald|Alderman|Det|DCI|DI|DS|DC|PC|Sgt|Insp|Detective|Superintendent|Supt|Inspector|Sergeant|Chief|"
    r"Constable|The|Right|Rt|Hon|"
    r"Honourable|Mayor|MPs?|Ministers?|Councillors|Commissioners|Directors|Leaders|"
    r"Children|Labour|Conservative|Tory|Council|County|City|Borough|Cabinet|Secretary|Leader|Director|Head|"
    r"President|Chair|Chairman|"
    r"An?|AN|THE|Interim|Acting|Former|Deputy|Shadow|Independent|Ofsted|Education|And|But|As|In|At|By|For|From|With|To|"
    r"On|Of|When|While|After|"
    r"Before|However|Meanwhile|Now|Then|Yesterday|Today|Last|This|That|Both|Neither|Nor|Nobody|Although|Since|Once|Yet|So|If|"
    r"Following|According|Like|Unlike|Unless|Though|Whether|Until|Because|Despite|Had|Should|Were|Under|Among|Instead|"
    r"Perhaps|Maybe|Even|Only|Just|Still|Again|Not|No|All|Some|Many|Most|Each|Every|Another|Finally|Eventually|"
    r"Recently|Previously|Formerly|Currently|Sadly|England|Wales|"
    r"Responding|Speaking|Commenting|Writing|Picture|Pictured|Image|Photo|Read|More|Also|Local|Government|"
    r"Here|Earlier|Later|New|What|Why|How|Who|Did|Does|Is|Was|Has|Will|Can|"
    r"Outgoing|Incoming|Current|Previous|Ex|Executive|Commissioner|Adviser|Lead|Member|Opposition|Chief|"
    r"Childminder|Nurse|Teacher|Headteacher|Pensioner|Adopter|Barrister|Solicitor|Lawyer|"
    r"Parent|Mother|Father|Mum|Dad|Grandmother|Grandfather|Carer|Campaigner|Resident|Protester|"
    r"Fellow|His|Her|Their|Its|Our|Where)"
)
_HONORIFIC = re.compile(
    r"(?:Cllrs?|Clr|Coun|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Sister|Professor|Prof)\.?$"
)
_PRONOUN_OF_TITLE = dict.fromkeys(("Mr", "Sir", "Lord"), "he") | dict.fromkeys(
    ("Mrs", "Ms", "Miss", "Dame", "Lady", "Baroness", "Sister"), "she"
)
_PEERS = ("Lord", "Lady", "Baroness")
_NAME_ALONE = re.compile(
    rf"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Sir|Dame|Professor|Prof)\.? )?{_CAP}(?: {_CAP}){{1,3}},?"
)
# `Will P said`, which is no question: a man of that name
_WILL = re.compile(
    rf"Will {_CAP}(?=[,:.]| (?:said|says|told|has|had|is|was|will|who|and|of|from|as|joined|took|became)\b)"
)
_BARE_TITLE = re.compile(r"(?:Secretary|Manager|Officer|Consultant|Organiser|Founder|Editor), ")
_LEADING = re.compile(rf"(?:{_TITLE})\.? ")
# `In June P became`: a month, which is a given name, too
_BORN = re.compile(r"(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+-(?:born|based|bred|educated|trained|raised) (?=[A-Z])")
_MONTH_FIRST = re.compile(r"(?:April|May|June|August) (?=[A-Z][a-z]*\.? [A-Z])")
# `Ask P for the secret`
_ORDER = re.compile(r"(?:Ask|Meet|Enter|Take|Thank|Consider|Remember|Imagine|Forget) (?=[A-Z][a-z]+ [A-Z])")
_WHEN = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Dd]uring|[Tt]his) $")
# a title in the midst of a run of capitals: `Rochdale MP P`, `His Honour Judge P`
_INNER_TITLE = re.compile(
    r"(?:[A-Z][\w'’-]*,? ){1,4}(MP|MEP|Judge|Cllr|Clr|Coun|Councillor)\.? (?=[A-Z]\S* [A-Z])|"
    r"(?:[A-Z][a-z'’-]+,? ){1,3}?(?P<title>Mrs?|Ms|Miss|Dr)\.? (?=[A-Z])"
)
# whose council it is: `Labour-run A`, `Lib-Dem A`
_RUN_BY = re.compile(
    r"(?:(?:Labour|Tory|Conservative|Lib[ -]Dem|Liberal Democrat|Green|Independent)-(?:run|led|controlled|"
    r"held|dominated)|"
    r"Lib[ -]Dem|Liberal Democrat)"
)
_HONOURS = r"(?:MBE|OBE|CBE|KBE|DBE|GBE|BEM|CB|QPM|QSO|DL|JP)"
_TRAILING = re.compile(rf"(?: (?:MP|{_HONOURS}|QC|KC|DCS|CEO|Jr|Sr|PhD|Council|County|City|Said|Says)|-+)$")
# who has an order is a person: `P OBE said`
_HONOURED = re.compile(rf",? {_HONOURS}\b")
_LETTERS = re.compile(rf"(?:,? (?:{_HONOURS}|MP|QC|KC))*")
# `R of the N Institute P`: the name of a body, and of who heads it
_BODY_THEN = re.compile(
    r"[A-Z].*? (?:Institute|Trust|Foundation|Association|Society|Network|Centre|Alliance|Federation|Commission|"
    r"Partnership|Consortium|Charity) (?=[A-Z][a-z]+ [A-Z])"
)
_NOT_SURNAME = frozenset(
    "council services service board trust school schools academy hospital house road street park centre "
    "report review act bill "
    "programme project day week month year university college police court care team department office "
    "ministry agency group society "
    "association union foundation partnership network forum commission committee inquiry case cases children "
    "families people "
    "families' north south east west england britain wales scotland ireland london kingdom january february "
    "march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday "
    "christmas easter town village "
    "county borough city hall authority authorities government party labour conservative conservatives "
    "democrat democrats tory tories "
    "inspectorate awards award conference journal magazine courier gazette echo herald chronicle observer ar"
    "gus mercury advertiser news mail post times guardian telegraph express insight online "
    "live today practice "
    "theatre museum gallery hospice club "
    "plan strategy policy framework inspection inspections inspectors rating ratings standards improvement "
    "action partners first "
    "safeguarding protection education health social work workers worker fund grant scheme initiative hub "
    "unit p notice notices direction statutory adviser advisers leaving after looked early help "
    "single joint area annual performance assessment safeguarding improve requires good inadequate "
    "outstanding adequate weak poor".split()
)
# what ends the names of firms and charities: `Brent Learning`
_FIRMS = frozenset(
    "learning futures together matters solutions childcare fostering adoption housing homes communities voices "
    "enterprises".split()
)
# common words that are surnames too, where a name is sure to be a person's
_ALSO_SURNAMES = frozenset(
    "hall park street house north south east west england wales ireland london day may post".split()
)
_PARTY_MARKS = frozenset(
    "Con Lab Ind LD Lib Dem Labour Conservative Conservatives Tory Tories Green Greens UKIP Ukip".split()
) | {"Lib Dem", "Liberal Democrat"}
_SAID = re.compile(
    r",\s+(?:aged )?\d\d,|\s+(?:[OMCKD]BE|QC|KC|MP|QPM|DL|JP)\b|"
    r",\s+(?:appointed|sent|drafted|parachuted|picked|chosen|selected|hired|tasked|elected|dispatched|"
    r"seconded|dismissed|sacked|suspended|poached|recruited)\s+(?:by|in|to|as|from|on|last)\b|"
    r"\s*,?\s+(?:spoke|wrote|replied|responded|denied|promised|pledged|praised|thanked|blamed|"
    r"said|says|added|adds|told|warned|warns|explained|commented|insisted|admitted|claimed|argued|"
    r"confirmed|announced|has|had|"
    r"joined|joins|will|took|takes|became|stepped|resigned|quit|left|retired|is|was|who|began|started|"
    r"welcomed|urged|called|acknowledged|chairs|chaired|leads|led|runs|ran|heads|headed|holds|held|oversees|oversaw|"
    r"served|serves|moved|moves|leaves|steps|retires|inherits|inherited|accused|criticised|defended|did|"
    r"stressed|described|as|apologised|believes|wrote|replaces|replaced|succeeds|succeeded)\b"
)
_SPOKE = re.compile(r"\s*,?\s+(?:said|says|added|adds|told|warned|explained|commented|insisted|admitted)\b")
_SMALL_AFTER = re.compile(r",? [a-z]")
_CROWNED = ("Queen", "Princess", "Saint")  # `Queen Mary` said nothing here
_TWO = 2  # words: a given name and a surname
# two words that a page has run together: `Ann LeeBradford`
_GLUED = re.compile(r"\b(?!Mac|Mc|De|Le|La|Fitz|Van|Du|Di)[A-Z][a-z]+[A-Z]")
_SAID_BEFORE = re.compile(
    r"(?:said|says|added|adds|warned|warns|explained|commented|insisted|admitted|appointed|appoints|named|"
    r"replacing|by|to|of)\s+$"
)


class People:
    """Finds people in an article; a trained model's PERSON entities, if there is one, count as given names do."""

    def __init__(self, reference: Reference) -> None:
        self.given, self.by_given_name = reference.given_names, reference.pronouns

    def __call__(self, doc: Doc) -> Doc:
        """Add the people that a Doc names to its mentions, and names that may be anyone's as plain names."""
        state = state_of(doc)
        entities = {(ent.start_char, ent.end_char) for ent in doc.ents if ent.label_ in ("PERSON", "PER")}
        signed = _signatures(state)
        sequences = [
            hit
            for block in state.blocks(READ)
            if block.kind is not BlockKind.HEADING or block.end in signed
            for hit in self._sequences(state, block.start, block.end)
        ]
        again = _taken_up(state.article.text, sequences)
        again |= {(begin, stop) for begin, stop, _ in sequences if stop in signed}
        found = [self._mention(state, hit, hit[:2] in entities or hit[:2] in again) for hit in sequences]
        last_names = {p.value.name.split()[-1] for p in found if isinstance(p.value, Person)}
        found = [_peer(m, last_names, state) for m in found]
        state.people = _fullest(m.value for m in found if isinstance(m.value, Person))
        full = [_with_value(m, state.people[_key(m.value.name)]) if isinstance(m.value, Person) else m for m in found]
        endings = _endings(m.value for m in full if isinstance(m.value, Person))
        full = [_shortened(m, endings) for m in full]
        surnames = _surnames(full)
        named = [_surname(m, state, surnames) for m in full]
        state.pronouns = dict(self._pronouns(zip(sequences, named, strict=True)))
        state.add(m for m in named if m.kind is MentionKind.PERSON or _is_name(m, state))
        return doc

    def _pronouns(self, named: Iterable[tuple[tuple[int, int, str], Mention]]) -> Iterator[tuple[Person, str]]:
        """`he` or `she` for each person whose title, or else given name, tells."""
        titled: dict[Person, str] = {}
        people: dict[Person, None] = {}
        for (_, _, title), mention in named:
            if isinstance(mention.value, Person):
                people[mention.value] = None
                if title in _PRONOUN_OF_TITLE:
                    titled.setdefault(mention.value, _PRONOUN_OF_TITLE[title])
        for person in people:
            pronoun = titled.get(person) or self.by_given_name.get(person.name.split()[0])
            if pronoun:
                yield person, pronoun

    def _sequences(self, state: State, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Runs of capitalised words, without leading titles: where each stands, and the title before it."""
        text = state.masked()
        for match in _SEQUENCE.finditer(text, start, end):
            begin, stop, title = match.start(), match.end(), ""
            while leading := _leading(text, begin, stop):
                word = leading.group().strip().rstrip(".")
                title = word if _HONORIFIC.match(word) else title
                begin = leading.end()
            if inner := _INNER_TITLE.match(text, begin, stop):
                begin, title = inner.end(), inner[1] or inner["title"]
            if (run_by := _RUN_BY.match(text, begin, stop)) and text[run_by.end() : run_by.end() + 1] == " ":
                begin = min(run_by.end() + 1, stop)
            while trailing := _TRAILING.search(text[begin:stop]):
                stop = begin + trailing.start()
            if body := self._body_then(text, begin, stop):
                yield begin, body - 1, ""
                begin = body
            if text[begin:stop].strip(".") and not _HONORIFIC.fullmatch(text[begin:stop]):
                yield begin, stop, title

    def _body_then(self, text: str, begin: int, stop: int) -> int:
        """Where a person's name begins behind that of a body in one run of capitals; 0 if there is none."""
        body = _BODY_THEN.match(text, begin, stop)
        name = text[body.end() : stop].split() if body else []
        return body.end() if body and len(name) == _TWO and self.given.get(name[0]) == "" else 0

    def _mention(self, state: State, hit: tuple[int, int, str], entity: bool) -> Mention:
        begin, stop, title = hit
        text = state.unwrapped
        name = text[begin:stop].rstrip(".")
        stop = begin + len(name)
        if self._is_person(name, title, state, begin) or (entity and len(name.split()) > 1):
            return Mention(MentionKind.PERSON, begin, stop, Person(self._in_small_letters(name)))
        return Mention(MentionKind.NAME, begin, stop, title)

    def _is_person(self, name: str, title: str, state: State, begin: int) -> bool:
        words = name.split()
        named = words[:-1] if self._is_named_so(words, title, state, begin) else words
        if (
            not 2 <= len(words) <= 5
            or any(word.lower() in _NOT_SURNAME for word in named[words[0] in self.given :])
            or words[-1].lower() in _FIRMS
            or (name.isupper() and not self._opens_in_capitals(words, state, begin))
            or words[-1][0].islower()
            or _GLUED.search(name)
            or words[0] in _CROWNED
        ):
            return False
        if (
            words[0] in ("Baby", "Child", "Operation", "Project", "Victoria", "Great", "Step", "St", "Saint", "Port")
            and not title
        ):
            return words[0] == "Victoria" and self._beside_role(state, begin, begin + len(name))
        mark = self.given.get(self._in_small_letters(words[0].split("-")[0]))
        stop = begin + len(name)
        honoured = _HONOURED.match(state.article.text, stop)
        if title or mark == "" or honoured or re.fullmatch(r"[A-Z]\.?", words[0]):
            return True
        if mark is not None and (self._by_verb(state, begin, stop) or not _opens(state.article.text, begin)):
            return True
        return self._beside_role(state, begin, stop) or is_appointed(state.article.text, begin, stop)

    def _is_named_so(self, words: list[str], title: str, state: State, begin: int) -> bool:
        """Whether a common word that ends a name is a surname: `Ann West said`, not `Victoria Park`."""
        if len(words) != 2 or words[-1].lower() not in _ALSO_SURNAMES:
            return False
        stop = begin + len(" ".join(words))
        given = self.given.get(words[0]) == "" and (bool(title) or self._by_verb(state, begin, stop))
        return given or self._beside_role(state, begin, stop)

    def _in_small_letters(self, name: str) -> str:
        """A name without the capitals in which papers begin a story: `ANN Lee` is Ann Lee."""
        words = name.split()
        shout = len(words[0]) > 2 and words[0].isupper() and words[0].title() in self.given
        return " ".join(word.title() if shout and word.isupper() else word for word in words)

    def _opens_in_capitals(self, words: list[str], state: State, begin: int) -> bool:
        """Whether a name in capitals opens an article's first sentence, as papers print it: `ANN LEE is to be …`."""
        opens = any(block.start == begin for block in state.article.blocks)
        goes_on = _SMALL_AFTER.match(state.article.text, begin + len(" ".join(words)))
        return opens and len(words) == 2 and self.given.get(words[0].title()) == "" and goes_on is not None

    def _beside_role(self, state: State, begin: int, stop: int) -> bool:
        """Whether a role stands directly before the name, or after it in apposition."""
        text = state.article.text
        for mention in state.mentions:
            if mention.kind is not MentionKind.ROLE:
                continue
            if 0 <= begin - mention.end <= 2 and text[mention.end : begin] in (" ", ", "):
                return True
            if 0 < mention.start - stop <= 60 and re.fullmatch(r",[^.;:,]*,?\s*", text[stop : mention.start]):
                return True
        return False

    def _by_verb(self, state: State, begin: int, stop: int) -> bool:
        text = state.article.text
        stop = _LETTERS.match(text, stop).end()  # type: ignore[union-attr]
        return bool(_SAID.match(text, stop) or _SAID_BEFORE.search(text, max(0, begin - 12), begin))


def _signatures(state: State) -> set[int]:
    """Where lines end that hold but a name, and that one follows which opens with a post: how letters are signed."""
    text, blocks = state.article.text, state.article.blocks
    titles = {m.start for m in state.mentions if m.kind is MentionKind.ROLE}
    return {
        name.end
        for name, below in pairwise(blocks)
        if (below.start in titles or _BARE_TITLE.match(text, below.start))
        and _NAME_ALONE.fullmatch(text, name.start, name.end)
    }


def _peer(mention: Mention, surnames: set[str], state: State) -> Mention:
    """`Lord Ash`, of whom the article says no more, goes by that name."""
    name = state.article.text[mention.start : mention.end]
    alone = mention.kind is MentionKind.NAME and mention.value in _PEERS and name.isalpha() and not name.isupper()
    if not alone or name in surnames or name.lower() in _NOT_SURNAME:
        return mention
    return Mention(MentionKind.PERSON, mention.start, mention.end, Person(f"{mention.value} {name}"))


def _taken_up(text: str, sequences: Iterable[tuple[int, int, str]]) -> set[tuple[int, int]]:
    """Where names of two words stand whose last word alone the article uses as a surname: `Ms Ray`, `Ray said`."""
    named = [(begin, stop, title, text[begin:stop].split()) for begin, stop, title in sequences]
    alone = {words[0] for _, stop, title, words in named if len(words) == 1 and (title or _SPOKE.match(text, stop))}
    return {
        (begin, stop)
        for begin, stop, _, words in named
        if len(words) == _TWO and words[1] in alone and not any(word.lower() in _NOT_SURNAME for word in words)
    }


def _key(name: str) -> str:
    words = name.replace("’", "'").lower().split()
    return f"{words[0]} {words[-1]}"


def _fullest(people: Iterator[Person]) -> dict[str, Person]:
    """The fullest form of each person's name, by first and last word."""
    best: dict[str, Person] = {}
    for person in people:
        key = _key(person.name)
        if key not in best or len(person.name) > len(best[key].name):
            best[key] = person
    return best


def _with_value(mention: Mention, person: Person) -> Mention:
    return Mention(mention.kind, mention.start, mention.end, person, mention.anaphor)


def _endings(people: Iterable[Person]) -> dict[str, set[Person]]:
    """People by the last words of their names, all but the first."""
    found: defaultdict[str, set[Person]] = defaultdict(set)
    for person in set(people):
        words = person.name.split(" ")
        for number in range(1, len(words)):
            found[" ".join(words[number:])].add(person)
    return found


def _shortened(mention: Mention, endings: Mapping[str, set[Person]]) -> Mention:
    """A surname of two words, read as a name of its own, is the person of the longer name that ends in it."""
    longer = endings.get(mention.value.name, set()) if isinstance(mention.value, Person) else set()
    if len(longer) != 1:
        return mention
    return Mention(mention.kind, mention.start, mention.end, next(iter(longer)), anaphor=True)


def _surnames(mentions: list[Mention]) -> dict[str, list[Mention]]:
    """Full mentions by the person's last name."""
    table: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if isinstance(mention.value, Person):
            words = mention.value.name.replace("’", "'").split()
            table[words[-1]].append(mention)
            if len(words) > 2:
                table[" ".join(words[1:])].append(mention)
    for name, found in _first_names(mentions).items():
        table.setdefault(name, found)
    return table


def _first_names(mentions: list[Mention]) -> dict[str, list[Mention]]:
    """Full mentions by the given name, where only one person of the article has it: `Ann said …`."""
    table: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if isinstance(mention.value, Person):
            table[mention.value.name.split()[0]].append(mention)
    return {name: found for name, found in table.items() if len({m.value for m in found}) == 1}


def _surname(mention: Mention, state: State, surnames: dict[str, list[Mention]]) -> Mention:
    """A surname alone becomes its person: the only one of that name so far, or the one named last."""
    if mention.kind is not MentionKind.NAME:
        return mention
    name = state.article.text[mention.start : mention.end].replace("’", "'")
    named = surnames.get(name, [])
    people = {m.value for m in named}
    before = [m for m in named if m.start < mention.start]
    if not people or (len(people) > 1 and not before):
        return mention
    chosen = named[0] if len(people) == 1 else before[-1]
    return Mention(MentionKind.PERSON, mention.start, mention.end, chosen.value, anaphor=True)


def _leading(text: str, begin: int, stop: int) -> re.Match[str] | None:
    """What stands before a name in a run of capitals: a title, a word that opens a sentence, a month after `in`."""
    if _WILL.match(text, begin):
        return None
    if born := _BORN.match(text, begin, stop):
        return born
    month = _MONTH_FIRST.match(text, begin, stop)
    order = _ORDER.match(text, begin, stop) if _opens(text, begin) else None
    return (
        _LEADING.match(text, begin, stop) or order or (month if _WHEN.search(text, max(0, begin - 9), begin) else None)
    )


def _is_name(mention: Mention, state: State) -> bool:
    """Whether a run of capitals may name something: no lone opening word, party's mark or title-cased common words."""
    text = state.article.text
    words = text[mention.start : mention.end].replace("’", "'").split()
    if (
        _GLUED.search(text[mention.start : mention.end])
        or words[0] in _CROWNED
        or words[-1].endswith("-based")
        or all(word.lower().removesuffix("'s") in _NOT_SURNAME for word in words)
        or " ".join(words) in _PARTY_MARKS
    ):
        return False
    return len(words) > 1 or (mention.end - mention.start > 2 and not _opens(text, mention.start))


def _opens(text: str, position: int) -> bool:
    """Whether a position begins a sentence, a line or a quotation."""
    before = text[max(0, position - 3) : position].rstrip(" ")
    return not before or before[-1] in ".!?:\n\t\"“‘'•-”’"
