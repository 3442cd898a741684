"""Which sensor is off?

When a row of readings doesn't fit its way back, somebody has to know where to look first. The known rows were all
fine, and their first `k` principal components describe how the readings go together. For each new row, return the
number of the column that is furthest from its way back, measured in the usual spread of that column's misses.

- `known`: an array of floats, shape (n, d), n larger than d, with different variances above 0 along the components.
  `new`: an array of floats, shape (m, d), m at least 1. `k`: an int, at least 1 and less than d. The readings have
  the same unit: centre them, but leave their spread.
- A miss is a reading minus the value on the way back. The usual spread of a column is the standard deviation
  (dividing by n) of the misses of the known rows in that column; it's never 0.
- Returns a list of m ints. No two columns of a row are equally far off. No argument is changed.

>>> known = np.array([[42.0, 41, 0], [36, 58, 1], [50, 60, 0], [64, 62, -1], [58, 79, 0]])
>>> which_sensor_is_off(known, np.array([[50.0, 60, 9], [80, 61, 0.1]]), 1)
[2, 0]
"""

import numpy as np

minutes = 9
chapter = "03-learnt-once-used-later"
hint = "Write a helper for the misses of any table, with the mean and the directions of the known rows. Take the size of a miss, not its sign."


def which_sensor_is_off(known: np.ndarray, new: np.ndarray, k: int) -> list[int]:
    mean = known.mean(axis=0)
    directions = np.linalg.svd(known - mean)[2][:k]
    usual = _misses(known, mean, directions).std(axis=0)
    off = np.abs(_misses(new, mean, directions)) / usual
    return off.argmax(axis=1).tolist()


def _misses(X, mean, directions):
    Xc = X - mean
    return Xc - Xc @ directions.T @ directions


def cases(rng):
    known = np.array([[42.0, 41, 0], [36, 58, 1], [50, 60, 0], [64, 62, -1], [58, 79, 0]])
    yield known, np.array([[50.0, 60, 9], [80, 61, 0.1]]), 1
    yield known, np.array([[61.0, 58, 0.3]]), 1
    yield known, np.array([[44.0, 70, -0.2], [50.0, 59, -0.2]]), 1
    yield known + 500, np.array([[550.0, 568.0, 500.1], [540, 570, 499]]), 1
    for d, k in ((3, 1), (4, 2), (5, 2)):
        hidden = rng.normal(size=(20, k)) @ rng.normal(size=(k, d)) * 6
        known = 40 + hidden + rng.normal(size=(20, d)) * 2.0 ** np.arange(-3, d - 3)
        fresh = 40 + rng.normal(size=(6, k)) @ rng.normal(size=(k, d)) * 2 + rng.normal(size=(6, d))
        yield known, fresh, k
        yield known[:, ::-1].copy(), fresh[:2, ::-1].copy() - 5, k


def wrong_all_alike(known, new, k):
    """You take the largest miss as it is. A noisy column misses by a lot every day: divide by the usual spread of its
    misses."""
    mean = known.mean(axis=0)
    directions = np.linalg.svd(known - mean)[2][:k]
    return np.abs(_misses(new, mean, directions)).argmax(axis=1).tolist()


def wrong_upwards_only(known, new, k):
    """You look for the largest miss upwards. A reading can also be too low: take the size."""
    mean = known.mean(axis=0)
    directions = np.linalg.svd(known - mean)[2][:k]
    usual = _misses(known, mean, directions).std(axis=0)
    return (_misses(new, mean, directions) / usual).argmax(axis=1).tolist()


def wrong_from_the_mean(known, new, k):
    """You ask which reading is furthest from the mean. A reading may be far out and still go well with the others: compare
    it with the way back."""
    off = np.abs(new - known.mean(axis=0)) / known.std(axis=0)
    return off.argmax(axis=1).tolist()


def wrong_mean_of_the_new(known, new, k):
    """You measure the new rows from their own mean. Mean and directions both come from the known rows."""
    mean = known.mean(axis=0)
    directions = np.linalg.svd(known - mean)[2][:k]
    usual = _misses(known, mean, directions).std(axis=0)
    off = np.abs(_misses(new, new.mean(axis=0), directions)) / usual
    return off.argmax(axis=1).tolist()
