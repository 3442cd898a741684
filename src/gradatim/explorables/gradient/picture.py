"""The gradient: curves of equal loss with an arrow downhill, and the line that it stands for."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import PLOT_WIDTH, Drawing, Frame, Panel
from gradatim.explorables.gradient.compute import (
    BEST,
    INTERCEPT,
    RATE,
    SLOPE,
    GradientStep,
    X,
    Y,
    contour,
    gradient_step,
    loss,
)

HEIGHT = 300
WIDE = (-2.3, 4.3)
TALL = (
    1 - 3.3 * HEIGHT / PLOT_WIDTH,
    1 + 3.3 * HEIGHT / PLOT_WIDTH,
)  # the same scale: right angles look so
LEVELS = (0.1, 0.4, 1, 2, 4, 8, 14)  # above the least loss


def draw(intercept: float, slope: float, rate: float) -> Drawing:
    """One pair of weights as the page shows it."""
    found = gradient_step(intercept, slope, rate)
    first, second = found.gradient
    return Drawing(
        panels=[_weights(found), _line(found)],
        key=[
            ("line d", "weights with the same loss"),
            ("line e", "those with your loss"),
            ("line a strong", "a step against the gradient, and the line after it"),
            ("line c", "its part along each weight"),
            ("dot b star", "the least loss"),
        ],
        says=f"The step changes the loss from {number(found.loss)} to {number(found.loss_after)}; "
        f"the least possible is {number(loss(BEST))}.",
        alt=f"Above: ellipses of equal loss around intercept {number(BEST[0])} and slope "
        f"{number(BEST[1])}, and an arrow from your weights at a right angle to your ellipse. "
        f"Below: {len(X)} points and the lines before and after the step.",
        header=["", "intercept", "slope"],
        rows=[
            ["Your weights", number(intercept), number(slope)],
            ["Gradient", number(first), number(second)],
            ["Weights after the step", *(number(value) for value in found.after)],
            ["The best weights", *(number(value) for value in BEST)],
        ],
    )


def _weights(found: GradientStep) -> Panel:
    frame = Frame(WIDE, TALL, HEIGHT, "intercept", "slope")
    rings = [contour(loss(BEST) + level) for level in LEVELS]
    (x, y), (x1, y1) = found.weights, found.after
    return Panel(
        frame,
        [
            *(frame.line_through(ring, "d thin") for ring in rings),
            frame.line_through(contour(found.loss), "e"),
            frame.dots([BEST[0]], [BEST[1]], "b", "star", 5),
            frame.line([x, x1], [y, y], "c"),
            frame.line([x1, x1], [y, y1], "c"),
            frame.arrow(found.after, "a strong", found.weights),
            frame.dots([x], [y], "centre", "disc", 6),
        ],
    )


def _line(found: GradientStep) -> Panel:
    ends = np.array([-0.1, 2.1])
    frame = Frame((-0.1, 2.1), (-2, 6), 150, "x", "y")
    before, after = (w[0] + w[1] * ends for w in (found.weights, found.after))
    return Panel(
        frame,
        [
            frame.line(ends, before, "e"),
            frame.line(ends, after, "a"),
            frame.dots(X, Y, "d"),
        ],
    )


PICTURE = Picture(
    lead="A line through points has two weights, and each has its own slope of the loss. Together "
    "the two slopes are the gradient: an arrow in the direction in which the loss grows fastest.",
    fields=(
        Number("intercept", "Intercept", INTERCEPT, -1, 0.1),
        Number("slope", "Slope", SLOPE, 0.5, 0.1),
        Number("rate", "Length of the step", RATE, 0.3, 0.01),
    ),
    guess=ChoiceGuess(
        ask="Your point moves to intercept 3 and slope 1.5, on another ellipse. Where will the "
        "arrow against the gradient point?",
        slider_values={"intercept": 3, "slope": 1.5},
        options=(
            "straight at the lowest point",
            "at a right angle to your ellipse, past the lowest point",
            "along your ellipse",
        ),
        right=1,
        why="Along the ellipse the loss stays the same, so it falls fastest at a right angle to "
        "it, and on a long ellipse that is not the way to the middle.",
    ),
    suggestions=(
        Try("The lowest point", "has no way down: both slopes are nearly 0, and so is the arrow.",
            {"intercept": 1, "slope": 0.8}),
        Try("A longer step", "from the same place overshoots: the arrow is right only where you "
            "stand.", {"rate": 0.6}),
        Try("A point down in the valley", "has a short arrow across it, although the lowest point "
            "lies far along it. That is why plain descent crawls there.",
            {"intercept": 2.5, "slope": -0.4}),
    ),
    draw=draw,
)  # fmt: skip
