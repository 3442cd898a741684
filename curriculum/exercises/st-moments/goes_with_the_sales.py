"""What goes with the sales?

A shop has many columns of numbers for each week, and one column with its sales. Return the correlation of each column
with the sales, and the place of the column whose connection is the strongest, upwards or downwards. Judge by the
rounded numbers; if several are equally strong, the first one counts.

- `X`: an array of shape (n, d), one row for each week, n at least 2, d at least 1. `sales`: an array of shape (n,).
  No column is constant, and the sales aren't either. They aren't changed.
- Returns a tuple: an array of shape (d,), rounded to three decimals, and an int.

>>> goes_with_the_sales(np.array([[1, 9], [2, 5], [3, 1]]), np.array([10, 10, 13]))
(array([ 0.866, -0.866]), 0)
"""

import numpy as np

minutes = 5
chapter = "03-do-they-go-together"
hint = "`np.corrcoef` takes one column and the sales. Which entry of its table do you need? Strong downwards is as strong as upwards."


def goes_with_the_sales(X: np.ndarray, sales: np.ndarray) -> tuple[np.ndarray, int]:
    r = np.round([np.corrcoef(column, sales)[0, 1] for column in X.T], 3)
    return r, int(np.abs(r).argmax())


def cases(rng):
    yield (np.array([[1], [2]]), np.array([5, 3]))
    yield (np.array([[1, 9], [2, 5], [3, 1]]), np.array([10, 10, 13]))
    yield (np.array([[1, 9, 2], [2, 7, 9], [3, 1, 4], [5, 0, 3]]), np.array([1, 2, 6, 7]))
    yield (np.array([[0, 4], [0, 1], [2, 0]]), np.array([6, 3, 2]))
    yield (np.array([[7, 1], [1, 2], [6, 3], [2, 5]]), np.array([9, 7, 6, 1]))
    yield (np.array([[0, 0], [10, 10], [20, 20], [30, 31]]), np.array([0, 10, 20, 31]))
    for n in (6, 9, 12):
        base = rng.integers(0, 20, n) + np.arange(n)
        noise = rng.integers(0, 9, (n, 3))
        X = np.concatenate([noise[:, :1] + base[:, None] // 3, noise[:, 1:2] - 2 * base[:, None], noise[:, 2:]], axis=1)
        yield (X + np.arange(n)[:, None] % 2, base)


def _correlations(X, sales):
    return np.round([np.corrcoef(column, sales)[0, 1] for column in X.T], 3)


def wrong_only_upwards(X, sales):
    """You choose the largest correlation. One of -0.9 is a stronger connection than one of 0.5."""
    r = _correlations(X, sales)
    return r, int(r.argmax())


def wrong_covariances(X, sales):
    """Your numbers are covariances. They depend on the units of the columns; divide by both standard deviations."""
    r = np.round([np.cov(column, sales)[0, 1] for column in X.T], 3)
    return r, int(np.abs(r).argmax())


def wrong_first_two_columns_of_the_table(X, sales):
    """You take the wrong entry of the table. On the diagonal, each column is compared with itself, and that is always 1."""
    r = np.round([np.corrcoef(column, sales)[0, 0] for column in X.T], 3)
    return r, int(np.abs(r).argmax())
