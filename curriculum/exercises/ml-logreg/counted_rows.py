"""Rows that stand for many

A survey has been summed up: each row stands for `counts` people who gave the same answers. Find the gradient of a logistic regression that has to
learn from such a table, for the log loss averaged over all *people*.

- `X`: an array of floats of shape (n, d); `y`: of shape (n,), of 0 and 1; `counts`: of shape (n,), whole numbers, at least 0. At least one is above 0.
- `w`: an array of shape (d,), the weights so far; `b`: a number, the intercept so far.
- Returns a tuple: the array of shape (d,) with the gradient for the weights, and the gradient for the intercept, a float. Scores lie between -30 and 30.

The result is the same as if each row stood `counts` times in the table.

>>> counted_gradient(np.array([[2.0], [4.0]]), np.array([0, 1]), np.array([3, 1]), np.array([0.0]), 0.0)
(array([0.25]), 0.25)
"""

import numpy as np

minutes = 6
chapter = "02-sure-and-wrong"
hint = "Each person has the error p - y of their row. How often does this error occur in the sum, and by which number is the sum divided?"


def counted_gradient(X: np.ndarray, y: np.ndarray, counts: np.ndarray, w: np.ndarray, b: float) -> tuple[np.ndarray, float]:
    errors = counts * (1 / (1 + np.exp(-(X @ w + b))) - y)
    people = counts.sum()
    return errors @ X / people, float(errors.sum() / people)


def cases(rng):
    yield (np.array([[2.0]]), np.array([1]), np.array([1]), np.array([0.0]), 0.0)
    yield (np.array([[2.0]]), np.array([0]), np.array([4]), np.array([0.0]), 0.0)
    yield (np.array([[2.0], [4.0]]), np.array([0, 1]), np.array([3, 1]), np.array([0.0]), 0.0)
    yield (np.array([[1.0, 0.0], [2.0, -1.0], [0.0, 3.0]]), np.array([0, 1, 1]), np.array([2, 0, 5]), np.array([0.5, -1.0]), 0.25)
    yield (np.array([[1.0, 0.0], [2.0, -1.0]]), np.array([1, 0]), np.array([1, 7]), np.array([0.5, 0.25]), -1.0)
    for n in (3, 5, 9):
        counts = rng.integers(0, 6, n)
        counts[0] = 3
        yield (rng.integers(-3, 4, (n, 2)) * 1.0, rng.integers(0, 2, n), counts, rng.integers(-4, 5, 2) / 4, float(rng.integers(-2, 3)) / 2)


def wrong_counts_ignored(X, y, counts, w, b):
    """You give each row the same say. A row that stands for seven people pulls seven times."""
    errors = 1 / (1 + np.exp(-(X @ w + b))) - y
    return errors @ X / len(y), float(errors.mean())


def wrong_divided_by_rows(X, y, counts, w, b):
    """You divide by the number of rows. The mean is over people."""
    errors = counts * (1 / (1 + np.exp(-(X @ w + b))) - y)
    return errors @ X / len(y), float(errors.mean())


def wrong_score_for_probability(X, y, counts, w, b):
    """You subtract the answer from the score. The slope of the log loss is the probability minus the answer."""
    errors = counts * (X @ w + b - y)
    return errors @ X / counts.sum(), float(errors.sum() / counts.sum())


def wrong_answer_minus_probability(X, y, counts, w, b):
    """Your errors are answer minus probability, so your gradient points downhill. A descent that subtracts it would climb."""
    errors = counts * (y - 1 / (1 + np.exp(-(X @ w + b))))
    return errors @ X / counts.sum(), float(errors.sum() / counts.sum())
