"""The lists of the site: everybody and everything by name, and the index that the search looks into."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from caregraph.analysis.ties import Actor
from caregraph.explore.facts import Article
from caregraph.explore.pages import counted, shown_date
from caregraph.explore.world import World

Row = tuple[Actor | Article, tuple[str | int, ...]]


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: what it is called, its columns and rows."""

    name: str
    heading: str
    lead: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def listings(world: World) -> Iterator[Listing]:
    """The lists that have a page."""
    facts, posts = world.facts, latest_posts(world)
    people = tuple(
        (one, (posts.get(one.iri, ""), len(_articles(world, one)), len(facts.by_actor[one.iri])))
        for one in world.of_type("person")
    )
    yield Listing(
        "people", "People", "Whoever a fact names.", ("Name", "Latest post told", "Articles", "Facts"), people
    )
    bodies = tuple(
        (one, (one.type, len(_articles(world, one)), len(facts.by_actor[one.iri])))
        for one in world.of_type("body", "programme")
    )
    lead = "Organisations that are no council, and programmes."
    yield Listing("bodies", "Bodies and programmes", lead, ("Name", "Sort", "Articles", "Facts"), bodies)
    order = sorted(facts.articles.values(), key=lambda one: (one.published, one.key), reverse=True)
    articles = tuple((one, (one.published, one.publisher, len(facts.by_article.get(one.key, ())))) for one in order)
    lead = "What the graph was built from, the newest first."
    yield Listing("articles", "Articles", lead, ("Title", "Published", "Publisher", "Facts"), articles)


def index(world: World) -> list[list[str]]:
    """What the search finds: name, sort, page, what tells it from others, other ways to write it."""
    posts = latest_posts(world)
    found = []
    for one in world.facts.actors:
        note = posts.get(one.iri, "") or world.about.get(one.iri, {}).get("region", "")
        forms = "|".join(form for form in world.forms.get(one.iri, ()) if form != one.name)
        found.append([one.name, one.type, world.addresses.page(one.iri), note, forms])
    for article in world.facts.articles.values():
        note = ", ".join(part for part in (article.publisher, shown_date(article.published)) if part)
        found.append([article.name, "article", world.addresses.page(article.iri), note, article.key])
    return found


def latest_posts(world: World) -> Mapping[str, str]:
    """The post of each person that is known to have been held last."""
    held = defaultdict(list)
    for one in world.holdings:
        held[one.person.iri].append(one)
    latest = {person: max(found, key=lambda one: one.order) for person, found in held.items()}
    return {
        person: f"{one.role}, {one.organisation.name}" if one.organisation else one.role
        for person, one in latest.items()
    }


def in_words(world: World) -> str:
    """How much there is, for whoever had the site written."""
    councils, people = (len(world.of_type(one)) for one in ("council", "person"))
    parts = (
        counted(councils, "council"),
        counted(people, "person", "people"),
        counted(len(world.facts.articles), "article"),
    )
    return ", ".join(parts)


def _articles(world: World, one: Actor) -> set[str]:
    return {told.article.key for fact in world.facts.by_actor[one.iri] for told in fact.told}
