"""How many components are enough?

Before a table of measurements goes into an archive, it's to be shortened. Standardise its columns (mean and standard
deviation of each, dividing by n) and return the smallest number of principal components that together hold at least
`share` of the variance. Columns that never change are left out first.

- `X`: an array of floats, shape (n, d), n at least 2. At least one column changes.
- `share`: a float above 0 and below 1. It's never exactly what some number of components holds.
- Returns an int. `X` isn't changed.

>>> components_needed(np.array([[1.0, 10.0], [2.0, 20.0], [6.0, 60.0]]), 0.99)
1
>>> components_needed(np.array([[-0.3, -200.0], [-0.3, 200.0], [0.3, -200.0], [0.3, 200.0]]), 0.9)
2
"""

import numpy as np

minutes = 7
chapter = "02-how-many-and-in-which-units"
hint = "A mask over the columns picks those whose standard deviation isn't 0. Variances go with the squares of the singular values."


def components_needed(X: np.ndarray, share: float) -> int:
    X = X[:, X.std(axis=0) > 0]
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    squares = np.linalg.svd(Z, compute_uv=False) ** 2
    together = np.cumsum(squares) / squares.sum()
    return int((together < share).sum()) + 1


def cases(rng):
    yield (np.array([[1.0], [2.0]]), 0.5)
    yield (np.array([[1.0, 10.0], [2.0, 20.0], [6.0, 60.0]]), 0.99)
    yield (np.array([[-0.3, -200.0], [-0.3, 200.0], [0.3, -200.0], [0.3, 200.0]]), 0.9)
    yield (np.array([[-0.3, -200.0], [-0.3, 200.0], [0.3, -200.0], [0.3, 200.0]]), 0.4)
    yield (np.array([[5.0, 1.0, 400.0], [5.0, 2.0, -300.0], [5.0, 4.0, 900.0]]), 0.97)
    yield (np.array([[1.0, 9.0, 3.0], [2.0, 7.0, 3.0], [4.0, 8.0, 3.0], [3.0, 1.0, 3.0]]), 0.62)
    a = np.array([[-3.0, -3.0], [-3.0, 3.0], [3.0, -3.0], [3.0, 3.0]])
    yield (np.column_stack([a[:, 0], a[:, 1] * 100, a[:, 0] * a[:, 1] * 0.01]), 0.8)
    yield (np.column_stack([a[:, 0] * 50, a[:, 1], a[:, 0] * a[:, 1]]) + 1000, 0.6)
    yield (np.column_stack([a[:, 0], 4 * a[:, 0] + a[:, 1], a[:, 1]]) + 70, 0.9)
    yield (np.column_stack([a[:, 0], 3 * a[:, 0] + a[:, 1]]), 0.9)
    yield (np.column_stack([2 * a[:, 0] - a[:, 1], 40 * a[:, 0], a[:, 1] * 0]), 0.85)
    for n, d, share in ((8, 4, 0.83), (12, 5, 0.92), (20, 6, 0.71)):
        base = rng.normal(size=(n, d))
        yield (np.column_stack([base, base[:, :2] @ np.ones(2)]) * 10.0 ** np.arange(d + 1) + 500, share)


def wrong_units_decide(X, share):
    """Your answer is 1 nearly every time. That happens if the columns are centred but not divided by their standard
    deviations: a column with large numbers then holds nearly all of the variance by itself."""
    squares = np.linalg.svd(X - X.mean(axis=0), compute_uv=False) ** 2
    return int((np.cumsum(squares) / squares.sum() < share).sum()) + 1


def wrong_not_squared(X, share):
    """You add up the singular values. The variances go with their squares."""
    X = X[:, X.std(axis=0) > 0]
    s = np.linalg.svd((X - X.mean(axis=0)) / X.std(axis=0), compute_uv=False)
    return int((np.cumsum(s) / s.sum() < share).sum()) + 1


def wrong_one_too_few(X, share):
    """You return how many numbers of components are still too small. It takes one more to reach the share."""
    X = X[:, X.std(axis=0) > 0]
    squares = np.linalg.svd((X - X.mean(axis=0)) / X.std(axis=0), compute_uv=False) ** 2
    return int((np.cumsum(squares) / squares.sum() < share).sum())
