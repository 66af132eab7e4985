"""Participations: a council or body takes part in, or was chosen for, a named programme."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from caregraph.extraction.careers import Careers
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.step_words import TRUST_BODY
from caregraph.extraction.subjects import COUNCIL_LIST, acting_lists, orderer, we_council
from caregraph.model.entity import Body, Council, Organisation, Person, Programme
from caregraph.model.fact import Fact, FactKind, Role
from caregraph.model.text import Span

_Posts = Mapping[Person, Organisation | None]

KIND = FactKind(
    name="participation",
    plural="participations",
    roles=(Role("organisation"), Role("programme")),
)

# frameworks of inspection and reports, which nobody joins
_NOT_JOINED = re.compile(
    r"\b(?:lottery|reviews?|framework|assessments?|inspections?|report|inquiry|matters|area|act|employment|"
    r"together to safeguard)$|"
    r"^(?:Working Together|Every Child|(?:Joint )?(?:Targeted )?(?:Area )?Inspections? )",
    re.IGNORECASE,
)
_CHOSEN = (
    r"select\w*|chosen|chose|chooses|pick(?:ed|s)|named|names|nam(?:ed|es) (?:as|among)|invited|accepted|designated|"
    r"welcomed|admitted|exemplars?|pilots?|pathfinders?|trailblazers?|participants?|members?|"
    r"adopters?"
)
_JOIN_WORDS = (
    rf"(?:\b(?:{_CHOSEN}|join(?:s|ed|ing)?|(?:tak(?:es?|ing|en)|took) part|part of|participat\w+|involved in|"
    r"among(?:st)?|sign(?:ed|s|ing)? up|pilot(?:ed|ing)|trial\w*|enrol\w*|includ(?:es?|ed|ing)|awarded|partners? in|"
    r"(?:given|awarded) (?:[a-z' ]|‹[MX]\d+›){0,30}(?:funding|money|grants?) (?:for|under|through)|"
    r"(?:given|awarded|handed|granted|gets?|receiv\w+|won|secured) (?:[a-z' ]|‹[MX]\d+›){0,30}"
    r"(?:under|through|from|as part of)|"
    r"(?:trainees|graduates|students|participants|recruits|staff|workers|units?) (?:on|through|from|via|under)|"
    r"set(?:ting)? up (?:[a-z-]+ ){1,4}under|test(?:s|ed|ing)?(?! (?:of|for)\b)|tr(?:ied|ies|ying) out|"
    r"won a place|secured a place|places? on|adopt(?:s|ed|ing)?|roll(?:ed|ing) out|taken up|(?:to )?start in|"
    r"begun|extended to|expanded to|"
    r"delivers?|delivering|receiv\w+|secured|won|"
    r"fund(?:ing|ed) (?:by|from|through|under)|hosts?|hosting|works? with|work(?:ed|ing) with)\b|‹X\d+› of )"
)
_JOINS = re.compile(_JOIN_WORDS)
_REFUSED = re.compile(
    r"\b(?:no plans|no wish|no intention|"
    r"not|n't|never|reject\w*|turned down|den(?:y|ied|ies)|declin\w*|refus\w*|withdr\w+|pulled out|unsuccessful|"
    r"miss(?:ed)? out|without|bid (?:to|for)|applied|appl(?:y|ies|ying)|hop(?:e|es|ed|ing)|could|may|might|would|"
    r"should|no (?:council|authority|area|borough)|(?<!was )(?<!were )(?<!been )asked to|"
    r"consider\w*|wants?|wanted|if|whether|exclu\w+|ineligible|left out|criticis\w+)\b"
)
_TURNED_DOWN = re.compile(r"^[^‹.;]{0,40}\b(?:turned down|reject\w+|unsuccessful|refus\w+|fail\w+)\b")
_NEW_SUBJECT = re.compile(r"\b(?:while|whilst|whereas|but)\b|;")
_JOINED_NAMES = re.compile(
    r"^(?: (?:programme|scheme|pilot|initiative)s?)?,? (?:and|&|as well as) (?:the |"
    r"in the )?$"
)
# `to become F`, `will share the money as F`
_AS_IT = re.compile(
    r"\b(?:become|becomes|became|be|as|named|called)(?: (?:a|an|the|new|‹X\d+›|of|next|one|‹B\d+›'s))* $"
)
# `A, one of the department's F`
_ONE_OF_THEM = re.compile(
    r"(‹[CB]\d+›)(?: council)?, (?:which is |itself )?‹X\d+› of (?:the (?:department's |government's )?|"
    r"its )?(?:‹[BX]\d+›(?:'s)? )*$"
)
# who helps whom: only who helps takes part
_HELPS = r"(?:help|support|advis|assist|mentor|coach|guid)"
_HELPED = re.compile(rf"\b{_HELPS}\w*(?: (?:the|out|neighbouring|nearby|struggling|troubled|failing|weaker))* $")
_HELPER = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?:[^‹.;]|‹D\d+›){{0,30}}\b{_HELPS}(?!\w* by\b)\w*\b[^.;]{{0,80}}"
    r"\b(?:under|through|as) (?:the |a |an |[a-z]+'s |‹B\d+›'s )*$"
)
_HELPED_BY = re.compile(
    rf"\b{_HELPS}(?:ed|d) by (?P<list>{COUNCIL_LIST.pattern})[^‹.;]{{0,60}}\b(?:under|through|as part of) (?:the )?$"
)
# `A is a Partner in Practice`
_IS_ONE = re.compile(
    r"(?P<list>‹C\d+›)(?: council)?(?:,| is| was| remains|, which (?:is|was))(?: (?:also|now|already|still|itself))*"
    r" (?:an?|the)(?: (?:new|second|‹B\d+›(?:'s)?|[a-z]+-rated))* $"
)
# `A has brought in F`, `A's social workers use F`
_USES = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?: (?:[a-z']+ ){{0,3}}?(?:social workers|staff|teams?|workers|managers))?"
    r"(?:,? (?:which|has|have|had|now|also|already|both|all|since|is|are|been))* "
    r"(?:runs?|running|us(?:es?|ing|ed)|introduc(?:es|ed|ing)|brought in|bringing in|works? to|put in place) "
    r"(?:the |its (?:own )?|an? |their )*$"
)
# `A's F`, `F in A`, `made A a Partner in Practice`
_OWN = re.compile(
    r"(?P<list>‹C\d+›)(?:'s (?:own |well-known |successful )?|(?<=made ‹C\d›) an? |(?<=made ‹C\d\d›) an? )$"
)
_IN_PLACE = re.compile(rf"^(?: programme| scheme| project| pilot| model)? in (?P<list>{COUNCIL_LIST.pattern})(?!'s)")
_LAUNCHED = re.compile(r"\b(?:launch|announc|unveil|discuss|spoke|speech|visit|report|debat|talk|no )\w*")
# `projects that had their start in F`
_ORIGIN = re.compile(
    r"\b(?:projects?|models?|work|schemes?|ideas?|approach(?:es)?|practices?),? (?:(?:that|which) )?[^‹.;]{0,30}"
    r"(?:start|origins?|roots|began|started|developed|born|grew|tested|piloted)\b[^‹.;]{0,15}"
    r"(?:in|on|of|under|from|through) (?:the |its |[a-z]+'s |‹B\d+›'s )*$"
)
_UNDER = re.compile(r"^(?:under|as part of|through|thanks to) (?:the |its |a |[a-z]+'s |‹B\d+›'s )*$")
_UNDER_IT = re.compile(
    rf"^[^‹.;,]{{0,30}}, (?:both )?(?P<list>{COUNCIL_LIST.pattern}) (?:will|is to|are to|has|have|is|are|gets?|"
    rf"receives?)\b"
)
_TRAINEES_AT = re.compile(
    r"^(?: programme)? (?:participants|trainees|students|graduates|recruits|units?)\b[^‹.;]{0,60}"
    rf"\b(?:at|in|with|join(?:ed|ing)?|for) (?:the )?(?P<list>{COUNCIL_LIST.pattern})"
)
# `A, B and the charity O are the latest to be chosen`
_MIXED_LIST = re.compile(
    r"‹[CB]\d+›(?:(?:, and|,| and)(?: the| the charity| the charities)? ‹[CB]\d+›)+(?= (?:are|were|have|had|will|"
    r"all)\b)"
)
# what opens a list of those who take part: `the eight are A and B`, `those chosen: A; B`, `F programme include A`
_OF_LIST = (
    r"they|these|those|newcomers|new|first|others?|chosen|selected|picked|members?|partners?|councils|areas|"
    r"authorities|"
    r"boroughs|pilots?|sites|winners|recruits|list|line-up|successful|participants|‹X\d+›"
)
_OPENS = r"(?: are| were| include[sd]?|:):? (?:both |the )?(?=‹C)"
_OPENS_LIST = re.compile(
    rf"(?=(?:[^‹.;:]|‹[XDMBF]\d+›){{0,120}}?(?:{_OF_LIST})\b|the ‹X)(?:[^‹.;:]|‹[XDMBF]\d+›){{0,120}}?{_OPENS}"
)
_THE_CHOSEN = re.compile(
    rf"\b(?:the ‹X\d+› [^‹.;:]{{0,40}}|the places went to){_OPENS}|"
    rf"\bthe places went to:? (?=‹C)"
)
_LISTED_AFTER = re.compile(rf"(?:[^‹.;:]|‹[XDMB]\d+›){{0,80}}?{_OPENS}| [a-z]+ - (?=‹C)| - (?=‹C)")
_LISTED_WITH = re.compile(
    rf"\b(?:(?:began|started|launched)[^.;]{{0,40}} with|joined[^.;]{{0,40}} by|including|by|in|for|with|across|"
    rf"(?:extended|expanded|spread|rolled out) to)"
    rf" (?:the |both )?(?P<list>{COUNCIL_LIST.pattern})"
)
_RUNS_IN = re.compile(
    r"\b(?:tried out|tested|running|under way|in use|operating|operates|works|used|taken up|piloted) (?:in|by|"
    r"across|at)\b"
)
_BEGAN = re.compile(r"\b(?:began|started|launched)\b[^.;]{0,40} with\b")
_LIST_ENDS = re.compile(r"\b(?:while|whilst|but|which|who|after|because|although|said|says)\b")
# a list of councils as the subject of what those chosen will do
_LIST_SHARES = re.compile(
    r"(?:[a-z ]{0,30} )?‹C\d+›(?:(?:, and|,|;| and| &)(?: in partnership,?)? (?:the )?‹[BC]\d+›){2,20}[^.;‹]{0,40}?"
    r" (?:will|are to|have)(?: [a-z]+)? (?:get|share|receive|join|take part|help|lead|work|been (?:chosen|selected|"
    r"picked|named))\b"
)
# `It has been helping A and is one of F`: A is none of them
_IT_AND = re.compile(r"it (?:is|was|has|had|will) [^.;‹]*‹C\d+›[^.;]* and (?:is|was|has) ")
_IT_HELPS = re.compile(r"it (?:is|was|has|had) [^.;]*\bhelp\w*[^.;]* and (?:is|was|has) ")
# a sentence on the programme of the one before: `the scheme is running in A and B`, `A and B have signed up too`
_RUNS = (
    r"(?:piloted|tried out|tested|trialled|running|run|operating|operates|started|began|under way|used|in use|"
    r"taken up|"
    r"adopted|rolled out|extended|spread|introduced|expanded)"
)
_IT_RUNS = re.compile(
    r"(?P<it>it|the (?:[a-z-]+ )?(?:scheme|programme|pilots?|project|initiative|model)) (?:(?:is|was|has|have|are|"
    r"were) "
    rf"|[a-z]+ ){{0,5}}?{_RUNS}\b[^‹.;]{{0,50}}\b(?:in|by|to|at|across|with) (?=(?:both |the )?‹C)"
)
_LIST_JOINS = re.compile(
    rf"(?:so (?:have|has|did) |then )?{COUNCIL_LIST.pattern} (?:(?:ha(?:s|ve|d)|w(?:as|ere|ill)|is|are|both|all|also|"
    r"since|now|then|each|later|soon|been|due|the first|the latest|to|among|those|be|[a-z]+ly) )*"
    r"(?:signed up|sign up|joined|join|taking part|takes? part|took part|taken part|chosen|selected|picked|pilots?|"
    r"piloted it|volunteered)(?: (?:to|in|for|it|them|too|also|as well|since|later|last|this|next|year|month|so|"
    r"far|by|"
    r"the|scheme|programme|first|ones?|(?:jointly |together )?with ‹C\d+›|‹D\d+›))*(?:[.,;]|$)"
)
_THEY_JOIN = re.compile(
    r"\bjoin(?:s|ing|ed)? (?:(?:the )?(?:[a-z]+ )?(?:authorities|councils|areas|boroughs|those) )?"
    rf"(?:such as |like |including |in )?(?P<list>{COUNCIL_LIST.pattern}), (?:which|who|all of which|both of which) "
    r"(?:were|have|are|was|had|has)\b[^‹.;]{0,30}\b(?:among|part|members?|picked|chosen|selected|first|pilots?|named|"
    r"piloted|piloting)\b"
)
_WITH = re.compile(r"(?:together|along|jointly|in partnership) with ((?:‹C\d+›(?:, | and )?)+)")
_LEAD_IN = re.compile(
    r"\b(?:partners?|members?|councils|authorities|areas|boroughs|pilots?|sites|participants|newcomers|winners|"
    r"chosen|"
    r"selected|picked|part|they|these|those|following)\b[^.;]{0,120}(?:are|were|is|include[sd]?|will be|by|to)?:$"
)
_AUXILIARIES = re.compile(r"^(?: (?:is|are|was|were|has|have|had|been|also|now|both|all))* ")
_RELATIVE = re.compile(rf"\b(?:which|that) (?:the )?(?P<list>{COUNCIL_LIST.pattern})")
_BODY_JOINS = re.compile(
    r"(?P<body>‹B\d+›)(?:,? which)?(?: (?:has|have|had|was|were|is|are|been|also|being|made|now|recently|become|"
    r"becomes|became|the|an?))* "
    rf"(?={_JOIN_WORDS})"
)
_BODY_AMONG = re.compile(
    r"(?:‹X\d+› of (?:which|whom|them) (?:is|was|being) |\b(?:including|such as|"
    r"among them) )(?:the )?(?P<body>‹B\d+›)|"
    r"(?P<other>‹B\d+›) (?:being one |is one |was one )?(?:among|of) them\b"
)
_NAME_AS_PROGRAMME = re.compile(
    r"(‹N\d+›), (?:an?|the|its) (?:[a-z'-]+ ){0,4}?(?:programme|scheme|initiative|pilot|project)\b"
)
_THE_PILOTS = re.compile(
    r"\b(?:the|this|that) (?:(?:original|first|second|existing|early|new|latest) )?"
    r"(?P<noun>programme|scheme|pilots|pathfinders|trailblazers)\b"
)
_FAR = 40  # passages
_BACK_REFERENCE = re.compile(
    r"\b(?:the|this|that) (?:(?:original|first|second|existing|early|new|latest) )?"
    r"(?:programme|scheme|initiative|pilot|project|pilots|pathfinders|trailblazers)\b|"
    rf"\b(?:councils|authorities|areas|boroughs|departments|those|sites|first|far)\b[^.;]{{0,60}}\b(?:{_CHOSEN})\b|"
    rf"\b(?:{_CHOSEN})\b (?:as (?:[a-z-]+ )?(?:exemplars?|pilots?|pathfinders?|trailblazers?|partners?|members?)|"
    r"(?:so far|up to now|to date))\b|"
    r"\b(?:exemplars|pathfinders|trailblazers|pilots|pilot (?:areas|sites|councils))\b|"
    rf"^{COUNCIL_LIST.pattern} (?:have|has) been (?:selected|chosen|picked|accepted)(?: to take part| so far)?\.?$"
)


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The councils and bodies that an article says take part in a programme, in its sentence, the next or a list."""
    posts: dict[Person, Organisation | None] = {found.person: found.organisation for found in reversed(known.posts)}
    for passage in context.prose:
        programmes = _programmes(passage)
        if programmes:
            yield from _in_passage(passage, programmes, posts)
        elif passage.councils():
            yield from _in_next(context, passage)
        if programmes and _IT_HELPS.match(passage.text):
            yield from _helper(context, passage, programmes)
        if passage.text.rstrip().endswith(":") and (_JOINS.search(passage.text) or _LEAD_IN.search(passage.text)):
            yield from _in_items(context, passage, programmes)


@dataclass(frozen=True, slots=True)
class _Named:
    """A programme where a line names it."""

    programme: Programme
    start: int
    end: int


def _programmes(passage: Passage) -> list[_Named]:
    """The programmes that a passage names and that somebody can join, in order."""
    found = []
    for match in re.finditer(r"‹[FN]\d+›", passage.text):
        programme = _programme(passage, match)
        if programme and not _NOT_JOINED.search(programme.name):
            found.append(_Named(programme, match.start(), match.end()))
    return found


def _programme(passage: Passage, match: re.Match[str]) -> Programme | None:
    """The programme of a symbol: a known one, or a name that the text calls a programme."""
    mention = passage.line.mention(match.group())
    if isinstance(mention.value, Programme):
        return mention.value
    called = _NAME_AS_PROGRAMME.match(passage.text, match.start())
    return Programme(passage.article.text[mention.start : mention.end].replace("’", "'")) if called else None


def _in_passage(passage: Passage, programmes: list[_Named], posts: _Posts) -> Iterator[Fact]:
    """The participants of each programme of a sentence; one joined by `and` shares those of the one before it."""
    text = passage.text
    earlier: list[Council | Body] = []
    for number, named in enumerate(programmes):
        previous = programmes[number - 1].end if number else 0
        following = programmes[number + 1].start if number + 1 < len(programmes) else len(text)
        left, right = text[previous : named.start], text[named.end : following]
        shared = number > 0 and not _NEW_SUBJECT.search(left)
        if shared and _JOINED_NAMES.match(left):
            found = earlier
        else:
            own = _under(passage, left, right) or _before(
                passage, left, right, posts, inherits=shared and bool(earlier)
            )
            found = ([*earlier, *own] if shared and own is not None else own) or _after(passage, left, right)
        earlier = list(dict.fromkeys(found))
        for organisation in earlier:
            yield _fact(passage, organisation, named.programme, "same-sentence", [])


def _under(passage: Passage, left: str, right: str) -> list[Council | Body]:
    """Those of a clause that a programme opens: `Under F, A will get £2m`."""
    under = _UNDER_IT.match(right) if _UNDER.match(left) and not _REFUSED.search(right) else None
    return list(passage.councils(under["list"])) if under else []


def _helper(context: Context, passage: Passage, programmes: list[_Named]) -> Iterator[Fact]:
    """The council told of before that helps another and is one of a programme."""
    earlier = context.before(passage)
    first = COUNCIL_LIST.match(earlier[0].text) if earlier else None
    found = earlier[0].councils(first.group()) if first else []
    if len(found) == 1 and found[0] not in passage.councils() and not _REFUSED.search(passage.text):
        yield from _facts(passage, found, programmes[-1], earlier[0])


def _in_words(left: str) -> str:
    """The list of those who use a programme, are one of it, or help others under it; empty if nobody does."""
    for expression in (_OWN, _HELPER, _HELPED_BY, _USES, _IS_ONE):
        found = expression.search(left)
        if found:
            return found["list"]
    return ""


def _before(passage: Passage, left: str, right: str, posts: _Posts, *, inherits: bool) -> list[Council | Body] | None:
    """Who the words before a programme say joins it; None where they say nothing of joining."""
    one_of = _ONE_OF_THEM.search(left)
    if one_of:
        value = passage.line.mention(one_of[1]).value
        return [value] if isinstance(value, Council | Body) else None
    if _ORIGIN.search(left):
        return None
    named = "" if _REFUSED.search(left) else _in_words(left)
    if named:
        return list(passage.councils(named))
    joins = _JOINS.search(left) or _AS_IT.search(left)
    if not joins or _REFUSED.search(left) or _TURNED_DOWN.search(right):
        return list(_bodies(passage, left, right)) or None
    if _IT_AND.match(left):
        return None
    found: list[Council | Body] = [*_councils(passage, left), *_bodies(passage, left, right)]
    ours = we_council(passage, left, posts)
    if ours:
        found.append(ours)
    if not found and not inherits and passage.focus and re.match(r"it (?:is|was|has|will)\b", left):
        found.append(passage.focus)
    return found or ([] if inherits else None)


def _councils(passage: Passage, text: str) -> list[Council]:
    """The councils of a stretch that are neither an aside nor somebody's employer, and those `together with` them."""
    acting = (match for match in acting_lists(text) if not _HELPED.search(text[: match.start()]))
    lists = "".join(match.group() for match in acting)
    return passage.councils(lists + "".join(_WITH.findall(text)))


def _bodies(passage: Passage, left: str, right: str) -> list[Body]:
    """The bodies, other than the state's, that are said to join or to be among those of a programme."""
    joining = None if _REFUSED.search(left) else _BODY_JOINS.search(left)
    among = _BODY_AMONG.search(right)
    symbols = [joining["body"]] if joining else [among["body"] or among["other"]] if among else []
    mixed = _MIXED_LIST.search(left) if not _REFUSED.search(left) and _JOINS.search(left) else None
    symbols += re.findall(r"‹B\d+›", mixed.group()) if mixed and "‹C" in mixed.group() else []
    values = [passage.line.mention(symbol).value for symbol in symbols if orderer(passage, symbol) is None]
    return [value for value in values if isinstance(value, Body) and value != OFSTED]


def _after(passage: Passage, left: str, right: str) -> list[Council | Body]:
    """Who the words after a programme say joins it."""
    opened = _LISTED_AFTER.match(right) or _THE_CHOSEN.search(right)
    if opened and not _REFUSED.search(opened.group()):
        return _members(passage, right[opened.end() :])
    if _REFUSED.search(right):
        return []
    place = _IN_PLACE.match(right)
    if place and not _LAUNCHED.search(left):
        return list(passage.councils(place["list"]))
    trainees = _TRAINEES_AT.match(right)
    if trainees:
        return list(passage.councils(trainees["list"]))
    relative = _RELATIVE.search(right)
    if relative and _JOINS.match(_AUXILIARIES.sub("", right[relative.end() :])):
        return list(passage.councils(relative["list"]))
    listed = _LISTED_WITH.search(right)
    joins = _JOINS.search(right) or _BEGAN.search(right) or _RUNS_IN.search(right)
    return list(passage.councils(listed["list"])) if listed and joins else []


def _members(passage: Passage, text: str) -> list[Council | Body]:
    """The councils and children's trusts of an opened list, up to where the sentence turns to something else."""
    end = _LIST_ENDS.search(text)
    values = [mention.value for mention in passage.line.of_kind(text[: end.start()] if end else text, "CB")]
    found = [v for v in values if isinstance(v, Council) or (isinstance(v, Body) and TRUST_BODY.search(v.name))]
    return list(dict.fromkeys(found))


def _in_next(context: Context, passage: Passage) -> Iterator[Fact]:
    """Those named as taking part in a sentence or two after the one that names the programme."""
    text = passage.text
    if _REFUSED.search(text):
        return
    members = _listed_next(passage) or _told_next(context, passage)
    joins = _JOINS.search(text) and _BACK_REFERENCE.search(text)
    named = [(earlier, one) for earlier in context.before(passage, _FAR) for one in reversed(_programmes(earlier))]
    if not named or not (members or joins):
        return
    pilots = _THE_PILOTS.search(text)
    called = [pair for pair in named if pilots and pair[1].programme.name.lower().endswith(pilots["noun"])]
    earlier, programme = (called or named)[0]
    # farther back, `the pilots` are those of the one programme that goes by the name
    only = pilots and _JOINS.search(_THE_PILOTS.sub("", text)) and len({one.programme for _, one in called}) == 1
    if only or earlier in context.before(passage, 2):
        yield from _facts(passage, members or _councils(passage, text), programme, earlier)


def _told_next(context: Context, passage: Passage) -> list[Council | Body]:
    """Those of a sentence that says, without its name, who runs, joins or has joined the programme just told of."""
    text = passage.text
    joined = _THEY_JOIN.search(text)
    if joined:
        return list(passage.councils(joined["list"]))
    runs = _IT_RUNS.match(text)
    earlier = context.before(passage)
    if runs and (runs["it"] != "it" or (earlier and re.match(r"(?:the )?‹F", earlier[0].text))):
        return list(passage.councils(text[runs.end() :]))
    return list(_councils(passage, text)) if _LIST_JOINS.match(text) else []


def _listed_next(passage: Passage) -> list[Council | Body]:
    """Those of a sentence that only lists who was chosen, or that tells what three or more of them will do."""
    opened = _OPENS_LIST.match(passage.text) or _THE_CHOSEN.search(passage.text)
    if opened:
        return _members(passage, passage.text[opened.end() :])
    several = _LIST_SHARES.match(passage.text) and "‹G" not in passage.text
    members = _members(passage, passage.text) if several else []
    return members if len(members) > 2 else []


def _in_items(context: Context, passage: Passage, programmes: list[_Named]) -> Iterator[Fact]:
    """The councils of the list lines after a sentence that opens a list of those chosen."""
    if _REFUSED.search(passage.text):
        return
    sources = [(found[-1], earlier) for earlier in context.before(passage, 2) if (found := _programmes(earlier))]
    named, source = (programmes[-1], passage) if programmes else sources[0] if sources else (None, passage)
    for item in context.items_after(passage) if named else ():
        if named:
            yield from _facts(item, _members(item, item.text), named, source)


def _facts(passage: Passage, found: Iterable[Council | Body], named: _Named, source: Passage) -> Iterator[Fact]:
    for organisation in found:
        yield _fact(passage, organisation, named.programme, "next-sentence", [source.evidence()])


def _fact(passage: Passage, organisation: Council | Body, programme: Programme, rule: str, more: list[Span]) -> Fact:
    values = {"organisation": organisation, "programme": programme}
    evidence = [passage.evidence(), *more]
    return make_fact(KIND, values, certainty=passage.base, evidence=evidence, rule=f"participation/{rule}")
