"""p-values: how they fall without an effect, and how with one."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel
from gradatim.explorables.p_values.compute import (
    BINS,
    EFFECT,
    LEVEL,
    RUNS,
    SEED,
    SIZE,
    Experiments,
    experiments,
)


def draw(effect: float, size: int, level: float, runs: int, seed: int) -> Drawing:
    """Both worlds as the page shows them."""
    found = experiments(effect, size, level, runs, seed)
    even = np.full(BINS, 1 / BINS)
    without = _shares(found, found.nothing, even, level, "without an effect: share")
    there = _shares(found, found.effect, found.expected, level, "with the effect: share")
    return Drawing(
        panels=[without, there],
        key=[
            ("bar a", f"shares of {runs} p-values"),
            ("line b", "what theory says"),
            ("line rule", "your level"),
        ],
        says=f"Of {runs} experiments with nothing to find, {percent(found.false_alarms)} are "
        f"significant; of as many with the effect, {percent(found.found)}.",
        alt="Above: without an effect every p-value is as likely as every other. Below: with an "
        f"effect of {number(effect)} standard deviations and {size} values, "
        f"{percent(found.effect[0])} of the p-values are below {number(found.edges[1])}.",
        header=["significant", "measured", "theory"],
        rows=[
            ["Without an effect: false alarms", percent(found.false_alarms), percent(level)],
            ["With the effect: power", percent(found.found), percent(found.power)],
            ["Missed effects", percent(1 - found.found), percent(1 - found.power)],
        ],
    )


def _shares(
    found: Experiments, shares: np.ndarray, theory: np.ndarray, level: float, up: str
) -> Panel:
    top = 1.12 * max(shares.max(), theory.max(), 2 / BINS)
    frame = Frame((0, 1), (0, top), 150, "p-value", up)
    steps = np.repeat(found.edges, 2)[1:-1]
    return Panel(
        frame,
        [
            frame.histogram(found.edges, shares, "a"),
            frame.line(steps, np.repeat(theory, 2), "b"),
            frame.vertical_line(level, "rule"),
        ],
    )


PICTURE = Picture(
    lead="Run the same experiment thousands of times, once in a world where there is nothing to "
    "find and once where there is. A single p-value is one draw from one of these two pictures.",
    fields=(
        Number("effect", "Effect, in standard deviations", EFFECT, 0.3, 0.05),
        Number("size", "Values in an experiment", SIZE, 30),
        Number("level", "Level", LEVEL, 0.05, 0.005),
        Number("runs", "Experiments", RUNS, 5000, 100),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=NumberGuess(
        ask="With this effect, 38 % of the experiments are significant. The effect becomes 0: in "
        "how many per cent will the p-value still be below 0.05?",
        slider_values={"effect": 0},
        right=4.76,
        tolerance=1,
        unit="\N{NO-BREAK SPACE}%",
        why="Without an effect every p-value is as likely as every other, so that the level, "
        "5 %, is the share of false alarms, but for luck.",
    ),
    suggestions=(
        Try("An effect of 0", "makes both pictures the same: every p-value is as likely as every "
            "other, so 5 in 100 are below 0.05 by luck alone.", {"effect": 0}),
        Try("90 values", "find the same effect in 8 of 10 experiments. An effect that was missed "
            "with 30 values was there all along.", {"size": 90}),
        Try("A level of 0.005", "has ten times fewer false alarms, and pays with power.",
            {"level": 0.005}),
    ),
    draw=draw,
)  # fmt: skip
