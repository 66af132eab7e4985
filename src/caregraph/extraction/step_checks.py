"""Step checks: whether words that can tell a step of intervention do tell one, by who acts and whom it concerns."""

import re
from dataclasses import dataclass

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.national import is_national
from caregraph.extraction.step import Step
from caregraph.extraction.step_others import is_of_academies, is_of_others
from caregraph.extraction.step_words import ADVISER_ROLE, COMMISSIONER_ROLE, OTHER_COMMISSIONER, SENT, TRUST_BODY
from caregraph.extraction.subjects import inspectorate, orderer
from caregraph.model.entity import Body, Council, Term
from caregraph.model.text import BlockKind

HER = re.compile(r"\b(?:her|him|them|she|he)\b")
_SENT = re.compile(rf"\b(?:{SENT})\b")
_BOUND = re.compile(
    r"\b(?:(?:told|required|ordered|instructed|must)(?: to)?|(?:has|have|had) to) (?:set up|establish|create|report)\b|"
    r"\b(?:requirements?|requires?)\b"
)
_WORKS_WITH = re.compile(
    r"\b(?:accept|take on|assigned|dispatched|work(?:s|ing)? with|appointed|sent|named|put in|brought in)\b"
)
_TOLD_TO_ACCEPT = re.compile(
    r"\b(?:told|ordered|required|instructed|made|forced|obliged|directed|requires?|obliges?)\b[^.;]{0,60}? to "
    r"(?:accept|take|work with|"
    r"have|welcome|co-?operate with|listen to)\b"
)
_SENT_ADVISERS = re.compile(
    r"\b(?:sent|put|brought|appointed|installed|named)(?: in)? (?:[a-z]+ |‹X\d+› ){0,2}advis[eo]rs|"
    r"\badvis[eo]rs (?:[a-z]+ )?(?:imposed|foisted|forced|put|placed|sent|appointed|brought)\b|"
    r"\b(?:overseen|monitored|supervised|watched|guided|supported|advised) by (?:[a-z-]+ |‹X\d+› ){0,3}advis[eo]rs\b|"
    r"\b(?:make room for|accept|co-?operate with|work with) (?:[a-z-]+ ){0,2}advis[eo]rs\b|"
    r"\badvis[eo]rs (?:from [^.;]{0,40} )?(?:were|have been|had been|has been) (?:sent|put|appointed|brought)"
)
_OWN_NOTICE = re.compile(
    r"‹C\d+›(?:,? which)?(?: (?:has|have|had|also|since|then|now|later))* (?:issued|served|handed|sent|imposed|slapped)"
    r"(?! with)\b"
)
# `turned round several councils, one of which came out of a notice`
_OF_SOME = re.compile(
    r"(?<!\w)(?:one|two|some|several|most|all|both|‹X\d+›) of (?:which|whom|them|those)\b[^.;‹]{0,40}$"
)
# `P, an adviser at the department, was appointed to chair the board`: what P is there, is no step
_AT_THE_STATE = re.compile(r"(?:,? (?:and|or) (?:an? )?(?:‹R\d+›|[a-z]+))? (?:at|with|in) (?:the )?‹B\d+›")
_OF_SCHOOLS = re.compile(r"\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|colleges?)\b[^.;‹]{0,50}$")
_OTHER_SENDER = re.compile(r"\bby (?:the )?(?:[a-z]+ (?:and )?){0,2}(?P<body>‹[BN]\d+›)")
_REVIEW_BY = re.compile(r"\b(?:review|report)(?: of ‹[CA]\d+›)? (?:by|from) (?:[a-z'-]+ ){0,3}$")
# `a commissioner is now looking into whether …`
_REVIEWS = re.compile(
    r"(?:,? (?:mr |ms |mrs |sir |dame )?‹P\d+›,?)? (?:is|are|was|has been)?"
    r"(?: (?:now|currently|still|due|set|expected|to))* ?(?:looking (?:at|into)|review(?:ing)?|consider(?:ing)?|"
    r"examin(?:e|ing)|assess(?:ing)?|decid(?:e|ing)|weighing(?: up)?|investigating)"
    r"(?: (?:whether|if|how)| (?:the )?(?:department|services?|council|‹[AC]\d+›))|"
    r",? (?:mr |ms |mrs |sir |dame )?‹P\d+› (?:has )?spent [^.;]{0,30}\breviewing\b"
)
# `a commissioner, P, concluded that …`
_CONCLUDES = re.compile(
    r"(?:,? (?:mr |ms |mrs |sir |dame |lord |lady |dr )?‹P\d+›,?)?,? (?:who )?(?:(?:has|have|had|then|later|"
    r"also|since) )*"
    r"(?:recommended|concluded|reported|advised|ruled|found|decided|judged|wrote|proposed|warned|suggested)\b"
    r"(?! (?:guilty|dead))"
)
# `commissioner P is due to report on A`, `commissioner P left A`
_REPORTS_ON = re.compile(
    r"(?:,? (?:mr |ms |mrs |sir |dame |lord |lady |dr )?‹P\d+›,?)? (?:(?:is|was|are|were) (?:due|expected|"
    r"set) to report"
    r"(?: back)? (?:on|about)|(?:has |had |have )?(?:left|leaves|quit|departed|pulled out of|withdrew from|"
    r"moved out of)) "
    r"(?:the )?‹C\d+›"
)
# `the commissioner who led a review of A`
_LED_REVIEW = re.compile(
    r",? who (?:has |had )?(?:led|carried out|conducted|wrote) (?:an?|the|its) (?:(?:[a-z]+|‹X\d+›)[ -]){0,4}"
    r"(?:review|report|inquiry)\b"
)
# `was recommended by commissioner P`, `the findings of a commissioner`
_BY_ONE = re.compile(
    r"(?:\b(?:recommended|proposed|suggested|advised|written|urged|drawn up|drafted|overseen|endorsed) by|"
    r"\b(?:recommendations?|findings|advice|verdict|conclusions?) (?:of|by|from)) (?:[a-z-]+ ){0,2}$"
)
_STOOD_DOWN = re.compile(
    r" (?:has been|was|is|have been|were|are) (?:(?:now|also|since|then) )*(?:stood down|withdrawn|gone|"
    r"leaving|recalled|"
    r"still (?:there|in place)|in place|sent in|put in)\b"
)
# services that a company of councils' own provides: no step unless the state is told to be behind it
_PROVIDED = re.compile(r"(?:run|delivered|provided|managed|overseen)\b")
_CALLED_TRUST = re.compile(r"\bTrust\b")
# `the association's adviser`
_OWNED_BY = re.compile(r"(‹B\d+›)'s? (?:[a-z-]+ ){0,2}$")
_STATE_S = re.compile(r"(?:‹B\d+›|\b(?:government|ministers|dfe|department)(?:'s)?) $")
_OWN_ADVISER = re.compile(
    r"(?:‹C\d+›(?: council)?(?:'s)?(?: own)?(?: (?:[a-z]+ ){0,3}(?:committee|panel|cabinet|board|members|leaders))?|"
    r"\b(?:we|it|the council|the authority))(?: (?:has|have|had|also|since|now|recently))* "
    r"(?:brought in|hired|appointed|recruited|engaged|taken on|called in|employed|commissioned)\b"
)
# `A has appointed a commissioner of services to buy placements`: an officer of its own
_OWN_COMMISSIONER = re.compile(
    r"‹C\d+›(?: council)? (?:has |have |had |also )*(?:appointed|hired|recruited|employed|taken on)"
    r"(?: (?:an?|its|as|to|be|new|first|[a-z]+ly)| ‹P\d+›,?)* $"
)
_FORMER = re.compile(r"\b(?:former|ex-?|one-time|onetime|retired|previous) ?(?:(?:[a-z-]+|‹B\d+›) ){0,3}$")
_OF_COUNCIL = re.compile(r" (?:[a-z']+ ){0,3}?(?:in|at|to|for|of) (?:the )?‹C\d+›")
_UNDER = re.compile(
    r"\bunder (?:the (?:eye|supervision|control|direction|watch|oversight|guidance) of )?"
    r"(?:(?:[a-z-]+|‹X\d+›) ){0,4}(?:and )?(?:an?|its|the|two|‹X\d+›) (?:[a-z-]+ ){0,2}$"
)
# `the commissioner for A's services said`
_FOR_SERVICES = re.compile(
    r" (?:for|in|at|to|over|of) (?:the )?‹C\d+›'s (?:failing |troubled )*(?:children's |child |social "
    r")+(?:services|care|work|"
    r"department|protection)\b"
)
# `the commissioner leading the overhaul of A's services`
_LEADING = re.compile(
    r" (?:leading|overseeing|directing|in charge of|running|steering|supervising|driving) (?:the [^.;‹]{0,40} "
    r"(?:of|in|at|for) )?"
    r"(?:the )?‹C\d+›"
)
_AT_WORK = re.compile(
    r"(?:, (?:mr |ms |mrs |sir |dame )?‹P\d+›,)? "
    r"(?:(?:is|are|was|were|has|have|been|already|still|now|also|currently) )*(?:at work|in place|in charge|running|"
    r"on (?:his|her|its|their) way|installed|put in|working|overseeing|supervising|"
    r"(?:begun|began|begins?|started|starts?) (?:work|a|his|her) )\b"
)
# `has put a commissioner in charge`, `must work with a commissioner`
_PUT_IN = re.compile(
    r"\b(?:requires?|required|obliges?|obliged|told|ordered|directed)\b[^.;]{0,80}\bto (?:let|allow|give|pay|follow|"
    r"obey|heed|meet|consult|answer to|report to) (?:an? |the |its )?(?:[a-z-]+ ){0,2}$|"
    r"\bput(?:s|ting)? (?:an? |the |its )?(?:[a-z-]+ ){0,2}$|\b(?:told|ordered|required|instructed|directed|"
    r"must)\b[^.;]{0,30}"
    r"\b(?:must |to |should )?(?:accept|work with|co-?operate with) (?:an? |the )?(?:[a-z-]+ ){0,2}$"
)
_WORKS_WITH_STATES = re.compile(
    r"\bwork(?:s|ed|ing)? (?:closely )?with (?:an? |the |its )?(?:‹B\d+›(?:'s)?|government|dfe)(?:-appointed)? $"
)
_WILL_BE = re.compile(r"‹P\d+›[^.;]* (?:will be|is to be|becomes) (?:its |the )(?:new )?$")
_APPOINTS = re.compile(r"\b(?:appoint|sent|named|brought)\w*\b[^.;]{0,40}(?:commissioner|‹R)")
_LED_BY = re.compile(r" (?:led|headed) by (?:sir |dame |mr |mrs |ms |dr )?‹[PN]\d+›")
# `P has been asked to review whether A should keep its services`: only the state asks that
_ASKED_WHETHER = re.compile(r"\b(?:been|was|were) (?:asked|told|appointed|tasked|commissioned) to\b[^.]*\bwhether\b")


@dataclass(frozen=True, slots=True)
class StepCheck:
    """Checks the triggers of one passage."""

    context: Context
    passage: Passage
    known: list[Affiliation]

    @property
    def text(self) -> str:
        return self.passage.text

    def tells(self, step: Step, trigger: re.Match[str]) -> bool:
        if is_of_others(self.passage, step, trigger):
            return False
        bound = step.kind == "improvement board" and _BOUND.search(self.text)
        if step.ordered and not bound and not self._is_ordered():
            return False
        if "body" in step.trigger.groupindex and trigger["body"]:
            value = self._value(trigger["body"])
            static = _PROVIDED.match(trigger.group()) and not self._is_ordered()
            pattern = _CALLED_TRUST if static else TRUST_BODY
            return isinstance(value, Body) and bool(pattern.search(value.name))
        check = {
            "commissioner": self._is_commissioner,
            "improvement adviser": self._is_adviser,
            "improvement notice": self._is_notice,
            "direction": self._is_notice,
            "improvement board": self._is_board,
            "review": self._is_review,
        }.get(step.kind)
        return check is None or check(trigger)

    def _is_ordered(self) -> bool:
        """Whether the sentence says that the state, or a notice or direction of its, is behind the step."""
        return bool(orderer(self.passage, self.text) or re.search(r"\b(?:notice|direction)\b", self.text))

    def _is_notice(self, trigger: re.Match[str]) -> bool:
        """Whether a notice or direction comes from the state, not from a council or another body to somebody."""
        if _OF_SOME.search(self.text[: trigger.start()]) or _OF_SCHOOLS.search(self.text[: trigger.start()]):
            return False
        ordered = re.search(r"\b(?:ordered|instructed) by\b", trigger.group())
        unruled = ordered and orderer(self.passage, trigger.group()) is None
        if unruled or is_of_academies(self._near()):
            return False
        whose = re.match(r"(?:the |an? )?(‹B\d+›) direction", trigger.group())
        if whose and orderer(self.passage, whose[1]) is None:
            return False
        sender = _OTHER_SENDER.search(self.text)
        foreign = sender is not None and orderer(self.passage, sender["body"]) is None
        own = _OWN_NOTICE.search(self.text)
        officer = re.match(r" (?:from|of) (?P<role>‹R\d+›)", self.text[trigger.end() :])
        ruled = officer is None or orderer(self.passage, officer["role"]) is not None
        return (
            ruled and not own and not (foreign and inspectorate(self.passage, sender["body"] if sender else "") is None)
        )

    def _is_board(self, trigger: re.Match[str]) -> bool:
        """Whether an improvement board is not another body's, such as the Local Government Association's."""
        return not re.search(r"‹B\d+›(?:'s)? $", self.text[: trigger.start()])

    def _is_review(self, trigger: re.Match[str]) -> bool:
        """Whether the state orders the review, or its commissioner is to make it."""
        told = trigger.groupdict()
        if told.get("conductor"):
            sent = {a.person for a in self.known if COMMISSIONER_ROLE.match(a.role.label)}
            return self._value(told["conductor"]) in sent or any(
                re.search(r"\bcommissioner\b|‹R\d+›", p.text) and _APPOINTS.search(p.text) for p in self._near()
            )
        if "role" in told:
            role = self._value(told["role"]) if told["role"] else None
            held = [a.role for a in self.known if told["reviewer"] and a.person == self._value(told["reviewer"])]
            return any(COMMISSIONER_ROLE.match(one.label) for one in (role, *held) if isinstance(one, Term))
        known = {found.person for found in self.known if COMMISSIONER_ROLE.match(found.role.label)}
        people = {mention.value for mention in self.passage.line.of_kind(self.text, "P")}
        roles = [m.value.label for m in self.passage.line.of_kind(self.text, "R") if isinstance(m.value, Term)]
        named = "commissioner" in self.text or any(COMMISSIONER_ROLE.match(label) for label in roles)
        commissioned = named or bool(known & people) or bool(known and HER.search(self.text))
        return commissioned or self._is_task() or bool(_ASKED_WHETHER.search(self.text)) or self._is_ordered()

    def _is_task(self) -> bool:
        """Whether the sentence is an item of a list of what a commissioner is to do."""
        if self.passage.sentence.block.kind is not BlockKind.ITEM:
            return False
        sent = {found.person for found in self.known if COMMISSIONER_ROLE.match(found.role.label)}
        before = self.context.passages[max(0, self.passage.number - 5) : self.passage.number]
        lead = next((p for p in reversed(before) if p.sentence.block.kind is not BlockKind.ITEM), None)
        if lead is None:
            return False
        people = {mention.value for mention in lead.line.of_kind(lead.text, "P")}
        roles = [m.value.label for m in lead.line.of_kind(lead.text, "R") if isinstance(m.value, Term)]
        return (
            bool(sent & people) or "commissioner" in lead.text or any(COMMISSIONER_ROLE.match(role) for role in roles)
        )

    def _near(self) -> list[Passage]:
        """The sentence itself and the one before it."""
        return [self.passage, *self.context.before(self.passage)]

    def _is_commissioner(self, trigger: re.Match[str]) -> bool:
        """Whether a commissioner is the state's, sent to a council."""
        role = self._role(trigger)
        if (role is not None and not COMMISSIONER_ROLE.match(role)) or self._is_other_commissioner():
            return False
        national = role and is_national(role, self.text[: trigger.start()], self.passage.article.text)
        if national or _AT_THE_STATE.match(self.text, trigger.end()):
            return False
        if _FORMER.search(self.text[: trigger.start()]) and not _OF_COUNCIL.match(self.text, trigger.end()):
            return False
        if _OWN_COMMISSIONER.search(self.text[: trigger.start()]) and not self._names_state():
            return False
        if self._is_sent(trigger) or self._holds_at_council("commissioner"):
            return True
        mere = trigger.group() == "commissioners" and "‹C" not in self.text
        return bool(orderer(self.passage, self.text)) and not mere

    def _is_sent(self, trigger: re.Match[str]) -> bool:
        """Whether the words say that a commissioner was sent, is at work or has reported."""
        before, end = self.text[: trigger.start()], trigger.end()
        listed = self.passage.sentence.block.kind is BlockKind.ITEM and "‹C" in self.text
        led = trigger.group() == "commissioners" and _LED_BY.match(self.text, end)
        told = (
            led,
            _SENT.search(self.text),
            re.search(r"\bco-?operate with\b", self.text),
            *(
                words.match(self.text, end)
                for words in (_CONCLUDES, _FOR_SERVICES, _LEADING, _AT_WORK, _REVIEWS, _REPORTS_ON, _LED_REVIEW)
            ),
            *(words.search(before) for words in (_UNDER, _WILL_BE, _REVIEW_BY, _PUT_IN)),
            self._role(trigger) != "children's commissioner" and _BY_ONE.search(before),
        )
        return listed or any(told)

    def _is_other_commissioner(self) -> bool:
        return bool(OTHER_COMMISSIONER.search(self.passage.words()))

    def _is_adviser(self, trigger: re.Match[str]) -> bool:
        """Whether an adviser is the state's, sent to a council."""
        role = self._role(trigger)
        if "improvement partner" in trigger.group():
            return True  # such partners are the department's
        unsent = trigger.group().startswith("advis") and not _SENT_ADVISERS.search(self.text)
        before = self.text[: trigger.start()]
        owner = _OWNED_BY.search(before)
        foreign = owner and orderer(self.passage, owner[1]) is None
        if unsent or foreign or _AT_THE_STATE.match(self.text, trigger.end()):
            return False
        if _STOOD_DOWN.match(self.text, trigger.end()) or _UNDER.search(before):
            sent = role == "adviser" and _STATE_S.search(before)
            return role is None or bool(sent or ADVISER_ROLE.match(role))
        if role in (None, "adviser"):
            asked = _SENT if role is None else _WORKS_WITH
            told = asked.search(self.text) or (role is None and _TOLD_TO_ACCEPT.search(self.text))
            return bool(told) and (self._is_ordered() if role else self._names_state())
        if not ADVISER_ROLE.match(role):
            return False
        return bool(_WORKS_WITH_STATES.search(before)) or self._is_sent_adviser(role)

    def _names_state(self) -> bool:
        return orderer(self.passage, self.text) is not None

    def _is_sent_adviser(self, role: str) -> bool:
        """Whether an adviser of this role is not one that the council hired itself."""
        if _OWN_ADVISER.search(self.text) and not self._names_state():
            return False
        held = any(a.passage is self.passage and a.role.label == role for a in self.known)
        ordered = self._names_state() or re.search(r"\b(?:government|dfe)\b", role)
        told = _SENT.search(self.text) or _TOLD_TO_ACCEPT.search(self.text)
        return held or bool(told and ordered)

    def _holds_at_council(self, word: str) -> bool:
        """Whether the passage says which council somebody holds a role with this word at."""
        held = (a for a in self.known if a.passage is self.passage and word in a.role.label)
        return any(a.explicit and isinstance(a.organisation, Council) for a in held)

    def _role(self, trigger: re.Match[str]) -> str | None:
        """The label of the role that a trigger is, if it is one."""
        value = self._value(trigger.group()) if trigger.group().startswith("‹R") else None
        return value.label if isinstance(value, Term) else None

    def _value(self, symbol: str) -> object:
        return self.passage.line.mention(symbol).value
