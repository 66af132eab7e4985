"""Passing on: words that a sentence repeats, disputes or reads out, and that somebody else first said or wrote."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from caregraph.model.mention import Mention
from caregraph.recognition.speakers import Speakers
from caregraph.recognition.speech import SAY, reporting_verbs
from caregraph.recognition.telling import Telling, Told

_ALSO = r"(?:also |then |once |later |recently |reportedly |repeatedly |has |had |have )*"
_ADDRESSED = r"(?:told|asked|warned|informed|advised|reminded|assured)"
_STYLED = (
    r"(?:described|called|labelled|branded|hailed|dubbed|praised|criticised|condemned|dismissed|denounced|termed|"
    r"mocked|lauded|commended|defended|dismissed|celebrated|admired|remembered|portrayed|characterised|"
    r"thanked|congratulated|applauded|attacked|saluted)"
)
_CLAIM = (
    r"(?:claims?|allegations?|accusations?|assertions?|suggestions?|descriptions?|criticisms?|remarks?|comments?|"
    r"warnings?|picture|portrayal|characterisation|verdict|assessment|complaints?|contention|insistence|admission|"
    r"depiction|account|findings?|conclusions?|praise|references?|view|recommendations?|rulings?|belief|judge?ment)"
)
_MESSAGE = r"(?:advice|message|warning|words?|plea|tip|question|request|reply|answer|explanation|complaint|appeal)"
_ANSWER = (
    r"(?:replies|reply|answer|response|verdict|message|advice|conclusion|explanation|warning|words|summary|assessment)"
)
_SAYING = r"(?:saying|telling|calling|writing|claiming|describing|tweeting|posting|having (?:said|told|called|written))"
_OTHERS = r"(?:one|an?|another|some|several|many|few|most)"
_END = r"[:,]? $"

# `P was told by Q: “…”`, `“…,” P was told by Q`
_TOLD_BY = re.compile(rf"\b(?:was|were|is|are|been|being) {_ALSO}{_ADDRESSED} by (?P<who>[^:;]{{2,120}}?){_END}")
_WAS_TOLD = re.compile(
    rf"^[\s,]*(?:‹[PC]\d+›|(?!they\b|it\b)[a-z' ]{{2,40}}) (?:was|were|is|are|(?:has|had|have) been) "
    rf"{_ALSO}{_ADDRESSED}\b(?: by (?P<who>[^;:]*))?"
)
# `P said she was ordered to “…”`
_TOLD_TO = re.compile(
    r"(?:‹P\d+›|\b(?:he|she|they|staff|(?:social )?workers?|parents?|mother|father|mum|dad|famil(?:y|ies)|carers?|"
    r"managers?|boys?|"
    r"girls?|child(?:ren)?|wom[ae]n|m[ae]n|couple|teenagers?|relatives|adopters)) (?:was|were|is|are|"
    rf"(?:had|have|has) been) {_ALSO}(?:ordered|instructed|urged|encouraged|{_ADDRESSED})"
    r"(?: by (?P<who>[^:;]{2,80}?))? (?:not )?(?:to|that)(?: [a-z]+){0,3} $"
)
# `P, whom Q called “…”`, `P, described by Q as “…”`, `P was called “…” by Q`
_WHOM = re.compile(
    r"(?:‹[PC]\d+›,? whom?|,? which) "
    r"(?P<who>(?!has\b|had\b|have\b|is\b|was\b|once\b|later\b|also\b|now\b|then\b|recently\b)"
    rf"[^,;:]{{2,60}}?(?:, [^,;:‹]{{0,20}}(?:‹[RBC]\d+›)?,)?) {_ALSO}"
    rf"(?:calls|describes as|{_STYLED}(?: as)?)(?: being| having)?(?: an?| the)? $"
)
_STYLED_BY = re.compile(
    rf"(?:,|\b(?:was|were|is|are|been|being)) {_ALSO}{_STYLED} (?:by|in) (?P<who>[^:;]{{2,100}}?) (?:as|for) "
    r"(?:being |having |an? |the )*$"
)
_STYLED_AS = re.compile(
    rf"‹P\d+›[^.;:]{{0,60}}(?:,|\b(?:was|were|is|are|been|being)) {_ALSO}{_STYLED}(?: as)?(?: being| having)?"
    r"(?: an?| the)? $"
)
# `what residents call a “…”`
_WHAT_THEY_CALL = re.compile(
    r"\bwhat (?P<who>(?!it\b|he\b|she\b|they\b)[^,.;:“]{2,60}?) (?:calls?|called|terms?|termed|describes? as|"
    r"described as|"
    r"brands?|branded|labels?|labelled|dub(?:s|bed)?) (?:an? |the |its |his |her |their )?$"
)
_DISMISSED_AS = re.compile(rf"(?:,|\b(?:was|were|is|are|been|being)) {_ALSO}{_STYLED} as (?:being |an? |the )*$")
_BY = re.compile(r"^[\s,]*(?:(?:in|at|on) [^,.;]{2,40} )?by (?P<who>[^;]*)")
# what somebody reads out, or was sent: `P read out a letter from Q: “…”`
_PAPER = (
    r"(?:texts?|letters?|emails?|e-mails?|messages?|notes?|memos?|complaints?|poems?|lines?|extracts?|passages?|"
    r"accounts?|testimony|diary|voicemails?|threats?)"
)
_READ_OUT = re.compile(
    rf"\bread(?:s|ing)? (?:out |aloud |from )*(?:(?:an?|the|some|one|part of an?|several) (?:[a-z-]+ ){{0,3}}?"
    rf"{_PAPER}\b(?P<rest>[^:;]*)|[^:;]{{2,60}}? (?P<from>(?:from|by) (?:his|her|their|‹P\d+›'s?) {_PAPER}[^:;]*)):? $"
)
_RECEIVED = re.compile(
    r"\b(?:receiv\w+|(?:was|were|been|being) (?:then |also )?(?:sent|given|handed|shown|left|passed|forwarded)|got|"
    rf"opened|found) (?:an?|the|another|one) (?:[a-z-]+ ){{0,3}}?{_PAPER}\b(?P<rest>[^:;]{{0,80}}?)"
    r",? (?:saying|reading|stating|warning|asking|telling (?:him|her|them|‹P\d+›)|(?:which|that) (?:said|read)|"
    rf"with the words){_END}"
)
_READ_FOR = re.compile(
    r"\b(?:read(?:s|ing)?|shared|published|issued|released) (?:out )?(?:an?|the|another) (?:[a-z-]+ ){0,2}(?:statement|"
    r"speech|tribute|apology|reply|response) (?:from|by) (?P<who>[^:;]{2,80}?):? $"
)
_WARNED = re.compile(
    r"‹[PC]\d+›[^.;:]{0,40} (?:been|was|were) (?:given|issued with|handed|sent|delivered|served) (?:an? |the |this |"
    r"another )?(?:[a-z-]+ ){0,2}(?:warning|message|ultimatum|order|instruction|advice)(?P<rest>[^:;]*): $"
)
_LINE_IN = re.compile(
    r"\b(?:line|passage|sentence|paragraph|section|page|phrase|words|comment) (?:in|from|of) (?P<who>[^:;,]{2,60}?): $"
)
# `P, says Q, is “…”`
_SAYS_Q = re.compile(
    rf", (?!t(?:old|ells|elling)|ask|warn|inform|accus|urg|thank|prais|criticis|blam|call|welcom|dismiss|"
    rf"nam){SAY} (?P<who>(?:[a-z-]+\.? |‹[RBC]\d+›(?:'s)? )*‹[PN]\d+›(?:, [^,;:]{{2,80}})?), (?P<rest>[^,;:]{{0,80}})$"
)
# `P, leader of A, said Q, who holds the brief, was “…”`: P says so of Q
_SAYS_OF = re.compile(r"‹[PN]\d+›, (?:[^,;:‹]|‹[A-OR-Z]\d+›){2,80}$")
_IS_SAID_TO_BE = re.compile(r"(?:was|were|is|are|has|have|had|would|will|did|could)\b")
_SENDER = re.compile(r"\b(?:from|by|signed by|of) (?P<who>.+)")
# what stands written where anybody may read it
_WRITTEN_UP = re.compile(
    r"\b(?:badge|poster|banner|placard|signs?|t-shirt|mug|plaque|sticker|leaflet|flyer|advert|advertisement|slogan|"
    r"motto|graffiti|whiteboard|headline|bumper sticker)s?\b[^.;:]{0,60}?(?:[:,] $|\b(?:saying|says|said|reading|"
    r"reads|read|declaring|proclaiming|proclaims|declares|asks|asking|with the words|bearing the words)[:,]? $)"
)
# `P quoted Q: “…”`, `P recalled the words of Q: “…”`, `the paper quotes Q as saying`
_QUOTES = re.compile(
    r"\b(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)) (?:from )?(?P<who>(?!as\b|in\b|on\b|by\b|at\b|from\b)[^:;,]{2,80}?)"
    r"(?: as (?:saying|writing|telling [^:;,]{2,40}))?: $"
)
_WORDS_OF = re.compile(rf"\b(?:words|advice|line|phrase|motto) of (?P<who>[^:;]{{2,80}}?){_END}")
# `it reported the leaders as saying, was “…”`
_REPORTED_AS = re.compile(
    r"\b(?:report|quot|cit)(?:s|es|ed|ing) (?P<who>(?!as\b)[^:;,]{2,80}?) as (?:saying|claiming|telling [^:;,]{2,40})"
    r"(?:,| that)? (?:[a-z]+ ){0,4}$"
)
_QUOTED = (_REPORTED_AS, _QUOTES, _WORDS_OF, _LINE_IN, _READ_FOR)
# what another is charged with having said, or what somebody denies to have said
_CHARGED = re.compile(rf"\b(?:accus|suspect)\w* [^:;]{{2,80}}? of {_SAYING}\b[^:;]*{_END}")
_BLAMED = re.compile(
    r"\b(?:criticis|attack|condemn|mock|rebuk|reprimand|sack|suspend|disciplin)\w* (?P<who>(?!for\b)[^:;,]{2,60}?) for "
    rf"{_SAYING}\b[^:;]*{_END}"
)
_DENIED = re.compile(
    r"\bden(?:y|ies|ied|ying) (?:that )?(?:(?:(?:he|she|it|they|having|ever|making)\b|‹[PC]\d+›)[^.;:,]*\b(?:said|told|"
    r"saying|telling|called|calling|written|described|wrote)|saying|telling|calling|writing)\b[^.;:,]{0,60}[:,]? $"
)
# `The report says that one parent told inspectors: “…”`
_OF_OTHERS = re.compile(
    rf"\b{SAY} (?:him |her |them |inspectors |‹P\d+› )?(?:that |how )?{_OTHERS} (?!spokes|council|report|letter|"
    r"statement|review|inspector|survey|judge|source)(?:[a-z'-]+ |‹R\d+› ){1,5}(?:(?:in|at|from|of) ‹C\d+› )?"
    r"(?:had |has |have )?(?:told|said|says|wrote|described|felt|complained|commented|added|explained|recalled|"
    rf"called)\b[^.;:]*{_END}"
)
# `P rejected Q's claim that it was “…”`
_CLAIM_OF = re.compile(
    rf"(?:(?P<symbol>‹[BPCN]\d+›)|\b(?P<other>(?:the|an?|some) (?:[a-z-]+ )?[a-z]+|staff|parents|critics))'s? "
    rf"(?:[a-z-]+ )?{_CLAIM} (?:that|of|about|as|for|to)\b(?P<rest>[^.:;,]*) $"
)
_CLAIM_BY = re.compile(
    rf"\b{_CLAIM} (?:made )?(?:by|from) (?P<who>(?:[^:;,]|,(?= (?:[a-z]+ )?‹P)){{2,80}}?),? (?:that|"
    rf"about)\b(?P<rest>[^.:;,]*) $"
)
_DISPUTES = re.compile(
    r"\b(?:reject\w*|den(?:y|ies|ied|ying)|dismiss\w*|disput\w+|refut\w+|contest\w*|counter\w*|rebut\w*|respond\w* to|"
    rf"react\w* to|hit\w* back at|fac(?:e|es|ed|ing)|amid) (?:the |any |all |such )?(?:[a-z-]+ )?"
    rf"(?:{_CLAIM}|rumours|reports) (?:that|of)\b(?P<rest>[^.:;,]*) $"
)
# `Q's answer: “…”`, `“…” was Q's answer`, `Her answer was: “…”`
_ANSWERS = re.compile(
    rf"(?:(?P<symbol>‹[PB]\d+›)'s?|^ ?(?:but |and |yet )?(?P<whose>his|her)) (?:[a-z-]+ "
    rf")?{_ANSWER}\b(?:[^.:;,]{{0,50}}?"
    rf"(?: is| was| came| comes)?{_END}|[^:;]{{0,90}} (?:is|was|were) (?:simple|clear|blunt|short|plain|brief): $)"
)
_WAS_ANSWER = re.compile(
    rf"^[\s,]*(?:was|is|were|came) (?:(?P<symbol>‹P\d+›)'s? (?:[a-z-]+ )?{_ANSWER}\b|the (?:view|{_ANSWER}) of "
    rf"(?:the )?"
    rf"(?:[a-z]+\.? )?(?P<of>‹P\d+›)|how (?P<how>‹P\d+›)(?: of "
    rf"(?:the )?‹[BCN]\d+›|, [^,;]{{2,60}},)? "
    r"(?:put|put it|describ|answer|repl|summ|respond|sees|saw|explain))"
)
# `P told Q, the R of A, who said: “…”`
_WHO_SAID = re.compile(
    r"(?P<who>‹P\d+›)(?:, (?:(?!\band (?!‹R))(?:[^,;:‹]|‹[RBCN]\d+›)){2,80})?,? who (?:has |had |also |then |later )*"
    rf"{SAY}(?: (?!that\b|it\b|the\b)[a-z]+){{0,3}}{_END}"
)
# `P, R, has one piece of advice for Q: “…”`, `P resigned with a warning: “…”`, `a warning from Q: “…”`
_HAS_WORDS = re.compile(
    r"^(?:[a-z]+\.? |‹[RC]\d+›(?:'s)?,? )*(?P<who>‹P\d+›)(?:, [^;:]{2,80},)? (?:also |then )?"
    r"(?:(?:has|had|offers?|offered|issued|sent|gave|gives|left)|(?:resigned|quit|left|ended|ends|closed|closes|"
    rf"signed off|bowed out) with) (?:(?:an?|one|this|the|some|two|her|his) )?(?!been\b)(?:[a-z]+ ){{0,3}}?{_MESSAGE}\b"
    r"(?! from| by)[^:;]{0,80}: $"
)
_WORDS_FROM = re.compile(rf"\b{_MESSAGE} from (?P<who>[^:;]{{2,80}}?): $")
_FAR = 500  # characters: words farther off give a quotation to nobody
_NOMINATIVE = {"his": "he", "her": "she"}


@dataclass(frozen=True, slots=True)
class Passed:
    """Whose words are passed on, which nobody may know."""

    speaker: Mention | None


class PassingOn:
    """Finds whose words a sentence passes on, where they are not those of whoever the sentence is about."""

    def __init__(self, telling: Telling, speakers: Speakers) -> None:
        self.telling, self.speakers = telling, speakers

    def whose(self, told: Told, before: str, after: str) -> Passed | None:
        """Whose words a quotation holds, if the words around it give it to another; None where they do not."""
        return next(self._readings(told, before[-_FAR:], after[:_FAR]), None)

    def _readings(self, told: Told, before: str, after: str) -> Iterator[Passed]:
        inverted = _SAYS_Q.search(before)
        if inverted and _IS_SAID_TO_BE.match(inverted["rest"]) and _SAYS_OF.search(before[: inverted.start()]):
            inverted = None
        if inverted and not reporting_verbs(inverted["rest"]) and (one := self._by(told, inverted["who"])).speaker:
            yield one
        if owner := _WHO_SAID.search(before) or _HAS_WORDS.search(before) or _WORDS_FROM.search(before):
            yield self._by(told, owner["who"])
        yield from self._addressed(told, before, after)
        yield from self._styled(told, before, after)
        yield from self._read_out(told, before)
        yield from self._charged(told, before)
        yield from self._claimed(told, before)
        yield from self._answered(told, before, after)

    def _by(self, told: Told, who: str | None) -> Passed:
        return Passed(self.speakers.noun_phrase(told, who) if who else None)

    def _addressed(self, told: Told, before: str, after: str) -> Iterator[Passed]:
        """`P was told by Q: “…”`."""
        found = _TOLD_BY.search(before) or _TOLD_TO.search(before) or _WAS_TOLD.match(after)
        if found:
            yield self._by(told, found["who"])

    def _styled(self, told: Told, before: str, after: str) -> Iterator[Passed]:
        """`P, whom Q called “…”`, `P was called “…” by Q`; of a person who is described, nobody knows by whom."""
        if found := _WHOM.search(before) or _STYLED_BY.search(before) or _WHAT_THEY_CALL.search(before):
            yield self._by(told, found["who"])
        elif _STYLED_AS.search(before):
            by = _BY.match(after)
            yield self._by(told, by["who"] if by else None)
        elif _DISMISSED_AS.search(before) and (by := _BY.match(after)):
            yield self._by(told, by["who"])

    def _read_out(self, told: Told, before: str) -> Iterator[Passed]:
        """`P read out a letter from Q: “…”`, `P quoted Q: “…”`, and what stands on a wall."""
        if paper := _READ_OUT.search(before) or _RECEIVED.search(before) or _WARNED.search(before):
            groups = paper.groupdict()
            sender = _SENDER.search(groups.get("from") or groups.get("rest") or "")
            yield self._by(told, sender["who"] if sender else None)
        elif _WRITTEN_UP.search(before):
            yield Passed(None)
        elif quotes := next(filter(None, (one.search(before) for one in _QUOTED)), None):
            yield self._by(told, quotes["who"])

    def _charged(self, told: Told, before: str) -> Iterator[Passed]:
        """`P accused Q of saying “…”`, `P denied that he had told Q: “…”`: words that nobody owns to."""
        if _CHARGED.search(before) or _DENIED.search(before) or _OF_OTHERS.search(before):
            yield Passed(None)
        elif blamed := _BLAMED.search(before):
            yield self._by(told, blamed["who"])

    def _claimed(self, told: Told, before: str) -> Iterator[Passed]:
        """`P rejected Q's claim that it was “…”`."""
        found = _CLAIM_OF.search(before) or _CLAIM_BY.search(before) or _DISPUTES.search(before)
        if found is None or reporting_verbs(found["rest"]):
            return
        groups = found.groupdict()
        yield self._by(told, groups.get("symbol") or groups.get("who") or groups.get("other"))

    def _answered(self, told: Told, before: str, after: str) -> Iterator[Passed]:
        """`Q's answer: “…”`, `Her answer was: “…”`, `“…” was how Q put it`."""
        was, found = _WAS_ANSWER.match(after), _ANSWERS.search(before)
        if was:
            yield Passed(told.line.mention(was["symbol"] or was["of"] or was["how"]))
        elif found and found["symbol"]:
            yield Passed(told.line.mention(found["symbol"]))
        elif found and (one := self._only(told, _NOMINATIVE[found["whose"]])):
            yield Passed(one)

    def _only(self, told: Told, pronoun: str) -> Mention | None:
        """The one person of the sentence, or of the one before, whom `he` or `she` can be."""
        earlier = self.telling.told[told.number - 1].line if told.number else told.line
        people = told.line.of_kind(told.line.text, "P") or earlier.of_kind(earlier.text, "P")
        fit = {m.value: m for m in people if self.speakers.state.may_be(m.value, pronoun)}  # type: ignore[arg-type]
        return next(iter(fit.values())) if len(fit) == 1 else None
