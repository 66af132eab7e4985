"""Beside a quotation: the words before and after it that name its speaker."""

import re

from caregraph.model.mention import Mention, MentionKind
from caregraph.recognition import naming
from caregraph.recognition.findings import Findings
from caregraph.recognition.inspecting import Inspecting
from caregraph.recognition.speakers import Speakers
from caregraph.recognition.speech import (
    AFTER_VERB,
    SAY,
    SUBJECT_THEN_VERB,
    UTTERS,
    clauses_before,
    own_subject,
    reporting_verbs,
    stance_verbs,
)
from caregraph.recognition.state import Part
from caregraph.recognition.telling import Telling, Told

_ACCORDING = re.compile(
    r"\bwhat (?P<caller>[^.;,]{1,40}?) (?:calls?|called|describes? as|described as|terms) $|"
    r"\b(?:according to|(?:warning|praise|criticism|acknowledgement) in|in the (?:words|view|"
    r"opinion) of|in a (?:letter|statement|report|blog|speech) (?:by|from)) "
    r"(?P<who>[^.;]*)"
)
# `P's finding that "…"`
_OWN_WORDS = re.compile(
    r"(?P<who>‹[BP]\d+›)'s (?:[a-z]+ )?(?:findings?|conclusions?|verdict|warnings?|claims?|view|comments?) that $"
)
# what inspectors say without being named
_WHAT_IT_CALLS = re.compile(
    r"\bwhat (?P<who>(?:the|his|her|its) [a-z' ]{3,30}|‹[BPR]\d+›) (?:calls|called|terms|termed) $"
)
_PRAISED_AS = re.compile(r"\b(?:came|comes|coming) in for [^‹]{0,40}|\b(?:praise|criticism) as (?:an? |the )?$")
_BY = re.compile(
    r"\b(?:described|criticised|commended|praised|called|labelled|branded|condemned|dismissed|hailed|denounced|"
    r"summed up|told) (?:by|in) "
    r"(?P<who>[^.:;]{0,120}?) (?:as|for|that)\b"
)
_TO = re.compile(r"(?:^|, |\bis )(?:to|for) (?P<who>(?:[^.;,]|, (?=‹[PR]\d+›[,.]))*)")
# `To O it shows that …`
_TO_BODY = re.compile(r"(?:(?:but|and) )?(?:to|for) (?:the )?(?P<who>‹B\d+›),? (?:it|this|that|they|these|the)\b")
_NEW_CLAUSE = re.compile(r"(?:^|,| -) ?(?:but|while|though|although)\b")
# `… “words” because …, the report says.`
_CLOSING = re.compile(
    rf", (?P<subject>(?:[a-z' ]|‹[BCPRN]\d+›){{2,60}}) {SAY}(?: (?:today|yesterday|‹D\d+›|in (?:a|its|"
    rf"the) [a-z]+))?\.?$"
)
_SIGNED = re.compile(r"^\s*- (?P<who>(?:[a-z]+\.? )?‹[PN]\d+›[^‹]*(?:‹[RCB]\d+›[^‹]{0,20}){0,3})$")
# `“…,” the paper quotes a spokesman as saying`
_PASSED_ON = re.compile(
    r"^[\s,]*(?:the )?(?:‹[BN]\d+›|[a-z ]{3,30}) (?:quotes|quoted) (?P<who>[^;]{3,120}?) as saying\b"
)
_IN_VIEW = re.compile(r"\bin (?P<who>‹P\d+›)'s? (?:view|words|opinion|eyes|own words)\b")
_IN_ITS_WORDS = re.compile(r"\bin (?P<who>the (?:report|inspectors|inspectorate|watchdog|letter))'s? (?:own )?words\b")
_IN_HER_VIEW = re.compile(r"\bin (?:his|her|their) (?:view|words|opinion|eyes|own words)\b")
# `advice for her successor, P:`: not P's words
_GIVEN_TO = re.compile(
    r"\b(?:for|to|with|of|by|about|on|from) (?:[a-z'-]+ |‹[RBC]\d+›(?:'s)? ){0,4}(?:[a-z]+|‹R\d+›), ‹[PN]\d+›$"
)
_HE_SHE = re.compile(r"\b(?:he|she|they|i|we)\b")
# `a welcome from P`, `It went down badly with P`, `the view of the R, P`
_COMES_FROM = re.compile(
    r"^among [^.;:‹]{3,60} (?:was|were|is|are) (?:the )?$|"
    r"\b(?:from|with|by|(?:views?|words|opinion|verdict|message|response|reaction|assessment|hope|fears?|promise|"
    r"pledge|advice|"
    r"answer|line)(?: [a-z]+){0,2} of) (?:the |an? |its |his |her |their )?(?:(?!to\b|for\b|about\b|against\b|on\b|"
    r"of\b|at\b)"
    r"[a-z'-]+,? |‹[RBCN]\d+›(?:'s)?,? |(?:for|of|at) (?:the )?‹[BC]\d+›,? ){0,8}$"
)
_OF_BODY = re.compile(r"(?<=›) (?:for|of|at|in) (?:the )?‹[BCN]\d+›")
_TO_SOMEBODY = re.compile(r"\b(?:for|to|about|against|on|at|over|into|of|after|before|without)\b")
# who is spoken to or of, not who speaks
_HEARS = re.compile(
    r"^‹P\d+›(?:'s\b|(?:[^‹]|‹\w+›){0,80}? (?:after|following|over|amid|when|because)\b)|"
    r"^‹P\d+›[^‹]{0,40}? (?:(?:was|were|is|has been|had been|being) [a-z]+(?:ed|en|old|ent)\b|hears?|heard|reads?\b|"
    r"got|received|"
    r"faces?|faced|met|meets|wrote to|knows|knew|learn\w*)"
)
# `P said that A had found “…”`: P's words
_HAD_FOUND = re.compile(
    r"(?:‹C\d+›|\b(?:it|and|council|borough))(?: [a-z]+ly)? had (?:[a-z]+ )?"
    r"(?:found|seen|heard|noted) (?:that )?$"
)
_OWN_SENTENCE = re.compile(r"^[^‹:]{0,60}(?:‹[A-PR-Z]\d+›[^‹:]{0,60}){0,4}\.?$")


class Beside:
    """Reads the sentences that hold a quotation for whom they give it to."""

    def __init__(self, parts: list[Part], telling: Telling, speakers: Speakers) -> None:
        self.parts, self.telling, self.speakers = parts, telling, speakers
        self.inspecting = Inspecting(telling, speakers)
        self.findings = Findings(telling, speakers)

    def told_before(self, told: Told, before: str, after: str) -> Mention | None:
        """Whom the words before a quotation give it to."""
        return (
            self.inspecting.met(told, before)
            or self.before(told, before)
            or self._loosely(told, before, after)
            or self.inspecting.learnt(told, before)
            or self.findings.whose(told, before, after)
        )

    def after(self, told: Told, after: str) -> Mention | None:
        """The speaker in `"…" said P` or `"…" P said`."""
        inverted = AFTER_VERB.match(after)
        if inverted and (speaker := self.speakers.noun_phrase(told, inverted["rest"])):
            return speaker
        if passed := _PASSED_ON.match(after):
            return self.speakers.noun_phrase(told, passed["who"])
        if signed := _SIGNED.match(after):
            return self.speakers.noun_phrase(told, signed["who"])
        plain = SUBJECT_THEN_VERB.match(after)
        if (
            plain
            and not _NEW_CLAUSE.search(plain["subject"])
            and (reporting_verbs(after[: plain.end()]) or UTTERS.match(after))
            and (speaker := self.speakers.before_verb(told, plain["subject"]))
        ):
            return speaker
        # `“…”, O found, while new posts …`
        first = next(iter(reporting_verbs(after)), None) if plain else None
        if first and plain and first.end() < plain.end() and not _NEW_CLAUSE.search(after[: first.start()]):
            subject = after[: first.start()].lstrip(" ,.-")
            if subject and (speaker := self.speakers.before_verb(told, subject)):
                return speaker
        return self._according(told, after)

    def before(self, told: Told, before: str) -> Mention | None:
        """The speaker in `P said: "…"`: the subject of the nearest verb of speaking that has one."""
        owned, called = _OWN_WORDS.search(before), _WHAT_IT_CALLS.search(before)
        if owned:
            return told.line.mention(owned["who"])
        if called and (speaker := self.speakers.noun_phrase(told, called["who"])):
            return speaker
        if "joint statement" in before and (people := told.line.of_kind(before, "P")):
            return people[0]
        said = (one for clause, _ in clauses_before(before) if (one := self.speakers.before_verb(told, clause)))
        if speaker := next(said, None):
            outer = next(said, None) if speaker.kind is MentionKind.COUNCIL and _HAD_FOUND.search(before) else None
            return outer if outer and outer.kind is MentionKind.PERSON else speaker
        return (
            self._inverted(told, before)
            or self._according(told, before)
            or self._named_with_colon(told, before)
            or self._leads_to_words(told, before)
        )

    def is_of_clause(self, told: Told, before: str) -> bool:
        """Whether the clause that reports a quotation has a subject of its own whom nobody knows: `critics said`."""
        for clause, _ in clauses_before(before):
            if own := own_subject(clause):
                return self.speakers.before_verb(told, own) is None
            if self.speakers.before_verb(told, clause):
                return False
        return False

    def _inverted(self, told: Told, before: str) -> Mention | None:
        """The speaker in `Staff are, says P of B, "…"`."""
        for verb in reporting_verbs(before):
            if before[: verb.start()].rstrip().endswith(",") and before.rstrip().endswith(","):
                return self.speakers.noun_phrase(told, before[verb.end() :])
        return None

    def _named_with_colon(self, told: Told, before: str) -> Mention | None:
        """The speaker in `P, R at B: "…"`."""
        head = before.rstrip(" :")
        bare = (
            before.rstrip().endswith(":")
            and len(head.split()) <= 12
            and re.search(r"^(?:[a-z]+\.? )?‹[PN]\d+›(?:$|,| \()|, ‹[PN]\d+›$", head)
        )
        given = bare and _GIVEN_TO.search(head)
        return self.speakers.before_verb(told, head) if bare and not given else None

    def _leads_to_words(self, told: Told, before: str) -> Mention | None:
        """The one person of a sentence that a colon ends: `P had praise for A: “…”`, `That was the view of P: “…”`."""
        head = before.rstrip(" :")
        people = told.line.of_kind(head, "P")
        if not before.rstrip().endswith(":") or len(people) != 1 or _HE_SHE.search(head):
            return None
        at = head.index("‹P")
        lead, rest = naming.LEAD.sub("", _OF_BODY.sub("", head[:at])), head[at:]
        if _HEARS.search(rest) or reporting_verbs(head):
            return None
        governed = _COMES_FROM.search(lead)
        subject = naming.leads_to_name(lead) and not _TO_SOMEBODY.search(lead)
        return people[0] if governed or subject or not lead else None

    def _according(self, told: Told, text: str) -> Mention | None:
        for expression in (_ACCORDING, _BY, _IN_VIEW, _IN_ITS_WORDS):
            match = expression.search(text)
            who = next((found for found in match.groups() if found), "") if match else ""
            if who and (speaker := self.speakers.noun_phrase(told, who)):
                return speaker
        return None

    def in_next(self, told: Told, number: int) -> Mention | None:
        """The speaker in an attribution that the splitter made a sentence of its own: `"…!" P said.`"""
        line, part = told.line.text, self.parts[number]
        if not line.endswith("›") or told.stretch.end > part.outer_end + 1 or told.number + 1 >= len(self.telling.told):
            return None
        following = self.telling.told[told.number + 1]
        if (
            following.stretch.block is not told.stretch.block
            or not _OWN_SENTENCE.match(following.line.text)
            or len(following.line.text) > 90
        ):
            return None
        match = SUBJECT_THEN_VERB.match(following.line.text) or AFTER_VERB.match(following.line.text)
        if match is None or len(following.line.text) - match.end("verb") > 12 + 60 * ("rest" in match.groupdict()):
            return None
        groups = match.groupdict()
        return (
            self.speakers.before_verb(following, groups["subject"])
            if "subject" in groups
            else self.speakers.noun_phrase(following, groups["rest"])
        )

    def _loosely(self, told: Told, before: str, after: str) -> Mention | None:
        """The speaker of words quoted in passing, where a sentence tells what a person thinks: `P fears "…"`."""
        if _PRAISED_AS.search(told.line.text.partition("‹Q")[0]):
            return None
        closing = _CLOSING.search(told.line.text)
        if closing and (speaker := self.speakers.before_verb(told, closing["subject"])):
            return speaker
        if _IN_HER_VIEW.search(before) or _IN_HER_VIEW.search(after):
            people = told.line.of_kind(before, "P")
            return people[0] if people else self._speaker_of_last(told)
        body = _TO_BODY.match(before)
        if given := self.speakers.papers.bidding(told, before) or (told.line.mention(body["who"]) if body else None):
            return given
        for text in (before, after):
            match = _TO.search(text)
            if (
                match
                and (speaker := self.speakers.noun_phrase(told, match["who"]))
                and speaker.kind is MentionKind.PERSON
            ):
                return speaker
        whole = re.split(r"‹Q\d+›", told.line.text)[0]
        verb = next(iter(stance_verbs(whole)), None)
        speaker = self.speakers.before_verb(told, whole[: verb.start()]) if verb and before else None
        knows = speaker and (speaker.kind is MentionKind.PERSON or speaker.value == self.speakers.ofsted)
        return speaker if speaker and (knows or reporting_verbs(whole)) else None

    def _speaker_of_last(self, told: Told) -> Mention | None:
        """Who `her view` belongs to: who spoke in the sentence before, or its first person."""
        if self.speakers.last and told.number - self.speakers.last_at <= 1:
            return self.speakers.last
        earlier = self.telling.told[told.number - 1].line.mentions if told.number else ()
        if told.number - self.speakers.inspectors_at == 1 and "their view" in told.line.text:
            return self.speakers.inspectorate(told)
        return next((m for m in earlier if m.kind is MentionKind.PERSON), None)
