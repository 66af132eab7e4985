"""Papers: whose letter, notice, direction, tender or statement an article speaks of, and who speaks in it."""

import re

from caregraph.model.entity import Body, Council
from caregraph.model.mention import Mention
from caregraph.model.screen import may_match
from caregraph.recognition.speech import reporting_verbs
from caregraph.recognition.telling import Finder, Told

_FAR = 14  # sentences
_FAMILIES = {
    "letter": r"letters?|emails?|e-mails?|memos?|memorand(?:um|a)|circulars?",
    "notice": r"notices?|tenders?|tender documents?|(?:tender|contract|procurement) papers|adverts?|advertisements?|"
    r"specifications?|papers|documents?|terms of reference",
    "direction": r"directions?|directives?|orders?",
    "statement": r"statements?|(?:press |news )?releases?|communiqu[eé]s?|announcements?|bulletins?|tweets?",
    "report": r"reports?",
    "study": r"stud(?:y|ies)|surveys?|research|analys[ei]s|briefings?|polls?",
}
_NOUN = "|".join(_FAMILIES.values())
_ADJECTIVES = r"(?:(?!for\b|to\b|of\b|by\b|from\b|and\b|in\b|on\b|that\b|with\b|which\b)[a-z'-]+ ){0,3}?"
_OWNED = re.compile(
    rf"(?P<who>‹[BCP]\d+›)(?:'s? {_ADJECTIVES}|(?<=\d›) (?:(?:improvement|statutory|direction|tender|contract|"
    rf"inspection|press|"
    rf"cabinet|new|latest|decision) ){{0,2}})(?P<noun>{_NOUN})(?![\w-])(?! (?:box|holder)s?\b)"
)
_BY = re.compile(
    rf"(?<![\w-])(?P<noun>{_NOUN})(?: [a-z]+)? (?:from|by|issued by|sent by|signed by|published by|served by|"
    rf"written by|"
    r"put out by|on behalf of) (?:the |its |their )?(?:[a-z-]+ |‹R\d+› )?(?P<who>‹[BCP]\d+›)"
)
# `O has served a direction on A`, `O published an improvement notice`
_ISSUES = re.compile(
    r"(?P<who>‹[BCP]\d+›)(?: council)?(?:, (?:[^,.;‹]|‹[ABCDRN]\d+›){2,60},)?(?: (?!not\b|never\b)[a-z]+| "
    r"‹D\d+›){0,4}? (?:issu|serv|publish|sen[dt]|wrote|"
    r"writ|releas|post|hand|deliver|impos|draw|drew|plac|advertis|put out|slapp)[a-z]*(?: (?:out|up))?(?: ‹C\d+›| it)?"
    rf"(?: with)? (?:an?|the|its|his|her|this|that|another) {_ADJECTIVES}(?P<noun>{_NOUN})(?![\w-])"
)
_WRITTEN_TO = re.compile(
    r"(?P<who>‹[BP]\d+›) (?:has |have |had |also |now |then |‹D\d+› )*(?:written|wrote|writes) to\b"
)
# a minister signs what the state orders
_SIGNED = re.compile(
    r"(?<![\w-])(?P<noun>directions?|notices?),? (?:which was |was )?signed by (?:the )?(?:[a-z'-]+ |"
    r"‹[BR]\d+›(?:'s)? ){0,4}"
    r"(?P<who>‹P\d+›)"
)
# `A tender shows that O is looking for commissioners`
_SHOWS = re.compile(
    rf"(?<![\w-])(?P<noun>{_NOUN})(?: [^.;:]{{0,70}})? (?:shows?|reveal(?:s|ed)?|disclose[sd]?|says?|confirm(?:s|ed)?|"
    r"states?|make(?:s)? (?:it )?clear) (?:that )?(?:the )?(?P<who>‹B\d+›) (?:is|wants|intends|plans|has|will|was|"
    r"seeks|means)\b"
)
_THE_PAPER = re.compile(
    rf"(?:(?:and|but|yet) )?(?:the|this|that|its|an?|his|her|their|(?:the )?‹[BCP]\d+›'s?) (?:(?!in\b|to\b|of\b|"
    rf"for\b|from\b|on\b)[a-z'-]+ "
    rf"){{0,3}}?"
    rf"(?P<noun>{_NOUN})(?![\w-])"
)
_BIDS = re.compile(
    rf"{_THE_PAPER.pattern}(?: (?:from|by|issued by|to|on|about|served on) (?:the )?‹[BC]\d+›)*,? (?:also |now |"
    rf"then |further )*"
    r"(?:requires?|required|obliges?|obliged|orders?|ordered|instructs?|instructed|directs?|directed|tells?|told|"
    r"demands?|"
    r"demanded|asks?|asked|allows?|commits?|charges|gives|sets out|speaks of|talks of|refers to|lists)\b[^.;:]*$"
)
# `Under the terms of the direction, A must “…”`
_UNDER = re.compile(
    rf"(?:under|by|in) (?:the (?:terms|conditions) of )?{_THE_PAPER.pattern}(?: (?:from|by|issued by) (?:the "
    rf")?‹[BP]\d+›)?,? "
    r"(?:[^.;:‹]|‹[ABCPR]\d+›)*\b(?:must|has to|is to|was to|have to|are to|will have to|should|is required to|is "
    r"told to)\b[^.;:]*$"
)
_SAME = re.compile(r"(?:the|this|that)\b")
_IT = re.compile(r"(?:(?:and|but|yet) )?it\b")


class Papers:
    """Remembers who issued each sort of paper last."""

    def __init__(self, subject: Finder) -> None:
        self.subject = subject
        self.authors: dict[str, tuple[int, Mention]] = {}
        self.opened: tuple[int, Mention | None] = (-9, None)

    def observe(self, told: Told) -> None:
        """Remember whose papers a sentence tells of, and whether one is what it is about."""
        line = told.line
        for expression in (_OWNED, _BY, _SHOWS, _ISSUES, _SIGNED):
            for match in expression.finditer(line.text) if may_match(expression, line.text) else ():
                self._remember(told, match["noun"], line.mention(match["who"]))
        if wrote := _WRITTEN_TO.search(line.text):
            self._remember(told, "letter", line.mention(wrote["who"]))
        if "‹Q" not in line.text and (verbs := reporting_verbs(line.text)):
            speaker = self.subject(told, line.text[: verbs[0].start()])
            if speaker and isinstance(speaker.value, Council | Body):
                self._remember(told, "statement", speaker)
        paper = _THE_PAPER.match(line.text)
        if paper:
            self.opened = (told.number, self.author(told, paper["noun"]))
        elif _IT.match(line.text) and self.opened[0] == told.number - 1:
            self.opened = (told.number, self.opened[1])

    def _remember(self, told: Told, noun: str, author: Mention) -> None:
        self.authors[_family(noun)] = (told.number, author)

    def author(self, told: Told, noun: str) -> Mention | None:
        """Who issued the paper that a noun stands for, if it was told of not long before."""
        number, author = self.authors.get(_family(noun), (-99, None))
        if author is None and noun in ("document", "paper"):
            number, author = max(self.authors.values(), key=lambda one: one[0], default=(-99, None))
        return author if told.number - number <= _FAR else None

    def of(self, told: Told, text: str) -> Mention | None:
        """Whose the paper is that some words at the start of a stretch name, reports apart."""
        paper = _THE_PAPER.match(text)
        if not paper or _family(paper["noun"]) == "report" or not _SAME.match(text):
            return None
        return self.author(told, paper["noun"])

    def bidding(self, told: Told, before: str) -> Mention | None:
        """Whose the paper is that orders, in the words before a fragment, what the fragment tells."""
        paper = _BIDS.match(before) or _UNDER.match(before)
        return self.author(told, paper["noun"]) if paper else None

    def spoken_of(self, told: Told) -> Mention | None:
        """The author of the paper that the sentence before is about, which `it` stands for."""
        number, author = self.opened
        return author if number in (told.number - 1, told.number) else None


def _family(noun: str) -> str:
    return next(name for name, nouns in _FAMILIES.items() if re.fullmatch(nouns, noun))
