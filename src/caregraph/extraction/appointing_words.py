"""Words of appointing: further verbs by which somebody is chosen for a post, or is told to get one or to add one."""

_TITLED = (
    r"(?:(?:the|its|their|former|current|mr|mrs|ms|miss|dr|sir|dame|professor|cllr|councillor|‹[RC]\d+›(?:'s)?,?)\.? )*"
)
_DET = r"(?:(?:the|its|their|our|an?|new|next|first|interim|acting|permanent|joint|lead|‹[BC]\d+›(?:'s)?) )*"
# what may stand between a name and the post: `P, the R of A, as`
_ASIDE = r"(?: (?:of|from|at) (?:the )?‹[CBN]\d+›)?(?:, (?:[^.;,‹]|‹[PRCBNXD]\d+›){1,90},)?"

# whom somebody chooses
CHOSEN = (
    rf"making(?= {_TITLED}‹P\d+›{_ASIDE} {_DET}‹R)|(?:picked|chosen|named|selected|recruited|found)(?= (?:an?|"
    rf"one of its|another) (?:(?:[a-z'-]+|‹R\d+›) ){{0,4}}(?:[a-z'-]+|‹R\d+›), {_TITLED}‹P\d+›{_ASIDE},? (?:as|"
    rf"to be|to become) {_DET}‹R)|"
    r"(?<=, )(?:named|chosen|picked|selected)(?= by (?:the )?(?:‹[CB]\d+›|council|government|ministers|cabinet|"
    r"councillors|department|council's leaders) (?:in |on |last )?‹D)|"
    rf"named(?= (?:by (?:[a-z' ]|‹[CBRD]\d+›(?:'s)?){{1,60}}?|(?:in |on |last )?‹D\d+›) as {_DET}‹R)|(?:mov|shift|"
    rf"switch|transferr|rais)(?:ed|es|ing|s)(?= {_TITLED}‹P\d+›{_ASIDE}(?: up| across)?(?: from (?:[^.;,‹]|"
    rf"‹[RCB]\d+›){{1,80}}?)? to (?:be |become )?{_DET}‹R)|(?:secured|obtained|enlisted|won|engaged|retained|"
    rf"called on|bought in) the services of(?= {_TITLED}‹P\d+›{_ASIDE} (?:as|to be|to act as) {_DET}‹R)|"
    rf"confirmed in (?:the |his |her )?(?:post|role|job|position)(?= as {_DET}‹R)|(?:sent|dispatched|despatched|"
    rf"deployed) (?:in )?to(?= (?:the )?‹C\d+›(?: council)? (?:as|to be|to act as) {_DET}‹R)|put in(?:to)? (?:place|"
    rf"post|charge)(?= (?:by|as|in|at|on|last|‹D))|nominated (?:as|to be)(?= {_DET}‹R\d+›(?! of the (?:year|month|"
    rf"week)))|(?:elevat|upgrad)(?:ed|es|ing)(?= to {_DET}‹R)|designat(?:ed|es|ing)(?= (?:as )?{_DET}‹R|"
    rf" {_TITLED}‹P\d+›{_ASIDE} (?:as )?{_DET}‹R)|assigned(?= (?:as|to be) {_DET}‹R)|(?:commission|enlist|headhunt|"
    rf"lur|retain)(?:ed|es|s|ing)(?= {_TITLED}‹P\d+›{_ASIDE} (?:as|to be|to become) {_DET}‹R| (?:as|to be|"
    rf"to become) {_DET}‹R)|(?:announc|introduc|present)(?:ed|es|ing)(?= {_TITLED}‹P\d+›{_ASIDE} as {_DET}‹R)|"
    rf"welcom(?:ed|es|ing)(?= {_TITLED}‹P\d+›{_ASIDE} (?:on board |to the (?:council|team|authority) )?as (?:its|our|"
    rf"their|the) "
    r"(?:new|next|first|interim|permanent|acting) (?:[a-z]+ )?‹R)|"
    rf"(?:turn(?:ed|s|ing) to|settl(?:ed|es|ing) on|opt(?:ed|s|ing) for|plump(?:ed|s|ing) for|gone for|"
    rf"went for)(?= {_TITLED}‹P\d+›{_ASIDE} (?:as|to be|to become|to act as|to serve as|for) {_DET}‹R)|(?:put|puts|"
    rf"putting|plac(?:ed|es|ing))(?= {_TITLED}‹P\d+›{_ASIDE} (?:in place |in )?as {_DET}‹R)|lined up(?= as {_DET}‹R)|"
    rf"entrusted(?= with the (?:post|job|role|position) of {_DET}‹R)"
)
JOB = r"(?:job|post|role|position)"
# who gets a post, or adds one
GETS = (
    rf"(?:will|is to|is due to) be in (?:post|place)(?= as {_DET}‹R)|"
    rf"c(?:omes?|ame|oming) in(?:to)? (?:the |her |his |their )?(?:{JOB}|office)(?= (?:in|on|last|‹D|after|when|"
    r"earlier|this|at|just|only|(?:a|‹X\d+›|several|three|two|six) (?:weeks?|months?|years?))(?![a-z])|[.,;]|$|"
    rf" of {_DET}‹R)|"
    rf"(?:is|was) (?:the |its |their |‹[CB]\d+›'s )(?:[a-z]+ )?(?:choice|pick) (?:to be|to become|as)(?= {_DET}‹R)|"
    rf"join(?:s|ed|ing)?(?= the (?:[a-z'-]+ ){{0,3}}?(?:cabinet|executive|board|team|leadership|inspectorate|charity|"
    rf"trust|union)(?: (?:at|of|in) (?:the )?‹[CB]\d+›(?: council)?)? as {_DET}‹R)|(?:(?<=agreed to )|(?<=chosen to )|"
    rf"(?<=due to )|(?<=set to ))(?:act|serve|double)(?= as {_DET}‹R)|would be(?= (?:the|its|their|"
    rf"‹[CB]\d+›'s) (?:new|next|first|permanent) (?:[a-z]+ )?‹R)|"
    r"(?:was|were|has been|have been|had been|is to be|will be) (?:(?:then|later|also|duly|finally|eventually) )*"
    rf"(?:given|handed|awarded) the {JOB}(?=[.,;]|$| (?:in|on|last|‹D|after|when|following|earlier|this|"
    rf"back)(?![a-z]))|(?:step(?:s|ped|ping)? into the breach|step(?:s|ped|ping)? up to the plate|fill(?:s|ed|"
    rf"ing)? the (?:breach|gap))(?=(?: (?:at|in) (?:the )?‹[CB]\d+›(?: council)?)? as {_DET}‹R)|(?:secur|gain|"
    rf"clinch|earn|accept|obtain|bagg|land)(?:ed|s|"
    rf"ing)(?= (?:an?|the|her|his|this|that) (?:(?:new|top|permanent|[a-z]+) )?(?:‹R\d+›(?:'s)? {JOB}|{JOB} (?:of|"
    rf"as) {_DET}‹R))|(?:wins?|won|winning)(?= (?:promotion to|the (?:race|contest|battle) (?:to be|to become|for) |"
    rf"the {JOB} of ){_DET}‹R)|(?:wins?|won|winning) (?:promotion|the (?:race|contest|battle))(?= (?:to|for) (?:be |"
    rf"become )?{_DET}‹R)|(?:will|is to|are to|would) (?:also|now|additionally|then|in future) be(?= {_DET}‹R)|(?:is|"
    rf"are|was) (?:also|now|then) to be(?= {_DET}‹R)|(?:is also to|will also|is now to|is then to|will now|"
    rf"will then) act(?= as {_DET}‹R)|(?:will|is to|is set to) (?:also )?(?:double (?:up )?|serve )as(?= {_DET}‹R)|"
    rf"(?:has|have|had) (?:(?:recently|newly|just|now|also|since|first|then) )+been made(?= {_DET}‹R)|(?:was|"
    rf"were) (?:recently|newly|just|first|swiftly|quickly|promptly|subsequently|eventually|finally) made(?= {_DET}‹R)"
)
# the noun of it
APPOINTMENT = (
    rf"(?:promotion|elevation)(?= (?:of {_TITLED}‹P\d+›(?:[^.;,‹]|‹[RCD]\d+›){{0,40}}? )?to (?:be |"
    rf"the post of )?{_DET}‹R)|(?:recruitment|hiring|selection|secondment|naming|"
    rf"choice)(?= of {_TITLED}‹P\d+›{_ASIDE} (?:as|to be) {_DET}‹R)"
)
