"""Which scores lead to these shares?

A radio station knows from a survey what share of its listeners likes each kind of music best, and wants a network to start with exactly these shares. For
that it needs the scores from which softmax makes these shares. There are many such rows of scores; return the one that
sums to 0.

- `shares`: an array of floats of shape (k,), all above 0, which sum to 1. k is at least 2.
- Returns an array of floats of shape (k,) that sums to 0.

>>> scores_behind_shares(np.array([0.2, 0.8])).round(4)
array([-0.6931,  0.6931])
"""

import numpy as np

minutes = 5
chapter = "02-scores-to-shares"
hint = "Find any scores that lead to the shares first. Which change of all scores leaves the shares as they are?"


def scores_behind_shares(shares: np.ndarray) -> np.ndarray:
    scores = np.log(shares)
    return scores - scores.mean()


def cases(rng):
    yield (np.array([0.5, 0.5]),)
    yield (np.array([0.2, 0.8]),)
    yield (np.array([0.25, 0.25, 0.5]),)
    yield (np.array([0.125, 0.25, 0.625]),)
    yield (np.array([0.1, 0.2, 0.3, 0.4]),)
    yield (np.array([0.9, 0.05, 0.03, 0.02]),)
    for k in (3, 5, 8):
        weights = rng.integers(1, 30, k)
        yield (weights / weights.sum(),)


def wrong_not_shifted(shares):
    """Your scores lead to the right shares, but they don't sum to 0. Which number may be added to all of them?"""
    return np.log(shares)


def wrong_largest_is_zero(shares):
    """Your scores lead to the right shares, with the largest at 0. Here the sum of the scores should be 0."""
    scores = np.log(shares)
    return scores - scores.max()


def wrong_log_odds(shares):
    """You return the log-odds of each share, as for a yes-or-no question. Softmax makes other shares of them as soon as there are more than
    two classes."""
    scores = np.log(shares / (1 - shares))
    return scores - scores.mean()
