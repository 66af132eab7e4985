"""Measures: what a named council does or pledges to improve, with a figure."""

import re
from collections.abc import Iterator
from decimal import Decimal

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.subjects import we_council
from caregraph.model.entity import Council, Term
from caregraph.model.fact import Certainty, Fact, FactKind, Role
from caregraph.model.line import pattern

KIND = FactKind(
    name="measure",
    plural="measures",
    roles=(
        Role("council"),
        Role("kind"),
        Role("amount"),
        Role("unit", required=False, identity=False),
    ),
)

_ADJ = r"(?:(?:new|more|extra|additional|further|newly|qualified|permanent|experienced|frontline|front-line|full-time|agency|senior|another|specialist|children's|child|family|of|its|social|qualifying|trainee|overseas|temporary|interim|dedicated|independent|external|vacant|social-work|advanced|key|care|case|residential|early|help|over|about|around|some|nearly|almost|up|to|at|least|as|many|to|the|with|first|tier|support|protection|young|people|international|‹A\d+›) )*"
_STAFF = r"(?:social workers?|staff|workers?|posts?|vacanc(?:y|ies)|managers?|practitioners?|employees|recruits?|officers|advisers|professionals|carers|team members|roles|graduates|newly qualified|nurses|visitors|caseworkers|apprentices|foster (?:carers|families)|consultants|psychologists|positions|jobs|‹R\d+›s)"
_RECRUIT = r"(?:recruit\w*|hir(?:e|ed|es|ing)|employ(?:ed|s|ing)?|tak(?:e|en|ing) on|took on|appoint\w*|fill(?:ed|s|ing)?|add(?:ed|s|ing)?|creat(?:e|ed|es|ing)|brought in|bring(?:ing)? in|attract\w*|secur\w*|increas\w*|found|resulted in|welcom\w+|fund(?:ed|ing)?(?= ‹X)|pay(?:ing)? for(?= ‹X)|for|taken on|bringing on board|draft\w*|sign(?:ed|ing)? up|deploy\w*|gain\w*|seen|put in place|invest\w*[^.;]{0,40}|won|of)"
_SPEND = re.compile(
    r"\b(?:invest\w*|spen(?:d|t|ds|ding)|inject\w*|plough\w*|pump\w*|pour\w*|put(?:s|ting)?|commit\w*|allocat\w*|set(?:ting)? aside|pledg\w*|earmark\w*|boost\w*|fund\w*|packag\w+|approv\w*|found|find|increas\w*|add(?:ed|s|ing)?|"
    r"provid\w*|agreed|budget\w*|channel\w*|direct\w*|made available|make available|announc\w*|unveil\w*|extra|additional|rais\w*|launch\w*|worth|cost\w*|top(?:ped)? up|paid|pay|receiv\w+|given|cash|programme|scheme|plan|back(?:ed|ing)|release\w*|secur\w+|devot\w*|sign\w* off|ringfenc\w*|ring-fenc\w*|uplift|use|using)\b"
)
_SPEND_STRONG = re.compile(r"\b(?:invest\w*|inject\w*|plough\w*|pump\w*|pour\w*|commit\w*|allocat\w*|set(?:ting)? aside|pledg\w*|earmark\w*|approv\w*|extra|additional|put(?:ting)?|spen(?:d|ds|t|ding)|found|agreed|boost\w*|increas\w*|package|ring-?fenc\w*|fund\w*|programme|top(?:ped)? up|provid\w*|add\w*|budget|plan|release\w*|making available|made available|devot\w*|use|using)\b")
_NOT_SPENT = re.compile(
    r"\b(?:cut(?:s|ting|backs?)?|sav(?:e|es|ed|ing|ings)|overspen\w*|shortfall|deficit|black hole|gap|debt|los(?:t|s|es|ing)|reduc\w+ (?:by|its|of|in)|slash\w*|fine[ds]?|damages|compensation|salary|salaries|earn\w*|paid (?:him|her)|severance|pay-?off|"
    r"underspen\w*|spending review|bill|overspending|clawed|short of|costs? (?:of|rose|have risen|has risen|it)|rising costs?|pressure\w*|lawsuit|settle\w*|worth of|a (?:day|week|month)|per (?:day|week|head|child|hour)|an hour|house|homes|road|stadium|schools? building|new school|agency (?:bill|spend)|national\w*|across england|countrywide|all councils|councils)\b"
)
_FOR_CHILDREN = re.compile(
    r"\b(?:children|child|social work\w*|social care|frontline|front-line|services?|safeguarding|families|family|caseload\w*|improvement|recruit\w*|staff\w*|department|early help|protection|care|young|fostering|adoption|posts)\b|‹A\d+›|‹R\d+›"
)
_NATIONAL = re.compile(r"\b(?:government|ministers?|nationally|national|england|treasury|councils|authorities|whitehall|chancellor)\b|‹B\d+›")
_MONEY = pattern(r"{money:amount}")
_RECRUITMENT = (
    re.compile(rf"\b{_RECRUIT}\b[^‹.;]{{0,60}}?(?:‹D\d+›[^‹.;]{{0,20}})?(?P<amount>‹X\d+›) {_ADJ}{_STAFF}\b"),
    re.compile(rf"(?P<amount>‹X\d+›) {_ADJ}{_STAFF}\b[^‹.;]{{0,60}}\b(?:(?:have|has|had|were|was|are|been|be|being) (?:\w+ )?(?:recruited|hired|appointed|taken on|filled|employed|brought in|created|added|started|joined)|recruited|joined|hired|joining)\b"),
    re.compile(r"\b(?:social workers?|staff|workers|vacancies|posts|foster carers)\b[^‹.;]{0,25}\b(?:rise|increase|up|grown?|grew|rose|increased|boosted?)\b[^‹.;]{0,12}by (?P<amount>‹X\d+›)"),
)
_AUDIT = (
    re.compile(rf"\b(?:audit(?:ed|ing|s)?|re-?audit\w*|review(?:ed|ing|s)?|re-?examin\w*|check(?:ed|ing|s)|trawl\w*|scrutin\w+|dip[- ]sampl\w*|look\w* again at|re-?open\w*|sampl\w+|revisit\w*)\b(?: (?:of|through|about|around|some|all|more than|over|nearly|almost|at least|the|its|up to|a sample of|approximately|another|a total of|a further|open|than|files|in|on|case|as many as))* (?P<amount>‹X\d+›) {_ADJ}(?:open |individual |live |closed |historic |social care |child protection |current |past |old |children in need )*(?:cases?|files?|case files?|records?|assessments?|referrals?|plans?|children's (?:cases|files|records)|children's cases)\b"),
    re.compile(rf"(?P<amount>‹X\d+›) {_ADJ}(?:open |individual |live |closed |historic |social care |child protection |current |past |old )*(?:cases?|files?|case files?|records?)\b[^‹.;]{{0,40}}\b(?:have |has |had |were |was |been |being )+(?:re-)?(?:audited|reviewed|examined|checked|re-?examined|scrutinised)\b"),
)
_CASELOAD = (
    re.compile(r"\b(?:caseloads?|case loads?|number of cases)\b[^.;]{0,80}?\bfrom (?:an average of |about |around |more than |over |up to |as many as |nearly )?‹X\d+›(?: cases| children)?[^‹.;]{0,40}?\bto (?:an average of |about |around |under |fewer than |just |below |less than |no more than )?(?P<amount>‹X\d+›)"),
    re.compile(r"\b(?:caseloads?|case loads?)\b[^.;]{0,90}?\b(?:to|of|at|is|are|now|average|averag\w+|stand\w*|below|under|than|around|about|reached|hold\w*|been|limit\w*|cap\w*|by|cut|between)\b(?: (?:an average of|an|average|of|about|around|just|under|below|fewer than|no more than|at|only|a maximum of|maximum|now|to|more|than|each))* (?P<amount>‹X\d+›)(?! (?:years?|months?|weeks?|days?|hours|social workers|councils))"),
    re.compile(r"\b(?:averag\w+|average of|hold(?:ing)?|carry(?:ing)?|manag\w+|handl\w+|juggl\w+|responsible for)(?: (?:now|about|around|just|only|fewer than|no more than|between|an average of|of|more than))* (?P<amount>‹X\d+›) (?:cases|children)\b(?: each| per| on average)?"),
    re.compile(r"\b(?:average|typical|maximum) (?:of )?(?P<amount>‹X\d+›) (?:cases|children) (?:per|each|for each)"),
)
_OTHER = re.compile(
    r"\b(?:appoint\w*|commission\w*|set(?:ting)? up|establish\w*|open(?:ed|s|ing)?|launch\w*|creat\w+|introduc\w+|provid\w+|train(?:ed|s|ing)?|build\w*|built|offer(?:ed|s|ing)?|deliver\w*|carr(?:ied|y|ying) out|complet\w+|held|run|approv\w+|buy|bought|convert\w*|form(?:ed|ing)?)(?: (?:about|around|more than|over|up to|nearly|almost|at least|another|a further|further|its|all|the|a total of|some|only))* (?P<amount>‹X\d+›) (?P<noun>(?:[a-z'-]+ ){0,3}?(?:audits|assessors|hubs|teams|centres|homes|panels|reviews|sessions|courses|managers|staff|social workers|foster carers|carers|places|beds|apprenticeships|apprentices|initiatives|projects|boards|consultants|experts|advisers|posts|visits|practitioners|offices|units|houses|workshops|officers|workers|coaches|specialists|families|clinics|placements|champions|flats))\b"
)
_PEOPLE_NOUN = re.compile(r"(?:social workers|staff|posts|managers|workers|practitioners|officers|foster carers|carers)$")
_SUPPORTED = re.compile(r"(?P<amount>‹X\d+›) (?:rise|increase|reduction|fall|cut|drop|decrease) in (?:the )?(?:number of |numbers of )?(?P<noun>[a-z' -]{3,45}?)(?: it supports| supported|[.,;]| since| over| in ‹D|$)")
_TARGETLESS = re.compile(r"\b(?:councils|authorities|local authorities|nationally|england|across the country|average nationally)\b")
_DOUBT = re.compile(r"\b(?:if|could|may|might|would|should|whether|need\w*|call\w* for|demand\w*|urg\w+|want\w*|ask\w* for|bid for|request\w*|consider\w*|not|n't|never|fail\w*|reject\w*|refus\w*|cannot|unless|lack|short(?:age)? of|propos\w*|warn\w*|fear\w*|lost|loss|losing|leav\w*|left|quit|resign\w*|vacant|struggl\w*|union|unable|hoped?|hoping)\b")


def find(context: Context, known: list[Affiliation]) -> Iterator[Fact]:
    """The measures that an article says a named council takes or pledges; pledges count, wishes and national sums do not."""
    posts = {found.person: found.organisation for found in reversed(known)}
    for passage in context.prose:
        if "‹X" in passage.text or "‹M" in passage.text:
            yield from _Measures(passage, posts).find()


class _Measures:
    """Reads one passage for measures."""

    def __init__(self, passage: Passage, posts: dict[object, object]) -> None:
        self.passage, self.text, self.line, self.posts = passage, passage.text, passage.line, posts
        self.used: set[str] = set()

    def find(self) -> Iterator[Fact]:
        for kind, expressions in (("caseload", _CASELOAD), ("audit", _AUDIT), ("recruitment", _RECRUITMENT)):
            for expression in expressions:
                for match in expression.finditer(self.text):
                    yield from self._fact(kind, match, kind)
        for match in _MONEY.finditer(self.text):
            if self._is_funding(match):
                yield from self._fact("funding", match, "funding")
        for match in _OTHER.finditer(self.text):
            kind = "recruitment" if _PEOPLE_NOUN.search(match["noun"]) and not match.group().startswith(("train", "offer", "provid")) else match["noun"]
            yield from self._fact(kind, match, "other")
        for match in _SUPPORTED.finditer(self.text):
            if "support" in self.text:
                yield from self._fact(f"{match['noun'].strip()} supported", match, "change")

    def _fact(self, kind: str, match: re.Match[str], rule: str) -> Iterator[Fact]:
        symbol = match["amount"]
        council = self._council(match)
        value = self.line.mention(symbol).value
        if symbol in self.used or council is None or value is None or (kind != "change" and isinstance(value, str) and rule != "change"):
            return
        certainty = self._certainty(match)
        if certainty is None:
            return
        self.used.add(symbol)
        amount = value if isinstance(value, Decimal) else Decimal(str(value).split()[0])
        unit = "pounds" if kind == "funding" else "per cent" if isinstance(value, str) else None
        values = {"council": council, "kind": Term.of("measure-kind", kind), "amount": amount, "unit": unit and Term.of("unit", unit)}
        yield make_fact(KIND, values, certainty=certainty, evidence=[self.passage.evidence()], rule=f"measure/{rule}")

    def _certainty(self, match: re.Match[str]) -> Certainty | None:
        """A pledge is a measure; a wish, a warning or a denial is none."""
        scope = scope_before(self.text, match.start("amount"))
        if _DOUBT.search(scope):
            return None
        found = certainty_in(scope, self.passage.base)
        return self.passage.base if found in (Certainty.PLANNED, self.passage.base) else found

    def _is_funding(self, match: re.Match[str]) -> bool:
        scope, after = self.text[: match.start()], self.text[match.end() :]
        near = self.text[max(0, match.start() - 90) : match.end() + 90]
        if _NOT_SPENT.search(near) or not _FOR_CHILDREN.search(self.text):
            return False
        if re.match(r"^(?: a| per|-a)\b", after):
            return False
        if _NATIONAL.search(scope_before(self.text, match.start())) and not re.search(r"‹C\d+›|\bwe\b", scope_before(self.text, match.start())):
            return False
        return bool(_SPEND_STRONG.search(scope[-80:]) or re.match(r"^[^.;]{0,60}\b(?:invest\w*|package|boost|fund\w*|programme|extra|plan|scheme|being spent|has been|budget|injection)\b", after))

    def _council(self, match: re.Match[str]) -> Council | None:
        """Whose measure it is: the council of the clause, `we`, or the council in focus."""
        scope = scope_before(self.text, match.start())
        if re.search(r"\b(?:the )?(?:government|dfe|ministers?|charity|nhs|trust|‹B\d+›)\b(?: \w+){0,3} (?:will|has|have|is|was|are)?\b[^‹]*$", scope) and "‹C" not in scope:
            return None
        ours = we_council(self.passage, self.text, self.posts)
        if ours:
            return ours
        if self.passage.quoted and re.search(r"\bi\b", scope):
            owner = self.posts.get(self.passage.speaker.value) if self.passage.speaker else None
            return owner if isinstance(owner, Council) else self.passage.focus
        named = self.passage.councils(scope) or self.passage.councils(self.text[: match.end()]) or self.passage.councils()
        if named:
            return named[0] if len(named) == 1 else self.passage.councils(scope)[-1] if self.passage.councils(scope) else named[0]
        return None if _TARGETLESS.search(self.text) else self.passage.focus
