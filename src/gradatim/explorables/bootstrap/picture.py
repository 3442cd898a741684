"""The bootstrap: one sample, and the means of samples drawn from it."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.bootstrap.compute import (
    LEVEL,
    RESAMPLES,
    SEED,
    SIZE,
    TRUE_MEAN,
    BootstrapResult,
    resample,
    waiting_times,
)
from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel


def draw(size: int, resamples: int, level: float, seed: int) -> Drawing:
    """The sample and its resamples as the page shows them."""
    found = resample(waiting_times(size, seed), resamples, level, seed)
    held = found.low <= TRUE_MEAN <= found.high
    return Drawing(
        panels=[_sample(found), _means(found)],
        key=[
            ("dot d", "a waiting time of the sample"),
            ("bar a", f"means of {resamples} resamples"),
            ("line b", f"the middle {number(level)}\N{NO-BREAK SPACE}% of them: the interval"),
            ("line e", "the true mean, which nobody knows in life"),
        ],
        says=f"The interval from {number(found.low)} to {number(found.high)} minutes "
        + ("holds" if held else "misses")
        + f" the true mean of {number(TRUE_MEAN)}.",
        alt=f"Above: {size} waiting times up to {number(found.sample.max())} minutes. Below: a "
        f"histogram of the means of {resamples} resamples around {number(found.mean)} minutes.",
        header=["", "minutes"],
        rows=[
            ["Mean of the sample", number(found.mean)],
            ["Standard error, by the bootstrap", number(found.error)],
            ["Standard error, by s / √n", number(found.formula)],
            [f"Interval of {percent(level / 100)}",
             f"{number(found.low)} to {number(found.high)}"],
        ],
    )  # fmt: skip


def _sample(found: BootstrapResult) -> Panel:
    wide = (0.0, 1.04 * float(found.sample.max()))
    frame = Frame(wide, (0, 1), 60, "minutes", "the sample", y_ticks=((0.5, ""),))
    height = 0.15 + 0.7 * ((np.arange(len(found.sample)) * 0.618) % 1)
    return Panel(frame, [frame.dots(found.sample, height, "d", "disc", 3)])


def _means(found: BootstrapResult) -> Panel:
    low = min(float(found.edges[0]), TRUE_MEAN)
    high = max(float(found.edges[-1]), TRUE_MEAN)
    more = 0.04 * (high - low)
    top = 1.1 * float(found.share.max())
    frame = Frame(
        (low - more, high + more), (0, top), 220, "mean of a resample, in minutes", "share"
    )
    return Panel(
        frame,
        [
            frame.histogram(found.edges, found.share, "a"),
            frame.vertical_line(found.low, "b"),
            frame.vertical_line(found.high, "b"),
            frame.vertical_line(TRUE_MEAN, "e"),
        ],
    )


PICTURE = Picture(
    lead="You have one sample and no second world to ask. So draw from the sample itself, with "
    "replacement, again and again: how much its mean moves says how sure you can be of it.",
    fields=(
        Number("size", "Waiting times in the sample", SIZE, 30),
        Number("resamples", "Resamples", RESAMPLES, 2000, 100),
        Number("level", "Confidence in per cent", LEVEL, 90),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=ChoiceGuess(
        ask="You draw 5000 resamples instead of 2000 from the same 30 waiting times. What happens "
        "to the interval?",
        slider_values={"resamples": 5000},
        options=("it gets much shorter", "it stays about as long", "it gets much longer"),
        right=1,
        why="More resamples make the histogram smoother, but what is known about the mean comes "
        "from the 30 values alone.",
    ),
    suggestions=(
        Try("Other samples: seed 2, 3, 4 and on", "show how often the interval misses the true "
            "mean. Of ten intervals of 90 % about one should.", {"seed": 2}),
        Try("5000 resamples", "make the histogram smooth and the interval no shorter. Only more "
            "data do that.", {"resamples": 5000}),
        Try("A sample of 5", "cannot show what it has not seen: its intervals are too short, and "
            "miss more often than they say.", {"size": 5}),
    ),
    draw=draw,
    thumbnail_panel=1,
)  # fmt: skip
