"""Findings: words in passing of what inspectors found, where no verb of speaking gives them to anybody."""

import re

from caregraph.model.entity import Body
from caregraph.model.mention import Mention
from caregraph.model.text import BlockKind
from caregraph.recognition.speakers import Speakers
from caregraph.recognition.speech import reporting_verbs
from caregraph.recognition.telling import Telling, Told

_BACK = 4  # sentences
_LONGEST = 60  # words from a fragment to the end of its sentence
_INSPECTORS = re.compile(
    r"(?<![\w-])(?:(?:lead |government )?inspectors?|inspectorate|watchdog|regulator|‹B\d+›)(?:'s?)?(?![\w-])"
)
# whose words a fragment may be besides, or what it is if nobody's
_OTHERS = (
    r"(?:parents?|mothers?|fathers?|famil(?:y|ies)|residents?|critics|campaigners|neighbours|relatives|councillors|"
    r"opposition|"
    r"unions?|members|workers|staff|employees|managers?|leaders|officers?|carers?|teachers?|observers|insiders|"
    r"sources?|"
    r"some|many|one|children|girls?|boys?|young people|teenagers?|police|ministers?|government|department|"
    r"judges?|court|coroner|ombudsman|charit(?:y|ies)|experts?|researchers?|academics?|lawyers?|barristers?)"
)
_OTHERS_SAY = re.compile(
    rf"(?<![\w-]){_OTHERS} (?:(?:also|had|has|have|all|who|what|often|they|once|then) )*(?:say|said|says|tell|told|"
    r"complain|describ|call|feel|felt|fear|worr|think|thought|claim|report|spoke|speak|recall|"
    r"dismiss|insist|put it)\w*|\baccording to (?:an?|one|some|two|local)\b|\bwhat (?!inspectors|the (?:inspect|"
    r"watchdog|regulator|report))(?:[a-z]+ "
    r"){1,3}(?:call|say|term|"
    r"describe)\w*"
)
_NO_FINDING = re.compile(
    r"\b(?:slogans?|mottos?|vision|pledge[sd]?|promis\w+|plan(?:s|ned)? to|wants?|hopes?|hoped|aims?|aimed|intends?|"
    r"strategy|will|would|could|(?<!in )may|might|called for|calls for|campaign|law|legal|act|defin\w+|known as|"
    r"so-called|"
    r"entitled|titled|named|headed|headlined?|branded itself|song|poem|poster|banners?|t-shirts?|scheme|"
    r"apolog\w*|insist\w*|denie[sd]|deny|admit\w*|was told|were told|been told|is told|are told|is to be|are to be|"
    r"must|should|asked|if|mission|values?|target|cabinet|leader|budget|bill|vote[sd]?|debate|meeting|"
    r"accused|alleged|rumoured|said to|social media|reputation|nickname|"
    r"letters? from|emails?|court|judge|trial|jury|coroner|police|ombudsman|minister|union|charity|you|we|i)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|me|you|your)\b")
# `Ofsted was critical and the council has a plan for “…”`: a clause of somebody else's doing
_NEW_DOER = re.compile(
    r"(?:[,;:]| and| but| while| so| who| which| that| as) (?:the )?(?:‹[CR]\d+›|council|authority|ministers|"
    r"government|"
    r"director|leader|boss(?:es)?|‹R\d+›) (?!(?:was|were|is|are|had been|has been|have been|been|had|did|does|do|has|"
    r"did not)\b)"
)
# `When Ofsted came, staff were “…”`: nobody knows by whom
_AT_THE_TIME = re.compile(
    r"^(?:(?:and|but) )?(?:when|after|since|following|before|because|although|though|despite|until|while|once|ahead of|"
    r"in the wake of|at the time of) [^,]*,"
)
_GOVERNED = re.compile(
    r"^(?: (?:report|inspectors|letter|inspection|team))*,?(?: (?:who|which|also|had|has|have|to|were|was|be|then|"
    r"later|both|now|do|did|does|not|even|[a-z]+ly))*,? $"
)
_THEY = re.compile(
    r"(?P<where>(?:in|at) (?:neighbouring |nearby )?‹C\d+›(?: council)?(?:, (?:which|where) [^,]{3,60})?,? "
    r")?(?:they|it)(?= )"
)
_REPORT = re.compile(
    r"(?:the|its|an?|this|‹B\d+›(?:'s)?|‹D\d+›'s) (?:(?:\d{4}|‹[BD]\d+›(?:'s)?|(?!for\b|to\b|of\b|by\b)[a-z-]+) ){0,3}?"
    r"(?:report|letter|inspection)(?![\w-])"
)
# `told the inspectors that …`
_SPOKEN_TO = re.compile(
    r"\b(?:told|tells?|telling|assur\w+|warn\w*|inform\w*|show\w*|greet\w*|meets?|met|ask\w*|wrote to|writ\w+ to|"
    r"said to|spoke to|complain\w* to|respon\w+ to|repl\w+ to|thank\w*|attack\w*|criticis\w+|accus\w+) (?:the )?$"
)
_FOUND_OUT = re.compile(
    r"\b(?:found|finds|said|says|say|noted?s?|reports?|reported|judged?|judges|rated|rates|conclude[sd]?|wrote|writes|"
    r"describe[sd]?|warn(?:ed|s)?|highlight(?:s|ed)?|criticis\w+|prais\w+|saw|sees|identif\w+|point(?:s|ed)|raise[sd]?|"
    r"worried|concerned|impressed|damning|scathing|critical|noticed|recognise[sd]?|recognised|adds|added|singled|"
    r"condemn\w*|commend\w*|told|came across|discovered|heard|set out|sets out|uncovered|lists?|listed|blamed|"
    r"fault|failings|findings|returned|visited|came back|went back|inspected|verdict|according to|struck|alarmed|"
    r"disturbed|gave|reads?|states?|stated)\b"
)
# what stands beside a noun is its name, no finding: `its new model, “…”, starts in May`
_SET_OFF = re.compile(
    r"(?<!, meanwhile)(?<!, however)(?<!, too)(?<!, though)(?<!by contrast)(?<!, in turn)(?<!, moreover), $"
)
_QUOTED_AS = re.compile(r"\bas (?:saying|claiming|writing|telling)\b")
_SAID = re.compile(r"[“\"'‘]? ?(?:said|says|added|adds)\b")  # marks that are the wrong way round
_PASSIVE_TOLD = re.compile(r"\b(?:was|were|been) (?:told|warned|asked|ordered|criticised|praised|urged)\b")


class Findings:
    """Finds the fragments that a running account of what inspectors found quotes from them."""

    def __init__(self, telling: Telling, speakers: Speakers) -> None:
        self.telling, self.speakers = telling, speakers

    def whose(self, told: Told, before: str, after: str) -> Mention | None:
        """The inspectorate, where the sentence or those before it tell what it found; no person may be told of."""
        text = told.line.text
        if "‹P" in text or _OTHERS_SAY.search(text) or _QUOTED_AS.search(text) or before.rstrip().endswith(":"):
            return None
        words = self._words(told, before)
        if (
            not re.search(r"[a-z]", before + after)
            or _SAID.match(words)
            or len(words.split()) > _LONGEST
            or _FIRST_PERSON.search(words)
        ):
            return None
        here = self._in_sentence(told, before)
        return self.speakers.inspectorate(told) if here or self._carried(told, before) else None

    def _words(self, told: Told, before: str) -> str:
        """The article's own words from a fragment to the end of its sentence."""
        start = told.line.text.rindex(before) + len(before) if before in told.line.text else 0
        return self.telling.text[told.line.offset(start) : told.stretch.end]

    def _in_sentence(self, told: Told, before: str) -> bool:
        """Whether inspectors are who the words before a fragment are about: `with inspectors struck by “…”`."""
        found = [
            m
            for m in _INSPECTORS.finditer(before)
            if self._is_inspectors(told, m.group()) and not _SPOKEN_TO.search(before[: m.start()])
        ]
        found += [m for m in (self._they(told, before), self._report(told, before)) if m]
        found.sort(key=lambda m: m.end())
        if not found or _AT_THE_TIME.search(before) or not re.search(r"[a-z]", before):
            return False
        between = before[found[-1].end() :]
        if "‹B" in between or "‹N" in between or _NEW_DOER.search(between) or _NO_FINDING.search(between):
            return False
        return all(
            _GOVERNED.match(between[: verb.start()])
            or verb["verb"].endswith("ing")
            or between[: verb.start()].endswith(", which ")
            for verb in reporting_verbs(between)
        )

    def _they(self, told: Told, before: str) -> re.Match[str] | None:
        """The `they` or `it` that stands for inspectors, of whom the sentence before tells."""
        they = _THEY.match(before)
        earlier = self.telling.told[told.number - 1] if told.number else None
        if not they or not earlier or not self.speakers.reports.are_inspectors():
            return None
        if they["where"]:
            return they if self._tells_findings(earlier) else None
        return they if self.speakers.is_of_inspectors(earlier) else None

    def _report(self, told: Told, before: str) -> re.Match[str] | None:
        """The report that a sentence begins with, if it is the inspectors'."""
        report = _REPORT.match(before)
        author = self.speakers.noun_phrase(told, report.group()) if report else None
        return report if author and author.value == self.speakers.ofsted else None

    def _is_inspectors(self, told: Told, words: str) -> bool:
        if not words.startswith("‹"):
            return self.speakers.reports.are_inspectors()
        return told.line.mention(words.split("'", maxsplit=1)[0]).value == self.speakers.ofsted

    def _carried(self, told: Told, before: str) -> bool:
        """Whether a sentence that names nobody goes on with an account of what inspectors found."""
        line, speakers = told.line, self.speakers
        if not re.search(r"[a-z]{2}", before) or _SET_OFF.search(before) or _NO_FINDING.search(line.text):
            return False
        others = (m for m in line.mentions if isinstance(m.value, Body) and m.value != speakers.ofsted)
        if any(others) or reporting_verbs(line.text) or not speakers.reports.are_inspectors():
            return False
        if speakers.last and speakers.last.value != speakers.ofsted and speakers.last_at >= speakers.reports.own_at:
            return False
        for number in range(told.number - 1, max(-1, told.number - 1 - _BACK), -1):
            earlier = self.telling.told[number]
            if earlier.stretch.block.kind is BlockKind.HEADING:
                continue
            if self._tells_findings(earlier):
                return True
            if not self._is_neutral(earlier):
                return False
        return False

    def _tells_findings(self, earlier: Told) -> bool:
        """Whether a sentence tells what inspectors or their report found, and of nobody else's words."""
        text = earlier.line.text
        if "‹P" in text or _OTHERS_SAY.search(text):
            return False
        named = any(self._is_inspectors(earlier, m.group()) for m in _INSPECTORS.finditer(text))
        report = re.search(r"\b(?:report|letter|inspection)\b", text)
        before = self.telling.told[earlier.number - 1] if earlier.number else None
        they = before and re.match(r"(?:they|it) ", text) and self.speakers.is_of_inspectors(before)
        return bool((named or report or they) and _FOUND_OUT.search(text))

    def _is_neutral(self, earlier: Told) -> bool:
        """Whether a sentence tells of nobody's words."""
        line = earlier.line
        others = any(isinstance(m.value, Body) and m.value != self.speakers.ofsted for m in line.mentions)
        quiet = not reporting_verbs(line.text) or _PASSIVE_TOLD.search(line.text)
        return "‹P" not in line.text and not others and bool(quiet) and not _NO_FINDING.search(line.text)
