"""Interventions: a step that government, Ofsted or a court takes toward a named council."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from caregraph.extraction.boards import ChairedBoard, chaired_boards
from caregraph.extraction.careers import Careers
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.elsewhere import elsewhere
from caregraph.extraction.envoys import Envoy, envoys, posted
from caregraph.extraction.facts import make_fact
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.step import Step
from caregraph.extraction.step_certainty import StepCertainty
from caregraph.extraction.step_checks import HER, StepCheck
from caregraph.extraction.step_dates import date_of, dated_elsewhere
from caregraph.extraction.step_words import COMMISSIONER_ROLE, SENT
from caregraph.extraction.steps import STEPS
from caregraph.extraction.subjects import COUNCIL_LIST, inspectorate, orderer
from caregraph.extraction.told_steps import ToldStep, told_steps
from caregraph.extraction.toward import Toward
from caregraph.extraction.trusts import is_shared_company
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.fact import Certainty, Fact, FactKind, Role, Value
from caregraph.model.screen import may_match

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

_REVIEWER = re.compile(
    r"(‹P\d+›) (?:has|have|had|was|were|is)(?: also)?(?: been)? (?:asked|tasked|appointed|told|instructed|ordered)|"
    r"\b(?:led|carried out|conducted|headed|undertaken|done) by [^‹]{0,30}(‹P\d+›)|"
    r"\b(?:review|inquiry|investigation|report)(?: (?:of|into|at) (?:[a-z' ]{1,40} (?:in|at|"
    r"of) )?‹C\d+›(?:'s [a-z' ]{1,40})?)? "
    r"by (‹P\d+›)|"
    r"\b(?:ask|task|appoint|instruct|order|direct)\w* [^‹]{0,20}(‹P\d+›)"
)
# a name tied to the trigger by a verb of appointing: `has appointed P as …`, `P has been named as …`
_NAMED_BEFORE = re.compile(
    rf"(‹[PN]\d+›) (?:(?:has|have|had|was|were|is|will|been|be|also|now) )*(?:{SENT})(?:[^‹;]|"
    rf"‹[BDR]\d+›){{0,60}}?as (?:an? |the |its )?$|"
    r"(‹P\d+›), (?:(?:the|its|an?|government's|‹B\d+›'s|government|ministers') )+$|"
    rf"(?:{SENT}) (?:(?:mr|mrs|ms|sir|dame|dr|professor) )?(‹[PN]\d+›)(?: [a-z]+){{0,4}} as (?:an? |the |its |their )?$"
)
# the same after it: `a troubleshooter appointed by ministers, P, has …`
_NAMED_AFTER = re.compile(
    r"(?<=shooter) (?:sir |dame |lord |mr |mrs |ms |dr )?(‹P\d+›)|"
    r" (?:led|headed) by (?:sir |dame |mr |mrs |ms |dr )?(‹[PN]\d+›)|"
    r"(?: [a-z-]+){0,5}?(?: by (?:the )?‹B\d+›| ‹C\d+›)?, (?:sir |dame |mr |mrs |ms |dr )?(‹P\d+›)(?=[,.]| has| will|"
    r" is|$)"
)
_BEGINS = re.compile(
    r"(?:sir |dame |mr |mrs |ms |dr |cllr |councillor |professor )?(‹P\d+›)(?!'s)[^;]{0,90}?\b(?:will (?:spend|"
    r"start|begin|"
    r"report|oversee|work|take|carry out|conduct)|starts|begins|started work|takes up|has (?:begun|started)|"
    r"is to (?:start|report)|"
    r"has until)\b"
)
# words that may hold the date of something else: `has been inadequate since D and has a commissioner`
_YET_TO_COME = ("trust", "takeover")
_OTHER_DATE = ("has-commissioner", "trust-begun", "trust-of-council", "trust-in-making", "board-watches", "own-adviser")
_WHETHER = re.compile(r"(?:[^.;‹]|‹[XBRPD]\d+›){0,80}\b(?:whether|if) (?:the )?(?P<council>‹C\d+›)")
_FAR = 40  # passages
_BY_BODY = ("intervention/body-runs", "intervention/named-trust")
_BARE_BOARD = "intervention/board-of-council"
_A_NOTICE = re.compile(r"\b(?:handed|given|issued with|served with|sent|got|under) (?:an?|such an?) notice\b")
_FIRST_NOTICE = re.compile(
    r"^the (?:first|second|third|other)(?: of (?:these|them|the notices))? (?:went|came|was (?:served|issued|handed|"
    r"given))"
    r" (?:to|on) (?P<council>‹C\d+›)|"
    r"(?P<handed>‹C\d+›) was (?:handed|given|issued with|served with) the (?:first|second|third|"
    r"other)\b(?: notice| one|[,.])|"
    rf"(?P<one>{COUNCIL_LIST.pattern})(?: council)?(?: (?:both|each|also|all|had|has|have|already|since))* "
    r"(?:(?:(?:was|were|been) )+(?:handed|given|issued with|served with)|received|got) (?:one|‹X\d+›)"
    r"(?= (?:on|in|too|as well|last|this|at)\b| ‹D|[,.])|"
    r"(?:^|; (?:and )?)(?P<own>‹C\d+›)(?:'s (?:own )?(?:came|followed|was (?:served|issued))| (?:got|had|received|"
    r"was given) its(?: own)?)\b"
)


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The steps of intervention that an article puts forward, each kind of step toward a council once."""
    posts: dict[Person, Organisation | None] = {found.person: found.organisation for found in reversed(known.posts)}
    found = (fact for passage in context.prose for fact in _Reader(context, passage, list(known.posts), posts).find())
    boards = (_board_fact(board) for board in chaired_boards(context, known))
    sent = (_envoy_fact(envoy) for envoy in posted(context, known))
    yield from dated_elsewhere(context, _without_bare_boards(_united([*found, *boards, *sent])))


def _without_bare_boards(facts: list[Fact]) -> list[Fact]:
    """The facts; of boards that are but mentioned, those of which nothing else is told."""
    told = [fact for fact in facts if fact.rule != _BARE_BOARD and fact.certainty.asserted]
    return [fact for fact in facts if fact.rule != _BARE_BOARD or not any(_same_step(fact, one) for one in told)]


def _envoy_fact(envoy: Envoy) -> Fact:
    """The fact of a step that tells whom the state sent."""
    date = date_of(envoy.passage, envoy.words) if envoy.words else None
    values: dict[str, Value | None] = {
        "council": envoy.council,
        "kind": _kind(envoy.kind),
        "person": envoy.person,
        "date": date,
    }
    evidence = [envoy.passage.evidence()]
    return make_fact(KIND, values, certainty=envoy.certainty, evidence=evidence, rule=f"intervention/{envoy.name}")


def _board_fact(board: ChairedBoard) -> Fact:
    """The fact of a board that its chair tells of."""
    values: dict[str, Value | None] = {
        "council": board.council,
        "kind": _kind("improvement board"),
        "person": board.person,
        "date": board.date,
    }
    evidence = [board.passage.evidence()]
    return make_fact(KIND, values, certainty=board.passage.base, evidence=evidence, rule="intervention/board-chair")


def _united(facts: Iterable[Fact]) -> list[Fact]:
    """The facts with those of one council, kind and certainty made one where person and date do not differ."""
    kept: list[Fact] = []
    for fact in facts:
        twin = next((number for number, other in enumerate(kept) if _agree(other, fact)), None)
        if twin is None:
            kept.append(fact)
        else:
            kept[twin] = _joined(kept[twin], fact)
    return kept


def _agree(one: Fact, other: Fact) -> bool:
    here, there = dict(one.values), dict(other.values)
    alike = one.certainty.asserted and other.certainty.asserted
    same = all(here.get(name, value) == value for name, value in there.items() if name not in ("by", "date"))
    return alike and same and _of_one_time(one, other)


def _kind(name: str) -> Term:
    return Term.of("intervention-kind", name)


def _same_step(one: Fact, other: Fact) -> bool:
    return one.get("council") == other.get("council") and one.get("kind") == other.get("kind")


def _of_one_time(one: Fact, other: Fact) -> bool:
    """Whether two dates are the same or one is the other told less exactly."""
    dates = sorted(str(date) for fact in (one, other) if (date := fact.get("date")) is not None)
    return len(dates) < 2 or dates[1].startswith(dates[0])


def _joined(one: Fact, other: Fact) -> Fact:
    """One fact of two that agree, with the more exact date."""
    values = dict(other.values) | dict(one.values)
    dates = [date for fact in (one, other) if (date := fact.get("date")) is not None]
    if dates:
        values["date"] = max(dates, key=str)
    evidence = (*one.evidence, *other.evidence)
    rule = other.rule if one.rule == _BARE_BOARD else one.rule
    return make_fact(KIND, values, certainty=one.certainty, evidence=evidence, rule=rule)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one passage for steps of intervention."""

    context: Context
    passage: Passage
    known: list[Affiliation]
    posts: dict[Person, Organisation | None]

    @property
    def text(self) -> str:
        return self.passage.text

    def find(self) -> Iterator[Fact]:
        told = [self._told(one) for one in told_steps(self.context, self.passage)]
        for fact in self._by_trigger(told):
            # What is told in passing was taken, whatever the sentence says of a step to come.
            if fact.certainty.asserted or not any(_same_step(one, fact) for one in told):
                yield fact
        yield from told
        yield from (_envoy_fact(envoy) for envoy in envoys(self.context, self.passage))
        yield from self._one_of_notices()

    def _by_trigger(self, told: list[Fact]) -> Iterator[Fact]:
        """The facts that the triggers tell; `told` are those of the sentence that are told in passing."""
        for step in STEPS:
            # Few sentences hold a trigger, so that is asked first.
            if may_match(step.trigger, self.text) and step.trigger.search(self.text) and step.fits(self.text):
                yield from self._steps(step, told)

    def _told(self, told: ToldStep) -> Fact:
        """The fact of a step mentioned in passing."""
        by = inspectorate(self.passage, self.text) if told.kind == "monitoring" else None
        values: dict[str, Value | None] = {
            "council": told.council,
            "kind": _kind(told.kind),
            "person": told.person,
            "by": by,
            "date": self._settled_date(
                told.kind, told.certainty, date_of(self.passage, told.words, inside=told.name not in _OTHER_DATE)
            ),
        }
        evidence = [self.passage.evidence()]
        return make_fact(KIND, values, certainty=told.certainty, evidence=evidence, rule=f"intervention/{told.name}")

    def _settled_date(self, kind: str, certainty: Certainty, date: PartialDate | None) -> PartialDate | None:
        """A step's date; none where it is taken and the day to come is another, unless services are yet to move."""
        published = self.context.article.published
        late = date is not None and published is not None and date.first_day() > published.last_day()
        return None if late and certainty.asserted and kind not in _YET_TO_COME else date

    def _steps(self, step: Step, told: list[Fact]) -> Iterator[Fact]:
        """The facts of one kind of step; only its first wording may look outside its sentence for the council."""
        looks_away = True
        toward = Toward(self.context, self.passage, self.known, self.posts)
        tells = StepCheck(self.context, self.passage, self.known).tells
        for trigger in step.trigger.finditer(self.text):
            if tells(step, trigger):
                others = self._elsewhere(step, trigger)
                yield from others
                past = {fact.get("council") for fact in others}
                councils = self._considered(step, trigger) or toward.councils(step, trigger, looks_away=looks_away)
                if step.name == "trust-started" and is_shared_company(trigger.group(), councils):
                    continue
                looks_away = False
                told_of = past | {
                    f.get("council") for f in told if f.get("kind") == _kind(step.kind) and f.rule != _BARE_BOARD
                }
                told_of = set() if any(f.rule in _BY_BODY for f in told) else told_of
                own = [council for council in toward.councils_before(trigger) if council not in told_of]
                if not step.settled and told_of and own and all(council in told_of for council in councils):
                    councils = own
                for council in councils:
                    people = self._people(step, trigger, council) if council not in past else []
                    yield from (self._fact(step, trigger, council, person) for person in people)

    def _considered(self, step: Step, trigger: re.Match[str]) -> list[Council]:
        """`a review of whether A should keep its services`: the council of which a review is to say so."""
        whether = _WHETHER.match(self.text, trigger.start()) if step.kind == "review" else None
        return self._listed([whether["council"]]) if whether else []

    def _elsewhere(self, step: Step, trigger: re.Match[str]) -> list[Fact]:
        """The same step as taken toward others before: `…, as it has in A and B`."""
        match = elsewhere(step, trigger, self.text)
        if match is None:
            return []
        named = next(group for group in match.groups() if group)
        told = (
            ToldStep(self.passage, step.kind, "elsewhere", council, match, self.passage.base)
            for council in self.passage.councils(named)
        )
        return [self._told(one) for one in told]

    def _fact(self, step: Step, trigger: re.Match[str], council: Council, person: Person | None) -> Fact:
        certainty = StepCertainty(self.passage).of(step, trigger, person)
        values: dict[str, Value | None] = {
            "council": council,
            "kind": _kind(step.kind),
            "person": person,
            "by": self._by(step),
            "date": self._settled_date(step.kind, certainty, date_of(self.passage, trigger)),
        }
        rule = f"intervention/{step.name}"
        return make_fact(KIND, values, certainty=certainty, evidence=[self.passage.evidence()], rule=rule)

    # --- by whom, when? --------------------------------------------------------------------------------------------

    def _listed(self, symbols: Iterable[str]) -> list[Council]:
        values = [self._value(symbol) for symbol in symbols]
        return [value for value in values if isinstance(value, Council)]

    def _value(self, symbol: str) -> object:
        return self.passage.line.mention(symbol).value

    def _people(self, step: Step, trigger: re.Match[str], council: Council) -> list[Person | None]:
        """Those who carry a step out; a lone None where the text names nobody."""
        first = self._person(step, trigger, council)
        held = [a for a in self.known if a.passage is self.passage and a.position >= 0]
        own = next((a for a in held if a.person == first and step.kind.rpartition(" ")[2] in a.role.label), None)
        beside = [a.person for a in held if own and (a.position, a.role) == (own.position, own.role)]
        return list(dict.fromkeys([first, *beside]))

    def _person(self, step: Step, trigger: re.Match[str], council: Council) -> Person | None:
        """Who carries a step out, where the text names them."""
        word = {"commissioner": "commissioner", "improvement adviser": "advis", "improvement board": "board"}
        if step.kind in word:
            return self._held(word[step.kind], council) or self._named(trigger) or self._named_next(step)
        conductor = trigger.groupdict().get("conductor")
        named = self._value(conductor) if conductor else None
        if isinstance(named, Person):
            return named
        return self._reviewer(council) if step.kind == "review" else None

    def _held(self, word: str, council: Council | None = None) -> Person | None:
        """The person of a role with this word in the passage: the council's own where several are named."""
        held = [a for a in self.known if a.passage is self.passage and word in a.role.label]
        own = [a for a in held if council is None or a.organisation in (council, None)]
        return next((a.person for a in own or held), None)

    def _named(self, trigger: re.Match[str]) -> Person | None:
        """The person whom a verb of appointing ties to the trigger, known as a name only."""
        match = _NAMED_BEFORE.search(self.text[: trigger.start()]) or _NAMED_AFTER.match(self.text, trigger.end())
        if not match:
            return None
        mention = self.passage.line.mention(next(group for group in match.groups() if group))
        name = self.context.article.text[mention.start : mention.end]
        return mention.value if isinstance(mention.value, Person) else Person(name) if " " in name else None

    def _named_next(self, step: Step) -> Person | None:
        """The commissioner whom the next sentence introduces by saying when the work begins."""
        after = self.context.after(self.passage) if step.kind == "commissioner" else []
        match = _BEGINS.match(after[0].text) if after and after[0].focus == self.passage.focus else None
        value = after[0].line.mention(match.group(1)).value if match else None
        return value if isinstance(value, Person) else None

    def _reviewer(self, council: Council) -> Person | None:
        """The commissioner who reviews, or the person whom the sentence asks."""
        asked = _REVIEWER.search(self.text)
        named = self._value(next(group for group in asked.groups() if group)) if asked else None
        if isinstance(named, Person):
            return named
        held = [a for a in self.known if COMMISSIONER_ROLE.match(a.role.label) and a.organisation == council]
        people = [mention.value for mention in self.passage.line.of_kind(self.text, "P")]
        if held and ("commissioner" in self.text or HER.search(self.text) or held[0].person in people):
            return held[0].person
        first = people[0] if people and HER.search(self.text) else None
        return first if isinstance(first, Person) else None

    def _by(self, step: Step) -> Body | None:
        """Who takes the step: the inspectorate for its visits, else the part of the state that the sentence names."""
        find_body = inspectorate if step.kind == "monitoring" else orderer
        return find_body(self.passage, self.text)

    # --- notices told one after the other --------------------------------------------------------------------------

    def _one_of_notices(self) -> Iterator[Fact]:
        """`The first went to A in June. B's came in July`: notices that a sentence before speaks of."""
        match = _FIRST_NOTICE.search(self.text)
        step = next(step for step in STEPS if step.kind == "improvement notice")
        before = self.context.before(self.passage, 3) if match else []
        told = [self.text[: match.start()], *(p.text for p in before)] if match else []
        if not match or not (any(step.trigger.search(text) for text in told) or self._of_a_notice(step, before)):
            return
        for council in self.passage.councils(next(group for group in match.groups() if group)):
            yield self._fact(step, match, council, self._person(step, match, council))

    def _of_a_notice(self, step: Step, before: list[Passage]) -> bool:
        """Whether the sentence before speaks of `a notice`, which the article told before to be one of improvement."""
        far = self.context.passages[max(0, self.passage.number - _FAR) : self.passage.number]
        return any(_A_NOTICE.search(p.text) for p in before[:1]) and any(step.trigger.search(p.text) for p in far)
