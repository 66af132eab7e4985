"""The questions that the ontology must answer, and the page that shows their answers on the articles that ship.

    PYTHONPATH=src:. python -m tests.questions

builds the graph of `seeds/` and writes `docs/questions.md` anew; tests/test_questions.py holds the page to it.
"""

import tempfile
from pathlib import Path

from pyoxigraph import Store

from caregraph.analysis.queries import Answer, run
from caregraph.build import build_graph
from caregraph.graph.store import open_graph

TOP = Path(__file__).resolve().parents[1]
PAGE = TOP / "docs" / "questions.md"
_MOST_ROWS = 6
_HEAD = """# The questions that the ontology must answer

Each with the named query that answers it and its answer on the articles in `seeds/`: at most six rows, and of their columns those
that fit; every query but those that count also gives the article and its words. The page is written by `python -m tests.questions`, and a
test holds it to what the queries give. `caregraph queries` lists all queries with what each can be given.
"""
# The question, the query with what it is given, and the columns that are shown.
QUESTIONS = (
    ("What grades were councils given?", "judgements --known-by 2016-12-31", "council grade area date article"),
    (
        "What is the latest grade of each council?",
        "latest-grades --council Kirklees",
        "council area grade date article",
    ),
    ("Which councils are inadequate, as far as told?", "latest-grades --grade inadequate", "council area date article"),
    ("What happened at a council, in order?", "council-history --council Kirklees", "date kind told article"),
    (
        "Who was in charge when a judgement fell?",
        "in-charge-at-judgement --council Kirklees",
        "grade area date person held",
    ),
    ("Which councils were judged inadequate twice?", "inadequate-twice", "council area date later_date"),
    (
        "How long did it take from inadequate to better?",
        "recoveries",
        "council date later_grade months_least months_most",
    ),
    ("Which councils rose or fell?", "grade-changes", "council area date grade later_date later_grade change"),
    ("How do the regions compare?", "grades-by-region", "region grade councils"),
    ("Which services are weakest?", "grades-by-area --grade inadequate", "area grade councils"),
    ("How many councils are said to be inadequate?", "numbers-told --grade inadequate", "article number area told"),
    ("Who holds which post on a day?", "office-holders --at 2016-03-31", "organisation role person held"),
    ("Who came and went?", "events", "person event role organisation date"),
    ("Which officials were at more than one council?", "several-councils", "person council role start end"),
    ("Which directors became commissioners?", "directors-to-commissioners", "person director_at commissioner_at order"),
    ("Which chief posts changed hands most?", "turnover", "council role people"),
    ("Who stood in for the time being?", "interim-holders", "council role person"),
    ("Who left after a judgement?", "left-after-judgement", "council grade date person event left"),
    ("Which councils have a commissioner?", "commissioners", "council person since last_told"),
    ("Which had one on a day?", "commissioners --at 2014-12-31", "council person since begun"),
    ("Who was sent in, and how?", "interventions --council Kirklees", "council kind person date"),
    (
        "How soon after the judgement?",
        "interventions-after-judgement",
        "council date kind taken months_least months_most",
    ),
    ("How many interventions were there in each year?", "interventions-by-year", "year kind councils"),
    ("Who spoke for a council?", "spokespeople --council Kirklees", "council speaker role statements"),
    ("Who is quoted most?", "most-quoted", "speaker statements articles"),
    ("What is promised or due, and by when?", "promises", "council kind amount unit due by to"),
    ("What was promised after a judgement?", "promises-after-judgement", "council grade date kind amount unit due"),
    ("Who takes part in a programme?", "programme-members", "programme members organisation"),
    ("Which facts rest on one article?", "single-source", "kind told article"),
    ("Which are told by several?", "confirmed", "kind told articles"),
    ("On what do articles disagree?", "disagreements", "about told other_told"),
    ("What is planned, denied or supposed?", "not-asserted", "certainty told article"),
    ("What have people corrected?", "corrections", "date author correction reason"),
    ("What do the articles cover?", "coverage", "year publisher articles facts"),
    ("Which councils do they cover?", "coverage-by-council", "council region articles facts"),
    ("Which people may be one?", "unsure-people", "first second side reason"),
    ("Which names does nobody know beforehand?", "unknown-names", "sort name facts"),
    ("How else are people's names written?", "name-forms", "person written article"),
    ("Who holds or held a post, by the articles?", "posts --council Kirklees", "person role organisation tenure"),
    ("Who said what?", "statements --council Kirklees", "speaker role quote"),
    ("What does a council do or pledge?", "measures --council Essex", "council kind amount unit"),
    ("What does a council ask people about?", "consultations", "council subject until"),
    ("Which programmes is a council in?", "participations --council Leeds", "organisation programme"),
    ("What is told of somebody?", 'everything --about "Eleanor Brazil"', "kind part told article"),
)


def page(store: Store) -> str:
    """The page of questions with their answers in a graph."""
    return _HEAD + "".join(_section(store, *question) for question in QUESTIONS)


def asked(call: str) -> tuple[str, dict[str, str]]:
    """The query of a call and what it is given."""
    name, *options = call.split(" --")
    pairs = (option.split(" ", 1) for option in options)
    return name, {option: value.strip('"') for option, value in pairs}


def _section(store: Store, question: str, call: str, columns: str) -> str:
    name, given = asked(call)
    answer = run(store, name, given=given)
    return f"\n## {question}\n`caregraph query {call} --graph build/graph`\n\n{_table(answer, columns.split())}"


def _table(answer: Answer, columns: list[str]) -> str:
    if not answer.rows:
        return "None in these articles.\n"
    places = [answer.columns.index(name) for name in columns]
    rows = [[(row[place] or "").replace("|", "\\|") for place in places] for row in answer.rows[:_MOST_ROWS]]
    lines = [columns, ["---"] * len(columns), *rows]
    left = len(answer.rows) - len(rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in lines) + (f"\nand {left} more.\n" if left else "")


def main() -> None:
    """Write the page anew."""
    with tempfile.TemporaryDirectory() as folder:
        build_graph([TOP / "seeds"], Path(folder) / "graph")
        PAGE.write_text(page(open_graph(Path(folder) / "graph")), encoding="utf-8")


if __name__ == "__main__":
    main()
