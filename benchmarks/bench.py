"""How long each stage takes on many made-up articles, beside spaCy's bare tokenizer in the same run.

    python benchmarks/bench.py [ARTICLES] [--runs RUNS]

Ratios to the tokenizer carry over to other machines; the seconds do not. Each figure is the median of the runs.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import spacy
from pyoxigraph import Quad

from caregraph.graph.mapping import Mapper
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.turtle import write_turtle
from caregraph.graph.validation import Gate
from caregraph.identity import settle_names
from caregraph.model.fact import Fact
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from caregraph.recognition import Recogniser
from caregraph.workers import find_facts

COUNCILS = "Leeds Kirklees Surrey Essex Norfolk Coventry Doncaster Torbay Devon Salford Wirral Hackney".split()
FIRST = "Ann Brian Carol Derek Elaine Farid Grace Hugh Irene Jamal".split()
LAST = "Ashdown Birtles Cawthorne Dunmore Eastlake Farnaby Gillow Hebden Inskip Jessop".split()
GRADES = ("good", "inadequate", "requires improvement", "outstanding")
AREAS = ("care leavers", "adoption", "leadership", "looked-after children")
MONTHS = "January February March April May June July August September October November December".split()
PARAGRAPHS = (
    'Ofsted has rated children\'s services at {council} Council "{grade}", {months} months after its last inspection.',
    "{name}, director of children's services at {council}, said: “We know where we fell short: {number} have joined.”",
    "Services for {area} were found to be {other_grade}, the report said, while managers were praised for their grip.",
    "The council has put £{number}m into early help and hopes to bring caseloads down to {few} for each social worker.",
    "A spokesman for {other_council} Council declined to comment on plans to share a department with its neighbour.",
    "The government appointed {other_name} as commissioner in {month}, and {surname} stepped down a week later.",
    "Visitors to the town hall found the lifts out of order and the tea trolley late, as on most days of the week.",
    "{other_council} was judged {other_grade} in {year}. It had been {grade} when it was last inspected.",
)


def article(number: int) -> str:
    """One article, unlike its neighbours in names, figures, and the order and number of its paragraphs."""
    first, last = FIRST[number % 10], LAST[number // 10 % 10]
    fields = {
        "council": COUNCILS[number % 12],
        "other_council": COUNCILS[(number * 5 + 1) % 12],
        "grade": GRADES[number % 4],
        "other_grade": GRADES[(number // 4 + 1) % 4],
        "area": AREAS[number // 3 % 4],
        "name": f"{first} {last}",
        "surname": last,
        "other_name": f"{FIRST[(number + 3) % 10]} {LAST[(number + 7) % 10]}",
        "month": MONTHS[number % 12],
        "months": str(6 + number % 30),
        "number": str(2 + number % 60),
        "few": str(12 + number % 9),
        "year": str(2009 + number % 7),
    }
    chosen = [PARAGRAPHS[(number + step * 3) % len(PARAGRAPHS)] for step in range(5 + number % 4)]
    head = f"{fields['council']} told to improve its work with families\n\n{1 + number % 28} {fields['month']} 2016"
    return "\n\n".join([head, *(paragraph.format(**fields) for paragraph in chosen)]) + "\n"


def stages(folder: Path) -> Iterator[tuple[str, float]]:
    """One run: the name of each stage and the seconds that it took."""
    articles: list[Article] = []
    seconds = timed(
        lambda: articles.extend(a for f in find_sources([folder]) for a in read(f) if isinstance(a, Article))
    )
    yield "read", seconds
    bare = spacy.blank("en")
    yield "bare tokenizer", timed(lambda: [bare.make_doc(one.text) for one in articles])
    recogniser = Recogniser()
    recognised = [recogniser.recognise(articles[0])]
    recognising = timed(lambda: recognised.extend(recogniser.recognise(one) for one in articles))
    yield "recognise", recognising
    found: list[tuple[Article, list[Fact]]] = []
    both = timed(lambda: found.extend((one, find_facts(recogniser, one)) for one in articles))
    yield "extract", max(both - recognising, 0.0)
    yield "settle names", timed(lambda: settle_names(fact for _, facts in found for fact in facts))
    mapper = Mapper.load()
    quads: list[Quad] = []
    yield "map", timed(lambda: quads.extend(quad for one, facts in found for quad in mapper.quads(one, facts)))
    gate = Gate.load(mapper)
    yield "check", timed(lambda: [gate.check(found[at : at + 50]) for at in range(0, len(found), 50)])
    yield "write", timed(lambda: write(folder, quads))


def write(folder: Path, quads: list[Quad]) -> None:
    """Write the two files of the graph."""
    (folder / "graph.nq").write_bytes(sorted_nquads(quads))
    with (folder / "graph.ttl").open("wb") as out:
        write_turtle(quads, out)


def timed(work: Callable[[], object]) -> float:
    """The seconds that some work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main() -> None:
    """Make the articles, run the stages, print the medians."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("articles", nargs="?", type=int, default=300)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = [article(number) for number in range(arguments.articles)]
        for number, text in enumerate(texts):
            (folder / f"{number:06}.txt").write_text(text, encoding="utf-8")
        runs = [dict(stages(folder)) for _ in range(arguments.runs)]
    words = sum(len(text.split()) for text in texts)
    print(f"{len(texts):,} articles, {words:,} words; medians of {len(runs)} runs")
    print(f"{'stage':<16} {'s':>8} {'words/s':>10} {'x tokenizer':>12}")
    medians = {stage: statistics.median(run[stage] for run in runs) for stage in runs[0]}
    for stage, seconds in medians.items():
        print(f"{stage:<16} {seconds:>8.3f} {words / seconds:>10,.0f} {seconds / medians['bare tokenizer']:>12.1f}")


if __name__ == "__main__":
    main()
