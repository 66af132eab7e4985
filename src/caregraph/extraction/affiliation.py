"""Affiliations: which person holds which role where, by apposition, predicate or title."""

import re
from collections.abc import Iterator
from dataclasses import replace

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage, double_name, organisation
from caregraph.extraction.corrections import is_corrected
from caregraph.extraction.holding import BARE, GOVERNMENT, GOVERNMENT_ROLE, IS_SENT, OFSTED, Affiliation, plain_role
from caregraph.extraction.homes import Site, home, of_its_trust, of_unnamed_body, opening_body, where_to
from caregraph.extraction.later import later_affiliations
from caregraph.extraction.nameless import is_nameless
from caregraph.extraction.placing import (
    at_hall,
    in_unit,
    is_hall_in,
    of_party,
    of_unknown_place,
    of_unnamed_committee,
    of_unnamed_owner,
    police_of,
)
from caregraph.extraction.subjects import council_meant
from caregraph.extraction.tenure import FROM_POST, tenure_of
from caregraph.extraction.ties import TAIL, Tie
from caregraph.extraction.tying import LEARNED, READERS
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.fact import Certainty
from caregraph.model.mention import Mention, MentionKind

_NOT_TAKEN = re.compile(
    r"\b(?:tipped|(?:was|were) to have|linked|"
    r"turned down|declin\w+|reject\w+|refus\w+|appl(?:y|ied|ies|ying)|shortlist\w*|"
    r"candidate\w*|interview\w*|considered for|rumou?r\w*|favourite|frontrunner|front-runner|hop(?:es|ed|ing)|"
    r"wants?|if|could|might|may|would|should|not|never|n't|wife|husband|son|daughter|brother|sister|father|"
    r"mother|friend|colleague|predecessor|like|without|instead|offered|unsuccessful\w*|than|before|"
    r"in line|in the running|race to|contender|vying|withdr[ae]w\w*|(?:pulled|dropped) out)\b"
)
# `may appoint P as R`: no post, unless the clause says that it is done or will be
_GIVEN_TO = re.compile(
    r"\b(?:re-?appoint|name|make|hire|recruit|install|confirm|choose|pick|select|employ|engage|elect|nominate|promote|"
    r"bring in|draft in|send in|take on|parachute in|appoint)(?:ing|ed|d)?(?= (?:(?:mr|mrs|ms|miss|dr|cllr|sir|"
    r"dame) )?‹P\d+›"
    r"(?:,[^.;]{1,60},)? (?:as|to be|to become|to the (?:post|job|role) of) (?:(?:the|its|an?|their|[a-z]+) ){0,3}$)"
)
_HIRED_AS = re.compile(
    r"\b(?:recruit|hir|poach|appoint|lur|took|tak|br(?:ing|ought)|nam|headhunt|attract|secur)[a-z]*(?: (?:in|on))? "
    r"(?:(?:mr|mrs|ms|dr|cllr|sir|dame)\.? )?‹P\d+› (?:as|to be) (?:[a-z]+ ){0,3}$"
)
_FROM_BODY = re.compile(r" (?:, )?from (?:the )?(?:[a-z-]+ )?‹[CBN]\d+›")
_HALL = re.compile(r"(?:County|Shire|City|Town) Hall|(?:the )?(?:Guildhall|Civic Centre)")
# `a former director of children's services` was one anywhere
_ONCE_SOMEWHERE = re.compile(
    r"^, once (?:an? )?$|\bused to be an? |\ban? (?:\w+ )?(?:former|previous|one-time|‹X\d+›-time|ex|"
    r"long-standing|retired)\b"
)
_MP = "mp"
_OF_REGION = re.compile(r" (?:council|authority|borough|town|city|resort|district)\b")
_IN_CABINET = re.compile(r"(?:cabinet|executive|lead) member|portfolio holder|(?:deputy )?leader\b")
_THE_DIRECTOR = re.compile(r"^$|\b(?:the|its)(?: (?:former|previous|current|present|new|outgoing|then))? $")
# bare titles that make a post by themselves, and what must stand before them
_STAND_ALONE = {
    "director": _THE_DIRECTOR,
    "independent consultant": re.compile(r"\b(?:the|(?:is|was|became)(?: now)? an) $"),
}
_AN_UNNAMED = re.compile(r"^,? (?:of|at|for|with|in) an? (?:‹B\d+›|[a-z ]{0,20}(?:trust|charity|council|authority))")
_OF_ANOTHER_FIELD = re.compile(
    r"\b(?:police(?: (?:and|&) (?:fire|crime)(?:,? fire and crime)?)?|crime|information|traffic|charity|"
    r"victims'?|electoral|"
    r"boundary|schools|health|insurance) (?=$)"
)
# an adviser to several authorities holds no post at any one
_ELSEWHERE = re.compile(
    r"^,? (?:to|at|for|with|of|in) (?:several|other|many|various|a number|councils|different|numerous)\b|"
    r"^,? (?:to|for) (?:[a-z'-]+ |‹A\d+› ){0,2}?(?:firms|companies|businesses|providers|charities|agencies|"
    r"organisations|authorities|trusts|schools|families|parents|clients|investors|ministers)\b"
)
# `a former chair of the council's scrutiny committee`
_OF_THE_COUNCIL = re.compile(r"\bthe (?:council|county|city|borough|town|authority|district)['’]s\b")
# `the post of R, to which P was appointed but which she never took up`
_NEVER_TAKEN = re.compile(r"[^.;]{0,140}\bnever (?:took (?:it |the (?:post|job|role) )?up|started|arrived)\b")
_OF_SEVERAL = re.compile(r"\bof (?:two|three|four|five|six|several|various|many|both|‹X\d+›) ")
_OF_WHICH_MORE = re.compile(r"(?:vice-)?chair(?:man|woman)? of the (?:working )?(?:group|panel) (?:which|that) ")
_POST_OF = re.compile(r"\b(?:an?|another|the) (?:[a-z]+ )?(?:post|role|job|position) of (?:an? )?$")
_CREATED = re.compile(
    r"[^.;]{0,40}\b(?:(?:will|is to|was to|has|had|is|was)(?: also)? (?:be|been|being)?|to be) ?"
    r"(?:created|set up|advertised|established|scrapped|deleted|abolished|axed|cut|lost|split)\b"
)
# `will leave O to become R at a charity`: not at O
_LEFT_FOR = re.compile(
    r"\b(?:leav(?:e|es|ing)|left|quit\w*|resign\w*|step\w* down|depart\w*|go(?:es|ing)?|mov(?:e|es|ed|ing))\b[^.;]*"
    r"\bto (?:become|be|take up|take over as|join|lead|head)\b[^‹]*$"
)
_HAS_GONE = re.compile(
    r" (?:has |had |have )?(?:(?:now|just|also|since) )?(?:left|gone|resigned|quit|retired|departed|stepped down|"
    r"stood down|"
    r"been (?:sacked|suspended|dismissed))\b"
)
# `takes P's place as R`: P is R no more
_HIS_PLACE = re.compile(r"‹P\d+›'s? (?:place|seat|post|job|role) as (?:[a-z]+ )?$")
_ACTS_UP = re.compile(r"\b(?:acting up|covering|standing in|stepping up|filling in) as (?:[a-z]+ )?$")
_IN_REGION = re.compile(r" (?:[a-z]+ )?(?:council|authority|borough)['’]s\b")
_OF_A_UNION = re.compile(
    r"(?:.* )?(?:(?:branch|regional|national) (?:secretary|officer|organiser)|branch chair(?:man|woman)?|shop steward)"
)
# `will stay on as R`
_STAYS = re.compile(r"\b(?:stay(?:s|ing)? on|remain|remaining|continue|continuing|carry on) as\b")
_REPORTS_ON = re.compile(
    r"^,? (?:[a-z]+\. )?‹P\d+›,?(?:[^.;,‹]|‹[DX]\d+›){0,50} "
    r"(?:report|work|advis|inspect|spend)[a-z]*"
    r"(?:[^.;,‹]|‹[DXA]\d+›){0,30}? (?:on|in|to|into|with|at) (‹C\d+›)(?!'s)"
)
# `P (R, A)`, `P, R, A.`
_LISTED_AT = re.compile(r"^, (?:the )?(?P<org>‹[CBN]\d+›)(?: council)?(?=[);]|\.?$)")
_WHEN_AT = re.compile(
    r",? (?:there )?(?:when|while|as|at the time) (‹C\d+›)(?: council)?(?:'s (?:children's )?services)? (?:was|were|"
    r"made|"
    r"had|got|came|went|won|received|failed|improved|moved|became|climbed|rose|lost|turned)\b"
)
_STAYS_TO = re.compile(r"\b(?:will|stay\w*|exten[ds]\w*|remain\w*|continu\w*|contract|due to|keep\w*|ha[sv]e? until)\b")
_UNTIL_DAY = re.compile(r"\b(?:until|till) (?:[a-z]+ ){0,4}(‹D\d+›)")
# `will leave as R`
_LEAVES_AS = re.compile(
    r"\b(?:leav\w+|step\w* (?:down|aside)|st(?:and|ood)\w* down|resign\w*|retir\w+|quit\w*|go|sacked|dismissed|removed|"
    r"ousted|replaced|suspended) as (?:(?:the|its|‹[CBN]\d+›'s) )*$"
)
_HAS_BEEN = re.compile(r"\band (?:has|is) (?:now |since )?(?:been )?(?:the |its |an? )?$")
# whom the state sends to a council: `A government adviser, P, has been working with the council`
_SENT = re.compile(r"(?:(?:independent|improvement|specialist) )?(?:adviser|commissioner)")
_COMMISSIONER = re.compile(
    r"(?:children's (?:services|social care) )?commissioner(?: (?:for|of) children's (?:services|social care))?"
)
_SENT_TO_HELP = re.compile(
    r"\b(?:work(?:s|ed|ing)? (?:with|alongside|beside)|support(?:s|ed|ing)?|help(?:s|ed|ing)?|advis(?:es|ed|ing|e)|"
    r"assist(?:s|ed|ing)?|overs(?:ees|aw|een|ee|eeing)|guid(?:es|ed|ing|e)) "
    r"(?:the (?:council|authority|director|department|borough|county|city)|‹C\d+›|her|him|them|its|leaders|managers)|"
    r"‹C\d+›(?: council)? (?:has|have|had)(?: (?:had|also|now|long))* an? (?:[a-z-]+ |‹B\d+›(?:'s)? ){0,2}‹R|"
    r"\bat (?:its|their|the (?:council|county|city|borough)'s) side\b"
)
_REPORTS_ON = re.compile(
    r"^,? (?:(?:mr|mrs|ms|dr|sir|dame)\.? )?‹P\d+›,? (?:(?:is|was|has|had|will|due|to|been|now|also|asked|expected) )*"
    r"(?:report(?:s|ed|ing)?(?: back)? on|review(?:s|ed|ing)?|look(?:s|ed|ing)? (?:at|into)|investigat(?:es?|ed|ing)|"
    r"examin(?:es?|ed|ing))(?: services in| the)? (‹C\d+›)"
)
_LAST_VERB = re.compile(r"\band (?=(?:has|have|is|was) )|, (?=(?:has|have|is|was) )")
# `R in A and B`, `R at A and then at B`: the same post at each
_AT_EACH = re.compile(
    r"^(?:'s?)?,? (?:both )?(?:of|at|for|in|to)(?: the)? ‹C\d+›(?:(?:, ‹C\d+›)+,?)? and(?: (?:later|then|now|"
    r"before that))?"
    r"(?: (?:at|in|of|for))?(?: the)? ‹C\d+›(?!'s| (?:council )?(?:has|have|had|is|was|are|were|will|would|"
    r"said|says)\b)"
)


_CORRECTED = ("person-is-role", LEARNED)


def affiliations(context: Context) -> list[Affiliation]:
    """All affiliations that an article's passages give, in order."""
    found = [affiliation for passage in context.prose for affiliation in _in_passage(passage, context)]
    found = [a for a in found if a.rule not in _CORRECTED or not is_corrected(context, a.passage)]
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
        alone = _STAND_ALONE.get(mention.value.label) if isinstance(mention.value, Term) else None
        definite = alone and alone.search(site.before)
        sure = found and (found.explicit or _is_known(found) or not BARE.match(found.role.label))
        if found and (sure or definite):
            known[number] = found
            yield from _at_each(site, found)
    yield from known.values()


def _is_known(found: Affiliation) -> bool:
    """Whether the body of a bare role is told by the role itself: `President P`, after the association is named."""
    leads = isinstance(found.organisation, Body) and found.role.label == "president"
    return found.organisation == OFSTED or leads


def _at_each(site: Site, found: Affiliation) -> Iterator[Affiliation]:
    """The same post at the further councils of a list: `R in A and B`."""
    listed = _AT_EACH.match(site.after)
    councils = site.passage.councils(listed.group()) if listed else []
    now = listed is not None and " and now " in listed.group()
    if found.organisation in councils:
        others = (replace(found, organisation=council) for council in councils if council != found.organisation)
        yield from (replace(other, tenure="current") if now and other.tenure == "former" else other for other in others)


def _of_role(site: Site) -> Affiliation | None:
    if re.match(r"^'s? (?!job|post|role|position)[a-z]", site.after):
        return None  # the leader's sister holds no post
    if _NEVER_TAKEN.match(site.after) or _OF_ANOTHER_FIELD.search(site.before) or _OF_SEVERAL.search(_label(site)):
        return None  # `police and crime commissioner P` is no commissioner of a council's
    if _OF_WHICH_MORE.match(f"{_label(site)}{site.after}"):
        return None  # `chair of the group which wrote it`: which group, is told by what follows
    if _is_not_given(site) or (_POST_OF.search(site.before) and _CREATED.match(site.after)):
        return None  # nobody holds a post that is to be created
    for rule, reader in READERS:
        hit = None if rule == LEARNED and (_is_anothers(site) or _is_doubtful(site)) else reader(site)
        if hit is not None:
            made = _make(site, hit, rule)
            # what no words tell is left out where the body would have to be guessed as well
            guessed = rule == LEARNED and made and made.organisation in (None, GOVERNMENT)
            return None if guessed else made
    return None


def _is_not_given(site: Site) -> bool:
    """Whether a role is what somebody may be given: `could appoint P as R`."""
    if _HIRED_AS.search(site.before) and _FROM_BODY.match(site.after):
        return True  # `has recruited P as R from B`: at B, P was something else
    given = _GIVEN_TO.search(site.before)
    return bool(given) and not certainty_in(scope_before(site.before, given.start()), site.passage.base).asserted  # type: ignore[union-attr]


def _is_doubtful(site: Site) -> bool:
    """Whether the clause of a role leaves undone what it tells: `has yet to become R`."""
    clause = _LAST_VERB.split(scope_before(site.before, len(site.before)))[-1]
    return certainty_in(clause, site.passage.base).doubted


def _is_anothers(site: Site) -> bool:
    """Whether a role is what somebody leaves for, or what somebody else has been until now."""
    elsewhere = _LEFT_FOR.search(site.before) and not TAIL.match(site.after)
    acts = _HIS_PLACE.search(site.before) or _ACTS_UP.search(site.before)
    return bool(elsewhere or acts or _HAS_GONE.match(site.after))


def _label(site: Site) -> str:
    role = site.passage.line.mentions[site.number].value
    return role.label if isinstance(role, Term) else ""


def _make(site: Site, hit: Tie, rule: str) -> Affiliation | None:
    listed = _LISTED_AT.match(site.after)
    hit = replace(hit, org=site.passage.line.mention(listed["org"])) if listed and hit.org is None else hit
    role = site.passage.line.mentions[site.number].value
    if not isinstance(role, Term) or not isinstance(hit.person.value, Person):
        return None
    if (
        _ELSEWHERE.match(site.after)
        or is_nameless(site.before, site.after)
        or (hit.org is None and of_unnamed_body(site) and opening_body(site) is None)
        or of_unnamed_committee(site)
        or (hit.org is None and of_unnamed_owner(site))
        or of_unknown_place(site)
        or (hit.guarded and _NOT_TAKEN.search(re.sub(r"\bnot only\b|\bbefore(?= and\b)", "", hit.words)))
        or (rule == LEARNED and _NOT_TAKEN.search(_LAST_VERB.split(hit.words)[-1]))
    ):
        return None
    tail = None if _AN_UNNAMED.match(site.after) else TAIL.match(site.after)
    role, mention = in_unit(site, role, hit.org, tail)
    if role.label == _MP or (
        mention and mention.kind == "name" and _OF_REGION.match(site.passage.article.text, mention.end)
    ):
        mention = None  # a constituency is no body, and `the Merseyside council` is the one that is spoken of
    mention = None if mention and _is_region(site, mention) else mention
    mention = hit.org if is_hall_in(site) else mention
    mention = mention or _works_at(site, role) or _where_then(site, hit)
    role, place = of_party(site, plain_role(role), _named(site, mention) or at_hall(site))
    place = police_of(role, place)
    place = _helped(site, role, place) or _looked_into(site, role)
    alone = hit.org is None and tail is None and of_its_trust(site)
    place = None if alone else place
    if isinstance(place, Council) and _OF_A_UNION.fullmatch(role.label):
        place = None
    if place is None and rule == LEARNED:
        place = _as_before(site, hit)
    around = (site.before, _without_later_end(site))
    tenure, certainty = tenure_of(hit.words, around, guarded=hit.guarded), site.passage.base
    if hit.guarded and not FROM_POST.search(hit.words):
        scope = _LAST_VERB.split(scope_before(site.before, len(site.before)))[-1]
        found = certainty_in(scope, certainty)
        ahead = found is Certainty.PLANNED and not (_STAYS.search(hit.words) or _LEAVES_AS.search(hit.words))
        tenure = "future" if ahead and tenure == "current" else tenure
        certainty = certainty if found is Certainty.PLANNED else found
    position = site.passage.line.position(f"‹R{site.number}›")
    where = place or (_once_at(site, hit, role) if _ONCE_SOMEWHERE.search(hit.words) else home(site, role))
    where = None if alone else where
    if place is None and tenure == "future" and _is_held_at(site, hit, where):
        where = where_to(site, role, where)
    return Affiliation(
        hit.person.value,
        role,
        where,
        tenure,
        certainty,
        site.passage,
        rule,
        place is not None,
        position,
    )


def _named(site: Site, mention: Mention | None) -> Organisation | None:
    """The body that a mention stands for, by its whole name."""
    whole = double_name(site.passage, mention) if mention else None
    return whole or organisation(mention, site.passage.article)


def _works_at(site: Site, role: Term) -> Mention | None:
    """Where somebody whom the state sends is told to work: `Commissioner P is to report on A`."""
    works = _REPORTS_ON.match(site.after) if IS_SENT.search(role.label) else None
    return site.passage.line.mention(works[1]) if works else None


def _where_then(site: Site, hit: Tie) -> Mention | None:
    """Where somebody is told to have been by what happened there: `was R when A was rated G`."""
    told = _WHEN_AT.match(site.after) if re.search(r"\b(?:was|been|as)\b", hit.words) else None
    return site.passage.line.mention(told[1]) if told else None


def _without_later_end(site: Site) -> str:
    """The line after a role, up to a day that is still to come: who stays `until March` holds the post."""
    published = site.passage.article.published
    if not _STAYS_TO.search(site.passage.text):
        return site.after  # `its R until May, now leads B`: of which year, is not told
    for until in _UNTIL_DAY.finditer(site.after):
        day = site.passage.line.mention(until[1]).value
        if published and isinstance(day, PartialDate) and day.last_day() >= published.first_day():
            return site.after[: until.start()]
    return site.after


def _is_held_at(site: Site, hit: Tie, where: Organisation | None) -> bool:
    """Whether the sentence tells of a body only that somebody who is to go elsewhere works there."""
    own = (a for a in site.known.values() if a.person == hit.person.value and a.explicit and a.tenure == "current")
    return any(a.organisation == where for a in own)


def _helped(site: Site, role: Term, place: Organisation | None) -> Organisation | None:
    """Where somebody whom the state sends works: at the council that the sentence says is helped."""
    sender = isinstance(place, Body) and place.name.startswith(("UK Government", "Department"))
    helps = _SENT.fullmatch(role.label) and _SENT_TO_HELP.search(site.passage.text)
    sent = sender and (helps or _COMMISSIONER.fullmatch(role.label))
    return council_meant(site.context, site.passage) or place if sent else place


def _looked_into(site: Site, role: Term) -> Organisation | None:
    """Where somebody whom the state sends is at work: `Commissioner P is due to report on A`."""
    task = _REPORTS_ON.match(site.after) if IS_SENT.search(role.label) else None
    value = site.passage.line.mention(task[1]).value if task else None
    return value if isinstance(value, Council) else None


def _as_before(site: Site, hit: Tie) -> Organisation | None:
    """Where the same person is told to be before a second post: `A's R1, P, stood in and has been R2 since`."""
    own = (a for a in site.known.values() if a.person == hit.person.value and a.explicit)
    return next((a.organisation for a in own), None) if _HAS_BEEN.search(hit.words) else None


def _is_region(site: Site, mention: Mention) -> bool:
    """Whether a name only says where the council lies or sits: `the Teesside council's R`, `R at Shire Hall`."""
    article = site.passage.article.text
    if mention.kind is MentionKind.NAME and _HALL.fullmatch(article[mention.start : mention.end]):
        return True
    lies = mention.kind is MentionKind.NAME and _IN_REGION.match(article, mention.end)
    return bool(lies and article[: mention.start].lower().endswith("the "))


def _once_at(site: Site, hit: Tie, role: Term) -> Organisation | None:
    """Where somebody once was a minister, a chair of `the council's` committee, or a member of the cabinet."""
    if GOVERNMENT_ROLE.match(role.label):
        return GOVERNMENT
    mention = site.passage.line.mentions[site.number]
    if _OF_THE_COUNCIL.search(site.passage.article.text, mention.start, mention.end):
        return site.passage.focus
    return _own_council(site, hit, role)


def _own_council(site: Site, hit: Tie, role: Term) -> Council | None:
    """Where a councillor was once a member of the cabinet: the council that the sentence puts the same person at."""
    if not _IN_CABINET.match(role.label):
        return None
    own = (a.organisation for a in site.known.values() if a.person == hit.person.value)
    return next((one for one in own if isinstance(one, Council)), None)
