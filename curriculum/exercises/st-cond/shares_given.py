"""In both directions

A library notes, for each loan, the kind of item and whether it came back late. The table has a row for each kind and
two columns: late and on time. Return, for each kind, the probability of "late" given this kind, and the probability
of this kind given "late".

- `counts`: an array of whole numbers with two axes, at least one row, two columns. Every row and both columns have a
  sum above 0. It isn't changed.
- Returns a tuple of two arrays of floats with one value for each row.

>>> shares_given(np.array([[10, 90], [30, 30]]))
(array([0.1, 0.5]), array([0.25, 0.75]))
"""

import numpy as np

minutes = 5
chapter = "01-among-those"
hint = "Both have the first column above the line. What belongs below the line: the sum of a row, or the sum of the column?"


def shares_given(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    late = counts[:, 0]
    return late / counts.sum(axis=1), late / late.sum()


def cases(rng):
    yield (np.array([[1, 3]]),)
    yield (np.array([[2, 2], [1, 3]]),)
    yield (np.array([[10, 90], [30, 30]]),)
    yield (np.array([[0, 5], [4, 1]]),)
    yield (np.array([[5, 5], [5, 15], [10, 0]]),)
    for n in (2, 3, 5):
        yield (rng.integers(1, 50, (n, 2)),)


def wrong_directions_swapped(counts):
    """Your two results are in each other's place. "Given this kind" makes the row the whole."""
    late = counts[:, 0]
    return late / late.sum(), late / counts.sum(axis=1)


def wrong_and_not_given(counts):
    """Your first result is the share of loans that are late *and* of this kind. The condition makes the row the whole."""
    late = counts[:, 0]
    return late / counts.sum(), late / late.sum()


def wrong_kind_alone(counts):
    """Your second result says how frequent each kind is among all loans. Only the late ones are the whole."""
    return counts[:, 0] / counts.sum(axis=1), counts.sum(axis=1) / counts.sum()
