"""Why a polynomial errs: too stiff, too restless, or the noise that no model can foresee.

Source: Hastie, Tibshirani & Friedman, The Elements of Statistical Learning (2009), section 7.3.
A polynomial fitted by least squares is linear in the targets: its values are S @ y. So bias and
variance are exact: S @ truth - truth, and noise**2 times the squared entries of S.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.polynomial.legendre import legvander
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, seed_range

Numbers = NDArray[np.float64]

NAME = "bias-variance"
DEGREE = Range(NAME, "degree", 0, 9, integer=True)
POINTS = Range(NAME, "number of points", 12, 100, integer=True)
NOISE = Range(NAME, "noise", 0.05, 1)
SEED = seed_range(NAME)
REPEATS = 400  # training sets
DRAWN = 12  # of their fits, kept for the picture
GRID = np.linspace(0, 1, 101)


@dataclass(frozen=True, eq=False)
class Decomposition:
    """Mean squared errors on [0, 1], in units of the target squared."""

    degrees: NDArray[np.int64]  # (10,): 0 to 9
    bias: Numbers  # (10,): squared bias, exact
    variance: Numbers  # (10,): exact
    noise: float  # variance of the noise: the same at every degree
    measured: Numbers  # (10,): mean squared error of REPEATS fits on fresh targets
    at: Numbers  # (101,): places of the curves below
    truth: Numbers  # (101,)
    fits: Numbers  # (DRAWN, 101): the chosen degree on as many training sets
    x: Numbers  # (points,): where the training targets are
    y: Numbers  # (points,): the targets of the first training set

    @property
    def error(self) -> Numbers:
        """(10,): expected squared error, the sum of the three."""
        return self.bias + self.variance + self.noise


def truth(x: Numbers) -> Numbers:
    """What the targets would be without noise: one turn of a sine."""
    return np.sin(2 * np.pi * x)


def decompose(degree: int, points: int, noise: float, seed: int) -> Decomposition:
    """All degrees on `points` evenly spaced points with normal noise of standard deviation `noise`.

    RequestError for a value out of its range.
    """
    for limit, value in ((DEGREE, degree), (POINTS, points), (NOISE, noise), (SEED, seed)):
        limit.check(value)
    x = (np.arange(points) + 0.5) / points
    rng = np.random.default_rng(seed)
    y = truth(x)[:, None] + noise * rng.normal(size=(points, REPEATS))
    fresh = truth(GRID)[:, None] + noise * rng.normal(size=(len(GRID), REPEATS))
    degrees = np.arange(int(DEGREE.high) + 1)
    smoothers = _smoothers(points)
    return Decomposition(
        degrees=degrees,
        bias=np.array([np.mean((s @ truth(x) - truth(GRID)) ** 2) for s in smoothers]),
        variance=np.array([noise**2 * np.mean(np.sum(s**2, axis=1)) for s in smoothers]),
        noise=noise**2,
        measured=np.array([np.mean((s @ y - fresh) ** 2) for s in smoothers]),
        at=GRID,
        truth=truth(GRID),
        fits=(smoothers[degree] @ y[:, :DRAWN]).T,
        x=x,
        y=y[:, 0],
    )


@lru_cache
def _smoothers(points: int) -> list[Numbers]:
    """The smoothers of all degrees on so many evenly spaced points."""
    x = (np.arange(points) + 0.5) / points
    return [smoother(x, degree) for degree in range(int(DEGREE.high) + 1)]


def smoother(x: Numbers, degree: int) -> Numbers:
    """(101, len(x)): the matrix that makes fitted values on GRID of targets at x."""
    # Legendre polynomials: plain powers of x would be too much alike to be told apart.
    return legvander(2 * GRID - 1, degree) @ np.linalg.pinv(legvander(2 * x - 1, degree))
