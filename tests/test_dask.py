"""A build on dask: the same bytes as on this machine alone, whatever is lost on the way, and sentences for the rest."""

import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

import caregraph.cluster
from caregraph.build import Options, build_graph
from tests.calling import Call
from tests.hosts import SOON, Hosts, listening, network
from tests.test_build import graph_files
from tests.test_parts import merging, waiting

COUNCILS = "Leeds Kirklees Surrey Essex Norfolk Coventry Doncaster Torbay Devon Salford".split()
ARTICLES = 120
DASK = ("--engine", "dask", "--log", "json")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("archive") / "archive.jsonl"
    place.write_text("".join(f"{json.dumps(article(number))}\n" for number in range(ARTICLES)), encoding="utf-8")
    return place


def article(number: int) -> dict[str, str]:
    """An article that takes long enough to read for something to happen meanwhile."""
    told = "\n\n".join(paragraph(number + step, COUNCILS[(number + step) % 10]) for step in range(8))
    return {"id": f"a{number:03}", "published": f"{2005 + number % 12}-01-05", "text": f"A bad year\n\n{told}\n"}


def paragraph(number: int, council: str) -> str:
    other, name = COUNCILS[(number * 3 + 1) % 10], f"Alex Barn{'abcdefg'[number % 7]}well"
    return (
        f"Ofsted rated children's services at {council} Council inadequate. {name} of {other} Council was appointed "
        f"director of children's services at {council} Council. “We will put number {number} right,” {name} said."
    )


@pytest.fixture(scope="module")
def alone(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The graph as one process builds it."""
    return graph_files(build_graph([archive], tmp_path_factory.mktemp("alone") / "graph").out)


@pytest.fixture
def environment(checkout: Path) -> dict[str, str]:
    return {**os.environ, **SOON, "PYTHONPATH": str(checkout / "src")}


@contextmanager
def building(
    *arguments: str | Path, environment: dict[str, str], on: tuple[str, ...] = ()
) -> "Iterator[subprocess.Popen[str]]":
    """A build on its way, once it has found something; it must end well."""
    command = [*on, sys.executable, "-m", "caregraph", "build", *map(str, arguments), *DASK]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as run:
        until(run, "recognise and extract", 8)
        yield run


def until(run: "subprocess.Popen[str]", stage: str, done: int) -> None:
    """Wait until so many articles of a stage are done; for none, until it begins."""
    assert run.stderr
    lines = []
    for line in run.stderr:
        lines.append(line)
        told = json.loads(line) if line.startswith("{") else {}
        if told.get("stage") == stage and told.get("done", 0) >= done:
            return
    raise AssertionError("".join(lines))


def ended_well(run: "subprocess.Popen[str]") -> None:
    assert run.stderr
    rest = run.stderr.read()
    assert run.wait() == 0, rest
    assert all(line.startswith("{") for line in rest.splitlines()), rest


def test_a_worker_process_of_this_machine_is_killed(
    archive: Path, tmp_path: Path, alone: tuple[bytes, bytes], environment: dict[str, str]
) -> None:
    with building(archive, "--out", tmp_path / "graph", "--workers", "2", environment=environment) as run:
        processes = psutil.Process(run.pid).children(recursive=True)
        max(processes, key=lambda one: one.memory_info().rss).kill()
        ended_well(run)
    assert graph_files(tmp_path / "graph") == alone


def test_an_interrupt_is_soon_obeyed_and_another_engine_goes_on(
    archive: Path, tmp_path: Path, alone: tuple[bytes, bytes], environment: dict[str, str]
) -> None:
    out = tmp_path / "graph"
    with building(archive, "--out", out, "--workers", "2", environment=environment) as run:
        stopped = time.monotonic()
        run.send_signal(signal.SIGINT)
        assert run.stderr
        rest = run.stderr.read()
        assert (run.wait(), time.monotonic() - stopped < 10) == (130, True), rest
    assert rest.rstrip().endswith(f"`caregraph build --resume --out {out}` goes on from here")
    build_graph([archive], out, options=Options(cache=True))
    assert graph_files(out) == alone


def cluster_on(hosts: Hosts, log: Path, environment: dict[str, str], theirs: dict[str, str]) -> str:
    """The address of a scheduler that has a worker on each of two hosts, started in an environment of `theirs`."""
    scheduler = f"tcp://{hosts.address('scheduler')}:8786"
    hosts.start("scheduler", "scheduler", "--no-dashboard", environment=environment, log=log)
    listening(log, "Scheduler at")
    for host in ("first", "second"):
        worker = ("worker", scheduler, "--nthreads", "1", "--no-dashboard")
        hosts.start(host, *worker, environment=theirs, log=log.parent / f"{host}.log")
    for host in ("first", "second"):
        listening(log, f"Register worker addr: tcp://{hosts.address(host)}")
    return scheduler


def test_hosts_of_a_network_one_worker_killed_one_host_cut_off(
    archive: Path, tmp_path: Path, alone: tuple[bytes, bytes], environment: dict[str, str]
) -> None:
    with network("client", "scheduler", "first", "second") as hosts:
        log = tmp_path / "scheduler.log"
        scheduler = cluster_on(hosts, log, environment, environment)
        asked = (archive, "--out", tmp_path / "graph", "--scheduler", scheduler)
        with building(*asked, environment=environment, on=tuple(hosts.on("client"))) as run:
            hosts.kill_a_worker("first")
            until(run, "check", 0)
            hosts.cut_off("second")
            ended_well(run)
        assert f"Remove worker addr: tcp://{hosts.address('second')}" in log.read_text(encoding="utf-8")
    assert graph_files(tmp_path / "graph") == alone


def test_parts_on_hosts_of_a_network_one_worker_killed_one_host_cut_off_while_they_merge(
    archive: Path, tmp_path: Path, alone: tuple[bytes, bytes], environment: dict[str, str]
) -> None:
    theirs = waiting(tmp_path, environment)
    with network("client", "scheduler", "first", "second") as hosts:
        log = tmp_path / "scheduler.log"
        scheduler = cluster_on(hosts, log, environment, theirs)
        asked = (archive, "--out", tmp_path / "graph", "--parts", tmp_path / "parts", "--scheduler", scheduler)
        with building(*asked, environment=environment, on=tuple(hosts.on("client"))) as run:
            until(run, "merge", 0)
            merging(tmp_path, 2)
            hosts.kill_a_worker("first")
            hosts.cut_off("second")
            (tmp_path / "go").touch()
            ended_well(run)
        assert f"Remove worker addr: tcp://{hosts.address('second')}" in log.read_text(encoding="utf-8")
    merged = b"".join(gzip.decompress(part.read_bytes()) for part in sorted((tmp_path / "parts").glob("part-*")))
    assert len(list(tmp_path.glob("merging-*"))) > 2, "nobody merged again"
    assert merged == alone[1]
    assert {path.name.partition("-")[0] for path in (tmp_path / "parts").iterdir()} == {"part", "parts.json"}


@contextmanager
def scheduler_here(tmp_path: Path, environment: dict[str, str], *worker: str, source: Path) -> Iterator[str]:
    """The address of a scheduler on this machine with one worker."""
    log = tmp_path / "scheduler.log"
    started = []
    try:
        with log.open("wb") as out:
            asked = ("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
            command = [sys.executable, "-m", "dask", *asked]
            started.append(subprocess.Popen(command, env=environment, stdout=out, stderr=out))
        listening(log, "Scheduler at")
        address = "tcp://" + log.read_text(encoding="utf-8").split("tcp://")[1].split()[0]
        command = [sys.executable, "-m", "dask", "worker", address, "--no-nanny", "--no-dashboard", *worker]
        quiet = subprocess.DEVNULL
        theirs = environment | {"PYTHONPATH": str(source)}
        started.append(subprocess.Popen(command, env=theirs, stdout=quiet, stderr=quiet))
        listening(log, "Register worker")
        yield address
    finally:
        for one in started:
            one.kill()
            one.wait()


def test_a_worker_of_another_version_is_refused(
    archive: Path, tmp_path: Path, checkout: Path, environment: dict[str, str], call: Call
) -> None:
    for name in ("src", "ontology", "shapes", "questions"):
        shutil.copytree(checkout / name, tmp_path / "other" / name)
    with (tmp_path / "other" / "src" / "caregraph" / "extraction" / "grading.py").open("a") as out:
        out.write("# changed\n")
    with scheduler_here(tmp_path, environment, "--nthreads", "1", source=tmp_path / "other" / "src") as scheduler:
        called = call("build", archive, "--out", tmp_path / "graph", "--engine", "dask", "--scheduler", scheduler)
    todo = "of another version on this worker; install the same as here"
    assert (called.status, called.sentence().endswith(todo)) == (2, True)


@pytest.mark.parametrize(
    ("threads", "lost", "todo"),
    [
        ("3", False, "this worker has 3 threads; start it with --nthreads 1, and more of them"),
        ("1", True, "install caregraph[dask] there, of the same version as here"),
    ],
)
def test_a_worker_with_threads_or_without_caregraph_is_refused(
    threads: str,
    lost: bool,
    todo: str,
    archive: Path,
    tmp_path: Path,
    checkout: Path,
    environment: dict[str, str],
    call: Call,
) -> None:
    (tmp_path / "caregraph.py").write_text("raise ImportError('none here')\n")
    source = tmp_path if lost else checkout / "src"
    with scheduler_here(tmp_path, environment, "--nthreads", threads, source=source) as scheduler:
        called = call("build", archive, "--out", tmp_path / "graph", "--engine", "dask", "--scheduler", scheduler)
    assert (called.status, called.sentence().endswith(todo)) == (2, True)


def test_a_scheduler_that_is_lost_is_told(
    archive: Path, tmp_path: Path, checkout: Path, environment: dict[str, str]
) -> None:
    worker = ("--nthreads", "1", "--death-timeout", "5")
    with scheduler_here(tmp_path, environment, *worker, source=checkout / "src") as scheduler:
        asked = (archive, "--out", tmp_path / "graph", "--scheduler", scheduler)
        with building(*asked, environment=environment) as run:
            [process] = [one for one in psutil.Process().children() if "scheduler" in one.cmdline()]
            process.kill()
            assert run.stderr
            *_, complaint = run.stderr.read().splitlines()
    sentence = f"{scheduler}: the scheduler was lost; what was found until then is kept: build again with --resume"
    assert (run.returncode, complaint) == (2, f"caregraph: {sentence}")


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nowhere", "what://127.0.0.1:9"])
def test_no_scheduler_there(
    address: str, archive: Path, tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caregraph.cluster, "_PATIENCE", 2)
    called = call("build", archive, "--out", tmp_path / "graph", "--engine", "dask", "--scheduler", address)
    sentence = f"{address}: no dask scheduler answers within 2 seconds; start one with `dask scheduler` and give its "
    assert (called.status, called.sentence().startswith(sentence)) == (2, True)


def test_a_scheduler_is_for_dask(archive: Path, tmp_path: Path, call: Call) -> None:
    called = call("build", archive, "--out", tmp_path / "graph", "--scheduler", "tcp://127.0.0.1:9")
    assert (called.status, called.sentence()) == (
        2,
        "--scheduler is an address for --engine dask; give both, or neither",
    )


def test_without_the_extra(archive: Path, tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    called = call("build", archive, "--out", tmp_path / "graph", "--engine", "dask")
    sentence = "dask needs distributed, which is not installed; install caregraph[dask], or leave out --engine dask"
    assert (called.status, called.sentence()) == (2, sentence)
