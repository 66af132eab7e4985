"""Which roles of a kind tell its facts apart, and which are what one article adds; `?` marks what may be left open."""

import pytest

from caregraph.extraction.kinds import KINDS
from caregraph.model.fact import Role

ROLES = [
    ("judgement", "council grade area date?", "inspector? framework?"),
    ("post", "person role organisation?", "tenure start? end?"),
    ("event", "person event role? organisation? date?", ""),
    ("intervention", "council kind person? date?", "by?"),
    ("statement", "speaker quote", "role? organisation?"),
    ("measure", "council kind amount", "unit?"),
    ("participation", "organisation programme", ""),
    ("promise", "council kind amount? due?", "unit? by? to?"),
]


def shown(role: Role) -> str:
    return role.name if role.required else f"{role.name}?"


@pytest.mark.parametrize(("kind", "identity", "added"), ROLES)
def test_roles(kind: str, identity: str, added: str) -> None:
    roles = KINDS[kind].roles
    assert " ".join(shown(role) for role in roles if role.identity) == identity
    assert " ".join(shown(role) for role in roles if not role.identity) == added


def test_only_the_day_of_a_judgement_completes_no_other() -> None:
    assert [role.name for role in KINDS["judgement"].roles if not role.completes] == ["date"]
