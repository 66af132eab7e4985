"""Joining: the words by which texts tell who takes part in a programme, and what only looks like it."""

import re

from caregraph.extraction.subjects import COUNCIL_LIST

# frameworks of inspection and reports, which nobody joins
NOT_JOINED = re.compile(
    r"\b(?:lottery|reviews?|framework|assessments?|inspections?|report|inquiry|matters|area|act|employment|"
    r"together to safeguard)$|"
    r"\breview of\b|^(?:Working Together|Every Child|(?:Joint )?(?:Targeted )?(?:Area )?Inspections? )",
    re.IGNORECASE,
)
# the words right before a name that only a programme has there
STRONG = re.compile(
    r"\b(?:sign(?:ed|ing|s)? up|chosen|selected|picked|accepted|volunteered|enrol\w+|pilot(?:s|ing|ed)?|"
    r"test(?:s|ing|ed)?|trial\w*|(?:tak(?:es?|ing|en)|took) part|adopters?|adopt(?:s|ed|ing)?|participat\w+|"
    r"councils|authorities|areas|boroughs|members?|partners?|sites|pathfinders?|join(?:s|ed|ing)?|part of|"
    r"known as|funding|money|grants?|mak(?:e|es|ing) up|made up|form(?:s|ed|ing)?)\b[^.;‹,]{0,30} (?:the |its |"
    r"their |an? |"
    r"new |‹B\d+›'s |[a-z]+'s )*$|"
    r"\b(?:join(?:s|ed|ing)? forces|team(?:s|ed|ing)? up|link(?:s|ed|ing)? up|work(?:s|ed|ing)?)\b[^.;]{0,80} in the $"
)
STRONG_AFTER = re.compile(
    r"^(?:,| -| \()?(?: which| that)?(?: is| are)? ?(?:made up of|(?:brings? together|comprises|covers|involves|"
    r"unites)(?= (?:the )?‹C)|(?:led|run|delivered|hosted|set up|launched|founded) (?:jointly )?by(?= (?:the )?‹C))|"
    r"^, (?:in|to|for|of) which\b[^.;]{0,60}\b(?:taking part|takes? part|took part|signed up|chosen|selected|picked|"
    r"participants?|members?|joined|pilots?|involved)\b"
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
    r"(?:given|awarded|handed|granted|gets?|got|receiv\w+|won|secured|shar(?:e|es|ed|ing)|allocated|paid) "
    r"(?:[a-z' ]|‹[BMX]\d+›){0,45}(?:under|through|from|by(?= (?:the |its |[a-z]+'s |new )*$)|as part of|"
    r"(?<=› )(?:of|in)(?= (?:the |its )?$))|"
    r"train(?:ed|ing) (?:[a-z]+ ){0,3}in|lead(?:s|ing)?(?= the)|(?:led|help(?:s|ed|ing)? to lead)(?= the)|"
    r"play(?:s|ed|ing)? (?:a|its) (?:[a-z]+ )?(?:part|role) in|for its (?:[a-z]+ )?(?:part|role|involvement) in|"
    r"(?:trainees|graduates|students|participants|recruits|staff|workers|units?) (?:on|through|from|via|under)|"
    r"set(?:ting)? up (?:[a-z-]+ ){1,4}under|test(?:s|ed|ing)?(?! (?:of|for)\b)|tr(?:ied|ies|ying) out|"
    r"won a place|secured a place|places? (?:on|in)|adopt(?:s|ed|ing)?|roll(?:ed|ing) out|taken up|(?:to )?start in|"
    r"(?:tak(?:e|es|ing|en)|took) (?:on|up)|opt(?:s|ed|ing)? for|(?:gone|go|went|going) for|embrac(?:e|es|ed|ing)|"
    r"sign(?:ed|ing|s)? on|added to|recruited (?:to|into)|came into|come into|volunteer\w* (?:for|to)|"
    r"successful (?:in its )?bid|won its bid|follow(?:s|ed|ing)?(?= ‹C)[^.;]{0,60} into|work(?:s|ed|ing)? together|"
    r"in (?:the|its) (?:[a-z]+ )?(?:wave|round|tranche|cohort|phase|batch) of|sign(?:s|ed|ing)?(?= (?:the |its "
    r"|‹B\d+›'s )*$)|successful in (?:bidding|applying)|benefit(?:s|ed|ing|ted|ting)? from|into partnership with|"
    r"train(?:ed|ing) (?:under|through|on|via)|"
    r"leads? (?:on )?[a-z ]{1,30} for|(?:councils|authorities|areas|boroughs) behind|"
    r"belongs? to|put (?:[a-z]+ ){0,3}forward|nominated|put forward|signator(?:y|ies) (?:to|of)|"
    r"g(?:ave|iven|ive|iving) (?:its |their |the )?(?:backing|approval|go-ahead|green light) to|"
    r"(?:coach|train|mentor|teach|taught|support|guid)(?:ed)? (?:[a-z]+ )?by ‹C\d+›(?:'s [a-z ]{1,30})? "
    r"(?:in|to use|to adopt|on)|"
    r"with (?:the help of )?(?:money|funding|cash|a grant|grants|support|backing|‹M\d+›) from|"
    r"(?:lend|lent|send|sent|provid|suppl|second|loan|pool|shar|open|launch|creat|build|built|merg|offer|spend|"
    r"employ|hir|recruit|train|appoint|plac|set up|start|introduc|reach|hous|turn|took on|tak(?=[ei])|redesign|"
    r"reorganis|"
    r"deliver|expand|develop)(?:s|es|ing|ed|ied|ies|e|y)? (?:[^‹.;]|‹[XDRCNBA]\d+›){0,80} (?:under|"
    r"through|thanks to|as part of)|"
    r"brought into|enlisted|(?:paired|matched|twinned|teamed up|joined forces) with|(?:make|makes|made) up|form(?:s|"
    r"ed|ing)?(?= the)|"
    r"us(?:e|es|ing|ed) (?:a |its |the )?(?:‹M\d+›|grant|money|funding)[^‹.;]{0,20} (?:from|under)|"
    r"begun|extended to|expanded to|"
    r"delivers?|delivering|receiv\w+|secured|won|"
    r"fund(?:ing|ed) (?:by|from|through|under)|hosts?|hosting|works? with|work(?:ed|ing) with)\b|‹X\d+› of )"
)
JOINS = re.compile(_JOIN_WORDS)
REFUSED = re.compile(
    r"\b(?:no (?:part|role|place|share) in|debated|no plans|no wish|no intention|no (?:help|support|advice)|"
    r"to leave|oppos(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|"
    r"not|n't|never|reject\w*|turned down|den(?:y|ied|ies)|declin\w*|refus\w*|withdr\w+|pulled out|unsuccessful|"
    r"miss(?:ed|es|ing)? (?:out|(?:a|its|the|on a) (?:[a-z]+ )?(?:place|chance))|without|"
    r"(?<!successful in its )(?<!won its )(?<!successful )(?<!successfully )bid (?:to|for)|applied(?! successfully)|"
    r"appl(?:y|ies|ying)|hop(?:e|es|ed|ing)|could|may|might|would(?!-)|"
    r"should|must|needs? to|pressure to|fear(?:s|ed)?|aims? to|unless|demand\w*|rumou?rs?|perhaps|cannot|"
    r"no (?:council|authority|area|borough)|(?<!was )(?<!were )(?<!been )asked to|"
    r"consider\w*|wants?|wanted|if|whether|exclu\w+|ineligible|left out|criticis\w+|shortlist\w*|short-list\w*|"
    r"longlist\w*|dropped|axed|thrown out|runners?-up|in talks|interest in|pull(?:s|ing)? out|quit|"
    r"(?:has|have|had) left|(?<!successful )bids?(?= (?:was|were|is|had|has))|(?:ask|urg|call|lobb|press(?!\w* "
    r"(?:on|ahead) with)|"
    r"plead)\w* (?:for|on|the|ministers)|"
    r"wait(?:s|ing)? to|plan(?:s|ned|ning)? to (?:join|apply|sign)|expected|likely|seek\w*|sought|too late|"
    r"reserves?|considered|in line (?:to|for)|tipped (?:to|for|as)|in the running|in the frame|rumoured|"
    r"said to be (?:about|close|set)|"
    r"(?:urg|encourag|press|implor|begg|lobb|persuad)\w*(?= ‹C)|"
    r"understood to be (?:among|one|about|close))\b"
)
TURNED_DOWN = re.compile(
    r"^[^‹.;]{0,40}\b(?:turned down|reject\w+|unsuccessful|refus\w+|fail\w+|withdr\w+|"
    r"pulled out|dropped out)\b"
)
NEW_SUBJECT = re.compile(r"\b(?:while|whilst|whereas|but|(?:before|after|when|until|since) (?:it|they))\b|;")
JOINED_NAMES = re.compile(
    r"^(?: (?:programme|scheme|pilot|initiative)s?)?,? (?:and|&|as well as)(?: (?:of|in|to|for|on|with|by|"
    r"under|through))?"
    r"(?: the)? $"
)
# `to become F`, `will share the money as F`
AS_IT = re.compile(
    r"\b(?:become|becomes|became|be|as|named|called)(?: (?:a|an|the|new|‹X\d+›|of|next|one|‹B\d+›'s))* $"
)
# `A, one of the department's F`
ONE_OF_THEM = re.compile(
    r"(‹[CB]\d+›)(?: council)?, (?:which is |itself )?‹X\d+› of (?:the (?:department's |government's )?|"
    r"its )?(?:‹[BX]\d+›(?:'s)? )*$"
)
# who helps whom: only who helps takes part
_HELPS = r"(?:help|support|advis|assist|mentor|coach|guid)"
HELPED = re.compile(
    rf"\b(?:{_HELPS}\w*|(?:available|lent|lend\w*|loan\w*|second\w*|sent|send|sends|sending|suppl[yi]\w*|provid\w*|"
    r"teach\w*|train\w*|giv(?:es|ing|en)|help) [^‹.;]{0,50}\b(?:to|into|in|for))"
    r"(?: (?:the|out|neighbouring|nearby|struggling|troubled|failing|weaker))* $"
)
HELPER = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?:, (?:[^‹.;,]|‹[BDG]\d+›){{0,60}},)?(?:[^‹.;]|"
    rf"‹D\d+›){{0,30}}\b{_HELPS}(?!\w* by\b)\w*\b[^.;]{{0,80}}"
    r"\b(?:under|through|as) (?:the |a |an |[a-z]+'s |‹B\d+›'s )*$"
)
# `A is getting help from B under F`: both are in it
HELPED_BY = re.compile(
    r"(?:(?P<helped>‹C\d+›)(?: council)? (?:(?:has|have|had|is|are|was|were|been|being|then|now|also|since|to|"
    r"will|would|"
    r"be) )+(?:(?:getting|receiving|given|"
    rf"got|received|get|receive|offered) )?)?\b(?:{_HELPS}(?:ed|d) by|{_HELPS}\w* from|turned to|(?:help|"
    r"support|advice|mentoring|coaching|assistance) "
    rf"(?:from|by)) (?P<list>{COUNCIL_LIST.pattern})[^‹.;]{{0,60}}\b(?:under|through|as part of) "
    r"(?:the |its |[a-z'-]+ |‹B\d+›'s ){0,3}$"
)
# `A is a Partner in Practice`
IS_ONE = re.compile(
    r"(?P<list>‹C\d+›)(?: council)?(?:,| is| was| remains| has been| became|, which (?:is|was|has been))"
    r"(?: (?:also|now|already|still|itself|long been))*"
    r" (?:an?|the)(?: (?:new|second|‹B\d+›(?:'s)?|[a-z]+-rated))* $"
)
IT_IS_HELPED = re.compile(
    r"(?:^|, (?:and )?)it (?:(?:has|had|is|was|been|being|then|now|also|since|later) )+(?:(?:getting|"
    r"receiving|given|got|"
    rf"received) )?{_HELPS}\w* (?:by|from) ‹C"
)
# `A has brought in F`, `A's social workers use F`
USES = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?: (?:[a-z']+ ){{0,3}}?(?:social workers|staff|teams?|workers|managers))?"
    r"(?:,? (?:which|has|have|had|now|also|already|both|all|since|is|are|been|will|be|(?:is|are|due|set) to|to))* "
    r"(?:runs?|ran|running|us(?:es?|ing|ed)|introduc(?:es?|ed|ing)|brought in|bring(?:ing)? in|works? to|put in place|"
    r"set(?:ting)? up|open(?:s|ed|ing)|launch(?:es|ed|ing)|establish(?:es|ed|ing)|"
    r"(?:mov(?:e|ed|ing)|switch(?:ed|ing)?|chang(?:ed|ing)|gone over|converted) (?:over )?to|invest(?:ed|ing) in|"
    r"implement(?:s|ed|ing)|follow(?:s|ed|ing)?) "
    r"(?:the |its (?:own )?|an? |their )*$"
)
# `A's F`, `F in A`, `made A a Partner in Practice`
OWN = re.compile(
    r"(?P<list>‹C\d+›)(?:'s (?:(?:own|well-known|successful|award-winning|acclaimed|flagship|new|pioneering|"
    r"popular|innovative|much-praised|"
    r"long-running|trailblazing|ground-?breaking|celebrated|latest|early help|growing|established) )*|(?<=made "
    r"‹C\d›) an? |(?<=made ‹C\d\d›) an? )$"
)
IN_PLACE = re.compile(
    r"^(?: programme| scheme| project| pilot| model| initiative| approach)? in "
    rf"(?P<list>{COUNCIL_LIST.pattern})(?!'s)"
)
# `F, which is being tested in A`, `F has signed up A`
TESTED_IN = re.compile(
    r"^(?: programme| scheme| project| pilot| model| initiative| approach)?(?:, which|,)?"
    r"(?: (?:is|are|was|were|has been|have been|will be|had been))? (?:(?:being|now|currently|also|first|already) )*"
    r"(?:(?:tested|piloted|tried out|trialled|run|rolled out|delivered|adopted|launched|operating|running|in use|"
    rf"under way) (?:in|by|at|across) |(?<!be)(?:has|have) (?:signed up|enlisted|accepted|welcomed|admitted) )"
    rf"(?P<list>{COUNCIL_LIST.pattern})(?!'s)"
)
LAUNCHED = re.compile(r"\b(?:launch|announc|unveil|discuss|spoke|speech|visit|report|debat|talk|no )\w*")
# `projects that had their start in F`
ORIGIN = re.compile(
    r"\b(?:projects?|models?|work|schemes?|ideas?|approach(?:es)?|practices?),? (?:(?:that|which) )?[^‹.;]{0,30}"
    r"(?:start|origins?|roots|began|started|developed|born|grew|tested|piloted)\b[^‹.;]{0,15}"
    r"(?:in|on|of|under|from|through) (?:the |its |(?:earlier|previous|first|old) |[a-z]+'s |‹B\d+›'s )*$"
)
UNDER = re.compile(
    r"^(?:under|as part of|through|thanks to|with ‹M\d+› (?:from|through|under)|"
    r"(?:after|since|having) (?:being |been )?(?:joining|joined|chosen|selected|picked|named|accepted|"
    r"becoming)(?: [a-z]+){0,3}|in its role as|as|as (?:an?|‹X\d+› of|part of)|in common with other|"
    r"like other|"
    r"(?:through|in) (?:its|their) (?:work|role|place|part|membership) (?:as|in|under)(?: an?)?) "
    r"(?:what (?:it|the council|the borough|the county|the city) calls |what is (?:called|known as) )?(?:the |its |a |"
    r"[a-z]+'s |‹B\d+›'s )*$"
)
UNDER_IT = re.compile(
    r"^(?:, [^‹.;,]{3,60})?(?:[^‹.;,]|‹D\d+›){0,40}, (?:‹X\d+› (?:[a-z]+ )?(?:councils|areas|authorities|boroughs|"
    r"counties|"
    r"places),?(?: -|:| \(| "
    rf"including| such as)? )?(?:both )?(?P<list>{COUNCIL_LIST.pattern})(?: -|\)|,)? (?:will|is to|are to|has|have|"
    r"is|are|gets?|"
    r"receives?|[a-z]+ed|gave|took|put|ran|got|spent|built|sent|hired)\b(?! (?:been )?(?:told|asked|warned|refused|"
    r"denied|criticised|left out|excluded)\b)"
)
TRAINEES_AT = re.compile(
    r"^(?: programme)? (?:participants|trainees|students|graduates|recruits|units?)\b[^‹.;]{0,60}"
    rf"\b(?:at|in|with|join(?:ed|ing)?|for) (?:the )?(?P<list>{COUNCIL_LIST.pattern})"
)
# `A, B and the charity O are the latest to be chosen`
MIXED_LIST = re.compile(
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
OPENS_LIST = re.compile(
    rf"(?=(?:[^‹.;:]|‹[XDMBF]\d+›){{0,120}}?(?:{_OF_LIST})\b|the ‹X)(?:[^‹.;:]|‹[XDMBF]\d+›){{0,120}}?{_OPENS}"
)
THE_CHOSEN = re.compile(
    rf"\b(?:the ‹X\d+› [^‹.;:]{{0,40}}|the places went to){_OPENS}|"
    rf"\bthe places went to:? (?=‹C)"
)
LISTED_AFTER = re.compile(rf"(?:[^‹.;:]|‹[XDMB]\d+›){{0,80}}?{_OPENS}| [a-z]+ - (?=‹C)| - (?=‹C)")
LISTED_WITH = re.compile(
    rf"\b(?:(?:began|started|launched)[^.;]{{0,40}} with|joined[^.;]{{0,40}} by|including|among them|notably|"
    r"by|in|for|with|across|at|"
    rf"(?:extended|expanded|spread|rolled out) to)"
    rf" (?:the |both )?(?P<list>{COUNCIL_LIST.pattern})"
)
RUNS_IN = re.compile(
    r"\b(?:tried out|tested|running|under way|in use|operating|operates|works|used|taken up|piloted|introduced|"
    r"adopted|copied|rolled out|embraced|brought in|implemented|delivered|hosted|begin|start|take place|taking place|"
    r"in place|run|led|managed|coordinated) (?:in|by|across|at)\b"
)
BEGAN = re.compile(r"\b(?:began|started|launched)\b[^.;]{0,40} with\b")
LIST_ENDS = re.compile(r"\b(?:while|whilst|but|which|who|after|because|although|said|says)\b")
# a list of councils as the subject of what those chosen will do
LIST_SHARES = re.compile(
    r"(?:[a-z ]{0,30} )?‹C\d+›(?:(?:, and|,|;| and| &)(?: in partnership,?)? (?:the )?‹[BC]\d+›){2,20}[^.;‹]{0,40}?"
    r" (?:will|are to|have)(?: [a-z]+)? (?:get|share|receive|join|take part|help|lead|work|been (?:chosen|selected|"
    r"picked|named))\b"
)
# `It has been helping A and is one of F`: A is none of them
IT_AND = re.compile(r"it (?:is|was|has|had|will) [^.;‹]*‹C\d+›[^.;]* and (?:is|was|has) ")
IT_HELPS = re.compile(r"it (?:is|was|has|had) [^.;]*\bhelp\w*[^.;]* and (?:is|was|has) ")
# a sentence on the programme of the one before: `the scheme is running in A and B`, `A and B have signed up too`
_RUNS = (
    r"(?:piloted|tried(?: out)?|tested|trialled|works?|working|running|run|operating|operates|started|began|"
    r"under way|used|in use|"
    r"taken up|"
    r"adopted|rolled out|extended|spread|introduced|expanded|signed(?: up to)?|joined)"
)
IT_RUNS = re.compile(
    r"(?P<it>it|the (?:[a-z-]+ )?(?:scheme|programme|pilots?|project|initiative|model)) (?:(?:is|was|has|have|are|"
    r"were) "
    rf"|[a-z]+ ){{0,5}}?{_RUNS}\b[^‹.;]{{0,50}}\b(?:in|by|to|at|across|with) (?=(?:both |the )?‹C)"
)
LIST_JOINS = re.compile(
    rf"(?:so (?:have|has|did) |then |(?:neighbouring|nearby) )?{COUNCIL_LIST.pattern}(?: with "
    rf"{COUNCIL_LIST.pattern}(?:,? (?:and )?"
    rf"{COUNCIL_LIST.pattern})?)? (?:(?:ha(?:s|ve|d)|"
    r"w(?:as|ere|ill)|is|are|both|all|also|already|long|still|"
    r"since|now|then|each|later|soon|been|due|the first|the latest|to|among|those|be|[a-z]+ly) )*"
    r"(?:signed up|sign up|joined|join|taking part|takes? part|took part|taken part|chosen|selected|picked|pilots?|"
    r"piloted it|volunteered|on board|(?:come|came|coming) (?:in|on board)|part of it|in it|involved|"
    r"included)(?: (?:to|in|for|it|them|too|also|as well|since|later|"
    r"last|this|next|year|month|so|"
    r"far|by|from ‹X\d+› [a-z]+|out of ‹X\d+›|"
    r"the|scheme|programme|first|ones?|(?:jointly |together )?with ‹C\d+›|‹D\d+›))*(?:[.,;]|$)"
)
THEY_JOIN = re.compile(
    r"\bjoin(?:s|ing|ed)? (?:(?:the )?(?:[a-z]+ )?(?:authorities|councils|areas|boroughs|those) )?"
    rf"(?:such as |like |including |in )?(?P<list>{COUNCIL_LIST.pattern}), (?:which|who|all of which|both of which) "
    r"(?:were|have|are|was|had|has)\b[^‹.;]{0,30}\b(?:among|part|members?|picked|chosen|selected|first|pilots?|named|"
    r"piloted|piloting|test(?:ed|ing)|us(?:ed|ing)|running|trying|in it|taking part|took part|signed up|doing so)\b"
)
WITH = re.compile(
    r"(?:\((?:along )?with|(?:paired|matched|twinned|teamed up|joined forces) with|together with|along with|"
    r"jointly with|in(?:to)? partnership with|alongside|(?:is|are|been|was|were) working (?:closely )?with) "
    r"((?:‹C\d+›(?:, | and )?)+)"
)
LEAD_IN = re.compile(
    r"\b(?:partners?|members?|councils|authorities|areas|boroughs|pilots?|sites|participants|newcomers|winners|"
    r"chosen|"
    r"selected|picked|part|they|these|those|following)\b[^.;]{0,120}(?:are|were|is|include[sd]?|will be|by|to)?:$"
)
AUXILIARIES = re.compile(
    r"^(?: council)?(?: (?:is|are|was|were|has|have|had|been|also|now|both|all|being|already|an?|the))* "
)
# `A has asked B, which belongs to F, for help`: B alone
WHICH_ALONE = re.compile(r"(?<!and )(?<!, )(?<!& )(?<!both )(?P<one>‹C\d+›)(?: council)?, which [^,;.‹]*$")
RELATIVE = re.compile(rf"\b(?:which|that|whom) (?:the )?(?P<list>{COUNCIL_LIST.pattern}|we|it)(?=[ ,.])")
BODY_JOINS = re.compile(
    r"(?P<body>‹B\d+›)(?:,(?: which)?| which)?(?: (?:has|have|had|was|were|is|are|been|also|being|made|now|"
    r"recently|become|becomes|became|the|an?))* "
    rf"(?={_JOIN_WORDS})"
)
# `O runs an F hub`, `O and P use F`
BODY_RUNS = re.compile(
    r"(?P<list>‹B\d+›(?:(?:, and|,| and)(?: the)? ‹B\d+›)*),?(?: (?:which|that|has|have|had|is|are|was|were|also|now|"
    r"already|both|all|been|each))* (?:runs?|ran|running|uses?|using|used|hosts?|hosted|hosting|delivers?|operates?|"
    r"opened|set up|launched|pilots|tests?|trains? in|offers?) (?:(?:an?|the|its|their|own|‹X\d+›|several|two) )*$"
)
BODY_AMONG = re.compile(
    r"(?:‹X\d+› of (?:which|whom|them) (?:is|was|being) |\b(?:including|such as|"
    r"among them) )(?:the )?(?P<body>‹B\d+›)|"
    r"(?P<other>‹B\d+›) (?:being one |is one |was one )?(?:among|of) them\b"
)
THE_PILOTS = re.compile(
    r"\b(?:the|this|that) (?:(?:original|first|second|existing|early|new|latest) )?"
    r"(?P<noun>programme|scheme|pilots|pathfinders|trailblazers)\b"
)
BACK_REFERENCE = re.compile(
    r"\b(?:the|this|that) (?:(?:original|first|second|existing|early|new|latest|same) )?"
    r"(?:programme|scheme|initiative|pilot|project|pilots|pathfinders?|trailblazers|wave|round|tranche|cohort)\b|"
    rf"\b(?:councils|authorities|areas|boroughs|departments|those|sites|first|far)\b[^.;]{{0,60}}\b(?:{_CHOSEN})\b|"
    rf"\b(?:{_CHOSEN})\b (?:as (?:[a-z-]+ )?(?:exemplars?|pilots?|pathfinders?|trailblazers?|partners?|members?)|"
    r"(?:so far|up to now|to date))\b|"
    r"\b(?:exemplars|pathfinders|trailblazers|pilots|pilot (?:areas|sites|councils))\b|"
    r"\b(?:councils|authorities|areas|boroughs|those|sites) (?:that|which|who) (?:will|are to|have|are|is|were|"
    r"had)(?: be)? "
    r"(?:tak(?:e|ing|en)|took) part\b|"
    rf"^{COUNCIL_LIST.pattern} (?:have|has) been (?:selected|chosen|picked|accepted)(?: to take part| so far)?\.?$"
)
# `A and B run one scheme, and C has joined F`: C alone has
OWN_CLAUSE = re.compile(
    r"^.*, (?:and|but|while) (?:that )?(?:(?:in )?‹D\d+› )?"
    rf"(?=(?:it|they|‹B\d+›|{COUNCIL_LIST.pattern}) (?:(?:just|also|since|now|then) )*"
    r"(?:is|are|was|were|has|have|had|will|became|joined|becomes)\b)"
)
# a list of councils that are alike in something else: `the areas with the worst ratings are A and B`
OF_OTHERS = re.compile(
    r"\b(?:worst|highest|lowest|best|poorest|largest|biggest|most|fewest|rated|ratings?|graded?|judged|spending|"
    r"cuts|debts|"
    r"neighbour\w*|nearest|inspected|criticised|similar|rejected|turned)\b"
)
