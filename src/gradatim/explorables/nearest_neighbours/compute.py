"""The border that k nearest neighbours draw between two classes.

Source: Cover & Hart, Nearest neighbor pattern classification (1967), doi
10.1109/TIT.1967.1053964.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from gradatim.errors import RequestError
from gradatim.explorables.limits import Range, seed_range

Numbers = NDArray[np.float64]
Labels = NDArray[np.int64]

NAME = "nearest-neighbours"
K = Range(NAME, "number of neighbours", 1, 99, integer=True)
POINTS = Range(NAME, "number of points", 20, 200, integer=True)
NOISE = Range(NAME, "noise", 0, 0.6)
SEED = seed_range(NAME)
FRESH = 400  # points that nobody has seen
COLUMNS, ROWS = 60, 40  # of the grid


@dataclass(frozen=True, eq=False)
class Border:
    """Two bent groups, and the class that is foretold at each place of a grid."""

    points: Numbers  # (n, 2)
    labels: Labels  # (n,): 0 or 1
    xs: Numbers  # (COLUMNS,): middles of the grid's cells
    ys: Numbers  # (ROWS,)
    classes: Labels  # (ROWS, COLUMNS): the class foretold there
    seen_error: float  # share of the points above that are foretold wrongly
    fresh_error: float  # the same of FRESH points that were not looked at


def border(k: int, points: int, noise: float, seed: int) -> Border:
    """What k neighbours say everywhere; RequestError for a value that cannot be asked for."""
    for limit, value in ((K, k), (POINTS, points), (NOISE, noise), (SEED, seed)):
        limit.check(value)
    if k > points:
        what = f"{k} neighbours of {points} points"
        raise RequestError(what, where=NAME, do="take fewer neighbours, or more points")
    rng = np.random.default_rng(seed)
    seen, labels = two_moons(points, noise, rng)
    fresh, truth = two_moons(FRESH, noise, rng)
    xs, ys = _middles(seen[:, 0], COLUMNS), _middles(seen[:, 1], ROWS)
    grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    return Border(
        points=seen,
        labels=labels,
        xs=xs,
        ys=ys,
        classes=foretell(seen, labels, grid, k).reshape(ROWS, COLUMNS),
        seen_error=float(np.mean(foretell(seen, labels, seen, k) != labels)),
        fresh_error=float(np.mean(foretell(seen, labels, fresh, k) != truth)),
    )


def foretell(points: Numbers, labels: Labels, places: Numbers, k: int) -> Labels:
    """(len(places),): the class of most of the k nearest points.

    RequestError for an even k: two classes could have equally many neighbours.
    """
    if k % 2 == 0:
        what = f"{k} neighbours can be split evenly between two classes"
        raise RequestError(what, where=NAME, do=f"take an odd number, such as {k + 1}")
    across, up = (np.subtract.outer(places[:, i], points[:, i]) for i in (0, 1))
    squares = across**2 + up**2
    nearest = np.argpartition(squares, k - 1, axis=1)[:, :k]
    found: Labels = (labels[nearest].sum(axis=1) > k / 2).astype(np.int64)
    return found


def two_moons(count: int, noise: float, rng: Generator) -> tuple[Numbers, Labels]:
    """(count, 2) and (count,): two half circles that reach into each other."""
    labels = (np.arange(count) % 2).astype(np.int64)
    turn = rng.uniform(0, np.pi, count)
    x = np.where(labels == 0, np.cos(turn), 1 - np.cos(turn))
    y = np.where(labels == 0, np.sin(turn), 0.5 - np.sin(turn))
    return np.stack([x, y], axis=1) + noise * rng.normal(size=(count, 2)), labels


def _middles(values: Numbers, count: int) -> Numbers:
    """Middles of `count` cells that cover the values and a little more."""
    margin = 0.08 * float(np.ptp(values))
    edges = np.linspace(values.min() - margin, values.max() + margin, count + 1)
    return (edges[:-1] + edges[1:]) / 2
