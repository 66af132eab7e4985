"""Belonging: the words right before or after a programme's name that tell who else is in it, and who is not."""

import re

from caregraph.extraction.joining import REFUSED
from caregraph.extraction.subjects import COUNCIL_LIST
from caregraph.extraction.unreal import is_unreal, settled

# after who joins: `F, along with B and C`, `F to work with others, alongside B`
ALONG_WITH = re.compile(
    r"^(?:(?! (?:and|but|while|which|who|has|is|are|was|will|have)\b)[^‹.;,]){0,60}?"
    r"(?:,? (?:along with|alongside|together with|as well as|as (?:are|is|have|has|did|do|does|will|was|were)|"
    r"jointly with|"
    rf"in partnership with)|"
    rf"^(?: [a-z]+)?, with|,? (?:and )?so (?:are|have|has|is|did)|, (?:joining|following)) (?:both |the )?"
    rf"(?:(?:councils|authorities|others|those) (?:such as|like|including) )?(?P<list>{COUNCIL_LIST.pattern})"
    r"(?! (?:to|expected|due|set|considering|hoping|likely|having|pulling|refusing|watching|waiting|still|has|have|"
    r"is|are|was|were|will|which|who)\b)|"
    rf"^(?:[^‹.;]|‹[NDC]\d+›){{0,60}}?(?:;|,| and|, and| -) (?P<then>{COUNCIL_LIST.pattern})(?: (?:soon|later|quickly|"
    r"have|has|since|both|then))* (?:followed(?: suit| it| them)?|did so too|did the same)(?=[.,;]|$| (?:in|soon|later|"
    r"last|this)\b| ‹D)|"
    rf"^(?:[^‹.;]|‹[ND]\d+›){{0,50}}, with (?P<too>{COUNCIL_LIST.pattern}) (?:as (?:its )?(?:partners?|members)|"
    r"also (?:taking part|involved|on board|in it)|as well|too|among the others)\b"
)
# a model taken up through a programme: who takes up the one is in the other
THROUGH = re.compile(
    r"^ (?:to|and will|and is to|to help it|and) (?:roll out|adopt|introduce|set up|bring in|expand|develop|launch|"
    r"run|pilot|test|implement|"
    r"deliver|start|pay for|fund|spread|take up|take on)(?: the| its| an?)* $|^(?: (?:model|programme|approach|"
    r"scheme|way of working|practice))?(?:,? (?:[^‹.;]|‹D\d+›){0,40})?,? (?:through|under|as part of|"
    r"with (?:money|funding|a grant|cash|support|help|backing) from|funded by|paid for by|backed by|thanks to|"
    r"using money from)"
    r" (?:the |its |a |[a-z]+'s |‹B\d+›'s )*$"
)
# `A opted for F, B and C for G`
GAPPED = re.compile(
    rf"(?:,|;| and|, and|, while|while)? (?P<list>{COUNCIL_LIST.pattern}),? (?:for|to|on|in|into|with) (?:the )?$"
)
# who is given money: `is giving A and O £2m from F`; `£3m for A from F`
_LISTED = r"(?:the )?‹[CB]\d+›(?: \(‹M\d+›\))?(?:(?:, and|,| and)(?: the)? ‹[CB]\d+›(?: \(‹M\d+›\))?)*"
GIVEN = re.compile(
    rf"\b(?:giv(?:e|es|ing|en)|gave|award(?:s|ed|ing)?|hand(?:s|ed|ing)?|grant(?:s|ed|ing)|allocat\w+|pa(?:y|ys|id|"
    rf"ying)) "
    rf"(?P<list>{_LISTED})(?:[^‹.;]|‹[MX]\d+›){{1,40}}? (?:from|under|through|out of|via|as part of) (?:the |its |"
    rf"[a-z]+'s |‹B\d+›'s )*$|"
    rf"^[^.;]{{0,60}}(?:money|funding|grants?|cash|‹M\d+›)[^‹.;]{{0,30}} (?:to|"
    rf"for) (?P<other>{_LISTED}) (?:[^‹.;]{{0,30}} )?"
    r"(?:from|under|out of) (?:the |its |[a-z]+'s |‹B\d+›'s )*$"
)
# after a programme: `F money has gone to A and B`, `F grants for A`
MONEY_OF = re.compile(
    rf"^(?:'s)?(?: programme| scheme)? (?:money|funding|cash|grants?|awards?|places?|pilots?|"
    rf"pathfinders?)\b[^‹.;]{{0,50}} (?:to|for) (?P<list>{_LISTED})"
)
# `F, which brings together A and B`, `F (A, B and C)`, `F, run by A and B together`
JOINS_TOGETHER = re.compile(
    rf"^(?: programme| scheme| project| pilot| network| partnership)?(?:,? (?:which|that|whose members)|,| -|"
    rf" \()?(?: (?:has|have|had|is|are|was|were|also|will|now|be|been))*"
    rf" ?(?:brings? together|brought together|involves?|involved|unites?|united|covers?|covered|comprises?|"
    rf"comprised|links?|linked|"
    rf"pairs?|paired|made up of|shared by|shared between|run jointly by|jointly run by|"
    rf"(?:set up|founded|formed|launched|signed|created|agreed) (?:jointly |together |‹D\d+› |in ‹D\d+› )?by|"
    rf"(?:a )?(?:joint venture|partnership|collaboration) (?:between|of)) (?:both )?(?P<list>{_LISTED})"
)
# a sentence whose subject is a programme: `Under the scheme, …`
OF_PROGRAMME = re.compile(
    r"(?:(?:under|in|through|as part of|with) )?(?:the |this |its |"
    r"‹B\d+›'s )?(?:[a-z-]+ ){0,2}?(?:‹N\d+› )?(?:‹F\d+›|programme|scheme|pilot|project|"
    r"initiative|model|pathfinder|approach)(?![a-z])"
)
# `A's inclusion in F`, `the choice of A for F`
_NOUNED = (
    r"(?:inclusion|involvement|participation|membership|place|part|selection|acceptance|admission|entry|addition|"
    r"choice|use|adoption|work)"
)
NOUNED = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?<='s)(?: [a-z]+)? {_NOUNED} (?:in|of|for|to|into|on|with|under|"
    r"through) (?:the |its "
    r"|‹B\d+›'s )*$"
)
NOUNED_OF = re.compile(
    rf"\b{_NOUNED} of (?P<list>{COUNCIL_LIST.pattern}) (?:in|for|to|into|on|as) (?:the |its |‹B\d+›'s )*$"
)
# `A and B, the first two F pathfinders`
APPOSED = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern}),(?: both| all| among| ‹X\d+› of| two of| some of)? the"
    r"(?: (?:first|original|new|other|latest|existing|government's|country's|‹[XB]\d+›(?:'s)?))* $"
)
# whose place a council only is: `a charity that works in A`
OUTSIDER = re.compile(
    r"\b(?:charity|company|firm|agency|schools?|hospital|provider|group|university|academics|researchers|police|"
    r"project)\b"
    r"[^,.;‹]{0,40} (?:in|at|of|from|for|around|across) (?:the )?$"
)
# `A is copying B's F`: A alone does
COPIES = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?: (?:has|have|had|is|are|was|were|will|to|also|now|both|be))* "
    r"(?:cop(?:y|ies|ied|ying)|adopt(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|bring(?:s|ing)? in|brought in|us(?:e|es|"
    r"ed|ing)|"
    r"borrow(?:s|ed|ing)?|import(?:s|ed|ing)?|tak(?:e|es|ing) (?:up|on)|took (?:up|on)) (?:‹C\d+›|-+)'s (?:[a-z-]+ )?$"
)
# the nearest clause about who joins: `has asked A, which is part of F`
CLAUSE_OF = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern}),? ?\(?(?:(?:all|both|each|most) of (?:which|whom)|(?:which|who) (?:is|"
    r"are|was|were|has|have|had|both|all|joined|took|"
    rf"takes?|will|became|signed)|"
    r"(?:itself |themselves |also |both |all )?(?:an? (?:member|part|partner|participant|pilot|pathfinder|fellow)|"
    r"one of|part of|members of|‹X\d+› of|"
    r"participants in|pathfinders? (?:in|for|of)))\b(?:[^‹.;,]|‹[XDB]\d+›){0,60}$"
)
# `the F pathfinders, A, B and C, have`; `councils in F, such as A and B`
EXAMPLES = re.compile(
    r"^(?: (?:programme|scheme|pilot|pathfinder))?(?: (?:pathfinders|pilots|trailblazers|areas|councils|authorities|"
    r"members|partners|sites|boroughs))?"
    rf"(?:,? (?:such as|including|like|notably|among them|of)|,| \(|:|"
    rf" -)? (?:both )?(?P<list>{COUNCIL_LIST.pattern})(?=[,.)]| -| (?:have|has|are|were|will|is|was)\b)"
)
PLURAL_BEFORE = re.compile(
    r"\b(?:councils|areas|authorities|boroughs|those|sites|the|places|pathfinders|pilots)\b(?:[^‹.;]|‹[XDB]\d+›){0,60}$"
)
PLURAL_OF = re.compile(
    r"^(?: programme| scheme| project)? (?:pathfinders|pilots|trailblazers|areas|councils|authorities|members|"
    r"partners|sites|boroughs)\b"
)
# a plan told in what was announced is no wish
ANNOUNCED = re.compile(
    r"\b(?:announced|confirmed|revealed|said|says|told)\b(?P<mid>[^.;]{0,160}?)\bwould\b"
    r"(?! (?:like|love|be (?:interested|happy|keen|glad|willing)|consider|want|welcome|have|need|prefer|not|never)\b)"
)
# `being part of F has helped us`
SELF = re.compile(
    r"^(?:being|becoming|as|as part of|through being|joining|having been chosen (?:for|as)|being chosen (?:for|"
    r"as)) (?:[a-z]+ ){0,3}$"
)
WE_USE = re.compile(
    r"\bwe(?:'ve|'re|'ll)?(?: (?:have|are|will|also|now|already|all))* (?:us(?:e|ed|ing)|brought in|introduc(?:e|ed|"
    r"ing)|run|running) (?:the )?$|"
    r"^it (?:(?:also|now|already) )?(?:(?:has|had) (?:brought in|introduced|used|run)|runs|uses|introduced|brought in|"
    r"(?:will|is to|would|is going to|has decided to) (?:also )?(?:use|run|adopt|introduce|bring in|set up)) "
    r"(?:the )?$"
)


# `B, which is already a pathfinder`, after a sentence that names F
A_MEMBER = re.compile(
    rf"^(?P<list>{COUNCIL_LIST.pattern})(?:, (?:which|who)|,)? (?:is|are|was|were|has been|have been)(?: "
    r"(?:already|also|"
    r"itself|now|both))* (?:an?|‹X\d+› of the|among the)(?: (?:first|original|early|existing|new|‹X\d+›))* "
    r"(?:pathfinders?|pilots?|trailblazers?|participants?|members?|exemplars?|pilot (?:area|site|"
    r"council)s?)(?=[,.]| too\b|"
    r" in the\b| of the (?:scheme|programme|pilot|network|alliance|partnership)\b)"
)
# `both councils are part of F`
BOTH = re.compile(r"(?:^|, |and )(?:both|the two) (?:councils|authorities|boroughs|counties|cities|areas)\b")
# whose scheme is one of those paid for: `Under F, ministers have backed 50 projects, among them A's`
AMONG_ITS = re.compile(
    rf"(?:among them|including|one of them|such as) (?P<list>{COUNCIL_LIST.pattern})(?<='s)(?: own)?\b"
)
# the people of a course: `F: the first intake includes managers from A and B`
INTAKE = re.compile(
    r"^[:,]? ?(?:the |its )?(?:[a-z]+ )?(?:intake|cohort|trainees|participants|recruits|graduates|students|"
    r"places|group)\b"
    rf"[^.;]{{0,80}}\b(?:from|at) (?:the )?(?P<list>{COUNCIL_LIST.pattern})"
)
# `the first cohort of F includes managers from A and B`
INTAKE_OF = re.compile(
    r"\b(?:intake|cohort|trainees|graduates|participants|students|recruits) (?:of|on|for|in) (?:the )?$"
)
COMES_FROM = re.compile(
    rf"^(?: programme| scheme)? (?:include[sd]?|come|came|has|had|have|are|were)\b[^.;]{{0,60}} (?:from|at) (?:the )?"
    rf"(?P<list>{COUNCIL_LIST.pattern})"
)
# `A took six F trainees`
HAS_TRAINEES = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?: council)?(?: (?:has|have|had|also|already|now|will))* (?:tak(?:e|en|"
    r"es|ing)|took|has|"
    r"have|had|employ(?:s|ed)?|gained|welcomed|recruited|hired|placed|supervis(?:es|ed))(?: on| in)? ‹X\d+› "
    r"(?:new |more )?$"
)
TRAINEES = re.compile(r"^ (?:trainees|graduates|students|participants|recruits|units|placements)\b")
# `A and B are both F councils`
ARE = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern}) (?:is|are|was|were|became|remains?)(?: (?:both|all|now|also|already|"
    r"an?|the))* $"
)
OF_IT = re.compile(
    r"^ (?:council|authority|area|site|borough|pathfinder|pilot|trailblazer|member|partner|councils|"
    r"authorities|areas|sites|"
    r"boroughs|pathfinders|pilots|trailblazers|members|partners)\b(?! (?:chief|director|leader|spokes|report))"
)
# `the first councils to go live with F will be A and B`
WILL_BE = re.compile(
    rf"^(?: programme| scheme| pilots?| pathfinders?)?(?: ‹D\d+›| in ‹D\d+›)? (?:will be|are to be|is|was) (?:both )?"
    rf"(?P<list>{COUNCIL_LIST.pattern})"
)
# where people meet to talk of a programme
MET = re.compile(r"\b(?:conference|event|debated?|seminar|meeting|speech|summit|discussed|hearing)\b")
# `F: A and B have agreed to`: a line of news whose heading is the programme
NEWS_OF = re.compile(rf"^: (?:the )?{COUNCIL_LIST.pattern} (?:has|have|had|is|are|was|were|will|would|said|says)\b")


def refused(text: str) -> bool:
    """Whether a stretch of a line says that somebody does not, or may not, join."""
    told = settled(ANNOUNCED.sub(r"\g<mid>", text))
    return bool(REFUSED.search(told)) or is_unreal(told)
