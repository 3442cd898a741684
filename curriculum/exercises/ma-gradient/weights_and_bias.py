"""Fill the gaps: weights and a bias

Most linear models add a number of their own to each guess, the *bias* $b$: the guess for a row is its dot product with $w$,
plus $b$. The loss is the mean squared error. Complete the function, which returns the slopes for the weights and the
slope for the bias.

- `X`: an array of floats of shape (n, d), n and d at least 1. `y`: of shape (n,). `w`: of shape (d,). `b`: a number.
- Returns a tuple: an array of shape (d,) and a float.

>>> slopes(np.array([[1.0, 2.0], [3.0, 0.0]]), np.array([4.0, 5.0]), np.array([1.0, 1.0]), 2.0)
(array([1., 2.]), 1.0)
"""

import numpy as np

kind = "complete"
minutes = 4
chapter = "03-slopes-of-a-loss"
hint = "If the bias grows by a little, by how much does the guess for a row grow? The same for every row?"

starter = '''
import numpy as np


def slopes(X: np.ndarray, y: np.ndarray, w: np.ndarray, b: float) -> tuple:
    errors = ... - y
    for_weights = 2 / len(y) * ...
    for_bias = 2 * ...
    return for_weights, float(for_bias)
'''


def slopes(X: np.ndarray, y: np.ndarray, w: np.ndarray, b: float) -> tuple:
    errors = X @ w + b - y
    for_weights = 2 / len(y) * X.T @ errors
    for_bias = 2 * errors.mean()
    return for_weights, float(for_bias)


def cases(rng):
    yield (np.array([[2.0]]), np.array([1.0]), np.array([3.0]), 0.0)
    yield (np.array([[2.0]]), np.array([1.0]), np.array([3.0]), -1.0)
    yield (np.array([[1.0, 2.0], [3.0, 0.0]]), np.array([4.0, 5.0]), np.array([1.0, 1.0]), 2.0)
    yield (np.array([[1.0, 2.0], [3.0, 0.0], [0.0, 5.0]]), np.array([4.0, 5.0, -2.0]), np.array([0.5, 1.0]), 3.0)
    for n in (3, 5, 8):
        yield (rng.integers(-5, 6, (n, 2)) * 1.0, rng.integers(-9, 10, n) + 0.5, rng.integers(1, 4, 2) * 1.0, float(rng.integers(2, 9)))


def wrong_bias_left_out(X, y, w, b):
    """Your guesses don't contain the bias, so the errors are off by b in every row."""
    errors = X @ w - y
    return 2 / len(y) * X.T @ errors, float(2 * errors.mean())


def wrong_bias_sum(X, y, w, b):
    """For the bias you add up over the rows. The loss is a mean, so its slope for the bias is a mean, too."""
    errors = X @ w + b - y
    return 2 / len(y) * X.T @ errors, float(2 * errors.sum())


def wrong_bias_times_errors(X, y, w, b):
    """For the bias you multiply the errors by b. What counts is how fast the guess changes with the bias, and not how large the bias is."""
    errors = X @ w + b - y
    return 2 / len(y) * X.T @ errors, float(2 * (errors * b).mean())


def wrong_rows_times_errors(X, y, w, b):
    """Your slopes for the weights multiply mean error by mean column. The mean of the products is wanted: each error meets the number in its own row first."""
    errors = X @ w + b - y
    return 2 * errors.mean() * X.mean(axis=0), float(2 * errors.mean())
