"""How far to trust it?

A port wants to know how many days ahead its forecast of ship arrivals is worth having. A backtest gave one table of
errors for the forecast and one for seasonal naive, at the same origins. Find the last step ahead up to which the
forecast is better *at every step*.

- `errors` and `naive`: arrays of whole numbers of equal shape, one row for each origin, one column for each step ahead.
  There is at least one row and one column.
- At a step, the forecast is better if the mean size of its errors over all origins is smaller. Equal isn't better.
- Returns the largest number of steps such that the forecast is better at step 1, step 2, and so on up to that step. It's
  0 if the forecast isn't better at step 1.

>>> trusted_until(np.array([[1, -3, 9], [-1, 3, 1]]), np.array([[4, 4, 4], [2, 4, 4]]))
2
>>> trusted_until(np.array([[5, 1]]), np.array([[-5, 8]]))
0
"""

import numpy as np

minutes = 6
chapter = "02-back-to-last-march"
hint = "First one number for each step and each table. Then go through the steps in order. When do you know the result?"


def trusted_until(errors: np.ndarray, naive: np.ndarray) -> int:
    ours = np.abs(errors).sum(axis=0)
    theirs = np.abs(naive).sum(axis=0)
    steps = 0
    for better in ours < theirs:
        if not better:
            break
        steps += 1
    return steps


def cases(rng):
    yield np.array([[3]]), np.array([[-4]])
    yield np.array([[4]]), np.array([[-4]])
    yield np.array([[5, 1]]), np.array([[-5, 8]])
    yield np.array([[1, -3, 9], [-1, 3, 1]]), np.array([[4, 4, 4], [2, 4, 4]])
    yield np.array([[1, 2, 9, 1]]), np.array([[2, -3, 4, 6]])
    yield np.array([[0, 7, 0, 0, 1]]), np.array([[5, 5, 5, 5, 5]])
    yield np.array([[9, 1, 1], [-9, 1, 1]]), np.array([[5, 2, 2], [5, 2, 2]])
    yield np.array([[2, 2, -8], [2, 2, 8], [2, 2, 1]]), np.array([[3, 3, 3], [-3, 3, 3], [3, -3, 3]])
    yield np.array([[1, -20], [1, 20]]), np.array([[-2, 3], [2, 3]])
    yield np.array([[10, 6], [1, -6], [1, 0]]), np.array([[5, 5], [-5, 5], [5, 5]])
    yield np.array([[1, 1, 9, 1, 1, 1], [1, 2, 9, 1, -1, 0]]), np.array([[3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3]])
    for n, h in ((3, 4), (5, 6), (4, 9)):
        yield rng.integers(-4, 5, (n, h)) + np.arange(h), rng.integers(-1, 3, (n, h)) + 5


def wrong_every_better_step(errors, naive):
    """You count all steps at which the forecast is better. After the first at which it isn't, later ones don't count."""
    return int((np.abs(errors).mean(axis=0) < np.abs(naive).mean(axis=0)).sum())


def wrong_signs_cancel(errors, naive):
    """You average the errors with their signs before you drop them. Errors of 9 and -9 are then as good as none."""
    better = np.abs(errors.mean(axis=0)) < np.abs(naive.mean(axis=0))
    return len(better) if better.all() else int(better.argmin())


def wrong_origin_for_step(errors, naive):
    """You get one number for each row, so for each origin. A step ahead is a column."""
    better = np.abs(errors).mean(axis=1) < np.abs(naive).mean(axis=1)
    return len(better) if better.all() else int(better.argmin())


def wrong_last_better_step(errors, naive):
    """You return the last step at which the forecast is better, whatever happens before it. It has to be better at
    every step up to there."""
    places = np.flatnonzero(np.abs(errors).mean(axis=0) < np.abs(naive).mean(axis=0))
    return int(places[-1]) + 1 if len(places) else 0
