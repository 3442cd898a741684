"""Complete: what would independence look like?

A shop asks whether the weekday has anything to do with what customers complain about. For each pair of a weekday and
a topic there is a count. Return two tables: the counts that one would expect if the two were independent, and the
ratio of the real counts to them. Fill in the gaps.

- `counts`: an array of whole numbers, a row for each weekday, a column for each topic. Every row and every column has
  a sum above 0. It isn't changed.
- Returns a tuple of two arrays of floats of the same shape.

>>> complaints_by_day(np.array([[30, 10], [30, 30]]))
(array([[24., 16.],
       [36., 24.]]), array([[1.25      , 0.625     ],
       [0.83333333, 1.25      ]]))
"""

import numpy as np

kind = "complete"
minutes = 5
chapter = "01-among-those"
hint = "Each place holds the sum of its row times the sum of its column, divided by the whole. Which of the two sums has to stay a column?"

starter = '''
import numpy as np


def complaints_by_day(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    days = counts.sum(...)
    topics = counts.sum(...)
    expected = days * topics / ...
    return expected, counts / ...
'''


def complaints_by_day(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    days = counts.sum(axis=1, keepdims=True)
    topics = counts.sum(axis=0)
    expected = days * topics / counts.sum()
    return expected, counts / expected


def cases(rng):
    yield (np.array([[4]]),)
    yield (np.array([[1, 3]]),)
    yield (np.array([[30, 10], [30, 30]]),)
    yield (np.array([[10, 20], [20, 40]]),)
    yield (np.array([[0, 6, 2], [8, 1, 3]]),)
    for n in (2, 3, 5):
        yield (rng.integers(1, 30, (n, 3)),)


def wrong_everything_alike(counts):
    """You expect the same number in every place. A busy day and a frequent topic have more."""
    expected = np.zeros(counts.shape) + counts.mean()
    return expected, counts / expected


def wrong_not_divided(counts):
    """Your expected counts are far too large: divide the product of the two sums by the whole."""
    expected = counts.sum(axis=1, keepdims=True) * counts.sum(axis=0) * 1.0
    return expected, counts / expected


def wrong_ratio_upside_down(counts):
    """Your ratio is upside down. It should be above 1 where there are more complaints than expected."""
    expected = counts.sum(axis=1, keepdims=True) * counts.sum(axis=0) / counts.sum()
    with np.errstate(divide="ignore"):
        return expected, expected / counts
