"""Complete it: within the usual

A heating model is thrown off by single absurd readings. A step of your own should hold them back: it learns for each
sensor the smallest and the largest training value, and later moves a reading outside these limits to the nearest limit.
With `slack` the limits lie that much further out on both sides. Fill the four gaps.

- `train`: an array of floats with the shape (n, d); `later`: one with the shape (m, d). n and m are at least 1.
  `slack`: a number, 0 or more.
- Returns an array of floats with the shape (m, d). Neither array is changed.

>>> within_the_usual(np.array([[1.0], [5.0]]), np.array([[9.0], [2.0], [-4.0]]), 0.5).tolist()
[[5.5], [2.0], [0.5]]
"""

import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin

kind = "complete"
minutes = 4
chapter = "01-fit-and-transform"
hint = "One limit for each column, so the axis matters. `np.maximum` moves up what is too low."

starter = '''
import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin


class _Limits(TransformerMixin, BaseEstimator):
    def __init__(self, slack):
        self.slack = slack

    def fit(self, X, y=None):
        self.low_ = ...
        self.high_ = ...
        return ...

    def transform(self, X):
        return np.minimum(np.maximum(X, self.low_), self.high_)


def within_the_usual(train: np.ndarray, later: np.ndarray, slack: float) -> np.ndarray:
    return ...
'''


class _Limits(TransformerMixin, BaseEstimator):
    def __init__(self, slack):
        self.slack = slack

    def fit(self, X, y=None):
        self.low_ = X.min(axis=0) - self.slack
        self.high_ = X.max(axis=0) + self.slack
        return self

    def transform(self, X):
        return np.minimum(np.maximum(X, self.low_), self.high_)


def within_the_usual(train: np.ndarray, later: np.ndarray, slack: float) -> np.ndarray:
    return _Limits(slack).fit(train).transform(later)


def cases(rng):
    a = np.array
    yield a([[1.0]]), a([[3.0]]), 0
    yield a([[1.0], [5.0]]), a([[9.0], [2.0], [-4.0]]), 0.5
    yield a([[1.0, 100.0], [5.0, 300.0]]), a([[50.0, 50.0]]), 0
    yield a([[1.0, -3.0], [2.0, -1.0]]), a([[0.0, 0.0], [3.0, -9.0]]), 1
    yield a([[0.0, 10.0], [4.0, 20.0], [2.0, 15.0]]), a([[9.0, 9.0], [-9.0, 29.0], [1.0, 12.0]]), 2
    for n, m in ((3, 4), (6, 6)):
        yield rng.integers(0, 20, (n, 2)) * a([1.0, 10.0]), rng.integers(-30, 60, (m, 2)) * a([1.0, 10.0]), 1.5


def wrong_one_limit_for_all(train, later, slack):
    """You learn one smallest and one largest value from the whole table. Each sensor has its own: what is usual for one
    would be absurd for another."""
    return np.minimum(np.maximum(later, train.min() - slack), train.max() + slack)


def wrong_limits_of_the_later(train, later, slack):
    """You fit the step to the later readings, and every one of them lies within its own limits. The limits are learnt from
    `train`."""
    return np.minimum(np.maximum(later, later.min(axis=0) - slack), later.max(axis=0) + slack)


def wrong_slack_inwards(train, later, slack):
    """Your slack goes inwards on one side: the lower limit rises. On both sides the limits should move further out."""
    return np.minimum(np.maximum(later, train.min(axis=0) + slack), train.max(axis=0) + slack)


def wrong_slack_forgotten(train, later, slack):
    """Your limits are the training values themselves. `slack` has no effect: either it isn't passed on, or `fit` doesn't
    use it."""
    return np.minimum(np.maximum(later, train.min(axis=0)), train.max(axis=0))
