"""Pictures: names as text, the same bytes every time, nothing drawn over anything, and one sentence where it fails."""

import shlex
from collections.abc import Callable
from importlib import util
from itertools import combinations
from pathlib import Path

import pytest
from lxml import etree
from matplotlib.text import Annotation

import caregraph
from caregraph import cli, pictures
from caregraph.errors import CaregraphError

KEPT = {
    "officials.svg": ["network"],
    "kirklees.svg": ["timeline", "Kirklees"],
    "callaghan.svg": ["career", "Sarah Callaghan"],
}


@pytest.fixture(scope="module")
def graph(built: Path) -> caregraph.Graph:
    return caregraph.open(built)


def words(svg: bytes) -> list[str]:
    root = etree.fromstring(svg)
    return ["".join(node.itertext()).strip() for node in root.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize(
    ("call", "names"),
    [
        (["network"], {"Kirklees", "Sarah Callaghan", "people", "councils", "post", "event"}),
        (["network", "councils"], {"Warrington", "Sarah Callaghan"}),
        (["network", "replacements"], {"Alison O'Sullivan", "Sarah Callaghan", "replacement"}),
        (["network", "--around", "Doncaster"], {"Doncaster", "Paul Gray", "Martin Winter"}),
        (["timeline", "Kirklees"], {"Kirklees", "inadequate", "direction", "by 2016-11-25", "SIF", "surely held"}),
        (["timeline", "Surrey"], {"improvement notice", "no date told"}),
        (["career", "Sarah Callaghan"], {"Sarah Callaghan", "2016-03 – not before 2016-11-25", "Posts"}),
        (["career", "Mike Whitby"], {"Mike Whitby", "no date told"}),
    ],
)
def test_a_picture_holds_its_names_as_text(call: list[str], names: set[str], built: Path, tmp_path: Path) -> None:
    first, second, painted = (tmp_path / name for name in ("one.svg", "two.svg", "one.PNG"))
    for out in (first, second, painted):
        assert cli.run(["draw", *call, "--graph", str(built), "-o", str(out)]) == 0
    assert names <= set(words(first.read_bytes()))
    assert first.read_bytes() == second.read_bytes()
    assert painted.read_bytes().startswith(b"\x89PNG")
    assert b"<dc:date>" not in first.read_bytes()


def test_only_what_is_near_is_drawn(graph: caregraph.Graph) -> None:
    assert "Kirklees" not in words(graph.draw(around="Doncaster").svg())


@pytest.mark.parametrize("name", ["officials", "people", "councils", "voices"])
def test_no_name_covers_another(name: str, graph: caregraph.Graph) -> None:
    figure = graph.draw(name).figure
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if isinstance(text, Annotation)]
    assert len(boxes) >= 9
    assert [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])] == []


def test_labels_of_a_timeline_stay_left_of_it(graph: caregraph.Graph) -> None:
    axes = graph.timeline("Kirklees").figure.axes[0]
    labels = [text for text in axes.texts if text.get_position()[0] < 0]
    assert len(labels) >= 12
    assert all(text.get_window_extent().x1 < axes.get_window_extent().x0 for text in labels)


@pytest.mark.parametrize("name", sorted(KEPT))
def test_the_pictures_of_the_docs_are_what_is_drawn(name: str, checkout: Path, built: Path, tmp_path: Path) -> None:
    assert cli.run(["draw", *KEPT[name], "--graph", str(built), "-o", str(tmp_path / name)]) == 0
    assert words((checkout / "docs" / "pictures" / name).read_bytes()) == words((tmp_path / name).read_bytes())


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["timeline", "Kirkless"], "no council is called 'Kirkless'; did you mean Kirklees"),
        (["timeline", "Cornwall"], "no article tells of Cornwall"),
        (["career", "Nobody At All"], "nobody in the graph is called 'Nobody At All'"),
        (["career"], "no person is named"),
        (["timeline", "Kirklees", "--around", "Leeds"], "a timeline has no surroundings"),
        (["network", "friends"], "no network is called 'friends'"),
        (["network", "--around", "Leeds"], "nobody in this network is called 'Leeds'"),
    ],
)
def test_what_cannot_be_drawn(
    call: list[str], said: str, built: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["draw", *call, "--graph", str(built), "-o", str(tmp_path / "x.svg")]) == 2
    [line] = capfd.readouterr().err.splitlines()
    assert said in line
    assert not (tmp_path / "x.svg").exists()


def test_a_file_that_is_no_picture(built: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["draw", "network", "--graph", str(built), "-o", str(tmp_path / "x.jpg")]) == 2
    assert "name a file that ends in .svg or .png" in capfd.readouterr().err


@pytest.mark.parametrize("draw", [pictures.network, lambda s: pictures.timeline(s, "Kirklees")])
def test_without_matplotlib_it_says_what_to_install(
    draw: Callable[[object], object], graph: caregraph.Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "caregraph.pictures.find_spec", lambda name: None if name == "matplotlib" else util.find_spec(name)
    )
    with pytest.raises(CaregraphError, match=r"matplotlib.* is not installed; install caregraph\[notebooks\]"):
        draw(graph.store)


def test_a_network_too_large_to_read_is_refused(graph: caregraph.Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caregraph.pictures.networks._MOST", 20)
    with pytest.raises(CaregraphError, match=r"21 actors are too many .* --around"):
        graph.draw()


def test_a_notebook_shows_a_picture(graph: caregraph.Graph) -> None:
    picture = graph.career("Sarah Callaghan")
    assert picture._repr_svg_().encode() == picture.svg()
    assert "Warrington" in repr(picture)


def test_the_page_on_pictures_draws_what_it_shows(
    checkout: Path, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (checkout / "docs" / "pictures.md").read_text(encoding="utf-8")
    calls = [shlex.split(line)[2:] for line in page.splitlines() if line.startswith("$ caregraph ")]
    monkeypatch.chdir(tmp_path)
    for call in calls:
        assert cli.run([str(built) if word == "build/graph" else word for word in call]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(KEPT)
    assert all(f"(pictures/{name})" in page for name in KEPT)
