"""Boosting for counts

A ski lift counts its passengers per quarter of an hour: 0, 3, 11. A boosted model for counts adds up scores F and expects e^F passengers, which is never negative.
Its loss for a row is e^F - yF. The slope with respect to F is e^F - y, and the bend of the loss, the slope of the slope, is e^F. Do the first stages of the boosting.

- `X`: an array of floats of shape (n, 1); `y`: an array of whole numbers of at least 0, shape (n,), at least one of them above 0. n is at least 2.
- The start is the score at which e^F is the mean of `y`.
- In each of `stages` stages (at least 0), a new `DecisionTreeRegressor(max_depth=2)` is fitted to the negative gradient. The value of a leaf is the sum of the negative gradients in it, divided by the sum of the bends in it, and `rate` times this value is added to the scores of its rows.
- Returns an array of floats of shape (n,): the *expected numbers* for these rows after all stages.

>>> visitors_counted(np.array([[1.0], [2.0]]), np.array([2, 6]), 0, 0.5)
array([4., 4.])
>>> visitors_counted(np.array([[1.0], [2.0]]), np.array([2, 6]), 1, 0.5).round(3)
array([3.115, 5.136])
"""

import numpy as np
from sklearn.tree import DecisionTreeRegressor

minutes = 10
chapter = "03-scores-and-chances"
hint = "The loop is that of the log loss. What takes the place of the chance p, and what that of p(1 - p)?"


def visitors_counted(X: np.ndarray, y: np.ndarray, stages: int, rate: float) -> np.ndarray:
    scores = np.full(len(y), np.log(y.mean()))
    for _ in range(stages):
        expected = np.exp(scores)
        leaves = DecisionTreeRegressor(max_depth=2).fit(X, y - expected).apply(X)
        for leaf in np.unique(leaves):
            here = leaves == leaf
            scores[here] += rate * (y - expected)[here].sum() / expected[here].sum()
    return np.exp(scores)


def cases(rng):
    X = np.array([[1.0], [2.0]])
    yield (X, np.array([2, 6]), 0, 0.5)
    yield (X, np.array([2, 6]), 1, 0.5)
    yield (X, np.array([0, 4]), 2, 0.5)
    yield (np.array([[1.0], [2.0], [3.0]]), np.array([0, 1, 8]), 3, 0.25)
    yield (np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([12, 9, 2, 1]), 2, 1.0)
    for n, stages, rate in ((6, 2, 0.5), (9, 4, 0.3), (12, 6, 0.2)):
        x = rng.permutation(n) * 1.0
        yield (x[:, None], rng.poisson(1 + x), stages, rate)


def wrong_start_is_the_mean(X, y, stages, rate):
    """Your scores start at the mean of the counts. The start is the score that e^F turns into the mean."""
    scores = np.full(len(y), y.mean())
    for _ in range(stages):
        expected = np.exp(scores)
        leaves = DecisionTreeRegressor(max_depth=2).fit(X, y - expected).apply(X)
        for leaf in np.unique(leaves):
            here = leaves == leaf
            scores[here] += rate * (y - expected)[here].sum() / expected[here].sum()
    return np.exp(scores)


def wrong_mean_of_the_leaf(X, y, stages, rate):
    """You add the mean residual of a leaf. That is a number of passengers; divide by the bends to get something that can be added to scores."""
    scores = np.full(len(y), np.log(y.mean()))
    for _ in range(stages):
        expected = np.exp(scores)
        leaves = DecisionTreeRegressor(max_depth=2).fit(X, y - expected).apply(X)
        for leaf in np.unique(leaves):
            here = leaves == leaf
            scores[here] += rate * (y - expected)[here].mean()
    return np.exp(scores)


def wrong_bend_of_a_chance(X, y, stages, rate):
    """You divide by p(1 - p), the bend of the log loss. This loss has another bend, which the task gives."""
    scores = np.full(len(y), np.log(y.mean()))
    for _ in range(stages):
        expected = np.exp(scores)
        leaves = DecisionTreeRegressor(max_depth=2).fit(X, y - expected).apply(X)
        for leaf in np.unique(leaves):
            here = leaves == leaf
            bend = (expected * (1 - expected))[here].sum()
            scores[here] += rate * (y - expected)[here].sum() / (bend if abs(bend) > 1e-9 else 1.0)
    return np.exp(np.clip(scores, -50, 50))


def wrong_scores_returned(X, y, stages, rate):
    """You return the scores. The lift wants to know how many passengers to expect."""
    scores = np.full(len(y), np.log(y.mean()))
    for _ in range(stages):
        expected = np.exp(scores)
        leaves = DecisionTreeRegressor(max_depth=2).fit(X, y - expected).apply(X)
        for leaf in np.unique(leaves):
            here = leaves == leaf
            scores[here] += rate * (y - expected)[here].sum() / expected[here].sum()
    return scores
