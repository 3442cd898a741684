'''Fill the gaps: a training that remembers its best moment

A model guesses the price of a used bike as `X @ w`. It is trained by gradient descent and overfits if it is trained for
too long. Complete the function: it returns the weights of the moment with the smallest mean squared error on the validation
rows.

- `X`, `y`: the training rows, arrays of shape (n, d) and (n,); `X_val`, `y_val`: the validation rows. All have at least one row.
- It starts with weights of 0 and takes `steps` steps against the gradient of the mean squared error on the *training* rows,
  with the given `rate`. `steps` is at least 0.
- The moment before the first step counts as moment 0, the one after the last step as moment `steps`. Of equal errors,
  the first moment is kept.
- Returns a tuple: the number of the best moment, an int, and its weights, an array of shape (d,).

>>> X, X_val = np.array([[1.0], [1.0]]), np.array([[1.0]])
>>> moment, w = stopped_training(X, np.array([3.0, 5.0]), X_val, np.array([3.0]), 0.25, 5)
>>> moment, w.tolist()
(2, [3.0])
'''

import numpy as np

kind = "complete"
minutes = 7
chapter = "02-more-rows-or-an-earlier-stop"
hint = "In each round: look at the validation error first, keep the weights if it's the lowest, then take a step. How many looks are there for `steps` steps?"

starter = """
import numpy as np


def stopped_training(
    X: np.ndarray, y: np.ndarray, X_val: np.ndarray, y_val: np.ndarray, rate: float, steps: int
) -> tuple[int, np.ndarray]:
    w = np.zeros(X.shape[1])
    lowest, best, kept = None, 0, w
    for moment in range(...):
        error = ...
        if lowest is None or ...:
            lowest, best, kept = ...
        w = w - rate * 2 / len(y) * X.T @ ...
    return best, kept
"""


def stopped_training(
    X: np.ndarray, y: np.ndarray, X_val: np.ndarray, y_val: np.ndarray, rate: float, steps: int
) -> tuple[int, np.ndarray]:
    w = np.zeros(X.shape[1])
    lowest, best, kept = None, None, w
    for moment in range(steps + 1):
        error = ((X_val @ w - y_val) ** 2).mean()
        if lowest is None or error < lowest:
            lowest, best, kept = error, moment, w
        w = w - rate * 2 / len(y) * X.T @ (X @ w - y)
    return best, kept


def cases(rng):
    a = np.array
    one, v = a([[1.0], [1.0]]), a([[1.0]])
    yield one, a([3.0, 5.0]), v, a([3.0]), 0.25, 0
    yield one, a([3.0, 5.0]), v, a([4.0]), 0.25, 1
    yield one, a([3.0, 5.0]), v, a([3.0]), 0.25, 5
    yield one, a([3.0, 5.0]), v, a([-1.0]), 0.25, 3
    yield one, a([3.0, 5.0]), v, a([4.0]), 0.25, 4
    yield one, a([4.0, 4.0]), v, a([2.0]), 0.5, 4
    yield one, a([4.0, 4.0]), v, a([1.0]), 0.25, 3
    yield a([[1.0, -1.0], [1.0, 0.0], [1.0, 1.0]]), a([1.0, 1.0, 7.0]), a([[1.0, 2.0], [1.0, -2.0]]), a([5.0, 1.0]), 0.125, 6
    yield a([[1.0, -1.0], [1.0, 0.0], [1.0, 2.0]]), a([0.0, 3.0, 3.0]), a([[1.0, 1.0]]), a([2.25]), 0.125, 7
    for n in (4, 6):
        X = np.concatenate([np.ones((n, 1)), rng.integers(-4, 5, (n, 1)) / 4], axis=1)
        yield X, rng.integers(-9, 10, n) * 1.0, X[:2], rng.integers(-9, 10, 2) * 1.0, 0.25, 9


def wrong_last_weights(X, y, X_val, y_val, rate, steps):
    """You return the number of the best moment together with the weights of the last one. Keep the weights whenever the
    validation error is lower than before."""
    w = np.zeros(X.shape[1])
    errors = []
    for _ in range(steps):
        errors.append(((X_val @ w - y_val) ** 2).mean())
        w = w - rate * 2 / len(y) * X.T @ (X @ w - y)
    errors.append(((X_val @ w - y_val) ** 2).mean())
    return int(np.argmin(errors)), w


def wrong_training_error_watched(X, y, X_val, y_val, rate, steps):
    """You watch the training error. It falls nearly always, so the last moment wins. The validation rows say when to
    stop."""
    w = np.zeros(X.shape[1])
    lowest, best, kept = None, 0, w
    for moment in range(steps + 1):
        error = ((X @ w - y) ** 2).mean()
        if lowest is None or error < lowest:
            lowest, best, kept = error, moment, w
        w = w - rate * 2 / len(y) * X.T @ (X @ w - y)
    return best, kept


def wrong_trained_on_validation(X, y, X_val, y_val, rate, steps):
    """Your steps go against the gradient on the validation rows. Then the model learns from them, and they can no longer
    say when to stop."""
    w = np.zeros(X.shape[1])
    lowest, best, kept = None, 0, w
    for moment in range(steps + 1):
        error = ((X_val @ w - y_val) ** 2).mean()
        if lowest is None or error < lowest:
            lowest, best, kept = error, moment, w
        w = w - rate * 2 / len(y_val) * X_val.T @ (X_val @ w - y_val)
    return best, kept
