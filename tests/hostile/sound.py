"""What must hold of an article, of a complaint and of facts, whatever they were made from."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pyoxigraph import Quad, RdfFormat, parse

from caregraph.errors import CaregraphError
from caregraph.graph.mapping import Mapper
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.turtle import turtle_bytes
from caregraph.model.fact import Fact
from caregraph.model.mention import Recognised
from caregraph.model.text import Article

# What XML cannot carry, line breaks of other systems, and half characters.
UNSETTLED = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
# What would let an input write on a terminal: controls of every sort, and marks that turn the direction of text.
TERMINAL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
LONGEST_SENTENCE = 1_000


def faults_of(found: Article | CaregraphError) -> Iterator[str]:
    """What is wrong with something that was read, be it an article or a complaint."""
    return faults_of_an_article(found) if isinstance(found, Article) else faults_of_a_sentence(found)


def faults_of_a_sentence(problem: CaregraphError) -> Iterator[str]:
    """What keeps a complaint from being one sentence that may be shown to anybody."""
    said = problem.sentence()
    if not problem.what or not problem.todo:
        yield "it does not say what is wrong and what to do"
    if TERMINAL.search(said):
        yield "it has characters that act on a terminal"
    if len(said) > LONGEST_SENTENCE:
        yield f"it has {len(said)} characters"
    if re.search(r"Traceback|Error\b|Exception", problem.what):
        yield "it speaks of Python"


def faults_of_an_article(article: Article) -> Iterator[str]:
    """What is wrong with an article as it was read."""
    if not article.key or not article.text.strip() or not article.blocks:
        yield "it lacks its key, its text or its blocks"
    said = (article.key, article.text, article.title, article.publisher, article.author, article.url)
    yield from (f"unsettled: {words[:60]!r}" for words in said if UNSETTLED.search(words))
    if any("\n" in words for words in said[2:]):
        yield "metadata of several lines"
    if any(not article.text[at.start : at.end].strip() for at in article.blocks):
        yield "an empty block"
    if any(above.end > below.start for above, below in pairwise(article.blocks)):
        yield "blocks that overlap"
    if article.published:
        article.published.first_day()


def faults_of_mentions(recognised: Recognised) -> Iterator[str]:
    """What is wrong with where mentions and quotations stand."""
    length = len(recognised.article.text)
    spans = [(one.start, one.end) for sentence in recognised.sentences for one in sentence.mentions]
    spans += [part for quotation in recognised.quotations for part in quotation.parts]
    yield from (f"a span {start}-{end} of {length}" for start, end in spans if not 0 <= start <= end <= length)


def faults_of_facts(article: Article, facts: Iterable[Fact]) -> Iterator[str]:
    """What is wrong with where facts say that they stand."""
    for fact in facts:
        for span in fact.evidence:
            if span.article != article.key or article.text[span.start : span.end] != span.text or not span.text:
                yield f"{fact.rule}: its evidence is not what stands there"


def faults_of_the_graph(mapper: Mapper, article: Article, facts: Sequence[Fact]) -> Iterator[str]:
    """Where what is written of an article is not what is read from it again."""
    quads = mapper.quads(article, facts)
    if set(parse(sorted_nquads(quads), format=RdfFormat.N_QUADS)) != set(quads):
        yield "N-Quads that say something else"
    triples = {Quad(one.subject, one.predicate, one.object) for one in quads}
    if set(parse(turtle_bytes(quads, base=mapper.iris.base), format=RdfFormat.TURTLE)) != triples:
        yield "Turtle that says something else"
