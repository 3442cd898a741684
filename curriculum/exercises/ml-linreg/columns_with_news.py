"""Columns with something new

Before a table goes into a model, columns that say nothing new are dropped. Go through the columns from left to
right. Keep a column if it can't be computed from the columns kept so far and a constant. Test that
by least squares: guess the column from the kept ones, with an intercept. If the largest error is above 1e-6 in size,
the column is new (no largest error is exactly 1e-6). With no column kept so far, the guess is the mean of the column, so a column that never changes isn't
new.

- `X`: an array of floats of shape (n, d), n and d at least 1.
- Returns a list of the positions of the columns that are kept.

>>> columns_with_news(np.array([[1.0, 2.0, 5.0], [2.0, 4.0, 5.0], [3.0, 6.0, 9.0]]))
[0, 2]
"""

import numpy as np

minutes = 8
chapter = "02-many-columns"
equivalent = {
    "Compare_Gt_GtE @ 12:if np.abs(errors).max() > 1e-6: -> if np.abs(errors).max() >= 1e-6:": "no largest error is exactly 1e-6",
}
hint = "Centre all columns first, and the constant needs no attention any more. `A[:, [0, 2]]` picks columns by a list of positions."


def columns_with_news(X: np.ndarray) -> list[int]:
    A = X - X.mean(axis=0)
    kept = []
    for j in range(A.shape[1]):
        errors = A[:, j]
        if kept:
            slopes = np.linalg.lstsq(A[:, kept], A[:, j], rcond=None)[0]
            errors = A[:, kept] @ slopes - A[:, j]
        if np.abs(errors).max() > 1e-6:
            kept.append(j)
    return kept


def cases(rng):
    yield (np.array([[3.0]]),)
    yield (np.array([[3.0], [3.0]]),)
    yield (np.array([[3.0], [4.0]]),)
    yield (np.array([[3.0, 3.0], [4.0, 4.0]]),)
    yield (np.array([[3.0, 1.0], [4.0, 0.0]]),)
    yield (np.array([[7.0, 3.0], [7.0, 4.0]]),)
    yield (np.array([[1.0, 2.0, 5.0], [2.0, 4.0, 5.0], [3.0, 6.0, 9.0]]),)
    yield (np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]),)
    yield (np.array([[1.0, 5.0, 6.0, 2.0], [2.0, 3.0, 5.0, 2.0], [4.0, 1.0, 5.0, 1.0], [3.0, 3.0, 6.0, 0.0]]),)
    yield (np.array([[1.0, 101.0, 6.0], [2.0, 102.0, 5.0], [4.0, 104.0, 5.0]]),)
    yield (np.array([[1.0, 1.00001, 6.0], [2.0, 2.0, 5.0], [4.0, 4.0, 5.0], [9.0, 9.0, 3.0]]),)
    yield (np.array([[0.0], [1.8e-6]]),)
    yield (np.array([[0.0], [2.2e-6]]),)
    yield (np.array([[0.1, 0.3], [0.1, 0.6], [0.1, 0.1]]),)
    for n in (5, 7):
        X = rng.integers(0, 9, (n, 3)) + 1.5 * np.arange(n)[:, None] * np.array([1, 0, 0])
        X[0], X[1] = [20, 3, 1], [1, 30, 2]
        yield (np.column_stack([X, 2 * X[:, 0] - X[:, 1] + 4, np.arange(n) ** 3.0]),)
        yield (np.column_stack([X[:, 0], 100 - 3 * X[:, 0], X[:, 1], X[:, 0] + X[:, 1]]),)


def wrong_constant_forgotten(X):
    """You put columns together from the others without a constant. Degrees Fahrenheit are 1.8 times the degrees Celsius plus 32: nothing new, since a constant may be added."""
    kept = []
    for j in range(X.shape[1]):
        errors = X[:, j]
        if kept:
            errors = X[:, kept] @ np.linalg.lstsq(X[:, kept], X[:, j], rcond=None)[0] - X[:, j]
        if np.abs(errors).max() > 1e-6:
            kept.append(j)
    return kept


def wrong_compared_pairwise(X):
    """You compare each column with single others. A column may be the sum of two, and so nothing new, though it's a multiple of neither."""
    A, kept = X - X.mean(axis=0), []
    for j in range(A.shape[1]):
        new = np.abs(A[:, j]).max() > 1e-6
        for k in kept:
            slope = A[:, k] @ A[:, j] / (A[:, k] @ A[:, k])
            new = new and np.abs(slope * A[:, k] - A[:, j]).max() > 1e-6
        if new:
            kept.append(j)
    return kept


def wrong_constant_columns_kept(X):
    """You keep a column that never changes. The model has an intercept already, and such a column says nothing more."""
    A, kept = X - X.mean(axis=0), []
    for j in range(A.shape[1]):
        errors = X[:, j]
        if kept:
            errors = A[:, kept] @ np.linalg.lstsq(A[:, kept], A[:, j], rcond=None)[0] - A[:, j]
        if np.abs(errors).max() > 1e-6:
            kept.append(j)
    return kept


def wrong_mean_error(X):
    """Your list is always empty. It is if you look at the mean of the errors: with an intercept, that is 0 for every column. Look at the largest size."""
    A, kept = X - X.mean(axis=0), []
    for j in range(A.shape[1]):
        errors = A[:, j]
        if kept:
            errors = A[:, kept] @ np.linalg.lstsq(A[:, kept], A[:, j], rcond=None)[0] - A[:, j]
        if abs(errors.mean()) > 1e-6:
            kept.append(j)
    return kept
