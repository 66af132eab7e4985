"""Judged together: the councils that one grade judges at once: `both`, `A joins B`, those that a count introduces."""

import re
from dataclasses import dataclass

from caregraph.extraction.areas_before import two_parts
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.subjects import COUNCIL_LIST, two_councils
from caregraph.model.entity import Council
from caregraph.model.text import BlockKind, Span

_BOTH = re.compile(
    r"\b(?:each of them|each|neither|both(?! (?:(?:the|its|their|services|work|support) (?:for |with "
    r")?)*‹A)(?: councils| authorities| boroughs| departments)?|"
    r"the two(?: councils| authorities)|the pair)\b"
)
# `All three were graded G`, of those that the sentence before opens with
_ALL_OF_THEM = re.compile(
    r"^(?:(?:(?:in|by|at|until) )?‹D\d+›,? |previously,? |before that,? |before,? |at that time,? |"
    r"until then,? )?all (?:of them|(?P<count>‹X\d+›)(?: of them| councils| authorities)?) "
)
_BOTH_OF_WHICH = re.compile(r"\b(?:councils|authorities|boroughs),? both of which $")
_THEY_ARE = re.compile(
    rf"^(?:(?:they|these|the (?:councils|authorities|‹X\d+›)(?: \w+)?) (?:are|were|"
    rf"includ(?:e|ed)):?|(?:also )?(?:among|including) (?:them|these)(?: (?:are|were))?|(?:among|of) (?:the|"
    rf"those) (?:councils|"
    rf"authorities) (?:are|were)) ({COUNCIL_LIST.pattern}(?:(?:,? and|,)(?:,? (?:for the (?:first|second|third) time|"
    rf"again|"
    rf"once again|more surprisingly|perhaps surprisingly|after [a-z ]{{3,40}}),)? {COUNCIL_LIST.pattern})*)"
)
_LIST_BEHIND = re.compile(
    rf"^(?: overall)?(?: by ‹B\d+›)?(?:,| -) (?:(?P<list>{COUNCIL_LIST.pattern})(?:,| -) (?:were|are|have|had|did|"
    rf"will)\b|"
    rf"(?:among them|including|namely|they are|these being)(?: are| were)? (?P<named>{COUNCIL_LIST.pattern})(?=[.;,]|"
    rf"$| -))"
)
_GIVEN_TO = re.compile(
    rf"^[^.;‹]{{0,40}}\b(?:gave|gives|awarded|handed) (?:the|these|this|that|its) (?:[a-z]+ )?(?:ratings?|grades?|"
    rf"judgements?|verdicts?) to ({COUNCIL_LIST.pattern})|"
    rf"^({COUNCIL_LIST.pattern}) (?:all |both |each )?(?:came away with|got|received|earned|were given|share[ds]?) "
    r"(?:the|this|that|these) "
    r"(?:[a-z]+ )?(?:ratings?|grades?|judgements?|verdicts?)"
)
# a line that is nothing but councils
_ALONE = re.compile(rf"^{COUNCIL_LIST.pattern}\.?$")
# `A, B and C came top, with a grade of G`
_WITH_A_GRADE = re.compile(rf"^(?P<subject>{COUNCIL_LIST.pattern}) [^.;‹]*, (?:each |both |all )?with [^.;‹]*$")
# `the only other council that has moved from G1 to G2 is A`
_THE_COUNCIL_THAT = re.compile(
    r"(?:\bthe |^)(?:[a-z]+ ){0,3}(?:council|authority|borough|department|councils|authorities|"
    r"boroughs) (?:that|which|to|"
    r"currently|now|rated|judged)\b(?:[^.;‹]|‹[^C]\d+›)*$"
)
_IS_COUNCIL = re.compile(
    rf"(?:[^.;‹]|‹[^C]\d+›){{0,80}}? (?:is|was|are|were) "
    rf"(?:‹C\d+›'s? (?:[a-z]+ )?neighbours?,? )?(?P<list>{COUNCIL_LIST.pattern})"
)
_DASHED = re.compile(
    rf"({COUNCIL_LIST.pattern})(?: -|,|\))? (?:have|has|were|was|are|had|all|also|been|being|each|both|their|"
    rf"its|children's|services|social|care|seen|now| )*$"
)
# `A has joined B and C in being rated G`: they all are
_JOINS = re.compile(
    rf"‹C\d+›(?: council)? (?:has |have |had )?join(?:s|ed) {COUNCIL_LIST.pattern} "
    r"(?:in|on|as|among|at) (?:[^.;‹]|‹[^C]\d+›)*$"
)
_WHICH_ASIDE = re.compile(r"(?<=›), (?:which|where|whose) (?:[^,;.‹]|‹[^C]\d+›)+(?=,)")


@dataclass(frozen=True, slots=True)
class JudgedTogether:
    """Reads which councils one hit of a passage judges at once; `scope` is the clause up to its verb."""

    context: Context
    passage: Passage
    hit: Hit
    scope: str

    @property
    def text(self) -> str:
        """The passage's line."""
        return self.passage.text

    def dashed_list(self) -> list[Council]:
        """`Three councils - A, B and C - have been rated G.`"""
        before = self.text[: self.hit.verb]
        match = _DASHED.search(before)
        return self.passage.councils(match.group(1)) if match else []

    def joined(self) -> list[Council]:
        """Those that the council judged joins: they won the grade before, at inspections of their own."""
        match = _JOINS.search(self.text[: self.hit.start])
        return self.passage.councils(match.group())[1:] if match else []

    def joining(self) -> list[Council]:
        """`A joins B and C in moving from G1 to G2`, `A, B and C came top, with a grade of G`: all of them."""
        before = self.text[: self.hit.start]
        behind = _IS_COUNCIL.match(self.text[self.hit.end :]) if _THE_COUNCIL_THAT.search(before) else None
        if behind:
            return self.passage.councils(behind["list"])
        match = _JOINS.search(before) or _WITH_A_GRADE.match(before)
        return self.passage.councils(match.group()) if match else []

    def both(self) -> list[Council]:
        """`Both were rated G`, `the councils, both of which …`: the two that this sentence and those before it name."""
        told = self.scope + self.text[self.hit.verb : self.hit.start]
        both = _BOTH.search(told)
        if every := _ALL_OF_THEM.match(self.scope):
            return self._all_here(every["count"]) or self._all_of_them(every["count"])
        relative = _BOTH_OF_WHICH.search(self.text[: self.hit.verb - len(self.scope)])
        alone = both and "‹C" not in self.scope and "‹A" not in told[: both.start()]
        if alone and two_parts(self.context, self.passage, self.hit.start):
            return []
        return two_councils(self.context, self.passage) if relative or alone else []

    def _all_here(self, symbol: str | None) -> list[Council]:
        """The councils that the sentence itself opens with, if they are as many as a later clause of it counts."""
        count = str(self.passage.line.mention(symbol).value) if symbol else ""
        opening = COUNCIL_LIST.match(self.text)
        named = self.passage.councils(opening.group()) if opening and opening.end() < self.hit.verb else []
        return named if len(named) > 1 and count in ("", str(len(named))) else []

    def _all_of_them(self, symbol: str | None) -> list[Council]:
        """The councils that the sentence before opens with, if they are as many as this one counts."""
        count = str(self.passage.line.mention(symbol).value) if symbol else ""
        named: list[list[Council]] = []
        for earlier in self.context.before(self.passage):
            opening = COUNCIL_LIST.match(earlier.text)
            lists = [opening] if opening else list(COUNCIL_LIST.finditer(earlier.text)) if count else []
            named += [earlier.councils(match.group()) for match in lists]
        return next((found for found in named if len(found) > 1 and count in ("", str(len(found)))), [])

    def listed(self) -> tuple[list[Council], dict[Council, Span]]:
        """The councils that a count of unnamed ones introduces: in the sentence, in lines after it, as headings."""
        colon = re.search(
            r"[:(-] ?(?:they are |these are |namely )?(" + COUNCIL_LIST.pattern + ")",
            _WHICH_ASIDE.sub("", self.text[self.hit.verb :]),
        )
        if colon:
            return self.passage.councils(colon.group(1)), {}
        behind = _LIST_BEHIND.match(self.text[self.hit.end :])
        if behind:
            return self.passage.councils(behind["list"] or behind["named"]), {}
        following = self.context.after(self.passage)
        they = (_THEY_ARE.match(following[0].text) or _GIVEN_TO.match(following[0].text)) if following else None
        if they:
            named = following[0].councils(next(group for group in they.groups() if group))
            return named, dict.fromkeys(named, following[0].evidence())
        next_line = self.context.passages[self.passage.number + 1 : self.passage.number + 2]
        alone = _ALONE.match(next_line[0].text) if self.text.endswith(":") and next_line else None
        if alone:
            named = next_line[0].councils(alone.group())
            return named, dict.fromkeys(named, next_line[0].evidence())
        items = {
            p.councils()[0]: p.evidence()
            for p in self.context.items_after(self.passage)
            if p.councils() and re.match(r"^\W*‹C", p.text)
        }
        if items:
            return list(items), items
        counts = [m.value for m in self.passage.line.mentions if m.kind == "number" and str(m.value).isdigit()]
        # `five councils are G1, two G2`: which are which, headings do not tell
        count = int(str(counts[0])) if len(counts) == 1 else 0
        headings = {
            p.councils()[0]: p.evidence()
            for p in self.context.passages
            if p.sentence.block.kind is BlockKind.HEADING and len(p.councils()) == 1
        }
        return (list(headings), headings) if count and count == len(headings) else ([], {})
