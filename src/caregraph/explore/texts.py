"""An article as its page shows it: its text with mentions and facts in place, or only the words that facts rest on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from caregraph.explore.facts import Article, Fact, Told, Words
from caregraph.explore.world import World
from caregraph.marking import Piece, pieces
from caregraph.model import text
from caregraph.model.text import BlockKind
from caregraph.named import Named, plain

_TAGS = {BlockKind.TITLE: "h2", BlockKind.HEADING: "h3"}


@dataclass(frozen=True, slots=True)
class Note:
    """A fact that an article tells, by its number in the text."""

    number: int
    fact: Fact
    told: Told

    @property
    def lights(self) -> str:
        """The places of its words."""
        return " ".join(place_of(words) for words in self.told.words)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the text as it is shown: what it names, which facts' words it is part of, what begins and ends."""

    text: str
    kind: str
    href: str
    words: str
    anchors: tuple[tuple[str, str], ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the text as it is shown."""

    tag: str
    kind: str
    stretches: tuple[Stretch, ...]


def place_of(words: Words) -> str:
    """What the words between two offsets are called on their page."""
    return f"w{words.start}-{words.end}"


def notes(world: World, article: Article) -> list[Note]:
    """The facts of an article in the order of its words."""
    found = [
        (fact, told)
        for fact in world.facts.by_article.get(article.key, ())
        for told in fact.told
        if told.article.key == article.key
    ]
    found.sort(key=lambda one: (one[1].words[:1], one[0].label, one[0].iri))
    return [Note(number, fact, told) for number, (fact, told) in enumerate(found, start=1)]


def paragraphs(world: World, source: text.Article, named: Sequence[Named], told: Sequence[Note]) -> Iterator[Paragraph]:
    """The text of an article, block by block, without what the page carries besides it."""
    spans = [(note, words) for note in told for words in note.told.words]
    places = [(words.start, words.end) for _, words in spans]
    links = _Links.of(world, told)
    for block in source.blocks:
        if block.kind is not BlockKind.FURNITURE:
            cut = pieces(block, named, places)
            stretches = tuple(_stretch(source, piece, spans, links) for piece in cut)
            yield Paragraph(_TAGS.get(block.kind, "p"), str(block.kind), stretches)


@dataclass(frozen=True, slots=True)
class _Links:
    """Finds the page of whatever a mention in one article names."""

    world: World
    people: Mapping[str, str]

    @classmethod
    def of(cls, world: World, told: Iterable[Note]) -> "_Links":
        actors = {actor for note in told for actor in note.fact.actors if actor.type == "person"}
        names = {plain(form): one.iri for one in actors for form in (*world.forms.get(one.iri, ()), one.name)}
        return cls(world, names)

    def page(self, one: Named) -> str:
        """The page of what is named, if it has one."""
        iri = f"{self.world.base}{one.path}" if one.path else self.people.get(one.person, "")
        return self.world.addresses.page(iri)


def _stretch(source: text.Article, piece: Piece[Named], spans: Sequence[tuple[Note, Words]], links: _Links) -> Stretch:
    here = [spans[number] for number in piece.words]
    anchors = {}
    for note, words in here:
        if words.start == piece.start:
            anchors[place_of(words)] = place_of(words)
            if words == note.told.words[0]:
                anchors[note.fact.anchor] = note.lights
    return Stretch(
        text=source.text[piece.start : piece.end],
        kind=piece.mention.kind if piece.mention else "",
        href=links.page(piece.mention) if piece.mention else "",
        words=" ".join(dict.fromkeys(place_of(words) for _, words in here)),
        anchors=tuple(anchors.items()),
        numbers=tuple(dict.fromkeys(note.number for note, words in here if words.end == piece.end)),
    )
