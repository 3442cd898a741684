"""Bias and variance: a dozen fits of one degree, and the errors of all degrees."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.bias_variance.compute import (
    DEGREE,
    NOISE,
    POINTS,
    SEED,
    Decomposition,
    decompose,
)
from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel


def draw(degree: int, points: int, noise: float, seed: int) -> Drawing:
    """Fits and errors as the page shows them."""
    found = decompose(degree, points, noise, seed)
    best = int(np.argmin(found.error))
    return Drawing(
        panels=[_fits(found), _errors(found, degree)],
        key=[
            ("line a thin", f"degree {degree} fitted to {len(found.fits)} training sets"),
            ("line e", "above the truth, below the expected error"),
            ("dot d", "the first training set"),
            ("line b", "squared bias"),
            ("line c", "variance"),
            ("line d", "noise"),
        ],
        says=f"Degree {best} errs least here. At degree {degree}, {_reason(found, degree)}.",
        alt=f"Above: {points} points, one turn of a sine, and {len(found.fits)} curves of degree "
        f"{degree}. Below: squared bias falls and variance grows with the degree; their sum with "
        f"the noise is least at degree {best}.",
        header=["degree", "bias²", "variance", "noise", "sum", "measured"],
        rows=[[str(k), *(f"{column[k]:.4f}" for column in _columns(found))] for k in found.degrees],
    )


def _columns(found: Decomposition) -> list[np.ndarray]:
    noise = np.full(len(found.degrees), found.noise)
    return [found.bias, found.variance, noise, found.error, found.measured]


def _fits(found: Decomposition) -> Panel:
    frame = Frame((0, 1), (-2, 2), 200, "x", "y")
    return Panel(
        frame,
        [
            frame.dots(found.x, found.y, "d", "disc", 2.5),
            *(frame.line(found.at, fit, "a thin") for fit in found.fits),
            frame.line(found.at, found.truth, "e"),
        ],
    )


def _errors(found: Decomposition, degree: int) -> Panel:
    top = 1.15 * min(found.error.max(), 1.6 * found.error[0])
    ticks = tuple((float(k), str(k)) for k in found.degrees)
    frame = Frame((-0.3, 9.3), (0, top), 170, "degree", "mean squared error", x_ticks=ticks)
    return Panel(
        frame,
        [
            frame.vertical_line(degree, "rule"),
            frame.horizontal_line(found.noise, "d"),
            frame.line(found.degrees, found.bias, "b"),
            frame.line(found.degrees, found.variance, "c"),
            frame.line(found.degrees, found.error, "e"),
            frame.dots([degree], [found.error[degree]], "e", "disc", 4.5),
        ],
    )


def _reason(found: Decomposition, degree: int) -> str:
    parts = {
        "the curve is too stiff: most of the error is bias": found.bias[degree],
        "the curve follows its luck: most of the error is variance": found.variance[degree],
        "most of the error is noise, which no curve can foresee": found.noise,
    }
    return max(parts, key=lambda words: float(parts[words]))


PICTURE = Picture(
    lead="Fit a polynomial to a few noisy points, then to a few others, and others again. A stiff "
    "curve errs in the same way every time, a supple one in a new way each time.",
    fields=(
        Number("degree", "Degree", DEGREE, 3),
        Number("points", "Training points", POINTS, 20),
        Number("noise", "Noise", NOISE, 0.4, 0.05),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=ChoiceGuess(
        ask="The degree goes from 3 to 9, with the same 20 points. What grows most?",
        slider_values={"degree": 9},
        options=("the bias", "the variance", "the noise"),
        right=1,
        why="A supple curve follows the luck of each training set, so its fits differ more from "
        "each other, while on average they come closer to the truth.",
    ),
    suggestions=(
        Try("Degree 1", "is wrong in the same way for all training sets, so more of them would not "
            "help.", {"degree": 1}),
        Try("Degree 9 on 12 points", "is right on average, and far off in each single case.",
            {"degree": 9, "points": 12}),
        Try("Degree 9 with 100 points", "can be afforded: the variance falls with the number of "
            "points, the bias does not.", {"degree": 9, "points": 100}),
    ),
    draw=draw,
)  # fmt: skip
