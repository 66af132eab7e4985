"""The words of a noun phrase that names a speaker: titles, reports, statements, spokespeople and roles around it."""

import re

from caregraph.recognition.speech import SAY

SPOKES = r"(?:spokes(?:man|woman|person|people|men)|representative|press office(?:r)?)"
SPOKESPERSON = re.compile(rf"\b{SPOKES}\b")
# `…, but a spokeswoman for O stressed`
SPOKES_IN_CLAUSE = re.compile(
    rf"(?:,|;| -) (?:but|and|though|although|while) (?=(?:an?|the|‹[BC]\d+›) [^.;,]{{0,30}}{SPOKES})"
)
THE_SPOKESPERSON = re.compile(rf"\bthe (?:same )?{SPOKES}$")
SPOKES_FOR = re.compile(
    rf"\b{SPOKES},? (?:for|from|of|at|on behalf of) (?:the |both )?(?:charity |union |"
    rf"company |campaign group )?(‹[BCN]\d+›)"
)
SPOKES_FOR_PERSON = re.compile(
    rf"\b{SPOKES} (?:for|of) (?:(?:\w+ )?‹P\d+›|(?:mr|mrs|ms|dr|sir|lady|lord|baroness|cllr) )"
    rf"|‹P\d+›'s? (?:\w+ )?{SPOKES}"
)
SPOKES_OF_COUNCIL = re.compile(
    rf"\b(?:council|authority|county|town hall|city hall|county hall|its|their|local authority)(?:'s)? (?:\w+ "
    rf")?{SPOKES}"
    rf"|{SPOKES} for the (?:council|authority)"
)
SPOKES_OF_NOUN = re.compile(
    rf"\b(?P<noun>trust|union|charity|company|department|association|partnership|board|society|party|police) {SPOKES}"
    rf"|{SPOKES} (?:for|at) the (?P<other>\w+)"
)
PLACE_ALONE = re.compile(r"^(?:at |of |for |with )?(?:the )?‹[CB]\d+›$")
STATEMENT = re.compile(
    r"\b(?:statement|letter|website|papers|minutes|memo|email|e-mail|post|plan|strategy|press release|notice|"
    r"bulletin|document)\b"
    r"(?: to (?:(?:all |the |its |their |his |her )*(?:[a-z]+|‹C\d+›)))?(?: (?:issued|sent|released|published|"
    r"posted|written))?"
    r"(?: (?:from|by|on behalf of) (?:the )?(?:(?:‹C\d+›(?:'s)? )?‹R\d+› )?(‹[BCPN]\d+›))?"
)
REPORT = re.compile(
    r"^(?:(?:the|an?|its|their|this|that|his|her|‹[BCPR]\d+›(?:'s?)?|"
    r"(?:mr|mrs|ms|dr|sir|dame|lord|lady) ‹P\d+›'s?|progress|new|latest|lead|two|full|final|annual|inspection|"
    r"monitoring|"
    r"‹X\d+›-page|\d+-page|executive|"
    r"published|damning|scathing|withering|hard-hitting|blistering|devastating|crushing|leaked|glowing|"
    r"unpublished|critical|highly|government|same|draft|ofsted|own|earlier|previous|children's services|"
    r"cabinet|council|committee|scrutiny|officers'|internal|unannounced|announced|last|most|recent|second|third|"
    r"focused|short|statutory) )*"
    r"(?:reports?|(?<=executive )summary|inspectors?|inspectorate|watchdog|regulator|letters?|findings?|inspection|"
    r"visits?(?= (?:by|from) ‹B)|(?<=the )visit$|(?<=monitoring )visits?|(?<=focused )visits?|review|"
    r"judge?ment|document|"
    r"verdict|assessment|direction|(?:improvement |direction )?notice|peers|reviewers|authors of (?:the|this|their|"
    r"its) (?:[a-z]+ )?report)\b"
    r"(?! (?:into|team)\b)"
)
INSPECTORS = re.compile(r"\b(?:inspectors?|inspectorate|watchdog|regulator|inspection)\b")
INSPECTIONS = re.compile(r"\b(?:joint area reviews?|annual performance assessments?|(?:monitoring|focused) visits?)\b")
OTHERS_REPORT = re.compile(
    r"\b(?:case review|peer review|inquiry|coroner|judge|audit|independent review|safeguarding review|practice "
    r"review)\b"
)
REPORT_BY = re.compile(
    r"\b(?:report|review|study|survey|analysis|evaluation|letter|findings|peers|reviewers|inspectors|team|summary) "
    r"(?:(?:last|this|earlier this|in) (?:[a-z]+|\d{4}) )?(?:(?:released|published|issued|"
    r"written)(?: (?:yesterday|today|‹D\d+›|on ‹D\d+›|this week|last week))? )?(?:by|from|of) (?:the |an? )?"
    r"(?:(?!to\b|on\b|for\b|and\b|about\b|into\b|in\b|at\b|of\b|with\b)[a-z'-]+ |‹R\d+› ){0,3}(‹[BP]\d+›)"
    r"|(‹[BP]\d+›)(?:'s? (?:[a-z-]+ ){0,2}(?:report|review|letter|findings|inspectors|inspection)"
    r"| (?:report|letter|findings|inspectors))\b"
)
# `The letter, from P to Q, says`, `P's report, ordered by Q, says`: the comma is that of what tells whose it is
_PAPER = (
    r"(?:(?:the|an?|his|her|its|their|this|that|‹[BPCN]\d+›'s?) (?:[a-z-]+ ){0,3}(?:letter|report|review|study|email))"
)
PAPER_FROM = re.compile(rf"^({_PAPER}), (?=(?:from|by|written by|sent by|signed by) )")
PAPER_ORDERED = re.compile(
    rf"^({_PAPER}(?: (?:on|into|about|of) [^,;:]{{2,60}})?), (?:ordered|commissioned|requested|published|obtained|seen|"
    r"released|leaked|demanded|welcomed|rejected|disputed|paid for|called for) (?:by|to) [^,;:]{2,60}"
    r"(?:, (?:‹[PRN]\d+›)[^,;:]{0,20})?,$"
)
STATE = re.compile(r"Department (?:for|of)\b|UK Government$|Ministry of\b")
STATE_PAPER = re.compile(r"\b(?:direction|notice)$")
# `a letter from a whistleblower`
FROM_A_STRANGER = re.compile(
    r"(?:an?|the|one|another|this|that|his|her) (?:[a-z-]+ ){0,3}?(?:letter|email|report|review|message|study|"
    r"document) "
    r"(?:written |sent |signed )?(?:from|by) (?!(?:the |its |lead |senior )*(?:inspect|watchdog|regulator|"
    r"‹))(?:[a-z-]+ )*[a-z]"
)
# `a peer review by O`
REVIEW_BY = re.compile(
    r"(?:the|an?|its|this|another) (?:[a-z-]+ ){0,2}?(?:peer review|peer challenge|audit|inquiry|independent review|"
    r"study|survey) "
    r"(?:carried out |led |conducted |published )?(?:by|from) (?:the )?(?P<who>‹B\d+›)(?!'s)"
)
# who was asked to review, led a review or published one: `P published her report`
REPORT_LED_BY = re.compile(
    r"\b(?:report|review|investigation)\b[^.;:‹]{0,40} (?:led|written|carried out|chaired|conducted|compiled|prepared|"
    r"drawn up|undertaken|produced) by (?:‹R\d+›,? |[a-z-]+ ){0,4}(‹[BP]\d+›)"
)
HER_REPORT = re.compile(
    r"(‹P\d+›)(?:[^.;:‹]|‹[ABCDGRX]\d+›){0,120}? (?:published|presented|submitted|delivered|wrote|completed|handed|"
    r"released|unveiled)"
    r"[^.;:‹]{0,20} (?:his|her) (?:[a-z-]+ ){0,2}(?:report|review|findings)\b"
)
REPORT_SAYS = re.compile(
    rf"(?:(?:but|and|yet|however),? )?(?:the|its) (?:[a-z-]+ ){{0,2}}report (?:also |then |further )?{SAY}\b"
)
REPORTED_ON = re.compile(r"(‹P\d+›)(?:,[^.;:‹]{2,60},)? (?:has |had )?(?:also |now |then )?reported (?:back|on|to)\b")
HER_REPORT_IS = re.compile(
    r"(?:(?:but|and|yet) )?(?:his|her) (?:[a-z-]+ ){0,2}(?:report|review) (?:has|had|is|was|makes|made|contains|"
    r"pulls|does|did|"
    r"paints|offers|calls|sets|tells|runs|lists|praises|spares|lays|leaves|came|comes|gives|speaks|talks)\b"
)
# the papers of a council's own meetings
MEETING_PAPERS = re.compile(
    r"(?:the |an? )?(?:council |cabinet |committee |public |further )?(?:papers?|minutes|documents|reports?) (?:for|"
    r"of|from|to|"
    r"prepared for|before|put to|"
    r"going (?:to|before)|presented to|published (?:for|ahead of|before)|released ahead of) [^,;:]*\b(?:cabinet|"
    r"council|"
    r"executive|committee|councillors|meeting|members|it|them)\b"
)
# `P wrote to Q. “…,” the letter said`
WROTE_TO = re.compile(r"(‹P\d+›),? (?:(?:has|had|have|also|then) )*(?:wrote|written|writes|emailed) to\b")
REVIEWER = re.compile(
    r"(‹P\d+›),? (?:was|is|has been|had been) (?:asked|appointed|commissioned|brought in|sent in|hired)[^.;:]{0,40} to "
    r"(?:review|examine|investigate|look)\b"
    r"|\b(?:reviewer|review chair|chair of the review),? (‹P\d+›)"
)
FOUND_FAULT = re.compile(r"\b(?:find|finds|found|criticis|investigat|upheld|rule[sd]|publish|report|recommend|fault)")
SPEAKS = re.compile(
    r"\b(?:says?|said|finds?|found|conclude[sd]?|went to|talks of|speaks of|publish\w+|criticis\w+|reveal\w*|"
    r"warn\w*|highlight\w*|seen by)\b"
)
OMBUDSMAN = re.compile(r"Ombudsman")
THE_OMBUDSMAN = re.compile(r"^(?:the|an?) (?:[a-z]+ ){0,4}ombudsman\b")
# reports of others, after which `the report` is theirs until inspectors are told of again
FOREIGN_REPORT = re.compile(
    r"\ban? (?:‹R\d+›|commissioner|adviser|consultant)'s (?:[a-z-]+ ){0,2}report\b|"
    r"\b(?:case review|practice review|inquiry|inquest|coroner|peer review|independent (?:review|report)|think-?tank|"
    r"auditors|consultants|researchers|academics|survey|(?:leaked|confidential) (?:report|review))\b"
    r"|‹N\d+›'s? (?:[a-z-]+ ){0,2}(?:report|review|study)\b"
    r"|\b(?:report|review|study) (?:by|from|for) (?:the |an? )?(?:‹N|[a-z-]* ?"
    r"(?:charity|union|campaign|panel|expert|firm|lawyers?|barrister|judge|university|mps))"
)
REPORT_OF_ROLE = re.compile(r"\b(?:the|its) (‹R\d+›)'s (?:[a-z]+ ){0,3}report\b")
IN_HER_REPORT = re.compile(r"^in (?:his|her|an?) (?:[a-z]+ ){0,2}report\b")
# officers' papers are the council's own words
OWN_REPORT = re.compile(
    r"\b(?:cabinet|committee|scrutiny|officers?'?|internal council|council|executive's?) (?:report|paper)s?\b|"
    r"\breports? (?:to|for|before) (?:(?:‹C\d+›(?:'s)?|the|its|full|a|next \w+'s) )*(?:cabinet|councillors|members|"
    r"council|"
    r"executive|committee|scrutiny|board)"
)
WORD_OF_REPORT = re.compile(r"\b(?:reports?|executive summary|inspectors|letters?)\b")
BODY = re.compile(
    r"^(?:the |both )?(?:union |charity |watchdog |regulator |inspectorate |company |firm )?(‹[BC]\d+›)(?P<rest>.*)",
    re.DOTALL,
)
# a body or council that is no mere place: not `the social workers in A`
ACTING_BODY = re.compile(r"(?<! in )(?<! at )(?<! of )(?<! from )(?<! for )(‹[BC]\d+›)")
AFTER_BODY = re.compile(
    r"^(?: council| authority)?(?:\s*$|[,.;:)]"
    r"|\s(?:and|in|of|on|after|as|when|while|has|had|have|was|is|also|which|told|said|found|\w+ed)\b)"
)
INSPECTORATE = re.compile(
    r"(?:(?:but|however|and|yet),? )*(?:inspectors|(?:the|its) (?:watchdog|regulator|inspectorate|"
    r"inspectors))\b"
)
# `inspectors failed it; when they came back, they found …`
INSPECTORS_FIRST = re.compile(
    r"(?:(?!\b(?:they|parents|children|staff|families|workers|people|carers|councillors|managers|leaders)\b)[^.‹]|"
    r"‹[BCR]\d+›){0,80}\binspectors\b"
)
# `the family said in a statement that …`: a statement that is no body's
FAMILY_SAYS = re.compile(r"\bfamily\b[^.;]*\b(?:said|felt|says|feels)\b|\bsaid in a statement that the family\b")
# whose review it is that a safeguarding board has commissioned
CASE_REVIEW = re.compile(r"\b(?:case|practice|safeguarding) review\b")
COMMISSIONED_BY = re.compile(
    r"\breview\b[^.;:‹]{0,60}\b(?:commissioned|ordered|published|carried out) by (?:the )?(‹B\d+›)"
)
BY_INSPECTORS = re.compile(r"\bby (?:the )?inspectors\b")
# whose reporters pass on what somebody else has said
PRESS = re.compile(r"\b(?:reporting service|press association|news agency)\b")
# people whom `they` may also be
GROUP = re.compile(
    r"\b(?:parents|children|staff|families|workers|people|carers|councillors|managers|leaders|teachers)\b"
)
GUESTS = re.compile(r"\b(?:peers|reviewers)\b")
THE_SAME = re.compile(
    r"^(?:the|both) (?:two |joint )?(?:leaders|councils|councillors|pair|couple|mayors|ministers|chiefs)$"
)
PRONOUN = re.compile(r"^(?:it|they|he|she)$")
ROLE_ALONE = re.compile(
    r"^(?:the|its|their|his|her|our|‹[BC]\d+›'s?|‹[BC]\d+›) (?:new |former |then |outgoing |current )?"
    r"(‹R\d+›|councillor|minister|mp|judge)(?: (?:of|at|for|in) (?:the )?‹[BC]\d+›)?$"
)
ROLE_HELD = re.compile(
    r"(‹P\d+›)(?: \([^)]*\))?,? "
    r"(?:(?:the|an?|its|then|now|who is|who was|former|new|is|was|became|as|‹[CB]\d+›(?:'s?)?) )*(‹R\d+›)"
    r"|(‹R\d+›)(?: (?:of|at|for|in) (?:the )?‹[CB]\d+›)?,? "
    r"(?:(?!(?:tells|told|asks|asked|meets|met|and|for|to|by|with|from)\b)[a-z]+\.? )?(‹P\d+›)"
)
JUDGE = re.compile(r"\b(?:justice|judge) (‹[PN]\d+›)")
COUNCILLOR = re.compile(r"\b(?:cllrs?|coun|clr|councillor) (‹P\d+›)")
ROLE_HEADS = (
    "chief executive", "director", "leader", "mayor", "minister", "councillor", "commissioner", "chair", "president",
    "head", "member", "mp", "secretary", "inspector", "adviser", "manager",
)  # fmt: skip
LEAD = re.compile(
    r"^(?:(?:and|but|yet|so|then|however|meanwhile|also|while|although|though|as|both|today|yesterday|later|earlier|"
    r"now|still|even here|in it|with|afterwards|elsewhere|when|after|because|that|where|last \w+(?!['\w])|"
    r"this \w+(?!['\w])|on \w+day|in (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|\d{4})(?: \d{4})?|at the time|at first|nor is|nor|something(?: (?:that|which))?|"
    rf"{SAY})\b,?\s*)*"
)
# a segment that opens with the verb of a subject before the comma: `P, R, thanked Q but added`
VERB_OF_SUBJECT = re.compile(
    r"^(?:also |has |have |had )*(?:thank|prais|accus|criticis|tell|told|urg|ask|welcom|condemn|blam|hail|defend|"
    r"back|congratulat|support|paid tribute|went(?! to\b| into\b)|hit (?:back|out)|reacted|responded|spoke|was|is|"
    r"took to|"
    r"turned|rounded|sounded|struck|gave|made|expressed|voiced|did not|refused|declined|apologised|sought|tried)"
)
ROLE_OF = re.compile(
    r"^(?:the |its |an? )?(?:(?:new|former|interim) )*‹R\d+›(?: (?:of|at|for|in) (?:the )?‹[BCN]\d+›)?$"
)
CONJUNCTION = re.compile(r" (?:and|but|while|as|when|because|that|whom|after|before|where|if|although|though|so) ")
# `P resigned after a councillor told her`: not P
STRANGER = re.compile(r"(?:an?|one|another|some|several|many|two|his|her|their) (?:[a-z-]+ ){0,3}[a-z-]+")
FINITE = re.compile(r"\b(?:is|was|has|had|will|would)\b")
PERSON_OR_NAME = re.compile(r"‹[PN]\d+›")
ENDS_IN_PERSON = re.compile(r"(‹[PN]\d+›)\)?\s*$")
# `Speaking of a visit in which B looked round, P`: the name after an opening clause
AFTER_OPENING = re.compile(
    r"^(?:speaking|commenting|responding|writing|reacting|asked|talking|announcing|launching|visiting)\b[^;:]*, "
    r"(?:(?:cllr|mr|mrs|ms|dr|sir|dame|lord|councillor|professor)\.? )?(‹[PN]\d+›)$"
)
# `In A, which was G, inspectors said`: where they were
IN_PLACE = re.compile(
    r"^(?:but |and )?(?:in|at) (?:neighbouring |nearby )?‹C\d+›(?: council)?(?:, (?:which|where) [^,]{3,60})?,? "
    r"(?=(?:the )?(?:inspectors|inspectorate|watchdog|‹B\d+›)\b|(?:the )?‹B\d+›)"
)
# `In its report on A B said`: the body right before the verb
BODY_AFTER_OPENING = re.compile(
    r"^(?:in|after|following|during) (?:its|the|an?) "
    r"[^;:,]*(?<!by)(?<!of)(?<!from)(?<!to)(?<!for)(?<!with)(?<!the) (‹B\d+›)$"
)
# `In their report they say`: inspectors, where they were told of just before
IN_THEIR_REPORT = re.compile(
    r"^in (?:their|its|the) (?:[a-z]+ ){0,2}(?:report|letter|findings)(?: to ‹C\d+›| to the council)?,? (?:they|it)$"
)
IN_THE_LETTER = re.compile(r"^in (?:its|the|his|her) (?:[a-z]+ ){0,2}letter(?: to ‹[CP]\d+›| to the council)?,? it$")
INSPECTORS_AFTER_OPENING = re.compile(
    r"^(?:in|after|following|during) (?:their|its|the|an?) [^;:,]*,? ?(?:the )?(?:inspectors|inspectorate|watchdog)$"
)
# `In an email seen by the paper she said`
AFTER_PAPER = re.compile(
    r"^in (?:an?|his|her) (?:[a-z-]+ ){0,2}(?:emails?|letter|note|memo|message|statement|bulletin|recording|post|tweet|"
    r"speech|video|"
    r"report|blog) (?:[a-z-]+ ){0,2}(?:seen by|leaked to|obtained by|sent to|passed to|shared with|posted on|to) "
    r"(?:all |the |its |his |her )*(?:‹[BNCR]\d+›|[a-z]+),? (‹P\d+›)$"
)
# `the A branch of the union O`
BRANCH = re.compile(
    r"^(?:in a statement,? )?(?:the |its )?(?:[a-z' -]{0,40}|(?:[a-z-]+ )?‹[CN]\d+› (?:[a-z]+ )?)(?:branch|arm|section|"
    r"region) of (?:the )?(?:[a-z]+ )?(‹B\d+›)$"
)
# what may stand between a subject and its verb: an adverbial or an apposition
NEUTRAL = re.compile(
    r"^(?:$|(?:in|at|on|after|before|under|since|during|following|despite|with|for|to|by|from|of|speaking|asked|"
    r"responding|commenting|writing|reacting|last|this|yesterday|today|tonight|later|however|meanwhile|instead|now|"
    r"then|too|also|earlier|previously|addressing|announcing|\w+ing|published|released|issued|based|aged|out|"
    r"due|dated|"
    r"made|signed|written|sent|seen|addressed|leaked|obtained|drawn|compiled|prepared|commissioned|ordered|and|but|"
    r"yet|so|there|‹[RD]\d+›|deputy|chair|head|lead|leader|former|who|which|\d+)(?!\w).*|‹R.*|\w+ly)$"
)
# `P, of Labour, thanked`, `P, 52, from Leeds, said`
OF_WHERE = re.compile(r"(?:of|from) (?!the\b|an?\b)[^;:]{1,30}$|(?:aged )?(?:\d+|‹X\d+›)$")
NO_PERSON = re.compile(
    r"\b(?:council|board|trust|schools?|academy|hospital|house|centre|union|unison|association|society|ltd|"
    r"limited|party|"
    r"news|times|post|radio|bbc|itv|group|care|services?|agency|foundation|network|institute|university|college|"
    r"office|"
    r"department|act|review|report|team|children|families|homes?|committee|commission|hall|service|what)\b",
    re.IGNORECASE,
)
# a run of capitals that ends in a person's name: `Harbour Institute Jo Pratt`
NAME_AT_END = re.compile(r"^.*\b[A-Z][\w-]+ (?P<name>[A-Z][a-z'-]+ (?:Mc|Mac|O')?[A-Z][a-z'-]+)$")
# `Tall Voices chief executive P`: a name that is whose executive the person is
GOES_ON_TO_PERSON = re.compile(
    r"(?:'s?)? (?:[a-z-]+ ){0,3}‹R\d+›,? (?:(?:mr|mrs|ms|dr|sir|dame|cllr|coun|councillor|lord|lady|baroness)\.? "
    r")?‹P\d+›"
)
# what a run of capitals may hold before a name: `Rochdale MP P`, `Parent P`
BEFORE_NAME = re.compile(
    r"^(?:[A-Z][\w-]*(?: (?:and|upon|on|in|of) [A-Z][\w-]*)* )*"
    r"(?:MP|MEP|Councillor|Parent|Campaigner|Resident|Solicitor|Barrister|Adopter|Teacher|Headteacher|Author|"
    r"Grandparent|"
    r"(?:Mother|Father|Mum|Dad|Grandmother|Grandfather)(?:[ -]of[ -][\w-]+)?) (?=[A-Z]\S* [A-Z])"
)
_BLOCK = frozenset(
    "that which who whom whose if it they we he she there this these as adding while when because than whether after "
    "before is was are were has had have will would can could may not made took put gave saw met let lost told "
    "brought "
    "left sent held kept".split()
)
_PREPOSITIONS = frozenset(
    "of for at in on to with by from about against after like than into over under between behind alongside "
    "without".split()
)
_TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady baroness professor prof cllr coun councillor the former then new "
    "current".split()
)
_ADJECTIVES = frozenset(
    "elected appointed newly-appointed retired qualified experienced seconded so-called outgoing incoming "
    "acting sitting "
    "leading managing housing".split()
)
_LONGEST_TITLE = 16  # words


def leads_to_name(words: str) -> bool:
    """Whether words before a name are but titles, roles and bodies: no verb, no preposition that governs the name."""
    tokens = [token.strip(",.'") for token in words.split()]
    if len(tokens) > _LONGEST_TITLE or re.search(r", (?:and|but|as)\b|[;:]", words):
        return False
    governing = next((token for token in reversed(tokens) if token not in _TITLES and not token.startswith("‹R")), "")
    if governing in _PREPOSITIONS:
        return False
    return not any(token in _BLOCK or _is_verb(token) for token in tokens)


def _is_verb(token: str) -> bool:
    return token.endswith(("ed", "ing")) and token not in _ADJECTIVES
