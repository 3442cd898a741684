"""One table, many k

A power company guesses from similar days how much electricity a day takes. Which k is best? Ask each known day for
its neighbours among the *others*, for several k, and compare the errors. The distances are the same for every k, so
the table of distances is made once, and so are the neighbours in order.

- `X`: an array of floats, one row for each day, at least two rows. `use`: an array with the use of each day, floats.
- `ks`: a list of ints, each at least 1 and smaller than the number of days; no two equal.
- The guess for a day is the mean use of its k nearest other days in a straight line; of equally near ones, those that
  stand first. Two days may have the same measurements: each may be the neighbour of the other.
- Returns a tuple: the list of the mean absolute errors, in the order of `ks`, and the best k. Of errors that differ
  by less than a millionth, the one with the larger k is better. Errors not meant to be equal differ by more.

>>> errors, best = one_table_many_k(np.array([[1.0], [2.0], [3.0], [9.0]]), np.array([10.0, 10.0, 13.0, 13.0]), [1, 2])
>>> [round(error, 3) for error in errors], best
([0.75, 1.875], 1)
"""

import numpy as np

minutes = 9
chapter = "02-scale-and-k"
hint = "The diagonal of the table is where a day meets itself. `argsort` with `axis=1` sorts each row; its first k columns are the neighbours, and an array picked by such a table has the same shape."


def one_table_many_k(X: np.ndarray, use: np.ndarray, ks: list[int]) -> tuple[list[float], int]:
    squares = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    order = np.argsort(squares, axis=1, kind="stable")
    errors = []
    for k in ks:
        guesses = use[order[:, :k]].mean(axis=1)
        errors.append(float(np.abs(use - guesses).mean()))
    good = [k for k, error in zip(ks, errors) if error < min(errors) + 0.000001]
    return errors, max(good)


def _errors(order, use, ks, error=lambda miss: np.abs(miss).mean()):
    return [float(error(use - use[order[:, :k]].mean(axis=1))) for k in ks]


def _order(X):
    squares = ((X[:, None] - X) ** 2).sum(axis=2).astype(float)
    np.fill_diagonal(squares, np.inf)
    return np.argsort(squares, axis=1, kind="stable")


def _largest(ks, errors):
    return max(k for k, error in zip(ks, errors) if error < min(errors) + 0.000001)


def cases(rng):
    a = np.array
    yield a([[1.0], [2.0]]), a([5.0, 7.0]), [1]
    yield a([[1.0], [2.0], [3.0], [9.0]]), a([10.0, 10.0, 13.0, 13.0]), [1, 2]
    yield a([[1.0], [1.0], [4.0], [4.0]]), a([2.0, 4.0, 20.0, 22.0]), [3, 1, 2]
    yield a([[1.0], [2.0], [3.0], [4.0]]), a([6.0, 6.0, 6.0, 6.0]), [2, 3, 1]
    yield a([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0], [8.0, 8.0]]), a([1.0, 9.0, 2.0, 30.0]), [1, 3, 2]
    yield a([[0.0], [5.0], [6.0], [12.0], [13.0]]), a([0.0, 10.0, 10.0, 10.0, 90.0]), [4, 2, 1, 3]
    yield a([[2.0], [1.0], [0.0]]), a([4.0, 4.0, 4.0]), [1, 2]
    for n in (6, 9):
        X = rng.integers(0, 9, (n, 2)) * 1.0
        use = (X[:, 0] * 3 + rng.integers(0, 20, n)) * 1.0
        yield X, use, [1, 3, 2, 5]
        yield X, use, [4, 1]
        yield X, use * 0 + 7, [1, 4, 2]


def wrong_asks_itself(X, use, ks):
    """Each of your days is its own nearest neighbour, so small k look far too good. Ask it for its neighbours among the
    others."""
    squares = ((X[:, None] - X) ** 2).sum(axis=2)
    errors = _errors(np.argsort(squares, axis=1, kind="stable"), use, ks)
    return errors, _largest(ks, errors)


def wrong_smallest_of_equals(X, use, ks):
    """Of equally good k you return a smaller one. The largest of them was asked for."""
    errors = _errors(_order(X), use, ks)
    return errors, min(k for k, error in zip(ks, errors) if error < min(errors) + 0.000001)


def wrong_squared_errors(X, use, ks):
    """You take the mean of the squared errors. Here it is the mean of their sizes."""
    errors = _errors(_order(X), use, ks, lambda miss: (miss**2).mean())
    return errors, _largest(ks, errors)


def wrong_only_the_kth(X, use, ks):
    """You guess the use of the k-th neighbour alone. The guess is the mean of the k nearest."""
    order = _order(X)
    errors = [float(np.abs(use - use[order[:, k - 1]]).mean()) for k in ks]
    return errors, _largest(ks, errors)
