"""The whole line: articles in, a folder out that is valid, exact, the same every time, and never half written."""

import json
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pyoxigraph
import pytest
import rdflib

import caregraph.intake
import caregraph.workers
from caregraph.build import Options, build_graph
from caregraph.errors import CaregraphError, UsageError
from caregraph.extraction.kinds import KINDS
from caregraph.folder import OUTPUTS
from caregraph.following import NOBODY
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Term
from caregraph.model.fact import Certainty, Fact
from caregraph.model.mention import Recognised
from caregraph.reading import find_sources, read
from caregraph.report import BuildReport

CG = f"{DEFAULT_BASE}ontology#"
ARTICLE = """Leeds children's services rated good

5 January 2016

Ofsted has rated children's services at Leeds Council "good". The council published the report on Monday.
"""


def write(folder: Path, articles: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in articles.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Listener:
    """Keeps what a build tells of."""

    def __init__(self) -> None:
        self.stages: list[str] = []
        self.problems: list[str] = []
        self.notes: list[str] = []

    def begin(self, stage: str, total: int) -> None:
        self.stages.append(stage)

    def step(self, steps: int = 1) -> None: ...

    def refused(self, facts: int) -> None: ...

    def note(self, sentence: str) -> None:
        self.notes.append(sentence)

    def problem(self, error: CaregraphError) -> None:
        self.problems.append(error.sentence())


def test_all_outputs_are_there(built: Path) -> None:
    assert {path.name for path in built.iterdir()} == OUTPUTS


def test_build_json_tells_inputs_counts_versions_and_timings(built: Path, checkout: Path) -> None:
    told = json.loads((built / "build.json").read_text(encoding="utf-8"))
    assert {Path(one["source"]).name for one in told["inputs"]} == {p.name for p in (checkout / "seeds").glob("*.txt")}
    assert all(re.fullmatch("[0-9a-f]{64}", one["sha256"]) for one in told["inputs"])
    assert set(told["facts"]) == set(KINDS)
    assert told["facts"]["judgement"]["facts"] > 0
    assert told["focus_nodes"] > 100
    assert set(told["versions"]) == {
        "python",
        "nameparser",
        "networkx",
        "pyoxigraph",
        "pyshacl",
        "rapidfuzz",
        "rdflib",
        "spacy",
    }
    assert set(told["seconds"]) == {"read", "recognise and extract", "settle names", "check", "write"}


def test_counts_are_those_of_the_graph(built: Path) -> None:
    told = json.loads((built / "build.json").read_text(encoding="utf-8"))
    store = open_graph(built)
    for kind in KINDS:
        kind_class = pyoxigraph.NamedNode(CG + kind.capitalize())
        facts = {quad.subject for quad in store.quads_for_pattern(None, None, kind_class, None)}
        assert len(facts) == told["facts"][kind]["facts"], kind
    assert told["triples"] == len({quad.triple for quad in store})


def test_the_two_files_and_the_store_say_the_same(built: Path) -> None:
    turtle = {quad.triple for quad in pyoxigraph.parse(path=str(built / "graph.ttl"))}
    quads = set(pyoxigraph.parse(path=str(built / "graph.nq")))
    store = set(open_graph(built))
    assert {quad for quad in store if quad.graph_name != pyoxigraph.DefaultGraph()} == quads
    assert turtle == {quad.triple for quad in quads} == {quad.triple for quad in store}


def test_nothing_published_is_a_blank_node(built: Path) -> None:
    quads = list(open_graph(built))
    assert not [
        q for q in quads if isinstance(q.subject, pyoxigraph.BlankNode) or isinstance(q.object, pyoxigraph.BlankNode)
    ]


@pytest.mark.parametrize("name", ["graph.ttl", "graph.nq", "rejected.ttl"])
def test_rapper_reads_what_rdflib_reads(name: str, refused: Path, engine: Callable[[str, str], str]) -> None:
    rapper = engine("rapper", "install it with: apt-get install raptor2-utils")
    form = "nquads" if name.endswith(".nq") else "turtle"
    parsed = subprocess.run(
        [rapper, "-q", "-i", form, "-o", "ntriples", str(refused / name)], capture_output=True, check=True
    )
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(refused / name, format=form)
    assert parsed.stderr == b""
    assert len(set(parsed.stdout.splitlines())) == len(set(dataset.triples((None, None, None)))) > 0


def test_pyshacls_own_command_finds_that_it_conforms(built: Path, checkout: Path, tmp_path: Path) -> None:
    merged = {"shapes": tmp_path / "shapes.ttl", "ontology": tmp_path / "ontology.ttl"}
    for folder, file in merged.items():
        graph = rdflib.Graph()
        for part in sorted((checkout / folder).rglob("*.ttl")):
            graph.parse(part)
        graph.serialize(file, format="turtle")
    call = [sys.executable, "-m", "pyshacl", "-s", str(merged["shapes"]), "-e", str(merged["ontology"])]
    judged = subprocess.run([*call, str(built / "graph.ttl")], capture_output=True, text=True, check=False)
    assert "Conforms: True" in judged.stdout, judged.stdout + judged.stderr


def opened_words(folder: Path, sources: Path) -> int:
    """How many pieces of evidence a build has; each must be what the article has between its offsets."""
    texts = {
        found.key: found.text
        for file in find_sources([sources])
        for found in read(file)
        if not isinstance(found, CaregraphError)
    }
    asked = f"""PREFIX cg: <{CG}> SELECT ?key ?start ?end ?exact
        {{ ?e a cg:Evidence ; cg:article ?a ; cg:start ?start ; cg:end ?end ; cg:exact ?exact .
           ?a <http://purl.org/dc/terms/identifier> ?key }}"""
    rows = open_graph(folder).query(asked)
    assert isinstance(rows, pyoxigraph.QuerySolutions)
    count = 0
    for row in rows:
        key, start, end, exact = (row[name].value for name in ("key", "start", "end", "exact"))
        assert texts[key][int(start) : int(end)] == exact
        count += 1
    return count


def test_every_evidence_opens_its_words(built: Path, checkout: Path) -> None:
    assert opened_words(built, checkout / "seeds") > 50


def test_every_evidence_in_the_originals_opens_its_words(original_articles: Path, tmp_path: Path) -> None:
    build_graph([original_articles], tmp_path / "graph")
    assert opened_words(tmp_path / "graph", original_articles) > 50


def graph_files(out: Path) -> tuple[bytes, bytes]:
    return (out / "graph.ttl").read_bytes(), (out / "graph.nq").read_bytes()


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_the_inputs_changes_no_byte(seed: int, built: Path, checkout: Path, tmp_path: Path) -> None:
    files = sorted((checkout / "seeds").glob("*.txt"))
    random.Random(seed).shuffle(files)  # noqa: S311 - an order, not a secret
    build_graph(files, tmp_path / "graph")
    assert graph_files(tmp_path / "graph") == graph_files(built)


def test_another_process_with_other_hashes_writes_the_same_bytes(built: Path, checkout: Path, tmp_path: Path) -> None:
    call = [sys.executable, "-m", "caregraph", "build", str(checkout / "seeds"), "--out", str(tmp_path / "graph")]
    environment = {"PYTHONPATH": str(checkout / "src"), "PYTHONHASHSEED": "7", "PATH": ""}
    subprocess.run(call, check=True, env=environment, capture_output=True)
    assert graph_files(tmp_path / "graph") == graph_files(built)


def test_which_of_two_articles_with_one_key_is_kept_does_not_depend_on_the_order(tmp_path: Path) -> None:
    first = write(tmp_path / "a", {"x.txt": ARTICLE})
    second = write(tmp_path / "b", {"x.txt": ARTICLE.replace("Leeds", "Kirklees")})
    listener = Listener()
    build_graph([first, second], tmp_path / "g1", watch=listener)
    build_graph([second, first], tmp_path / "g2")
    assert graph_files(tmp_path / "g1") == graph_files(tmp_path / "g2")
    [problem] = listener.problems
    assert str(second / "x.txt") in problem
    assert str(first / "x.txt") in problem


def test_another_base_moves_every_iri(tmp_path: Path) -> None:
    build_graph(
        [write(tmp_path / "a", {"x.txt": ARTICLE})],
        tmp_path / "graph",
        options=Options(base="https://example.org/care/"),
    )
    turtle = (tmp_path / "graph" / "graph.ttl").read_text(encoding="utf-8")
    assert "https://example.org/care/ontology#" in turtle
    assert DEFAULT_BASE not in turtle


def test_an_article_without_facts_is_in_the_graph(tmp_path: Path) -> None:
    source = write(tmp_path / "a", {"x.txt": "A quiet week\n\nNothing much happened anywhere, and nobody minded.\n"})
    report = build_graph([source], tmp_path / "graph")
    assert (report.articles, report.tally.facts.total()) == (1, 0)
    assert "A quiet week" in (tmp_path / "graph" / "graph.ttl").read_text(encoding="utf-8")


def test_without_a_readable_article_nothing_is_written(tmp_path: Path) -> None:
    source = write(tmp_path / "a", {"x.txt": ""})
    with pytest.raises(UsageError, match="nothing was built"):
        build_graph([source], tmp_path / "graph")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_file_that_vanishes_is_told_and_the_rest_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write(tmp_path / "a", {"x.txt": ARTICLE})
    gone = source / "gone.txt"

    def listed(_paths: Iterable[Path]) -> list[Path]:
        return [gone, source / "x.txt"]

    monkeypatch.setattr(caregraph.intake, "find_sources", listed)
    report = build_graph([source], tmp_path / "graph")
    assert report.articles == 1
    assert [problem.where for problem in report.problems] == [str(gone)]


@pytest.mark.parametrize("stage", ["read", "recognise and extract", "check", "write"])
def test_an_interrupted_build_leaves_the_folder_before(stage: str, tmp_path: Path) -> None:
    source = write(tmp_path / "a", {"x.txt": ARTICLE})
    build_graph([source], tmp_path / "graph")
    before = everything(tmp_path / "graph")
    (source / "y.txt").write_text(ARTICLE.replace("Leeds", "Kirklees"))

    class Interrupting(Listener):
        def begin(self, name: str, total: int) -> None:
            if name == stage:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_graph([source], tmp_path / "graph", watch=Interrupting())
    assert everything(tmp_path / "graph") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "graph"]


def from_the_future(recognised: Recognised) -> list[Fact]:
    """One good judgement, and one that is dated after its article."""
    text = recognised.article.text
    words = recognised.article.span(text.index("Ofsted"), text.index("Ofsted") + 40)
    council, area = Council("leeds", "Leeds"), Term.of("area", "overall")
    facts = []
    for grade, date in (("good", "2015"), ("inadequate", "2031-01-08")):
        values = (
            ("council", council),
            ("grade", Term.of("grade", grade)),
            ("area", area),
            ("date", PartialDate.parse(date)),
        )
        facts.append(Fact(KINDS["judgement"], values, Certainty.STATED, (words,), "test/future"))
    return facts


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of one article whose second fact breaks a shape."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(caregraph.workers, "extract", from_the_future)
        source = write(tmp_path_factory.mktemp("refused") / "a", {"x.txt": ARTICLE})
        report = build_graph([source], source.parent / "graph")
    assert len(report.refusals) == 1
    return report.out


def test_a_refused_fact_is_not_in_the_graph(refused: Path) -> None:
    assert "2031" not in (refused / "graph.ttl").read_text(encoding="utf-8")
    assert "2031" not in (refused / "graph.nq").read_text(encoding="utf-8")
    assert "2015" in (refused / "graph.ttl").read_text(encoding="utf-8")


def test_a_refused_fact_is_told_with_the_reason(refused: Path) -> None:
    rejected = (refused / "rejected.ttl").read_text(encoding="utf-8")
    page = (refused / "report.txt").read_text(encoding="utf-8")
    assert "2031-01-08" in rejected
    assert "sh:resultMessage" in rejected
    assert "1 fact refused" in page
    assert "test/future" in page
    assert json.loads((refused / "build.json").read_text(encoding="utf-8"))["refused"] == 1


def test_stages_are_told_in_their_order(tmp_path: Path) -> None:
    listener = Listener()
    report = build_graph([write(tmp_path / "a", {"x.txt": ARTICLE})], tmp_path / "graph", watch=listener)
    assert listener.stages == ["read", "recognise and extract", "settle names", "check", "write"]
    assert isinstance(report, BuildReport)
    assert build_graph([tmp_path / "a"], tmp_path / "graph", watch=NOBODY).tally.facts == report.tally.facts
