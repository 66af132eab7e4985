"""The phrases that page furniture begins with, in lower case, one regular expression a line."""

# Alone on a line, or as the beginning of a short one, these open the part of a page that comes after the article.
TAIL = r"""
more like this
(?:more|other|latest|top|popular|trending|recent) (?:stories|articles|news|posts|jobs|headlines|features)\b
more (?:from|on|in) [^.!?]*$
related(?:$|:| (?:articles?|stor(?:y|ies)|content|news|posts?|topics?|reading|jobs?|coverage)\b)
related (?:(?:internet |external )?links?|items?|pages?|resources)\b
(?:most|editor['’]?s['’]?) (?:read|popular|viewed|recent|commented|shared|picks)\b
(?:read|up) next\b
you (?:may|might) also (?!want to watch)
you['’]?(?:ll| will) also\b
recommended(?:$|:| (?:for you|reading|stories|articles|jobs)\b)
trending\b
register(?: (?:now|today|here|free|for free))?(?: to [^.]*)?$
(?:to|please) (?:register|subscribe|log in|sign in)\b
(?:sign|log)[ -]?in(?:$| (?:to|or|here|/)\b)
login\b
subscribe(?:$| (?:now|today|to|here|for|and|from)\b)
subscribers? only
subscription\b
already (?:a )?(?:subscrib|regist|an? account|have an account|a member|member)
(?:not|become) (?:yet )?a (?:subscriber|member)\b
want (?:full|unlimited|to (?:read|continue))\b
(?:to )?(?:continue|keep) reading\b
this (?:article|content|story) is (?:for|only|available|exclusive)
[^.!?]{0,40}\b(?:digital|print|annual|monthly|online|premium) (?:membership|subscription)s?$
[^.!?]{1,30} magazine$
[^.!?]{1,40}\b(?:membership|subscription)s?$
create (?:an?|your) (?:free )?account\b
(?:what['’]s included|membership options|choose your (?:plan|subscription))$
sign[ -]?up\b
join (?:the (?:conversation|discussion|debate)|our|us)\b
have your say\b
(?:did|do|are) you (?:enjoy|like|find|have|know|want|work|affected)\b[^.]*\??
what do you think\b
was this (?:article|page)\b
(?:do|have) you (?:have )?(?:a|got)\b[^.]*\bstory\b
got a (?:story|view)\b
rate this\b
(?:get|receive) (?:the latest|our|your|breaking)\b
newsletters?\b
e?-?mail (?:newsletter|alerts?|updates?)\b
follow (?:us\b|.{1,60}\bon (?:twitter|facebook|x\b|instagram|linkedin|whatsapp))
find us on\b
like us on\b
about (?:us|the author)$
contact us\b
privacy(?:$| (?:policy|notice|settings)\b)
terms (?:(?:and|&) conditions|of (?:use|service))\b
cookies? (?:policy|settings|notice)\b
tags?\b\s*:
tags$
topics?\s*:
topics$
filed (?:under|in)\b
posted in\b
categor(?:y|ies)\s*(?::|$)
keywords\s*:
(?:next|previous|older|newer) (?:article|post|story|page)s?\b
back to (?:top|the top|home|news|list|results|all)\b
sponsored\b
promoted(?:$| (?:content|stories|by)\b)
partner content
(?:from|only|just)?\s*£\s?\d[\d.,]*\s*(?:/|per|a)\s*(?:month|year|week|mth|yr|issue)$
free trial\b
buy (?:now|tickets)
apply (?:now|here|online|by|for)\b
(?:closing date|salary|location|vacanc(?:y|ies)|recruiter|job (?:title|type|description))\s*(?:$|[:£])
find a job\b
(?:find|search|browse|view) (?:jobs|all|more|the latest)\b
featured (?:jobs|employers?|articles|stories)\b
jobs$
registered (?:in england|office|charity|company)
email this
the e?-?mail address
"""

# After these no article ever goes on: what follows are the readers' own words, or the page's small print.
FINAL = r"""
(?:reader |view |\d+ )?comments?\s*(?:$|:|\(|\{|\d|on\b|are closed|\d)
\d+ (?:responses?|repl(?:y|ies)|thoughts?)\b
(?:leave|post|add|write) (?:a|your) (?:reply|comment)
no comments?\b
all rights reserved
(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*\d{4}
(?:©|copyright)\s*(?:$|[a-z©(:])
"""

# These are no article themselves, but may stand in the middle of one.
PASSING = r"""
read (?:more|also|the (?:full|original|latest)|full|next|this|on\b|our|all|about this)\b
see (?:also|more)\b
also (?:read|see)\b
(?:find out|learn|show|load|view|see) (?:more|all|less)\b
click (?:here|on|to)\b
click\b
download\b[^.]*$
(?:advert|ad)(?:s|isement|vertisement)?(?:$|:| -| (?:feature|by))
article continues\b
story continues\b
continues below
(?:share|tweet|print|e-?mail|save|like|whats ?app|facebook|twitter)(?:$|s?\s*[:|/+,]|\s*\d+$)
(?:share|tweet|print|e-?mail|save|like|follow|listen|watch) (?:this|on|via|by|to this|with|now|link|us)\b
(?:linked ?in|pinterest|reddit|instagram|messenger|bookmark|copy|pocket)(?:$|s?\s*[:|/+,]|\s*\d+$)
(?:google\+|flipboard|comment|follow|listen|watch|play)(?:$|s?\s*[:|/+,]|\s*\d+$)
(?:copy|share|print) (?:link|article|story|page)\b
play (?:video|now)\b
(?:share|tweet|print|e-?mail|facebook|twitter|linkedin)(?:\s+(?:share|tweet|print|e-?mail|pin it|save|x|link))+$
(?:share|tweet|print|e-?mail|facebook|twitter|linkedin)(?:\s+(?:facebook|twitter|linkedin|whatsapp|x))+$
\d+\s*(?:shares?|views?|likes?|reads?)$
\d+ min(?:ute)?s? read\b
(?:reading|read) time\b
estimated read
you (?:may|might) also want to watch
this (?:article|story) is (?:more than|over \d|over$|now closed|from our)
(?:this|your) browser\b
(?:cookies|javascript) (?:appears?|is|are|must|needs?)\b
(?:please )?(?:enable|turn on)\b
read on by\b
(?:watch|video|listen|audio|gallery|podcast|in pictures|live|poll)\s*[:|]
(?:loading|play video|show caption|hide caption|expand|close|open|menu|search)$
(?:latest|breaking)\s+[^.]*\bnews$
(?:local |latest |breaking |council |uk |social care |politics |education |business )?news$
(?:home|opinion|features?|analysis|comment|sport|politics|education|business|health|legal)$
(?:events|magazine|exclusive|archive|digital edition|top story|advertorial)$
(?:home\s*[>»/|›]|you are here\b)
skip to\b
jump to\b
toggle\b
main menu\b
menu\s
search (?:this|the) (?:site|archive|website)\b
(?:we|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses? cookies
cookies? (?:on|are|help)\b
cookies$
by (?:continuing|using|clicking|signing)\b
(?:accept|reject|manage) (?:all|cookies|preferences|settings)\b
your (?:privacy|choices|consent)\b
we value your
(?:thank|thanks) (?:you )?for (?:visiting|reading|subscribing|registering|signing)\b
enter your\b
(?:news )?article image$
image$
(?:published|posted|updated|last updated|bookmark|permalink|external|original article|source|twitter|via)$
for enquiries\b
call us\b
support (?:us|our|local|independent)\b
help us\b
donate\b
if you (?:have been|are|were) affected by\b
to contact the\b
(?:https?://|www\.)\S+$
@\w{2,20}$
\S+@\S+\.\w+$
[-–—_*=.·•|>]+$
this (?:article|story|post) (?:was|is|has been) (?:first |originally )?(?:published|appeared|posted|updated|amended)\b
this (?:article|story|post) (?:is sponsored|(?:first|originally) appeared)\b
"""

# A whole paragraph that begins so speaks of the page, its offers or its rules.
ASIDE = r"""
thank you for (?:visiting|reading)
(?:we|this (?:web)?site) uses? cookies
cookies\s
by (?:continuing|using|clicking)\s
(?:sign up|subscribe|register) (?:to|for|now|today|here)
to (?:continue|keep) reading
this (?:article|story|content) is (?:for|only|available)
read more
(?:if you )?(?:want|would like) to (?:receive|read)
support (?:our|local|independent) journalism
(?:follow us|click here|join our)
(?:copyright|©|all rights reserved)
get (?:the latest|our)
(?:why not )?(?:subscribe|register)\b
already a\s
"""
