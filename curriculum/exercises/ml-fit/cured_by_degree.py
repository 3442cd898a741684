"""The cure for a curve

A pharmacy models how the effect of a drug changes with the dose, and its polynomial of degree 7 swings wildly. Cure it: fit
each of the given degrees to the training rows, and keep the one with the smallest mean squared error on the validation
rows. Return its degree and what it predicts for some new doses.

- `x`, `y`: arrays of floats, the training rows; `x_val`, `y_val`: the validation rows, at least one.
- `degrees`: a list of whole numbers from 0, each smaller than the number of training rows. No two degrees have equal
  validation errors. `x_new`: an array of floats, the new doses.
- Returns a tuple: the degree as an int, and an array with a prediction for each of `x_new`.

>>> x, y = np.array([0.0, 1.0, 2.0, 3.0]), np.array([1.0, 1.0, 4.0, 4.0])
>>> degree, values = cured_by_degree(x, y, np.array([0.5, 1.5]), np.array([1.0, 2.0]), [0, 1, 3], np.array([5.0]))
>>> degree, values.round(3).tolist()
(1, [6.7])
"""

import numpy as np

minutes = 6
chapter = "01-by-heart-or-too-stiff"
hint = "Three arrays of doses, three jobs: fit with one, choose with another, and predict for the third."


def cured_by_degree(
    x: np.ndarray, y: np.ndarray, x_val: np.ndarray, y_val: np.ndarray, degrees: list[int], x_new: np.ndarray
) -> tuple[int, np.ndarray]:
    def error(degree):
        return ((np.polyval(np.polyfit(x, y, degree), x_val) - y_val) ** 2).mean()

    best = min(degrees, key=error)
    return best, np.polyval(np.polyfit(x, y, best), x_new)


def cases(rng):
    a = np.array
    yield a([0.0, 1.0]), a([1.0, 3.0]), a([0.5]), a([2.5]), [0], a([2.0])
    x = a([0.0, 1.0, 2.0, 3.0])
    yield x, a([1.0, 1.0, 4.0, 4.0]), a([0.5, 1.5]), a([1.0, 2.0]), [0, 1, 3], a([5.0])
    yield x, a([1.0, 3.0, 2.0, 5.0]), a([0.5, 2.5, 4.0]), a([1.5, 3.5, 6.0]), [3, 1, 2], a([1.5, 4.0])
    yield x, a([5.0, 2.0, 1.5, 4.0]), a([-1.0, 1.5, 4.0]), a([10.0, 1.5, 9.0]), [0, 1, 2, 3], a([5.0])
    yield a([-2.0, -1.0, 0.0, 1.0, 2.0]), a([4.2, 0.7, 0.4, 1.4, 3.6]), a([-1.5, 0.5, 2.5]), a([2.0, 0.5, 6.0]), [4, 3, 2, 1], a([3.0, -3.0])
    for n in (7, 9):
        x = np.arange(n) / 2 - 2
        y, x_val = 1.0 + 2 * x + rng.normal(0, 1, n), np.arange(n - 1) / 2 - 1.7
        yield x, y, x_val, 1.0 + 2 * x_val + rng.normal(0, 1, n - 1), [4, 2, 1, 0], a([2.5, -2.2])


def wrong_by_training_error(x, y, x_val, y_val, degrees, x_new):
    """The highest degree always wins. It does if you compare the errors on the training rows, since these never rise with the degree. Fit to the training rows, but compare on
    the validation rows."""
    best = max(degrees)
    return best, np.polyval(np.polyfit(x, y, best), x_new)


def wrong_fitted_to_validation(x, y, x_val, y_val, degrees, x_new):
    """Your polynomial is fitted to all rows in the end, validation included. The prediction should come from the
    polynomial that was compared: the one fitted to the training rows."""
    best = min(degrees, key=lambda d: ((np.polyval(np.polyfit(x, y, d), x_val) - y_val) ** 2).mean())
    both = np.polyfit(np.concatenate([x, x_val]), np.concatenate([y, y_val]), best)
    return best, np.polyval(both, x_new)


def wrong_simplest(x, y, x_val, y_val, degrees, x_new):
    """You always take the lowest degree. It may be too stiff: then it underfits. The validation error decides."""
    best = min(degrees)
    return best, np.polyval(np.polyfit(x, y, best), x_new)
