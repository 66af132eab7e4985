"""Posts: a named person holds, held or will hold a role at a body."""

from collections.abc import Iterator

from caregraph.extraction.careers import Careers
from caregraph.extraction.context import Context
from caregraph.extraction.deaths import deaths
from caregraph.extraction.facts import make_fact
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.parts import LEAVING, Change
from caregraph.model.entity import Organisation, Person, Term
from caregraph.model.fact import Fact, FactKind, Role, Value

KIND = FactKind(
    name="post",
    plural="posts",
    roles=(
        Role("person"),
        Role("role"),
        Role("organisation", required=False),
        Role("tenure", identity=False),
        Role("start", required=False, identity=False),
        Role("end", required=False, identity=False),
    ),
)


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The posts that an article states; one that its holder has left by an event, or by death, is a former one."""
    left = {_which(change.post) for change in known.changes if _has_left(change) and change.post}
    dead = deaths(context)
    for found in known.posts:
        ended = found.tenure == "current" and (_which(found) in left or found.person in dead)
        tenure = "former" if ended else found.tenure
        told = [found.passage, dead.get(found.person, found.passage)] if ended else [found.passage]
        values: dict[str, Value | None] = {
            "person": found.person,
            "role": found.role,
            "organisation": found.organisation,
            "tenure": Term.of("tenure", tenure),
        }
        evidence = list(dict.fromkeys(passage.evidence() for passage in told))
        yield make_fact(KIND, values, certainty=found.certainty, evidence=evidence, rule=f"post/{found.rule}")


def _which(post: Affiliation) -> tuple[Person, Term, Organisation | None]:
    return post.person, post.role, post.organisation


def _has_left(change: Change) -> bool:
    return change.event in LEAVING - {"suspended"} and not change.ahead
