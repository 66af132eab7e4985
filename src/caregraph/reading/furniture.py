"""Page furniture: the phrase classes of what stands on a page beside its article."""

import re

_LABEL_LENGTH = 90

# Alone on a line, or as the beginning of a short one, these open the part of a page that comes after the article.
_TAIL = re.compile(
    r"""
    more\ like\ this | (?:more|other|latest|top|popular|trending|recent)\ (?:stories|articles|news|posts|jobs|headlines|features)\b
    | more\ (?:from|on|in)\ [^.!?]*$ | related(?:$|:|\ (?:articles?|stor(?:y|ies)|content|news|posts?|topics?|(?:internet\ |external\ )?links?|reading|jobs?|
      coverage|items?|pages?|resources)\b) | (?:most|editor['’]?s['’]?)\ (?:read|popular|viewed|recent|commented|shared|picks)\b
    | (?:read|up)\ next\b | you\ (?:may|might)\ also\ (?!want\ to\ watch) | you['’]?(?:ll|\ will)\ also\b | recommended\b[^.]*$ | trending\b
    | register(?:\ (?:now|today|here|free|for\ free))?(?:\ to\ [^.]*)?$ | (?:to|please)\ (?:register|subscribe|log\ in|sign\ in)\b
    | (?:sign|log)[\ -]?in(?:$|\ (?:to|or|here|/)\b) | login\b | subscribe(?:$|\ (?:now|today|to|here|for|and|from)\b)
    | subscribers?[ ]only | subscription\b | already\ (?:a\ )?(?:subscrib|regist|an?\ account|have\ an\ account|a\ member|member)
    | (?:not|become)\ (?:yet\ )?a\ (?:subscriber|member)\b | want\ (?:full|unlimited|to\ (?:read|continue))\b
    | (?:to\ )?(?:continue|keep)\ reading\b | this\ (?:article|content|story)\ is\ (?:for|only|available|exclusive)
    | [^.!?]{0,40}\b(?:digital|print|annual|monthly|online|premium)\ (?:membership|subscription)s?$ | [^.!?]{1,30}\ magazine$
    | (?:what['’]s\ included|membership\ options|choose\ your\ (?:plan|subscription))$
    | sign[\ -]?up\b | join\ (?:the\ (?:conversation|discussion|debate)|our|us)\b | have\ your\ say\b
    | (?:did|do|are)\ you\ (?:enjoy|like|find|have|know|want|work|affected)\b[^.]*\?? | what\ do\ you\ think\b | was\ this\ (?:article|page)\b
    | (?:do|have)\ you\ (?:have\ )?(?:a|got)\b[^.]*\bstory\b | got\ a\ (?:story|view)\b | rate\ this\b
    | (?:get|receive)\ (?:the\ latest|our|your|more|breaking|all)\b | newsletters?\b | e?-?mail\ (?:newsletter|alerts?|updates?)\b
    | follow\ (?:us\b|.{1,60}\bon\ (?:twitter|facebook|x\b|instagram|linkedin|whatsapp)) | find\ us\ on\b | like\ us\ on\b
    | about\ (?:us|the\ author)$ | contact\ us\b | privacy\b | terms\ (?:and|&|of)\b | cookies?\ (?:policy|settings|notice)\b
    | tags?\b\s*: | tags$ | topics?\s*: | topics$ | filed\ (?:under|in)\b | posted\ in\b | categor(?:y|ies)\s*(?::|$) | keywords\s*:
    | (?:next|previous|older|newer)\ (?:article|post|story|page)s?\b | back\ to\b | sponsored\b | promoted\b | partner\ content
    | (?:from|only|just)?\s*£\s?\d[\d.,]*\s*(?:/|per|a)\s*(?:month|year|week|mth|yr|issue)$ | free\ trial\b | buy\ (?:now|tickets)
    | (?:apply\ (?:now|here|online|by|for)|closing\ date|salary|job\ (?:title|type|description)|vacanc(?:y|ies)|recruiter|find\ a\ job)\b
    | (?:find|search|browse|view)\ (?:jobs|all|more|the\ latest)\b | featured\ (?:jobs|employers?|articles|stories)\b | jobs$
    | registered\ (?:in\ england|office|charity|company) | email\ this | the\ e?-?mail\ address
    """, re.VERBOSE)

# After these no article ever goes on: what follows are the readers' own words, or the page's small print.
_FINAL = re.compile(
    r"""
    (?:reader\ |view\ |\d+\ )?comments?\s*(?:$|:|\(|\{|\d|on\b|are\ closed|\d) | \d+\ (?:responses?|repl(?:y|ies)|thoughts?)\b
    | (?:leave|post|add|write)\ (?:a|your)\ (?:reply|comment) | no\ comments?\b | all\ rights\ reserved
    | (?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}|[a-z])
    """, re.VERBOSE)

# These are no article themselves, but may stand in the middle of one.
_PASSING = re.compile(
    r"""
    read\ (?:more|also|the\ (?:full|original|latest)|full|next|this|on\b|our|all|about\ this)\b | see\ (?:also|more)\b | also\ (?:read|see)\b
    | (?:find\ out|learn|show|load|view|see)\ (?:more|all|less)\b | click\ (?:here|on|to)\b | click\b | download\b[^.]*$
    | (?:advert|ad)(?:s|isement|vertisement)?(?:$|:|\ -|\ (?:feature|by)) | article\ continues\b | story\ continues\b | continues\ below
    | (?:share|tweet|print|e-?mail|save|like|whats\ ?app|facebook|twitter|linked\ ?in|pinterest|reddit|instagram|messenger|bookmark|copy\ link
      |copy|pocket|google\+|flipboard|comment|follow|listen|watch|play)(?:$|\ (?:this|on|via|by|to|with|now|link|article|story|page|video|us)\b|s?\s*[:|/+,]|\s*\d+$)
    | (?:share|tweet|print|e-?mail|facebook|twitter|linkedin)(?:\s+(?:share|tweet|print|e-?mail|facebook|twitter|linkedin|whatsapp|pin\ it|save|x|link))+$
    | \d+\s*(?:shares?|views?|likes?|reads?)$ | \d+\ min(?:ute)?s?\ read\b | (?:reading|read)\ time\b | estimated\ read
    | you\ (?:may|might)\ also\ want\ to\ watch | this\ (?:article|story)\ is\ (?:more\ than|over\ \d|over$|now\ closed|from\ our)
    | (?:this|your)\ browser\b | (?:cookies|javascript)\ (?:appears?|is|are|must|needs?)\b | (?:please\ )?(?:enable|turn\ on)\b | read\ on\ by\b
    | (?:watch|video|listen|audio|gallery|podcast|in\ pictures|live|poll)\s*[:|] | (?:loading|play\ video|show\ caption|hide\ caption|expand|close|open|menu|search)$
    | (?:latest|breaking)\s+[^.]*\bnews$ | (?:local\ |latest\ |breaking\ |council\ |uk\ |social\ care\ |politics\ |education\ |business\ )?news$
    | (?:home|opinion|features?|analysis|comment|sport|politics|education|business|health|legal|events|magazine|exclusive|archive|digital\ edition|top\ story|advertorial)$
    | (?:home\s*[>»/|›]|you\ are\ here\b) | skip\ to\b | jump\ to\b | toggle\b | main\ menu\b | menu\ | search\ (?:for|this|the)\b
    | (?:we|this\ (?:web)?site|our\ (?:web)?site)\ (?:and\ our\ partners\ )?uses?\ cookies | cookies?\ (?:on|are|help)\b | cookies$ | by\ (?:continuing|using|clicking|signing)\b
    | (?:accept|reject|manage)\ (?:all|cookies|preferences|settings)\b | your\ (?:privacy|choices|consent)\b | we\ value\ your
    | (?:thank|thanks)\ (?:you\ )?for\ (?:visiting|reading|subscribing|registering|signing)\b | enter\ your\ | (?:news\ )?article\ image$ | image$
    | (?:published|posted|updated|last\ updated|bookmark|permalink|external|original\ article|source|twitter|via)$ | for\ enquiries\b | call\ us\b
    | support\ (?:us|our|local|independent)\b | help\ us\b | donate\b | if\ you\ (?:have\ been|are|were)\ affected\ by\b | to\ contact\ the\b
    | (?:https?://|www\.)\S+$ | @\w{2,20}$ | \S+@\S+\.\w+$ | [-–—_*=.·•|>]+$ | this\ (?:article|story|post)\ (?:was|is|first|originally|has\ been)\ (?:first\ |originally\ )?(?:published|appeared|posted|updated|amended|sponsored)\b
    """, re.VERBOSE)

_PAY = re.compile(r"£\s?\d[\d,.]*k?\s*(?:-|–|to)\s*£?\s?\d[\d,.]*k?(?:$|\s*(?:\(|pa\b|p\.a|per annum|per year|a year|plus|pro rata|\+))")
_ADDRESS = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_READER = re.compile(r"\b(?:you|your|yours|you’re|you're|you’ll|you'll|subscrib\w*|newsletter\w*|cookies|sign in|log in|click)\b", re.IGNORECASE)
_HIRING = re.compile(r"\b(?:apply|applicants?|candidates?|salary|vacanc\w+|closing date|per annum|pro rata|we are (?:looking|seeking|recruiting))\b", re.IGNORECASE)
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)")
_SENTENCE = re.compile(r"[^.!?]{60,}[.!?]")
_ASIDE = re.compile(
    r"(?:thank you for (?:visiting|reading)|(?:we|this (?:web)?site) uses? cookies|cookies |by (?:continuing|using|clicking) "
    r"|(?:sign up|subscribe|register) (?:to|for|now|today|here)|to (?:continue|keep) reading|this (?:article|story|content) is (?:for|only|available)"
    r"|read more|(?:if you )?(?:want|would like) to (?:receive|read)|support (?:our|local|independent) journalism|follow us|click here"
    r"|copyright|©|all rights reserved|get (?:the latest|our)|join our|(?:why not )?(?:subscribe|register)\b|already a )",
)


def is_furniture(text: str) -> bool:
    """Whether a stretch belongs to the page and not to its article."""
    if len(text) > _LABEL_LENGTH:
        return _ASIDE.match(text[:60].lower()) is not None
    lowered = text.lower()
    return bool(_PASSING.match(lowered) or _TAIL.match(lowered) or _FINAL.match(lowered)) or is_advert(text)


def opens_tail(text: str) -> bool:
    """Whether a stretch is one after which a page seldom comes back to its article."""
    if len(text) > _LABEL_LENGTH:
        return False
    lowered = text.lower()
    return bool(_TAIL.match(lowered) or _FINAL.match(lowered)) or is_advert(text)


def ends_page(text: str) -> bool:
    """Whether a stretch is one after which no page comes back to its article: the comments, the copyright."""
    return len(text) <= _LABEL_LENGTH and _FINAL.match(text.lower()) is not None


def is_advert(text: str) -> bool:
    """Whether a short line gives the pay or the address in an advertisement."""
    return len(text) <= _LABEL_LENGTH and text[-1] != "." and bool(_PAY.search(text) or _ADDRESS.search(text))


def is_bare_label(text: str) -> bool:
    """Whether a stretch only announces links, so that short lines below it are those links."""
    return len(text) <= 30 and text.lower().rstrip(" :") in {"read more", "see also", "read also", "also read", "more"}


def is_plain_prose(text: str) -> bool:
    """Whether a stretch is reporting that neither speaks to the reader nor seeks staff, quotations aside."""
    if len(text) < 60 or text[-1] not in ".!?\"”’'":
        return False
    own_words = _QUOTED.sub("", text[:1500])
    return not (_READER.search(own_words) or _HIRING.search(own_words))


def is_long_prose(text: str) -> bool:
    """Whether a stretch has at least two long sentences of plain prose."""
    return is_plain_prose(text) and len(_SENTENCE.findall(text[:1500])) >= 2
