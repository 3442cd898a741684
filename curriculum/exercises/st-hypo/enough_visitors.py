"""Enough visitors

Before a trial, a shop plays it many times in a world in which the effect that it hopes for exists. `data` has a row
for each played trial, and in it the differences in the order in which they come in; a single difference has a
standard deviation of 1. Return how many differences a trial needs at least, so that the power reaches `wanted`: with
the first m differences of each row, z is their sum divided by the root of m, and a trial has found the effect if z is
more than 1.96 away from 0. Return 0 if not even all of them suffice.

- `data`: an array of floats with two axes, at least one row and one column. It isn't changed. `wanted`: a share
  above 0, at most 1.
- Returns an int: the smallest m with a power of at least `wanted`.

>>> enough_visitors(np.array([[1.0, 2.0, 1.5], [2.5, 0.5, 1.0]]), 0.5)
1
>>> enough_visitors(np.array([[1.0, 2.0, 1.5], [2.5, 0.5, 1.0]]), 1.0)
2
"""

import numpy as np

minutes = 7
chapter = "03-how-often-is-it-wrong"
hint = "Running sums give z for every m at once. The mean over the trials is then the power for each m. Is one of them enough, and which is the first?"


def enough_visitors(data: np.ndarray, wanted: float) -> int:
    m = np.arange(1, data.shape[1] + 1)
    z = np.cumsum(data, axis=1) / np.sqrt(m)
    enough = (np.abs(z) > 1.96).mean(axis=0) >= wanted
    return int(m[enough.argmax()]) if enough.any() else 0


def cases(rng):
    yield (np.array([[1.0]]), 0.5)
    yield (np.array([[2.0]]), 1.0)
    yield (np.array([[1.96]]), 1.0)
    yield (np.array([[-2.5, 0.0]]), 1.0)
    yield (np.array([[1.0, 2.0, 1.5], [2.5, 0.5, 1.0]]), 0.5)
    yield (np.array([[1.0, 2.0, 1.5], [2.5, 0.5, 1.0]]), 1.0)
    yield (np.array([[1.0, 1.0, 1.0, 1.0], [0.0, 0.0, 0.0, 0.0]]), 0.6)
    yield (np.array([[-1.0, -1.0, -1.5, 0.0], [1.0, 2.5, 0.0, 0.0], [0.5, 1.5, 1.5, 1.5]]), 0.66)
    yield (np.array([[2.5, -2.5, 0.0], [0.5, 2.8, 0.0]]), 1.0)
    yield (np.array([[-2.2, 1.0, 0.0, 0.0], [0.0, 3.0, 0.5, 0.5]]), 0.9)
    yield (np.array([[2.0, -1.0, 0.0, 0.0], [1.0, 2.5, 2.0, 2.0], [0.0, 0.0, 4.0, -1.0]]), 0.6)
    for effect, wanted in ((0.5, 0.8), (0.8, 0.9), (0.4, 0.5)):
        yield (rng.normal(effect, 1, (60, 45)), wanted)


def _first(z, wanted):
    enough = (np.abs(z) > 1.96).mean(axis=0) >= wanted
    return int(enough.argmax()) + 1 if enough.any() else 0


def wrong_sums_without_the_root(data, wanted):
    """You compare the sums themselves with 1.96. A sum of m differences strays with the root of m; divide by it."""
    return _first(np.cumsum(data, axis=1), wanted)


def wrong_counted_from_zero(data, wanted):
    """You return a place, counted from 0. At place 0, one difference has come in already."""
    found = _first(np.cumsum(data, axis=1) / np.sqrt(np.arange(1, data.shape[1] + 1)), wanted)
    return max(found - 1, 0)


def wrong_any_look_counts(data, wanted):
    """A trial counts as successful in your program if it was significant at *any* time up to m. That is looking again and again; only the look after m differences counts."""
    z = np.cumsum(data, axis=1) / np.sqrt(np.arange(1, data.shape[1] + 1))
    found = np.cumsum(np.abs(z) > 1.96, axis=1) > 0
    enough = found.mean(axis=0) >= wanted
    return int(enough.argmax()) + 1 if enough.any() else 0
