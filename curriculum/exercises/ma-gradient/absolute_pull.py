"""A loss that forgives outliers

A firm predicts how long repairs take. A few repairs went completely wrong, and with squared errors these few dominate
the training. So the loss is now the mean of the *absolute* errors, the sizes of the errors without their signs, of the
guesses `X @ w`. Return its gradient with respect to the weights.

- `X`: an array of shape (n, d), n and d at least 1. `y`: of shape (n,). `w`: of shape (d,). They hold floats.
- Returns an array of floats of shape (d,). A row whose error is exactly 0 adds nothing.

>>> absolute_pull(np.array([[1.0, 2.0], [1.0, 4.0]]), np.array([0.0, 99.0]), np.array([1.0, 1.0]))
array([ 0., -1.])
"""

import numpy as np

minutes = 5
chapter = "03-slopes-of-a-loss"
hint = "The second row of the example has the error 5 - 99. How large is the slope of its absolute error, and in which direction does it pull?"


def absolute_pull(X: np.ndarray, y: np.ndarray, w: np.ndarray) -> np.ndarray:
    return X.T @ np.sign(X @ w - y) / len(y)


def cases(rng):
    yield (np.array([[2.0]]), np.array([1.0]), np.array([3.0]))
    yield (np.array([[2.0]]), np.array([6.0]), np.array([3.0]))
    yield (np.array([[2.0]]), np.array([9.0]), np.array([3.0]))
    yield (np.array([[1.0, 2.0], [1.0, 4.0]]), np.array([0.0, 99.0]), np.array([1.0, 1.0]))
    yield (np.array([[1.0, 0.0], [2.0, 5.0], [3.0, 1.0]]), np.array([1.0, 0.0, 0.0]), np.array([1.0, 1.0]))
    yield (np.array([[1.0, 3.0, 5.0], [2.0, -1.0, 4.0]]), np.array([1.0, 2.0]), np.array([2.0, 0.0, 1.0]))
    for n in (3, 5, 8):
        yield (rng.integers(-5, 6, (n, 2)) * 1.0, rng.integers(-9, 10, n) + 0.5, rng.integers(-3, 4, 2) * 1.0)


def wrong_squares(X, y, w):
    """Your gradient is that of the squared errors. There an error of 94 pulls 94 times as much as an error of 1; here each pulls with the same force."""
    return 2 / len(y) * X.T @ (X @ w - y)


def wrong_sizes_of_errors(X, y, w):
    """You multiply the columns by the sizes of the errors. The sizes belong to the loss itself; its gradient needs the slope of the absolute value, 1 or -1."""
    return X.T @ np.abs(X @ w - y) / len(y)


def wrong_pulls_the_other_way(X, y, w):
    """Your signs are turned round. If a guess is too high and the column positive, the loss rises with the weight."""
    return X.T @ np.sign(y - X @ w) / len(y)


def wrong_sum(X, y, w):
    """You add up over the rows. The loss is the mean, so twice as many rows must not pull twice as hard."""
    return X.T @ np.sign(X @ w - y)
