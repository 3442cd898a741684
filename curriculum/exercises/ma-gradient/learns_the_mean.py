"""Find the mistake: a model that learns the mean

A training runs without any error message, the gradient has the right shape, and still the model ends up guessing the
mean of the true values for nearly every row. The true values come from a file as a *column* of shape (n, 1). Somebody
has noticed that the errors had a strange shape and has repaired that with a mean. Find the mistake and fix it, so that
the function returns the gradient of the mean squared error.

- `X`: an array of shape (n, d), n and d at least 1. `y`: of shape (n, 1). `w`: of shape (d,). They hold floats.
- Returns an array of floats of shape (d,).

>>> loss_gradient(np.array([[1.0], [2.0]]), np.array([[0.0], [6.0]]), np.array([1.0]))
array([-7.])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "03-slopes-of-a-loss"
hint = "With three rows, write the shapes of `X @ w`, of `y` and of their difference below each other. How many errors should there be?"

starter = '''
import numpy as np


def loss_gradient(X: np.ndarray, y: np.ndarray, w: np.ndarray) -> np.ndarray:
    errors = X @ w - y
    errors = errors.mean(axis=0)  # back to one error for each row
    return 2 / len(y) * X.T @ errors
'''


def loss_gradient(X: np.ndarray, y: np.ndarray, w: np.ndarray) -> np.ndarray:
    errors = X @ w - y.reshape(-1)
    return 2 / len(y) * X.T @ errors


def cases(rng):
    yield (np.array([[2.0]]), np.array([[1.0]]), np.array([3.0]))
    yield (np.array([[1.0], [2.0]]), np.array([[0.0], [6.0]]), np.array([1.0]))
    yield (np.array([[1.0, 0.0], [2.0, 1.0]]), np.array([[2.0], [9.0]]), np.array([3.0, 1.0]))
    yield (np.array([[1.0, 3.0], [1.0, -1.0], [1.0, 4.0]]), np.array([[2.0], [5.0], [1.0]]), np.array([1.0, 0.5]))
    for n in (3, 5, 8):
        yield (rng.integers(-5, 6, (n, 2)) + np.arange(n)[:, None], rng.integers(-9, 10, (n, 1)) + np.arange(n)[:, None] / 2, rng.integers(-3, 4, 2) * 1.0)


def wrong_mean_over_the_true_values(X, y, w):
    """Your errors are each guess minus the *mean* of the true values. A row minus a column is a table of every guess with every true value; averaging doesn't undo that."""
    errors = (X @ w - y).mean(axis=0)
    return 2 / len(y) * X.T @ errors


def wrong_mean_over_the_guesses(X, y, w):
    """Your errors are the *mean* guess minus each true value. Averaging the other axis doesn't help: the table shouldn't come about in the first place."""
    errors = (X @ w - y).mean(axis=1)
    return 2 / len(y) * X.T @ errors


def wrong_wrong_sign(X, y, w):
    """Your shapes are right now, but the errors are true value minus guess. The gradient then points downhill."""
    return 2 / len(y) * X.T @ (y[:, 0] - X @ w)
