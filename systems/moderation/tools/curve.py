"""What a second opinion saves and how long answers take, by the share of posts that is sent.

The endpoint is simulated: its accuracy and latency are assumptions, not measurements.

python -m tools.curve --state build/state

measures, writes curve.json and curve.svg, and prints the table of the README. Without --state it
draws and prints what is in curve.json."""

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moderation.data import Costs
from moderation.engine import Settings
from moderation.errors import ModerationError
from moderation.registry import Registry
from moderation.scorer import Scorer
from moderation.thresholds import gain
from tools.fake_endpoint import simulated_score
from tools.forum import Forum, Post

HERE = Path(__file__).parents[1]
SEED, POSTS = 1, 3000
ACCURACIES = (0.85, 0.92, 0.98)
SHARES = [at / 40 for at in range(17)]  # 0 to 40 %
TABLE_SHARES = (0, 0.05, 0.1, 0.2, 0.3, 0.4)  # the shares of the table, besides the working point
MEDIAN, SPREAD = 300.0, 0.5  # ms, and the standard deviation of the logarithm: a lognormal latency
DEADLINE = 1000 * Settings.api_timeout  # ms; a later opinion is not used

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Point:
    """`cost` of a post by accuracy in percent; the times of an answer are in ms."""

    share: float
    cost: dict[str, float]
    mean: float
    p95: float


@dataclass(frozen=True)
class Curve:
    costs: Costs
    working: float  # the share that the thresholds send
    points: tuple[Point, ...]

    @classmethod
    def read(cls, file: Path) -> "Curve":
        data = json.loads(file.read_text())
        return cls(data["costs"], data["working"], tuple(Point(**each) for each in data["points"]))

    def write(self, file: Path) -> None:
        file.write_text(json.dumps(asdict(self), indent=1) + "\n")

    @property
    def rows(self) -> dict[str, dict[float, str]]:
        """The formatted figures of each share, for both the table and the drawing."""
        points = [each for each in self.points if each.share in (*TABLE_SHARES, self.working)]
        cost = {
            f"cost, right in {name} %": {p.share: f"{p.cost[name]:.3f}" for p in points}
            for name in self.points[0].cost
        }
        return cost | {
            "mean time, ms": {p.share: _ms(p.mean) for p in points},
            "95 % of times at most, ms": {p.share: _ms(p.p95) for p in points},
        }


def latencies(count: int) -> Floats:
    """Latencies of the simulated endpoint, in ms."""
    return np.random.default_rng(SEED).lognormal(np.log(MEDIAN), SPREAD, count)


def measure_times(scorer: Scorer, posts: Sequence[Post]) -> Floats:
    """The processor time of each answer with its reasons, in ms."""
    times = []
    scorer.score([posts[0].text])  # the first call is much slower
    for post in posts:
        start = time.process_time()
        scorer.explain(post.text, scorer.score([post.text])[0])
        times.append(1000 * (time.process_time() - start))
    return np.array(times)


def measure(scorer: Scorer, posts: Sequence[Post], own: Floats, endpoint_times: Floats) -> Curve:
    """One request per post. `own` and `endpoint_times`: of each post, in ms."""
    costs, answers = scorer.model.costs, scorer.score([p.text for p in posts])
    order = np.argsort(-gain(costs, np.array([each.toxicity for each in answers])))
    kinds = ["toxic" if p.toxic else "fine" for p in posts]

    def cost(sent: NDArray[np.intp], accuracy: float) -> float:
        found = list(answers)
        for at in sent:
            simulated = simulated_score(posts[at].text, posts[at].toxic, accuracy)
            opinion = simulated if endpoint_times[at] <= DEADLINE else None
            found[at] = scorer.with_opinion(answers[at], opinion)
        paid = [costs[each.action][kind] for each, kind in zip(found, kinds, strict=True)]
        return round(float(np.mean(paid)), 5)

    def point(share: float) -> Point:
        sent = order[: round(share * len(order))]
        times = own.copy()
        times[sent] += np.minimum(endpoint_times[sent], DEADLINE)
        by_accuracy = {f"{100 * each:.0f}": cost(sent, each) for each in ACCURACIES}
        p95 = float(np.percentile(times, 95, method="inverted_cdf"))
        return Point(share, by_accuracy, round(float(times.mean()), 2), round(p95, 2))

    working = float(np.mean([scorer.wants_opinion(each) for each in answers]))
    return Curve(costs, working, tuple(map(point, sorted({*SHARES, working}))))


def _ms(value: float) -> str:
    return f"{value:.1f}" if value < 10 else f"{value:.0f}"


def table(curve: Curve) -> str:
    """The table of the README."""
    rows = curve.rows
    shares = list(next(iter(rows.values())))
    names = [
        "none" if share == 0 else f"{share:.0%}".replace("%", " %")
        + ", the working point" * (share == curve.working)
        for share in shares
    ]  # fmt: skip
    lines = [["simulated endpoint", *names], ["---"] * (len(names) + 1)]
    lines += [[name, *(row[share] for share in shares)] for name, row in rows.items()]
    return "\n".join("|" + "|".join(f" {cell} " for cell in line) + "|" for line in lines).replace(
        " --- ", "---"
    )


def cost_table(costs: Costs) -> str:
    """The README's table of costs."""
    lines = ["| | a toxic post | a fine post |", "|---|---|---|"]
    lines += [f"| {a} | {row['toxic']:g} | {row['fine']:g} |" for a, row in costs.items()]
    return "\n".join(lines)


# Both themes set their own background, so that the picture is legible on any page.
STYLE = """
  svg { background: #fff; font: 13px system-ui, sans-serif; }
  text { fill: #222; } .axis { stroke: #ccc; } .mark { stroke: #555; stroke-dasharray: 5 4; }
  .ground { fill: #fff; } polyline { fill: none; stroke-width: 2; }
  .a { stroke: #b3500a; fill: #b3500a; } .b { stroke: #0b63b0; fill: #0b63b0; }
  .c { stroke: #0a7a4b; fill: #0a7a4b; } .d { stroke: #444; fill: #444; }
  .e { stroke: #7d3fb0; fill: #7d3fb0; } text[class] { stroke: none; }
  .end { text-anchor: end; } .middle { text-anchor: middle; } .bold { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    svg { background: #16181c; } .ground { fill: #16181c; } text { fill: #e6e6e6; }
    .axis { stroke: #444a52; } .mark { stroke: #aaa; }
    .a { stroke: #f2a25c; fill: #f2a25c; } .b { stroke: #6db7ff; fill: #6db7ff; }
    .c { stroke: #5fd39b; fill: #5fd39b; } .d { stroke: #d0d0d0; fill: #d0d0d0; }
    .e { stroke: #cf9dff; fill: #cf9dff; }
  }
"""
WIDTH, HEIGHT, LEFT, RIGHT = 500, 582, 56, 372
Line = tuple[str, str, list[float]]  # name of the row, label, and a value for each point


def draw(curve: Curve) -> str:
    """The SVG: costs above, times below, over the same shares."""
    names = list(curve.rows)
    cost: list[Line] = [
        (row, f"right in {name} %", [p.cost[name] for p in curve.points])
        for row, name in zip(names, curve.points[0].cost, strict=False)
    ]
    times: list[Line] = [
        (names[-2], "mean", [p.mean for p in curve.points]),
        (names[-1], "95 % at most", [p.p95 for p in curve.points]),
    ]
    costs = "; ".join(f"{a} {row['toxic']:g}, {row['fine']:g}" for a, row in curve.costs.items())
    at = _x_of(curve, curve.working)
    parts = [
        _text(12, 24, "Second opinion, simulated", "bold"),
        _text(12, 44, f"Cost of a toxic and of a fine post: {costs}"),
        f'<line class="mark" x1="{at:.1f}" x2="{at:.1f}" y1="82" y2="490"/>',
        _text(at, 76, f"working point, {100 * curve.working:.0f} % sent", "middle"),
        *_panel(curve, "Mean cost of a post", cost, "abc", 100, 270),
        *_panel(curve, "Time of an answer, ms", times, "de", 320, 490),
        *(_text(_x_of(curve, s), 510, f"{100 * s:.0f} %", "middle") for s in SHARES[::4]),
        _text((LEFT + RIGHT) / 2, 530, "posts sent to the simulated endpoint", "middle"),
        _text(12, 554, f"Simulated latency: lognormal, median {MEDIAN:.0f} ms, spread {SPREAD};"),
        _text(12, 572, f"an opinion that takes more than {DEADLINE:.0f} ms is not used"),
    ]  # fmt: skip
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}">\n<title>Second opinion, simulated: mean cost of a post '
        f"and time of an answer by the share of posts that is sent</title>\n"
        f'<style>{STYLE}</style>\n<rect class="ground" width="{WIDTH}" height="{HEIGHT}"/>\n'
        + "\n".join(parts) + "\n</svg>\n"
    )  # fmt: skip


def _panel(
    curve: Curve, title: str, lines: Sequence[Line], classes: str, top: int, bottom: int
) -> list[str]:
    step = _step(maximum := max(max(values) for _, _, values in lines))
    height = (bottom - top) / maximum
    parts = [_text(LEFT, top - 10, title)]
    for tick in np.arange(0, maximum, step):
        y = bottom - tick * height
        parts.append(f'<line class="axis" x1="{LEFT}" x2="{RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(_text(LEFT - 8, y + 4, f"{tick:g}", "end"))
    for (name, label, values), style in zip(lines, classes, strict=False):
        places = [
            (_x_of(curve, p.share), bottom - value * height)
            for p, value in zip(curve.points, values, strict=True)
        ]
        joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline class="{style}" style="fill: none" points="{joined}"/>')
        row = curve.rows[name]
        for p, (x, y) in zip(curve.points, places, strict=True):
            if p.share in row:
                size = 6 if p.share == curve.working else 3
                tooltip = f"{name}; {p.share:.4f}; {row[p.share]}"
                parts.append(f'<circle class="{style}" cx="{x:.1f}" cy="{y:.1f}" r="{size}">'
                             f"<title>{tooltip}</title></circle>")  # fmt: skip
        parts.append(_text(RIGHT + 12, places[-1][1] + 4, label, style))
    return parts


def _x_of(curve: Curve, share: float) -> float:
    return LEFT + (RIGHT - LEFT) * share / curve.points[-1].share


def _step(maximum: float) -> float:
    """A round distance that gives at most five ticks."""
    unit = 10.0 ** np.floor(np.log10(maximum))
    return float(next(unit * each for each in (0.2, 0.5, 1, 2) if maximum / (unit * each) <= 5))


def _text(x: float, y: float, text: str, style: str = "") -> str:
    named = f' class="{style}"' if style else ""
    return f'<text{named} x="{x:.1f}" y="{y:.1f}">{text}</text>'


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--state", type=Path, help="with a version in use")
    parser.add_argument("--out", type=Path, default=HERE, help="folder of the two files")
    options = parser.parse_args()
    if options.state:
        try:
            scorer = Scorer.in_use(Registry(options.state))
        except ModerationError as error:
            parser.error(f"{options.state}: {error}")
        posts = Forum(SEED, part=1).posts(POSTS)
        curve = measure(scorer, posts, measure_times(scorer, posts), latencies(len(posts)))
        curve.write(options.out / "curve.json")
    if not (options.out / "curve.json").exists():
        parser.error(f"{options.out} holds no curve.json: measure one with --state")
    curve = Curve.read(options.out / "curve.json")
    (options.out / "curve.svg").write_text(draw(curve))
    print(table(curve), cost_table(curve.costs), sep="\n\n")


if __name__ == "__main__":
    main()
