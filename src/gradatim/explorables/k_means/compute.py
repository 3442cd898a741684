"""k-means, round by round: where the centres stood and how much was left unexplained.

Sources: Lloyd, Least squares quantization in PCM (1982), doi 10.1109/TIT.1982.1056489; the start
"apart": Arthur & Vassilvitskii, k-means++ (2007).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, check_choice, seed_range

Numbers = NDArray[np.float64]
Labels = NDArray[np.int64]

NAME = "k-means"
K = Range(NAME, "number of centres", 1, 6, integer=True)
SPREAD = Range(NAME, "spread of a group", 0.2, 2)
SEED = seed_range(NAME)
ROUND = Range(NAME, "round", 0, 60, integer=True)  # to look at
STARTS = ("apart", "chance", "crowded")
GROUPS = np.array([[-3.0, -1.5], [-1.0, 2.5], [2.5, 2.0], [3.0, -2.0]])
EACH = 40  # points of a group
MOST = 60  # rounds


@dataclass(frozen=True, eq=False)
class Rounds:
    """Round 0 is the start; the centres of the last round stay where they are."""

    points: Numbers  # (n, 2)
    centres: tuple[Numbers, ...]  # of each round, (k, 2)
    labels: tuple[Labels, ...]  # of each round, (n,): the nearest centre
    inertia: Numbers  # (rounds,): sum of squared distances to the nearest centre
    settled: bool  # False: MOST rounds were not enough


def cluster(k: int, spread: float, start: str, seed: int) -> Rounds:
    """k-means on four groups of points; RequestError for what cannot be asked for."""
    K.check(k)
    SPREAD.check(spread)
    check_choice(NAME, "start", start, STARTS)
    SEED.check(seed)
    rng = np.random.default_rng(seed)
    points = np.repeat(GROUPS, EACH, axis=0)
    points = points + spread * rng.normal(size=points.shape)
    return lloyd(points, first_centres(points, k, start, rng))


def first_centres(points: Numbers, k: int, start: str, rng: Generator) -> Numbers:
    """(k, 2): points far apart, points by chance, or the k points furthest to the left."""
    if start == "crowded":
        return points[np.argsort(points[:, 0], kind="stable")[:k]]
    if start == "chance":
        return points[rng.choice(len(points), k, replace=False)]
    chosen = [points[rng.integers(len(points))]]
    while len(chosen) < k:
        far = _squares(points, np.array(chosen)).min(axis=1)
        chosen.append(points[rng.choice(len(points), p=far / far.sum())])
    return np.array(chosen)


def lloyd(points: Numbers, start: Numbers) -> Rounds:
    """Rounds from these centres until they rest; a centre without points stays where it is."""
    centres, labels, inertia = [start], list[Labels](), list[float]()
    while True:
        squares = _squares(points, centres[-1])
        labels.append(squares.argmin(axis=1))
        inertia.append(float(squares.min(axis=1).sum()))
        moved = _means(points, labels[-1], centres[-1])
        settled = bool(np.array_equal(moved, centres[-1]))
        if settled or len(centres) > MOST:
            return Rounds(points, tuple(centres), tuple(labels), np.array(inertia), settled)
        centres.append(moved)


def _squares(points: Numbers, centres: Numbers) -> Numbers:
    """(n, k): squared distances."""
    found: Numbers = ((points[:, None, :] - centres[None, :, :]) ** 2).sum(axis=2)
    return found


def _means(points: Numbers, labels: Labels, before: Numbers) -> Numbers:
    found = before.copy()
    for i in np.unique(labels):
        found[i] = points[labels == i].mean(axis=0)
    return found
