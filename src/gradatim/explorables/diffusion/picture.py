"""Diffusion: the points at one step, and what is left of the data at every step."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.diffusion.compute import (
    AT,
    NAME,
    SEED,
    STEPS,
    WAYS,
    DiffusionState,
    diffuse,
)
from gradatim.explorables.drawing.fields import Choice, Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel, square_ranges

HEIGHT = 300
NAMES = dict(zip(WAYS, ("the data dissolve into noise", "new points come out of noise"),
                 strict=True))  # fmt: skip


def draw(way: str, at: int, steps: int, seed: int) -> Drawing:
    """The points at one step as the page shows them."""
    found = diffuse(way, at, steps, seed)
    signal, noise = float(found.signal[found.step]), float(found.noise[found.step])
    return Drawing(
        panels=[_points(found), _shares(found)],
        key=[
            ("dot d", "the data"),
            ("dot a", f"the points at step {found.step}"),
            ("line a", "how much of its place in the data a point keeps"),
            ("line b", "how much noise it has"),
        ],
        says=_says(found, way, signal),
        alt=f"Above: {len(found.data)} data points, a round face with a smile, and as many "
        f"points at step {found.step} of {steps}. Below: the share of the data falls from 1 to "
        "nearly 0 over the steps, and the noise grows from 0 to nearly 1.",
        header=["", "value"],
        rows=[
            ["Step", f"{found.step} of {steps}"],
            ["Share of its place", percent(signal)],
            ["Noise, as a standard deviation", number(noise)],
            ["Typical distance to the nearest data point", number(_apart(found))],
        ],
    )


def _apart(found: DiffusionState) -> float:
    apart = np.linalg.norm(found.points[:, None] - found.data, axis=2)
    return float(np.median(apart.min(axis=1)))


def _points(found: DiffusionState) -> Panel:
    across, up = square_ranges(2.9, HEIGHT)
    frame = Frame(across, up, HEIGHT, "first number", "second number")
    return Panel(
        frame,
        [
            frame.dots(found.data[:, 0], found.data[:, 1], "d", "disc", 2),
            frame.dots(found.points[:, 0], found.points[:, 1], "a edged", "disc", 3.5),
        ],
    )


def _shares(found: DiffusionState) -> Panel:
    steps = np.arange(len(found.signal))
    frame = Frame((0, len(steps) - 1), (-0.03, 1.06), 140, "step", "share")
    return Panel(
        frame,
        [
            frame.line(steps, found.signal, "a"),
            frame.line(steps, found.noise, "b"),
            frame.vertical_line(found.step, "rule"),
        ],
    )


def _says(found: DiffusionState, way: str, signal: float) -> str:
    if way == "into":
        return f"Each point keeps {percent(signal)} of its place; the rest is noise."
    if found.step == 0:
        return "Every point came out of noise, and lies where data could lie."
    return f"{len(found.signal) - 1 - found.step} steps out of the noise: {found.step} are left."


PICTURE = Picture(
    lead="Add a little noise to every point, again and again, until nothing of the picture is "
    "left. A model that can guess the noise can walk the same steps back, from nothing to new "
    "points.",
    fields=(
        Choice("way", "Way", NAME, NAMES, "into"),
        Number("at", "Place on the way to noise, in %", AT, 10),
        Number("steps", "Steps of the whole way", STEPS, 50, 10),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=NumberGuess(
        ask="After a tenth of the steps a point still keeps 95.5 % of its place. How many per cent "
        "will it keep after half of the steps?",
        slider_values={"at": 50},
        right=26.3,
        tolerance=8,
        unit="\N{NO-BREAK SPACE}%",
        why="Every step takes a share of what is left, and the later steps add more noise than "
        "the first ones.",
    ),
    suggestions=(
        Try("Out of the noise, at 100 %", "is where a new picture begins: noise that knows "
            "nothing.", {"way": "out", "at": 100}),
        Try("Out of the noise, at 30 %", "shows the shape coming back, before any detail.",
            {"way": "out", "at": 30}),
        Try("Out of the noise, at 0 %", "gives new points on the face. With another seed they "
            "are others.", {"way": "out", "at": 0}),
    ),
    draw=draw,
)  # fmt: skip
