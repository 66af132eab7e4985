"""What facts are about: councils, bodies, people, programmes, and terms of the schemes."""

import re
import unicodedata
from dataclasses import dataclass, field


def slug(text: str) -> str:
    """A name as lower-case ASCII words joined by hyphens; apostrophes vanish."""
    plain = unicodedata.normalize("NFKD", text).replace("’", "").replace("‘", "").replace("'", "").replace("&", " and ")
    plain = plain.encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@dataclass(frozen=True, slots=True)
class Council:
    """An English authority responsible for children's services, by its plain area name."""

    slug: str
    area: str
    gss: str = field(default="", compare=False)

    @property
    def label(self) -> str:
        return self.area


@dataclass(frozen=True, slots=True)
class Body:
    """Any other organisation; known ones come from the reference data."""

    slug: str
    name: str
    known: bool = field(default=True, compare=False)

    @classmethod
    def named(cls, name: str) -> "Body":
        """A body that the reference data does not know, by the name that an article gives it."""
        return cls(slug(name), name, known=False)

    @property
    def label(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Person:
    """A named official or professional, by the fullest form of the name.

    `qualifier` tells people of one name apart; `written` is the name as one article has it, where that is another.
    """

    name: str
    qualifier: str = ""
    written: str = ""

    @property
    def slug(self) -> str:
        plain = slug(self.name)
        return f"{plain or self.name}-{slug(self.qualifier)}" if self.qualifier else plain

    @property
    def label(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Programme:
    """A named programme or initiative."""

    name: str

    @property
    def slug(self) -> str:
        return slug(self.name)

    @property
    def label(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Term:
    """A concept of one of the SKOS schemes, such as the grade `inadequate`."""

    scheme: str
    slug: str
    label: str

    @classmethod
    def of(cls, scheme: str, label: str) -> "Term":
        """The concept that a label names in a scheme that is open to the text's own words."""
        return cls(scheme, slug(label), label)


Organisation = Council | Body
Entity = Council | Body | Person | Programme | Term
