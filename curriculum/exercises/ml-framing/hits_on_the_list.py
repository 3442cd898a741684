"""Hits on the list

Each month an insurance company checks 50 of its claims by hand, those with the highest scores of a model. How good
the model is shows in how many of the checked claims turn out to be false.

- `scores`: an array of floats, all different, one for each claim. `false`: an array of the same length with True for
  the claims that were false.
- `k`: how many claims are checked, from 0 to the number of claims.
- Returns how many of the k claims with the highest scores were false, as an int.

>>> hits_on_the_list(np.array([0.2, 0.9, 0.4, 0.7]), np.array([True, True, False, False]), 2)
1
"""

import numpy as np

minutes = 5
chapter = "03-what-counts-as-good"
hint = "The places in the order of the scores, the highest first. Which of these places are checked?"


def hits_on_the_list(scores: np.ndarray, false: np.ndarray, k: int) -> int:
    order = scores.argsort()[::-1]
    return int(false[order[:k]].sum())


def cases(rng):
    yield np.array([0.5]), np.array([True]), 1
    yield np.array([0.5, 0.6]), np.array([True, False]), 1
    yield np.array([0.2, 0.9, 0.4, 0.7]), np.array([True, True, False, False]), 2
    yield np.array([3.0, 1.0, 2.0]), np.array([True, True, True]), 0
    yield np.array([0.1, 0.2, 0.3, 0.4, 0.5]), np.array([True, True, False, True, False]), 3
    yield np.array([9.0, 7.0, 8.0, 1.0]), np.array([False, True, False, True]), 4
    yield np.array([0.9, 0.1, 0.8, 0.2, 0.3]), np.array([False, True, False, True, True]), 2
    yield np.array([-1.0, -5.0, -3.0]), np.array([True, False, False]), 1
    for n in (8, 15):
        yield rng.permutation(n) / n, rng.integers(0, 2, n) == 1, n // 3
        yield np.arange(n) / n, np.arange(n) < n // 2, n // 2 + 1


def wrong_lowest_scores(scores, false, k):
    """You look at the claims with the lowest scores. `.argsort()` goes from the smallest to the largest."""
    return int(false[scores.argsort()[:k]].sum())


def wrong_first_claims(scores, false, k):
    """You look at the first k claims of the table. Those with the highest scores are checked."""
    return int(false[:k].sum())


def wrong_all_false_claims(scores, false, k):
    """You count all false claims. Only the checked ones are found."""
    return int(false.sum())
