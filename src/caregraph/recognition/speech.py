"""The grammar of reported speech: which verbs say that somebody speaks, and into what a clause before them divides."""

import re
from collections.abc import Iterator

_REGULAR = (
    "add explain comment insist claim argue state continue conclude announce respond believe stress "
    "acknowledge note remark declare pledge promise complain observe confirm describe call accuse criticise "
    "praise highlight "
    "reveal suggest cite recall predict maintain agree caution urge tweet joke quip apologise label brand "
    "dub dismiss "
    "demand hail thank blame report fear hope welcome accept concede contend assert emphasise reiterate repeat "
    "vow email answer "
    "blog echo lament warn counter protest mention inform"
)
_IRREGULAR = (
    "posted|posting|say|says|said|saying|tells?|told|telling|wr(?:ites?|ote|iting)|admit(?:s|ted|ting)|repl(?:y|ies|"
    "ied|ying)|"
    "den(?:y|ies|ied|ying)|reads?|asks?|asked|went on|goes on|going on|puts? it|hits? back|shot back|warn|argue|"
    "believe|insist|describe|call|conclude|spe(?:ak|aks|aking) of|spoke of|point(?:s|ed|ing)? (?:out|to)|"
    "refer(?:s|red|ring)? to|"
    "quotes?|quoted|called for|calls for|calling for|complained of|questioned|questions|(?:end|begin|open|"
    "close)s(?=:)|(?:ended|began|"
    "opened|closed)(?=:)"
)
_FIND = r"(?:finds?|found|finding|identif(?:y|ies|ied|ying)|judge[sd]?|raise[sd]?|recognise[sd]?|saw|see|noted)"
_STANCE = (
    r"(?:like|want|see|doubt|think|face|back|support|name|defend|reject|refute|express|oppose|regret|favour|attack|"
    r"condemn|promise|fear|hope|blame|worr(?:y|ie)|wonder|argue|stress)(?:s|d|ed)|saw|thought|wants|"
    r"(?:is|was) (?:in favour|sure|certain|clear|confident|worried|concerned)|paid tribute|pays tribute|calls for|"
    r"takes issue|took issue|(?:has|had) (?:a|one) \w+|(?:has|had) (?:kind|warm|harsh|strong|stern) words|"
    r"(?:has|had) [a-z]+ (?:kind|warm|harsh|strong|stern) words|disagree[sd]|echoe[sd]|spoke|speaks|came|gave|"
    r"credit(?:s|ed)|attribut(?:es|ed)|"
    r"puts? (?:[a-z-]+ ){1,4}down to|stands? by|stood by|"
    r"gives|sets? out|"
    r"made clear|makes clear|felt|feels|"
    r"(?:is|was) (?:impressed|struck|encouraged|disappointed|heartened|frustrated) (?:by|with|that|to)|"
    r"(?:is|was|are|were) (?:critical|scathing|complimentary|full of praise|positive|dismissive) (?:of|about|for)"
)


def _forms(verb: str) -> str:
    """A pattern for the forms of a regular verb that a reporting clause uses."""
    stem = verb[:-1] if verb[-1] == "e" else verb
    return rf"{stem}(?:e?s|ed|ing)"


SAY = "(?:" + "|".join([*map(_forms, _REGULAR.split()), _IRREGULAR]) + ")"
STANCE = re.compile(rf"\b(?:{SAY}|{_STANCE})\b")
_VERB = re.compile(rf"\b(?P<verb>{SAY}|{_FIND})\b")
# `had found £5m for the service`: money, not a finding
_OF_MONEY = re.compile(r" (?:(?:an?|another|extra|further|additional|the) ){0,3}(?:£|money\b|cash\b|funding\b)")
_NOUN_BEFORE = re.compile(
    r"(?:\b(?:the|an?|its|their|his|her|our|of|no|these|those|such|any|inspection|annual|new|latest|for|in)|'s) $"
)
# what somebody will find is not what they say they found
_TO_COME = re.compile(r"\b(?:would|will|could|may|might|to|can|should) $")
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|be|being|is being)(?: (?:also|once|recently|then|widely|often))? $")
# verbs that give words to somebody only beside a quotation: `“…,” she laughs`
_UTTER = (
    r"(?:laugh|smil|grin|sigh|shrug|mus|reflect|joke|jok|whisper|shout|chuckl|ventur|volunteer|offer|quipp)(?:e?s|ed)"
)
AFTER_VERB = re.compile(rf"^[\s,.;-]*(?:also |then |later |has |had )*(?P<verb>{SAY}|{_UTTER})\b(?P<rest>[^;]*)")
SUBJECT_THEN_VERB = re.compile(
    rf"^[\s,.-]*(?P<subject>[^;‹]{{0,80}}(?:‹[A-Z]\d+›[^;‹]{{0,80}}){{0,6}}?) (?P<verb>{SAY}|{_FIND}|{_UTTER})\b"
)
UTTERS = re.compile(rf"^[\s,]*(?:(?:the )?‹[A-Z]\d+›,? ?|he |she ){{1,3}}{_UTTER}\b")
_TRAIL = re.compile(
    r"(?:[\s,]+(?:also|now|has|have|had|later|then|further|will|would|could|did|does|do|not|recently|today|yesterday|"
    r"last (?:night|week|month|year)|on \w+day|previously|repeatedly|again|himself|herself|(?:is|was) quoted as|"
    r"never|once|always|simply|since|"
    r"this (?:week|month|year)|in (?:a|an|the) (?:statement|interview)|"
    r"publicly|however|already|still|often|too|earlier|immediately|reportedly))+[\s,]*$"
)
_LONG_RELATIVE = re.compile(r",? (?:who|whose) .*,\s*$")
_SHORT_RELATIVE = re.compile(
    r",? (?:(?<=, )(?:in|of|to|from|by|for|with|at|on) )?(?:who|whose|which|where|whom) [^,]*(?:,|$)"
)
_ASIDE = re.compile(r" \([^)]*\)| - [^-]{0,120} - ?")
# `a letter in which B`: the subject stands inside the relative clause
_OPEN_RELATIVE = re.compile(
    r" (?:which|where|whom|when|that) "
    r"(?P<inner>(?:the |its )?‹R\d+›, ‹P\d+›,?|"
    r"(?:the )?(?:‹[BCP]\d+›|\w+ ‹P\d+›|inspectors|he|she|it|report|letter|notice|direction|document|review|"
    r"inspectorate|watchdog|"
    r"regulator|department|council|government|ministers)(?![a-z])[^,]*)$"
)
_ANTECEDENT = re.compile(
    r"(?P<noun>(?:\b(?:an?|the|one|his|her|their|its|some|two|from|with) [^,]{0,60}?|‹[A-Z]\d+›|"
    r"\binspectors)),? (?:who|"
    r"which|that)$"
)
_JOINED = re.compile(r",\s*(?:and |but |while )?(?:\w+\.? ){0,3}‹P\d+›")
# `P said the council was sorry, but added`: the verb to come has the subject of the one before
_GOES_ON = re.compile(r"(?:, and| but)(?: also| then| later)? $")
# `P said the council had begun a review, adding: “…”`
_ADDING = re.compile(r", (?:\w+ly )?$")
# `P said …, while the opposition`: a clause that has a subject of its own, which no clause before it lends it
_NEW_SUBJECT = re.compile(
    r"(?:[,;]? (?:while|whereas)|[,;] (?:but|and|though|although)|;) "
    r"(?!(?:he|she|it|they|also|has|have|had|who|which|that|then|later|now|still|again|is|was|were|will|would|in|at|on|"
    r"for|with|by|to|of|instead|yesterday|today|this|nevertheless|nonetheless|sometimes|perhaps|does|always|"
    r"besides|[a-z]+(?:ed|ing|ly))\b)"
    r"(?P<subject>(?:(?:the|an?|its|his|her|their|other|some|one|many|several|most|all|few) )?(?:[a-z'-]+ ){0,3}"
    r"(?:[a-z'-]+s|‹N\d+›|[a-z]+(?:er|or|ist|ent)))$"
)
# verbs that tell what somebody thinks or feels: where P says that a council accepts a report, the words are P's
_NO_TELLING = re.compile(
    r"(?:accept|welcom|believ|acknowledg|recognis|fear|hope|blame|blaming|agree|apologis|thank|prais|deni|deny|"
    r"call(?:ed|s) for|"
    r"support|pledg|promis|respond|highlight|declar|identif|rais|dismiss|regret|demand|announc)"
)
_OF_COUNCIL = re.compile(r" (?:that )?(?:the |its? |‹C\d+›)[^‹]{0,40}$")
# verbs of speaking whose object is who is spoken of
_TAKES_A_PERSON = re.compile(r"thank|prais|accus|criticis|blam|hail|urg|welcom|dismiss|label|brand|dub")


def reporting_verbs(text: str) -> list[re.Match[str]]:
    """The verbs of speaking or of finding in a stretch of a line, without like nouns and without passives."""
    return [
        match
        for match in _VERB.finditer(text)
        if not (_is_noun(text, match) or _is_passive(text, match) or _is_to_come(text, match))
        and not (match["verb"].startswith("f") and _OF_MONEY.match(text, match.end()))
    ]


def stance_verbs(text: str) -> list[re.Match[str]]:
    """The finite verbs of a line that tell what somebody says, thinks or feels, without passives."""
    verbs = STANCE.finditer(text)
    return [
        match
        for match in verbs
        if not match.group().endswith("ing") and not _PASSIVE.search(text[max(0, match.start() - 24) : match.start()])
    ]


def own_subject(clause: str) -> str:
    """The subject that a clause after another has for itself: `P is sorry, while the opposition parties`."""
    found = _NEW_SUBJECT.search(_TRAIL.sub("", clause).rstrip())
    return found["subject"] if found else ""


def _is_noun(text: str, match: re.Match[str]) -> bool:
    return bool(_NOUN_BEFORE.search(text[max(0, match.start() - 12) : match.start()])) and not match["verb"].endswith(
        "ing"
    )


def _is_to_come(text: str, match: re.Match[str]) -> bool:
    return match["verb"] in ("find", "see") and bool(_TO_COME.search(text[max(0, match.start() - 8) : match.start()]))


def _is_passive(text: str, match: re.Match[str]) -> bool:
    passive = _PASSIVE.search(text[max(0, match.start() - 24) : match.start()])
    return bool(passive) and not match["verb"].endswith("ing")


def segments_of(clause: str) -> list[str]:
    """What stands before a verb, without asides, divided at its commas; the subject is in one of the last."""
    clause = _TRAIL.sub("", _ASIDE.sub(" ", clause)).rstrip()
    antecedents = list(_ANTECEDENT.finditer(clause))
    clause = _noun(antecedents[-1], clause) if antecedents else _TRAIL.sub("", _without_relative(clause))
    inner = _OPEN_RELATIVE.search(clause)
    clause = inner["inner"] if inner else clause
    return [_TRAIL.sub("", f" {segment}").strip() for segment in re.split(r"[,;:]| - ", clause)]


def _noun(antecedent: re.Match[str], clause: str) -> str:
    """What a relative pronoun stands for: for `who` a person, else what the words before it end in."""
    people = re.findall(r"‹P\d+›", clause)
    if antecedent.group().endswith("who") and re.fullmatch(r"‹[BC]\d+›", antecedent["noun"]) and people:
        return str(people[-1])
    governed = re.search(r"\b(?:by|from|to) (‹[BC]\d+›)$", antecedent["noun"])
    return governed[1] if governed else antecedent["noun"].rsplit(" a ", 1)[-1]


def _without_relative(clause: str) -> str:
    long = _LONG_RELATIVE.search(clause)
    if long and not _JOINED.search(long.group()):
        return clause[: long.start()]
    return clause if _OPEN_RELATIVE.search(clause) else _SHORT_RELATIVE.sub(_comma, clause)


def _comma(relative: re.Match[str]) -> str:
    """What is left of a relative clause: the comma that ends the clause around it, if that is not its own."""
    return ", " if relative.group().endswith(",") and not relative.group().startswith(",") else " "


def last_clause(text: str, *, adding: bool = False) -> str:
    """The words after the last verb of speaking that governs them: `P said that B had` leaves `B had`."""
    verbs = reporting_verbs(text)
    inner = [
        v
        for v in verbs
        if not _TAKES_A_PERSON.match(v["verb"])
        and re.match(r" (?:that )?(?:the |an? )?(?:‹[BCPN]|report|it\b|inspectors)", text[v.end() :])
    ]
    if inner and (_GOES_ON.search(text) or (adding and _ADDING.search(text))):
        return last_clause(text[: inner[-1].start()])
    return re.sub(r"^ that", "", text[inner[-1].end() :]) if inner else text


def clauses_before(text: str) -> Iterator[tuple[str, str]]:
    """For each verb of speaking before a quotation, the nearest first: the clause before it, and the verb."""
    verbs = reporting_verbs(text)
    for verb, governing in reversed(list(zip(verbs, [None, *verbs], strict=False))):
        between = text[governing.end() : verb.start()] if governing else ""
        if _NO_TELLING.match(verb["verb"]) and _OF_COUNCIL.match(between):
            continue
        yield last_clause(text[: verb.start()], adding=verb["verb"] == "adding"), verb["verb"]
