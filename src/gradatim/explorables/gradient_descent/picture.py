"""Gradient descent: steps down a parabola, and the distance that is left after each."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import SUPERSCRIPTS, number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel, padded_range
from gradatim.explorables.gradient_descent.compute import (
    CURVATURE,
    RATE,
    START,
    STEPS,
    Descent,
    descend,
)

FARTHEST = 9  # powers of ten that the lower panel shows up and down


def draw(rate: float, curvature: float, start: float, steps: int) -> Drawing:
    """The descent as the page shows it."""
    found = descend(rate, curvature, start, steps)
    return Drawing(
        panels=[_valley(found, curvature, start), _distances(found)],
        key=[("line b", "the loss"), ("dot a", "where you stand after each step")],
        says=_says(found, rate, start),
        alt=f"Above: a parabola and the {steps} steps on it, from w = {number(start)} to w = "
        f"{number(found.path[-1])}. Below: the distance to the minimum after each step, on a scale "
        "of powers of ten, where it is a straight line.",
        header=["", "value"],
        rows=[
            ["A step multiplies the distance by", number(found.factor)],
            ["Rates that converge are below", number(found.limit)],
            [f"w after {steps} steps", number(found.path[-1])],
            ["The loss there", number(found.loss[-1])],
        ],
    )


def _valley(found: Descent, curvature: float, start: float) -> Panel:
    reach = 1.25 * max(abs(start), 0.4) * (1 if abs(found.factor) <= 1 else 2)
    w = np.linspace(-reach, reach, 81)
    loss = curvature / 2 * w**2
    frame = Frame((-reach, reach), padded_range([0, loss.max()]), 230, "w", "loss")
    stayed = np.cumprod(np.abs(found.path) <= 1.5 * reach).astype(bool)  # until it leaves for good
    path, height = found.path[stayed], found.loss[stayed]
    return Panel(
        frame,
        [
            frame.line(w, loss, "b"),
            frame.line(path, height, "a thin"),
            frame.dots(path, height, "a"),
        ],
    )


def _distances(found: Descent) -> Panel:
    steps = np.flatnonzero(found.path)
    away = np.log10(np.abs(found.path[steps]))
    low, high = padded_range([*np.clip(away, -FARTHEST, FARTHEST), 0, 1], 0.1)
    powers = range(int(np.ceil(low)), int(high) + 1, 1 + int(high - low) // 6)
    ticks = tuple((float(k), _power(k)) for k in powers)
    wide = padded_range([0, len(found.path) - 1], 0.03)
    frame = Frame(wide, (low, high), 150, "step", "distance to the minimum", y_ticks=ticks)
    return Panel(frame, [frame.line(steps, away, "a thin"), frame.dots(steps, away, "a")])


def _power(k: int) -> str:
    return str(10**k) if k in (0, 1) else "10" + str(k).translate(SUPERSCRIPTS)


def _says(found: Descent, rate: float, start: float) -> str:
    kept = abs(found.factor)
    if start == 0:
        return "You start at the minimum, where the slope is 0: no step leads away."
    if rate == 0:
        return "A rate of 0 makes no step."
    if abs(kept - 1) < 1e-9:
        return "Every step lands on the other side, exactly as far away: this goes on forever."
    if kept > 1:
        return f"Every step makes the distance {number(kept)} times as large: it diverges."
    if kept < 1e-9:
        return "The first step lands on the minimum."
    side = "on the other side" if found.factor < 0 else "on the same side"
    return f"Every step lands {side} and keeps {percent(kept)} of the distance: it converges."


PICTURE = Picture(
    lead="A step goes against the slope, as far as the learning rate says. On a parabola one "
    "number decides whether that ends at the bottom or in the clouds.",
    fields=(
        Number("rate", "Learning rate", RATE, 0.3, 0.01),
        Number("curvature", "Curvature", CURVATURE, 1, 0.1),
        Number("start", "Start", START, -4, 0.1),
        Number("steps", "Steps", STEPS, 12),
    ),
    guess=ChoiceGuess(
        ask="The learning rate goes from 0.3 to 1.9. Where will the steps lead?",
        slider_values={"rate": 1.9},
        options=(
            "they run away, further off each time",
            "they jump over the minimum each time and still come nearer",
            "they stay on the same side and arrive sooner",
        ),
        right=1,
        why=f"A step multiplies the distance by {number(1 - 1.9)}: the sign flips, and a tenth of "
        "the way is gained.",
    ),
    suggestions=(
        Try("A rate of 1.9", "overshoots at every step and still converges: the sign of the factor "
            "flips, its size is below 1.", {"rate": 1.9}),
        Try("A rate of 1 where the curvature is 2.2", "diverges, though the same rate arrives in "
            "one step where the curvature is 1. Only their product counts.",
            {"rate": 1, "curvature": 2.2}),
        Try("A curvature of 0.1", "crawls at a rate that was fine before. A loss that is steep in "
            "one direction and flat in another suffers from both at once; that is why columns "
            "are scaled.", {"curvature": 0.1}),
    ),
    draw=draw,
)  # fmt: skip
