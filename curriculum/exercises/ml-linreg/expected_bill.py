"""Expected bill

A heating firm has a table of old jobs, with a few numbers for each, and what was paid for them. For a new job it wants
the guess of least squares, with an intercept.

- `X`: an array of floats of shape (n, d), `y`: of shape (n,). No column can be computed
  from the others and a constant, and n is larger than d.
- `job`: an array of shape (d,), the numbers of the new job.
- Returns a float, the guess for the job.

>>> X = np.array([[1.0, 0.0], [2.0, 1.0], [3.0, 0.0], [4.0, 1.0]])
>>> expected_bill(X, np.array([10.0, 22.0, 14.0, 26.0]), np.array([5.0, 2.0]))
38.0
"""

import numpy as np

minutes = 6
chapter = "02-many-columns"
hint = "Take away the means of the old jobs, solve for the slopes, get the intercept. Which means belong to the guess for the new job?"


def expected_bill(X: np.ndarray, y: np.ndarray, job: np.ndarray) -> float:
    A = X - X.mean(axis=0)
    slopes = np.linalg.solve(A.T @ A, A.T @ (y - y.mean()))
    intercept = y.mean() - X.mean(axis=0) @ slopes
    return float(intercept + job @ slopes)


def cases(rng):
    yield (np.array([[1.0], [3.0]]), np.array([5.0, 9.0]), np.array([2.0]))
    yield (np.array([[1.0], [3.0]]), np.array([5.0, 9.0]), np.array([0.0]))
    yield (np.array([[1.0, 0.0], [2.0, 1.0], [3.0, 0.0], [4.0, 1.0]]), np.array([10.0, 22.0, 14.0, 26.0]), np.array([5.0, 2.0]))
    yield (np.array([[1.0, 1.0], [2.0, 2.0], [3.0, 4.0], [4.0, 4.0]]), np.array([5.0, 4.0, 9.0, 8.0]), np.array([0.0, 0.0]))
    yield (np.array([[10.0, 1.0], [12.0, 2.0], [13.0, 4.0], [14.0, 4.0]]), np.array([5.0, 4.0, 9.0, 8.0]), np.array([11.0, 5.0]))
    for n in (5, 7, 10):
        X = rng.integers(1, 9, (n, 3)) + np.arange(n)[:, None] + rng.random((n, 3))
        yield (X, X @ np.array([2.0, -1.0, 3.0]) + rng.integers(10, 20, n), rng.integers(1, 9, 3) * 1.0)


def wrong_no_intercept(X, y, job):
    """Your guesses have no intercept: a job with zeros everywhere would cost nothing. Take the means away first."""
    return float(job @ np.linalg.lstsq(X, y, rcond=None)[0])


def wrong_one_column_at_a_time(X, y, job):
    """You compute each slope as if the other columns didn't exist. Where columns go together, their common effect is counted twice."""
    A = X - X.mean(axis=0)
    slopes = A.T @ (y - y.mean()) / (A**2).sum(axis=0)
    return float(y.mean() + (job - X.mean(axis=0)) @ slopes)


def wrong_mean_as_intercept(X, y, job):
    """You add the slopes to the mean bill. The mean belongs to a job with mean numbers; the intercept belongs to a job with zeros."""
    A = X - X.mean(axis=0)
    slopes = np.linalg.solve(A.T @ A, A.T @ (y - y.mean()))
    return float(y.mean() + job @ slopes)
