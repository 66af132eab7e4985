"""A build that is killed, wherever that is, leaves the folder before or the new one, whole; and the next goes on."""

import os
import random
import re
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from caregraph.build import build_graph
from tests.killing import KILLED, Whole, Zygote, whole, zygote

pytestmark = pytest.mark.slow
COUNCILS = ("Leeds", "Kirklees", "Essex")
GRADES = ("good", "inadequate")
# More of them, by hand: CAREGRAPH_KILLS=300 CAREGRAPH_KILLS_SEED=7
KILLS = int(os.environ.get("CAREGRAPH_KILLS", "50"))
TOUCHES = max(40, KILLS - 50)
SEED = int(os.environ.get("CAREGRAPH_KILLS_SEED", "1"))
TIMED = -signal.SIGALRM


def told(council: str, grade: str) -> str:
    return (
        f"{council} judged {grade}\n\n5 January 2016\n\nOfsted has rated children's services at {council} Council {grade}. "
        f'"We will read the report with care," said Jo Example, the director of children\'s services at {council} Council.\n'
    )


@dataclass(frozen=True, slots=True)
class Case:
    """Two sets of articles, what a folder says that was built from each, and a process that can be killed."""

    folder: Path
    zygote: Zygote
    wholes: dict[str, Whole]
    graph: Path
    seen: Path
    """Where this process finds the graph, whose disk may be another's."""

    @property
    def stands(self) -> str:
        """From which articles the graph is that stands there, whole."""
        found = whole(self.seen)
        return next(grade for grade in GRADES if self.wholes[grade] == found)

    @property
    def left(self) -> set[str]:
        return {path.name for path in self.seen.parent.iterdir()}

    def build(self, grade: str, *options: str, **ways: object) -> int:
        """Build from some articles; whatever happens, no traceback."""
        ended = self.zygote.call("build", self.folder / grade, "--out", self.graph, *options, **ways)
        assert "Traceback" not in ended.said, ended.said
        return ended.status


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    folder = tmp_path_factory.mktemp("kills")
    wholes = {}
    for grade in GRADES:
        (folder / grade).mkdir()
        for council in COUNCILS:
            (folder / grade / f"{council}.txt").write_text(told(council, grade), encoding="utf-8")
        wholes[grade] = whole(build_graph([folder / grade], folder / f"of-{grade}").out)
    assert wholes["good"] != wholes["inadequate"]
    with zygote(folder) as started:
        graph = folder / "beside" / "graph"
        made = Case(folder, started, wholes, graph, graph)
        assert made.build("good") == 0
        yield made


def other(grade: str) -> str:
    return next(one for one in GRADES if one != grade)


def goes_on(case: Case) -> None:
    """Whatever a kill left behind, the next build of either articles succeeds, and leaves nothing beside the graph."""
    wanted = other(case.stands)
    assert case.build(wanted) == 0
    assert case.stands == wanted
    assert case.left == {"graph", ".graph.cache"}


def test_a_build_killed_at_any_time_leaves_one_of_two_graphs_whole(case: Case) -> None:
    chance, longest = random.Random(SEED), 2.0  # noqa: S311 - moments, not secrets
    ended: Counter[int] = Counter()
    for _ in range(KILLS):
        before, began = case.stands, time.monotonic()
        status = case.build(other(before), after=chance.uniform(0, longest))
        ended[status] += 1
        if status == 0:
            # How long a build takes just now, on a machine that may be busy.
            longest = time.monotonic() - began
        assert case.stands in GRADES if status else case.stands == other(before)
    assert ended[TIMED] > KILLS / 3
    goes_on(case)


def test_a_build_killed_at_any_touch_of_the_disk_leaves_one_of_two_graphs_whole(case: Case) -> None:
    beside, tally = f"{case.graph.parent}/", str(case.folder / "tally")
    assert case.build(other(case.stands), at_event=[0, beside, tally]) == 0
    events = int((case.folder / "tally").read_text())
    assert events > 50
    for number in random.Random(SEED).sample(range(1, events + 1), min(TOUCHES, events)):  # noqa: S311 - as above
        before = case.stands
        assert case.build(other(before), at_event=[number, beside, tally]) in (KILLED, 0)
        assert case.stands in GRADES
    goes_on(case)


@pytest.mark.parametrize(
    "output", ["graph.nq", "graph.ttl", "store/*.sst", "store/CURRENT", "build.json", "report.txt"]
)
def test_a_build_killed_while_it_writes_an_output_leaves_the_graph_before(output: str, case: Case) -> None:
    before = case.stands
    assert case.build(other(before), while_written=[output, str(case.graph.parent)]) == KILLED
    assert case.stands == before


@pytest.mark.parametrize(
    ("stage", "found"),
    [("read", False), ("recognise and extract", False), ("settle names", True), ("check", True), ("write", True)],
)
def test_a_killed_build_goes_on_from_what_was_done(stage: str, found: bool, case: Case) -> None:
    before = case.stands
    assert case.build(other(before), at_stage=stage) == KILLED
    ways: dict[str, object] = {"finding_nothing": []} if found else {}
    assert case.zygote.call("build", "--resume", "--out", case.graph, **ways).status == 0
    assert case.stands == other(before)
    assert case.left == {"graph", ".graph.cache"}
    ended = case.zygote.call("build", "--resume", "--out", case.graph)
    assert (ended.status, ended.said.count("\n")) == (2, 1)
    assert "no build of this folder was stopped half-way" in ended.said


@pytest.mark.parametrize(
    ("size", "options"), [(2_000, ()), (2_000, ("--no-cache",)), (18_000, ()), (60_000, ()), (80_000, ())]
)
def test_a_file_that_cannot_grow_is_one_sentence_and_changes_nothing(
    size: int, options: tuple[str, ...], case: Case
) -> None:
    before, ways = case.stands, {"no_file_larger": [size]}
    ended = case.zygote.call("build", case.folder / other(before), "--out", case.graph, *options, **ways)
    [sentence] = ended.said.splitlines()
    assert (ended.status, case.stands) == (2, before)
    assert re.search(r"cannot be (written|used) \(.*(too large|full|i/o error)", sentence.lower())


@pytest.fixture(scope="module")
def crowded(case: Case) -> Iterator[Case]:
    """The same on a disk of three megabytes, which is another for this process: a file system in memory."""
    disk = case.folder / "disk"
    disk.mkdir()
    mounted = ("unshare", "-rm", "sh", "-c", 'mount -t tmpfs -o size=3m disk "$0" && exec "$@"', str(disk))
    if not shutil.which("unshare") or subprocess.run([*mounted, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here; unshare -rm needs the right to mount")
    with zygote(case.folder, *mounted) as started:
        seen = Path(f"/proc/{started.process.pid}/root{disk}")
        made = Case(case.folder, started, case.wholes, disk / "graph", seen / "graph")
        assert made.build("good") == 0
        yield made


@pytest.mark.parametrize("kilobytes", [0, 20, 150, 450])
def test_a_full_disk_is_one_sentence_and_the_build_goes_on_when_there_is_room(kilobytes: int, crowded: Case) -> None:
    before, filler = crowded.stands, crowded.seen.with_name("filler")
    room = os.statvfs(crowded.seen)
    filler.write_bytes(bytes(room.f_bavail * room.f_bsize - kilobytes * 1024))
    ended = crowded.zygote.call("build", crowded.folder / other(before), "--out", crowded.graph)
    [sentence] = ended.said.splitlines()
    assert re.search(r"cannot be (written|used) \(.*(full|no space)", sentence)
    assert (ended.status, crowded.stands) == (2, before)
    filler.unlink()
    resumed = crowded.zygote.call("build", "--resume", "--out", crowded.graph)
    # Without any room, not even what was asked for could be noted.
    assert resumed.status in ((0,) if kilobytes >= 150 else (0, 2))
    assert crowded.stands == (before if resumed.status else other(before))
    goes_on(crowded)
