"""Fill the gaps: one step with a penalty

A bank trains its model for late payments every night on all its customers, and wants the weights to stay small. Complete the function that takes one step of gradient descent on the *mean* log
loss plus half of `weight` times the sum of the squared weights. The intercept pays nothing.

- `X`: an array of floats of shape (n, d); `y`: of shape (n,), of 0 and 1; n and d are at least 1.
- `w`: of shape (d,), the weights so far; `b`: a number, the intercept so far. Nothing passed in is changed.
- `weight`: the weight of the penalty, at least 0; `rate`: above 0. Scores lie between -30 and 30.
- Returns a tuple: the new weights and the new intercept.

>>> penalised_step(np.array([[2.0], [4.0]]), np.array([0, 1]), np.array([0.0]), 0.0, 0.5, 1.0)
(array([0.5]), 0.0)
>>> penalised_step(np.array([[0.0]]), np.array([1]), np.array([4.0]), 0.0, 0.5, 1.0)
(array([2.]), 0.5)
"""

import numpy as np

kind = "complete"
minutes = 6
chapter = "03-held-back"
hint = "Three gaps: the probability minus the answer; the mean of the products plus the slope of the penalty; the step of the intercept."

starter = '''
import numpy as np


def penalised_step(X: np.ndarray, y: np.ndarray, w: np.ndarray, b: float, weight: float, rate: float) -> tuple[np.ndarray, float]:
    errors = ...
    gradient = ...
    return w - rate * gradient, float(...)
'''


def penalised_step(X: np.ndarray, y: np.ndarray, w: np.ndarray, b: float, weight: float, rate: float) -> tuple[np.ndarray, float]:
    errors = 1 / (1 + np.exp(-(X @ w + b))) - y
    gradient = errors @ X / len(y) + weight * w
    return w - rate * gradient, float(b - rate * errors.mean())


def cases(rng):
    yield (np.array([[2.0], [4.0]]), np.array([0, 1]), np.array([0.0]), 0.0, 0.5, 1.0)
    yield (np.array([[0.0]]), np.array([1]), np.array([4.0]), 0.0, 0.5, 1.0)
    yield (np.array([[1.0], [2.0], [3.0]]), np.array([0, 0, 1]), np.array([1.0]), -2.0, 0.25, 0.5)
    yield (np.array([[1.0, -1.0], [0.0, 2.0], [3.0, 1.0]]), np.array([1, 0, 0]), np.array([0.5, -2.0]), 1.0, 0.1, 2.0)
    yield (np.array([[1.0, -1.0], [0.0, 2.0]]), np.array([1, 1]), np.array([-0.5, 3.0]), 2.0, 0.0, 1.0)
    for n in (3, 5, 8):
        yield (rng.integers(-2, 3, (n, 2)) * 1.0, rng.integers(0, 2, n), rng.integers(1, 4, 2) * rng.choice([-0.5, 1.5], 2), float(rng.choice([-1.5, 0.5, 2.0])), float(rng.choice([0.2, 0.5, 1.0])), float(rng.choice([0.1, 0.5])))


def wrong_price_once_a_row(X, y, w, b, weight, rate):
    """You divide the penalty by the number of rows as well. Only the loss is a mean; the penalty is added to it once."""
    errors = 1 / (1 + np.exp(-(X @ w + b))) - y
    return w - rate * (errors @ X + weight * w) / len(y), float(b - rate * errors.mean())


def wrong_intercept_pays_too(X, y, w, b, weight, rate):
    """Your intercept pays as well. Then a model with small weights would be drawn to 0.5, whatever the share of ones is."""
    errors = 1 / (1 + np.exp(-(X @ w + b))) - y
    return w - rate * (errors @ X / len(y) + weight * w), float(b - rate * (errors.mean() + weight * b))


def wrong_sum_of_the_loss(X, y, w, b, weight, rate):
    """You take the sum of the rows' losses. With the mean, the step does not depend on how many rows there are."""
    errors = 1 / (1 + np.exp(-(X @ w + b))) - y
    return w - rate * (errors @ X + weight * w), float(b - rate * errors.sum())


def wrong_new_weights_at_once(X, y, w, b, weight, rate):
    """Your intercept waits for the new weights. Both move from the same errors."""
    errors = 1 / (1 + np.exp(-(X @ w + b))) - y
    new = w - rate * (errors @ X / len(y) + weight * w)
    return new, float(b - rate * (1 / (1 + np.exp(-(X @ new + b))) - y).mean())
