"""Parcels: articles with all that is known of them, whose publication is worked out once and kept."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import cast

from caregraph.cache import Cache, unpacked
from caregraph.identity import Ledger, Settled
from caregraph.identity.names import Key, key_of
from caregraph.intake import Entry
from caregraph.model.entity import Entity
from caregraph.model.text import Span
from caregraph.publishing import Published
from caregraph.workers import Parcel, Workers, batches

PUBLISHED_AT_ONCE = 50
"""How many articles make a parcel: enough to spare pySHACL's start-up cost an article, few enough to be soon judged."""


@dataclass(frozen=True, slots=True)
class Parcels:
    """The articles of a build, settled."""

    entries: Sequence[Entry]
    cache: Cache
    settled: Settled
    ledger: Ledger
    _known: Mapping[Key, Entity] = field(init=False)
    _asked: Mapping[str, set[Span]] = field(init=False)

    def __post_init__(self) -> None:
        known, unsure = self.settled.known, self.settled.unsure
        fillers = (key_of(one.filler) for one in self.ledger.corrections if isinstance(one.filler, Entity))
        asked: defaultdict[str, set[Span]] = defaultdict(set)
        for span in (span for pair in unsure for span in (*pair.first_evidence, *pair.second_evidence)):
            asked[span.article].add(span)
        object.__setattr__(self, "_known", {key: known[key] for key in fillers if key in known})
        object.__setattr__(self, "_asked", asked)

    def published(self, crew: Workers, version: str) -> Iterator[Published]:
        """What is published of each article by code of a version; only what the cache does not know is worked out."""
        identities = self._identities(version)
        self.cache.keep_published(identities)
        unknown = self.cache.not_published(identities)
        new = (entry for entry, identity in zip(self.entries, identities, strict=True) if identity in unknown)
        made = crew.published(map(self._parcel, batches(new, PUBLISHED_AT_ONCE)))
        for told in self._kept(identities, unknown, made):
            yield cast(Published, unpacked(told))

    def carried_out(
        self, crew: Workers, version: str, make: Callable[[tuple[str, Parcel]], bytes], *, done: Container[str]
    ) -> Iterator[bytes]:
        """What `make` gives for each whole parcel and its name; only what the cache has not, or is not done, is made.

        The name of a parcel is another one whenever something else may be published of its articles.
        """
        together = list(batches(self.entries, PUBLISHED_AT_ONCE))
        identities = [sha256(b"".join(one)).digest() for one in batches(self._identities(version), PUBLISHED_AT_ONCE)]
        self.cache.keep_published(identities)
        unknown = self.cache.not_published(identities) | {one for one in identities if one.hex() not in done}
        new = ((one.hex(), some) for one, some in zip(identities, together, strict=True) if one in unknown)
        made = crew.anywhere(make, ((name, self._parcel(some)) for name, some in new))
        yield from self._kept(identities, unknown, made)

    def _kept(self, identities: Iterable[bytes], unknown: Container[bytes], made: Iterator[bytes]) -> Iterator[bytes]:
        for identity in identities:
            if identity in unknown:
                self.cache.publish(identity, told := next(made))
            else:
                told = self.cache.published(identity)
            yield told

    def _identities(self, version: str) -> list[bytes]:
        version += repr((self.ledger.sha256, sorted(map(repr, self._known.items()))))
        return [self._identity(entry, version) for entry in self.entries]

    def _identity(self, entry: Entry, version: str) -> bytes:
        """What stays the same as long as the same is published of an article."""
        asked = sorted(map(repr, self._asked.get(entry.key, ())))
        settled = str(self.settled.settlement.part([entry.key]))
        told = sha256(repr((version, settled, asked)).encode("utf-8", "surrogatepass"))
        for packed in self._packed(entry):
            told.update(sha256(packed).digest())
        return told.digest()

    def _parcel(self, entries: Iterable[Entry]) -> Parcel:
        keys = [entry.key for entry in entries]
        return Parcel(
            tuple(map(self._packed, entries)),
            self.settled.settlement.part(keys),
            self.ledger,
            dict(self._known),
            frozenset(span for key in keys for span in self._asked.get(key, ())),
        )

    def _packed(self, entry: Entry) -> tuple[bytes, bytes]:
        return self.cache.article(entry.identity), self.cache.findings(entry.identity)
