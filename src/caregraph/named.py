"""What an article names, as its page marks it: found with its facts, and kept beside them."""

from typing import NamedTuple

from caregraph.graph.iris import entity_path
from caregraph.model.entity import Body, Council, Person, Programme
from caregraph.model.mention import Mention, MentionKind, Recognised

_UNMARKED = frozenset({MentionKind.QUOTATION, MentionKind.NAME, MentionKind.NUMBER})


class Named(NamedTuple):
    """Something that an article names: its sort, its IRI without the base, and of a person only the name."""

    start: int
    end: int
    kind: str
    path: str
    person: str

    @classmethod
    def of(cls, mention: Mention) -> "Named":
        """A mention, as far as pages need it."""
        value = mention.value
        path = entity_path(value) if isinstance(value, Council | Body | Programme) else ""
        person = plain(value.name) if isinstance(value, Person) else ""
        return cls(mention.start, mention.end, str(mention.kind), path, person)


def named(recognised: Recognised) -> tuple[Named, ...]:
    """All that a page marks, in the order of the text."""
    found = (one for each in recognised.sentences for one in each.mentions if one.kind not in _UNMARKED)
    return tuple(Named.of(one) for one in sorted(found, key=lambda one: (one.start, -one.end)))


def plain(name: str) -> str:
    """A person's name as it is compared with others."""
    return " ".join(name.replace("’", "'").casefold().split())
