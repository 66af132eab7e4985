"""Tying: whose a role is, by the words between it and a person: apposition, predicate, title."""

import re

from caregraph.extraction.complements import NEXT_HOLDER
from caregraph.extraction.governing import BY_HOLDER, head_of, subject_over
from caregraph.extraction.holding import IS_SENT
from caregraph.extraction.homes import IN_PASSING, Site, called
from caregraph.extraction.learned.holder import is_pronoun, likely_holder
from caregraph.extraction.pairs import listed_from, paired
from caregraph.extraction.self_told import opening, own, there_as
from caregraph.extraction.tenure import FROM_POST
from caregraph.extraction.ties import TAIL, Tie, mentioned
from caregraph.extraction.untied import (
    CHOSEN_BY,
    acts_on,
    appoints,
    is_anothers,
    is_as_of_another,
    is_not_of,
    speaks_to,
)
from caregraph.model.entity import Body, Council, Term
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

# words that may stand between a person and a role without naming anyone else
_WORDS = (
    r"(?:(?:later|subsequently|the|a|an|its|their|his|her|our|this|who|is|was|also|now|currently|then|formerly|"
    r"previously|previous|former|"
    r"new|newly|appointed|recently|own|"
    r"outgoing|incoming|current|ex|at|time|both|himself|herself|serving|long-serving|permanent|first|one|of|"
    r"who's|until|latterly|has|been|as|had|present|pictured|‹D\d+›'s|installed|elected|hired|recruited|"
    r"promoted|arrived|"
    r"acts|acting|works|worked|served|serves|becomes|became|already|being|one-time|long-standing|respected|"
    r"experienced|council's|committee's|panel's|union's|charity's|association's|company's|society's|agency's|"
    r"authority's|department's|board's|exchange's|alliance's|network's|partnership's|forum's|foundation's|"
    r"local|tory|labour|conservative|liberal|democrat|lib|dem|independent|labour's|"
    r"party|group|veteran|once|‹X\d+›-time|mbe|obe|cbe|kbe|dbe|bem|qpm|government-appointed|‹B\d+›-appointed|overall|"
    r"county|city|borough|town|hall|council|joint|last|role|remains|and|most|described|\d+|aged|recent|"
    r"replacement|successor|\(|\)|con|lab|city's|county's|borough's|town's)[\s,.-]*)*"
)
_TITLE = (
    r"(?:(?:(?:county |city |town |borough |parish )?(?:cllrs?|councillor|coun)|mr|mrs|ms|miss|dr|sir|dame|lord|"
    r"lady|baroness|professor|prof|"
    r"rev)\.? )?"
)
_LEANING = r"(?:conservative|labour|tory|liberal democrat|lib dem|green|independent)"
_GAP = r"(?:[^‹;]|‹[CBDAXRN]\d+›){0,140}?"
# how a career begins and goes on
_CAREER = (
    r"(?:began|begun|started)(?: out| off)?(?: (?:his|her|their) (?:[a-z]+ )?(?:career|life|days))?(?:,? in|"
    r",)?(?: ‹[DX]\d+›,?)?"
    r"(?: in (?:[a-z' ]|‹[CNA]\d+›){1,40}?)? as|(?:ended|wound) up(?: there)? as|rose(?: through the ranks)? "
    r"to (?:be|become)|"
    r"acted up as|sat as|worked (?:his|her) way up to (?:be|become)"
)
_BE = (
    r"(?:is|was|(?:has |had )?spent (?:[^‹.;,]|‹[DX]\d+›){1,30} as|"
    r"(?:has|had|have|having)(?: also| previously| since)? been|(?:when|while)(?= (?:[a-z]+ )?$)|will be|be|being|"
    r"remains?|(?:is|was) no longer|"
    r"remained|to be|(?:been )?(?:holding|held|hold|holds) the fort(?: (?:at|in) ‹C\d+›| there)? as|serves? as|"
    r"served as|acts? as|"
    r"acted as|continues? as|continued as|stays? on as|work(?:s|ed|ing)(?: (?:for|at|in|"
    r"with) (?:the )?‹[CBN]\d+›)? as|sit(?:s|ting)? as|held the (?:post|role|"
    r"position) of|(?:role|job|post|"
    r"position|time|spell|"
    r"stint|tenure|capacity|days) as|"
    r"go(?:es)? on to (?:be|become)|went on to (?:be|become)|"
    rf"{_CAREER})"
)
_AFTER_PERSON = pattern(
    rf"{{person:person}}(?:'s (?=now |currently |still |also ))?"
    rf",?(?: ?-)? ?\[?(?P<besides>an? [a-z][a-z -]{{2,40}}? and )?(?P<fill>{_WORDS}(?:‹X\d+› of "
    rf"(?:the |its |‹X\d+› )*)?)"
    rf"(?:(?:the )?(?:‹[CN]\d+› (?=‹B))?"
    rf"{{anyorg:org}} ?(?:'s? )?(?:(?<='s )‹C\d+› )?(?:‹X\d+› )?(?P<fill2>{_WORDS}))?$"
)
_BEFORE_PERSON = pattern(
    r"^(?P<second> and ‹R\d+›)?(?: for (?:children in )?england\b)?"
    r"(?: (?:in charge of|responsible for|with responsibility for) (?:[a-z' ]|‹A\d+›){3,60}?(?=,))?"
    r"(?: since (?:early |late )?‹D\d+›(?=,)| for (?:the (?:past|last) )?‹X\d+› (?:years|months)(?=,))?"
    r"(?: at (?:that|the) time| of the (?:day|time))?(?: there(?=,))?(?: who (?:was|is) in (?:post|"
    r"charge)[^,‹]{0,40})?"
    r"(?: (?:picked|chosen|appointed|named|sent|nominated) by (?:[a-z' ]|‹[BR]\d+›){1,30})?"
    r"(?: at (?:county|city|town|shire) hall)?(?:,? (?P<prep>of|at|for|with|in|on|to) (?:the |"
    r"its )?(?P<via>{anyorg})(?:'s?)?"
    r"(?: (?:[a-z-]+ )?(?:‹A\d+›(?=,)|council|children's services|services|children's trust|(?:[a-z]+ ){0,6}(?:board|"
    r"committee|panel|group)))?| of the (?P<noun>trust|company|charity|union|association))?"
    rf"(?: \(‹R\d+›\))?(?:, | | - |: | \(| \[|\) |,? who is |"
    rf"(?:,? currently)? (?:is|(?P<ahead>will be|is to be)) (?:the )?(?:‹R\d+› )?|, )"
    r"(?:(?:an? |the |its )?(?:former|ex-?) (?:‹[CBN]\d+›(?:'s?)? )?‹R\d+›"
    r"(?: (?:of|at|for|in) (?:the )?‹[CBN]\d+›)?,? |(?P<member>‹R\d+›) )?"
    rf"(?:{_LEANING} )?{_TITLE}{{person:person}}"
)
_HEAD_ORG = pattern(
    rf"{{anyorg:org}}(?:'s?)? (?!as |is |was )(?:(?<=[BN]\d›'s )‹C\d+› |(?<=B\d› )‹C\d+› $)?(?:children's "
    rf"services |council |"
    rf"children's trust )?(?P<fill>{_WORDS})$"
)
_AT_HEAD = pattern(
    rf"^(?:(?:responding|speaking|commenting|writing) )?(?:at|for|from|over at|"
    rf"on behalf of) (?:the )?(?:[a-z-]+ ){{0,3}}{{anyorg:org}},? (?P<fill>{_WORDS})$"
)
_PREDICATE = pattern(
    rf"(?P<subject>{{person}}|"
    rf"\bwho\b)(?P<gap>{_GAP})\b(?P<be>{_BE}) (?P<fill>{_WORDS})"
    rf"(?:(?:the )?{{anyorg:org}} ?(?:'s? ?)?(?"
    rf"P<fill2>{_WORDS}))?$"
)
_LINK = (
    r"(?: and(?: (?:also|later|then|now|previously|currently|more recently|subsequently|formerly))?|,|;|"
    r" as well as| before becoming| before being appointed| before that| and at (?:that point|the time)| then|"
    r" later| but also| to become| to(?: be)?(?: its| the)?(?: new)?|-turned-)+"
)
_JOINED = pattern(
    rf"{{role:first}}(?P<tail>(?:'s?)?(?: (?:of|at|for|with|in) (?:the )?{{anyorg}})?(?: (?:in|since|until|"
    rf"from|between) {{date}}(?: (?:to|until|and|till|-) {{date:end}})?|"
    rf" for {{number}} (?:years|months)| for (?:[a-z]+ ){{1,4}}(?:time|years|months|decade|period))?"
    rf"(?: before(?= and))?),?{_LINK} ?(?P<fill>{_WORDS})(?:(?:the )?{{anyorg:org}} ?(?:'s? ?)?)?$"
)
# `did well when R at A`: what follows a reduced clause
_CLOSES_WHEN = re.compile(
    r"^(?: (?:at|of|for|in) (?:the )?‹[CBN]\d+›(?: council)?)?(?: (?:in|from|between) (?:the )?‹D\d+›)?(?:[.;)]|"
    r",(?= and )|,(?! (?:[a-z]+ )?‹P)| and |$)"
)
_ACTS = re.compile(
    r" (?:(?:now|also|then|has|had) )*(?:says|said|told|tells|wrote|writes|added|adds|wants|warned|will|is|was)\b"
)
# `was sacked, as was the R, Q`
_AS_ANOTHER = re.compile(r"(?:, as|,? and so) ?$")
_SAYING = re.compile(
    r"\b(?:said|says|told|tells|added|adds|warned|that|whether|believes?|asked|criticised|accused|replied|"
    r"claimed|claims|how|why|what)\b"
)
_TO_PLACE = pattern(
    r"\b(?:join(?:s|ed|ing)?|mov(?:es|ed|ing) to|to|at|for|in|(?:is|now) with|leaves?|left|"
    r"leaving) (?:the )?{org:org}(?:'s)?(?:(?: [a-z]+| ‹D\d+›)){0,4} (?:as|to (?:be|become))(?: (?:its|the|their|a|an|"
    r"new|interim))* $"
)
# a verb of which the name right before is the subject
_FINITE = re.compile(
    r"(?P<close>,|\))? (?:(?:also|now|then|currently|still|previously) )*"
    r"(?:is|was|has|had|will be|remains|becomes|became|(?<=, )as)\b"
)
# `P of A as R`: where P is from
_OF_PLACE_AS = re.compile(
    r",? (?:of|from) (?:the )?‹[CBN]\d+›(?: council)?,? (?:(?:has|have|had|is|was|were|will|be|been|to|then) )*"
    r"(?:(?:arriv|join|start|com|came|tak|took|mov|step|beg[au]n|appoint|nam|hir|recruit|elect|promot)[a-z]*"
    r"(?: (?:in|over|up|on|post))? )?as "
)
_OF_A_PANEL = re.compile(r"\b(?:panel|inquiry|review|commission|group|task ?force)\b")
_ELECTED = re.compile(
    r"\b(?:leader|mayor|councillor|portfolio holder|(?:cabinet|executive|lead) (?:member|councillor|lead))\b"
)
_HAS_VERB = re.compile(r"\b(?:is|was|has|had|will|becomes|became)\b")
_APPOSED = re.compile(r",(?! who\b)(?:[^.;,‹]|‹[RCBNDXA]\d+›){1,60}, ")
_AUXILIARIES = re.compile(r"(?:\b(?:has|have|had|will|would|now|also|then|since|long|currently|previously|still) )*$")
# `ministers have asked A's P to become R`: whether P did, is not told
_ASKED = re.compile(
    r"\b(?:ask(?:ed|s|ing)?|invit(?:ed|es|ing)|want(?:ed|s)?|urg(?:ed|es|ing)|approach(?:ed)?|press(?:ed|ing)?|"
    r"begg?ed|hop(?:ed|es) for)"
    r" (?:(?:the|‹[CB]\d+›'s|‹R\d+›|former|mr|mrs|ms|dr|sir|dame),? )*$"
)
# `R P's replacement`
_REPLACED = re.compile(r"'s? (?:[a-z]+ )?(?:replacement|successor)\b")
# `Councillor P R said`: a comma is missing
_COUNCILLOR = re.compile(r"\b(?:cllr|coun|councillor)\.? $")
_SAID_NEXT = re.compile(r"^(?:,| (?:said|says|added|told|adds|of|at|for|in)\b)")
# `has named P, who left B, as its R`: at B no more, and not B's
_ELSEWHERE_AS = re.compile(r", who [^,]*‹[CBN]\d+›[^,]*, as ")
_LEAVES_TO_BE = re.compile(r"(?:leaves?|left|leaving) .*\bto (?:be|become)\b")

# `the department appointed a R, P`: not its own, unless it is a council
_APPOINTS = re.compile(r"^appointed an? $")
_HAS_APPOINTED = re.compile(r"^(?:has|have|had) (?:also |now |since )?(?:appointed|recruited|hired) an? $")
_TITLE_OF_NEXT = re.compile(r"^ ‹P\d+›")
_HAS_TITLE = re.compile(rf"‹R\d+›(?:,? |: | - ){_TITLE}$")
# `Professor P, of O`
_AT_AFTER = pattern(r",? (?:of|from|at) (?:the )?{body:org}")
_SAYS_NEXT = re.compile(r" (?:said|told|says|added|warned|explained|claimed|insisted)\b")
_CLOSED = re.compile(r"\)?(?:[,.;:-]| -| and |$)")
_OPENING = re.compile(r"^(?:currently|formerly|previously|now|until recently|already) $")
_IN_RELATIVE = re.compile(
    r"(‹P\d+›),? who (?:(?!‹P)[^,;.])*\b(?:for|with|by|under|to|from|alongside|beside|replaced|succeeded|followed|"
    r"assisted|supported|advised|joined)(?: (?:mr|mrs|ms|dr|cllr|councillor|sir|dame|‹R\d+›))? $"
)
# `named P, the former R1 of O, as its new R2`
# `P, unlike the R`, `described as the next R`
_COMPARED = re.compile(r"\b(?:unlike|like|than|alongside|under|against) (?:the|its) (?:[a-z]+ )?$|\bthe next $")
_AS_NEW = re.compile(r"[^‹]*(?:‹[CBN]\d+›)?(?:'s)?, as (?:(?:its|the|their|an?|new|interim)\b|$)")
# `made P, a former R1 in O, its R2`
_MADE = re.compile(
    r"\b(?:made|appointed|named|chose|chosen) (?:[a-z]+\.? )?‹P\d+›, (?:an? )?(?:former|ex) [^,;]*,? (?:its |the )?$"
)
# `after Q left as R, P said`: whose the role is was told before
_OF_EARLIER = re.compile(
    r"‹P\d+›(?!'s)[^.;]* (?:as|is|was|been|became|becomes|become|remains?|be) (?:(?:the|its|their|an?|‹[CBN]\d+›'s) )*$"
)
# `A, whose R P has been since D`
_WHOSE_R = pattern(r"{anyorg:org}(?: council)?,? whose (?P<fill>(?:[a-z]+ ){0,3})$")
# `has long been a R`: where, is not told by what the text is about
_A_ROLE = re.compile(r"\ban? (?:(?!former\b)[a-z-]+ )?$")
# where all are whose posts are listed: `R1 and R2 of O`
_SHARED_ORG = pattern(r"‹R\d+›,? (?:respectively,? )?(?:of|at|in|for) (?:the )?{anyorg:org}")
_PERSON_IS = re.compile(r"^ (‹P\d+›) (?:is|was|has been|had been|became|will be)\b")


def _antecedent(before: str, symbol: str) -> str:
    """Whose a second verb of a relative clause is: of `P, who worked for Q and is now` it is P, not Q."""
    told = _IN_RELATIVE.search(before[: before.rindex(symbol)])
    return told[1] if told else symbol


def _paired(site: Site) -> Tie | None:
    """`P and Q, R1 and R2 of O`: each has the post that stands in the same place of the list."""
    text, symbol = site.passage.text, f"‹R{site.number}›"
    person = paired(text).get(symbol)
    if person is None:
        return None
    own, at = _HEAD_ORG.search(site.before), _SHARED_ORG.match(symbol + site.after)
    shared = at or _SHARED_ORG.match(listed_from(text, symbol))
    org = mentioned(site, own["org"]) if own and not own["fill"] else mentioned(site, shared["org"]) if shared else None
    start = min(text.index(one) for one in paired(text))
    first = _HEAD_ORG.search(text[:start])
    words = text[text.index(person) + len(person) : text.index(symbol)] if text.index(person) < start else ""
    return Tie(site.passage.line.mention(person), org or (mentioned(site, first["org"]) if first else None), words)


# an adverbial that stands before the subject, and a verb that follows a title with no comma
_FRONTED = re.compile(
    r"(?:in|on|at|after|before|with|following|by|to|under|from|during|amid|alongside|despite|according to) "
    r"[^;:]*(?:‹R\d+›|[a-z]), (?:(?:sir|dame|lord|lady|cllr|councillor|mr|mrs|ms|dr) )?$"
)
# `P, the R said, had done well`
_SAID_ASIDE = re.compile(r" (?:said|says|added|told [^.;,]{1,40}), (?:had|has|was|is|would|will|did|were)\b")
_ACTS_NEXT = re.compile(r" (?:has|had|is|was|will|would|said|says|told|wrote|made|gave|sent|put|set|[a-z]+ed)\b")


def _apposition(site: Site) -> Tie | None:
    """`P, (the former) R of O`; `P, O's R`."""
    match = None if _TITLE_OF_NEXT.match(site.after) else _AFTER_PERSON.search(site.before)
    if not match or mentioned(site, match["person"]) is None:
        return None
    words = re.sub(r"^ (?:[okmcd]be|qc|kc|mp)(?=,)", "", site.before[match.end("person") :])
    bare = words == " " and _COUNCILLOR.search(site.before[: match.start("person")]) and _SAID_NEXT.match(site.after)
    if not (bare or words.startswith((",", " (", " - ", "- ", " ["))) and not re.search(
        r"\b(?:who|is|was|as)\b|^'s ", words
    ):
        return None
    if re.search(r"\band\b", words) and not match["besides"] and not re.search(r"\b(?:who|is|was)\b", words):
        return None
    before = site.before[: match.start("person")]
    acts = words == ", the " and _FRONTED.match(before) and _ACTS_NEXT.match(site.after)
    acts = acts or (words.startswith((", the ", ", ‹")) and _SAID_ASIDE.match(site.after))
    if acts or appoints(words, before) or (words == " as " and is_as_of_another(before)):
        return None  # `Q, whom P appointed as R`; `In a letter to Q, P, the minister said`
    if _HAS_TITLE.search(before) and _BEFORE_PERSON.match(site.after):
        return None  # `a new R1, P, a R2, Q`: a list of pairs
    whose = _antecedent(site.before, match["person"]) if words.startswith(" and ") else match["person"]
    if verb := _FINITE.match(words):
        whose = head_of(site.before[: match.end("person")] + (verb["close"] or "") + " ", whose)
    org = None if _OF_PLACE_AS.match(words) else mentioned(site, match["org"])
    return Tie(site.passage.line.mention(whose), org, words) if whose else None


def _predicate(site: Site) -> Tie | None:
    """`P is R`, `P has been appointed R`, `P joins O as R`, `P … who was R`."""
    for match in reversed(list(_PREDICATE.finditer(site.before))):
        if match["subject"] == "who":
            person = _who(site, match)
        else:
            own = site.before[: match.end("subject")]
            whose = _antecedent(own, match["subject"]) if " and " in match["gap"] else match["subject"]
            whose = _over(site.before, match) if whose == match["subject"] else whose
            person = site.passage.line.mention(whose) if whose else None
        later = re.findall(r"‹P\d+›", match["gap"])
        in_passing = match["be"] in ("when", "while")
        if in_passing and not _CLOSES_WHEN.match(site.after):
            continue  # `when R Q did away with it`
        if person is None or later or _AS_ANOTHER.search(match["gap"]):
            continue
        if _SAYING.search(match["gap"]) and match["be"] != "having been":
            continue
        place = None if FROM_POST.search(site.before[match.start() :]) else _told_place(site)
        org = mentioned(site, match["org"]) or (mentioned(site, place["org"]) if place else None)
        then = " was " if in_passing else ""
        start = match.start("be") if match["be"] == "having been" else match.start()
        return Tie(person, org, site.before[start:] + then, guarded=True)
    return None


def _over(before: str, match: re.Match[str]) -> str:
    """The subject of a verb behind an aside: of `P, under whom Q worked, has been R` it is P, not Q."""
    verb = before[: match.start("be")]
    left = verb[: _AUXILIARIES.search(verb).start()]  # type: ignore[union-attr]
    symbol = match["subject"]
    beside = left[match.end("subject") :]
    if not beside.strip(" ,)") or _APPOSED.fullmatch(beside):
        return head_of(before[: match.end("subject")] + (beside[-2:] if len(beside) > 1 else " "), symbol)
    return subject_over(left, symbol) or symbol


def _told_place(site: Site) -> re.Match[str] | None:
    """Where the words before a role say that somebody goes; not where somebody leaves to be that."""
    place = _TO_PLACE.search(site.before)
    return None if place and _LEAVES_TO_BE.match(place.group()) else place


def _who(site: Site, match: re.Match[str]) -> Mention | None:
    """The person that `who` stands for: the one named last before it."""
    nearest = re.search(r"(‹P\d+›)[^‹;]{0,40}(?:‹[RBCDN]\d+›[^‹;]{0,40}){0,3}$", site.before[: match.start()])
    return site.passage.line.mention(nearest.group(1)) if nearest else None


def _joined(site: Site) -> Tie | None:
    """`P, R1 of O1 and R2 of O2`: the second role is the first one's person's."""
    match = _JOINED.search(site.before)
    first = site.known.get(int(match["first"][2:-1])) if match else None
    if match is None or first is None or _BEFORE_PERSON.match(site.after):
        return None
    words = site.before[match.end("first") :]
    if (
        _AS_NEW.match(words)
        or _MADE.search(site.before)
        or (words.endswith((", the ", " and the ")) and _ACTS.match(site.after))
        or words.endswith((" to the ", " to its "))
        or _is_next_holder(site)
    ):
        return None  # `Q, the R1, the R2 now says`
    if first.tenure == "former" and not re.search(r"\b(?:now|currently|become|becoming|before|to)\b", words):
        words += " former "
    person = next((m for m in site.passage.line.mentions if m.value == first.person), None)
    if person and _FINITE.match(words) and _is_governed(site, person):
        return None  # `The husband of P, the R1, is R2`
    return Tie(person, mentioned(site, match["org"]), re.sub(r"\bbefore\b(?! that\b)", "", words)) if person else None


def _is_next_holder(site: Site) -> bool:
    """Whether a role is the subject of a clause of its own: `P resigned in D and the R left in E`."""
    holders = NEXT_HOLDER.finditer(site.passage.text)
    return any(match.start() < len(site.before) < match.end() for match in holders)


def _is_governed(site: Site, person: Mention) -> bool:
    """Whether somebody is named only to say who another is: `the husband of P`."""
    symbol = f"‹P{site.passage.line.mentions.index(person)}›"
    return head_of(site.before[: site.before.find(symbol) + len(symbol)] + ", ", symbol) != symbol


def _is_sent(site: Site) -> bool:
    """Whether a role is one of those whom the state sends to a council: `a commissioner to A, P`."""
    role = site.passage.line.mentions[site.number].value
    return isinstance(role, Term) and bool(IS_SENT.search(role.label))


def _title(site: Site) -> Tie | None:
    """`R P`, `O R P`, `O's R, P`, `R of O P`."""
    match = _BEFORE_PERSON.search(site.after)
    person = mentioned(site, match["person"]) if match else None
    aside = match is not None and "," in site.after[: match.start("person")] and not _OPENING.match(site.before)
    if match is None or person is None or (person.anaphor and aside):
        return None
    closed = _CLOSED.match(site.after, match.end())
    sent_to = match["prep"] == "to" and aside and closed and _is_sent(site)
    # `may appoint a R for A, P said`: P says so
    says = aside and _SAYS_NEXT.match(site.after, match.end())
    told_by = says and (one := _A_ROLE.search(site.before)) is not None and one.start() > 0
    passing = aside and IN_PASSING.match(site.before) and not closed
    if passing or told_by or (match["prep"] == "to" and not sent_to):
        return None
    if is_pronoun(person) or CHOSEN_BY.search(site.before) or (aside and _OF_EARLIER.search(site.before)):
        return None
    # `in his letter to the R P asked for it`: P wrote to the R
    if (not aside and speaks_to(site.before, person)) or not _are_one_members(site, match["second"], match["member"]):
        return None
    head = _AT_HEAD.search(site.before) or _HEAD_ORG.search(site.before)
    if head and head["fill"].startswith("and "):
        head = None  # `the department and the R, P`: two
    owner = mentioned(site, head["org"]) if head and not _APPOINTS.search(head["fill"]) else None
    if owner and head and isinstance(owner.value, Body) and _HAS_APPOINTED.search(head["fill"]):
        owner = head = None
    via = mentioned(site, match["via"])
    # `the union's R at A` is the union's
    org = owner if via and owner and isinstance(owner.value, Body) and isinstance(via.value, Council) else via or owner
    whose = _WHOSE_R.search(site.before)  # `O, whose R P gave evidence`
    org = org or (mentioned(site, whose["org"]) if whose else None)
    org = org or (called(site, match["noun"]) if match["noun"] else None)
    role = site.passage.line.mentions[site.number].value
    chair = _AT_AFTER.match(site.after[match.end() :]) if isinstance(role, Term) and "professor" in role.label else None
    org = org or (mentioned(site, chair["org"]) if chair else None)
    if match["ahead"] and org is None and isinstance(role, Term) and _OF_A_PANEL.search(role.label):
        return None
    words = site.before[head.end("org") :] if head else _noun_phrase(site.before)
    words = f"{words} former " if _REPLACED.match(site.after, match.end()) else words
    return Tie(person, org, f"{words}will be " if match["ahead"] else words)


def _are_one_members(site: Site, second: str | None, member: str | None) -> bool:
    """Whether two titles before a name are of one councillor: `deputy leader and cabinet member for children P`."""
    label = site.passage.line.mention(member).value if member else None
    if isinstance(label, Term) and not label.label.lower().endswith(" councillor"):
        return False  # `the opposition leader, Labour councillor P`
    if not second:
        return True
    other = site.passage.line.mention(second.removeprefix(" and ")).value
    role = site.passage.line.mentions[site.number].value
    return all(isinstance(one, Term) and _ELECTED.search(one.label) for one in (role, other))


def _noun_phrase(before: str) -> str:
    """The words that lead up to a title: its article and adjectives."""
    match = re.search(rf"(?:^|[\s,(])(?P<words>{_WORDS})$", before[-60:])
    return match["words"] if match else ""


def _inverted(site: Site) -> Tie | None:
    """`A, whose R P has been since D`."""
    whose, who = _WHOSE_R.search(site.before), _PERSON_IS.match(site.after)
    if whose is None or who is None:
        return None
    return Tie(site.passage.line.mention(who[1]), mentioned(site, whose["org"]), who.group().partition("› ")[2])


def _learned(site: Site) -> Tie | None:
    """The person whose role it most likely is, where no words are known to tie the two."""
    number = likely_holder(site)
    if number is None or (_A_ROLE.search(site.before) and not TAIL.match(site.after)):
        return None
    symbol = f"‹P{number}›"
    position = site.passage.line.position(symbol)
    ahead = position > len(site.before)
    words = site.after[: site.after.index(symbol)] if ahead else site.before[position + len(symbol) :]
    if not ahead and _ASKED.search(site.before[:position]) and words.startswith(" to "):
        return None
    apart = _COMPARED.search(site.before) or (acts_on(words) if ahead else BY_HOLDER.search(words))
    if ";" in words or apart or is_anothers(site.before, site.after) or _ELSEWHERE_AS.match(words):
        return None
    if is_not_of(site.passage.text, (f"‹R{site.number}›", symbol), words, ahead=ahead):
        return None
    verb = not ahead and not words.startswith(", who ") and _HAS_VERB.search(words)
    if verb and _is_governed(site, site.passage.line.mentions[number]):
        return None
    head, place = _HEAD_ORG.search(site.before), _told_place(site)
    org = mentioned(site, head["org"]) if head else mentioned(site, place["org"]) if place else None
    return Tie(site.passage.line.mentions[number], org, words, guarded=not words.startswith(","))


LEARNED = "learned"
READERS = (
    ("in-pairs", _paired),
    ("role-of-person", _inverted),
    ("person-then-role", _apposition),
    ("person-is-role", _predicate),
    ("second-role", _joined),
    ("role-then-person", _title),
    ("own-post", own),
    ("there-as-role", there_as),
    ("opening", opening),
    (LEARNED, _learned),
)
