"""Paying: one-off payments by which a council draws or keeps staff, and grants that it gives to the young."""

import re

from caregraph.extraction.figures import M

_EXTRA = (
    r"(?: (?:an?|the|about|around|some|over|nearly|almost|more than|another|further|extra|additional|just|in|up to|"
    r"at least|worth|of|being))*"
)
_BONUS = (
    r"(?P<noun>golden hello|golden handshake|golden handcuff|(?:retention|recruitment|welcome|loyalty|joining|starter|"
    r"relocation|thank-you|one-off|sign-on|starting|starter) (?:payment|bonus|allowance|package|supplement|"
    r"incentive|cheque|grant|reward|sum)|"
    r"market (?:supplement|premium)|signing-on (?:fee|bonus)|(?:pay )?top-?up|sweetener|bonus)"
)
BONUS = (
    # `pay its social workers up to £6,000 a year more`
    re.compile(
        r"\b(?P<noun>pay)(?:ing|s)? (?:its|their|the|all|every|each|experienced) (?:[^.;‹]|"
        rf"‹[AR]\d+›){{0,60}}?{_EXTRA} {M} "
        r"(?:(?:a|per) year |annually |each )*(?:more|extra)\b(?! than)|"
        rf"\b(?P<rise>pay rises?) of{_EXTRA} {M.replace('amount', 'other')}"
    ),
    # `is offering a £2,000 golden hello`, `will be paid a £2,000 welcome payment`
    re.compile(
        r"(?<!\ban )(?<!\bthe )\b(?:brought in|bring(?:s|ing)? in|introduc(?:ed|es|ing|e)|offer(?:ed|s|ing)?|"
        r"pay(?:s|ing)?|paid|giv(?:e|es|en|ing)|gets?|receiv(?:e|es|ing)|handed|approved?|agreed|launch(?:ed|ing)|"
        r"along with|as well as|created|by|and for|with)\b(?: [a-z]+){0,4}? (?:a|an|of|up to|the|workers?|staff|them|"
        rf"each|is|was) {M} (?:[a-z-]+ )??{_BONUS}\b"
    ),
    # `can have a £2,000 loyalty bonus`, `£2,000 top-ups on offer`
    re.compile(
        r"\b(?:can (?:now )?(?:have|get|earn|claim|receive|expect)|qualify for|(?:will|to|would) (?:be )?(?:hand|"
        r"handed|get|have|receive|earn|"
        r"paid)|eligible for|entitled to|tempted with|lured with|rewarded with|with)\b(?: (?!cut|scrap|"
        r"lose)[a-z-]+){0,4}? "
        rf"(?:an? |up to |extra |annual )*{M} (?:[a-z-]+ )??(?P<noun>(?:(?:retention|recruitment|welcome|loyalty|"
        rf"joining|relocation|annual) )?"
        r"(?:bonus(?:es)?|top-?ups?|golden hellos?|payments?|packages?|incentives?|supplements?|sweeteners?|"
        r"allowances?|cheques?))\b"
    ),
    # `has a welcome cheque of up to £2,000 for new staff`
    re.compile(
        rf"\b(?:has|have|there is|comes? with|get|gets)(?: also| now)? (?:an? |the )(?:new |annual )?{_BONUS}s? "
        rf"(?:of|worth){_EXTRA} {M}"
    ),
    # `golden hellos of up to £2,000`
    re.compile(
        r"(?:\b(?:brought in|bring(?:s|ing)? in|introduc(?:ed|es|ing|e)|offer(?:ed|s|ing)?|pay(?:s|ing)?|paid|"
        r"approved?|agreed|launch(?:ed|ing)|along with|as well as|created|helped by|thanks to|with|and|including|there "
        r"(?:is|will be)|gets?|receive|putting up)\b(?: [a-z]+){0,4}?|^[^\w‹]*(?:a|an|the|its)) "
        rf"{_BONUS}s?(?: of|,? worth|,){_EXTRA} {M}"
    ),
    # `a retention payment of £2,000 would be offered`
    re.compile(
        rf"\b{_BONUS}s?(?: of|,? worth){_EXTRA} {M} (?:(?:each|a year|too),? )?(?:(?:is|are|was|were|has|have|will|"
        r"would|to|also|now|been|be|being) )+(?:offered|paid|introduced|brought in|approved|agreed|on offer|"
        r"available|given|made)\b"
    ),
)
# `care leavers are to be given a £1,000 grant`
GRANT = re.compile(
    r"(?:\b(?:care leavers|foster (?:carers|families)|young people (?:leaving|who leave) care|kinship carers)|‹A\d+›)"
    r"(?:[^.;‹]|‹[CDAX]\d+›){0,60}? (?:gets?|receives?|given|paid|offered|entitled to|handed)"
    rf"(?: (?:an?|up to|each|its|the|new|annual|extra|increased))* {M} (?:[a-z-]+ ){{0,3}}?(?P<noun>grant|allowance|"
    r"bursary|bonus)\b"
)
# what others pay, what nobody gets any more, and what is only talked of
NOT_PAID = re.compile(
    r"\b(?:rivals?|neighbours?|neighbouring|elsewhere|other (?:councils|authorities|employers)|others|agencies|"
    r"agency (?:firms|pay)|"
    r"compet\w+|scrapp\w+|abolish\w+|withdr\w+|ended|axed|dropped|stopped|no longer|cannot|without|used to|"
    r"government|ministers)\b|(?:\b(?:chief executive|director|chief officer|commissioner|leader|"
    r"councillors?)\b|‹R\d+›)"
    r"(?! (?:said|says|has|will offer))(?:[^.;‹]|‹C\d+›){0,30}\b(?:paid|gets?|given|receives?|got|received|handed|"
    r"offered)\b"
)
