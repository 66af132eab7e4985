"""Offices that one person holds at a time, whatever a council calls them; who acts or deputises does not hold them."""

import re

_OFFICES = {
    "chief executive": re.compile(r"(?:group )?chief executive(?: officer)?|head of paid service"),
    "director of children's services": re.compile(
        r"(?:(?:executive|corporate|strategic) )?director (?:of|for) "
        r"(?:education(?:,| and) |schools(?:,| and) |families(?:,| and) |services (?:for|to) )?"
        r"child(?:ren)?(?:'s)?(?! (?:social|safeguarding|homes|commissioning|and family social)|'s (?:social|homes))"
        r"\b.*"
    ),
    "leader": re.compile(r"(?:council )?leader(?: of the council)?"),
}


def office_of(role: str) -> str | None:
    """The office that a role is, such as the director's for `director for children and young people`."""
    plain = role.replace("’", "'").lower()
    return next((office for office, words in _OFFICES.items() if words.fullmatch(plain)), None)
