"""Visits left to luck

Inspectors can visit `k` restaurants a week, and a model has scored all of them by how likely something is wrong. They
visit from the highest score down. When the places run out in the middle of equal scores, those left are drawn by lot
among the equals. How many visits will find something, on average over all possible draws, and how many times as many is
that as without a model?

- `dirty`: an array of the ints 0 and 1, one for each restaurant; at least one is 1. `scores`: an array of floats of
  the same length. `k`: an int, at least 1 and at most the number of restaurants.
- Without a model, all `k` restaurants are drawn by lot.
- Returns a tuple of two floats: the expected number of finds, and that number divided by the one without a model.

>>> visits_left_to_luck(np.array([1, 0, 1, 0]), np.array([0.9, 0.5, 0.5, 0.1]), 2)
(1.5, 1.5)
>>> visits_left_to_luck(np.array([1, 0, 1, 0]), np.array([0.9, 0.5, 0.5, 0.1]), 3)
(2.0, 1.3333333333333333)
"""

import numpy as np

minutes = 7
chapter = "03-when-positives-are-rare"
hint = "The k-th highest score is the border. All above it are visited for sure; how many places are left, and which share of the equals is dirty?"


def visits_left_to_luck(dirty: np.ndarray, scores: np.ndarray, k: int) -> tuple[float, float]:
    border = np.sort(scores)[::-1][k - 1]
    above, equal = scores > border, scores == border
    left = k - above.sum()
    finds = dirty[above].sum() + left * dirty[equal].mean()
    return float(finds), float(finds / (k * dirty.mean()))


def cases(rng):
    a = np.array
    yield a([1]), a([0.5]), 1
    yield a([1, 0]), a([0.5, 0.5]), 1
    yield a([1, 0, 1, 0]), a([0.9, 0.5, 0.5, 0.1]), 2
    yield a([1, 0, 1, 0]), a([0.9, 0.5, 0.5, 0.1]), 3
    yield a([0, 1, 1, 1, 0]), a([3.0, 3.0, 3.0, 3.0, 1.0]), 2
    yield a([1, 0, 0, 1]), a([0.1, 0.2, 0.3, 0.4]), 4
    yield a([0, 0, 1, 1]), a([-1.0, -2.0, -2.0, -2.0]), 2
    yield a([1, 1, 0, 0, 0, 0]), a([2.0, 4.0, 2.0, 2.0, 4.0, 2.0]), 3
    yield a([0, 0, 1, 0, 1]), a([5.0, 4.0, 4.0, 3.0, 3.0]), 4
    for n in (7, 12):
        for k in (1, 3, 5):
            dirty = a([1, *rng.integers(0, 2, n - 1).tolist()])[rng.permutation(n)]
            yield dirty, rng.integers(0, 4, n) / 4, k


def wrong_order_of_the_table(dirty, scores, k):
    """Among equal scores you take those that stand first in the table. They're drawn by lot, so each of the equals counts in
    part."""
    finds = dirty[(-scores).argsort(kind="stable")[:k]].sum()
    return float(finds), float(finds / (k * dirty.mean()))


def wrong_all_equals_visited(dirty, scores, k):
    """You visit all restaurants with the score at the border, more than there are places. Only the places that are left go to
    them."""
    border = np.sort(scores)[::-1][k - 1]
    finds = dirty[scores >= border].sum()
    return float(finds), float(finds / (k * dirty.mean()))


def wrong_share_for_times(dirty, scores, k):
    """Your second number is the share of visits that find something. Divide by what is found without a model."""
    border = np.sort(scores)[::-1][k - 1]
    above, equal = scores > border, scores == border
    finds = dirty[above].sum() + (k - above.sum()) * dirty[equal].mean()
    return float(finds), float(finds / k)


def wrong_lowest_first(dirty, scores, k):
    """You visit from the lowest score up. The highest scores come first."""
    border = np.sort(scores)[k - 1]
    below, equal = scores < border, scores == border
    finds = dirty[below].sum() + (k - below.sum()) * dirty[equal].mean()
    return float(finds), float(finds / (k * dirty.mean()))
