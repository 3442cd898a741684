"""Geometry of a plot: numbers in, paths and ticks out. Knows no idea and no colour."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from gradatim.explorables.drawing.numbers import signed

WIDTH = 480  # of the drawing, in its own units
LEFT, RIGHT, TOP, BOTTOM = 56, 12, 30, 54  # room for labels around a panel
MAX_OFFSET = 4  # panels away from the middle: what lies further off is drawn there
PLOT_WIDTH = WIDTH - LEFT - RIGHT
SHADES = 8  # how many a cell can have; explore.css has one class for each
MARKERS = ("disc", "square", "triangle", "diamond", "star", "cross")

Span = tuple[float, float]
Tick = tuple[float, str]


@dataclass(frozen=True)
class Shape:
    """A path and the class that says how it looks: "line a", "dot b", "area c", "rule"."""

    kind: str
    d: str


@dataclass(frozen=True)
class Label:
    """Words in a panel, in its own units."""

    x: float
    y: float  # of the line that they stand on
    words: str
    anchor: str


@dataclass(frozen=True)
class Frame:
    """One panel's scales; its own top left corner is (0, 0)."""

    x: Span
    y: Span
    height: float
    x_label: str  # what the horizontal axis shows
    y_label: str
    x_ticks: tuple[Tick, ...] | None = None  # None: round numbers
    y_ticks: tuple[Tick, ...] | None = None

    @property
    def bottom_margin(self) -> float:
        """Room for what stands under the panel."""
        return BOTTOM if self.x_label or self.x_ticks != () else 12

    def x_position(self, value: ArrayLike) -> np.ndarray:
        """Horizontal places of values."""
        return _scaled(value, *self.x, PLOT_WIDTH)

    def y_position(self, value: ArrayLike) -> np.ndarray:
        """Vertical places of values; larger ones are higher."""
        return self.height - _scaled(value, *self.y, self.height)

    def line(self, xs: ArrayLike, ys: ArrayLike, kind: str) -> Shape:
        """A line through points."""
        return Shape(f"line {kind}", "M" + "L".join(self._points(xs, ys)))

    def line_through(self, points: np.ndarray, kind: str) -> Shape:
        """The same of points (n, 2)."""
        return self.line(points[:, 0], points[:, 1], kind)

    def dots(
        self, xs: ArrayLike, ys: ArrayLike, kind: str, mark: str = "disc", size: float = 3.5
    ) -> Shape:
        """A mark at each point."""
        return Shape(
            f"dot {kind}", "".join(f"M{p}{_marker_path(mark, size)}" for p in self._points(xs, ys))
        )

    def histogram(self, edges: ArrayLike, heights: ArrayLike, kind: str) -> Shape:
        """A histogram; bars stand on zero."""
        x, y, base = self.x_position(edges), self.y_position(heights), float(self.y_position(0.0))
        found = (
            f"M{_fmt(left)} {_fmt(base)}V{_fmt(top)}H{_fmt(right)}V{_fmt(base)}z"
            for left, right, top in zip(x[:-1], x[1:], y, strict=True)
            if abs(base - top) > 0.05
        )
        return Shape(f"bar {kind}", "".join(found))

    def bar_chart(self, heights: ArrayLike, kind: str) -> Shape:
        """A bar for each height with gaps between, the first from 0 to 1."""
        tall = np.asarray(heights)
        edges = np.repeat(np.arange(len(tall)), 2) + np.tile([0.15, 0.85], len(tall))
        gaps = np.stack([tall, np.zeros(len(tall))], axis=1).ravel()[:-1]
        return self.histogram(edges, gaps, kind)

    def vertical_line(self, x: float, kind: str) -> Shape:
        """A vertical line over the whole panel."""
        return Shape(f"line {kind}", f"M{_fmt(float(self.x_position(x)))} 0V{_fmt(self.height)}")

    def horizontal_line(self, y: float, kind: str) -> Shape:
        """A horizontal line over the whole panel."""
        return Shape(f"line {kind}", f"M0 {_fmt(float(self.y_position(y)))}H{PLOT_WIDTH}")

    def arrow(self, end: np.ndarray, kind: str, start: ArrayLike = (0, 0)) -> Shape:
        """From `start` (2,) to `end` (2,), with a head."""
        ends = np.stack([np.asarray(start), end])
        (x0, x1), (y0, y1) = self.x_position(ends[:, 0]), self.y_position(ends[:, 1])
        long = math.hypot(x1 - x0, y1 - y0) or 1
        u, v = 9 * (x1 - x0) / long, 9 * (y1 - y0) / long
        wings = (
            f"M{_fmt(x1 - u + s * v / 2)} {_fmt(y1 - v - s * u / 2)}L{_fmt(x1)} {_fmt(y1)}"
            for s in (1, -1)
        )
        return Shape(
            f"line {kind}", f"M{_fmt(x0)} {_fmt(y0)}L{_fmt(x1)} {_fmt(y1)}{''.join(wings)}"
        )

    def cells(self, on: np.ndarray, xs: np.ndarray, ys: np.ndarray, kind: str) -> Shape:
        """The cells of a grid where `on` (len(ys), len(xs)) is true, neighbours in a row joined."""
        half = (xs[1] - xs[0]) / 2
        tall = float(abs(self.y_position(ys[1]) - self.y_position(ys[0])))
        found = []
        for row, y in zip(on, self.y_position(ys), strict=True):
            for first, last in _runs(row):
                x0, x1 = self.x_position([xs[first] - half, xs[last] + half])
                found.append(
                    f"M{_fmt(x0)} {_fmt(y - tall / 2)}H{_fmt(x1)}v{_fmt(tall)}H{_fmt(x0)}z"
                )
        return Shape(f"area {kind}", "".join(found))

    def heatmap(
        self,
        values: ArrayLike,
        top: float,
        kind: str,
        below: str = "",
        at: Span = (0, 0),
        size: float = 1,
    ) -> list[Shape]:
        """A table (rows, columns) as cells, the first row on top: the further from 0, the darker.

        `top`: the value of the darkest; `below`: the kind of negative ones; `at`: the lower left
        corner; `size`: of a cell.
        """
        grid = np.asarray(values, dtype=np.float64)
        level = np.rint(SHADES * np.clip(grid / top, -1, 1)).astype(np.int64)
        columns = at[0] + size * (np.arange(grid.shape[1]) + 0.5)
        rows = at[1] + size * (np.arange(len(grid))[::-1] + 0.5)
        found = []
        for dark in range(1, SHADES + 1):
            for sign, look in ((1, kind), (-1, below)):
                on = level == sign * dark
                if look and on.any():
                    cells = self.cells(on, columns, rows, "")
                    found.append(Shape(f"shade s{dark} {look}", cells.d))
        return found

    def rectangle(self, left: float, low: float, right: float, high: float, kind: str) -> Shape:
        """The outline of a rectangle."""
        (x0, x1), (y0, y1) = self.x_position([left, right]), self.y_position([low, high])
        return Shape(f"line {kind}", f"M{_fmt(x0)} {_fmt(y0)}H{_fmt(x1)}V{_fmt(y1)}H{_fmt(x0)}z")

    def label(self, x: float, y: float, words: str, anchor: str = "middle") -> Label:
        """Words at a place; `anchor` is start, middle or end."""
        right, down = float(self.x_position(x)), float(self.y_position(y))
        return Label(round(right, 1), round(down + 4, 1), words, anchor)

    def _points(self, xs: ArrayLike, ys: ArrayLike) -> list[str]:
        pairs = zip(np.ravel(self.x_position(xs)), np.ravel(self.y_position(ys)), strict=True)
        return [f"{_fmt(x)} {_fmt(y)}" for x, y in pairs]


@dataclass(frozen=True)
class Panel:
    """A frame and what is drawn in it, in this order."""

    frame: Frame
    shapes: Sequence[Shape]
    labels: Sequence[Label] = ()

    @property
    def x_tick_labels(self) -> list[tuple[float, str]]:
        """Place and words of each tick on the horizontal axis."""
        ticks = round_ticks(*self.frame.x) if self.frame.x_ticks is None else self.frame.x_ticks
        return [(round(float(self.frame.x_position(at)), 1), words) for at, words in ticks]

    @property
    def y_tick_labels(self) -> list[tuple[float, str]]:
        """The same of the vertical axis."""
        ticks = round_ticks(*self.frame.y) if self.frame.y_ticks is None else self.frame.y_ticks
        return [(round(float(self.frame.y_position(at)), 1), words) for at, words in ticks]


@dataclass(frozen=True)
class Drawing:
    """A picture as the page shows it, in paths and in words."""

    panels: Sequence[Panel]
    key: Sequence[tuple[str, str]]  # kind of shape, a mark's name included; what it stands for
    says: str  # one sentence: what came out
    alt: str  # what the picture looks like, for those who cannot see it
    header: Sequence[str]  # of the table
    rows: Sequence[Sequence[str]]
    panel_tops: list[float] = field(init=False)  # where each panel begins
    height: float = field(init=False)

    @property
    def samples(self) -> list[tuple[Shape, str]]:
        """The key, each with a small sample in a box of 24 by 12."""
        return [(Shape(kind, _legend_path(kind)), words) for kind, words in self.key]

    def __post_init__(self) -> None:
        heights = [TOP + panel.frame.height + panel.frame.bottom_margin for panel in self.panels]
        object.__setattr__(
            self, "panel_tops", [sum(heights[:i]) + TOP for i in range(len(heights))]
        )
        object.__setattr__(self, "height", sum(heights))


def padded_range(values: Iterable[float], share: float = 0.06) -> Span:
    """The span of the values and a little more on both sides."""
    known = [float(value) for value in values]
    low, high = min(known), max(known)
    more = share * ((high - low) or max(abs(low), 1.0))
    return low - more, high + more


def square_ranges(reach: float, height: float) -> tuple[Span, Span]:
    """Spans around 0, `reach` up and down, with the same scale in both directions."""
    wide = reach * PLOT_WIDTH / height
    return (-wide, wide), (-reach, reach)


def round_ticks(low: float, high: float, most: int = 5) -> tuple[Tick, ...]:
    """Round numbers within a span, with as many digits as they need."""
    raw = (high - low) / most
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= 0.7 * raw)
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple((i * step, signed(f"{i * step:.{digits}f}")) for i in range(first, last + 1))


def _scaled(value: ArrayLike, low: float, high: float, length: float) -> np.ndarray:
    share = (np.asarray(value, dtype=np.float64) - low) / (high - low)
    return length * np.clip(share, 0.5 - MAX_OFFSET, 0.5 + MAX_OFFSET)


def _runs(row: np.ndarray) -> Iterable[tuple[int, int]]:
    """First and last index of each run of true values."""
    turns = np.flatnonzero(np.diff(np.concatenate([[0], row.astype(np.int8), [0]])))
    return ((int(a), int(b) - 1) for a, b in zip(turns[::2], turns[1::2], strict=True))


def _legend_path(kind: str) -> str:
    what, *looks = kind.split()
    if what == "line":
        return "M1 6H23"
    if what in ("bar", "shade"):
        return "M3 1H21V11H3z"
    mark = next((mark for mark in MARKERS if mark in looks), "disc")
    return f"M12 6{_marker_path(mark, 4)}"


def _marker_path(mark: str, size: float) -> str:
    r = size
    return {
        "disc": f"m{-r} 0a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0z",
        "square": f"m{-r} {-r}h{2 * r}v{2 * r}h{-2 * r}z",
        "triangle": f"m0 {-1.2 * r:g}l{1.2 * r:g} {2.2 * r:g}h{-2.4 * r:g}z",
        "diamond": f"m0 {-1.4 * r:g}l{1.4 * r:g} {1.4 * r:g}l{-1.4 * r:g} {1.4 * r:g}"
        f"l{-1.4 * r:g} {-1.4 * r:g}z",
        "star": f"m0 {1.3 * r:g}l{1.2 * r:g} {-2.2 * r:g}h{-2.4 * r:g}z",
        "cross": f"m{-r} {-r}l{2 * r} {2 * r}m0 {-2 * r}l{-2 * r} {2 * r}",
    }[mark]


def _fmt(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
