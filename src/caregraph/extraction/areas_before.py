"""Areas before: the parts of services that a sentence leaves to the one before it: `it`, `both`, `on that count`."""

import re
from dataclasses import dataclass

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.hit import Hit
from caregraph.model.entity import Term

OVERALL = Term("area", "overall", "overall")
THIS_AREA = re.compile(
    r"(?: overall)?,? (?:in|for|on|against|by) (?:this|that|the same) (?:area|category|respect|aspect|count|measure|"
    r"front|"
    r"score|outcome|heading)\b"
)
# `Inspectors graded this area as G`
GRADED_THIS = re.compile(
    r"\b(?:rat(?:ed|ing)|judg(?:ed|ing)|grad(?:ed|ing)|found|finding|deem(?:ed|ing)|considered|scored|mark(?:ed|ing)|gave|"
    r"giving|given to|awarded|declar(?:ed|ing)|assessed) (?:this|that) "
    r"(?:area|aspect|category|judgement|element|strand|part|side|measure|heading|service|work|"
    r"field)(?: of (?:‹C\d+›'s )?[a-z' ]{3,40}?)?(?: to be| as| an?)? $"
)
# `Only in adoption did it do better: Ofsted rated it G there`
THERE = re.compile(r" there(?=[.,;]|$| too| as well| and| but)")
# `Ofsted came back in May and found it G`
_AGAIN = re.compile(
    r"^(?:but |and |when )?(?:ofsted|inspectors|‹B\d+›|the (?:inspectorate|watchdog|inspectors))(?: (?:has|have|had|"
    r"then|later))? "
    r"(?:came back|returned|went back|called again|visited again|came again|re-?inspected|looked again|were back|"
    r"was back|checked again)\b"
    r"[^.;]*\b(?:found|rated|judged|graded|deemed|declared) (?:it|them) (?:to be |as |was )?$"
)
# what `It was rated G` stands for: `The experience of care leavers was the best part.`
_AREA_FIRST = re.compile(
    r"(?:but |and |however, )?(?:(?:the|its|their|experiences?|support|services?|work|quality|help|progress|care|"
    r"provision|performance|in|of|for|with|to|on|and|given) )*(?P<area>‹A\d+›)(?: services?| work| performance)? "
    r"(?:was|were|is|are|has|have|stood|fared|proved|remains?)\b(?!(?:[^.;]*)‹[ACG])"
)
_IT_WAS = frozenset(
    f"{who} {verb} {how}".strip()
    for who in ("it", "they", "this", "these")
    for verb in ("was", "were", "is", "are")
    for how in ("", "rated", "judged", "graded", "found to be", "deemed", "deemed to be", "judged to be", "also rated")
)
# `It had been G at the inspection before`
_IT_HAD_BEEN = re.compile(r"(?:it|this|that|they) had(?: [a-z]+)? been(?: (?:rated|judged|graded|found to be|deemed))?")
_IN_FACT = re.compile(r"(?:it|they) (?:was|were) (?:in fact|actually)\b")
_EACH_OF_THEM = re.compile(
    r"^both (?:areas|categories|judgements|aspects|of them)\b|\b(?:in )?(?:each|all) (?:of (?:them|these|the (?:three|"
    r"four|five|‹X\d+›))|three|four|"
    r"five)\b"
)
# `In D both had been graded G`: the two parts that the sentence before judges
_BOTH = re.compile(
    r"^(?:(?:in|at|by) [^.;‹C]{0,30}(?:‹D\d+›)?,? )?"
    r"(?:both (?:had|have|were|are|was)|(?:they|these|those) (?:(?:had|have) (?:also )?(?:both )?been|(?:were|"
    r"are)) ?(?=both\b|all\b|(?<=both been)))\b[^‹]*$"
)
_THIS_WAS = re.compile(r"^(?:this|these) (?:\w+ )?(?:was|were|received|has|have|is|are|got)\b")
# `A's was found to be G`, after `safeguarding in B was rated G`
_ITS_OWN_WAS = re.compile(r"^(?:but |and |while )?‹C\d+›'s (?:own |too |also )?(?:was|were|is|are|had|has)\b")
_PAIR = 2


def named_in(passage: Passage, end: int | None = None) -> list[Term]:
    """The areas that a passage names, up to a place if one is given, each once."""
    values = (m.value for m in passage.line.of_kind(passage.text[:end], "A"))
    return list(dict.fromkeys(value for value in values if isinstance(value, Term)))


def two_parts(context: Context, passage: Passage, start: int) -> list[Term]:
    """The two parts that `both` stands for in the words up to a place of a line; none where it is two councils."""
    if not _BOTH.match(passage.text[:start]):
        return []
    for earlier in context.before(passage):
        parts = named_in(earlier)
        if re.search(r"\boverall\b", earlier.text) and len(parts) == 1:
            parts.append(OVERALL)
        if len(parts) == _PAIR and len(earlier.councils()) <= 1:
            return parts
    return []


@dataclass(frozen=True, slots=True)
class AreasBefore:
    """Reads the parts that one hit of a passage judges in the sentence before it."""

    context: Context
    passage: Passage
    hit: Hit

    def of_pronoun(self, scope: str) -> list[Term]:
        """The area that `it`, or `this service`, stands for: the subject, or the one area, of the sentence before."""
        earlier = next(iter(self.context.before(self.passage)), None)
        if earlier is None:
            return []
        subject = _AREA_FIRST.match(earlier.text) if scope.strip() in _IT_WAS else None
        if subject and earlier.sentence.block is self.passage.sentence.block:
            value = earlier.line.mention(subject["area"]).value
            return [value] if isinstance(value, Term) else []
        this = _THIS_WAS.match(self.passage.text) and scope.startswith(("this", "these"))
        judged = earlier.text.count("‹G") == 1
        same = _IN_FACT.match(scope) or _IT_HAD_BEEN.fullmatch(scope.strip()) or _ITS_OWN_WAS.match(self.passage.text)
        areas = named_in(earlier) if this or (same and judged) else []
        return areas if len(areas) == 1 else []

    def of_count(self) -> list[Term]:
        """The one area of a sentence that counts councils with a grade, where this one goes on counting."""
        earlier = next(iter(self.context.before(self.passage)), None)
        areas = named_in(earlier) if earlier and "‹G" in earlier.text else []
        return areas if len(areas) == 1 else []

    def of_each(self) -> list[Term]:
        """The areas that the sentence before lists, where `each of them`, or `both`, is graded."""
        told = self.passage.text[: self.hit.start]
        earlier = self.context.before(self.passage) if _EACH_OF_THEM.search(told) else []
        listed = [area for passage in earlier for area in named_in(passage)]
        return listed or two_parts(self.context, self.passage, self.hit.start)

    def of_again(self) -> list[Term]:
        """The one area that the grade before was of, where inspectors `came back and found it G`."""
        if not _AGAIN.match(self.passage.text[: self.hit.start]):
            return []
        earlier = next((one for one in self.context.before(self.passage, 4) if "‹G" in one.text), None)
        areas = named_in(earlier) if earlier and earlier.text.count("‹G") == 1 else []
        return areas if len(areas) == 1 else []

    def of_this(self) -> list[Term]:
        """The area that `in this area` stands for: the only one that the nearest sentence to name any names."""
        own = named_in(self.passage, self.hit.verb)
        if GRADED_THIS.search(self.passage.text[: self.hit.start]) and len(own) == 1:
            return own
        found = (named_in(passage) for passage in self.context.before(self.passage, 4))
        nearest = next(filter(None, found), [])
        return nearest if len(nearest) == 1 else []
