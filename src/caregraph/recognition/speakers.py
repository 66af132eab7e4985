"""Speakers: the person or body that the words beside a verb of speaking name."""

import re
from dataclasses import dataclass

from caregraph.model.entity import Body, Council, Person
from caregraph.model.line import Line
from caregraph.model.mention import Mention, MentionKind
from caregraph.recognition.speech import SAY, segments_of
from caregraph.recognition.state import State, Stretch

SPOKES = r"(?:spokes(?:man|woman|person|people|men)|representative|press office(?:r)?)"
_SPOKES = re.compile(rf"\b{SPOKES}\b")
_SPOKES_FOR = re.compile(rf"\b{SPOKES},? (?:for|from|of|at|on behalf of) (?:the |both )?(‹[BCN]\d+›)")
_FOR_PERSON = re.compile(rf"\b{SPOKES} (?:for|of) (?:\w+ )?‹P\d+›|‹P\d+›'s? (?:\w+ )?{SPOKES}")
_OF_COUNCIL = re.compile(rf"\b(?:council|authority|county|town hall|city hall|county hall|its|their|local authority)(?:'s)? (?:\w+ )?{SPOKES}|{SPOKES} for the (?:council|authority)")
_NOUN_SPOKES = re.compile(rf"\b(?P<noun>trust|union|charity|company|department|association|partnership|board|society|party|police) {SPOKES}|{SPOKES} (?:for|at) the (?P<other>\w+)")
_STATEMENT = re.compile(
    r"\b(?:statement|letter|website|papers|minutes|memo|email|e-mail|post|plan|strategy|press release)\b(?: (?:issued|sent|released|published|posted|written))?"
    r"(?: (?:from|by|on behalf of) (?:the )?(‹[BCPN]\d+›))?"
)
_REPORT = re.compile(
    r"^(?:(?:the|an?|its|their|this|that|‹[BC]\d+›(?:'s?)?|new|latest|lead|two|full|final|annual|inspection|monitoring|published|damning|critical|highly|government|"
    r"same|draft|ofsted|own|earlier|previous|children's services) )*"
    r"(?:reports?|inspectors?|inspectorate|watchdog|regulator|letters?|findings?|inspection|review|judgement|document)\b(?! (?:into|team)\b)"
)
_INSPECTORS = re.compile(r"\b(?:inspectors?|inspectorate|watchdog|regulator|inspection)\b")
_OTHERS_REPORT = re.compile(r"\b(?:case review|peer review|inquiry|coroner|judge|audit|independent review|safeguarding review|practice review)\b")
_REPORT_BY = re.compile(r"\b(?:report|review|letter|findings) (?:by|from|of) (?:the )?(‹[BP]\d+›)|(‹[BP]\d+›)(?:'s? (?:[a-z-]+ ){0,2}(?:report|review|letter|findings|inspectors|inspection)| (?:report|letter|findings|inspectors))\b")
_BODY = re.compile(r"^(?:the |both )?(?:union |charity |watchdog |regulator |inspectorate |company |firm )?(‹[BC]\d+›)(?P<rest>.*)", re.DOTALL)
_AFTER_BODY = re.compile(r"^(?: council| authority)?(?:\s*$|[,.;)]|\s(?:and|in|of|on|after|as|when|while|has|had|have|was|is|also|which|told|said|found|\w+ed)\b)")
_GROUP = re.compile(r"\b(?:parents|children|staff|families|workers|people|carers|councillors|managers|leaders|teachers)\b")
_PRONOUN = re.compile(r"^(?:it|they|he|she)$")
_ROLE = re.compile(r"^(?:the|its|their|his|her|our|‹[BC]\d+›'s?|‹[BC]\d+›) (?:new |former |then |outgoing |current )?(‹R\d+›|councillor|minister|mp)(?: (?:of|at|for|in) (?:the )?‹[BC]\d+›)?$")
_HELD = re.compile(
    r"(‹P\d+›)(?: \([^)]*\))?,? (?:(?:the|an?|its|then|now|who is|who was|former|new|is|was|became|as|‹[CB]\d+›(?:'s?)?) )*(‹R\d+›)"
    r"|(‹R\d+›)(?: (?:of|at|for|in) (?:the )?‹[CB]\d+›)?,? (?:[a-z]+\.? )?(‹P\d+›)"
)
_COUNCILLOR = re.compile(r"\b(?:cllrs?|coun|clr|councillor) (‹P\d+›)")
_HEADS = ("chief executive", "director", "leader", "mayor", "minister", "councillor", "commissioner", "chair", "president", "head", "member", "mp", "secretary", "inspector", "adviser", "manager")
_LEAD = re.compile(
    rf"^(?:(?:and|but|yet|so|then|however|meanwhile|also|while|although|though|as|both|today|yesterday|later|earlier|now|still|afterwards|elsewhere|when|after|because|that|where|"
    rf"last \w+|this \w+|on \w+day|nor is|nor|{SAY})\b,?\s*)*"
)
_CONJUNCTION = re.compile(r" (?:and|but|while|as|when|because|that|whom|after|before|where|if|although|though|so) ")
_PERSON = re.compile(r"‹[PN]\d+›")
_ENDS_IN_PERSON = re.compile(r"(‹[PN]\d+›)\)?\s*$")
_BLOCK = frozenset(
    "that which who whom whose if it they we he she there this these as adding while when because than whether after before "
    "is was are were has had have will would can could may not made took put gave saw met let lost told brought left sent held kept".split()
)
_PREPOSITIONS = frozenset("of for at in on to with by from about against after like than into over under between behind alongside without".split())
_TITLES = frozenset("mr mrs ms miss dr sir dame lord lady baroness professor prof cllr coun councillor the former then new current".split())
_ADJECTIVES = frozenset("elected appointed newly-appointed retired qualified experienced seconded so-called outgoing incoming acting sitting leading managing housing".split())
_NEUTRAL = re.compile(
    r"^(?:$|(?:in|at|on|after|before|under|since|during|following|despite|with|for|to|by|from|of|speaking|asked|responding|commenting|writing|reacting|last|this|yesterday|today|tonight|later|however|"
    r"meanwhile|instead|now|then|too|also|earlier|previously|addressing|announcing|\w+ing|published|released|issued|based|aged|out|due|dated|made|and|but|yet|so|there|"
    r"‹[RD]\d+›|deputy|chair|head|lead|leader|former|who|which|\d+)\b.*|‹R.*|\w+ly)$"
)
_NOT_PERSON = re.compile(
    r"\b(?:council|board|trust|schools?|academy|hospital|house|centre|union|unison|association|society|ltd|limited|party|news|times|post|radio|bbc|itv|group|care|services?|"
    r"agency|foundation|network|institute|university|college|office|department|act|review|report|team|children|families|homes?|committee|commission|network|hall|service|what)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the reporter's, with its number in the article and its line of names and quotations."""

    number: int
    stretch: Stretch
    line: Line


class Speakers:
    """Finds speakers, and remembers who held which role, whose report it is and who spoke last."""

    def __init__(self, state: State, ofsted: Body) -> None:
        self.text = state.article.text
        self.ofsted = ofsted
        self.reported = any(m.value == ofsted for m in state.mentions) or bool(_INSPECTORS.search(self.text))
        self.names = [m for m in state.mentions if m.kind is MentionKind.NAME]
        self.people = list(state.people.values())
        self.holders: list[tuple[str, Mention]] = []
        self.author: Mention | None = None
        self.bodies: list[tuple[int, Mention]] = []
        self.person_at = -1
        self.report_at = -9
        self.inspectors_at = -9
        self.last: Mention | None = None
        self.last_at = -9
        self.last_body: Mention | None = None

    def observe(self, told: Told) -> None:
        """Remember what a sentence says of roles, reports and bodies."""
        line = told.line
        if any(m.kind is MentionKind.PERSON and not self._is_pronoun(m) for m in line.mentions):
            self.person_at = told.number
        self.bodies += [(told.number, m) for m in line.mentions if isinstance(m.value, Body | Council)]
        for match in _HELD.finditer(line.text):
            person, role = (match[1], match[2]) if match[1] else (match[4], match[3])
            self.holders.append((self._words(line.mention(role)), line.mention(person)))
        self.holders += [("councillor", line.mention(match[1])) for match in _COUNCILLOR.finditer(line.text)]
        for match in _REPORT_BY.finditer(line.text):
            self.author = line.mention(match[1] or match[2])
        if re.search(r"\b(?:reports?|inspectors|letters?)\b", line.text):
            self.report_at = told.number
        opening = self._body(told, _LEAD.sub("", line.text))
        if (opening and opening.value == self.ofsted or line.text.startswith("inspectors")) and not _GROUP.search(line.text):
            self.inspectors_at = told.number

    def spoke(self, speaker: Mention, told: Told) -> None:
        """Remember who spoke in a sentence."""
        self.last, self.last_at = speaker, told.number
        if isinstance(speaker.value, Body | Council):
            self.last_body = speaker

    def before_verb(self, told: Told, clause: str) -> Mention | None:
        """The subject of a verb of speaking, from the words before it."""
        segments = segments_of(clause)
        for number in range(len(segments) - 1, -1, -1):
            found = self._subject(told, segments[number])
            if found and found.kind is MentionKind.PERSON and not _SPOKES.search(segments[number]):
                return found
            beside = self._ending_person(told, segments[number - 1]) if number and segments[number] else None
            if beside or found:
                return beside or found
            if not _NEUTRAL.match(segments[number]):
                return None
        return None

    def _subject(self, told: Told, segment: str) -> Mention | None:
        """The subject in one segment: the noun phrase after its last conjunction, or the one that it begins with."""
        joints = list(_CONJUNCTION.finditer(segment))
        for joint in reversed(joints):
            found = self.noun_phrase(told, segment[joint.end() :], whole=True)
            if found:
                return (joint.group() == " and " and self._ending_person(told, segment[: joint.start()])) or found
        return self.noun_phrase(told, segment)

    def _ending_person(self, told: Told, segment: str) -> Mention | None:
        """The person whom a segment ends with, if it is no more than a name with titles and roles."""
        match = _ENDS_IN_PERSON.search(segment)
        if match is None or not _leads_to_name(_LEAD.sub("", segment[: match.start()])):
            return None
        return self._person(told.line.mention(match[1]))

    def noun_phrase(self, told: Told, text: str, *, whole: bool = False) -> Mention | None:
        """Who a noun phrase at the start of a stretch of a line names."""
        text = _LEAD.sub("", text.strip())
        if whole and re.search(r"\b(?:is|was|has|had|will|would)\b", text):
            return None
        return (
            self._named_person(told, text)
            or self._spokesperson(told, text)
            or self._statement(told, text)
            or self._report(told, text)
            or self._pronoun(told, text)
            or self._holder(told, text)
            or self._body(told, text)
        )

    def _named_person(self, told: Told, text: str) -> Mention | None:
        for match in _PERSON.finditer(text[:240]):
            if not _leads_to_name(text[: match.start()]):
                return None
            person = self._person(told.line.mention(match.group()))
            if person and not text.startswith("'", match.end()):
                return person
        return None

    def _person(self, mention: Mention) -> Mention | None:
        """The person of a mention; an unknown name with a title, or of two words, is a person where one must stand."""
        if mention.kind is MentionKind.PERSON:
            return self.last if self._is_last(mention) else mention
        name = self.text[mention.start : mention.end].rstrip(".").replace("\n", " ")
        words = name.split()
        known = [p for p in self.people if p.name.split()[-1] == words[-1]] or [p for p in self.people if len(words) == 1 and p.name.split()[0] == words[0]]
        if len(set(known)) == 1 and (len(words) == 1 or words[0].lower() in ("what", "as", "like")):
            return Mention(MentionKind.PERSON, mention.start, mention.end, known[0], anaphor=True)
        if _NOT_PERSON.search(name) or name.isupper() or not (mention.value or 2 <= len(words) <= 4):
            return None
        person = Person(self._fullest(words))
        if person not in self.people:
            self.people.append(person)
        return Mention(MentionKind.PERSON, mention.start, mention.end, person)

    def _fullest(self, words: list[str]) -> str:
        """A name as it was first given in full: `Delaney` is the Frank Delaney of an earlier sentence."""
        names = (self.text[m.start : m.end].rstrip(".") for m in self.names)
        full = (name for name in names if len(words) == 1 and len(name.split()) in (2, 3) and name.split()[-1] == words[0] and not _NOT_PERSON.search(name))
        return next(full, " ".join(words))

    def _is_pronoun(self, mention: Mention) -> bool:
        return self.text[mention.start : mention.end].lower() in ("he", "she")

    def _is_last(self, mention: Mention) -> bool:
        """Whether `she` is who spoke last: nobody else was named since."""
        return self._is_pronoun(mention) and self.last is not None and isinstance(self.last.value, Person) and self.person_at <= self.last_at

    def _spokesperson(self, told: Told, text: str) -> Mention | None:
        match = _SPOKES.search(text[:160])
        if match is None or _FOR_PERSON.search(text) or not _leads_to_name(text[: match.start()]):
            return None
        after = _SPOKES_FOR.search(text)
        named = told.line.of_kind(text[: match.start()], "BCN")
        chosen = told.line.mention(after[1]) if after else (named[-1] if named else None)
        if chosen:
            return self._as_body(chosen)
        return self._unnamed_body(told, text)

    def _as_body(self, mention: Mention) -> Mention | None:
        if mention.kind is not MentionKind.NAME:
            return mention
        name = self.text[mention.start : mention.end].replace("’", "'")
        return None if mention.value else Mention(MentionKind.BODY, mention.start, mention.end, Body.named(name))

    def _unnamed_body(self, told: Told, text: str) -> Mention | None:
        """The body of `a spokesman`: the council in focus, the trust or union named last, or what was named last."""
        if _OF_COUNCIL.search(text) or told.stretch.section:
            return self._focus(told)
        if self.reported and _INSPECTORS.search(text):
            return self._stand_in(told)
        noun = _NOUN_SPOKES.search(text)
        near = [m for number, m in self.bodies if told.number - number <= 3]
        if noun:
            word = noun["noun"] or noun["other"]
            return next((m for _, m in reversed(self.bodies) if word in m.value.label.lower()), None)  # type: ignore[union-attr]
        return near[-1] if near else self._focus(told)

    def _focus(self, told: Told) -> Mention | None:
        council = told.stretch.focus
        return Mention(MentionKind.COUNCIL, told.stretch.start, told.stretch.start + 1, council, anaphor=True) if council else None

    def _statement(self, told: Told, text: str) -> Mention | None:
        """Whose statement, letter or page speaks by itself."""
        match = _STATEMENT.search(text[:120])
        if match is None or not _leads_to_name(text[: match.start()]):
            return None
        if match[1]:
            mention = told.line.mention(match[1])
            return self._person(mention) if mention.kind is MentionKind.PERSON else self._as_body(mention)
        owners = told.line.of_kind(text[: match.start()], "BC")
        if owners:
            return owners[-1]
        if re.match(r"(?:a |the )?council\b", text):
            return self._focus(told)
        return (self.last_body or self.author) if re.match(r"(?:the|its|this|that) (?:statement|letter)$", text) else None

    def _report(self, told: Told, text: str) -> Mention | None:
        """Whose report or inspectors speak; Ofsted's, where the article is of no other's."""
        match = _REPORT.match(text)
        if match is None or _OTHERS_REPORT.search(text[:80]):
            return None
        by = _REPORT_BY.search(text)
        named = [m for m in told.line.of_kind(match.group(), "B")]
        if named:
            return named[0]
        if by:
            return told.line.mention(by[1] or by[2])
        if self.author and not _INSPECTORS.search(match.group()):
            return self.author
        return self._stand_in(told) if self.reported else None

    def _stand_in(self, told: Told) -> Mention:
        return Mention(MentionKind.BODY, told.stretch.start, told.stretch.start + 1, self.ofsted, anaphor=True)

    def _pronoun(self, told: Told, text: str) -> Mention | None:
        text = text.split(",")[0]
        if not _PRONOUN.match(text):
            return None
        if self.last_body and told.number - self.last_at <= 4:
            return self.last_body if text in ("it", "they") or self.last is self.last_body else None
        if text == "they" and told.number - self.inspectors_at == 1:
            return self._stand_in(told)
        if text != "it" or told.number - self.report_at > 1:
            return None
        return self.author or (self._stand_in(told) if self.reported else None)

    def _holder(self, told: Told, text: str) -> Mention | None:
        """The person who was said to hold the role that stands for a name."""
        match = _ROLE.match(text)
        if match is None:
            return None
        words = self._words(told.line.mention(match[1])) if match[1].startswith("‹") else match[1]
        head = next((head for head in _HEADS if head in words), words)
        return next((person for role, person in reversed(self.holders) if head in role), None)

    def _words(self, role: Mention) -> str:
        return " ".join(self.text[role.start : role.end].lower().split())

    def _body(self, told: Told, text: str) -> Mention | None:
        match = _BODY.match(text)
        if match is None or not _AFTER_BODY.match(match["rest"]):
            return None
        mention = told.line.mention(match[1])
        return None if self._words(mention) == "ministers" else mention


def _leads_to_name(words: str) -> bool:
    """Whether words before a name are but titles, roles and bodies: no verb, and no preposition that governs the name."""
    tokens = [token.strip(",.'") for token in words.split()]
    if len(tokens) > 16 or re.search(r", (?:and|but|as)\b|[;:]", words):
        return False
    governing = next((token for token in reversed(tokens) if token not in _TITLES and not token.startswith("‹R")), "")
    if governing in _PREPOSITIONS:
        return False
    return not any(token in _BLOCK or (token.endswith(("ed", "ing")) and token not in _ADJECTIVES and not token.startswith("‹")) for token in tokens)
