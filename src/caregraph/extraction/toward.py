"""Toward: which councils a step of intervention is taken toward."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.step import Step
from caregraph.extraction.step_words import SENT
from caregraph.extraction.subjects import (
    COUNCIL_LIST,
    WHETHER,
    acting_lists,
    council_meant,
    council_named_in,
    is_unnamed,
    targets,
    two_councils,
    we_council,
)
from caregraph.model.entity import Body, Council, Organisation, Person

# a council that is itself sent: `made A its improvement adviser`
_COUNCIL_SENT = re.compile(
    rf"(?:{SENT}|made|makes?|chosen|picked) (‹C\d+›)(?: as| to be)? (?:its|the|an?) (?:[a-z]+ )?$"
)
_THE_TWO = re.compile(
    r"\b(?:the|both|the two) (?:councils|authorities|boroughs) (?:have|had|were|are|must|will)\b|"
    r"\b(?:to|on|for|at|with) (?:both|the two) (?:councils|authorities|boroughs)\b"
)
_SERVED_AFTER = re.compile(r"\b(?:with|and) (?:that )?(?P<next>‹C\d+›)(?: is| are)? (?:due|set|expected|soon|to) ?")
_OF_SERVICES = re.compile(
    r"\b(?:council|authority|child\w*|services?|department|borough|county|improve\w*|social|dfe|inadequate|ofsted|"
    r"report|review)\b|‹[BPG]\d+›"
)
# `A becomes the third council, after B and C, to lose …`
_ONE_MORE = re.compile(
    rf"^(?P<own>{COUNCIL_LIST.pattern})(?: council)? (?:[^.;‹]|‹X\d+›){{0,60}},? (?:after|following|alongside|"
    r"behind|joining|besides)"
    rf" (?P<others>{COUNCIL_LIST.pattern}),? (?:to|in|whose|that|which)\b|"
    rf"^(?:(?P<one>{COUNCIL_LIST.pattern})(?: council)?|(?P<it>it|the (?:council|authority|borough|county|city))) "
    r"(?:is|was|are|were|becomes?|became|(?:has|have) become|will be(?:come)?) (?=[^.;‹]{0,12}(?:\b(?:only|latest|"
    r"[a-z]+(?:st|nd|rd|th))\b|‹X))(?:[^.;‹]|‹[ADNRX]\d+›){0,110},? "
    rf"(?:after|following) (?P<former>{COUNCIL_LIST.pattern})(?=[.,;]|$)"
)
# `has sent commissioners to councils such as A and B`
_SUCH_AS = re.compile(
    r"(?:[^.;‹]|‹[DX]\d+›){0,40}?\b(?:on|upon|to|into|in|at|for|over|with|by) (?:(?:[a-z-]+|‹X\d+›) "
    r"){0,3}(?:councils|authorities|boroughs|areas|"
    r"places|counties|cities|towns)(?: elsewhere)?,? (?:such as|like|including|among them|for example|"
    rf"notably) (?P<list>{COUNCIL_LIST.pattern})"
)
# `I came from A, and there we had visits every month`
_THERE = re.compile(r"(‹C\d+›)(?: (?:in|on|since) ‹D\d+›)?,? (?:and|where) there\b[^.;‹]{0,60}(?:‹B\d+› )?$")
# a place whose services are meant but which is no council's name: `N's services were released from …`
_NO_COUNCIL = re.compile(
    r"‹N\d+›'s (?:children's |social )*(?:services|social care|department|work)|(?<!the )‹N\d+› (?:county |"
    r"city )?council\b"
)
# `A, which B came before, is poor, and the trust that will take over its services …`
# `in A, which was rated G, a commissioner …`
_FRONTED = re.compile(
    rf"^(?:but |and |yet )?(?:in|at) (?:the |neighbouring |nearby )*(?P<list>{COUNCIL_LIST.pattern})(?: council)?, "
    r"(?:(?:which|where|whose|also|too|meanwhile|another)\b[^.;]{0,80}, )?(?:an?|the|two|its) (?:[a-z-]+ ){0,2}$"
)
# `A, with a commissioner at the helm, has …`
_WITH_ONE = re.compile(
    r"(‹C\d+›)(?: council)?, (?:still )?with (?:an? |the |its |two |three |‹X\d+› )?(?:[a-z-]+ ){0,2}$"
)
# `The direction names P as commissioner in A`
_NAMES_FOR = re.compile(
    r" (?:also )?(?:names?|named|appoints?|appointed|sends?|sent|installs?)\b(?:[^.;‹]|‹[A-Z]\d+›)*? as "
    r"(?:its |the |an? )?‹R\d+› (?:in|at|to|for) (?:the )?(‹C\d+›)"
)
_SUBJECT = re.compile(
    rf"^(?P<list>{COUNCIL_LIST.pattern})(?: council)?(?:,? (?:which|whose|who|where)| (?:is|was|has|had|will|"
    r"remains|went|came|got))\b"
)
# `Its improvement adviser, P, recommended A`
# `A was then directed by ministers to work with B`
_DIRECTED = re.compile(
    r"(‹C\d+›)(?: council)? (?:was|were|is|has been|had been)(?: [a-z]+){0,2} (?:directed|ordered|instructed) by "
    r"(?:the )?(?:‹[BR]\d+›|[a-z]+)(?: in ‹D\d+›)?(?: to)?$"
)
# `was R at A in the months before its services passed to a trust, becomes R2 in B`
_BEFORE_ITS = re.compile(
    r"(‹C\d+›)(?: council)?,? (?:[a-z]+ ){0,4}(?:before|after|when|until|(?<!ed )(?<!sent )(?<!chosen )as) "
    r"(?:its|the|children's|their) "
    r"[^‹.;,]{0,50}$"
)
_ITS = re.compile(r"(?:but |and |meanwhile,? )?its (?:[a-z-]+ ){0,2}")
# `A's last director left after a notice had been served on the county`
_OWN_OFFICER = re.compile(r"(?P<own>‹C\d+›)'s (?:[a-z-]+ ){0,3}‹R\d+›")
_HERE = re.compile(
    r"\b(?:on|in|at|to|upon|for|of) (?:the (?:county|council|borough|city|authority|town|district)|it)\b|\bits\b"
)
_ROLE_OF = re.compile(r"‹R\d+› (?:for|in|at|of|to) (?:the )?(‹C\d+›)")
_WHOSE = re.compile(r"(‹C\d+›),? whose [^,;‹]*$")
# `managers at B will take charge under a direction`: one toward A
_RUNS = re.compile(
    r"(‹C\d+›)(?: council)? (?:(?:will|is|are|has|have|would|now|to|formally|then) )*(?:tak(?:e|es|en|ing) "
    r"(?:charge|over|"
    r"control|on)|took (?:charge|over|control|on)|runs?|running|manages?)\b"
)
# `A commissioner was sent in`: to the council that the text is about
_SENT_IN = re.compile(
    r"(?:\bcommissioners?|‹R\d+›) (?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:sent|brought|drafted|"
    r"parachuted|called|"
    r"put) in\b"
)
_LAST_OF_LIST = re.compile(r"‹[CB]\d+›(?:,| and|, and) (?:the )?$")


@dataclass(frozen=True, slots=True)
class Toward:
    """Reads whom the steps of one passage concern."""

    context: Context
    passage: Passage
    known: list[Affiliation]
    posts: Mapping[Person, Organisation | None]

    @property
    def text(self) -> str:
        """The passage's line."""
        return self.passage.text

    def councils(self, step: Step, trigger: re.Match[str], *, looks_away: bool) -> list[Council]:
        """The councils that a trigger tells of; `looks_away` if they may stand outside its sentence."""
        groups = trigger.groupdict()
        served = next((groups[name] for name in ("served", "other", "third", "fourth") if groups.get(name)), None)
        runner = next((groups[name] for name in ("runner", "other_runner", "charged") if groups.get(name)), None)
        if served or (runner and step.kind == "takeover"):
            own = self._listed([runner] if runner else [])
            told = [one for one in self._listed([served]) if one not in own] if served else []
            return told if served else self._taken_over(trigger, runner or "")
        bearing = self._of_trust(groups["body"], trigger) if groups.get("body") else None
        return self._of_clause(step, trigger, looks_away=looks_away) if bearing is None else bearing

    def councils_before(self, trigger: re.Match[str]) -> list[Council]:
        """The councils of the last list before a trigger, for one after which only others stand."""
        lists = acting_lists(self.text[: trigger.start()])
        return self.passage.councils(lists[-1].group()) if lists else []

    def _of_clause(self, step: Step, trigger: re.Match[str], *, looks_away: bool) -> list[Council]:
        """The councils of the trigger's clause, else the one that is meant where it names none."""
        groups = trigger.groupdict()
        if _ITS.fullmatch(self.text, 0, trigger.start()) and self.passage.focus:
            return [self.passage.focus]
        start = trigger.end() if groups.get("conductor") else trigger.start()
        names = _NAMES_FOR.match(self.text, trigger.end()) if step.kind == "direction" else None
        if names:
            return self.passage.councils(names[1])
        found = self._exemplified(trigger) or self._of_subject(trigger) or targets(self.passage, start, trigger.end())
        sent = _COUNCIL_SENT.search(self.text[: trigger.start()])
        if sent:
            found = [one for one in found if one not in self._listed([sent[1]])]
        if step.kind == "direction" and trigger.group().startswith("under"):
            found = self._not_running(found)
        if found:
            due = [match["next"] for match in _SERVED_AFTER.finditer(self.text, trigger.end())] if step.settled else []
            return list(dict.fromkeys((*found, *self._listed(due))))
        of_role = _ROLE_OF.match(trigger.group()) if step.kind == "review" else None
        if of_role:
            return self.passage.councils(of_role[1])
        if looks_away and _THE_TWO.search(self.text):
            return two_councils(self.context, self.passage)
        return self._looked_for(step, trigger, looks_away=looks_away)

    def _looked_for(self, step: Step, trigger: re.Match[str], *, looks_away: bool) -> list[Council]:
        """The council of a step whose clause names none: that of a post in the sentence, or whom the text is about."""
        unnamed = is_unnamed(self.passage, trigger.start(), trigger.end())
        own = self._post_council(step, told=unnamed)
        unknown = own is None and (unnamed or not looks_away or _NO_COUNCIL.search(self.text[: trigger.start()]))
        if unknown:
            return []
        officer = _OWN_OFFICER.match(self.text)
        if own is None and officer and len(self.passage.councils()) == 1 and _HERE.search(self.text, trigger.start()):
            return self.passage.councils(officer["own"])
        council = own or we_council(self.passage, self.text, self.posts) or council_meant(self.context, self.passage)
        council = council or self._reviewed_before()
        return [council] if council and self._may_look_away(step) else []

    def _reviewed_before(self) -> Council | None:
        """The council on which a review told of just before is to decide, where no other is spoken of yet."""
        for earlier in self.context.before(self.passage, 2):
            for match in WHETHER.finditer(earlier.text):
                return next(iter(earlier.councils(match[1])), None)
        return None

    def _not_running(self, councils: list[Council]) -> list[Council]:
        """The councils but the one that takes charge under a direction, else the one that it takes charge of."""
        running = self._listed(_RUNS.findall(self.text))
        served = [one for one in councils if one not in running]
        near = (one.focus for one in (self.passage, *self.context.before(self.passage, 2)))
        return served or [one for one in near if one and one not in running][:1] if running else councils

    def _exemplified(self, trigger: re.Match[str]) -> list[Council]:
        """The councils that a sentence gives as examples, or counts as one more after others."""
        such = _SUCH_AS.match(self.text, trigger.end())
        if such:
            return self.passage.councils(such["list"])
        more = _ONE_MORE.match(self.text)
        if more is None or not (more.end() <= trigger.start() or more["former"]):
            return []
        meant = [self.passage.focus] if more["it"] and self.passage.focus else []
        return meant + self.passage.councils(" ".join(group for group in more.groups() if group))

    def _of_subject(self, trigger: re.Match[str]) -> list[Council]:
        """The council that `there` or `its` stands for in a later clause than the one that names it."""
        there = _THERE.search(self.text[: trigger.start()])
        if there:
            return self.passage.councils(there[1])
        before_its = _BEFORE_ITS.search(self.text[: trigger.start()])
        before_its = before_its or _DIRECTED.search(self.text[: trigger.end()])
        if trigger.group().startswith(("commissioner", "‹R")):
            before_its = before_its or _WITH_ONE.search(self.text[: trigger.start()])
        if before_its:
            return self.passage.councils(before_its[1])
        subject = _SUBJECT.match(self.text)
        fronted = _FRONTED.search(self.text[: trigger.start()])
        if fronted:
            return self.passage.councils(fronted["list"])
        start = max(self.text.rfind(mark, 0, trigger.start()) for mark in (", and ", "; ", ", but "))
        subject = _SUBJECT.match(self.text, 0, max(start, 0))
        clause = self.text[start : trigger.end()] if start > 0 else ""
        its = re.search(r"\bits\b", self.text[trigger.start() : trigger.end() + 20])
        own = subject and its and clause and "‹C" not in clause
        return self.passage.councils(subject["list"]) if subject and own else []

    def _of_trust(self, symbol: str, trigger: re.Match[str]) -> list[Council] | None:
        """The council whose name its trust bears; none where the trust is but the last of a list of councils."""
        served = re.match(rf" (?:for|in|at|on behalf of) (?:the )?({COUNCIL_LIST.pattern})", self.text[trigger.end() :])
        if served:
            return self.passage.councils(served[1])
        name = self.passage.line.mention(symbol).value
        councils = (m.value for p in self.context.passages for m in p.line.of_kind(p.text, "C"))
        if isinstance(name, Body):
            bears = (c for c in councils if isinstance(c, Council) and name.name.startswith(c.area.split(" upon ")[0]))
            if own := next(bears, None):
                return [own]
        if _LAST_OF_LIST.search(self.text[: trigger.start()]):
            return []
        named = council_named_in(name.name) if isinstance(name, Body) else None
        return [named] if named else None

    def _may_look_away(self, step: Step) -> bool:
        """Whether a step whose sentence names no council can be meant for the one that the text is about."""
        if step.kind == "commissioner" and not (_OF_SERVICES.search(self.text) or _SENT_IN.search(self.text)):
            return False
        if step.name != "review-ordered":
            return True
        return bool(
            re.search(
                r"\b(?:whether|its|the (?:council|authority|county|city|borough|department|services?)|ordered by)\b",
                self.text,
            )
        )

    def _post_council(self, step: Step, *, told: bool = False) -> Council | None:
        """The council of the post that the passage gives to whom it names; only one in its words if `told`."""
        wanted = {"commissioner": "commissioner", "review": "commissioner", "improvement adviser": "advis"}.get(
            step.kind
        )
        held = (a for a in self.known if wanted and a.passage is self.passage and wanted in a.role.label)
        return next((a.organisation for a in held if isinstance(a.organisation, Council) and a.explicit >= told), None)

    def _taken_over(self, trigger: re.Match[str], runner: str) -> list[Council]:
        """The council that another one runs: the other of the sentence, else the one in focus."""
        own = self._listed([runner])
        whose = _WHOSE.search(self.text[: trigger.start()])
        others = self.passage.councils(whose[1]) if whose else []
        others += [council for council in self.passage.councils() if council not in own]
        near = (passage.focus for passage in (self.passage, *self.context.before(self.passage)))
        focus = next((council for council in near if council and council not in own), None)
        return others[:1] or ([focus] if focus else [])

    def _listed(self, symbols: Iterable[str]) -> list[Council]:
        values = [self.passage.line.mention(symbol).value for symbol in symbols]
        return [value for value in values if isinstance(value, Council)]
