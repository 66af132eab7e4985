"""Chairs: words that tell of a step by who chairs a board or advises, or of several councils' steps in one breath."""

import re

from caregraph.extraction.step_words import NO_SUCH_TRUST
from caregraph.extraction.tellings import COUNCILS, FORMERLY, HEAD, LEADS, OF_NOTICES, OTHERS, PERSON, Telling

_ASIDE = r"(?:, (?:[^.;‹]|‹[ABCDGNRX]\d+›){1,120},)?"
BOARD = r"(?:improvement|intervention)(?: and [a-z]+| partnership)? board"
OTHER_BOARD = re.compile(
    r"\b(?:hospital|nhs|school|health|academy|clinical|highways|housing|education|police|adult) (?:[a-z]+ )?"
    r"(?:improvement|intervention)"
)
_OF_BOARD = re.compile(rf"\b{BOARD}\b")
_STATE_ACTS = re.compile(
    r"\b(?:direction|directions|notice|intervention|inadequate|dfe|ministers?|department)\b|‹B\d+›|‹G\d+›"
)
_CARE = (
    r"(?:(?:children's|child|social|their|the) )*(?:children's (?:services|social care)|child protection|"
    r"social (?:care|work)|‹A\d+›)"
)
_ONE_MORE = (
    r"(?:another|others|one|one more|an?other one|a (?:second|third|fourth|fifth|further)(?: one| trust| company)?)"
)

CHAIRS = (
    Telling(
        "improvement board",
        "board-under-chair",
        re.compile(
            # `an improvement board has been set up, with P, who was R in C, in the chair`
            rf"\b{BOARD}\b[^.;]{{0,100}}, with {FORMERLY}{PERSON}{_ASIDE},? (?:as (?:its |the )?"
            rf"(?:independent )?(?:chair(?:man|woman)?|‹R\d+›)|in the (?:chair|‹R\d+›))|"
            # `the board, chaired by a former R, P`
            rf"\b(?:the|its|this|that) board,? (?:(?:which|that) (?:is|was|has been) |is |was |has been )?"
            rf"(?:chaired|led|headed|run) by {FORMERLY}{HEAD}|"
            # `the board met for the first time under P`
            rf"\b(?:the|its|this|that) board (?:[^.;‹]|‹D\d+›){{0,60}}\bunder (?:the (?:chairmanship|leadership) of )?"
            rf"{FORMERLY}{LEADS}"
        ),
        after=_OF_BOARD,
        unless=OTHER_BOARD,
    ),
    Telling(
        "improvement board",
        "chaired-elsewhere",
        re.compile(
            rf"{PERSON}(?:,? who)?(?:(?!‹P)[^.;]){{0,90}}? (?:chaired|chairs|led|leads|headed|heads|ran|runs) "
            rf"(?:the|its|an?) (?:[a-z'-]+ ){{0,2}}{BOARD} (?:in|at|for|of) (?:the )?{COUNCILS}"
        ),
        unless=OTHER_BOARD,
    ),
    Telling(
        "improvement board",
        "same-elsewhere",
        re.compile(
            rf"{PERSON},? who (?:(?:has|had|now|also|once|previously) )*(?:chairs?|chaired|leads?|led|heads?|headed) "
            rf"(?:the|its|an?|‹C\d+›'s) (?:[a-z'-]+ ){{0,2}}{BOARD}(?:[^.;‹]|‹[CD]\d+›){{0,80}}?,? (?:is|will|has)\b"
            r"(?: (?:now|also|been|asked|appointed|chosen|to|soon|by ‹B\d+›))* (?P<like>(?:do(?:ing)?|"
            r"play(?:ing)?|perform(?:ing)?|"
            r"fill|take (?:on|up)) the same(?: role| job| part| thing| task)?) (?:in|at|for) (?:neighbouring "
            rf")?{COUNCILS}"
        ),
        unless=OTHER_BOARD,
    ),
    Telling(
        "improvement adviser",
        "council-advises",
        re.compile(
            r"(?P<runner>‹C\d+›)(?: council)? (?:(?:will|is|has|was|been|to|now|also|then|agreed|asked|told|chosen|"
            r"appointed|named) )*(?P<like>(?:act|acts|acting|serve|serves|serving|be|become|becomes) (?:as )?"
            rf"(?:(?:its|the|an?|their) )?(?P<post>‹R\d+›))(?: (?:to|for|in|at) (?:neighbouring )?{COUNCILS})?"
            r"(?=[.,;]| (?:and|under|paid|for|until|on|while|from)\b|$)"
        ),
        after=_STATE_ACTS,
    ),
    Telling(
        "trust",
        "trusts-run",
        re.compile(
            rf"(?:^|[,;] |\b(?:and|where|as|that|but|while) )(?:(?!of |for |by )[a-z-]+ ){{0,3}}(?:trusts|companies)"
            r"(?: (?:are|have|been|already|now|also|currently|both))* (?:run|running|responsible for|in charge of|"
            r"deliver|delivering|provide|providing|manage|managing|taken over|took over|taken on|took on|operate)"
            rf" {_CARE} (?:in|for|at|on behalf of) {COUNCILS}"
            rf"(?:,? (?:and|with|while) {_ONE_MORE} (?:(?:is|are|was|has|have|been|being|to|be|due|now|also|about) )*"
            rf"(?:set up|created|established|formed|launched|follow(?:ing)?|open(?:ing)?) (?:in|for|at) {OTHERS})?"
        ),
        unless=re.compile(rf"\b(?:{NO_SUCH_TRUST})\b"),
    ),
    Telling(
        "improvement notice",
        "those-issued",
        re.compile(
            rf"\bthose (?:in|at|on|of|for|given to|served on|issued to) {COUNCILS},? (?P<like>(?:(?:both|all|"
            r"each|which|"
            r"that|were|was) )*(?:issued|served|imposed|handed out|dating from|dating back))\b|"
            rf"\bnotices\b[^.‹]{{0,80}}[;,:-] (?:and |but )?those (?:in|at|on|of|for) {OTHERS}"
        ),
        after=OF_NOTICES,
    ),
)
