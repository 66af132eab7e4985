"""Inspecting: words in passing that are the inspectors', though no verb of speaking gives them to anybody."""

import re

from caregraph.model.mention import Mention
from caregraph.recognition.speakers import Speakers
from caregraph.recognition.speech import reporting_verbs, stance_verbs
from caregraph.recognition.telling import Telling, Told

# words in passing of what inspectors saw: `Inspectors met "…"`, `Staff were praised as being "…"`
_INSPECTORS_MET = re.compile(
    r"^(?:(?:but|and|however|while|also),? )*(?:the )?(?:‹B\d+› )?inspectors (?:also |had |have )*"
    r"(?:met|heard(?: from)?|came across|"
    r"encountered|spoke to|visited|read|watched|listened to|highlighted|were told of|were impressed by|praised) "
    r"(?:[a-z-]+ ){0,4}$"
)
_PRAISED_WITHOUT_AGENT = re.compile(
    r"\b(?:was|were|is|are) (?:also |all |being )?(?:praised|commended|criticised|described|condemned|singled out|"
    r"noted|recognised|highlighted) (?:for|as)(?: being| having)? (?:an? |the |their |its )?$"
)
# what inspectors learn or decide: `Inspectors discovered that work was "…"`, `When Ofsted came, it decided that …`
_INSPECTORS_LEARN = re.compile(
    r"(?:^|, |: |\b(?:after|before|since|when|because) )(?:(?:but|and|yet|however|also),? )*(?P<who>(?:the |its )?"
    r"inspectors|‹B\d+›(?:'s (?:own )?inspectors)?|it|they) (?:[^.;:‹,]{0,50} and )?"
    r"(?:also |do |did |later |then |had |have |has |were |was )*(?:decid|discover|"
    r"learn|commend|conced|speak|spoke|think|thought|felt|feel|"
    r"conclud|observ|not(?:e|ing)|impressed|struck|consider|"
    r"judg|saw|see|criticis|prais|identif|hear|heard|establish|highlight|call|compliment|applaud|detect|"
    r"uncover|report)\w*\b"
    r"(?P<rest>[^.;:]*)$"
)
_WHAT_THEY_FOUND = re.compile(
    r"\bwhat (?:the )?(?:inspection|inspectors|report|visit) (?:found|saw|said|showed) (?:was|were) $"
)
# a sentence that is told as the inspectors' own finding
_FOUND_BY_THEM = re.compile(
    r"\b(?:according to (?:the )?(?:watchdog|report|inspectors|inspectorate|regulator)|(?:the (?:[\w-]+ ){0,2}"
    r"(?:report|watchdog|regulator|inspectorate)|inspectors|it|they) (?:also )?"
    r"(?:says?|said|found|adds?|added|warn(?:ed|s)?|noted?s?|states?|stated))\.?$"
    r"|^(?:(?:but|and|also|however),? )*(?:the report|inspectors|the (?:watchdog|inspectorate)) (?:also )?"
    r"(?:says?|said|finds?|found|adds?|added|warn(?:ed|s)?|noted?s?|states?|stated|highlighted|criticised|praised)\b"
)
# `In their letter inspectors say that …`, after which a sentence that opens with `But` goes on about what they found
_IN_LETTER_THEY = re.compile(
    r"^(?:in|after|following) [^;:]{0,140}, (?:the )?(?:they|inspectors|it|inspectorate|‹B\d+›) (?:also "
    r")?(?:says?|said|"
    r"finds?|found|writes?|wrote|reports?|reported) (?:that\b|[a-z])"
)
_GOES_ON = re.compile(r"^(?:but|and|yet|however|also|too many|some)\b")
_BOTH = 2  # neighbours
_BACK = 2  # sentences
# what inspectors found, after which the paragraph goes on with it
_FOUND_THAT = re.compile(
    r"(?:^|, |‹B\d+›'s? )(?:inspectors|‹B\d+›|the (?:report|inspectors|inspection|watchdog)) (?:also |had |have )?"
    r"(?:found|said|noted|reported|concluded|says|warned) that\b"
)


class Inspecting:
    """Finds the sentences of an article that tell what inspectors saw, learnt or praised."""

    def __init__(self, telling: Telling, speakers: Speakers) -> None:
        self.telling, self.speakers = telling, speakers

    def met(self, told: Told, before: str) -> Mention | None:
        """The inspectorate, where a sentence tells whom inspectors met, or what somebody was praised as."""
        met = _INSPECTORS_MET.search(before)
        praised = _PRAISED_WITHOUT_AGENT.search(before) and "‹P" not in told.line.text
        met = met or _WHAT_THEY_FOUND.search(before)
        is_theirs = met or (
            (praised or self._stands_between(told) or self._goes_on(told) or self._is_told_below(told))
            and self.speakers.is_of_inspection(told)
        )
        return self.speakers.inspectorate(told) if is_theirs else None

    def learnt(self, told: Told, before: str) -> Mention | None:
        """The inspectorate, where a sentence that names no other speaker tells what inspectors learnt or decided."""
        found = _INSPECTORS_LEARN.search(before)
        if not found or reporting_verbs(found["rest"]):
            return None
        if found["who"].startswith("‹"):
            body = told.line.mention(found["who"].split("'")[0])
            return body if body.value == self.speakers.ofsted else None
        stands_for = found["who"] in ("it", "they") and self.speakers.reports.own_at != told.number
        return None if stands_for else self.speakers.inspectorate(told)

    def _goes_on(self, told: Told) -> bool:
        """Whether a sentence without a verb of speaking goes on with what inspectors say in the one before it."""
        earlier = self.telling.told[told.number - 1] if told.number else None
        return (
            earlier is not None
            and earlier.stretch.block is told.stretch.block
            and bool(_IN_LETTER_THEY.match(earlier.line.text) and _GOES_ON.match(told.line.text))
            and "‹P" not in told.line.text
            and not stance_verbs(told.line.text)
        )

    def _is_told_below(self, told: Told) -> bool:
        """Whether a sentence without a verb of speaking goes on, in its paragraph, with what inspectors found."""
        if "‹P" in told.line.text or stance_verbs(told.line.text) or re.fullmatch(r"‹Q\d+›\W*", told.line.text):
            return False
        for earlier in reversed(self.telling.told[max(0, told.number - _BACK) : told.number]):
            if earlier.stretch.block is not told.stretch.block or "‹P" in earlier.line.text:
                return False
            if _FOUND_THAT.search(earlier.line.text):
                return True
        return False

    def _stands_between(self, told: Told) -> bool:
        """Whether a sentence that tells of nobody's speech stands between two that inspectors are given for."""
        sides = self.telling.told[max(0, told.number - 1) : told.number + 2 : 2]
        return (
            len(sides) == _BOTH
            and "‹P" not in told.line.text
            and not re.fullmatch(r"‹Q\d+›\W*", told.line.text)
            and not stance_verbs(told.line.text)
            and all(
                _FOUND_BY_THEM.search(side.line.text) and self.telling.beside(*sorted((side, told), key=_number))
                for side in sides
            )
        )


def _number(told: Told) -> int:
    return told.number
