"""Coordination: people named in a row, each perhaps with what he or she is: `P, the R1, Q, her deputy, and S`."""

import re
from itertools import pairwise

from caregraph.extraction.governing import SAYING, TITLES

_PERSON = re.compile(r"‹P\d+›")
_AT = r"(?: (?:[okmcd]be|qc|kc|mp)\b)?(?: (?:of|from|at|in) (?:the )?‹[CBN]\d+›(?: council)?)?"
# what somebody is, with no comma in it
_SAID = (
    r"(?:, (?P<said>(?:the|its|their|his|her|an?|former|formerly|then|now|currently|until|interim|acting|deputy|"
    r"assistant|outgoing|who|whose|aged|previously|labour|conservative|tory|cabinet|in charge|"
    r"(?=‹[RCBNX]))(?![a-z])[^,;.]*)(?=,)| \((?P<aside>[^();.]*)\))?"
)
_AND = r"(?:,? and|,? as well as|,? along with|,? together with|,? plus|,? followed by|;? and)"
_GAP = re.compile(
    rf"{_AT}{_SAID}(?P<sep>{_AND}|,|;) (?:both |of )?{TITLES}(?:(?:deputy|assistant|colleague),? {TITLES})?"
)
# `sacked P, and Q, the R, said`: a second subject
_ACTS = re.compile(
    rf"{_AT}{_SAID},? (?:(?:has|had|have|was|were|is|are|will|would|said|says|told|took|takes|became|becomes|did|does|"
    rf"went|"
    r"left|quit|stood)|[a-z]+ed)\b"
)
_TAIL = re.compile(rf"{_AT}{_SAID}(?:,| -)? ?")
_FINITE = re.compile(r"\b(?:was|were|is|are|has|have|had|will|would|did|to)\b")
_WHEN = (
    r"(?:(?:earlier|later|in|on|at|the|that|this|same|days?|weeks?|months?|year|night|morning|evening|afternoon|weekend|"
    r"hours|last|next|also|meanwhile|then|now|soon|yesterday|today|afterwards|ago|within|few|both|first|finally|however|"
    r"‹[DX]\d+›),? )*"
)
# where the first of them may stand: at the beginning of a clause
_OPENS = re.compile(
    rf"(?:^|[;:–—,] |\b(?:that|after|when|because|since|before|until|where|while|and|but|both|once) |‹D\d+›,? |"
    rf"^(?:after|following|since|amid|within|despite|during) (?:the|an?|its|‹[CBD]\d+›(?:'s)?)(?: [a-z-]+|"
    rf" ‹[BCDGA]\d+›(?:'s)?){{1,5}} ){_WHEN}{TITLES}$"
)
_HANGS = re.compile(r"(?:^|[ ,(])(?:of|to|by|with|for|from|under|against|about|over|like|not|than|between) [^,;]*$")
_TWO = 2


def _fits(gap: re.Match[str] | None) -> bool:
    """Whether what stands between two names leaves them in one list."""
    said = (gap["said"] or gap["aside"] or "") if gap else ""
    own = said if said.startswith(("who ", "whose ")) else ""
    return gap is not None and not SAYING.search(said) and bool(own or not _FINITE.search(said))


def names_from(text: str, start: int, *, subject: bool = False) -> list[re.Match[str]]:
    """The people named in a row from a place of a line, without one whom a verb follows unless they are its subject."""
    names = list(_PERSON.finditer(text, start))
    found = names[:1] if names and not text.startswith("'s", names[0].end()) else []
    for one, other in pairwise(names if found else []):
        if not _fits(_GAP.fullmatch(text, one.end(), other.start())) or text.startswith("'s", other.end()):
            break
        if not subject and _ACTS.match(text, other.end()):
            break
        found.append(other)
    return found


def coordinated(left: str) -> tuple[str, ...]:
    """The people of a row that ends where `left` does and that its clause begins with: the subject of what follows."""
    names = list(_PERSON.finditer(left))
    if len(names) < _TWO or not _fits_tail(_TAIL.fullmatch(left, names[-1].end())):
        return ()
    row = [names[-1]]
    joined = False
    for one, other in zip(reversed(names[:-1]), reversed(names[1:]), strict=True):
        gap = _GAP.fullmatch(left, one.end(), other.start())
        comma = gap is not None and gap["sep"] in (",", ";")
        if not _fits(gap) or (comma and not joined):
            break
        joined = True
        row.insert(0, one)
    before = left[: row[0].start()]
    opens = len(row) >= _TWO and _OPENS.search(before) and not _HANGS.search(before)
    return tuple(match.group() for match in row) if opens else ()


def _fits_tail(tail: re.Match[str] | None) -> bool:
    said = (tail["said"] or tail["aside"] or "") if tail else ""
    return tail is not None and not SAYING.search(said) and (said.startswith("who") or not _FINITE.search(said))
