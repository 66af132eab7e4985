"""Affiliations: which person holds which role where, by apposition, predicate or title."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage, organisation
from caregraph.extraction.holding import BARE, OFSTED, Affiliation, plain_role
from caregraph.extraction.homes import Site, called, home, of_unnamed_body, opening_body
from caregraph.extraction.later import later_affiliations
from caregraph.extraction.placing import at_hall, in_unit, of_party, of_unknown_place, of_unnamed_committee
from caregraph.extraction.tenure import FROM_POST, tenure_of
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Certainty
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

# words that may stand between a person and a role without naming anyone else
_WORDS = (
    r"(?:(?:the|a|an|its|their|his|her|our|this|who|is|was|also|now|currently|then|formerly|previously|previous|former|"
    r"new|newly|appointed|recently|own|"
    r"outgoing|incoming|current|ex|at|time|both|himself|herself|serving|long-serving|permanent|first|one|of|"
    r"who's|until|has|been|as|had|present|pictured|‹D\d+›'s|installed|elected|hired|recruited|promoted|arrived|"
    r"acts|acting|works|worked|served|serves|becomes|became|already|being|one-time|long-standing|respected|"
    r"experienced|council's|committee's|panel's|union's|charity's|association's|company's|society's|agency's|"
    r"authority's|department's|local|tory|labour|conservative|liberal|democrat|lib|dem|independent|labour's|"
    r"party|group|veteran|once|‹X\d+›-time|mbe|obe|cbe|government-appointed|‹B\d+›-appointed|overall|"
    r"county|city|borough|town|hall|council|joint|last|role|remains|and|most|described|\d+|aged|recent|"
    r"replacement|successor|\(|\)|con|lab|city's|county's|borough's|town's)[\s,.-]*)*"
)
_TITLE = r"(?:(?:cllrs?|councillor|coun|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|professor|prof|rev)\.? )?"
_LEANING = r"(?:conservative|labour|tory|liberal democrat|lib dem|green|independent)"
_GAP = r"(?:[^‹;]|‹[CBDAXRN]\d+›){0,140}?"
_BE = (
    r"(?:is|was|(?:has|had|have|having)(?: also| previously| since)? been|will be|be|being|remains?|"
    r"remained|to be|serves? as|served as|acts? as|"
    r"acted as|continues? as|continued as|stays? on as|work(?:s|ed|ing) as|sit(?:s|ting)? as|held the (?:post|role|"
    r"position) of|(?:role|job|post|"
    r"position|time|spell|"
    r"stint|tenure|capacity|days) as|"
    r"go(?:es)? on to (?:be|become)|went on to (?:be|become))"
)
_AFTER_PERSON = pattern(
    rf"{{person:person}},?(?: -)? ?\[?(?P<besides>an? [a-z][a-z -]{{2,40}}? and )?(?P<fill>{_WORDS}(?:‹X\d+› of "
    rf"(?:the |its |‹X\d+› )*)?)"
    rf"(?:(?:the )?{{anyorg:org}} ?(?:'s? )?(?:(?<='s )‹C\d+› )?(?P<fill2>{_WORDS}))?$"
)
_BEFORE_PERSON = pattern(
    r"^(?: at (?:that|the) time)?(?: who (?:was|is) in (?:post|charge)[^,‹]{0,40})?(?: (?:picked|chosen|"
    r"appointed|named|sent|nominated) by (?:[a-z' ]|‹[BR]\d+›){1,30})?"
    r"(?: at (?:county|city|town|shire) hall)?(?:,? (?P<prep>of|at|for|with|in|on) (?:the |"
    r"its )?(?P<via>{anyorg})(?:'s?)?"
    r"(?: (?:[a-z-]+ )?(?:council|children's services|services|children's trust|(?:[a-z]+ ){0,6}(?:board|"
    r"committee|panel|group)))?| of the (?P<noun>trust|company|charity|union|association))?"
    rf"(?: \(‹R\d+›\))?(?:, | | - |: | \(|,? who is |"
    rf"(?:,? currently)? is (?:the )?(?:‹R\d+› )?|, )(?:{_LEANING} )?{_TITLE}{{person:person}}"
)
_TAIL = pattern(
    r"^(?:'s?)?(?: and (?:its |the )?‹R\d+›(?= at ))?,? (?:both |now |then |currently |previously |also |"
    r"based |here )?(?:of|at|for|with|in|to|from|"
    r"on|within|leading|running)(?: [a-z][a-z'-]*){0,4}? {anyorg:org}"
    r"(?P<poss>'s?)?(?: (?P<unit>(?:(?:children|young|people|and|education|social|care|improvement|families|"
    r"safeguarding|services|scrutiny|trust|audit|health|adult|community|wellbeing|regional|national|'s|"
    r"')s?'?s? ?){0,6}"
    r"(?:board|committee|panel|task ?force|trust|partnership|group)))?"
)
_HEAD_ORG = pattern(
    rf"{{anyorg:org}}(?:'s?)? (?!as |is |was )(?:children's services |council |"
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
    rf"from) {{date}}| for {{number}} (?:years|months)| for (?:[a-z]+ ){{1,4}}(?:time|years|months|decade|period))?"
    rf"(?: before(?= and))?),?{_LINK} ?(?P<fill>{_WORDS})(?:(?:the )?{{anyorg:org}} ?(?:'s? ?)?)?$"
)
_SAYING = re.compile(
    r"\b(?:said|says|told|tells|added|adds|warned|that|whether|believes?|asked|criticised|accused|replied|"
    r"claimed|claims|how|why|what)\b"
)
_NOT_TAKEN = re.compile(
    r"\b(?:tipped|linked|turned down|declin\w+|reject\w+|refus\w+|appl(?:y|ied|ies|ying)|shortlist\w*|"
    r"candidate\w*|interview\w*|considered for|rumou?r\w*|favourite|frontrunner|front-runner|hop(?:es|ed|ing)|"
    r"wants?|if|could|might|may|would|should|not|never|n't|wife|husband|son|daughter|brother|sister|father|"
    r"mother|friend|colleague|predecessor|like|without|instead|offered|unsuccessful\w*|than|before)\b"
)
_TO_PLACE = pattern(
    r"\b(?:join(?:s|ed|ing)?|mov(?:es|ed|ing) to|to|at|for|in|leaves?|left|"
    r"leaving) (?:the )?{org:org}(?:'s)?(?:(?: [a-z]+| ‹D\d+›)){0,4} (?:as|to (?:be|become))(?: (?:its|the|their|a|an|"
    r"new|interim))* $"
)

# `a former director of children's services` was one anywhere
_ONCE_SOMEWHERE = re.compile(
    r"\bused to be an? |\ban? (?:\w+ )?(?:former|previous|one-time|‹X\d+›-time|ex|long-standing|retired)\b"
)
_IN_CABINET = re.compile(r"(?:cabinet|executive|lead) member|portfolio holder|(?:deputy )?leader\b")
# `the department appointed a R, P`: not its own, unless it is a council
_APPOINTS = re.compile(r"^appointed an? $")
_TITLE_OF_NEXT = re.compile(r"^ ‹P\d+›")
_HAS_TITLE = re.compile(rf"‹R\d+›(?:,? |: | - ){_TITLE}$")
# `Professor P, of O`
_AT_AFTER = pattern(r",? (?:of|from|at) (?:the )?{body:org}")
_OPENING = re.compile(r"^(?:currently|formerly|previously|now|until recently|already) $")
_THE_DIRECTOR = re.compile(r"^$|\b(?:the|its)(?: (?:former|previous|current|present|new|outgoing))? $")
# `named P, the former R1 of O, as its new R2`
_AS_NEW = re.compile(r"[^‹]*(?:‹[CBN]\d+›)?(?:'s)?, as (?:(?:its|the|their|an?|new|interim)\b|$)")
# `made P, a former R1 in O, its R2`
_MADE = re.compile(
    r"\b(?:made|appointed|named|chose|chosen) (?:[a-z]+\.? )?‹P\d+›, (?:an? )?(?:former|ex) [^,;]*,? (?:its |the )?$"
)
# `an adviser chosen by the R - P`: P is the adviser
_CHOSEN_BY = re.compile(r"\b(?:chosen|picked|appointed|named|sent|selected) by (?:the )?$")
_AN_UNNAMED = re.compile(r"^,? (?:of|at|for|with|in) an? (?:‹B\d+›|[a-z ]{0,20}(?:trust|charity|council|authority))")
_OF_ANOTHER_FIELD = re.compile(
    r"\b(?:police(?: (?:and|&) (?:fire|crime)(?:,? fire and crime)?)?|crime|information|traffic|charity|"
    r"victims'?|electoral|"
    r"boundary|schools|health|insurance) (?=$)"
)
# an adviser to several authorities holds no post at any one
# `A, whose R P has been since D`
_WHOSE_R = pattern(r"{anyorg:org}(?: council)?,? whose (?P<fill>(?:[a-z]+ ){0,3})$")
# what a speaker says of a post of one's own
_MY_POST = pattern(
    r"(?:\b(?:i am|i'm|am|it is|it's) (?:[a-z]+ ){0,2}(?:honour(?:ed)?|privilege[d]?|delighted|proud|pleased|thrilled|"
    r"excited|thrill)(?: [a-z]+){0,4}? to (?:be|become|join|have been|take)|^to have been|^to be)"
    r"(?: (?:asked to be|appointed|named|chosen|made|selected|on))*(?: (?:as|the|its|a|an|new|first|next|"
    r"permanent|role of))*"
    r"(?: (?:the )?{anyorg:org}(?:'s)?(?: (?:new|first|next|permanent))?)? $"
)
_PERSON_IS = re.compile(r"^ (‹P\d+›) (?:is|was|has been|had been|became|will be)\b")
_ELSEWHERE = re.compile(
    r"^,? (?:to|at|for|with|of|in) (?:several|other|many|various|a number|councils|different|numerous)\b"
)
_LAST_VERB = re.compile(r"\band (?=(?:has|have|is|was) )|, (?=(?:has|have|is|was) )")
# `R in A and B`, `R at A and then at B`: the same post at each
_AT_EACH = re.compile(
    r"^(?:'s?)?,? (?:both )?(?:of|at|for|in|to)(?: the)? ‹C\d+›(?:(?:, ‹C\d+›)+,?)? and(?: (?:later|then|now|"
    r"before that))?"
    r"(?: (?:at|in|of|for))?(?: the)? ‹C\d+›(?!'s| (?:council )?(?:has|have|had|is|was|are|were|will|would|"
    r"said|says)\b)"
)


@dataclass(frozen=True, slots=True)
class _Hit:
    """What a reader saw around a role: its person, an organisation if one is named there, and the words between."""

    person: Mention
    org: Mention | None
    words: str
    guarded: bool = False


def affiliations(context: Context) -> list[Affiliation]:
    """All affiliations that an article's passages give, in order."""
    found = [affiliation for passage in context.prose for affiliation in _in_passage(passage, context)]
    found += later_affiliations(context, found)
    return sorted(found, key=lambda a: (a.passage.number, a.position))


def _in_passage(passage: Passage, context: Context) -> Iterator[Affiliation]:
    """The affiliations of the roles of one passage; a role joined to another inherits its person."""
    known: dict[int, Affiliation] = {}
    for number, mention in enumerate(passage.line.mentions):
        if mention.kind != "role":
            continue
        position = passage.line.position(f"‹R{number}›")
        end = position + len(f"‹R{number}›")
        site = Site(passage, number, passage.text[:position], passage.text[end:], known, context)
        found = _of_role(site)
        definite = _THE_DIRECTOR.search(site.before) and mention.value == Term.of("role", "director")
        sure = found and (found.explicit or found.organisation == OFSTED or not BARE.match(found.role.label))
        if found and (sure or definite):
            known[number] = found
            yield from _at_each(site, found)
    yield from known.values()


def _at_each(site: Site, found: Affiliation) -> Iterator[Affiliation]:
    """The same post at the further councils of a list: `R in A and B`."""
    listed = _AT_EACH.match(site.after)
    councils = site.passage.councils(listed.group()) if listed else []
    if found.organisation in councils:
        yield from (replace(found, organisation=council) for council in councils if council != found.organisation)


def _of_role(site: Site) -> Affiliation | None:
    if re.match(r"^'s? (?!job|post|role|position)[a-z]", site.after):
        return None  # the leader's sister holds no post
    if _OF_ANOTHER_FIELD.search(site.before):
        return None  # `police and crime commissioner P` is no commissioner of a council's
    for rule, reader in _READERS:
        hit = reader(site)
        if hit is not None:
            return _make(site, hit, rule)
    return None


def _mention(site: Site, symbol: str | None) -> Mention | None:
    return site.passage.line.mention(symbol) if symbol else None


def _apposition(site: Site) -> _Hit | None:
    """`P, (the former) R of O`; `P, O's R`."""
    match = None if _TITLE_OF_NEXT.match(site.after) else _AFTER_PERSON.search(site.before)
    if not match or _mention(site, match["person"]) is None:
        return None
    words = re.sub(r"^ (?:[okmcd]be|qc|kc|mp)(?=,)", "", site.before[match.end("person") :])
    if not words.startswith((",", " (", " - ", " [")) and not re.search(r"\b(?:who|is|was|as)\b", words):
        return None
    if re.search(r"\band\b", words) and not match["besides"] and not re.search(r"\b(?:who|is|was)\b", words):
        return None
    if _HAS_TITLE.search(site.before[: match.start("person")]) and _BEFORE_PERSON.match(site.after):
        return None  # `a new R1, P, a R2, Q`: a list of pairs
    return _Hit(site.passage.line.mention(match["person"]), _mention(site, match["org"]), words)


def _predicate(site: Site) -> _Hit | None:
    """`P is R`, `P has been appointed R`, `P joins O as R`, `P … who was R`."""
    for match in reversed(list(_PREDICATE.finditer(site.before))):
        person = _who(site, match) if match["subject"] == "who" else site.passage.line.mention(match["subject"])
        later = re.findall(r"‹P\d+›", match["gap"])
        if person is None or later or _SAYING.search(match["gap"]):
            continue
        place = None if FROM_POST.search(site.before[match.start() :]) else _TO_PLACE.search(site.before)
        org = _mention(site, match["org"]) or (_mention(site, place["org"]) if place else None)
        return _Hit(person, org, site.before[match.start() :], guarded=True)
    return None


def _who(site: Site, match: re.Match[str]) -> Mention | None:
    """The person that `who` stands for: the one named last before it."""
    nearest = re.search(r"(‹P\d+›)[^‹;]{0,40}(?:‹[RBCDN]\d+›[^‹;]{0,40}){0,3}$", site.before[: match.start()])
    return site.passage.line.mention(nearest.group(1)) if nearest else None


def _joined(site: Site) -> _Hit | None:
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
    return _Hit(person, _mention(site, match["org"]), re.sub(r"\bbefore\b", "", words)) if person else None


def _title(site: Site) -> _Hit | None:
    """`R P`, `O R P`, `O's R, P`, `R of O P`."""
    match = _BEFORE_PERSON.search(site.after)
    person = _mention(site, match["person"]) if match else None
    aside = match is not None and "," in site.after[: match.start("person")] and not _OPENING.match(site.before)
    if match is None or person is None or (person.anaphor and aside):
        return None
    if (person.end - person.start <= 3 and person.anaphor) or _CHOSEN_BY.search(site.before):
        return None
    head = _AT_HEAD.search(site.before) or _HEAD_ORG.search(site.before)
    if head and head["fill"].startswith("and "):
        head = None  # `the department and the R, P`: two
    owner = _mention(site, head["org"]) if head and not _APPOINTS.search(head["fill"]) else None
    via = _mention(site, match["via"])
    # `the union's R at A` is the union's
    org = owner if via and owner and isinstance(owner.value, Body) and isinstance(via.value, Council) else via or owner
    org = org or (called(site, match["noun"]) if match["noun"] else None)
    role = site.passage.line.mentions[site.number].value
    chair = _AT_AFTER.match(site.after[match.end() :]) if isinstance(role, Term) and "professor" in role.label else None
    org = org or (_mention(site, chair["org"]) if chair else None)
    words = site.before[head.end("org") :] if head else _noun_phrase(site.before)
    return _Hit(person, org, words)


def _noun_phrase(before: str) -> str:
    """The words that lead up to a title: its article and adjectives."""
    match = re.search(rf"(?:^|[\s,(])(?P<words>{_WORDS})$", before[-60:])
    return match["words"] if match else ""


def _inverted(site: Site) -> _Hit | None:
    """`A, whose R P has been since D`."""
    whose, who = _WHOSE_R.search(site.before), _PERSON_IS.match(site.after)
    if whose is None or who is None:
        return None
    return _Hit(site.passage.line.mention(who[1]), _mention(site, whose["org"]), who.group().partition("› ")[2])


def _own(site: Site) -> _Hit | None:
    """`"It is an honour to be O's R,"` in somebody's mouth: the speaker's own post."""
    own = _MY_POST.search(site.before)
    speaker = site.passage.speaker
    if own is None or speaker is None or not isinstance(speaker.value, Person):
        return None
    taken = (
        "will be "
        if re.search(r"\b(?:asked|appointed|named|chosen|made|selected|become|join|take)\b", own.group())
        else ""
    )
    return _Hit(speaker, _mention(site, own["org"]), taken)


_READERS = (
    ("role-of-person", _inverted),
    ("person-then-role", _apposition),
    ("person-is-role", _predicate),
    ("second-role", _joined),
    ("role-then-person", _title),
    ("own-post", _own),
)


def _make(site: Site, hit: _Hit, rule: str) -> Affiliation | None:
    role = site.passage.line.mentions[site.number].value
    if not isinstance(role, Term) or not isinstance(hit.person.value, Person):
        return None
    if (
        _ELSEWHERE.match(site.after)
        or (hit.org is None and of_unnamed_body(site) and opening_body(site) is None)
        or of_unnamed_committee(site)
        or of_unknown_place(site)
        or (hit.guarded and _NOT_TAKEN.search(re.sub(r"\bnot only\b|\bbefore(?= and\b)", "", hit.words)))
    ):
        return None
    tail = None if _AN_UNNAMED.match(site.after) else _TAIL.match(site.after)
    role, mention = in_unit(site, role, hit.org, tail)
    role, place = of_party(site, plain_role(role), organisation(mention, site.passage.article) or at_hall(site))
    tenure, certainty = tenure_of(hit.words, (site.before, site.after), guarded=hit.guarded), site.passage.base
    if hit.guarded and not FROM_POST.search(hit.words):
        scope = _LAST_VERB.split(scope_before(site.before, len(site.before)))[-1]
        found = certainty_in(scope, certainty)
        tenure = "future" if found is Certainty.PLANNED and tenure == "current" else tenure
        certainty = certainty if found is Certainty.PLANNED else found
    position = site.passage.line.position(f"‹R{site.number}›")
    return Affiliation(
        hit.person.value,
        role,
        place or (_own_council(site, hit, role) if _ONCE_SOMEWHERE.search(hit.words) else home(site, role)),
        tenure,
        certainty,
        site.passage,
        rule,
        place is not None,
        position,
    )


def _own_council(site: Site, hit: _Hit, role: Term) -> Council | None:
    """Where a councillor was once a member of the cabinet: the council that the sentence puts the same person at."""
    if not _IN_CABINET.match(role.label):
        return None
    own = (a.organisation for a in site.known.values() if a.person == hit.person.value)
    return next((one for one in own if isinstance(one, Council)), None)
