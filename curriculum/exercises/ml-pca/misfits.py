"""Readings that don't fit together

A pump reports several readings a minute. Minutes in which all was well are known, and the first `k` principal components
of these describe how the readings go together. A new minute is suspicious if its distance from its own way back is
larger than the largest such distance among the known minutes.

- `known`: an array of floats, shape (n, d), n larger than d. Its variances along the components are all different and
  above 0. `new`: an array of floats, shape (m, d), m at least 1.
- `k`: an int, at least 1 and less than d.
- The readings have the same unit: centre them, but leave their spread.
- Returns the list of the places of suspicious rows in `new`, as ints, smallest first. No distance lies within a
  millionth of the largest known one. No argument is changed.

>>> known = np.array([[42.0, 41], [36, 58], [50, 60], [64, 62], [58, 79]])
>>> misfits(known, np.array([[80.0, 100.0], [62.0, 51.0]]), 1)
[1]
"""

import numpy as np

minutes = 8
chapter = "03-learnt-once-used-later"
hint = "Write a helper for the distances of any table, with the mean and the directions of the known minutes. Then call it twice."


def misfits(known: np.ndarray, new: np.ndarray, k: int) -> list[int]:
    mean = known.mean(axis=0)
    directions = np.linalg.svd(known - mean)[2][:k]
    limit = _misses(known, mean, directions).max()
    return np.arange(len(new))[_misses(new, mean, directions) > limit].tolist()


def _misses(X, mean, directions):
    Xc = X - mean
    return np.linalg.norm(Xc - Xc @ directions.T @ directions, axis=1)


def cases(rng):
    known = np.array([[42.0, 41], [36, 58], [50, 60], [64, 62], [58, 79]])
    yield (known, np.array([[53.0, 64.0]]), 1)
    yield (known, np.array([[62.0, 51.0]]), 1)
    odd = np.array([[10.0, 36.0], [15.0, 54.0], [8.0, 24.0], [9.0, 57.0], [3.0, 27.0]])
    yield (odd, np.array([[0.0, 24.0], [18.0, 36.0]]), 1)
    odd = np.array([[10.0, 4.0, 7.0], [2.0, 11.0, 10.0], [8.0, 0.0, 1.0], [8.0, 4.0, 9.0], [8.0, 11.0, 8.0]])
    yield (odd, np.array([[0.0, 17.0, 12.0], [2.0, 8.0, 17.0]]), 1)
    yield (known, np.array([[80.0, 100.0], [62.0, 51.0]]), 1)
    yield (known, np.array([[80.0, 100.0], [82.0, 103.0], [83.0, 104.0]]), 1)
    yield (known, np.array([[62.0, 51.0], [63.0, 52.0], [38.0, 69.0]]), 1)
    for n, d, k in ((8, 3, 1), (12, 3, 2), (15, 4, 2), (20, 4, 2)):
        turn = np.linalg.svd(rng.normal(size=(d, d)))[0]
        spread = np.array([30.0, 14.0, 3.0, 1.0])[:d]
        middle = rng.integers(40, 90, d)
        good = rng.normal(size=(n, d)) * spread
        odd = rng.normal(size=(7, d)) * spread
        odd[1] += 50 * np.eye(d)[-1]
        odd[4] -= 60 * np.eye(d)[-1]
        odd[5] += 400 * np.eye(d)[0]
        yield (good @ turn + middle, odd @ turn + middle, k)


def wrong_mean_of_the_new(known, new, k):
    """You measure the new minutes from their own mean. If all of them are odd in the same way, that hides it."""
    directions = np.linalg.svd(known - known.mean(axis=0))[2][:k]
    limit = _misses(known, known.mean(axis=0), directions).max()
    return np.arange(len(new))[_misses(new, new.mean(axis=0), directions) > limit].tolist()


def wrong_far_from_the_mean(known, new, k):
    """You take the distance from the mean. A minute may be far out and still fit: all its readings are high together."""
    mean = known.mean(axis=0)
    limit = np.linalg.norm(known - mean, axis=1).max()
    return np.arange(len(new))[np.linalg.norm(new - mean, axis=1) > limit].tolist()


def wrong_along_the_components(known, new, k):
    """You compare the places along the components. They say how much is going on, not whether the readings go together."""
    mean = known.mean(axis=0)
    directions = np.linalg.svd(known - mean)[2][:k]
    limit = np.linalg.norm((known - mean) @ directions.T, axis=1).max()
    return np.arange(len(new))[np.linalg.norm((new - mean) @ directions.T, axis=1) > limit].tolist()
