"""An article without those whom the ledger forgets: no name, no facts of theirs, the same offsets."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

from caregraph.identity.forgetting import Forgotten, Place, masked, surnames, words_of
from caregraph.identity.personal_names import likeness, parse_name
from caregraph.model.count import Count
from caregraph.model.entity import Entity, Person
from caregraph.model.fact import Fact, Value
from caregraph.model.findings import Findings
from caregraph.model.mention import Mention
from caregraph.model.text import Article, Span

_METHOD = "1"  # to be raised when an article would be withheld otherwise than before


@dataclass(frozen=True, slots=True)
class Withholding:
    """How one article is published without those of its people who are forgotten, by the names that it gives them."""

    article: Article
    forgotten: Forgotten
    names: frozenset[str]

    @classmethod
    def of(cls, article: Article, forgotten: Forgotten) -> "Withholding | None":
        """How to withhold whom an article names, or None where it names nobody who is forgotten."""
        if not forgotten.near:
            return None
        meant = forgotten.beside(article.text)
        prose = (article.text, article.title, article.author, article.publisher)
        found = [text[start:end] for text in prose for start, end in meant.named_in(text)]
        for text in _addresses(article):
            found += [text[start:end] for start, end in meant.named_in(text, plain=True)]
        return cls(article, meant, frozenset(found)) if found else None

    @property
    def key(self) -> str:
        """The article's key, unless that gives a name."""
        if not self._tells(self.article.key):
            return self.article.key
        text = self.article.text.encode("utf-8", "surrogatepass")
        return f"withheld-{sha256(text).hexdigest()[:12]}"

    @property
    def identity(self) -> bytes:
        """What changes whenever something else would be withheld."""
        return sha256(repr((_METHOD, sorted(self.forgotten.near))).encode()).digest()

    def applied(self, mentions: Iterable[Mention], findings: Findings) -> tuple[Article, Findings]:
        """The article and what was found in it, without the forgotten; `mentions` are all that it names."""
        named = list(mentions)
        told = frozenset(one.value for one in named if isinstance(one.value, Person) and self.means(one.value))
        places = [*self.forgotten.named_in(self.article.text), *self._surnames(named, told)]
        article = replace(
            self.article,
            key=self.key,
            text=masked(self.article.text, places),
            title=self.without_names(self.article.title),
            author=self.without_names(self.article.author),
            publisher=self.without_names(self.article.publisher),
            url="" if self._tells(self.article.url) else self.article.url,
            source="",
        )
        part = _Part(self, article)
        facts = tuple(fact for one in findings.facts if (fact := part.fact(one)))
        return article, Findings(facts, tuple(part.count(one) for one in findings.counts))

    def means(self, person: Person) -> bool:
        """Whether somebody whom the article names is forgotten, be it by a shorter or longer form of the name."""
        if self.forgotten.named_in(person.name):
            return True
        written = parse_name(person.name)
        return any(likeness(written, parse_name(name)) is not None for name in self.names)

    def without_names(self, text: str) -> str:
        """A text with forgotten names and surnames masked."""
        return without_names(text, self.forgotten, self._words)

    @property
    def _words(self) -> frozenset[str]:
        return surnames(self.names)

    def _tells(self, address: str) -> bool:
        """Whether a key or an address gives a forgotten name, or a surname."""
        words = self._words
        return bool(self.forgotten.named_in(address, plain=True)) or any(w.plain in words for w in words_of(address))

    def _surnames(self, mentions: Iterable[Mention], told: frozenset[Person]) -> Iterator[Place]:
        """Where a surname stands alone, or a forename that the article uses so; not in the name of anybody else."""
        words, others = self._words, set[int]()
        for one in mentions:
            if one.value in told:
                if self.article.text[one.start].isupper() and not _is_pronoun(self.article.text[one.start : one.end]):
                    yield one.start, one.end
            elif isinstance(one.value, Entity):
                others.update(range(one.start, one.end))
        for word in words_of(self.article.text):
            if word.capital and word.plain in words and word.start not in others:
                yield word.start, word.end


@dataclass(frozen=True, slots=True)
class _Part:
    """What was found in an article, moved to the article as it is published."""

    withholding: Withholding
    article: Article

    def fact(self, fact: Fact) -> Fact | None:
        """A fact without the forgotten; None where a role that it must have is theirs."""
        required = {role.name for role in fact.kind.roles if role.required}
        theirs = {role for role, value in fact.values if self._is_theirs(value)}
        if theirs & required:
            return None
        values = tuple((role, self._value(value, fact)) for role, value in fact.values if role not in theirs)
        return replace(fact, values=values, evidence=self.spans(fact.evidence))

    def count(self, count: Count) -> Count:
        """A count on the words as they are published."""
        addends = tuple(self.count(one) for one in count.addends)
        divides = self.count(count.divides) if count.divides else None
        return replace(count, evidence=self.spans(count.evidence), addends=addends, divides=divides)

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """The words between the same offsets."""
        return tuple(self.article.span(span.start, span.end) for span in spans)

    def _is_theirs(self, value: Value) -> bool:
        if isinstance(value, Person):
            return self.withholding.means(value)
        return isinstance(value, Entity) and bool(self.withholding.forgotten.named_in(value.label))

    def _value(self, value: Value, fact: Fact) -> Value:
        """A text as it stands in the article that is published, where it is the article's own."""
        if not isinstance(value, str):
            return value
        for span in fact.evidence:
            start = self.withholding.article.text.find(value, span.start, span.end)
            if start >= 0:
                return self.article.text[start : start + len(value)]
        return self.withholding.without_names(value)


def without_names(text: str, forgotten: Forgotten, surnames_alone: Collection[str]) -> str:
    """A text with the names of the forgotten masked, and surnames that it gives alone."""
    alone = ((word.start, word.end) for word in words_of(text) if word.capital and word.plain in surnames_alone)
    return masked(text, [*forgotten.named_in(text), *alone])


def _addresses(article: Article) -> tuple[str, ...]:
    return article.key, article.url, article.source


def _is_pronoun(words: str) -> bool:
    return words.lower() in ("he", "she", "they", "his", "her", "him", "their", "i")
