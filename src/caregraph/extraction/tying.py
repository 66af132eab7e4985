"""Tying: whose a role is, by the words between it and a person: apposition, predicate, title."""

import re
from dataclasses import dataclass

from caregraph.extraction.homes import IN_PASSING, Site, called
from caregraph.extraction.learned.holder import is_pronoun, likely_holder
from caregraph.extraction.tenure import FROM_POST
from caregraph.extraction.untied import acts_on, appoints, is_anothers, speaks_to
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

# words that may stand between a person and a role without naming anyone else
_WORDS = (
    r"(?:(?:later|subsequently|the|a|an|its|their|his|her|our|this|who|is|was|also|now|currently|then|formerly|previously|previous|former|"
    r"new|newly|appointed|recently|own|"
    r"outgoing|incoming|current|ex|at|time|both|himself|herself|serving|long-serving|permanent|first|one|of|"
    r"who's|until|latterly|has|been|as|had|present|pictured|‹D\d+›'s|installed|elected|hired|recruited|"
    r"promoted|arrived|"
    r"acts|acting|works|worked|served|serves|becomes|became|already|being|one-time|long-standing|respected|"
    r"experienced|council's|committee's|panel's|union's|charity's|association's|company's|society's|agency's|"
    r"authority's|department's|board's|exchange's|alliance's|network's|partnership's|forum's|foundation's|"
    r"local|tory|labour|conservative|liberal|democrat|lib|dem|independent|labour's|"
    r"party|group|veteran|once|‹X\d+›-time|mbe|obe|cbe|government-appointed|‹B\d+›-appointed|overall|"
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
    r"(?:has|had|have|having)(?: also| previously| since)? been|will be|be|being|remains?|"
    r"remained|to be|(?:been )?(?:holding|held|hold|holds) the fort(?: (?:at|in) ‹C\d+›| there)? as|serves? as|"
    r"served as|acts? as|"
    r"acted as|continues? as|continued as|stays? on as|work(?:s|ed|ing) as|sit(?:s|ting)? as|held the (?:post|role|"
    r"position) of|(?:role|job|post|"
    r"position|time|spell|"
    r"stint|tenure|capacity|days) as|"
    r"go(?:es)? on to (?:be|become)|went on to (?:be|become)|"
    rf"{_CAREER})"
)
_AFTER_PERSON = pattern(
    rf"{{person:person}}(?:'s (?=now |currently |still |also ))?"
    rf",?(?: -)? ?\[?(?P<besides>an? [a-z][a-z -]{{2,40}}? and )?(?P<fill>{_WORDS}(?:‹X\d+› of "
    rf"(?:the |its |‹X\d+› )*)?)"
    rf"(?:(?:the )?{{anyorg:org}} ?(?:'s? )?(?:(?<='s )‹C\d+› )?(?P<fill2>{_WORDS}))?$"
)
_BEFORE_PERSON = pattern(
    r"^(?: since (?:early |late )?‹D\d+›(?=,)| for (?:the (?:past|last) )?‹X\d+› (?:years|months)(?=,))?"
    r"(?: at (?:that|the) time| of the (?:day|time))?(?: there(?=,))?(?: who (?:was|is) in (?:post|"
    r"charge)[^,‹]{0,40})?"
    r"(?: (?:picked|chosen|appointed|named|sent|nominated) by (?:[a-z' ]|‹[BR]\d+›){1,30})?"
    r"(?: at (?:county|city|town|shire) hall)?(?:,? (?P<prep>of|at|for|with|in|on) (?:the |"
    r"its )?(?P<via>{anyorg})(?:'s?)?"
    r"(?: (?:[a-z-]+ )?(?:council|children's services|services|children's trust|(?:[a-z]+ ){0,6}(?:board|"
    r"committee|panel|group)))?| of the (?P<noun>trust|company|charity|union|association))?"
    rf"(?: \(‹R\d+›\))?(?:, | | - |: | \(|,? who is |"
    rf"(?:,? currently)? is (?:the )?(?:‹R\d+› )?|, )(?:{_LEANING} )?{_TITLE}{{person:person}}"
)
TAIL = pattern(
    r"^(?:'s?)?(?: and (?:its |the )?‹R\d+›(?= at ))?(?: under (?:him|her|‹P\d+›))?"
    r",? (?:both |now |then |currently |previously |also |"
    r"based |here )?(?:of|at|for|with|in|to|from|"
    r"on|within|leading|running)(?! the (?:aftermath|wake|light|face|run-up|middle|midst|course|absence|hope|event)\b)"
    r"(?: the (?:[a-z]+ )?‹[CN]\d+›(?: [a-z'-]+| ‹A\d+›'?){0,2} (?:charity|consultancy|company|firm|agency|"
    r"provider|foundation)(?= ‹))?"
    r"(?: [a-z][a-z'-]*| ‹A\d+›'?(?= (?:charity|company|firm|consultancy|agency|trust))){0,4}? {anyorg:org}"
    r"(?P<poss>'s?)?(?: (?P<unit>(?:(?:children|young|people|and|education|social|care|improvement|families|"
    r"safeguarding|services|scrutiny|trust|audit|health|adult|community|wellbeing|regional|national|standards|"
    r"workforce|policy|resources|finance|'s|"
    r"')s?'?s? ?){0,6}"
    r"(?:board|committee|panel|task ?force|trust|partnership|group)))?"
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
    rf"\bwho\b)(?P<gap>{_GAP})\b{_BE} (?P<fill>{_WORDS})(?:(?:the )?{{anyorg:org}} ?(?:'s? ?)?(?"
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
_SAYING = re.compile(
    r"\b(?:said|says|told|tells|added|adds|warned|that|whether|believes?|asked|criticised|accused|replied|"
    r"claimed|claims|how|why|what)\b"
)
_TO_PLACE = pattern(
    r"\b(?:join(?:s|ed|ing)?|mov(?:es|ed|ing) to|to|at|for|in|(?:is|now) with|leaves?|left|"
    r"leaving) (?:the )?{org:org}(?:'s)?(?:(?: [a-z]+| ‹D\d+›)){0,4} (?:as|to (?:be|become))(?: (?:its|the|their|a|an|"
    r"new|interim))* $"
)
_LEAVES_TO_BE = re.compile(r"(?:leaves?|left|leaving) .*\bto (?:be|become)\b")

# `the department appointed a R, P`: not its own, unless it is a council
_APPOINTS = re.compile(r"^appointed an? $")
_HAS_APPOINTED = re.compile(r"^(?:has|have|had) (?:also |now |since )?(?:appointed|recruited|hired) an? $")
_TITLE_OF_NEXT = re.compile(r"^ ‹P\d+›")
_HAS_TITLE = re.compile(rf"‹R\d+›(?:,? |: | - ){_TITLE}$")
# `Professor P, of O`
_AT_AFTER = pattern(r",? (?:of|from|at) (?:the )?{body:org}")
_CLOSED = re.compile(r"\)?(?:[,.;:-]| -| and |$)")
_OPENING = re.compile(r"^(?:currently|formerly|previously|now|until recently|already) $")
_IN_RELATIVE = re.compile(
    r"(‹P\d+›),? who (?:(?!‹P)[^,;.])*\b(?:for|with|by|under|to|from|alongside|beside|replaced|succeeded|followed|"
    r"assisted|supported|advised|joined)(?: (?:mr|mrs|ms|dr|cllr|councillor|sir|dame|‹R\d+›))? $"
)
# `named P, the former R1 of O, as its new R2`
_AS_NEW = re.compile(r"[^‹]*(?:‹[CBN]\d+›)?(?:'s)?, as (?:(?:its|the|their|an?|new|interim)\b|$)")
# `made P, a former R1 in O, its R2`
_MADE = re.compile(
    r"\b(?:made|appointed|named|chose|chosen) (?:[a-z]+\.? )?‹P\d+›, (?:an? )?(?:former|ex) [^,;]*,? (?:its |the )?$"
)
# `an adviser chosen by the R - P`: P is the adviser
_CHOSEN_BY = re.compile(r"\b(?:chosen|picked|appointed|named|sent|selected) by (?:the )?$")
# `A, whose R P has been since D`
_WHOSE_R = pattern(r"{anyorg:org}(?: council)?,? whose (?P<fill>(?:[a-z]+ ){0,3})$")
# `has long been a R`: where, is not told by what the text is about
_A_ROLE = re.compile(r"\ban? (?:(?!former\b)[a-z-]+ )?$")
# what a speaker says of a post of one's own
_MY_POST = pattern(
    r"(?:\b(?:i am|i'm|am|it is|it's) (?:[a-z]+ ){0,2}(?:honour(?:ed)?|privilege[d]?|delighted|proud|pleased|thrilled|"
    r"excited|thrill)(?: [a-z]+){0,4}? to (?:be|become|join|have been|take)|^to have been|^to be)"
    r"(?: (?:asked to be|appointed|named|chosen|made|selected|on))*(?: (?:as|the|its|a|an|new|first|next|"
    r"permanent|role of))*"
    r"(?: (?:the )?{anyorg:org}(?:'s)?(?: (?:new|first|next|permanent))?)? $"
)
# `I was a R in A`, `A, where I ended up as R`
_I_WAS = pattern(
    r"(?:{anyorg:org},? where )?\bi (?P<be>was|am|became|had been|have been|(?:started|began|ended)(?: out| up)?(?: my "
    r"career)? as|worked as|served as|spent [^.;,‹]{1,30} as)(?: (?:once|then|also|already|the|a|an|its|their|"
    r"[a-z]*ly|‹D\d+›'s))* $"
)
# `he was at A in the 1990s, as a R`
_THERE_AS = pattern(
    r"(?:{person:person}|\bi) (?:was|worked|had been|served|had worked|spent [^.;,‹]{1,30}) (?:at|in|for|with) "
    r"(?:the )?{org:org}(?: council)?(?: [a-z][a-z' ]{0,40})?(?: ‹[DG]\d+›(?: in ‹D\d+›)?)?,? as "
    r"(?:(?:an?|the|its|their) )?$"
)
_AS_FIRST = pattern(
    r"^(?:(?P<as>as)|an? former|once an?|after (?:[^.;‹]|‹[XD]\d+›){1,40}? as|having (?:been|served as|worked "
    r"as)|formerly|"
    r"previously|once) "
    r"(?:(?:an?|the|its) )?(?:[a-z-]+ )?(?:{anyorg:org}'s (?:[a-z]+ )?)?$"
)
_NO_CLAUSE = re.compile(
    r"^(?:,? (?:of|at|for|in|with) (?:the )?‹[CBN]\d+›(?: council)?)?(?:,| (?:from|between|since|for|until|in|"
    r"under|and|"
    r"during|before|he|she)\b| ‹[DP])"
)
_MAIN_SUBJECT = re.compile(r"^[^;]*?, (?:(?:mr|mrs|ms|dr|sir|dame|cllr|councillor) )?(‹P\d+›)(?!'s| and\b|,? ‹R)")
_FROM_THEN = re.compile(r"^(?:,? (?:of|at|for|in) (?:the )?‹[CBN]\d+›)?,? (?:from|between) ‹[DX]\d+›|[^,;]*\buntil\b")
_PERSON_IS = re.compile(r"^ (‹P\d+›) (?:is|was|has been|had been|became|will be)\b")


@dataclass(frozen=True, slots=True)
class Tie:
    """What a reader saw around a role: its person, an organisation if one is named there, and the words between.

    `guarded` if a verb ties them, so that its certainty counts.
    """

    person: Mention
    org: Mention | None
    words: str
    guarded: bool = False


def _mention(site: Site, symbol: str | None) -> Mention | None:
    return site.passage.line.mention(symbol) if symbol else None


def _antecedent(before: str, symbol: str) -> str:
    """Whose a second verb of a relative clause is: of `P, who worked for Q and is now` it is P, not Q."""
    told = _IN_RELATIVE.search(before[: before.rindex(symbol)])
    return told[1] if told else symbol


def _apposition(site: Site) -> Tie | None:
    """`P, (the former) R of O`; `P, O's R`."""
    match = None if _TITLE_OF_NEXT.match(site.after) else _AFTER_PERSON.search(site.before)
    if not match or _mention(site, match["person"]) is None:
        return None
    words = re.sub(r"^ (?:[okmcd]be|qc|kc|mp)(?=,)", "", site.before[match.end("person") :])
    if not words.startswith((",", " (", " - ", " [")) and not re.search(r"\b(?:who|is|was|as)\b|^'s ", words):
        return None
    if re.search(r"\band\b", words) and not match["besides"] and not re.search(r"\b(?:who|is|was)\b", words):
        return None
    if appoints(words, site.before[: match.start("person")]):
        return None  # `Q, whom P appointed as R`
    if _HAS_TITLE.search(site.before[: match.start("person")]) and _BEFORE_PERSON.match(site.after):
        return None  # `a new R1, P, a R2, Q`: a list of pairs
    whose = _antecedent(site.before, match["person"]) if words.startswith(" and ") else match["person"]
    return Tie(site.passage.line.mention(whose), _mention(site, match["org"]), words)


def _predicate(site: Site) -> Tie | None:
    """`P is R`, `P has been appointed R`, `P joins O as R`, `P … who was R`."""
    for match in reversed(list(_PREDICATE.finditer(site.before))):
        if match["subject"] == "who":
            person = _who(site, match)
        else:
            own = site.before[: match.end("subject")]
            whose = _antecedent(own, match["subject"]) if " and " in match["gap"] else match["subject"]
            person = site.passage.line.mention(whose)
        later = re.findall(r"‹P\d+›", match["gap"])
        if person is None or later or _SAYING.search(match["gap"]):
            continue
        place = None if FROM_POST.search(site.before[match.start() :]) else _told_place(site)
        org = _mention(site, match["org"]) or (_mention(site, place["org"]) if place else None)
        return Tie(person, org, site.before[match.start() :], guarded=True)
    return None


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
    if _AS_NEW.match(words) or _MADE.search(site.before):
        return None
    if first.tenure == "former" and not re.search(r"\b(?:now|currently|become|becoming|before|to)\b", words):
        words += " former "
    person = next((m for m in site.passage.line.mentions if m.value == first.person), None)
    return Tie(person, _mention(site, match["org"]), re.sub(r"\bbefore\b(?! that\b)", "", words)) if person else None


def _title(site: Site) -> Tie | None:
    """`R P`, `O R P`, `O's R, P`, `R of O P`."""
    match = _BEFORE_PERSON.search(site.after)
    person = _mention(site, match["person"]) if match else None
    aside = match is not None and "," in site.after[: match.start("person")] and not _OPENING.match(site.before)
    if match is None or person is None or (person.anaphor and aside):
        return None
    if aside and IN_PASSING.match(site.before) and not _CLOSED.match(site.after, match.end()):
        return None
    if is_pronoun(person) or _CHOSEN_BY.search(site.before):
        return None
    if not aside and speaks_to(site.before, person):
        return None  # `in his letter to the R P asked for it`: P wrote to the R
    head = _AT_HEAD.search(site.before) or _HEAD_ORG.search(site.before)
    if head and head["fill"].startswith("and "):
        head = None  # `the department and the R, P`: two
    owner = _mention(site, head["org"]) if head and not _APPOINTS.search(head["fill"]) else None
    if owner and head and isinstance(owner.value, Body) and _HAS_APPOINTED.search(head["fill"]):
        owner = head = None
    via = _mention(site, match["via"])
    # `the union's R at A` is the union's
    org = owner if via and owner and isinstance(owner.value, Body) and isinstance(via.value, Council) else via or owner
    org = org or (called(site, match["noun"]) if match["noun"] else None)
    role = site.passage.line.mentions[site.number].value
    chair = _AT_AFTER.match(site.after[match.end() :]) if isinstance(role, Term) and "professor" in role.label else None
    org = org or (_mention(site, chair["org"]) if chair else None)
    words = site.before[head.end("org") :] if head else _noun_phrase(site.before)
    return Tie(person, org, words)


def _noun_phrase(before: str) -> str:
    """The words that lead up to a title: its article and adjectives."""
    match = re.search(rf"(?:^|[\s,(])(?P<words>{_WORDS})$", before[-60:])
    return match["words"] if match else ""


def _inverted(site: Site) -> Tie | None:
    """`A, whose R P has been since D`."""
    whose, who = _WHOSE_R.search(site.before), _PERSON_IS.match(site.after)
    if whose is None or who is None:
        return None
    return Tie(site.passage.line.mention(who[1]), _mention(site, whose["org"]), who.group().partition("› ")[2])


def _own(site: Site) -> Tie | None:
    """`"It is an honour to be O's R,"` in somebody's mouth: the speaker's own post."""
    own, told = _MY_POST.search(site.before), _I_WAS.search(site.before)
    speaker = site.passage.speaker
    if speaker is None or not isinstance(speaker.value, Person):
        return None
    if own is None:
        placed = told is not None and (told["org"] or TAIL.match(site.after))
        return Tie(speaker, _mention(site, told["org"]), _be_of(told["be"])) if told and placed else None
    taken = (
        "will be "
        if re.search(r"\b(?:asked|appointed|named|chosen|made|selected|become|join|take)\b", own.group())
        else ""
    )
    return Tie(speaker, _mention(site, own["org"]), taken)


def _there_as(site: Site) -> Tie | None:
    """`He was at A in the 1990s, as a R`; `I was in A then, as R`."""
    told = _THERE_AS.search(site.before)
    person = (_mention(site, told["person"]) or site.passage.speaker) if told else None
    if told is None or person is None or not isinstance(person.value, Person):
        return None
    return Tie(person, _mention(site, told["org"]), "was ")


def _be_of(words: str) -> str:
    """The time of `I am` and of all else that tells of one's own posts."""
    return "is " if words in ("am", "have been") else "was "


def _learned(site: Site) -> Tie | None:
    """The person whose role it most likely is, where no words are known to tie the two."""
    number = likely_holder(site)
    if number is None or (_A_ROLE.search(site.before) and not TAIL.match(site.after)):
        return None
    symbol = f"‹P{number}›"
    position = site.passage.line.position(symbol)
    ahead = position > len(site.before)
    words = site.after[: site.after.index(symbol)] if ahead else site.before[position + len(symbol) :]
    if ";" in words or (ahead and acts_on(words)) or is_anothers(site.before, site.after):
        return None
    head, place = _HEAD_ORG.search(site.before), _told_place(site)
    org = _mention(site, head["org"]) if head else _mention(site, place["org"]) if place else None
    return Tie(site.passage.line.mentions[number], org, words, guarded=not words.startswith(","))


def _opening(site: Site) -> Tie | None:
    """`As R at A from 1996, and as R2 until D, P …`, `After six years as R at A, P …`: whom the main clause names."""
    opening = _AS_FIRST.search(site.before)
    main = _MAIN_SUBJECT.search(site.after) if opening and _NO_CLAUSE.match(site.after) else None
    if opening is None or main is None:
        return None
    over = not opening["as"] or _FROM_THEN.match(site.after)
    return Tie(site.passage.line.mention(main[1]), _mention(site, opening["org"]), "was " if over else "")


LEARNED = "learned"
READERS = (
    ("role-of-person", _inverted),
    ("person-then-role", _apposition),
    ("person-is-role", _predicate),
    ("second-role", _joined),
    ("role-then-person", _title),
    ("own-post", _own),
    ("there-as-role", _there_as),
    ("opening", _opening),
    (LEARNED, _learned),
)
