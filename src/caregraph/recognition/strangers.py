"""Strangers: speakers without a name, and whom somebody speaks or writes to; neither leaves `she` to who was named."""

import re

_NOUN = (
    r"(?:social worker|worker|parent|mother|mum|father|dad|carer|adopter|source|insider|whistleblower|resident|"
    r"teacher|nurse|doctor|woman|man|employee|(?:member of )?staff(?: member)?|manager|official|officer|councillor|"
    r"teenager|girl|boy|child|young person|youngster|care leaver|grandmother|grandfather|grandparent|relative|student|"
    r"pupil|practitioner|colleague|lawyer|solicitor|barrister|neighbour|friend|foster carer|campaigner|inspector|"
    r"director|executive|leader|trustee|governor|volunteer|union rep|respondent|adviser|therapist|headteacher|head)"
)
# those of whom `the` says that the text has spoken of them already; an official may have been named before
_PRIVATE = (
    r"(?:mother|mum|father|dad|woman|man|source|insider|whistleblower|teenager|girl|boy|care leaver|social worker|"
    r"grandmother|grandfather|parent|foster carer|worker|carer|resident|employee)"
)
_WORDS = r"(?:[a-z][\w’'-]* ){0,4}?"
_UNNAMED = r"(?![\w’'-])(?!,? (?:[A-Z]|called |named ))"
_SPEAKS = (
    r"(?:said|says|told|tells|added|adds|claims?|claimed|feels?|felt|believes?|fears?|feared|described|describes|"
    r"recalled|recalls|explained|spoke|speaks|asked|wrote|writes|complained|accused|warned|warns|insisted|argued)"
)
_OPENS = re.compile(
    rf"(?:(?:But|And|Yet|Meanwhile|Elsewhere|However|Last \w+|On \w+day)?,? ?)(?:(?:[Aa]n?|[Oo]ne|[Aa]nother) {_WORDS}"
    rf"(?P<any>{_NOUN})|[Tt]he {_WORDS}(?P<known>{_PRIVATE})){_UNNAMED}[^.;:“”\"]{{0,150}}?\b{_SPEAKS}\b"
)
_SOMEBODY = re.compile(
    r"(?:(?:But|And|Yet|Meanwhile|Elsewhere|However|Last \w+|On \w+day)?,? ?)(?:[Aa]n?|[Oo]ne|[Aa]nother|"
    r"[Tt]he|[Hh]er|[Hh]is) "
    rf"{_WORDS}{_NOUN}{_UNNAMED}"
)
_ANSWERS = re.compile(
    rf" ?(?:one|another|an? {_WORDS}{_NOUN}{_UNNAMED}[^.;:“”\"]{{0,60}}?) "
    rf"(?:said|says|told|added|recalled|explained)\b|"
    rf"\b(?:said|says|added|adds|recalled|recalls|explained|warned|claimed|told us|according to) (?:an?|one|another) "
    rf"{_WORDS}{_NOUN}{_UNNAMED}"
)

# who asks is not who then speaks: `In answer to a question from P, she said`
_IN_ANSWER = re.compile(
    r"(?:In (?:answer|response|reply) to|Asked by|Questioned by|Challenged by|Pressed by|Responding to|Answering)\b"
    r"[^.;,]*, (?=(?:he|she)\b)"
    # whom a letter is to is not who writes it: `In a letter to P, Q said`
    r"|(?:But |And )?[Ii]n (?:a|his|her|another) (?:[a-z-]+ ){0,3}letter to\b[^.;:]*, "
    r"(?=(?:(?:he|she)|(?:the |[A-Z])[^.;:,]{0,60}(?:, [^.;:,]{0,80},)?) (?:has |had |also )?"
    r"(?:said|says|wr|told|tells|warn|add|call|ask|urg|set|made|thank|prais))"
)
_ADDRESSED = re.compile(r"\b(?:letters?|wr(?:ote|ites|itten|iting)|emailed|e-mailed) to\b[^.;:,]{0,80}$")


def opens_with_stranger(text: str, start: int, end: int) -> bool:
    """Whether a sentence has for its subject somebody without a name who speaks: `One parent said she …`."""
    return _OPENS.match(text, start, end) is not None


def opens_with_somebody(text: str, start: int, end: int) -> bool:
    """Whether a sentence has somebody without a name for its subject, whatever he or she does."""
    return _SOMEBODY.match(text, start, end) is not None


def closes_with_stranger(text: str, start: int, end: int) -> bool:
    """Whether words after a quotation give it to somebody without a name: `“…,” said one parent`."""
    return _ANSWERS.search(text, start, end) is not None


def is_spoken_to(text: str, start: int, end: int, position: int) -> bool:
    """Whether a sentence names somebody at a place but as who is answered or written to: `In answer to P, she said`."""
    if _ADDRESSED.search(text, start, position):
        return True
    opening = _IN_ANSWER.match(text, start, end)
    return opening is not None and position <= opening.end() - 1
