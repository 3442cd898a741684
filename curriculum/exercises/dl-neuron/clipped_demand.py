"""The demand of one unit

An energy company plans how much gas its customers need. One ReLU unit describes the demand of a district: each column
(such as the outside temperature or the number of people at home) has a weight, there is a bias, and the demand is never
negative. Return what the unit gives for every row.

- `X`: an array of floats of shape (n, d), n and d at least 1.
- `w`: the weights, an array of shape (d,). `b`: the bias, a float.
- Returns an array of floats of shape (n,). Nothing is changed.

>>> clipped_demand(np.array([[10.0, 2.0], [20.0, 1.0]]), np.array([-1.0, 0.5]), 15.0)
array([6., 0.])
"""

import numpy as np

minutes = 4
chapter = "01-a-sum-with-a-bend"
hint = "Two steps: the score of every row, then the bend. Which of them does the bias belong to?"


def clipped_demand(X: np.ndarray, w: np.ndarray, b: float) -> np.ndarray:
    return np.maximum(0, X @ w + b)


def cases(rng):
    yield (np.array([[10.0]]), np.array([-1.0]), 15.0)
    yield (np.array([[20.0]]), np.array([-1.0]), 15.0)
    yield (np.array([[3.0, 1.0]]), np.array([1.0, 2.0]), -1.0)
    yield (np.array([[10.0, 2.0], [20.0, 1.0]]), np.array([-1.0, 0.5]), 15.0)
    yield (np.array([[1.0, 4.0], [4.0, 1.0]]), np.array([2.0, -3.0]), 6.0)
    yield (np.array([[0.0, 0.0], [2.0, -5.0], [1.0, 1.0]]), np.array([-0.5, 1.5]), 2.0)
    for n, d in ((3, 2), (4, 3), (6, 2)):
        yield (rng.integers(-4, 5, (n, d)) * 1.0, rng.integers(-3, 4, d) * 1.0, float(rng.integers(2, 6)))


def wrong_bend_before_the_bias(X, w, b):
    """You cut off the weighted sum and add the bias afterwards. The bias is part of the score: it decides where the
    unit bends."""
    return np.maximum(0, X @ w) + b


def wrong_no_bend(X, w, b):
    """You return the scores. The demand is never negative; which step takes care of that?"""
    return X @ w + b


def wrong_bend_for_each_column(X, w, b):
    """You cut off every column's share by itself. The shares are added first, and a negative one may make up for a
    positive one; the bend comes once, after the sum."""
    return np.maximum(0, X * w).sum(axis=1) + np.maximum(0, b)
