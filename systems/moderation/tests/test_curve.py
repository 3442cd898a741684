"""The curve of the second opinion: the simulation, and that drawing and README table agree."""

import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from moderation.data import Row
from moderation.measure import measure as figures
from moderation.scorer import Scorer
from tools import curve
from tools.curve import DEADLINE, HERE, Curve, Point, cost_table, draw, measure, table
from tools.forum import Forum, Post

README, DRAWN = ((HERE / name).read_text() for name in ("README.md", "curve.svg"))
STORED = Curve.read(HERE / "curve.json")
SVG = "{http://www.w3.org/2000/svg}"


def cells_of_table(text: str) -> set[tuple[str, str, str]]:
    """(row, share in percent, figure) of each cell."""
    lines = text[text.index("| simulated endpoint |") :].split("\n\n")[0].splitlines()
    head, _, *rows = [line.strip("| ").split(" | ") for line in lines]
    shares = ["0", *(name.split(" ")[0] for name in head[2:])]
    return {(row[0], s, cell) for row in rows for s, cell in zip(shares, row[1:], strict=True)}


def dots(svg: str) -> list[tuple[str, float, str, float, float]]:
    """(row, share, figure, x, y) of each dot."""
    found = []
    for each in ElementTree.fromstring(svg).iter(f"{SVG}circle"):
        row, share, figure = (each.findtext(f"{SVG}title") or "").split("; ")
        found.append(
            (row, float(share), figure, float(each.attrib["cx"]), float(each.attrib["cy"]))
        )
    return found


def test_the_drawing_shows_the_figures_of_the_table():
    shown = {(row, f"{100 * share:.0f}", figure) for row, share, figure, _, _ in dots(DRAWN)}
    assert shown == cells_of_table(README) and len(shown) == 35


def test_drawing_and_readme_are_made_from_the_stored_figures():
    assert draw(STORED) == DRAWN
    assert table(STORED) in README and cost_table(STORED.costs) in README


@pytest.mark.parametrize("rows", [slice(0, 3), slice(3, 5)], ids=["costs", "times"])
def test_a_dot_stands_where_its_figure_is(rows: slice):
    """The dots of a panel are on one linear scale, which starts at 0; small differences come from
    rounded figures."""
    names = list(STORED.rows)[rows]
    some = [each for each in dots(DRAWN) if each[0] in names]
    value, y = np.array([float(each[2]) for each in some]), np.array([each[4] for each in some])
    slope, zero = np.polyfit(value, y, 1)
    assert slope < 0 and np.abs(y - (zero + slope * value)).max() < 1
    texts = ElementTree.fromstring(DRAWN).iter(f"{SVG}text")
    ticks = [
        (float(t.text or ""), float(t.attrib["y"]) - 4) for t in texts if t.get("class") == "end"
    ]
    own = [(t, at) for t, at in ticks if 0 < t < value.max() and (t < 1) == (value.max() < 1)]
    assert len(own) > 1 and all(abs(zero + slope * t - at) < 1 for t, at in own)
    share, x = np.array([each[1] for each in some]), np.array([each[3] for each in some])
    assert np.abs(x - np.polyval(np.polyfit(share, x, 1), share)).max() < 0.1


def test_the_working_point_is_marked_and_everything_is_called_simulated():
    root = ElementTree.fromstring(DRAWN)
    [mark] = [each for each in root.iter(f"{SVG}line") if each.get("class") == "mark"]
    at = {x for _, share, _, x, _ in dots(DRAWN) if abs(share - STORED.working) < 1e-3}
    assert at == {float(mark.attrib["x1"])} == {float(mark.attrib["x2"])}
    assert "simulated" in (root.findtext(f"{SVG}title") or "")
    assert "Second opinion, simulated" in [each.text for each in root.iter(f"{SVG}text")]
    [alt] = re.findall(r"!\[([^\]]+)\]\(curve\.svg\)", README)
    assert "simulated" in alt and f"marked at {100 * STORED.working:.0f} %" in alt


def test_the_readme_tells_what_a_call_saves():
    points = {each.share: each for each in STORED.points}

    def saved(low: float, high: float) -> str:
        a, b = points[low].cost, points[high].cost
        found = [(a[name] - b[name]) / (high - low) for name in a]
        return f"{min(found):.2f} to {max(found):.2f}"

    assert f"{saved(0, 0.1)} a call" in README
    assert f"a further call saves {saved(0.1, STORED.working)}" in README
    times = STORED.rows["95 % of times at most, ms"]
    assert f"rises from {times[0.1]} to {times[STORED.working]} ms" in README
    assert f"jumps to {times[0.1]} ms at 10 %" in README


@pytest.fixture(scope="module")
def posts() -> list[Post]:
    return Forum(5, part=1).posts(400)


def test_costs_and_times_follow_the_posts_that_are_sent(scorer: Scorer, posts: list[Post]):
    own, endpoint_times = np.ones(400), np.full(400, 200.0)
    found = measure(scorer, posts, own, endpoint_times)
    assert all(p.mean == pytest.approx(1 + 200 * round(400 * p.share) / 400) for p in found.points)
    assert {p.p95 for p in found.points if p.share <= 0.05} == {1.0}
    assert {p.p95 for p in found.points if p.share > 0.05} == {201.0}
    rows = [Row(p.text, p.toxic, "test") for p in posts]
    alone = figures(scorer, rows, scorer.model.costs)["cost"]
    assert set(found.points[0].cost.values()) == {round(alone, 5)}
    last = found.points[-1].cost
    assert last["98"] < last["92"] < last["85"] < alone
    asked = [scorer.wants_opinion(each) for each in scorer.score([p.text for p in posts])]
    assert found.working == np.mean(asked) and found.working in {p.share for p in found.points}


def test_an_opinion_after_the_deadline_is_waited_for_and_not_used(
    scorer: Scorer, posts: list[Post]
):
    found = measure(scorer, posts, np.zeros(400), np.full(400, 5 * DEADLINE))
    assert len({cost for p in found.points for cost in p.cost.values()}) == 1
    assert found.points[-1].mean == pytest.approx(0.4 * DEADLINE)


def test_the_latency_is_as_stated():
    drawn = curve.latencies(100_000)
    assert np.median(drawn) == pytest.approx(300, rel=0.02)
    assert np.percentile(drawn, 95) == pytest.approx(683, rel=0.02)
    assert "median 300 ms" in DRAWN and "median 300 ms, 95 % within 683 ms" in README


@pytest.mark.parametrize(
    ("option", "said"), [("out", "measure one with --state"), ("state", "train one")]
)
def test_what_cannot_be_drawn_ends_with_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    option: str,
    said: str,
):
    monkeypatch.setattr("sys.argv", ["curve", f"--{option}={tmp_path}"])
    with pytest.raises(SystemExit, match="2"):
        curve.main()
    assert capsys.readouterr().err.strip().endswith(said)


def test_a_stored_curve_is_drawn_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    points = [
        Point(share, {"85": 2 - share, "98": 1 - share}, 9 + share, 12.0) for share in (0, 0.4)
    ]
    Curve({"allow": {"toxic": 3, "fine": 0}}, 0.4, tuple(points)).write(tmp_path / "curve.json")
    monkeypatch.setattr("sys.argv", ["curve", f"--out={tmp_path}"])
    curve.main()
    shown = {(row, figure) for row, _, figure, _, _ in dots((tmp_path / "curve.svg").read_text())}
    assert {("cost, right in 98 %", "0.600"), ("mean time, ms", "9.4")} <= shown
