"""Ties: what a reader of a role sees around it, and what may follow a role that says where it is held."""

from dataclasses import dataclass

from caregraph.extraction.homes import Site
from caregraph.model.line import pattern
from caregraph.model.mention import Mention

TAIL = pattern(
    r"^(?!, (?:to|from) )(?:'s?)?(?: and (?:its |the )?‹R\d+›(?= at ))?(?: under (?:him|her|‹P\d+›))?"
    r"(?: for (?:the )?‹N\d+›(?= (?:at|with) (?:the )?‹B))?"
    r",? (?:both |now |then |currently |previously |also |"
    r"based |here )?(?:of|at|for|with|in|to|from|"
    r"on|within|leading|running)(?! the (?:aftermath|wake|light|face|run-up|middle|midst|course|absence|hope|event)\b)"
    r"(?: the (?:[a-z]+ )?‹[CN]\d+›(?: [a-z'-]+| ‹A\d+›'?){0,2} (?:charity|consultancy|company|firm|agency|"
    r"provider|foundation)(?= ‹))?"
    r"(?: [a-z][a-z'-]*| ‹A\d+›'?(?= (?:charity|company|firm|consultancy|agency|trust))){0,4}? {anyorg:org}"
    r"(?P<poss>'s?)?(?: (?P<unit>(?:(?:children|young|people|and|education|social|care|improvement|families|"
    r"safeguarding|services|scrutiny|trust|audit|health|adult|community|wellbeing|regional|national|standards|"
    r"workforce|policy|resources|finance|'s|"
    r"')s?'?s? ?){0,6}"
    r"(?:board|committee|panel|task ?force|trust|partnership|group)))?"
)


@dataclass(frozen=True, slots=True)
class Tie:
    """What a reader saw around a role: its person, an organisation if one is named there, and the words between.

    `guarded` if a verb ties them, so that its certainty counts.
    """

    person: Mention
    org: Mention | None
    words: str
    guarded: bool = False


def mentioned(site: Site, symbol: str | None) -> Mention | None:
    """What a symbol stands for, if there is one."""
    return site.passage.line.mention(symbol) if symbol else None
