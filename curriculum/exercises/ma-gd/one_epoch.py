"""Fill the gaps: one epoch

A model with one weight guesses `w * x`. Complete the function that goes through the rows once, in batches, in the order
in which they stand, and takes a step for each batch, against the slope of the mean squared error *of that batch*. The
last batch may have fewer rows than the others.

- `x`, `y`: arrays of floats of shape (n,), n at least 1. `w`: a float; `rate`: a number above 0; `size`: a whole
  number, at least 1.
- Returns the weight after the epoch, a float.

>>> one_epoch(np.array([1.0, 1.0, 2.0]), np.array([2.0, 4.0, 4.0]), 0.0, 0.25, 2)
2.5
"""

import numpy as np

kind = "complete"
minutes = 5
chapter = "03-trainings-that-fail"
hint = "Which rows belong to the batch that begins at `start`? And of how many errors is the mean taken?"

starter = '''
import numpy as np


def one_epoch(x: np.ndarray, y: np.ndarray, w: float, rate: float, size: int) -> float:
    for start in range(...):
        batch_x = x[...]
        batch_y = y[...]
        slope = ...
        w = w - rate * slope
    return float(w)
'''


def one_epoch(x: np.ndarray, y: np.ndarray, w: float, rate: float, size: int) -> float:
    for start in range(0, len(x), size):
        batch_x = x[start : start + size]
        batch_y = y[start : start + size]
        slope = 2 * ((w * batch_x - batch_y) * batch_x).mean()
        w = w - rate * slope
    return float(w)


def cases(rng):
    yield (np.array([2.0]), np.array([4.0]), 1.0, 0.125, 1)
    yield (np.array([2.0]), np.array([4.0]), 1.0, 0.125, 5)
    yield (np.array([1.0, 1.0]), np.array([2.0, 6.0]), 0.0, 0.25, 1)
    yield (np.array([1.0, 1.0]), np.array([2.0, 6.0]), 0.0, 0.25, 2)
    yield (np.array([1.0, 1.0, 2.0]), np.array([2.0, 4.0, 4.0]), 0.0, 0.25, 2)
    yield (np.array([1.0, 3.0, 2.0, -1.0, 0.5]), np.array([2.0, 4.0, 4.0, 1.0, 6.0]), 0.5, 0.0625, 2)
    yield (np.array([1.0, 3.0, 2.0, -1.0, 0.5]), np.array([2.0, 4.0, 4.0, 1.0, 6.0]), 0.5, 0.0625, 3)
    for n in (7, 11, 16):
        yield (rng.integers(-4, 5, n) + 0.5, rng.integers(-9, 10, n) * 1.0, 1.0, 0.03125, int(rng.integers(2, 6)))


def wrong_last_batch_left_out(x, y, w, rate, size):
    """Rows that don't fill a batch are never used. The last batch may be shorter; a slice that reaches beyond the end takes what is there."""
    for start in range(0, len(x) - size + 1, size):
        a, b = x[start : start + size], y[start : start + size]
        w = w - rate * 2 * ((w * a - b) * a).mean()
    return float(w)


def wrong_divided_by_size(x, y, w, rate, size):
    """You always divide by `size`. In a shorter last batch the mean is over the rows that it has."""
    for start in range(0, len(x), size):
        a, b = x[start : start + size], y[start : start + size]
        w = w - rate * 2 * ((w * a - b) * a).sum() / size
    return float(w)


def wrong_batches_overlap(x, y, w, rate, size):
    """Your batches begin at every row, so most rows are used several times. The next batch begins where this one ends."""
    for start in range(len(x)):
        a, b = x[start : start + size], y[start : start + size]
        w = w - rate * 2 * ((w * a - b) * a).mean()
    return float(w)


def wrong_one_step_for_all(x, y, w, rate, size):
    """You take a single step with all rows. An epoch in batches takes a step for each batch, and the next batch sees the new weight."""
    return float(w - rate * 2 * ((w * x - y) * x).mean())
