"""Step words: the verbs and nouns by which texts tell of steps toward a council, and the roles and bodies in them."""

import re

# --- verbs ---------------------------------------------------------------------------------------------------------
SENT = (
    r"appoint\w*|sent|sends?|sending|put in|puts in|putting in|brought in|called in|install\w*|named|nam(?:es|ing)|"
    r"foist\w*|draft\w*|parachut\w*|impos\w*|assign\w*|deploy\w*|dispatch\w*|made|gone into|went into|arriv\w+|placed|"
    r"chosen|remain\w*"
)
ISSUED = (
    r"issu\w+|serv(?:e|es|ed|ing)|hand(?:ed|s|ing)|giv(?:en|es|ing)|gave|impos\w+|plac(?:ed|es|ing)|put|slapped|under|"
    r"subject to|receiv\w+|got|gets|remain\w*|hit with|made|sent|sign(?:ed|s|ing)|came off|comes off|in place|in force|"
    r"breach\w*|subject of|expired|met|"
    r"ended|ends|followed|follows|came|led to|lift\w*|revok\w*|remov\w*|withdr\w+|releas\w+|extend\w*|renew\w*|"
    r"exit\w*|agreed|published|has had|"
    r"have had|hang(?:s|ing)?|hung|shak(?:e|es|en|ing) off|shook off|brought|bring(?:s|ing)?|out of|off|earn\w*|spent|"
    r"lapsed|runs? out|ran out|lay|lies|sits|sat|had|has|came with|landed|face(?:d|s) with|operat\w+|published|"
    r"have|with|since|after|following|notice of|told|obliges?|requir\w+|latest|contain\w*|says|said"
)
LIFTED = re.compile(
    r"\b(?:lift(?:s|ed|ing)?|revok(?:e|ed|es|ing)|remov(?:e|ed|es|ing|al)|withdr\w+|releas\w+|end(?:s|ed)?|discharged|"
    r"freed|taken out of|exit\w*|came off|comes off|no longer|out of)\b"
)
# `has been asked to become commissioner for A but has not answered`
NOT_ANSWERED = re.compile(
    r"(?:‹R\d+›)?(?: (?:in|at|for|of|to) (?:the )?‹C\d+›)?,? (?:but|though|and) "
    r"(?:(?:he|she|they|has|have|had|is|was|then) )*"
    r"(?:not (?:yet )?(?:given|answer|repl|decid|accept|respond|said)|yet to|said no|"
    r"turned (?:it|them|ministers|the (?:job|offer|post|role)) down|turned down the|"
    r"(?:declined|refused|rejected)(?! to (?:comment|say|speak|be|answer)\b)"
    r"(?= (?:the (?:job|offer|post|role)|to)\b|[.,;])|"
    r"still (?:thinking|considering|to (?:decide|answer|reply|accept))|asked for time)"
)
# --- nouns ---------------------------------------------------------------------------------------------------------
SERVICES = r"services?|social (?:care|work)|departments?|functions?|responsibilit\w+|child protection|control"
# what is taken from a council, how that is told, and in whose hands it was
SERVED = (
    r"(?:children's |social |its |their )*(?:services?|social (?:care|work)|child protection|(?:social (?:care )?)?"
    r"functions?|department)"
)
PASSIVE = r"(?:was|were|is|are|be|been|being)(?: (?:to be|now|being|then|also))*"
HELD_BY = (
    r"(?:(?:the )?‹C\d+›(?:'s)?|its|their|the (?:council|authority|county|borough|city)(?:'s)?|(?:local )?(?:council|"
    r"authority)(?:'s)?)(?: own)?(?: (?:council )?(?:control|hands|grip|grasp|remit|charge|keeping))?"
)
TRUST_WORDS = (
    r"(?:(?:a|an|the|new|newly|created|independent|independently|run|not-for-profit|non-profit|standalone|stand-alone|"
    r"voluntary|separate|wholly|owned|council-owned|wholly-owned|local|private|external|arm's[- ]length|its|own|"
    r"special|"
    r"government-appointed|planned|shadow|joint|children's|social|care|services|charitable|dedicated|community|"
    r"interest),? )"
)
TRUST_NOUN = (
    r"(?:trusts?|compan(?:y|ies)|social enterprise|mutual|arm's[- ]length (?:body|organisation)|"
    r"alternative delivery model|outside (?:body|provider|organisation)|(?:body|organisation|provider))"
)
TRUST = rf"(?:{TRUST_WORDS}+{TRUST_NOUN}|(?:independent )?trusts)\b"
MOVED = (
    r"(?:give|gives|gave|given|giving|hand|handed) (?:up|over)|los(?:e|es|t|ing)|surrender(?:ed|ing)?|mov(?:e|es|ed|"
    r"ing)|transfer(?:s|"
    r"red|ring)?|hand(?:s|ed|ing)?|plac(?:e|ed|ing)|put|shift(?:ed|ing)?|outsourc(?:ed|"
    r"ing)|contract(?:ed|ing)|hiv(?:ed|ing)|pass(?:es|ed|ing)?|gave|giv(?:en|ing)|stripped|switch(?:ed|ing)?|"
    r"remov(?:ed|"
    r"ing)|run|delivered|managed|provided(?! (?:everything|all|nothing|that|it|there)\b)|overseen|tak(?:en|"
    r"ing)|took|ceded|spun|go(?:es)?(?! (?:well|wrong|"
    r"right|smoothly|ahead|according|to plan|as)\b)|going|went|gone|"
    r"return(?:ed)?"
)
NO_SUCH_TRUST = (
    r"academy|nhs|hospital|foundation trust|health(?:care)?|schools?|homes|leisure|nurser(?:y|ies)|children's centres?|"
    r"youth (?:clubs?|centres?)|librar(?:y|ies)|museums?|multi-academy|parks|sports?|theatres?|the arts|"
    r"heritage|wildlife|swimming pools?"
)
COUNCILS = r"‹C\d+›(?:'s)?(?:(?:, | and |, and )(?:in )?‹C\d+›(?:'s)?)*"
TRUST_NAME = r"‹B\d+›(?! (?:(?:has|have) (?:ordered|told|said)|that|said|says|announced|confirmed)\b)"
PREFIX = r"(?:neighbouring |nearby |the |officers from |staff from |a team from |high-performing |its neighbour,? )*"

TRUST_BODY = re.compile(
    r"(?:Children|Famil|Young).*\bTrust\b|\bfor Children$|Children First$|^Achieving for|Children's Company$"
)
COMMISSIONER_ROLE = re.compile(
    r"^(?:(?:independent|government-appointed|government|dfe|interim|lead|external|special|new|expert|children's|"
    r"children|services|service|social|care|improvement|dfe-appointed|non-executive|chief|statutory|and|families) )*"
    r"commissioner(?: (?:of|for|to|in|over|on|overseeing)(?: the| its)? (?:children|child|improv|social care).*)?$"
)
OTHER_COMMISSIONER = re.compile(
    r"\b(?:police|crime|information|electoral|victims'?|equalit\w+|health|european|deputy children's|scotland|wales|"
    r"welsh|"
    r"northern ireland|former children's|traffic|charity|schools|boundary|joint|adult|lead(?! commissioners? "
    r"(?:for|of) children's (?:services|social))|nhs|insurance|sports)"
    r"(?: and \w+)? commissioner|commissioners? (?:for england|of police|for (?:wales|scotland))|"
    r"office of the children's commissioner|commissioners? (?:of|for) (?:services|adult|health|providers)"
)
ADVISER_ROLE = re.compile(
    r"^(?:(?:independent|interim|government|dfe|external|children's|services|social|care|expert|lead) )*"
    r"(?:improvement|government|expert|independent|children's services|intervention|dfe) (?:adviser|expert)s?$"
)
REVIEWED = (
    r"(?:(?:independent|external|major|full|urgent|formal|fresh|three-month|government|a|an|the|of|into|"
    r"its) )*(?:review|inquiry|investigation|report)"
)
NO_SUCH_REVIEW = (
    r"serious case reviews?|case reviews?|national review|spending review|judicial|annual|internal|"
    r"independent review of"
    r" children(?!'s (?:services|social care) (?:in|at) (?:the )?‹C)|council (?:has |have )?(?:ordered|"
    r"commissioned|launched)|peer review|local safeguarding|munro|laming|"
    r"casey|parking|asked for|report (?:on [^.;]{0,40} )?by (?:independent )?inspectors"
)
NOTICE = r"improvement notices?|notices? to improve|(?:non-)?statutory notices?"
DIRECTION = (
    r"(?:statutory|legal|formal|government|ministerial|revised|dfe) directions?(?: notice)?|directions? notices?|"
    r"(?:issu(?:ed|es|ing)|impos(?:ed|es|ing)|revok(?:ed|es|ing)|lift(?:ed|s|ing)|serv(?:ed|es|ing)(?: with)?|"
    r"sign(?:ed|s|"
    r"ing)|receiv(?:ed|es)|under|subject to|terms of|in) (?:a |its |an )?(?:second |third |new |fresh |further "
    r"|revised )?"
    r"directions?(?= (?:issued|served|sent|given|made|published|signed|by |to |from |on |of |‹|that |which |"
    r"requiring |telling |ordering |instructing |since )|[,.]|$)|"
    r"the direction(?= (?:on|to|against|over) ‹C)|"
    r"the direction(?=,? (?:under which|issued|published|says|sent|requires|orders|states|also|which|was|will)\b)|"
    r"series of (?:[a-z]+ )?directions?(?= (?:to|against|for) ‹C)|"
    r"(?:string|series|succession|number) of directions?(?= (?:from|in|between|since|after|over) |[.,])|"
    r"made (?:a|the|an? [a-z]+) direction(?= (?:requiring|telling|ordering|under|that|which|to))|"
    r"directed ‹C\d+› to\b|(?:was|were|has been|have been) (?:[a-z]+ )?directed (?:by (?:the )?‹[BR]\d+› )?to\b|"
    r"(?:(?:government|minister|dfe|education secretary)'s|‹B\d+›'s) (?:latest |new |second )?directions?|"
    r"(?:issu|serv|hand)(?:ed|es|s|ing) ‹C\d+› (?:with )?an? (?:[a-z]+ )?directions?|"
    r"directions? (?:was |were |has been |have been )?(?:issued|served|imposed|lifted|revoked)|"
    r"(?:first|second|third|new|fresh|further) directions?(?=, issued|, served| from (?:the )?‹B)|"
    r"(?:issued|served|handed|sent) (?:‹C\d+› )?with (?:the |new |fresh )*directions\b|"
    r"the direction(?= (?:(?:could|may|might|can|is to|should) be (?:lifted|revoked|withdrawn|ended|removed)|stays|"
    r"remains|(?:made|imposed|served) (?:in respect of|on|to|against|under)|from the ‹R)\b)|"
    r"an? (?:[a-z]+ )?directions?(?= (?:to|against) (?:the )?‹C)|"
    r"the subject of an? (?:[a-z]+ )?direction\b|directed that (?:the )?‹C\d+›|"
    r"issued (?:its|an?|the) (?:[a-z]+ )?direction(?= in ‹D)|"
    r"(?<=› )(?:was|were|has been|have been|had been) (?:ordered|instructed) by (?:the )?‹[BR]\d+› (?:in ‹D\d+› )?to\b|"
    r"(?:the |a |an )‹B\d+› directions?\b|(?:powers?|authority|right) to direct ‹C\d+› to\b|directions? "
    r"(?:given|made|handed)(?= (?:to|on|against) )"
)
