"""Parliament: members who are told with the constituency that they sit for, which is no council's post."""

import re
from collections.abc import Iterator

from caregraph.model.entity import Term
from caregraph.model.mention import Mention, MentionKind

_PARTY = r"(?:Labour|Conservative|Tory|Liberal Democrat|Lib Dem|Green|Independent|independent|Reform UK)"
# what opens a sentence or ranks a member, and is no constituency
_NO_PLACE = (
    r"(?:A|An|The|And|But|So|Yet|Then|As|When|While|Both|His|Her|Their|Our|Its|One|Former|Ex|Local|Senior|Veteran|"
    r"Backbench|Shadow|Fellow|Opposition|Government|However|Meanwhile|Speaking|Councillor|Mr|Mrs|Ms|Dr|Sir|Dame|"
    r"Labour|Conservative|Tory|Liberal|Democrat|Lib|Dem|Green|Independent|Reform|UK|SNP|Ukip|UKIP|To|By|With|From|For)"
)
_PLACE = r"[A-Z][\w'’-]*(?:(?:,? (?:and|upon|on|in|of|under|le) | )[A-Z][\w'’-]*){0,4}"
_FOR = re.compile(rf"\bMP(?= (?:for|representing) (?:the )?{_PLACE})")
_TOWN = r"[A-Z][\w-]+(?: (?:and |upon |on |in )?[A-Z][\w-]+){0,4}?"
_NAME = r",? (?:Sir |Dame |Dr |Mr |Mrs |Ms )?[A-Z]"
_OF = re.compile(
    rf"(?:\b(?!{_NO_PLACE} )(?P<place>{_TOWN})(?:['’]s?)?|\b[A-Z][\w-]+['’]s {_PARTY}) (?P<mp>MP){_NAME}|"
    rf"\b[Tt]he {_TOWN} {_PARTY} (?P<theirs>MP){_NAME}"
)
_MP = Term.of("role", "mp")


def members_of_parliament(text: str) -> Iterator[Mention]:
    """`Poole MP P`, `Poole's MP, P`, `P, MP for Poole`: the role, where the text names a constituency."""
    for match in _FOR.finditer(text):
        yield Mention(MentionKind.ROLE, *match.span(), _MP)
    for match in _OF.finditer(text):
        if not re.fullmatch(_NO_PLACE, (match["place"] or "X").split()[-1]):
            yield Mention(MentionKind.ROLE, *match.span("mp" if match["mp"] else "theirs"), _MP)
