"""Reports: whose report, review or letter an article speaks of, so that `the report says` is its author's."""

from collections.abc import Iterable

from caregraph.model.entity import Body
from caregraph.model.mention import Mention, MentionKind
from caregraph.recognition import naming
from caregraph.recognition.speech import reporting_verbs
from caregraph.recognition.telling import Finder, Told

_OPENS = 20  # characters: a report that opens a sentence is its subject


class Reports:
    """Remembers who wrote what an article quotes; where there is no author, it is the inspectors', unless foreign."""

    def __init__(self, ofsted: Body, subject: Finder, holder: Finder) -> None:
        self.ofsted, self.subject, self.holder = ofsted, subject, holder
        self.author: Mention | None = None
        self.reviewer: Mention | None = None
        self.writer: Mention | None = None
        self.author_at = -9
        self.of_case = False
        self.foreign_at = -9
        self.own_at = -9
        self.says_at = -9

    def observe(self, told: Told) -> None:
        """Remember whose report, review or letter a sentence speaks of."""
        self._observe_foreign(told)
        self._observe_named(told)
        self._observe_case(told)
        line = told.line
        if naming.REPORT_SAYS.match(line.text):
            self.says_at = told.number
        if reviewer := naming.REVIEWER.search(line.text):
            self.reviewer = line.mention(reviewer[1] or reviewer[2])
        if (author := ombudsman(line.mentions)) and naming.FOUND_FAULT.search(line.text):
            self.author = author
        if naming.LEAD.sub("", line.text).startswith("in a letter") and (verbs := reporting_verbs(line.text)):
            self.writer = self.subject(told, line.text[: verbs[0].start()]) or self.writer
        if wrote := naming.WROTE_TO.search(line.text):
            self.writer = line.mention(wrote[1])
        if naming.OWN_REPORT.search(line.text) and told.stretch.focus:
            start = told.stretch.start
            self.author = Mention(MentionKind.COUNCIL, start, start + 1, told.stretch.focus, anaphor=True)

    def _observe_named(self, told: Told) -> None:
        """Remember the author whom a sentence names beside a report."""
        line = told.line
        if naming.IN_HER_REPORT.match(line.text) and (verbs := reporting_verbs(line.text)):
            self.author = self.subject(told, line.text[: verbs[0].start()]) or self.author
        if reported := naming.REPORTED_ON.search(line.text):
            self.author = line.mention(reported[1])
        for match in naming.REPORT_OF_ROLE.finditer(line.text):
            self.author = self.holder(told, f"the {match[1]}") or self.author
        for match in naming.REPORT_BY.finditer(line.text):
            author = line.mention(match[1] or match[2])
            # `government inspectors` are the inspectorate's
            of_state = isinstance(author.value, Body) and naming.STATE.search(author.value.name)
            self.author = self.author if of_state and "inspect" in match.group() else author
            self.author_at = told.number if match.start() < _OPENS and match[1] else self.author_at
        for match in (*naming.REPORT_LED_BY.finditer(line.text), *naming.HER_REPORT.finditer(line.text)):
            self.author = line.mention(match[1])

    def _observe_case(self, told: Told) -> None:
        """Remember a review of a case, and the board whose it is."""
        line = told.line
        self.of_case = self.of_case or bool(naming.CASE_REVIEW.search(line.text))
        for match in naming.COMMISSIONED_BY.finditer(line.text):
            board = line.mention(match[1])
            if isinstance(board.value, Body) and "Safeguarding" in board.value.name:
                self.reviewer, self.of_case = board, True

    def _observe_foreign(self, told: Told) -> None:
        """Remember whether inspectors were told of last, or a report of somebody whom we cannot name."""
        line = told.line
        if naming.INSPECTORS.search(line.text) or any(m.value == self.ofsted for m in line.mentions):
            self.own_at = told.number
        elif naming.FOREIGN_REPORT.search(line.text) and naming.SPEAKS.search(line.text):
            self.foreign_at = told.number
            self.author = None

    def are_inspectors(self) -> bool:
        """Whether no report of anybody else's was told of since the inspectors'."""
        return not self.foreign() and (self.author is None or self.author.value == self.ofsted)

    def foreign(self) -> bool:
        """Whether a report of somebody whom we cannot name was told of last."""
        return self.foreign_at > self.own_at

    def author_of(self, words: str) -> Mention | None:
        """Who wrote the letter, the review or the report that some words name."""
        if words.endswith("review"):
            return self.reviewer or (None if self.of_case else self.author)
        return self.writer if self.writer and "letter" in words else self.author


def ombudsman(mentions: Iterable[Mention]) -> Mention | None:
    """The first ombudsman among some mentions."""
    found = (m for m in mentions if isinstance(m.value, Body) and naming.OMBUDSMAN.search(m.value.name))
    return next(found, None)
