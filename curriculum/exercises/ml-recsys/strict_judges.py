"""Strict judges

At a jam competition each judge tastes only some of the jars. Some judges are strict, so before the jars are compared
we want to know by how much each judge differs from the rest. The offset of a judge is the sum of what their marks are
above the mean of all marks (below it counts as negative), divided by the number of their marks plus a weight. The
weight pulls the offset of a judge with few marks towards 0.

- `judge`: an array of whole numbers with one entry for each mark, the number of the judge, in any order. There is at
  least one mark.
- `mark`: an array of the same length with the marks.
- `n_judges`: judges are numbered from 0 to `n_judges` - 1. Some may have given no mark; their offset is 0.
- `weight`: a number above 0.
- Returns an array of `n_judges` floats.

>>> strict_judges(np.array([0, 0, 2]), np.array([8, 6, 4]), 4, 1)
array([ 0.66666667,  0.        , -1.        ,  0.        ])
"""

import numpy as np

minutes = 6
chapter = "03-a-few-numbers-each"
hint = "Subtract the mean from every mark first. Then you need two arrays of length n_judges: a sum and a count for each."


def strict_judges(judge: np.ndarray, mark: np.ndarray, n_judges: int, weight: float) -> np.ndarray:
    above = np.bincount(judge, mark - mark.mean(), minlength=n_judges)
    return above / (np.bincount(judge, minlength=n_judges) + weight)


def cases(rng):
    a = np.array
    yield a([0]), a([5]), 1, 1
    yield a([1]), a([5]), 3, 2
    yield a([0, 1]), a([4, 8]), 2, 1
    yield a([1, 0]), a([4, 8]), 2, 3
    yield a([0, 0, 2]), a([8, 6, 4]), 4, 1
    yield a([2, 1, 2, 2]), a([1, 9, 2, 4]), 4, 0.5
    yield a([0, 0, 0, 1]), a([10, 10, 9, 3]), 2, 5
    for n, m in ((3, 7), (5, 12), (6, 20)):
        yield rng.integers(0, n - 1, m), rng.integers(1, 11, m), n, int(rng.integers(1, 6))


def wrong_mean_marks(judge, mark, n_judges, weight):
    """You add up the marks themselves. An offset says how far a judge lies above or below the mean of all marks, so
    subtract that first."""
    return np.bincount(judge, mark, minlength=n_judges) / (np.bincount(judge, minlength=n_judges) + weight)


def wrong_no_weight(judge, mark, n_judges, weight):
    """You divide by the number of marks alone. A judge with one single mark then gets the largest offset of all. Add
    the weight."""
    above = np.bincount(judge, mark - mark.mean(), minlength=n_judges)
    return above / np.maximum(np.bincount(judge, minlength=n_judges), 1)


def wrong_all_marks_below_the_line(judge, mark, n_judges, weight):
    """You divide by the number of all marks. For each judge it's the number of their own."""
    above = np.bincount(judge, mark - mark.mean(), minlength=n_judges)
    return above / (len(mark) + weight)


def wrong_pulled_towards_the_marks(judge, mark, n_judges, weight):
    """You divide the sum of the marks by their number plus the weight, and subtract the mean afterwards. So the weight
    pulls marks towards 0, and a judge without marks looks like the strictest. Subtract first, then divide."""
    return np.bincount(judge, mark, minlength=n_judges) / (
        np.bincount(judge, minlength=n_judges) + weight
    ) - mark.mean()
