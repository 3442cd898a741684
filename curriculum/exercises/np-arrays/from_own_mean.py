"""Find the mistake: each judge's own mean

Each row of `scores` holds the scores that one judge gave. Some judges are strict, some are generous. To make them comparable,
each score is meant to be replaced by its distance from the mean of *its own judge*. The function stops with an
error for most tables, and for square ones its result is wrong. Find the mistake and fix it.

- `scores`: an array with two axes, one row for each judge, one column for each skater. It isn't changed.
- Returns an array of floats of the same shape.

>>> from_own_mean(np.array([[5, 7], [1, 3], [8, 8]]))
array([[-1.,  1.],
       [-1.,  1.],
       [ 0.,  0.]])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "02-which-axis-goes-away"
hint = "Write the shapes of `scores` and of the means below each other, aligned on the right. Where should the means have a 1?"

starter = '''
import numpy as np


def from_own_mean(scores: np.ndarray) -> np.ndarray:
    means = scores.mean(axis=1)
    return scores - means
'''


def from_own_mean(scores: np.ndarray) -> np.ndarray:
    means = scores.mean(axis=1)
    return scores - means[:, None]


def cases(rng):
    yield (np.array([[4]]),)
    yield (np.array([[1, 2]]),)
    yield (np.array([[5, 7]]),)
    yield (np.array([[5], [7]]),)
    yield (np.array([[5, 7], [1, 3]]),)
    yield (np.array([[5, 7], [1, 3], [8, 8]]),)
    yield (np.array([[0, 4, 8, 0], [2, 2, 2, 10]]),)
    for n in (3, 4, 6):
        yield (4 * rng.integers(0, 5, (n, 4)) + np.arange(n)[:, None],)


def wrong_mean_of_the_skater(scores):
    """You take away the mean of each skater. Then the strict judge is still strict. The means of the judges are asked for, and the judges are the rows."""
    return scores - scores.mean(axis=0)


def wrong_one_mean_for_all(scores):
    """You take away one mean of all scores. Each judge has a mean of their own."""
    return scores - scores.mean()


def wrong_means_as_a_row(scores):
    """In a square table you subtract each mean from a column, and for most others there is an error: your means lie in a row. With one mean for each row, they have to stand in a column."""
    return scores - scores.mean(axis=1)
