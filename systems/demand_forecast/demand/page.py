"""The page for people: drawn on the server, so that it says the same without a script."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from demand.board import Shown
from demand.table import Array

WIDTH, HEIGHT = 560, 120
SHOWN_DAYS = 56
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
)


@dataclass(frozen=True)
class Chart:
    """One series as an SVG path each: what was sold, what is expected, and between which bounds."""

    series: str
    size: str
    sold: str
    middle: str
    bounds: str
    today: float
    top: int
    total: int
    text: str


def render(shown: Shown) -> str:
    charts = sorted(_charts(shown), key=lambda chart: -chart.total)
    total = sum(chart.total for chart in charts)
    table = shown.forecast.table
    ahead = table.days(table.units.shape[1], table.horizon)
    return _TEMPLATES.get_template("page.html").render(
        shown=shown,
        board=shown.dashboard(),
        charts=charts,
        total=total,
        first=ahead[0],
        last=ahead[-1],
        width=WIDTH,
        height=HEIGHT,
    )


def _charts(shown: Shown) -> list[Chart]:
    table = shown.forecast.table
    first = max(table.units.shape[1] - SHOWN_DAYS, 0)
    return [
        _chart(item.series, item.size, table.units[line, first:], shown.forecast.values[line])
        for line, item in enumerate(table.items)
        if item.series in shown.days
    ]


def _chart(series: str, size: str, sold: Array, ahead: Array) -> Chart:
    days = len(sold) + len(ahead)
    top = max(float(ahead[:, 2].max()), *(float(units) for units in sold if units == units), 1.0)
    later = range(len(sold), days)

    def points(places: Iterable[int], values: Iterable[float]) -> str:
        pairs = zip(places, values, strict=True)
        return " ".join(
            f"{WIDTH * (place + 0.5) / days:.1f},{HEIGHT * (1 - value / top):.1f}"
            for place, value in pairs
            if value == value
        )

    is_open = ahead[:, 2] > 0
    kept = [place for place, opened in zip(later, is_open, strict=True) if opened]
    low, middle, high = ahead[is_open].T
    total = round(float(ahead[:, 1].sum()))
    return Chart(
        series,
        size,
        points(range(len(sold)), sold),
        points(kept, middle),
        f"{points(kept, high)} {points(kept[::-1], low[::-1])}",
        WIDTH * len(sold) / days,
        round(top),
        total,
        f"{series}: about {total} units in the next {len(ahead)} days",
    )
