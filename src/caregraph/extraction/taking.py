"""Taking: what words of taking a post say by themselves: of none, of one told elsewhere, of one told in passing."""

import re

from caregraph.extraction.predicates import Predicate

# `takes charge until a new leader is chosen`: nobody is appointed
_STANDS_IN = re.compile(
    r"(?:take|takes|taking|took|taken|step|steps|stepped)\b[^.;‹]{0,12}\b(?:charge|over|in)\b[^.;‹]{0,25}\b(?:until|"
    r"while|"
    r"temporarily|for now|for the time being|in the (?:meantime|interim)|in (?:his|her|their) absence)\b"
)
# `the leader has taken on her duties`: another's, in the post that is the leader's own
_DUTIES = re.compile(
    r"(?:tak\w+|took|assum\w+|pick\w* up) (?:on|over|up|charge of)? ?"
    r"(?:(?:his|her|their|‹P\d+›'s?|both|all|some|many|of|most) )+"
    r"(?:[a-z' ]|‹A\d+›){0,40}?(?:duties|responsibilities|brief|portfolio|workload|caseload|work|functions)\b"
)
# `named nine R, among them O's R P`
_SOME_OF = re.compile(r" (?:‹X\d+› )?(?:[a-z]+ |‹R\d+›,? ){0,4}[^.;‹]{0,20}\b(?:among them|including) ")
# `started out at a Derby law firm`: where a career started, no post of this field
_SOMEWHERE = re.compile(
    r"(?:(?:beg[aiu]n|begins?|start(?:s|ed|ing)?)(?: (?:work|life|out|at|in|on|(?:his|her|their) [a-z]+))*|"
    r"join(?:s|ed|ing)?"
    r"|(?:took|takes|taking) over|(?:mov(?:es|ed|ing)|move|came) to)(?: (?:at|in|for|with))? an? (?:[a-z-]+ "
    r")?(?:‹[CN]\d+› )?"
    r"(?:[a-z'-]+ ){0,2}?(?:home|hostel|school|nursery|hospital|firm|charity|company|club|college|prison|"
    r"newspaper|paper|"
    r"agency|office|centre|trust|unit|bank|shop|factory|university|surgery|practice|consultancy|project|refuge)\b"
)
_REPLACED_BARE = re.compile(r"(?:replac|succeed)(?:ed|s|es)(?= (?:as|in|last)\b| ‹D|[,.])")
_INTRODUCED = re.compile(
    r"\ban? (?:[a-z]+ )?‹R\d+›, (?:[a-z]+\.? )?‹P\d+›, (?:was|has been|is to be|will be|were) (?:[a-z]+ )?$"
)
_HANDED_AS = re.compile(r"[a-z]+ over as (?:[a-z]+ )?(‹R\d+›)")
_SAYS_POST = re.compile(r"\b(?:job|post|role|position)\b")
# `P, who was appointed in D from A, …`: what is told of long ago beside the matter
_IN_PASSING = re.compile(r"‹P\d+›,? who (?:was|were|had been) $")


# `became the fifth R to leave since D`
_NTH_TO_GO = re.compile(
    r"bec(?:ame|omes?|oming) (?:the|its|their|yet another|another) (?:[a-z]+ |‹X\d+› )*(?:‹R\d+›|"
    r"woman|man|person|officer|official|chief|boss|head|casualty|victim)[^.;‹]{0,40} "
    r"(?:to|who (?:has|have)) (?:have )?(?:leave|left|go|gone|quit|resign(?:ed)?|depart(?:ed)?|step down|"
    r"stepped down|lose|"
    r"retire|be (?:sacked|dismissed|suspended|removed|replaced|forced))\b"
)


# `the judge named the R, P, and her manager`: who is told by name, not appointed
_IDENTIFIES = re.compile(
    r"(?:named|names|naming) (?:the|an?) ‹R\d+›(?: (?:involved|concerned|responsible|at fault))?,? "
    r"(?:(?:mr|mrs|ms|dr) )?‹P\d+›(?!,? (?:as|to) )(?=[,.;]| (?:and|but)\b)"
)
# `was elected to A council in 1994`: a member of it, and no officer
_TO_COUNCIL = re.compile(
    r"(?:re-?)?elected (?:to|on to|onto|for|in|at) (?:the )?(?:same |local |city |county |borough |district |town )*"
    r"(?:‹C\d+›|council|parliament|authority)(?! as| to (?:be|lead|run))"
)


def tells_none(text: str, one: Predicate) -> bool:
    """Whether words of taking a post tell of none: of standing in, of some of many, of one of many to go."""
    if _IDENTIFIES.match(text, one.start) and not one.passive:
        return True
    if _TO_COUNCIL.match(text, one.start) and not (one.parts.role or one.parts.next_role):
        return True
    somewhere = _SOMEWHERE.match(text, one.start) and not (one.parts.role or one.parts.next_role)
    if _DUTIES.match(text, one.start) and not (one.parts.role or one.parts.next_role):
        return True
    stands_in = _STANDS_IN.search(text, one.start, one.end + 60)
    return bool(somewhere or stands_in or _SOME_OF.match(text, one.end) or _NTH_TO_GO.match(text, one.start))


def is_introduced(text: str, one: Predicate) -> bool:
    """`A new R, P, was appointed in May to run it`: whom the words before present in that very role."""
    return one.passive and bool(_INTRODUCED.search(text[: one.start]))


def is_replaced(text: str, one: Predicate) -> bool:
    """`P replaced as leader`: who loses a post."""
    return bool(_REPLACED_BARE.match(text, one.start)) and not one.passive


def handed_as(text: str, one: Predicate) -> str:
    """The role of `hands over as R to P`."""
    handed = _HANDED_AS.match(text, one.start)
    return handed[1] if handed else ""


def says_post(text: str, one: Predicate) -> bool:
    """Whether the clause speaks of a post that is told of elsewhere: `took the job`."""
    return one.parts.post or bool(_SAYS_POST.search(text, one.start, one.end))


def in_passing(text: str, one: Predicate) -> bool:
    """Whether an appointment is told beside the matter: `P, who was appointed in D from A, …`."""
    return bool(_IN_PASSING.search(text[: one.start]))
