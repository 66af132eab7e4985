"""Interventions: a step that government, Ofsted or a court takes toward a named council."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from caregraph.extraction.certainty import certainty_in, scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.subjects import council_subjects, nearest_list, we_council
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Person, Term
from caregraph.model.fact import Certainty, Fact, FactKind, Role
from caregraph.model.text import BlockKind

KIND = FactKind(
    name="intervention",
    plural="interventions",
    roles=(
        Role("council"),
        Role("kind"),
        Role("person", required=False),
        Role("by", required=False, identity=False),
        Role("date", required=False),
    ),
)

_SERVICES = r"(?:(?:children'?s|child|social|care|protection|its|their|the|the council's|those|all|these|running|delivery|control|responsibility|of|for|‹C\d+›(?:'s)?|‹A\d+›|‹N\d+›s?)\s)*(?:services?|social care|social services|functions|responsibilit\w+|department|duties|control|running)"
_TO_TRUST = (
    r"(?:children'?s (?:services |social care |social work )?|social (?:care|work) )?(?:trusts?|compan(?:y|ies)|social enterprise|mutual|arm's[- ]length (?:body|company|organisation|trust)|not-for-profit\w*(?: \w+)*|"
    r"alternative delivery model|external provider|independent (?:body|organisation|provider)|community interest company|voluntary (?:trust|arrangement))"
)
_TRUST_ADJ = r"(?:(?:a|an|the|new|newly|created|independent|independently|run|not-for-profit|standalone|stand-alone|voluntary|separate|wholly|owned|council-owned|local|private|external|arm's[- ]length|government-appointed|its|own|special|planned|joint|children's|charitable|two|both|form|of|outside) )*"


@dataclass(frozen=True, slots=True)
class _Rule:
    """A pattern of one kind of step; the words that it needs around it, if any."""

    kind: str
    name: str
    trigger: re.Pattern[str]
    needs: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    decided: bool = False


def _rule(kind: str, name: str, trigger: str, *, needs: str = "", unless: str = "", decided: bool = False) -> _Rule:
    compiled = [re.compile(text) if text else None for text in (needs, unless)]
    return _Rule(kind, name, re.compile(trigger), compiled[0], compiled[1], decided)


_ISSUED = r"\b(?:issu\w+|serv(?:ed|es|ing)|hand(?:ed|s|ing)|giv(?:en|es|ing)|gave|impos\w+|placed|put|slapped|under|subject to|receiv\w+|remain\w*|plac(?:es|ing)|hit with|made|sent|was|has|had|have|been|lift\w*|revok\w*|remov\w*|withdr\w+|releas\w+|extend\w*|renew\w*|follow\w*|after|since|agreed|published|in place|with|breach\w*|exit\w*|came|comes|of)\b"
_RULES = (
    _rule("improvement notice", "improvement-notice", r"\b(?:improvement notices?|notices? to improve|statutory notice|non-statutory notice)\b", needs=_ISSUED),
    _rule(
        "direction",
        "direction",
        r"\b(?:statutory directions?(?: notice)?|directions? notices?|legal directions?|(?:formal|government|ministerial|revised|new|further|second|third|dfe) directions?(?: notice)?|(?:issued|imposed|revoked|lifted|under|received|served with|served|made|issuing|gave) (?:a |the |an )?(?:\w+ )?directions?(?: notice)?)\b",
        unless=r"\bunder the directions?(?: of)\b|\bdirection of travel\b|directions? (?:from|of) (?:the )?(?:leader|director|‹P|‹R)",
    ),
    _rule("trust", "moved-to-trust", rf"\b(?:mov\w+|transfer\w*|hand(?:ed|s|ing)?(?: over)?|plac(?:ed|es|ing)|put|shift\w*|taken over|take over|takes over|took over|spun (?:out|off)|outsourc\w+|contract\w*(?: out)?|hiv\w+ off|pass(?:ed|es|ing)?|given|stripped[^.;]{{0,80}}|switch\w*|run|delivered|managed|provided|overseen|transition\w*|taken away|removed|moves?|go(?:es)?|going|ceded)\b(?: (?:to|into|by|out|over|from|in|under|the|council|control|and|of|handed|given|placed|‹C\d+›(?:'s)?|hands|‹D\d+›|‹A\d+›|services?|on|will|be|be moved|put|since|its|children's|social|care|department|run|by|with|council's|services,))* {_TRUST_ADJ}{_TO_TRUST}\b", unless=r"\b(?:academy trust|nhs|hospital|foundation trust|health)\b", decided=True),
    _rule("trust", "trust-set-up", rf"\b(?:set(?:ting)? up|sets up|creat\w+|establish\w+|launch\w*|form(?:ed|ing|ation of)|order\w*)[^‹.;]{{0,40}}\b{_TRUST_ADJ}{_TO_TRUST}(?:\b[^.;]{{0,40}}\b(?:run|deliver|take over|provide|manage|oversee|services|responsib))?", needs=r"\b(?:services?|social care|run|deliver|responsibility|departments?|function)", unless=r"\b(?:academy trust|nhs|hospital|foundation trust|consider|companies)\b", decided=True),
    _rule("trust", "trust-started", rf"\b{_TO_TRUST}\b[^.;]{{0,60}}\b(?:started|launched|took (?:over|on|control|responsibility)|takes? (?:over|on|control)|set up|was (?:set up|created|established|launched)|were created|been (?:set up|created|established|launched)|began|went live|goes? live|came into (?:being|force|operation)|(?:will|to) (?:start|launch|take|run|be (?:set up|created|established|launched))|is being (?:set up|created|established)|now runs|runs|has run|is to|opened)\b", needs=r"\bservices?|social care|department|trust", unless=r"\b(?:academy trust|nhs|hospital|foundation trust|compan(?:y|ies))\b", decided=True),
    _rule("trust", "trust-model", rf"\b{_TRUST_ADJ}(?:trust|trusts)(?: model| arrangement| route)?s?\b(?: has| have)?(?: been| already| being)* (?:developed|operating|running|adopted|introduced|used|in place|established|set up) in\b", decided=True),
    _rule("trust", "independent-body", r"\b(?:strip\w*|remov\w+|taken|take|took)[^.;]{0,60}\b(?:services?|responsibilit\w+|control|powers?|functions?)\b[^.;]{0,70}\b(?:trust|independent company|company|outside body|independent body)\b", decided=True),
    _rule("takeover", "run-by-council", r"\b(?:run|taken over|managed|delivered|overseen|led|operated|takeover|control\w*) by (?:neighbouring |nearby |the |officers from |staff from |a team from |high-performing |its neighbour,? )*(?P<runner>‹C\d+›)", needs=r"\bservices?|department|social care", unless=r"\b(?:programme|review|project|inspection|group|board|campaign|bid|partnership|pilot)\b[^.]{0,40}\b(?:run|led|overseen) by\b"),
    _rule("takeover", "takes-over", r"(?P<runner>‹C\d+›)(?:'s)?(?: county| city| borough)?(?: council)?(?: has| have| will| is| to| had| was| been| brought in| asked| ordered| appointed| agreed| now|,)*\b(?: takes? over| took over| taken over| taking over| takes? control of| took control of| running| runs| run| managing| taken on| take on| taking on)(?: the running of| responsibility for| control of| management of)? (?:the )?(?:neighbouring |nearby |troubled |failing |struggling )*(?P<served>‹C\d+›)", needs=r"services|department|social care"),
    _rule("takeover", "handed-to-council", rf"\b(?:hand(?:ed|s|ing)?(?: over)?|transfer\w*|pass(?:ed|es|ing)?|given|giving)\b[^.;]{{0,60}}{_SERVICES}?[^.;]{{0,40}}\bto (?:neighbouring |nearby |the |high-performing )*(?P<runner>‹C\d+›)", needs=r"\b(?:services|responsibility|control|running|department)\b"),
    _rule("improvement board", "improvement-board", r"\b(?:improvement board|improvement and assurance board|intervention board|improvement partnership board)\b", needs=r"\b(?:government|independent|dfe|minister\w*|secretary|‹B\d+›|set up|establish\w*|creat\w+|chair\w*|oversee\w*|overseen|appoint\w*|led|place|impos\w+|monitor\w*|report\w*|require\w*|under|formed|convened|told)\b"),
    _rule("improvement adviser", "improvement-adviser", r"‹R\d+›|\b(?:improvement|children's services|government|independent|expert|dfe|ministerial)(?:-appointed)? (?:adviser|advisor|advisers|advisors|expert|experts)\b", needs=r"\b(?:appoint\w*|sent|send\w*|put in|brought in|work\w*|assign\w*|provid\w*|named|adviser|install\w*|draft\w*|deploy\w*|impos\w*|support\w*|help\w*|oversee\w*)\b"),
    _rule("monitoring", "monitoring-visit", r"\b(?:monitoring visits?|monitoring inspections?|quarterly monitoring|monitored (?:by ofsted|quarterly|closely by)|monitoring by (?:ofsted|‹B\d+›)|monitoring letter|monitoring report)\b|\b(?:first|second|third|fourth|fifth|sixth|latest|subsequent|recent) monitoring\b"),
    _rule(
        "review",
        "review-ordered",
        r"\b(?:order\w*|commission\w*|launch\w*|announc\w*|asked|instruct\w*|direct\w*|tasked|appoint\w*|request\w*|carr\w+ out|lead|led|conduct\w*|undertak\w*|prepare)\b[^.;]{0,90}?\b(?:review|inquiry|investigation|inspection of the council|report)\b",
        needs=r"\b(?:government|minister\w*|secretary|dfe|department|downing|whitehall|prime|commissioner|education secretary|children's minister)\b|‹B\d+›|‹R\d+›",
        unless=r"\b(?:serious case reviews?|case reviews?|national review|spending review|judicial|annual|internal|independent review of children|council (?:has |have )?(?:ordered|commissioned|launched)|peer review|local safeguarding|munro|laming)\b",
    ),
)
_COMMISSIONER = re.compile(r"\b(?:commissioners?)\b|‹R\d+›")
_COMMISSIONER_ROLE = re.compile(r"^(?:(?:independent|government-appointed|government|dfe|interim|lead|external|special|new|expert|children's services|children's|children|services|for|of|social|care|improvement|the|dfe-appointed|non-executive|chief|statutory) ?)*commissioner(?: (?:of|for|to|in|over|on|overseeing)(?: the)? (?:children|child|improv).*)?$")
_NOT_COMMISSIONER = re.compile(
    r"\b(?:police|crime|information|electoral|victims'?|equalit\w+|health|office of|european|deputy children's|scotland|wales|northern ireland|former children's) commissioner|commissioner for england|children's commissioner,? (?:maggie|anne|sir al|anne longfield|for england|‹P\d+› (?:said|says|called|warned|has))|commissioners? (?:of|for) (?:services|adult|health|providers)|joint commissioners?|lead commissioners?\b"
)
_SENT = re.compile(
    r"\b(?:appoint\w*|sent in|sends in|send in|sending in|brought in|bring in|put in|puts in|install\w*|nam(?:ed|es|ing)|draft\w*|parachut\w*|impos\w*|assign\w*|deploy\w*|dispatch\w*|order\w*|under (?:the )?(?:control|supervision|oversight)|"
    r"government(?:-appointed)?|dfe(?:-appointed)?|oversee\w*|overseen|recommend\w*|report\w*|told|said|says|conclude[sd]?|took|taken|arriv\w*|start\w*|led|lead|by|who|has been|work\w*|place[d]?|handed|came|spent|found|stay\w*|replaced?|support\w*)\b"
)
_TROUBLE = re.compile(r"\b(?:sent in|sends in|send in|put in|brought in|called in|drafted in|parachuted in)\b[^‹.;]{0,30}\b(?:troubleshooters?|trouble-?shooters?)\b")
_LIFTED = re.compile(r"\b(?:lift(?:s|ed|ing)?|revok(?:e|ed|es|ing)|remov(?:e|ed|es|ing|al)|withdr\w+|releas\w+|end(?:s|ed)?|discharged|freed|taken out of|exit\w*)\b")
_NONE_HERE = re.compile(r"\b(?:councils|authorities|others|of them|departments|local authority)\b")
_FIRM = re.compile(r"\b(?:will|is to|are to|due to|set to|be|being|to be|going to|is being)\b")
_CONSIDER = re.compile(r"\b(?:could|may|might|whether|consider\w*|if|unless|would|threat\w*|risk\w*|should|option\w*|possib\w+|face[sd]?|facing|recommend\w*|propos\w+|calls?|call for|urge\w*|decide|decision on|fear\w*|warn\w*|likely|avoid\w*|reject\w*|rul\w+ out|not|n't|plans?|planned|planning|fight\w*|oppos\w+|stop|halt\w*|instead of|rather than|hop\w+|want\w*|bid|explor\w+|look\w* (?:at|into))\b")
_SUBJECT_OF_STEP = re.compile(r"\b(?:at|to|for|in|of|on|into|over|with|against|run|told|give|given|oversee|overseeing|that)(?: the| both| neighbouring)? $")
_DATE_OUT = re.compile(r"\b(?:by|until|before|within|for|lift\w*[^‹]*|revok\w*[^‹]*|remov\w*[^‹]*|next)(?: the end of| early| late)? $")


def find(context: Context, known: list[Affiliation]) -> Iterator[Fact]:
    """The steps of intervention that an article puts forward."""
    posts = {found.person: found.organisation for found in reversed(known)}
    for passage in context.prose:
        yield from _Interventions(context, passage, known, posts).find()


class _Interventions:
    """Reads one passage for steps of intervention."""

    def __init__(self, context: Context, passage: Passage, known: list[Affiliation], posts: dict[object, object]) -> None:
        self.context, self.passage, self.text, self.line = context, passage, passage.text, passage.line
        self.known, self.posts = known, posts

    def find(self) -> Iterator[Fact]:
        yield from self._commissioners()
        for rule in _RULES:
            yield from self._by_rule(rule)

    def _by_rule(self, rule: _Rule) -> Iterator[Fact]:
        for trigger in rule.trigger.finditer(self.text):
            around = self.text
            if rule.kind == "improvement adviser" and not self._is_adviser(trigger):
                continue
            if (rule.needs and not rule.needs.search(around)) or (rule.unless and rule.unless.search(around)):
                continue
            yield from self._facts(rule, trigger)
            return

    def _is_adviser(self, trigger: re.Match[str]) -> bool:
        if not trigger.group().startswith("‹R"):
            return True
        label = self.line.mention(trigger.group()).value
        return isinstance(label, Term) and bool(re.search(r"\b(?:improvement|government|independent|children's services|expert) (?:adviser|expert)$|^adviser$", label.label)) and bool(re.search(r"\b(?:government|dfe|minister|department|secretary|improvement)\b|‹B\d+›", self.text))

    def _facts(self, rule: _Rule, trigger: re.Match[str]) -> Iterator[Fact]:
        certainty = self._certainty(rule, trigger)
        for council in self._councils(rule, trigger):
            person = self._person(rule, trigger)
            yield self._fact(rule.kind, council, person, certainty, trigger, rule.name)

    def _fact(self, kind: str, council: Council, person: Person | None, certainty: Certainty, trigger: re.Match[str], rule: str) -> Fact:
        values = {"council": council, "kind": Term.of("intervention-kind", kind), "person": person, "date": self._date(trigger)}
        return make_fact(KIND, values, certainty=certainty, evidence=[self.passage.evidence()], rule=f"intervention/{rule}")

    def _certainty(self, rule: _Rule, trigger: re.Match[str]) -> Certainty:
        scope = scope_before(self.text, trigger.start()) + trigger.group()
        if rule.kind == "review":
            scope = scope_before(self.text, trigger.start())
            scope = re.sub(r"\bwill consider\b|\bconsider\b", "", scope)
        found = certainty_in(scope, self.passage.base)
        if found is Certainty.DENIED and _LIFTED.search(scope):
            found = self.passage.base
        if rule.decided and (_CONSIDER.search(scope) or _CONSIDER.search(self.text[max(0, trigger.start() - 60) : trigger.start()])):
            return found if not found.asserted else Certainty.HYPOTHETICAL
        # a decided transfer is a step already taken (annotation guide: "moved or to be moved")
        return self.passage.base if rule.decided and found is Certainty.PLANNED else found

    def _councils(self, rule: _Rule, trigger: re.Match[str]) -> list[Council]:
        groups = trigger.groupdict()
        if groups.get("served"):
            return self._values(groups["served"])
        if rule.kind == "takeover":
            runner = self._values(groups["runner"])
            others = [c for c in self.passage.councils() if c not in runner]
            return others[:1] or ([self.passage.focus] if self.passage.focus and self.passage.focus not in runner else [])
        return self._targets(trigger)

    def _values(self, symbol: str) -> list[Council]:
        value = self.line.mention(symbol).value
        return [value] if isinstance(value, Council) else []

    def _targets(self, trigger: re.Match[str]) -> list[Council]:
        """The councils that a step is taken toward: named with it, else the one in focus."""
        inside = self.passage.councils(trigger.group())
        if inside:
            return inside
        scope, tail = scope_before(self.text, trigger.start()), scope_after(self.text, trigger.end())
        after = council_subjects(self.passage, tail) if re.search(r"\b(?:at|to|for|in|of|on|against|over|with|developed in)\b[^‹]{0,40}‹C", tail) or tail.lstrip().startswith("‹C") else []
        whole = self.text[trigger.end() :]
        due = re.findall(r"with (‹C\d+›)(?:,? (?:and|,) (‹C\d+›))? (?:due|set|expected|likely) to follow", whole)
        more = [value for pair in due for symbol in pair if symbol for value in self._values(symbol)]
        before = nearest_list(self.passage, scope)
        chosen = before or after or nearest_list(self.passage, self.text[: trigger.start()]) or council_subjects(self.passage, whole)
        if after and re.search(r"\b(?:in|at|for|to|on|against)\b[^‹]{0,30}$", tail[: tail.find("‹C")]) and not before:
            chosen = after
        if chosen:
            return list(dict.fromkeys((*chosen, *more)))
        ours = we_council(self.passage, self.text, self.posts)
        if ours:
            return [ours]
        if _NONE_HERE.search(scope) and not re.search(r"\bthe (?:local )?authority\b", scope):
            return []
        return [self.passage.focus] if self.passage.focus else []

    def _person(self, rule: _Rule, trigger: re.Match[str]) -> Person | None:
        if rule.kind in ("improvement adviser", "improvement board"):
            wanted = "advis" if rule.kind == "improvement adviser" else "board"
            held = [a for a in self.known if a.passage is self.passage and wanted in a.role.label]
            return held[0].person if held else None
        if rule.kind == "review":
            commissioner = [a.person for a in self.known if a.passage is self.passage and "commissioner" in a.role.label]
            asked = re.search(r"\b(?:led by|carried out by|conducted by|asked|tasked|appointed|by)[^‹]{0,30}(‹P\d+›)", self.text)
            value = self.line.mention(asked.group(1)).value if asked else None
            return commissioner[0] if commissioner else value if isinstance(value, Person) else None
        return None

    def _commissioners(self) -> Iterator[Fact]:
        if "commissioner" not in self.text and not any(m.kind == "role" and "commissioner" in getattr(m.value, "label", "") for m in self.line.mentions) and not _TROUBLE.search(self.text):
            return
        for trigger in self._commissioner_triggers():
            if not self._is_step(trigger):
                continue
            certainty = self._commissioner_certainty(trigger)
            for council in self._targets(trigger):
                yield self._fact("commissioner", council, self._commissioner(council), certainty, trigger, "commissioner")
                if re.search(r"\b(?:asked|tasked|ordered)\b[^.]{0,60}\b(?:report|review)\b[^.]{0,80}\b(?:whether|alternative|future)\b", self.text):
                    yield self._fact("review", council, self._commissioner(council), certainty, trigger, "commissioner-review")
            return

    def _commissioner_triggers(self) -> Iterator[re.Match[str]]:
        for match in _COMMISSIONER.finditer(self.text):
            if match.group().startswith("‹R"):
                value = self.line.mention(match.group()).value
                if not (isinstance(value, Term) and _COMMISSIONER_ROLE.match(value.label)):
                    continue
            yield match
        yield from _TROUBLE.finditer(self.text)

    def _is_step(self, trigger: re.Match[str]) -> bool:
        original = self.context.article.text[self.passage.sentence.start : self.passage.sentence.end].lower().replace("’", "'")
        if _NOT_COMMISSIONER.search(original):
            return False
        return bool(_SENT.search(self.text)) or self.passage.sentence.block.kind is BlockKind.ITEM

    def _commissioner_certainty(self, trigger: re.Match[str]) -> Certainty:
        scope = scope_before(self.text, trigger.start())
        found = certainty_in(scope, self.passage.base)
        named = self._commissioner(None) is not None
        return self.passage.base if named and found is Certainty.PLANNED else found

    def _commissioner(self, council: Council | None) -> Person | None:
        held = [a for a in self.known if a.role.label.split(" ")[-1] == "commissioner" or "commissioner" in a.role.label]
        here = [a for a in held if a.passage is self.passage]
        return here[0].person if here else None

    def _date(self, trigger: re.Match[str]) -> PartialDate | None:
        after = scope_after(self.text, trigger.end())
        for match in re.finditer(r"‹D\d+›", after):
            if not _DATE_OUT.search(after[: match.start()]):
                value = self.line.mention(match.group()).value
                return value if isinstance(value, PartialDate) else None
        inside = re.search(r"(?:in|on|since) (‹D\d+›)", trigger.group())
        before = re.search(r"(?:^(?:in|on|since|last|back in|from)? ?|\b(?:in|on|since) )(‹D\d+›)[^‹;]*(?:‹[A-Z]\d+›[^‹;]*){0,3}$", scope_before(self.text, trigger.start()))
        opening = re.match(r"^(?:in|on|since|back in)? ?(‹D\d+›)", self.text)
        match = inside or before or opening
        value = self.line.mention(match.group(1)).value if match and not _LIFTED.search(self.text) else None
        return value if isinstance(value, PartialDate) else None
