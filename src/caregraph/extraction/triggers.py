"""The words that tell of a change of post, and those around them that say that there was none."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from caregraph.extraction import appointing_words, leaving_words


class Voice(Enum):
    """How a trigger takes the person: as subject, as object unless passive, or as a noun's owner."""

    SUBJECT = auto()
    TRANSITIVE = auto()
    NOUN = auto()


@dataclass(frozen=True, slots=True)
class Trigger:
    """One family of words for one kind of change; `needs_post` where the words alone do not speak of a post."""

    event: str
    name: str
    voice: Voice
    words: re.Pattern[str]
    needs_post: bool = False


def _trigger(event: str, name: str, voice: Voice, words: str, *, needs_post: bool = False) -> Trigger:
    return Trigger(event, name, voice, re.compile(rf"\b(?:{words})"), needs_post)


# what may follow a verb of leaving that leaves a post, not a room
_LEFT_WHAT = (
    r"(?= (?:his|her|their|the (?:council|authority|post|role|job|department|local authority|organisation|"
    r"borough|town hall|trust|charity|union|association|inspectorate|agency|cabinet|company|day|week|month|same|"
    r"following)|its|‹[CBDPR]\d+›|as|after|in ‹D|last|this (?:year|month|week)|earlier|suddenly|"
    r"abruptly|at the end|on ‹D|by (?:then|(?:that |the following |the next )?(?:christmas|easter|spring|summer|"
    r"autumn|winter)|"
    r"the end|‹D)|"
    r"to (?:take|become|join|be|lead|run|set up|start|work|pursue|spend|travel|return to|write|form|launch|train|teach|"
    r"care|study|concentrate|focus|head|chair|go (?:back|into|to)|move|"
    r"retire|look after)|since|within|at christmas|at easter|before (?:christmas|easter)|office|with "
    r"immediate|just|in the (?:new year|spring|summer|autumn|"
    r"coming)|not long ago|recently|following|amid|days|weeks|months|next|today|yesterday|by mutual|for)(?![a-z])|"
    r"[.,:]|$)"
)
# what somebody takes over who takes a post, not paperwork
_TAKEN_OVER = (
    r"(?= (?:as|from|at|in|on|the|his|her|their|when|after|next|last|this|that|there|temporarily|permanently|for|until|"
    r"following|leadership|responsibility|control|running|with|it|children's|adult|by|to|shortly|immediately|again|"
    r"today|"
    r"amid|before|earlier|later|just|and|officially|formally|full|full-time)\b| ‹| -|[.,;:)]|$)"
)
# `removed from the room`, `from her parents`: no post
_NO_PLACE = (
    r"(?! (?:[a-z]+ )?(?:room|meeting|chamber|building|hall|offices?(?= by (?:police|security|guards?))|list|shortlist|"
    r"website|site|case|court|premises|registers?|roll|platform|stage|gallery|hearing|story|photo\w*|report|inquiry|"
    r"review|home|house|car|care|school|family|mother|father|parents?|grandparents?|carers?|children|bed)\b)"
)
# `stood down a team`, which leaves
_STOOD_DOWN = (
    r"(?! (?:an?|the|its|his|her|their|some|‹X\d+›) (?:[a-z]+ )?(?:teams?|plans?|staff|inspectors?|officers?|panels?|"
    r"boards?|committees?|groups?|task ?force|volunteers?|workers?|proposals?|appeal|police|crews?|protests?)\b)"
)
# `joined A's call for it`, `joined A in urging it`: no post
_JOINED_WHAT = (
    r"(?! ‹[CBN]\d+›(?:'s? (?:[a-z]+ )?(?:calls?|demands?|bid|campaign|fight|protests?|plea|criticism|chorus|attack|"
    r"appeal|condemnation|challenge|legal)\b|(?:,? and ‹[CBN]\d+›)? in [a-z]+ing\b))"
    r"(?= (?:‹[CBN]\d+›|us\b|the (?:council|authority|department|local authority|borough|trust|organisation|"
    r"‹)|from\b|as (?:‹R|its|the|a|an|interim|our|new)|in ‹D|last\b|them\b|on ‹D|‹D)(?![a-z]))"
)

_OF_THEIRS = r"(?:its|their|the|‹C\d+›'s)"
_OFFICER = r"(?:[a-z]+ )?‹R\d+›,? (?:[a-z]+\. )?‹P\d+›"

TRIGGERS = (
    _trigger(
        "dismissed",
        "sacking-noun",
        Voice.NOUN,
        r"(?:sacking|dismissal|firing|removal|ousting)(?= of\b| (?:in|last|after|by|was|came)\b|[.,])",
    ),
    _trigger(
        "dismissed",
        "sacked",
        Voice.TRANSITIVE,
        r"sack(?:ed|s)|dismiss(?:ed|es)\b(?! (?:by (?:[a-z]+ ){1,4})?as (?:an?|too|being|merely|just|mere|unfit) "
        r"(?:[a-z]+ )?+(?!‹R))|fired|ousted|axed|relieved of (?:his|her|their) (?:duties|post|role|"
        r"command)|(?:end(?:ed|s|ing)|terminat(?:ed|es|ing)) (?:the|its) contract (?:of|with|under which)|"
        rf"removed (?:from (?:his|her|their|the|post|office)\b{_NO_PLACE}|as)|forced out|summarily dismissed|"
        r"(?:(?<=decision to )|(?<=decided to ))(?:sack|dismiss|fire)\b",
    ),
    _trigger("dismissed", "sacked", Voice.TRANSITIVE, leaving_words.DISMISSED, needs_post=True),
    _trigger("dismissed", "contract-ended", Voice.NOUN, leaving_words.CONTRACT),
    _trigger(
        "resigned",
        "lost-to",
        Voice.TRANSITIVE,
        rf"(?:los(?:es|ing|e)|lost)(?= (?:{_OF_THEIRS} )?{_OFFICER},? (?:to (?:the )?‹[CB]|"
        r"(?:in |on |(?:earlier|only|just) )?‹D|"
        r"(?:earlier )?(?:last|this) (?:year|month|week)|after ))|"
        rf"(?:(?<=\bto )|(?<=\bwill ))lose(?= {_OF_THEIRS} {_OFFICER}(?:[.,]|$|"
        r" (?:in|at|when|this|next|later|after)\b))",
    ),
    _trigger("resigned", "parted-company", Voice.TRANSITIVE, leaving_words.PARTED),
    _trigger("dismissed", "lost-post", Voice.SUBJECT, leaving_words.LOST_POST),
    _trigger("suspended", "suspended", Voice.TRANSITIVE, r"suspended|suspends"),
    _trigger("suspended", "suspended", Voice.TRANSITIVE, leaving_words.SUSPENDED, needs_post=True),
    _trigger("suspended", "suspended", Voice.SUBJECT, leaving_words.STEPS_ASIDE, needs_post=True),
    _trigger("suspended", "suspension", Voice.NOUN, r"suspension(?= of\b| (?:in|last|after|by|was)\b|[.,])"),
    _trigger(
        "retired",
        "retired",
        Voice.TRANSITIVE,
        r"(?:(?<='s )|(?<=the )|(?<=its )|(?<=› )|"
        r"(?<=council ))retiring(?= (?:[a-z]+ )?‹R\d+›,? (?:[a-z]+\.? )?‹P\d+›)",
    ),
    _trigger(
        "retired",
        "retired",
        Voice.SUBJECT,
        r"(?:retir(?:e|es|ed|ing)|(?:take|takes|took|taking) (?:early )?retirement)\b(?! to (?:his|her|the|a|"
        r"their)\b)",
    ),
    _trigger("retired", "retired", Voice.SUBJECT, leaving_words.RETIRED, needs_post=True),
    _trigger("retired", "retirement", Voice.NOUN, r"retirement\b(?! (?:home|age|village|housing|flats?|living|pot))"),
    _trigger(
        "resigned",
        "resigned",
        Voice.SUBJECT,
        r"resign(?:s|ed|ing)?\b(?! to\b)|step(?:s|ped|ping)? (?:down|aside)\b(?! (?:from|off) (?:the|a|"
        r"an) (?!post|role|council|cabinet|board|position|job|leadership|office|authority|chair))|"
        rf"st(?:and|ands|ood|anding) down\b{_STOOD_DOWN}|"
        r"(?:quits?|quitting)(?= (?:as|his|her|the (?:post|role|job|council|authority|cabinet|same|very|day|week|month|"
        r"following|next|trust|charity|union|inspectorate|board)|‹|after|in|"
        r"last|over|this|before|under|within|soon|shortly|the day|at|and|only|"
        r"on (?:‹D|the|a|mon|tues|wednes|thurs|fri)|yesterday|amid|following|with|from|today|suddenly|just|to|for|"
        r"at|when|because|"
        r"earlier|days|weeks|months|hours)|[.,;:]|$)|"
        r"quitting|(?:handed|hands|tendered|handing) in (?:his|her|their) (?:notice|resignation)|"
        r"tendered (?:his|her|their) resignation|"
        r"(?:tak(?:es?|en|ing)|took|accept(?:s|ed)) (?:voluntary |early )?(?:redundancy|"
        r"severance)|walked away from (?:his|her|the) (?:job|post|role)|"
        r"bow(?:s|ed|ing) out|on (?:his|her|their) way out|"
        r"(?:gave|given|giving) up(?= (?:his|her|the) (?:‹R\d+›(?:'s)? )?(?:post|role|job))|"
        r"moved out of (?:his|her|the) (?:post|"
        r"role)|"
        r"(?:vacat|relinquish)(?:e|es|ed|ing) (?:his|her|the) (?:post|role|job|position)",
    ),
    _trigger("resigned", "resigned", Voice.SUBJECT, leaving_words.RESIGNED, needs_post=True),
    _trigger("resigned", "time-ended", Voice.NOUN, leaving_words.TIME),
    _trigger("resigned", "left", Voice.SUBJECT, leaving_words.GONE, needs_post=True),
    _trigger("resigned", "followed", Voice.SUBJECT, leaving_words.FOLLOWED, needs_post=True),
    _trigger(
        "resigned",
        "resignation",
        Voice.NOUN,
        r"(?:resignation|departure|exit) ‹D\d+›(?= of ‹P)|"
        r"(?:resignation|departure|exit)s?(?= of\b| ‹D| (?:in|last|after|as|from|with|by|following|amid|over|before|"
        r"when|because|on|at|was|came|comes|follows|leaves|today|"
        r"this|yesterday|means|has)\b|[.,:]|$)",
    ),
    _trigger(
        "resigned",
        "vacated",
        Voice.NOUN,
        r"(?:post|job|role|position)(?: (?:left vacant|vacated) by|,? (?:which|that) (?=‹P\d+› (?:has |had "
        r")?(?:left(?! to\b)|leaves|"
        r"vacated|gave up)\b))",
    ),
    _trigger(
        "resigned",
        "left",
        Voice.SUBJECT,
        r"(?<!\bon )(?<!sick )(?<!annual )(?<!maternity )(?<!paternity )(?<!gardening )(?<!extended )(?<!special )"
        rf"(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)?|(?:has|had|have) (?:(?:already|also|since|now|long|just) "
        rf")?(?:gone(?! for\b)|departed)|"
        rf"moved on){_LEFT_WHAT}|goes(?= (?:(?:on|in|next|at the end of) )?‹D\d+› to (?:become|be|take|join|lead)\b)|"
        r"went(?= on ‹D\d+›[.,]| with immediate effect)|(?<=who )went(?= (?:after|amid|following|last|suddenly|"
        r"in ‹D)\b)|"
        r"(?<=\bto )go(?= (?:at the end of |in |on |next |this )?‹D)|gone(?= to (?:a|an|"
        rf"the) (?:[a-z]+ )?(?:post|job|role))",
        needs_post=True,
    ),
    _trigger(
        "appointed",
        "appointed",
        Voice.TRANSITIVE,
        r"(?:re-?appoint|(?<!the )(?<!-)appoint)(?:s|ed|ing)?\b(?! hour| time| day)(?! (?:a|an|some|more|"
        r"an? new) (?:independent )?(?:commissioner|team|"
        r"trust|consult)\w* to (?:run|look))",
    ),
    _trigger(
        "appointed",
        "arrival",
        Voice.NOUN,
        r"arrival(?: (?:in |on |at |last )?‹D\d+›)?(?= of (?:(?:mr|mrs|ms|dr|sir|dame|the|former|new|its) |‹R\d+›,? )*"
        r"‹P\d+›,? (?:from ‹[CBN]\d+› )?as (?:its |the |an? )?(?:new )?‹R)",
        needs_post=True,
    ),
    _trigger(
        "appointed",
        "appointment",
        Voice.NOUN,
        r"appointment(?= of\b| as\b| (?:in|last|was|to|comes|follows|has)\b|[.,]|$)",
        needs_post=True,
    ),
    _trigger(
        "appointed",
        "named",
        Voice.TRANSITIVE,
        r"nam(?:ed|es|ing)(?= (?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|professor|prof|cllr|councillor|coun)\.? ‹P|"
        r"by ‹[CB]\d+›(?: council)? (?:as|to)|"
        r"as|‹[RPCB]|its|the new|the next|new|first|interim|their|the ‹[RCB]\d+›(?! of the (?:year|month|week))|"
        r"the (?:first|permanent|interim|acting|council's|county's|city's|borough's|authority's|trust's) |"
        r"an? (?:new|interim|acting|"
        r"permanent)|to (?:the|lead)|former|‹))|"
        r"hir(?:es|ed|ing)|(?:sign(?:s|ed|ing)|snapp(?:ed|ing)) up(?= (?:(?:mr|mrs|ms|dr|sir|dame|former) |"
        r"‹[CBR]\d+›(?:'s)? |"
        r"the |its )*‹P)|(?:engag(?:es|ed|ing)|t(?:akes|ook|aken) on)(?= (?:(?:[a-z]+|‹[NBD]\d+›) ){0,5}?as "
        r"(?:(?:its|an?|"
        r"the|their) )?(?:[a-z]+ )?‹R| (?:(?:mr|mrs|ms|dr|sir|dame) )?‹P\d+› (?:from (?:neighbouring |"
        r"nearby )?‹[CBN]\d+› "
        r"(?:council )?)?as )|recruit(?:s|ed|ing)|"
        r"(?:brought|brings|bringing|bring|drafted|drafts|drafting|"
        r"put(?= in (?:an?|its) (?:[a-z]+ )?‹R)|sent|"
        r"sends|sending|parachuted|called) (?:in|(?=(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord) )?‹P\d+› in (?:as|"
        r"to)\b))|select(?:s|ed)|(?:chosen|chose|chooses)\b(?! (?:by [a-z' ]{1,40} )?"
        r"(?:as an? (?:good |fine )?(?:example|model|case)|for an? (?:award|prize|visit)))(?! to (?:go|leave|"
        r"stay|stand|step|retire|resign|quit|"
        r"move|take|keep|remain|return)\b)|"
        r"(?<!'s )(?<!the )(?<!an )elected(?! ‹R\d+›,? (?:[a-z]+\.? )?‹P)|unveil(?:s|ed)|"
        r"voted in(?= as)|sworn in(?= as)|confirm(?:s|ed)"
        r"(?= (?:as|‹[RP]|(?:its|the|their) (?:new|permanent|interim)|(?:mr|mrs|ms|dr|cllr|councillor) ‹P|"
        r"(?:the )?former)|[.,])|install(?:s|ed)|seconded(?! to (?:the )?‹[CB]\d+›(?: council)?"
        r"(?: from ‹[CBN]\d+›)?+(?:[.,]|"
        r"$| (?!as\b|to (?:lead|run|head|be)\b|where\b)))|poach(?:es|ed)|"
        r"(?:lent|loaned)(?= to (?:the )?‹C\d+›[^.;]{0,60} (?:as|to (?:be|run|lead)) )|promot(?:es|ed|ing)|"
        r"made(?= (?:(?:the|"
        r"former|its|mr|ms|mrs|cllr) |‹R\d+› )*‹P\d+›(?:, (?:an? )?(?:former|ex) [^,;]{3,80},)? "
        r"(?:(?:the|its|their|a|an|new) )*‹R)|picked(?= (?:as|by|"
        r"to be|(?:(?:cllr|councillor|mr|mrs|ms|dr|sir|dame) )?‹P))|tasked(?= (?:as))|t(?:akes|ook|aken)(?= "
        r"‹P\d+› on (?:[a-z, ]{0,40}|)as )|"
        r"sen(?:t|ds|ding)(?= (?:(?:mr|mrs|ms|miss|dr|sir|dame|lord) )?‹P\d+› (?:in )?(?:in)?to ‹C\d+› as )",
        needs_post=True,
    ),
    _trigger("appointed", "appointment", Voice.NOUN, appointing_words.APPOINTMENT, needs_post=True),
    _trigger("appointed", "named", Voice.TRANSITIVE, appointing_words.CHOSEN, needs_post=True),
    _trigger("appointed", "took-over", Voice.SUBJECT, appointing_words.GETS, needs_post=True),
    _trigger(
        "appointed",
        "handed-over",
        Voice.SUBJECT,
        r"(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?) (?:over(?: the (?:reins|baton|job|post|role|leadership|chair|"
        r"helm|top job))?|"
        r"(?:on )?the (?:reins|baton|torch)|over as (?:[a-z]+ )?‹R\d+›)(?= (?:(?:‹[DCR]\d+›|in|on|at|of|for|"
        r"next|last|this|later|as|"
        r"formally|the|end|shortly|control|spring|summer|autumn|month|year|week|new) ){0,6}to )",
        needs_post=True,
    ),
    _trigger(
        "appointed",
        "took-over",
        Voice.SUBJECT,
        r"(?:has been|have been|had been|was|were|is to be|will be)(?: (?:then|later|also|duly|since))? "
        r"made(?= (?:‹[RCB]|the|a|an|its|interim))|(?:will|is to) act(?= as (?:‹R|its|the|their|interim))|"
        r"(?:com(?:e|es|ing)|came) in(?= (?:as|from|to (?:be|become|replace|fill))\b)|"
        r"share(?= the (?:role|post|job|position) of)|"
        rf"(?:tak(?:es?|ing|en)|took) over{_TAKEN_OVER}|tak(?:es?|ing|en) (?:up|on|charge|the reins|the helm)|"
        r"took (?:up|on|charge|the reins|"
        r"the (?:job|post|role|position)(?! of\b)|"
        r"the helm)|(?:t(?:akes?|aking)|took)(?= office\b)|assum(?:es?|ed|ing) (?:his|her|the|control|office|"
        r"charge)|becom(?:es?|ing)|became|"
        rf"join(?:s|ed|ing)?{_JOINED_WHAT}|(?:beg[aiu]n|begins|begin|starts?|started|starting) (?:work|as|at|"
        rf"in (?:the|her|his|post|role)|(?:her|his|their|the) (?:[a-z-]+ )?(?:job|role|post|position|duties|work|"
        rf"tenure)|(?:on |in )?‹D)|"
        r"step(?:s|ped|ping)? (?:up|in)(?= (?:as|from|to (?:be|become|fill|lead|run|take|the|replace|a|"
        r"an)\b))|step(?:s|ped|ping)? into (?=(?:the|his|her|their) (?:job|post|role|shoes|position))|"
        r"replac(?:e|es|ed|ing)(?= (?:(?:the|outgoing|former|previous|"
        r"interim|acting|mr|mrs|ms|cllr) )*‹[PRC]| (?:him|her|them)\b(?! with))|"
        r"(?<=› )(?:replac|succeed)(?:ed|s|es)(?= (?:as|in|last)\b| ‹D|[,.])|(?:tak(?:e|es|ing)|"
        r"took) (?:the place of|‹P\d+›'s? (?:place|seat|post|job|role)(?= as\b))|step(?:s|ped|"
        r"ping) into the shoes of|succeed(?:s|ed|"
        r"ing)?(?= (?:(?:the|outgoing|former|interim|acting|mr|mrs|ms|cllr) )*‹[PRC]|ing| (?:him|her|them)\b)|"
        r"mov(?:es?|ed|ing)(?= from (?:the )?‹[CBN]\d+›(?: council)? to (?:be|become|take over as) )|"
        r"arriv(?:e|es|ed|ing)(?= (?:at|in|from|as|to be|to become|to take|last (?:spring|summer|autumn|winter|"
        r"year|month)|‹D\d+›))|(?:mov(?:es|ed|ing)|"
        r"move) to(?= ‹[CBN]| the same (?:job|post|role|position) (?:at|in|with|for)\b)|came to(?= (?:‹[CBN]))|"
        r"(?:mov(?:es|ed|ing)|move) up(?= (?:from|to))|fill(?:s|ed|ing)?(?= (?:the|‹P|this|his|her|their|"
        r"by ‹P\d+›(?!'s)))|"
        rf"(?:replaced|succeeded)(?= (?:(?:[a-z']+|‹[DRCB]\d+›) ){{0,9}}?by (?:(?:the|interim|acting|mr|mrs|ms|"
        rf"coun|councillor|cllr|his|her|their|its|former|‹C\d+›'s|‹R\d+›,?) )*‹P)|"
        r"(?:will|would) be (?:acting up|covering|standing in|stepping up)(?= as )|landed the|add(?:s|"
        r"ing)?(?= (?:the|this|that) (?:[a-z]+ )?(?:role|post|job) (?:at|in|of))|(?:is|are) "
        r"coming(?= from ‹[CBN])|will lead(?= (?:the (?:department|council)|"
        r"children's services))|"
        r"c(?:omes|ame)(?= from ‹[CBN]\d+›(?: council)? (?:to be|to become|as) )|will do the job|"
        r"(?:is|are)(?= (?:the|its|their|‹[CB]\d+›(?:'s)?) new ‹R)|is to be(?= ‹R)|(?<!who )(?:will be|is to be|"
        r"are to be)(?= (?:(?:the|its|their) "
        r"(?:new |next )?|‹[CB]\d+›(?:'s)? (?:new |next )?)‹R)|"
        r"got the job|(?:was|were|has been|have been) (?:given|handed) the (?:job|role|post|position) of"
        r"(?= (?:(?:a|an|the|its|new|interim|‹[CB]\d+›'s) )*‹R)|"
        r"(?:is|are) (?:off|heading|bound|moving across|crossing)(?= to ‹[CB]\d+›[^.;]{0,60} (?:as|to (?:be|"
        r"become|lead|run)) )|"
        r"(?:is |are |has )?swapp(?:ed|ing) ‹[CB]\d+›(?= for ‹[CB])|"
        r"came(?= from ‹[CBN]\d+› (?:in ‹D|(?:in )?‹D\d+› as ))",
        needs_post=True,
    ),
)

NO_EVENT = re.compile(
    r"\b(?:(?:was|were|due|set|meant|supposed) to have|"
    r"had been (?:due|set|expected|scheduled|planning|hoping|intending|about)|"
    r"refus(?:e|ed|es|ing|al)|declin(?:e|ed|es|ing)|reject(?:s|ed|ing)?|resist(?:s|ed|ing)?|no intention|"
    r"not|n't|never|neither|nor|nobody|no one|"
    r"den(?:y|ies|ied)|call(?:s|ed|ing)? (?:in ‹D\d+› |‹D\d+› |again )?(?:for|on|had come)|calls|"
    r"demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|should|could|may|might|would have|if|whether|unless|offer(?:s|ed|"
    r"ing)? (?:to|his|her)|pressure|threat(?:s|en|ens|ened|ening)?|"
    r"consider(?:s|ed|ing)?|want(?:s|ed)?|ought|rumou?rs?|speculation|tipped|fear(?:s|ed)?|possib\w+|"
    r"ruled out|without|must|(?<!in )(?<!special )(?<!additional )needs?|petition|no plans|survived|"
    r"propos(?:e|es|ed|ing|al)|seek(?:s|ing)?|hop(?:e|es|ed|ing)|looking|avoid(?:ed|s|ing)?|vote of|"
    r"can(?:not)?|likely|expected to|believed to|thought to|understood to|advert\w*|shortlist\w*|candidate|"
    r"appl(?:y|ied)|"
    r"interview\w*|stop short|stopped short|failed|fail|reinstated|overturned|quash\w*|asked (?:him|her|"
    r"‹P\d+›) to|had(?= ‹P)|wrongly|mistakenly|incorrectly|contrary to|unfair\w*|turned down|plead\w*|fell "
    r"short|(?:asked|invited|due|set|meet\w*|vot\w+)(?: ‹D\d+›)? (?:next [a-z]+ |‹D\d+› )?(?:to (?:approve|"
    r"ratify|endorse|agree|vote on|decide on|discuss|debate|back)|on (?:whether|the))|the day (?:he|she)|until (?:he|"
    r"she))\b"
)
REFUSED_AFTER = re.compile(
    r"^ (?:from )?(?:the )?(?:(?:labour|conservative|tory|liberal democrat|lib dem|green|ukip)(?: (?:group|party))?|"
    r"party|group|whip)\b(?! leader| whip)|"
    r"^[^.;]{0,80}\bnever (?:took (?:it |the [a-z]+ )?up|started|arrived)\b|^[^.;,‹]{0,20} (?:sooner|rather) than\b|"
    r"^[^.;]{0,60}\b(?:was|were|which was) (?:refused|rejected|turned "
    r"down|not accepted|declined|overturned|"
    r"ruled unlawful|quashed|blocked|vetoed|thrown out|"
    r"called off|voted down|withdrawn|rescinded|opposed|demanded|"
    r"called for|sought|requested)\b|"
    # `the departure of P, the R, has been reported by the paper but not confirmed`
    r"^[^.;]{0,110} (?:has|have|had) (?:yet to be|not (?:yet )?been|been (?:widely )?reported [^.;]{0,60}but (?:has )?"
    r"not (?:yet )?(?:been )?) ?confirmed\b| (?:calls|demands|offer)\b| (?:claims|"
    r"suggestions|criticism|reports|"
    r"allegations|concerns|the (?:claims|idea|suggestion|report|criticism|case))\b"
)
