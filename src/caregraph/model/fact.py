"""Facts: what kind, in which roles, how certain, and on which words."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from caregraph.model.dates import PartialDate
from caregraph.model.entity import Entity
from caregraph.model.text import Span

Value = Entity | PartialDate | Decimal | str


class Certainty(StrEnum):
    """How an article puts a fact forward; `rejected` is what a person has found that it does not say."""

    STATED = "stated"
    REPORTED = "reported"
    PLANNED = "planned"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    REJECTED = "rejected"

    @property
    def asserted(self) -> bool:
        """Whether the article asserts the fact, in its own voice or in another's."""
        return self in (Certainty.STATED, Certainty.REPORTED)

    @property
    def doubted(self) -> bool:
        """Whether the article denies the fact, or only supposes it."""
        return self in (Certainty.DENIED, Certainty.HYPOTHETICAL)


@dataclass(frozen=True, slots=True)
class Role:
    """One role of a fact kind.

    `required` roles are always filled. Roles with `identity` tell facts apart; the others are what one
    article adds when it states the fact, such as the tenure of a post at the article's date. With `completes`,
    a fact that lacks the role is the same as one that has it and agrees in all others.
    """

    name: str
    required: bool = True
    identity: bool = True
    completes: bool = True


@dataclass(frozen=True, slots=True)
class FactKind:
    """A kind of fact: its name, plural, and roles in the order in which tables show them."""

    name: str
    plural: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that one article states of entities it names.

    `values` maps role names to values and leaves out what the article does not tell; `evidence` holds at
    least one span; `rule` is the name of the pattern that fired.
    """

    kind: FactKind
    values: tuple[tuple[str, Value], ...]
    certainty: Certainty
    evidence: tuple[Span, ...]
    rule: str

    def __post_init__(self) -> None:
        known = {role.name for role in self.kind.roles}
        filled = {name for name, _ in self.values}
        missing = [role.name for role in self.kind.roles if role.required and role.name not in filled]
        if missing or filled - known or not self.evidence:
            raise ValueError(
                f"{self.kind.name}: roles missing {missing}, unknown {sorted(filled - known)}, or no evidence"
            )

    def get(self, role: str) -> Value | None:
        """The value in a role, or None where the article does not tell."""
        return dict(self.values).get(role)

    @property
    def article(self) -> str:
        """The key of the article that states the fact."""
        return self.evidence[0].article

    def identity(self) -> Iterator[tuple[str, Value]]:
        """The roles that tell this fact from others of its kind, in the kind's order."""
        filled = dict(self.values)
        return ((role.name, filled[role.name]) for role in self.kind.roles if role.identity and role.name in filled)
