"""Events: a change of post, stated as such."""

import re
from collections.abc import Iterator
from dataclasses import replace

from caregraph.extraction.affiliation import Affiliation, default_organisation
from caregraph.extraction.certainty import scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Organisation, Person, Term
from caregraph.model.fact import Fact, FactKind, Role
from caregraph.model.line import pattern

KIND = FactKind(
    name="event",
    plural="events",
    roles=(
        Role("person"),
        Role("event"),
        Role("role", required=False),
        Role("organisation", required=False),
        Role("date", required=False),
    ),
)

_TRIGGERS: dict[str, tuple[str, ...]] = {
    "dismissed": (
        r"sacked|sacking(?: of)?|dismiss(?:ed|al of|al|es)|fired|firing of|ousted|axed|relieved of (?:his|her|their) (?:duties|post|role)|"
        r"removed (?:from|as)|removal of|forced out|lost (?:his|her) job|summarily dismissed",
    ),
    "suspended": (r"suspended|suspension(?: of)?|suspends",),
    "retired": (r"retir(?:e|es|ed|ing)|retirement(?: of)?",),
    "resigned": (
        r"resign(?:s|ed|ing)?|resignations?(?: of)?|step(?:s|ped|ping)? (?:down|aside)|st(?:and|ands|ood|anding) (?:down|aside)|quits?|quitting|"
        r"(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)?|departure(?: of)?|moved out of|vacat(?:e|es|ed|ing)|relinquish(?:ed|es)?|gave up)"
        r"(?= (?:(?:his|her|their|the|its|‹C\d+›|‹B\d+›|as|after|in|last|this|earlier|for|from|of|by|suddenly|abruptly|at|on|to (?:take|become|join|be)|office|‹D\d+›|with immediate|just|‹P\d+›|‹R\d+›|following|amid|and|days|weeks|months)\b)?|[.,]|$)|"
        r"(?:handed|tendered) in (?:his|her) (?:notice|resignation)|tendered (?:his|her) resignation|moved on from|walked away from|bowed out|"
        r"given up (?:his|her) (?:post|role|job)|(?:has|had) (?:left|departed|gone)(?= |[.,]|$)|(?:is|are) leaving|announced (?:his|her) departure",
    ),
    "appointed": (
        r"appoint(?:s|ed|ing)?|appointment(?: of)?|nam(?:ed|es|ing)(?= (?:‹P|as|the new|its|a new|new|interim|permanent|‹R))|hir(?:es|ed|ing)|recruit(?:s|ed|ing)?(?= (?:‹P|as|‹R|‹N|former|to))|"
        r"brought in|brings in|bringing in|draft(?:s|ed|ing) in|(?:has been|was|been|being) (?:made|chosen|selected|elected|unveiled|confirmed|announced|promoted|installed|seconded|unveiled)|"
        r"select(?:s|ed)(?= ‹P)|elected(?= ‹P)|unveiled(?= ‹P)|confirmed(?= ‹P[^.]* as)|installed(?= ‹P)|seconded|poached|promoted|"
        r"tak(?:es?|ing|en) (?:over|up|on|charge|the reins|the helm)|took (?:over|up|on|charge|the reins|the helm)|assum(?:es|ed|ing)|becom(?:es?|ing)|became|"
        r"join(?:s|ed|ing)?(?= (?:‹C|‹B|us|the (?:council|authority)|‹N|from|as|in|last))|(?:beg[ai]n|begins|starts?|started|starting) (?:work|as|at|in (?:the|her|his|post|role)|her|his|the (?:job|role|post)|‹D)|start(?:s|ed)? (?:on|in) ‹D|"
        r"step(?:s|ped|ping)? (?:up|in)(?= (?:as|to))|replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|arriv(?:e|es|ed|ing)(?= (?:at|in|from|as))|mov(?:es|ed|ing) to(?= (?:‹C|‹B))|landed the|"
        r"sent in(?= ‹P| (?:as|‹R))|parachuted in|will lead|appointed to lead|(?:is|are) coming from",
    ),
}
_NOMINAL = re.compile(r"^(?:sacking|dismissal|removal|firing|suspension|retirement|resignation|departure|appointment)")
_PASSIVE = re.compile(r"\b(?:is|was|were|been|be|being|had|has|have|are)\b(?: \w+ly| also| now| then| recently| today| since)* $")
_PLACE_BEFORE = pattern(r"(?:{org:org}|council|authority|department|board|bosses|chiefs|leaders|ministers?|government|secretary)(?:'s)?,? (?:has|have|had|also|today|yesterday|last week|recently|is|then|quickly| )*$")
_NO_EVENT = re.compile(
    r"\b(?:refus(?:e|ed|es|ing|al)|declin(?:e|ed|es|ing)|reject(?:s|ed|ing)?|resist(?:s|ed|ing)?|no intention|not (?:to )?|n't|never|den(?:y|ies|ied)|calls?(?:ed|ing)? (?:for|on)|"
    r"demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|should|could|may|might|would have|if|whether|unless|offer(?:s|ed|ing)? (?:to|his|her)|pressure|threat(?:s|en|ens|ened|ening)?|"
    r"consider(?:s|ed|ing)?|want(?:s|ed)?|ought|rumou?rs?|speculation|tipped|fear(?:s|ed)?|possib\w+|ruled out|without|must|need(?:s|ed)?|petition|no plans|clinging|survived|"
    r"propos(?:e|es|ed|ing|al)|seek(?:s|ing)?|hop(?:e|es|ed|ing)|looking|avoid(?:ed|s|ing)?|vote of|before (?:he|she) (?:could|can)|can(?:not)?|likely|believed to|thought to|understood to|advert\w*|shortlist\w*|candidate|apply|applied|interview\w*|"
    r"plead\w*|stop short|stopped short|failed|fail|clear(?:ed|s)|reinstated|overturned|quash\w*|unlawful\w*|wrongly|unfair\w*)\b"
)
_WOULD = re.compile(r"\bwould\b")
_OBJECT_PERSON = pattern(r"^[^‹;]{0,45}?(?:{anyorg}(?:'s)? )?(?:{role} ,?)?(?:{anyorg} )?(?:{role},? )?{person:person}")
_REPLACED = pattern(r"^(?:replac|succeed|tak\w+ over|took over|taken over)")
_NOT_POSTS = re.compile(r"^(?:join|tak|took|becom|beg|start|step|replac|succeed|arriv|mov|assum|promot|second|will lead)")
_NEEDS_POST = re.compile(r"^(?:tak|took|assum|becom|beg|began|start|join|replac|succeed|step|arriv|mov|appoint|brought|bring|recruit|hir|left|leav|depart|gone|vacat|\(?has|had|have)")
_ROLE_SUBJECT = pattern(r"{role:role}[^‹]{0,30}(?:{org}[^‹]{0,30})?$")
_UNTIL = re.compile(r"(?:by|until|since|before|after|to)(?: \w+)? $")


def find(context: Context, known: list[Affiliation]) -> Iterator[Fact]:
    """The changes of post that an article states, announced ones among them; offers, calls and denials are none."""
    return (fact for passage in context.prose for fact in _Events(context, passage, known).find())


class _Events:
    """Reads one passage for changes of post."""

    def __init__(self, context: Context, passage: Passage, known: list[Affiliation]) -> None:
        self.context = context
        self.passage = passage
        self.line = passage.line
        self.text = passage.text
        self.known = known

    def find(self) -> Iterator[Fact]:
        for event, expressions in _TRIGGERS.items():
            for trigger in re.finditer(rf"\b(?:{expressions[0]})", self.text):
                fact = self._event(event, trigger)
                if fact:
                    yield fact

    def _event(self, event: str, trigger: re.Match[str]) -> Fact | None:
        scope = scope_before(self.text, trigger.start())
        if _NO_EVENT.search(scope) or (_WOULD.search(scope) and not re.search(r"announced|said|confirmed|told", self.text[: trigger.start()])):
            return None
        person = self._person(event, trigger, scope)
        if person is None:
            return None
        post = self._post(event, person, trigger)
        if post is None and _NEEDS_POST.match(trigger.group()):
            return None
        if event == "appointed" and post is not None and not self._about(post, trigger):
            return None
        role, org = (post.role, post.organisation) if post else (None, self._place(trigger))
        values = {"person": person, "event": Term.of("event-kind", event), "role": role, "organisation": org or self._place(trigger), "date": self._date(trigger)}
        evidence = [self.passage.evidence()] + ([post.passage.evidence()] if post and post.passage is not self.passage else [])
        return make_fact(KIND, values, certainty=self.passage.base, evidence=evidence, rule=f"event/{trigger.group().split()[0].rstrip('‹')}")

    def _person(self, event: str, trigger: re.Match[str], scope: str) -> Person | None:
        """Who the change is about: the object of appointing or sacking, else the subject."""
        words, after = trigger.group(), self.text[trigger.end() :]
        passive = bool(_PASSIVE.search(self.text[: trigger.start()]))
        transitive = event in ("dismissed", "suspended") or (event == "appointed" and not _NOT_POSTS.match(words))
        if _NOMINAL.match(words) or (transitive and not passive):
            match = _OBJECT_PERSON.match(after)
            if match:
                return self._value(match["person"])
            owner = re.search(r"(‹P\d+›)'s? (?:\w+ )?$", self.text[: trigger.start()])
            if owner and _NOMINAL.match(words):
                return self._value(owner.group(1))
            if not _NOMINAL.match(words) and event == "appointed" and not words.startswith("appointed"):
                return None
            if not re.search(r", $|who (?:was |has been )?$", self.text[: trigger.start()]) and not _NOMINAL.match(words):
                return None
        return self._subject(trigger, scope)

    def _subject(self, trigger: re.Match[str], scope: str) -> Person | None:
        people = re.findall(r"‹P\d+›", scope)
        if people:
            return self._value(people[0] if len(people) == 1 or "who" not in scope else people[-1])
        before = self.text[: trigger.start()]
        relative = re.search(r"(‹P\d+›)[^;]{0,120}?,? who [^‹,]{0,40}$", before)
        if relative:
            nearest = re.findall(r"‹P\d+›", relative.group())
            return self._value(nearest[-1])
        apposition = re.search(r"(‹P\d+›),[^;]{0,160},[^‹,]{0,40}$", before)
        if apposition:
            return self._value(apposition.group(1))
        joined = re.search(r"(‹P\d+›)[^‹;]{0,80}(?:‹[A-OR-Z]\d+›[^‹;]{0,40}){0,4}\b(?:and|before|after|but|when|as)(?: \w+){0,3} $", before)
        if joined:
            return self._value(joined.group(1))
        return self._holder(before)

    def _holder(self, before: str) -> Person | None:
        """Who holds the role that stands as subject, named nearby: `The director has resigned. … P said`."""
        role = _ROLE_SUBJECT.search(before)
        if not role or re.search(r"\b(?:by|for|from|new) (?:the |a |an )?(?:‹[BC]\d+›'s )?$", before[: role.start()]):
            return None
        label = self.line.mention(role["role"]).value
        held = [a for a in self.known if a.role == label and abs(a.passage.number - self.passage.number) <= 6]
        if len({a.person for a in held}) == 1:
            return held[0].person
        affiliated = {a.person for a in self.known}
        for following in self.context.after(self.passage, 2):
            people = [m.value for m in following.line.of_kind(following.text, "P") if isinstance(m.value, Person)]
            if people:
                return people[0] if people[0] not in affiliated else None
        return None

    def _value(self, symbol: str) -> Person | None:
        value = self.line.mention(symbol).value
        return value if isinstance(value, Person) else None

    def _post(self, event: str, person: Person, trigger: re.Match[str]) -> Affiliation | None:
        """The post that the change is of: the person's in this passage, nearest to the trigger, else nearby."""
        held = [a for a in self.known if a.person == person]
        here = [a for a in held if a.passage is self.passage]
        if event == "appointed":
            fitting = [a for a in here if a.tenure != "former"] or here[:0]
            before = [a for a in held if a.passage.number < self.passage.number and a.tenure != "former"]
            after = [a for a in held if a.passage.number > self.passage.number and a.tenure != "former"]
        else:
            fitting, before, after = here, [a for a in held if a.passage.number < self.passage.number], [a for a in held if a.passage.number > self.passage.number]
        if fitting:
            return min(fitting, key=lambda a: abs(a.position - trigger.start()))
        near = [a for a in (*reversed(before), *after) if a.organisation is None or self._same_place(a)]
        return near[0] if near else self._vacant(person, event)

    def _vacant(self, person: Person, event: str) -> Affiliation | None:
        """The role that stands unfilled in this passage: `the director has resigned`, `her replacement P`."""
        roles = [m for m in self.line.mentions if m.kind == "role" and isinstance(m.value, Term)]
        taken = {a.position for a in self.known if a.passage is self.passage}
        free = [m for m in roles if self.text.index(f"‹R{self.line.mentions.index(m)}›") not in taken]
        if free and isinstance(free[0].value, Term):
            role = free[0].value
            return Affiliation(person, role, self._place(None) or default_organisation(role, self.passage), "current" if event == "appointed" else "former", self.passage.base, self.passage, "event")
        if event == "appointed" and re.search(r"\b(?:replace|replacement|succe\w+|took over|takes over|take over|the (?:post|role|job))\b", self.text):
            others = [a for a in self.known if a.person != person and a.passage.number <= self.passage.number and self.passage.number - a.passage.number <= 2 and (a.organisation is None or self._same_place(a))]
            return replace(others[-1], person=person, tenure="current", passage=self.passage) if others else None
        return None

    def _same_place(self, post: Affiliation) -> bool:
        places = [m.value for m in self.line.of_kind(self.text, "C")]
        return not places or post.organisation in places or not isinstance(post.organisation, Council)

    def _about(self, post: Affiliation, trigger: re.Match[str]) -> bool:
        """Whether `took over` or `joined` speaks of a post and not of a meeting."""
        return True

    def _place(self, trigger: re.Match[str] | None) -> Organisation | None:
        councils = self.passage.councils()
        return councils[0] if len(councils) == 1 else self.passage.focus

    def _date(self, trigger: re.Match[str]) -> PartialDate | None:
        """The date that follows the trigger in its clause, or opens the sentence."""
        after = scope_after(self.text, trigger.end())
        for match in re.finditer(r"‹D\d+›", after):
            if not _UNTIL.search(after[: match.start()]):
                value = self.line.mention(match.group()).value
                return value if isinstance(value, PartialDate) else None
        before = scope_before(self.text, trigger.start())
        match = None
        for match in re.finditer(r"(?:\b(?:in|on|last|this|earlier) |^)(‹D\d+›)", before):
            pass
        value = self.line.mention(match.group(1)).value if match else None
        return value if isinstance(value, PartialDate) else None
