"""A staircase with a knob

A model predicts the use of electricity from the time of day by a staircase: the day is cut into `k` steps of equal width, and on
each step it predicts the mean of the rows it has learnt from there. With one step it underfits, with very many it
overfits. Compute both errors for several k, so that the best one can be chosen.

- `x`, `x_new`: arrays of floats from 0 to below 1, the time as a fraction of the day. `y`, `y_new`: arrays of floats of the same lengths. All
  have at least one value. Row i lies on the step `int(x[i] * k)`.
- `steps`: a list of whole numbers k, at least 1 each.
- A step without a row to learn from predicts the mean of all of `y`.
- Returns a list with a tuple for each k: the mean squared error on the rows that were learnt from, and on the new ones.

>>> x, y = np.array([0.1, 0.4, 0.8]), np.array([2.0, 4.0, 6.0])
>>> staircase(x, y, np.array([0.2, 0.9]), np.array([3.0, 9.0]), [1, 2])
[(2.6666666666666665, 13.0), (0.6666666666666666, 4.5)]
"""

import numpy as np

minutes = 9
chapter = "01-by-heart-or-too-stiff"
hint = "First make an array with one prediction for each of the k steps, from `x` and `y` alone. Then both errors only look their predictions up in it."


def staircase(x: np.ndarray, y: np.ndarray, x_new: np.ndarray, y_new: np.ndarray, steps: list[int]) -> list[tuple]:
    errors = []
    for k in steps:
        place = (x * k).astype(int)
        levels = np.array([y[place == step].mean() if step in place else y.mean() for step in range(k)])
        known = levels[place] - y
        fresh = levels[(x_new * k).astype(int)] - y_new
        errors.append((float((known**2).mean()), float((fresh**2).mean())))
    return errors


def cases(rng):
    a = np.array
    yield a([0.5]), a([3.0]), a([0.25]), a([5.0]), [1]
    yield a([0.5]), a([3.0]), a([0.25]), a([5.0]), [2]
    yield a([0.1, 0.4, 0.8]), a([2.0, 4.0, 6.0]), a([0.2, 0.9]), a([3.0, 9.0]), [1, 2]
    yield a([0.1, 0.2, 0.9]), a([1.0, 3.0, 8.0]), a([0.6, 0.15]), a([5.0, 2.0]), [4, 1]
    yield a([0.125, 0.375, 0.625, 0.875]), a([1.0, 5.0, 7.0, 7.0]), a([0.2, 0.3, 0.7, 0.8]), a([3.0, 3.0, 5.0, 9.0]), [1, 2, 4, 16]
    yield a([0.3, 0.35, 0.31]), a([4.0, 8.0, 0.0]), a([0.05, 0.95, 0.32]), a([4.0, 1.0, 7.0]), [3, 10]
    for n in (8, 15):
        yield rng.random(n), rng.integers(0, 20, n) * 1.0, rng.random(n), rng.integers(0, 20, n) * 1.0, [1, 3, 8, 20]


def wrong_new_rows_learnt(x, y, x_new, y_new, steps):
    """On the new rows you predict the means of the new values themselves. The staircase is learnt from `x` and `y` only."""
    out = []
    for k in steps:
        errors = []
        for a, b in ((x, y), (x_new, y_new)):
            place = (a * k).astype(int)
            errors.append(float(np.mean([(b[place == p].mean() - v) ** 2 for p, v in zip(place, b)])))
        out.append(tuple(errors))
    return out


def wrong_empty_step_is_zero(x, y, x_new, y_new, steps):
    """A step without rows predicts 0. The mean of all of `y` was asked for."""
    out = []
    for k in steps:
        place = (x * k).astype(int)
        levels = np.array([y[place == step].mean() if step in place else 0.0 for step in range(k)])
        out.append((float(((levels[place] - y) ** 2).mean()), float(((levels[(x_new * k).astype(int)] - y_new) ** 2).mean())))
    return out


def wrong_root(x, y, x_new, y_new, steps):
    """Your errors are the square roots of what was asked for. Return the mean squared error itself."""
    out = []
    for k in steps:
        place = (x * k).astype(int)
        levels = np.array([y[place == step].mean() if step in place else y.mean() for step in range(k)])
        known, fresh = levels[place] - y, levels[(x_new * k).astype(int)] - y_new
        out.append((float(np.sqrt((known**2).mean())), float(np.sqrt((fresh**2).mean()))))
    return out
