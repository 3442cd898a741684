"""The slope of a curve: lines through two of its points, and their slopes for every distance."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Choice, Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel, padded_range
from gradatim.explorables.slope.compute import CURVES, NAME, H, Slopes, X, slopes

NAMES = {"square": "x²", "sine": "sin x", "exponential": "eˣ"}
WIDE = (-2.6, 2.6)


def draw(curve: str, x: float, h: float) -> Drawing:
    """One curve at one place as the page shows it."""
    found = slopes(curve, x, h)
    return Drawing(
        panels=[_curve(found, curve, x, h), _slopes(found, h)],
        key=[
            ("line e", f"{NAMES[curve]}, and below its slope at x"),
            ("line a", "through x and x + h"),
            ("line b", "through x \N{MINUS SIGN} h and x + h"),
        ],
        says=f"The line through x and x + h has slope {number(found.forward)}; at x itself the "
        f"curve has slope {number(found.exact)}.",
        alt=f"Above: the curve {NAMES[curve]} with two lines through points that are {number(h)} "
        f"from x = {number(x)}. Below: the slopes of both lines for each distance h; towards 0 "
        f"both come to {number(found.exact)}.",
        header=["", "slope", "off by"],
        rows=[
            ["At x itself", number(found.exact), ""],
            ["Through x and x + h", number(found.forward), number(found.forward - found.exact)],
            ["Through x \N{MINUS SIGN} h and x + h", number(found.central),
             number(found.central - found.exact)],
        ],
    )  # fmt: skip


def _curve(found: Slopes, curve: str, x: float, h: float) -> Panel:
    f = CURVES[curve][0]
    places = np.linspace(*WIDE, 105)
    frame = Frame(WIDE, padded_range(f(places), 0.12), 230, "x", NAMES[curve])
    ends = np.array(WIDE)
    return Panel(
        frame,
        [
            frame.line(places, f(places), "e"),
            frame.line(ends, f(x - h) + found.central * (ends - x + h), "b"),
            frame.line(ends, f(x) + found.forward * (ends - x), "a"),
            frame.dots([x - h], f([x - h]), "b", "triangle", 4),
            frame.dots([x + h], f([x + h]), "a", "disc", 4.5),
            frame.dots([x], f([x]), "centre", "disc", 6),
        ],
    )


def _slopes(found: Slopes, h: float) -> Panel:
    every = [found.exact - 0.1, found.exact + 0.1, *found.forwards, *found.centrals]
    frame = Frame((0, 1.04), padded_range(every, 0.1), 150, "distance h", "slope")
    return Panel(
        frame,
        [
            frame.horizontal_line(found.exact, "e"),
            frame.line(found.distances, found.centrals, "b"),
            frame.line(found.distances, found.forwards, "a"),
            frame.dots([h, h], [found.forward, found.central], "centre", "disc", 5),
        ],
    )


PICTURE = Picture(
    lead="A curve has no slope between two points, only a line has. Let the points come together, "
    "and the slope of the line becomes that of the curve: the derivative.",
    fields=(
        Choice("curve", "Curve", NAME, NAMES, "square"),
        Number("x", "Place x", X, 1, 0.1),
        Number("h", "Distance h", H, 1, 0.01),
    ),
    guess=NumberGuess(
        ask="The curve is x². At h = 1 the line through x = 1 and x + h = 2 has slope 3. What "
        "slope will it have at h = 0.1?",
        slider_values={"h": 0.1},
        right=2.1,
        tolerance=0.05,
        why="Between x and x + h the slope of x² is exactly 2x + h, so it comes to 2 as h goes to "
        "0.",
    ),
    suggestions=(
        Try("The sine at 0", "is nearly straight there: both lines are hardly off, even far from "
            "the point.", {"curve": "sine", "x": 0}),
        Try("The exponential", "shows why programs step to both sides: half of the distance makes "
            "the one-sided error half as large, the two-sided one a quarter.",
            {"curve": "exponential", "x": 1, "h": 0.5}),
        Try("The square to the left of 0", "falls, so its slope is negative, and at 0 it is flat.",
            {"x": -1, "h": 0.1}),
    ),
    draw=draw,
)  # fmt: skip
