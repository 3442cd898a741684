"""Learning rate and batch noise: one walk of a weight, and how restless each rate leaves it."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.batch_noise.compute import (
    BATCH,
    RATE,
    SEED,
    START,
    STEPS,
    Walk,
    settled_spread,
    walk,
)
from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel

TALL = (-5.0, 5.0)


def draw(rate: float, batch: int, steps: int, seed: int) -> Drawing:
    """One walk as the page shows it."""
    found = walk(rate, batch, steps, seed)
    late = float(np.sqrt(np.mean(found.path[len(found.path) // 2 :] ** 2)))
    return Drawing(
        panels=[_walk(found), _rates(found, rate, batch)],
        key=[
            ("line a", "the weight after each step"),
            ("line b", "where 95 of 100 such walks are"),
            ("line d", "the minimum of the loss"),
            ("line e", "the spread at the end, for each learning rate"),
        ],
        says=f"The weight never comes to rest: in the second half of the walk it is typically "
        f"{number(late)} from the minimum; theory says {number(found.settled)} in the long run.",
        alt=f"Above: a weight starts at {number(START)}, comes to the minimum at 0 and jitters "
        f"around it for {steps} steps. Below: the spread that is left grows with the learning "
        "rate, slowly at first and steeply near 2.",
        header=["", "value"],
        rows=[
            ["Distance that a step keeps", percent(abs(1 - rate))],
            ["Noise of one step", number(rate / batch**0.5)],
            ["Spread in the long run", number(found.settled)],
            ["Spread in the second half of this walk", number(late)],
        ],
    )


def _walk(found: Walk) -> Panel:
    steps = np.arange(len(found.path))
    frame = Frame((0, len(steps) - 1), TALL, 220, "step", "weight")
    return Panel(
        frame,
        [
            frame.horizontal_line(0, "d"),
            frame.line(steps, found.expected + 1.96 * found.spread, "b"),
            frame.line(steps, found.expected - 1.96 * found.spread, "b"),
            frame.line(steps, found.path, "a"),
        ],
    )


def _rates(found: Walk, rate: float, batch: int) -> Panel:
    rates = np.linspace(RATE.low, RATE.high, 95)
    spreads = [settled_spread(each, batch) for each in rates]
    frame = Frame((0, 2), (0, 2), 140, "learning rate", "spread at the end")
    return Panel(
        frame,
        [
            frame.line(rates, spreads, "e"),
            frame.vertical_line(rate, "rule"),
            frame.dots([rate], [found.settled], "centre", "disc", 6),
        ],
    )


PICTURE = Picture(
    lead="Training looks at a few examples at a time, so each step follows a slope that is a "
    "little wrong. The learning rate says how much of that error gets into the weight, the batch "
    "size how large it is.",
    fields=(
        Number("rate", "Learning rate", RATE, 0.3, 0.02),
        Number("batch", "Batch size", BATCH, 1),
        Number("steps", "Steps", STEPS, 120, 10),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=ChoiceGuess(
        ask="A batch of 4 examples takes the place of single ones. What happens to the jitter "
        "around the minimum?",
        slider_values={"batch": 4},
        options=("it stays as it is", "it falls to a half", "it falls to a quarter"),
        right=1,
        why="The mean of four slopes has half the noise of one, because noise shrinks with the "
        "root of the number, and √4 is 2.",
    ),
    suggestions=(
        Try("A tenth of the rate", "is calm at the end and slow at the start. A schedule takes "
            "both: large first, small later.", {"rate": 0.04}),
        Try("A rate of 1.8 with batches of 64", "jumps to the other side at each step, and the "
            "noise of small batches comes on top of that.", {"rate": 1.8, "batch": 64}),
        Try("Four times the rate with four times the batch", "is not quite the same walk: near a "
            "rate of 2 the jitter grows out of all bounds.", {"rate": 1.2, "batch": 4}),
    ),
    draw=draw,
)  # fmt: skip
