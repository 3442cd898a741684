"""The central limit theorem: a histogram of means under the normal density."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.central_limit.compute import FAR, SAMPLES, SEED, SIZE, Means, sample_means
from gradatim.explorables.drawing.fields import Choice, Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel

NAMES = {
    "even": "every number from 0 to 1 is as likely",
    "waiting": "waiting times: mostly short, a few long",
    "die": "a die",
    "rare": "a rare event: 1 in 5 % of cases, else 0",
}


def draw(source: str, size: int, samples: int, seed: int) -> Drawing:
    """The means as the page shows them."""
    found = sample_means(source, size, samples, seed)
    return Drawing(
        panels=[_histogram(found)],
        key=[("bar a", f"{samples} means"), ("line b", "the normal density")],
        says=f"{percent(found.below)} of the means lie more than {FAR} standard errors below the "
        f"true mean, and {percent(found.above)} above; of a normal distribution it would be "
        f"{percent(0.025)} each.",
        alt=f"A histogram of {samples} means of samples of {size}, from {number(found.edges[0])} "
        f"to {number(found.edges[-1])}, and the normal density around {number(found.mean)}.",
        header=["", "these means", "theory"],
        rows=[
            ["Mean", number(found.means.mean()), number(found.mean)],
            ["Standard deviation", number(found.means.std()), number(found.error)],
            ["Skewness", number(_skewness(found)), number(found.skewness)],
        ],
    )


def _histogram(found: Means) -> Panel:
    low = min(found.edges[0], found.at[0])
    high = max(found.edges[-1], found.at[-1])
    top = 1.08 * min(max(found.density.max(), found.normal.max()), 4 * found.normal.max())
    frame = Frame((low, high), (0, top), 250, "mean of a sample", "density")
    bars = frame.histogram(found.edges, found.density, "a")
    return Panel(frame, [bars, frame.line(found.at, found.normal, "b")])


def _skewness(found: Means) -> float:
    away = found.means - found.means.mean()
    return float(np.mean(away**3) / max(np.mean(away**2), 1e-300) ** 1.5)


PICTURE = Picture(
    lead="Take a sample, write down its mean, and do that thousands of times. Whatever the single "
    "values look like, the means come to look normal, and their spread shrinks.",
    fields=(
        Choice("source", "Source of single values", "central-limit", NAMES, "waiting"),
        Number("size", "Values in a sample", SIZE, 10),
        Number("samples", "Samples", SAMPLES, 5000, 100),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=ChoiceGuess(
        ask="Samples of 10 become samples of 40. What happens to the spread of their means?",
        slider_values={"size": 40},
        options=("it stays as it is", "it falls to a half", "it falls to a quarter"),
        right=1,
        why="The spread of a mean shrinks with the root of the sample size, and √4 is 2.",
    ),
    suggestions=(
        Try("Samples of one value", "show the single values themselves: no bell in sight.",
            {"size": 1}),
        Try("Samples of 40", "halve the spread of samples of 10. Four times the work buys half the "
            "error, because it shrinks with the root of the size.", {"size": 40}),
        Try("A rare event, 20 cases a sample", "is still lopsided: the theorem does not say how "
            "many values are enough. The rarer the event, the more it takes.",
            {"source": "rare", "size": 20}),
    ),
    draw=draw,
)  # fmt: skip
