"""Step certainty: whether a step of intervention was taken, is to come, or is but feared, asked for or denied."""

import re
from dataclasses import dataclass

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Passage
from caregraph.extraction.step import SENT_IN, Step
from caregraph.extraction.step_words import LIFTED, NOT_ANSWERED
from caregraph.model.entity import Person
from caregraph.model.fact import Certainty

# `P will oversee this under a direction issued by the department`
_UNDER_IT = re.compile(r"\bunder (?:an? |the |its )$")
# `should not hope for it, according to the new commissioner`: who speaks is there
_ACCORDING = re.compile(r"\baccording to (?:the|its|‹C\d+›'s) (?:(?:new|government|independent|‹B\d+›'s) )*$")
# `P will oversee the work, according to a notice published this week`
_BY_NOTICE = re.compile(
    r"\b(?:according to|under the terms of|as part of|in line with|(?:required|demanded|ordered|set out|laid "
    r"down|given|asked "
    r"for|imposed) (?:by|in|under)|in) (?:an?|the|its|this|that) (?:(?:new|formal|revised|latest|fresh|"
    r"statutory|legal) )*$"
)
_ISSUED = re.compile(r",? (?:that was |which was )?(?:issued|served|made|given|imposed|published|signed)\b")
# `must go on working with an adviser appointed by the department`
_SENT_BY = re.compile(
    r",? (?:who (?:was|has been) )?(?:appointed|sent in|brought in|chosen) by ‹[BR]\d+›(?! (?:must|to|will|"
    r"ought|should|need|could|might|may)\b)"
)
# `is to make quarterly visits, the first of which took place in June`
_ONE_TOOK_PLACE = re.compile(
    r"[^.;]{0,60}?(?:,| -|;) (?:and )?(?:the )?(?:first|second|third|latest|last|most recent|(?:one|‹X\d+›)) "
    r"(?:(?:one )?of (?:which|"
    r"these|them|those) )?(?:took place|was (?:in|on|last|carried|made|held|this)|were (?:in|carried|made)|happened|"
    r"came|has (?:already )?(?:taken place|been)|have (?:already )?(?:taken place|been))\b"
)
# `commissioners appointed by ministers ought to take over`: asked for
_OUGHT = re.compile(
    r"(?:,? (?:who (?:are|were|have been) )?(?:appointed|sent in|chosen|brought in|named)(?: by (?:the "
    r")?(?:‹[BR]\d+›|[a-z]+))?,?)? "
    r"(?:ought to|should|need to|must be|have to be|should be)\b"
)
# `is the fifth council to be given one`: given
_RANKED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|only|last|‹X\d+›)"
    r"(?: (?:[a-z-]+|‹[DN]\d+›)){0,8}? to (?:be|have)\b"
)
_DECIDED = re.compile(r"\b(?:has|have|had) (?:now |also )?decided to (?:issue|serve|impose|hand)\b[^.;]{0,40}$")
_FEARED = re.compile(
    r"\b(?:fear(?:s|ed|ing)?|worr(?:y|ies|ied)|afraid) (?:that )?(?:an?|the|their|any|such)(?: [a-z' ]{0,20})?$"
)
_FEARED_THAT = re.compile(r"\bfear(?:s|ed|ing)? (?:that|of) [^.;]{0,80}\b(?:would|could|might|may|will)\b[^.;]{0,60}$")
_FOR_FEAR = re.compile(r"\bfear(?:s|ed|ing)? (?:that|of)\b")
# `it is their intention to send in somebody`
_INTENDED = re.compile(r"\b(?:intention|intent|wish|plan|desire) (?:is |was )?to [^.;‹]{0,30}$")
_ON_CONDITION = re.compile(
    r"(?:(?!\b(?:see|decide|decides|decided|check|judge|ask|asked|asking|determine|consider|advise|report|say|know)\b)"
    r"[^.;]){0,50}?(?<!see)(?<!decide)(?<!ask)(?<!check)(?<!judge) (?:if|unless)\b|"
    r"[^.;]{0,60}?,? (?:subject to (?:an? |the )?(?:[a-z]+ )?(?:vote|approval|agreement|consultation|decision|talks)|"
    r"pending (?:an? |the )?[a-z]+)\b"
)
_NO_DECISION = re.compile(
    r"\bno decision (?:has|have|had) (?:yet )?been (?:made|taken) (?:yet )?(?:about|on|over) [^.;]{0,30}$"
)
_SUCH_A = re.compile(r"(?:^|[^a-z])(?:a|any|such a|another) $")
# `a notice is on its way`, `a commissioner is going to be appointed`
_COMING = re.compile(
    r"(?: (?:from|to|for|on)(?: the| ‹[BC]\d+›| [a-z]+){1,3})? (?:is|was|are|were) (?:(?:now|also|still) )?"
    r"(?:coming|on (?:its|the|his|her|their) way|imminent|to follow|going to be|in the (?:pipeline|offing|post)|"
    r"being (?:drawn up|drafted|prepared|sought|lined up)|expected|due\b)"
)
_NEWS_OF = re.compile(
    r"\b(?:details?|names?|news|identity|appointment) of (?:an?|the|its|their|‹C\d+›'s) (?:[a-z]+ )?$"
)
_NEWS_TO_COME = re.compile(r" (?:will|would|is to|are to|was to|were to) (?:come|follow|be)\b")
# `different from being told that a commissioner was waiting`
_OTHER_THAN = re.compile(
    r"\b(?:different (?:from|to)|nothing like|not the same (?:thing )?as|a (?:far|long) cry from) "
    r"(?:being|having|getting) [^.;]{0,60}$"
)
_NOUN_OF_MOVE = re.compile(r"(?:transfer|move|handover|switch)\b(?! (?:took|was|has|happened))")
# what a duty says of a step presupposes the step: `it must comply with the direction`
_DUTY = re.compile(
    r"\b(?:must|need(?:s|ed)? to|has to|have to|had to) (?:now )?(?:comply|co-?operate|meet|act|satisfy|work|report|do|"
    r"assist|help|heed|answer|give|let|allow|listen|consult|take|carry|abide|"
    r"follow|obey|accept|set up|establish|develop|enter|agree|sign)\b"
)
# `was found to be G and was handed a notice`: no plan
FOUND_TO_BE = re.compile(
    r"\b(?:found|judged|deemed|considered|ruled|thought|shown) to be\b|"
    r"\b(?:found|judged|deemed|ruled) (?:(?:(?!likely|due|set|expected|going|about|it)[a-z'-]+|"
    r"‹[ABCDX]\d+›(?:'s)?) ){1,8}?"
    r"to be\b"
)
# what is announced in reported speech is to come: `decided that it should be moved`
_ANNOUNCED = re.compile(
    r"(?<!\w)(?:announce(?:d|ment)|decision|agreed(?: with (?:the )?(?:‹B\d+›|department|minister|government))? that|"
    r"confirmed|ordered|ruled|"
    r"decided|decreed|(?:informed|told) ‹C\d+› that|"
    r"‹C\d+› (?:was|were|has been) (?:informed|told) [^;]{0,40}?that|‹B\d+›(?: spokes\w+| officials?)? said that)\b"
    r"(?!.*\b(?:if|unless|whether)\b)[^;]{0,80}?\b(?:would|should|must)\b"
)
_NO = re.compile(r"\bno (?!longer)(?:[a-z-]+ ){0,2}$")
_TO_COME = re.compile(
    r"(?:'s)? (?:(?:now|soon|also|only|not|never) )*(?:will|would|could|may|might|should|is to|are to|must|can|has not|"
    r"have not|had not|was not|were not|is not|are not)\b(?: (?:now|soon|also|only|not|have|yet|still|well|even|"
    r"easily|eventually|then|ever))*"
    r"(?: be(?:en)?\b)?"
)
_UNDECIDED = re.compile(
    r"\b(?:option\w*|choices?|recommend\w*|propos\w+|plans?|planned|planning|decide|"
    r"decision on|fight\w*|oppos\w+|stop|halt\w*|"
    r"explor\w+|look\w* (?:at|into)|th(?:ought|ink|inks|inking) (?:about|of)|toy(?:ed|ing) with|contemplat\w+|mull\w*|"
    r"weigh\w*(?: up)?|(?:advis|recommend|argu|counsel|warn|decid|rul|spoke|campaign|vot)\w* against|in talks|"
    r"call(?:s|ed) for|warn\w*|presum\w+|preferred|idea of)\b"
)
# `If all goes well, A will hand …`: as good as decided
_HEDGE = re.compile(
    r"\b(?:if|provided(?: that)?|assuming(?: that)?|as long as|unless) (?:all|everything|nothing|things|"
    r"anything|no|there "
    r"(?:is|are) no|it|the (?:timetable|plan|move|deal)) (?:[a-z']+ ){0,3}?(?:goes|go|gets|runs?|slips?|holds?|"
    r"crops? up|"
    r"happens?|is on time|is agreed|is approved|snags|hitches|delays|hiccups|wrong|intervenes?)(?: (?:well|"
    r"wrong|to plan|"
    r"smoothly|as (?:planned|expected|hoped)|according to plan|in the way|right|up|on time))*,?"
)
# `plans are in hand for its services to be moved`, `In A, where they were advised to move, services are to be moved`
_IN_HAND = re.compile(
    r"\b(?:plans?|proposals?|preparations) (?:(?:is|are|was|were|being|have|has|been|already|now|well) )+(?:in hand|"
    r"under ?way|advanced|agreed|approved|in place|signed off|settled|laid) (?:for|to|that)\b"
)
_WHERE_THEY = re.compile(
    r"^(?:in|at) ‹C\d+›, (?:where|which) [^;]*, (?=(?:they|it|services|the services?|children's services|"
    r"responsibility|"
    r"control)\b)"
)
# `Taking services from A is the surest way`: but thought of
_THOUGHT_OF = re.compile(r"(?:taking|removing|moving|handing|placing|losing|stripping|transferring|putting)\b")
_IS_A_WAY = re.compile(r"(?:‹C\d+›)?[^.;‹]{0,40} (?:is|was|would|will|could|might|may|seems|remains)\b")
_NOT_YET = re.compile(
    r"(?:,? (?:which|that|due|planned|set|expected|pencilled|agreed|announced)\b(?:[^.;,‹]|‹[CBDX]\d+›){0,80},|"
    r"[^.;‹]{0,20}) (?:was|were|is|has been|had been) (?:[a-z]+ly )?(?:recommended|proposed|considered|suggested|"
    r"dropped|rejected|called off|abandoned|scrapped|shelved|cancelled|ditched|averted|blocked|axed|put off)\b"
)
_ISSUED_KINDS = ("improvement notice", "direction")
# `the notice will not be lifted until …`: it is there
_BE_LIFTED = re.compile(
    r"(?:,? (?:of|issued|served|from|imposed|against|on)(?:[^.;,‹]|‹[BCD]\d+›){0,40},?)?(?: (?:will|would|has|"
    r"had|was|is|could|"
    r"may|might|should|can|not|never|only|soon|yet|to|due|expected|set))+ (?:be|been) (?:lifted|revoked|removed|"
    r"withdrawn|"
    r"ended|discharged)\b"
)
# `could send in somebody, as they did in A, or hand the service to …`
_OR_ELSE = re.compile(
    r"\b(?:could|may|might)\b[^.;]*,? or (?:to )?$|"
    r"\b(?:improve|months|weeks|deadline|must|ultimatum|either|until)\b[^.;]{0,120},? or (?:else )?(?:to |risk )?"
    r"(?:(?:(?:its|their|the|‹C\d+›'s) (?:[a-z']+ ){0,2}(?:services|department)|it|they) (?:[a-z]+ ){0,3})?$"
)
# `has until March to improve its services or lose them to a trust`
_OR_LOSE = re.compile(
    r"\b(?:until|months|weeks|deadline|must|improve|chance|time)\b[^.;]{0,120}\bor (?:else )?(?:lose|see|face|have|"
    r"hand|be|risk|surrender|give up)\b[^.;]{0,100}$"
)
_REACH = 200  # characters before a trigger
# `services were to have moved to a trust, but the plan was scrapped`
_SCRAPPED = re.compile(
    r"[^.;]{0,60}\b(?:but|until|before) [^.;]{0,40}\b(?:scrapped|dropped|abandoned|shelved|cancelled|halted|ditched|"
    r"rejected|collapsed|fell through|axed|blocked|withdrawn)\b"
)
_WERE_TO_HAVE = re.compile(
    r"\b(?:was|were) to have (?:been )?$|\b(?:was|were) (?:supposed|meant|due|going) to (?:be )?$"
)
# `asked ministers to order an inquiry`
_ASKED_STATE = re.compile(
    r"(?:ask|request)\w* (?:the |for )?(?:‹[BR]\d+›|ministers?|government|department|"
    r"[a-z]+ secretary)(?:[^.;]{0,40}) to "
    r"(?:order|hold|launch|set up|commission|conduct|appoint|begin|agree)\b"
)
# `P will chair A's improvement board`: it is there
_WILL_CHAIR = re.compile(
    r"\b(?:will|to|would) (?:(?:also|now|continue to|then) )*(?:chair|lead|head|join|report to|sit on|oversee|attend)"
    r" (?:(?:‹C\d+›'s|the|its|that) (?:[a-z-]+ ){0,2})$"
)
# `must set up an improvement board by March`
_MUST_SET_UP = re.compile(
    r"\b(?:must|has to|have to|will have to|is to|are to|needs? to)(?: (?:now|also|both|each))* (?:set up|"
    r"establish|create|"
    r"form|appoint|convene) an? (?:[a-z-]+ ){0,3}$"
)
_SITS = re.compile(
    r",? (?:which|that|whose|and) [^.;]{0,50}\b(?:met|meets|sat|meeting|has|had|is|was)\b|[^.;]{0,40}"
    r"\b(?:chaired|led|headed|run) by ‹P|[^.;]{0,40}\bwith ‹P"
)
_DONE_UNDER = re.compile(
    r"\b(?:set up|created|established|formed|introduced|required|put in place|imposed)(?: under (?:an? |the |"
    r"its )?)? ?$"
)
# `opposition councillors have asked ministers to send in …`
_ASKED_FOR = re.compile(
    r"\b(?:councillors|opposition|campaigners|parents|mps?|union|residents|members|labour|conservatives|tories|"
    r"democrats)\b"
    r"[^.;]{0,30}\b(?:asked|urged|begged|pressed|lobbied|called on|want(?:s|ed)?|wrote to)\b[^.;]{0,120}\bto $|"
    r"\b(?:councillors|opposition|campaigners|parents|mps?|union|residents|members|labour|conservatives|tories|"
    r"democrats)\b"
    r"[^.;]{0,30}\b(?:asked|urged|begged|pressed|lobbied|called on|want(?:s|ed)?|wrote to)\b[^.;]{0,120}\bto "
    r"(?:send|appoint|bring)[^.;]{0,20}$"
)
# `asked for a commissioner, but ministers refused`
_SOUGHT = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|begg?(?:s|ed|ing)?|plead(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|press(?:es|ed|ing)?|"
    r"campaign(?:s|ed|ing)?|push(?:es|ed|ing)?|appeal(?:s|ed|ing)?|wait(?:s|ed|ing)?) for "
    r"(?:an?|the|such an?|another|its own)(?: [a-z-]+){0,3} $|"
    r"\brequest(?:s|ed|ing)? (?:an?|such an?|another|its own)(?: [a-z-]+){0,3} $"
)


@dataclass(frozen=True, slots=True)
class StepCertainty:
    """Tells how firmly one passage tells a step."""

    passage: Passage

    @property
    def text(self) -> str:
        """The passage's line."""
        return self.passage.text

    def of(self, step: Step, trigger: re.Match[str], person: Person | None) -> Certainty:
        """How firmly the step is told; a name for it, or a transfer that is decided, settles what is to come."""
        base = self.passage.base
        before = self.text[: trigger.start()]
        feared = _FEARED_THAT.search(before) or _FOR_FEAR.search(trigger.group())
        sought = step.kind != "review" and _SOUGHT.search(before[-_REACH:])
        wanted = step.kind in SENT_IN and _OUGHT.match(self.text, trigger.end())
        unanswered = step.kind in SENT_IN and NOT_ANSWERED.match(self.text, trigger.end())
        spoken_of = (_FEARED, _ASKED_FOR, _OR_ELSE, _OTHER_THAN)
        if wanted or feared or sought or unanswered or any(one.search(before) for one in spoken_of):
            return Certainty.HYPOTHETICAL
        chaired = step.kind == "improvement board" and _WILL_CHAIR.search(before[-_REACH:])
        took_place = step.kind == "monitoring" and _ONE_TOOK_PLACE.match(self.text, trigger.end())
        lifted = step.kind in _ISSUED_KINDS and _BE_LIFTED.match(self.text, trigger.end())
        there = step.settled or chaired or took_place or lifted or trigger.group().startswith("in direction")
        if there or self._is_issued(trigger):
            return base
        coming = person is None and self._is_coming(step, trigger)
        if coming or self._is_open(trigger):
            return Certainty.PLANNED if coming else Certainty.HYPOTHETICAL
        before = scope_before(self.text, trigger.start())
        if _NO.search(before):
            return Certainty.DENIED
        before = self._decided(before, trigger) if step.decided else before
        scope = _RANKED.sub("", _DUTY.sub("", FOUND_TO_BE.sub("", before))) + self._own_words(step, trigger)
        found = certainty_in(_ANNOUNCED.sub(" will ", scope) if step.decided else scope, base)
        if found is Certainty.DENIED and step.kind in _ISSUED_KINDS and LIFTED.search(scope):
            return base
        if found is Certainty.PLANNED and (step.decided or (step.kind in SENT_IN and person is not None)):
            found = base
        if found is Certainty.PLANNED and step.kind in _ISSUED_KINDS and _DECIDED.search(scope):
            found = base
        after = self.text[trigger.end() :]
        if step.kind == "improvement board" and found.asserted and self._is_to_be_set_up(trigger):
            found = Certainty.PLANNED
        thought_of = not before.strip() and _THOUGHT_OF.match(trigger.group()) and _IS_A_WAY.match(after)
        undecided = step.decided and (
            thought_of or _UNDECIDED.search(scope) or _NOT_YET.match(after) or _SCRAPPED.match(after)
        )
        return Certainty.HYPOTHETICAL if undecided and found.asserted else found

    def _is_coming(self, step: Step, trigger: re.Match[str]) -> bool:
        """Whether a notice, a direction or somebody who is sent is told to be on the way."""
        if step.kind not in (*_ISSUED_KINDS, *SENT_IN):
            return False
        news = _NEWS_OF.search(self.text[: trigger.start()]) and _NEWS_TO_COME.match(self.text, trigger.end())
        return bool(news or _COMING.match(self.text, trigger.end()))

    def _decided(self, before: str, trigger: re.Match[str]) -> str:
        """The words before a step that is decided, without those which only seem to leave it open."""
        where = _WHERE_THEY.match(self.text, 0, trigger.start())
        return _IN_HAND.sub("", _HEDGE.sub("", self.text[where.end() : trigger.start()] if where else before))

    def _is_issued(self, trigger: re.Match[str]) -> bool:
        """`P will oversee this under a direction issued by the department`: what is to come is the overseeing."""
        under = trigger.group().startswith("under ") or _UNDER_IT.search(self.text[: trigger.start()])
        by_notice = trigger.group().startswith("in ") or _BY_NOTICE.search(self.text[: trigger.start()])
        told = by_notice and trigger.group().split()[-1] in ("notice", "improve", "direction")
        if told and re.match(
            r",? (?:issued|published|served|sent|made|given|to|for|on|says)\b|[.,;]", self.text[trigger.end() :]
        ):
            return True
        issued = under and (_ISSUED.match(self.text, trigger.end()) or _DONE_UNDER.search(self.text[: trigger.start()]))
        speaks = _ACCORDING.search(self.text[: trigger.start()])
        return bool(issued or speaks or _SENT_BY.match(self.text, trigger.end()))

    def _is_open(self, trigger: re.Match[str]) -> bool:
        """Whether the step is but spoken of: on a condition, undecided, or `a transfer to a trust, he wrote, …`."""
        before = self.text[: trigger.start()]
        spoken = _SUCH_A.search(before) and _NOUN_OF_MOVE.match(trigger.group())
        spoken = (
            spoken
            or _OR_LOSE.search(self.text, max(0, trigger.start() - _REACH), trigger.end())
            or _ASKED_STATE.match(trigger.group())
            or _WERE_TO_HAVE.search(before[-_REACH:])
        )
        return bool(spoken or _ON_CONDITION.match(self.text, trigger.end()) or _NO_DECISION.search(before))

    def _is_to_be_set_up(self, trigger: re.Match[str]) -> bool:
        """Whether a board is still to be set up: `must set up an improvement board by March`."""
        to_come = _MUST_SET_UP.search(self.text, max(0, trigger.start() - _REACH), trigger.start())
        return bool(to_come) and not _SITS.match(self.text, trigger.end())

    def _own_words(self, step: Step, trigger: re.Match[str]) -> str:
        """The trigger's words as far as they tell its certainty, and the auxiliary that follows it as subject."""
        to_come = _TO_COME.match(self.text, trigger.end())
        passive = to_come is not None and to_come.group().rstrip().endswith((" be", " been", " not"))
        words = "" if step.kind == "review" else trigger.group()
        words += " will " if _INTENDED.search(self.text[: trigger.start()]) else ""
        return words + (to_come.group() if to_come and passive else "")
