"""Roles: the words that name a post, from its first modifier to the end of what it is responsible for."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from caregraph.model.entity import Term
from caregraph.model.mention import Mention, MentionKind
from caregraph.recognition.held_over import is_elsewhere, open_edge
from caregraph.recognition.parliament import members_of_parliament
from caregraph.recognition.state import state_of

# what a department or a portfolio is about
_SERVICE_WORD = (
    r"(?:"
    r"(?:vulnerable )?children(?:['’]?s?['’]?)?|childrens|child|young|people(?:['’]s)?|person|famil(?:y|"
    r"ies)(?:['’](?= services))?|schools?|"
    r"education|educational|learning|"
    r"skills|social|care|services?|protection|safeguarding|adults?(?:['’]s?)?|health|well-?being|inclusion|"
    r"integrated|early|help|"
    r"(?<=[Ee]arly )years|intervention|looked-after|looked|after|lifelong|communit(?:y|ies)|housing|culture|leisure|"
    r"commissioning|commissioned|"
    r"improvement|quality|assurance|resources|finance|governance|work(?!ers)|workforce|public|policy|practice|"
    r"specialist|targeted|prevention|"
    r"youth|justice|offending|achievement|attainment|standards|performance|partnerships?|transformation|"
    r"change|corporate|parenting|"
    r"fostering|fieldwork|adoption|permanence|leavers|send|special|needs|disabilit(?:y|ies)|lives|places?|environment|"
    r"regeneration|"
    r"neighbourhoods?|customers?|safety|operations|provision|delivery|strategy|strategic|support|inspections?|"
    r"regulatory|"
    r"development|training|research|external|affairs|communications|employment|opportunit(?:y|ies)|ambitions?|"
    r"equalit(?:y|ies)|"
    r"cohesion|welfare|domestic|abuse|poverty|nursery|childcare|sport|arts|libraries|legal|human|digital|"
    r"economy|economic|growth|jobs|"
    r"assets|planning|localism|growing|up|life|chances|outcomes|engagement|access|entitlement|attendance|"
    r"mental|local|government|issues|virtual(?= school)|management(?! team)|"
    r"highways|roads|transport|waste|recycling|climate|energy|tourism|heritage|museums|parks|"
    r"property|estates|technology|information|procurement|law|democratic|licensing|enforcement)"
)
_SERVICE = rf"{_SERVICE_WORD}(?:(?:,? (?:and|&) |, | |/|-){_SERVICE_WORD})*"
_MODIFIER = (
    r"(?:interim|acting|non-executive|Welsh|Scottish|"
    r"emeritus|visiting|parliamentary(?: under)?|deputy|assistant|associate|executive|corporate|"
    r"strategic|"
    r"senior|trainee|advanced|national|regional|professional|"
    r"group|joint|co-|vice[ -]|vice|"
    r"independent|chief|managing|divisional|operational|programme|clinical|medical|lead|cabinet|portfolio|"
    r"opposition|shadow|elected(?= (?:mayor|member))|branch|"
    r"monitoring|statutory|area|hub|locality|unit|residential|temporary|departmental|principal|general|county|"
    r"city|borough|honorary|founding|first|principal|Labour|Conservative|Tory|"
    r"Liberal Democrat|Lib Dem|(?<!-)Green|Independent|LSCB|HM|Her Majesty['’]s|His Majesty['’]s|service|"
    r"improvement|permanent|England|Wales|turnaround|recovery|transition|supporting|designated|section 151|"
    r"local authority(?= designated)|research|educational|"
    r"(?:north|south|east|west|north east|north west|south east|south west|London|midlands)(?:ern)?(?: and [a-z]+)?)"
)
# a unit that has a chair or members
_UNIT = (
    r"(?:(?:[A-Za-z][\w’'-]*|&|and)(?:,)? ){0,7}?"
    r"(?:[Bb]oards?|[Tt]ask ?[Ff]orce|[Cc]ommittee|[Pp]anel|[Ff]orum|[Pp]artnership|[Cc]ommission|[Ii]nquiry|"
    r"(?:[Rr]egion|[Bb]ranch)(?= of (?:the )?¤)|[Gg]roup|[Oo]pposition(?! (?:Labour|Conservative|Tory|Liberal|"
    r"Lib|Green|Independent|[Gg]roup))|[Nn]etwork)\b"
)
_STRONG = (
    r"(?:reader(?= in [a-z])|director(?:[ -]general)?|chief executive(?: officer)?|managing director|leader|mayor|"
    r"minister of state|minister|"
    r"prime minister|commissioner|"
    r"chair(?:man|woman|person)?|president|advisor|adviser|inspector|professor|prof(?=\.? [A-Z])|ombudsman|CEO|DCS|"
    r"chief inspector|"
    r"lead member|cabinet member|executive member|executive councillor|portfolio[ -]holder|cabinet lead|"
    r"lead councillor|(?<=services )councillor|board member|(?:member|"
    r"councillor)(?= (?:(?:with responsibility|responsible) for|in charge of))|"
    r"(?:under[ -])?secretary of state|general secretary|permanent secretary|home secretary|education secretary|"
    r"chief officer|chief operating officer|"
    r"education chief|social care chief|services chief|educational psychologist|turnaround (?:expert|specialist)|"
    r"social worker|headteacher|head teacher|chief constable|"
    r"trustee|chancellor|"
    r"(?:(?<=Labour )|(?<=Conservative )|(?<=Tory )|(?<=Democrat )|(?<=Dem )|(?<=Green )|(?<=Independent ))councillor|"
    r"spokesman|spokeswoman|spokesperson|consultant|lecturer|treasurer|vice[ -]chair(?:man|woman)?|"
    r"team manager|service manager|practitioner|company secretary|(?:project|(?<!post )office|operations) manager|"
    r"(?:chief financial|reviewing|press) officer|non-executive director|personal adviser|"
    r"chief nurse|"
    r"managing partner|organiser|co-?ordinator|convenor|founder|head|lead|manager|officer|chief|boss|secretary|"
    r"(?:council|town hall|county hall|city hall|department) (?:boss|supremo|chief(?! (?:exec|off|oper|insp|const)))|"
    r"department (?:head|director)|supremo|tsar|psychologist|solicitor|economist|researcher|"
    r"fellow(?= (?:at|of) (?:the )?(?:¤|[A-Z]))|"
    r"director of)"
)
_HEAD = re.compile(rf"\b(?P<head>{_STRONG})(?P<plural>s)?\b", re.IGNORECASE)
# `Community leader P` leads no council
_NO_OFFICE = re.compile(
    r"\b(?:business|community|faith|church|religious|civic|industry|campaign|scout|gang) $", re.IGNORECASE
)
_NEEDS_COMPLEMENT = frozenset("head lead reader".split())
_TEACHES = frozenset("professor prof reader lecturer".split())
_NEEDS_MODIFIER = frozenset(
    "manager officer practitioner chief boss secretary consultant organiser coordinator co-ordinator founder supremo "
    "tsar psychologist solicitor economist researcher".split()
)
_LEADS_BODY = frozenset("head chief boss".split())
_LEADS_ANY = frozenset(("head", "boss"))
_BODY_BEFORE = re.compile(r"¤(?:['’]s)? $")
_OF_BODY = re.compile(r" of (?:the )?¤+(?![¤’'])")
_NAME_AFTER = re.compile(r" [A-Z][a-z]+ [A-Z][a-z]")
_OF_A_UNION = frozenset("organiser officer secretary convenor founder".split())
_NAMES = re.compile(r",? [A-Z][a-z]+ [A-Z][a-z]")
_OF_NAMED = re.compile(
    r" (?:and [a-z ]{3,30} )?of (?:the )?(?:[a-z' ]{0,30}?\b(?:charity|group|agency|company|consultancy|firm|"
    r"network) )?"
    r"(?:¤|[A-Z][a-z])"
)
# `one of A's Rs`, and several people beside: `Rs P and Q`, `P and Q, Rs of`, `P and Q were appointed Rs`
_ONE_OF = re.compile(
    r"\b[Oo]ne of (?:the council['’]s |¤+(?:['’]s?)? |the |its |his |her |their )?"
    r"(?:two |three |four |five |six |several )?$"
)
_NAME = r"(?:(?:Cllr|Coun|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}"
_SEVERAL = rf"{_NAME}(?:, {_NAME}){{0,3}},? and {_NAME}"
_SEVERAL_AFTER = re.compile(
    rf"(?: (?:at|of|for|in) (?:the )?¤+(?:(?:, | and |, and )¤+)*(?: [Cc]ouncils?)?)?(?:,| -| –|:)? {_SEVERAL}(?!['’]s)"
)
_SEVERAL_BEFORE = re.compile(
    rf"{_SEVERAL}(?:,| (?:(?:have|had) been|are|were|will be|become|became)(?: (?:appointed|named|made|confirmed))?"
    r"(?: as)?| (?:appointed|named)(?: as)?| (?:(?:will|would|have|are to|both|now) )*(?:acts?|acted|serve[ds]?|work|"
    r"worked|joined|join|remain|continue|started|start|arrived|arrive) as| as)"
    r"(?: (?:both|all|respectively|then|now|the|its|their|former|new|two|three|the council['’]s|¤+(?:['’]s?)?))* $"
)
_LONG_LIST = 160  # characters
_SOME_ARE_NAMED = re.compile(
    r"\b[Oo]ne of |(?<=[a-z]) and (?:Cllr |Coun |Councillor |Mr |Mrs |Ms |Miss |Dr |Sir |Dame )?[A-Z]"
)
_VERBS_TOO = frozenset("chair head lead".split())
_VERB_BEFORE = re.compile(
    r"\b(?:will|to|would|can|could|should|may|who|jointly|(?<!is )(?<!was )(?<!are )(?<!were )also) $"
)
_LEFT = re.compile(rf"(?:\b(?:{_MODIFIER}|{_SERVICE_WORD}|and|&)(?:,? | ?-|(?<=-)))+$", re.IGNORECASE)
_COMPLEMENT_OF = re.compile(rf"\b{_STRONG} (?:of|for) $", re.IGNORECASE)
# `deputy chief executive and director of education`: two posts
_OTHER_HEAD = re.compile(r".*\bchief executive(?: officer)?,? (?:and|&) ", re.IGNORECASE)
_LEFT_UNIT = re.compile(r"(?:\b[\w’'-]+(?:,? | and ))*(?:board|committee|panel|task ?force|group) $", re.IGNORECASE)
_RIGHT = re.compile(
    rf",? (?:of|for|with (?:the )?responsibility for|responsible for|in charge of|(?:with|"
    rf"holding) the portfolio for|on)\b(?: (?:the|its|all))? "
    rf"(?P<service>(?>{_SERVICE})(?: workers|(?<=head of service) for {_SERVICE}(?: in (?:need|care))?|"
    rf"(?<=services) for (?:children|young people|families|adults)"
    rf"(?:(?:,| and|, and) (?:children|young people|families|adults))*)?(?:(?<=children) in (?:need|care)\b)?)"
    rf"(?!\w|[’'](?![.,;:)]|$| (?:at|of) ))(?! (?:firm|company|"
    rf"charity|interest company|"
    rf"consultancy|agency|provider|union|"
    rf"(?-i:First|Together|Matters?|Forward|UK|CIC|Ltd|Trust|Alliance|Network)|group|"
    rf"organisation|body|regulator|watchdog|magazine|think)\b)",
    re.IGNORECASE,
)
_REGION = (
    r"(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:[ -](?:[Ee]ast|[Ww]est))?(?: (?:of England|Midlands|Yorkshire))?|"
    r"London|Yorkshire(?: and (?:the )?Humber)?|(?:the )?Humber|(?:the )?Midlands|[Ee]astern England|England|Wales)"
)
# `regional director for the North East, Yorkshire and Humber`
_RIGHT_REGION = re.compile(rf" (?:for|of|in) (?:the )?{_REGION}(?:(?:, | and |, and )(?:the )?{_REGION})*\b")
_REGIONAL = re.compile(
    r"\bregional (?:director|head|manager|officer|organiser|secretary|lead|inspector)$", re.IGNORECASE
)
# `professor of public management at O`
_RIGHT_SUBJECT = re.compile(
    r" (?:of|in) [a-z][\w’'-]+(?: (?!(?:at|in|on|for|who|from|with|said|says|is|was|has)\b)[a-z][\w’'-]*){0,5}"
    r"(?= at\b|,| who\b| from\b)"
)
_RIGHT_UNIT = re.compile(rf" (?:of|on) (?P<article>the |its |an? |their )?(?P<unit>{_UNIT})(?! of [A-Z])")
_RIGHT_BARE = re.compile(rf" (?P<service>children['’]s services|{_SERVICE})(?![\w’'])", re.IGNORECASE)
# `head of A's ailing children's services`: the post is head of children's services, at A
_OVER_COUNCIL = re.compile(
    rf" (?P<link>of|for) (?:the )?(?:¤+|the (?:council|borough|county|city|authority|town))['’]s?(?: [a-z-]+)?? "
    rf"(?P<service>children['’]?s services|(?>{_SERVICE}) (?:services?|department))(?![\w’'])",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?:its|their|his|her|our) ", re.IGNORECASE)
_DEPUTY = re.compile(r"\b(?:assistant|deputy|corporate|executive|strategic) director$", re.IGNORECASE)
# `who runs children's services, director P`: the head is that of a title of its own
_SERVICE_ENDS = re.compile(rf"\b{_SERVICE_WORD}, $", re.IGNORECASE)
# `Ann Green, principal social worker`: no party
_SURNAME = re.compile(r"(?:Labour|Conservative|Tory|Green|Independent|General|Young|Early|Places?), ", re.IGNORECASE)
# what stands before its comma is of another matter: `run social care, education secretary P said`
_WHOLE_TITLE = re.compile(r"(?:education|home) secretary|secretary of state|prime minister|chancellor")
_ABBREVIATED = re.compile(r" \((?:DCS|CEO|DASS)\)")
_CLOSES = re.compile(r"(?: (?:for|at|of|in)\b|[,.)])")
# `secretary of O's Dorset branch`
_OF_BRANCH = re.compile(r" of ¤+['’]s (?P<where>\S+(?: \S+){0,3}?) branch\b")
# `chair of O's standards committee`
_OF_OWNED_UNIT = re.compile(
    r" (?:of|on) (?:the )?¤+(?:['’]s?)? (?P<unit>(?![Ss]afeguarding|[Ll]ocal [Ss]afeguarding|LSCB)"
    r"(?:(?!of\b|the\b|in\b|at\b|and its\b|has\b|is\b|was\b|who\b|said\b|to\b|for\b|council\b|"
    r"Council\b)[A-Za-z][\w-]*(?:['’]s?)?,? )"
    r"{1,7}?(?:[Bb]oard|[Cc]ommittee|[Pp]anel|[Cc]ommission|[Nn]etwork|[Rr]egion|[Gg]roup))\b(?!['’-])"
)
_HEADS_UNIT = frozenset("chair chairman chairwoman chairperson vice-chair vice-chairman vice-chairwoman".split())
_OFFICER = frozenset("secretary chair chairman chairwoman treasurer convenor organiser".split())
# `O's Humberside branch secretary`
_PLACE_BEFORE = re.compile(r"(?<=¤['’]s )(?:[A-Z][\w-]+ )+$")
_UNIT_HEADS = ("chair", "president", "member", "leader", "trustee", "head")
_STOP_UNIT = re.compile(
    r"\b(?:is|was|has|have|had|said|says|who|which|that|to|in|at|for|with|by|were|will|also|from|the)\b", re.IGNORECASE
)
_LEADING_JOINER = re.compile(r"^(?:(?:and|&|after|up|work|support|change|place|life|access|early) )+", re.IGNORECASE)
_ABBREVIATIONS = {
    "dcs": "director of children's services",
    "ceo": "chief executive",
    "advisor": "adviser",
    "prof": "professor",
}
_KEEP_CASE = re.compile(r"^[A-Z]{2,}s?$|^(?:Labour|Conservative|Tory|Liberal|Democrat|Lib|Dem|Green|Ofsted|London)$")


def find_roles(doc: Doc) -> Doc:
    """Add the roles that a Doc names to its mentions."""
    state = state_of(doc)
    text = state.masked()
    state.add(members_of_parliament(state.article.text))
    state.add(found for match in _HEAD.finditer(text) for found in _role(text, match, state.article.text))
    return doc


def _role(text: str, match: re.Match[str], article: str) -> Iterator[Mention]:
    head, closing = match["head"].lower(), match.end()
    verb = head in _VERBS_TOO and _VERB_BEFORE.search(text, max(0, match.start() - 12), match.start())
    if verb or (head == "leader" and _NO_OFFICE.search(text, max(0, match.start() - 20), match.start())):
        return
    around = (max(0, match.start() - _LONG_LIST), closing + _LONG_LIST)
    if match["plural"] and not _SOME_ARE_NAMED.search(text, *around):
        return
    start = _left_edge(text, match.start())
    if _WHOLE_TITLE.fullmatch(head) and ", " in text[start : match.start()]:
        start += text[start : match.start()].rfind(", ") + len(", ")
    end, complement = _right_edge(text, closing, head)
    if match["plural"] and not _are_told(text, start, end):
        return
    whole = _in_full(text, (start, closing), article, complement=complement)
    if whole and not match["plural"]:
        yield Mention(MentionKind.ROLE, start, closing, Term.of("role", whole))
        return
    if not (
        complement or _of_a_body(text, head, (start, closing, end)) or _is_enough(text, head, start, match.start())
    ) or is_elsewhere(text, closing, end):
        return
    words = " ".join((text[start : match.end("head")] + text[closing:end]).replace("’", "'").split())
    abbreviated = _ABBREVIATED.match(text, end)
    end = abbreviated.end() if abbreviated else end
    bodys = words.lower() == "chief" and _BODY_BEFORE.search(text, max(0, start - 3), start)
    if (words.lower() in ("lead", "chief", "head of", "director of") and not bodys) or text[:start].endswith("most "):
        return
    yield Mention(MentionKind.ROLE, start, end, Term.of("role", role_label(words)))


def _are_told(text: str, start: int, end: int) -> bool:
    """Whether those who hold a role of several are named beside it."""
    window = max(0, start - _LONG_LIST)
    few = _ONE_OF.search(text, window, start) or _SEVERAL_AFTER.match(text, end)
    return bool(few or _SEVERAL_BEFORE.search(text, window, start))


def _in_full(text: str, span: tuple[int, int], article: str, *, complement: bool) -> str:
    """The role that goes on behind a body's name: `head of A's youth service`, `chair of O's committee`."""
    start, end = span
    words = text[start:end]
    head = words.rpartition(" ")[2].lower()
    over = None if complement else _OVER_COUNCIL.match(text, end)
    if over:
        return role_label(" ".join(f"{words} {over['link']} {over['service']}".split()))
    if head in _HEADS_UNIT and (owned := _OF_OWNED_UNIT.match(text, end)):
        return f"{role_label(words)} of the {role_label(owned['unit'])}"
    if head in _OFFICER and (branch := _OF_BRANCH.match(text, end)):
        return f"{role_label(words)} of the {article[branch.start('where') : branch.end('where')]} branch"
    return ""


def _of_a_body(text: str, head: str, places: tuple[int, int, int]) -> bool:
    """Whether a bare head is that of a body that is named beside it."""
    start, closing, end = places
    beside = _BODY_BEFORE.search(text, max(0, start - 3), start)
    if beside and head in _LEADS_BODY:
        return bool(_NAME_AFTER.match(text, end))  # `Ofsted head P`
    if beside and head in _OF_A_UNION:
        return bool(_NAMES.match(text, end))  # `Unison organiser P`, `O's founder, P`
    # `founder of the charity N`, `a former head of the Audit Commission`
    if head == "founder":
        return _OF_NAMED.match(text, end) is not None
    return head in _LEADS_ANY and _OF_BODY.match(text, closing) is not None


def _is_enough(text: str, head: str, start: int, opening: int) -> bool:
    """Whether a head without a complement makes a role with the words before it."""
    if head in _NEEDS_COMPLEMENT:
        return _is_told(text[start:opening])
    return head not in _NEEDS_MODIFIER or start < opening


def _left_edge(text: str, position: int) -> int:
    window = max(0, position - 90)
    left = None if _SERVICE_ENDS.search(text, window, position) else _LEFT.search(text, window, position)
    if not left:
        unit = _LEFT_UNIT.search(text, window, position)
        if unit and not _STOP_UNIT.search(unit.group()) and text[position : position + 5].lower() == "chair":
            owner = _OWNER.match(unit.group())
            return unit.start() + (owner.end() if owner else 0)
        return position
    if _COMPLEMENT_OF.search(text, window, left.start()):
        # `director of children's services and chief executive`: what the first head is over ends before the second
        return left.start() + max(m.end() for m in re.finditer(r"^|(?:,? (?:and|&)|,) ", left.group()))
    if other := _OTHER_HEAD.match(left.group()):
        return left.start() + other.end()
    joiner = _LEADING_JOINER.match(left.group()) or _SURNAME.match(left.group())
    begin = left.start() + (joiner.end() if joiner else 0)
    place = _PLACE_BEFORE.search(text, window, begin) if text.startswith("branch ", begin) else None
    return place.start() if place else begin


def _right_edge(text: str, position: int, head: str) -> tuple[int, bool]:
    service = _RIGHT.match(text, position)
    if any(word in head for word in _UNIT_HEADS):
        unit = _RIGHT_UNIT.match(text, position)
        if unit and not _STOP_UNIT.search(unit.group("unit")) and "¤" not in unit.group():
            return unit.end(), True
    regional = _REGIONAL.search(text, max(0, position - 30), position)
    whole = _RIGHT_SUBJECT if head in _TEACHES else _RIGHT_REGION if regional else None
    if whole and (found := whole.match(text, position)):
        return found.end(), True
    if (anything := open_edge(text, position, head)) >= (service.end() if service else 1):
        return anything, True
    if service:
        return _without_tail(text, service.start("service"), service.end("service")), True
    bare = _RIGHT_BARE.match(text, position) if head in ("director", "head") else None
    below = bare and _DEPUTY.search(text, max(0, position - 40), position) and _CLOSES.match(text, bare.end())
    if bare and (below or bare.group("service").lower().startswith(("children", "social", "education"))):
        return bare.end(), True
    return position, False


def _without_tail(text: str, start: int, end: int) -> int:
    """Drop a joiner or a word that belongs to what follows from the end of a complement."""
    tail = re.search(r"(?:,? (?:and|after|up|work|local|support|change|early))+$", text[start:end])
    keeps = re.search(r"(?:social work|growing up|looked[ -]after|family support)$", text[start:end], re.IGNORECASE)
    return start + tail.start() if tail and not keeps else end


def _is_told(words: str) -> bool:
    """Whether the words before a head say of what it is: a service, or a region."""
    return bool(re.search(rf"{_SERVICE_WORD}|\b(?:regional|national)\b", words, re.IGNORECASE))


def role_label(words: str) -> str:
    """A role in lower case, acronyms and parties kept, without a leading article."""
    words = re.sub(r" (of|on) (?:our|my) ", r" \1 the ", words)
    words = re.sub(r"\b(chair\w*|member) of an? ", r"\1 of the ", words)
    words = re.sub(r"\bopposition (?=(?:Labour|Conservative|Tory|Liberal|Lib|Green|Independent)\b.* group$)", "", words)
    words = re.sub(r"^(?:the|a|an|its|our|their|former) ", "", words, flags=re.IGNORECASE)
    kept = [word if _KEEP_CASE.match(word) else word.lower() for word in words.split()]
    label = " ".join(_ABBREVIATIONS.get(word.lower(), word) for word in kept)
    label = re.sub(r"^(?:england|wales)\b", lambda first: first.group().title(), label)
    return re.sub(r"\bchildrens?' ?s?(?= services)", "children's", label).replace(
        "portfolio-holder", "portfolio holder"
    )
