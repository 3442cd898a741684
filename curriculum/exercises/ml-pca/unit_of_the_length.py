"""Find the mistake: the archive has two answers

A museum measures its vases: height, width, weight. One archive writes the lengths in metres, the other in
centimetres. The function should return the share of the variance that the first `k` components hold, and both
archives should get the same answer, since the columns are given the same weight first. They get different ones. Find
the mistake and fix it.

- `X`: an array of floats, shape (n, d), n at least 2; every column changes. Each column should count as it does
  after dividing by its standard deviation (dividing by n). `X` isn't changed.
- `k`: an int from 1 to d.
- Returns a float, not rounded.

>>> X = np.array([[-0.3, -2.0], [-0.3, 2.0], [0.3, -2.0], [0.3, 2.0]])
>>> round(unit_of_the_length(X, 1), 6), round(unit_of_the_length(X * np.array([100, 1]), 1), 6)
(0.5, 0.5)
"""

import numpy as np

kind = "fix"
minutes = 5
chapter = "02-how-many-and-in-which-units"
hint = "Over which rows and columns does `Xc.std()` go? Print its shape, and that of `Xc.mean(axis=0)`."

starter = '''
import numpy as np


def unit_of_the_length(X: np.ndarray, k: int) -> float:
    Xc = X - X.mean(axis=0)
    Z = Xc / Xc.std()
    squares = np.linalg.svd(Z, compute_uv=False) ** 2
    return float(squares[:k].sum() / squares.sum())
'''


def unit_of_the_length(X: np.ndarray, k: int) -> float:
    Xc = X - X.mean(axis=0)
    Z = Xc / Xc.std(axis=0)
    squares = np.linalg.svd(Z, compute_uv=False) ** 2
    return float(squares[:k].sum() / squares.sum())


def cases(rng):
    X = np.array([[-0.3, -2.0], [-0.3, 2.0], [0.3, -2.0], [0.3, 2.0]])
    yield X, 1
    yield X * np.array([100, 1]), 1
    yield np.array([[1.0], [4.0]]), 1
    yield np.array([[1.0, 70.0, 3.0], [2.0, 20.0, 3.0], [4.0, 60.0, 5.0]]), 2
    yield np.array([[1.0, 90.0], [2.0, 20.0], [4.0, 60.0], [9.0, 10.0]]), 1
    for d in (3, 4):
        X = rng.normal(size=(9, d)) * 10.0 ** rng.integers(-1, 3, d)
        X[:, 0] = X[:, 1] / 2 + rng.normal(size=9)
        yield X, 1
        yield X * np.array([100.0, *[1] * (d - 1)]), 1
        yield X + 50, 2


def wrong_one_spread_for_all(X, k):
    """You divide the whole table by one number, so its columns keep their different weights. Each column has a standard
    deviation of its own."""
    squares = np.linalg.svd(X - X.mean(axis=0), compute_uv=False) ** 2
    return float(squares[:k].sum() / squares.sum())


def wrong_each_row(X, k):
    """You divide each row by its own spread. What has different units are the columns."""
    Z = (X - X.mean(axis=0)) / (X.std(axis=1)[:, None] + 1e-9)
    squares = np.linalg.svd(Z, compute_uv=False) ** 2
    return float(squares[:k].sum() / squares.sum())


def wrong_values_not_squares(X, k):
    """You add up singular values. Variances go with their squares."""
    s = np.linalg.svd((X - X.mean(axis=0)) / X.std(axis=0), compute_uv=False)
    return float(s[:k].sum() / s.sum())
