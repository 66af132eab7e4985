"""Statements: direct speech with the person or body that it is attributed to."""

import re
from collections.abc import Iterator

from caregraph.extraction.careers import Careers
from caregraph.extraction.context import Context
from caregraph.extraction.facts import make_fact
from caregraph.model.entity import Body, Council, Person
from caregraph.model.fact import Certainty, Fact, FactKind, Role, Value

FEWEST_WORDS = 5  # a shorter fragment is none (annotation guide)
_GRADE_ONLY = re.compile(r"requires improvement to be good")

KIND = FactKind(
    name="statement",
    plural="statements",
    roles=(
        Role("speaker"),
        Role("role", required=False, identity=False),
        Role("organisation", required=False, identity=False),
        Role("quote"),
    ),
)


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The quotations of an article whose speaker is known, with the speaker's post as far as it is told."""
    posts = {found.person: found for found in reversed(known.posts)}
    for quotation in context.quotations:
        speaker = quotation.speaker.value if quotation.speaker else None
        if not isinstance(speaker, Person | Body | Council):
            continue
        text = " ".join(context.article.text[start:end] for start, end in quotation.parts)
        if len(text.split()) < FEWEST_WORDS or _GRADE_ONLY.fullmatch(text.strip(" .,").lower()):
            continue
        post = posts.get(speaker) if isinstance(speaker, Person) else None
        values: dict[str, Value | None] = {"speaker": speaker, "quote": text}
        if post:
            values |= {"role": post.role, "organisation": post.organisation}
        evidence = [context.article.span(start, end) for start, end in quotation.parts]
        yield make_fact(KIND, values, certainty=Certainty.STATED, evidence=evidence, rule="statement/quotation")
