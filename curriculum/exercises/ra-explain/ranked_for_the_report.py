"""Ranked for the report

A tool has explained many predictions: for each row it gives a share for each column. For a report, rank the columns by
the mean size of their shares, without the sign, the largest first. But don't trust the tool blindly. If in any row the
base value and the shares don't add up to the prediction, by `np.allclose` with its usual settings, raise `ValueError`.

- `names`: a list of d texts. `base`: a float. `shares`: an array of floats with the shape (n, d), n and d at least 1.
  `predictions`: an array of n floats.
- Returns a list of the names. No two columns have shares of the same mean size.

>>> shares = np.array([[30.0, 4], [-30, 5], [3, -6]])
>>> ranked_for_the_report(["km", "rain"], 40.0, shares, np.array([74.0, 15, 37]))
['km', 'rain']
"""

import numpy as np

minutes = 5
chapter = "02-share-the-credit"
hint = "One sum for each row, for the check; one mean for each column, for the order."


def ranked_for_the_report(names: list[str], base: float, shares: np.ndarray, predictions: np.ndarray) -> list[str]:
    if not np.allclose(base + shares.sum(axis=1), predictions):
        raise ValueError("the shares don't lead from the base value to the prediction")
    size = np.abs(shares).mean(axis=0)
    return [names[j] for j in np.argsort(-size)]


def _explained(rng, n, d, broken):
    names = [f"column {i}" for i in rng.permutation(d)]
    signs = rng.choice([-1.0, 1.0], (n, d))
    shares = signs * (rng.random((n, d)) * 4 + 3 * rng.permutation(d)).round(2)
    base = float(rng.integers(10, 60))
    predictions = base + shares.sum(axis=1)
    if broken:
        predictions[rng.integers(0, n)] += rng.choice([-0.5, 0.5])
    return names, base, shares, predictions


def cases(rng):
    shares = np.array([[30.0, 4], [-30, 5], [3, -6]])
    right = np.array([74.0, 15, 37])
    yield ["one"], 5.0, np.array([[2.0]]), np.array([7.0])
    yield ["km", "rain"], 40.0, shares, right
    yield ["km", "rain"], 40.0, shares, right + 1e-9
    yield ["km", "rain"], 40.0, shares, right + np.array([2e-4, 0, 0])
    yield ["km", "rain"], 40.0, shares, right + np.array([0, 0, 0.01])
    yield ["km", "rain"], 40.0, shares, right + np.array([0, 0.5, 0])
    yield ["km", "rain"], 40.0, shares, right + np.array([1, -1, 0])
    yield ["km", "rain"], 0.0, shares, right
    yield ["a", "b", "c"], 0.0, np.array([[1.0, -8, 2], [1, 2, 2]]), np.array([-5.0, 5])
    yield ["a", "b", "c"], 1.0, np.array([[9.0, 0, 3], [0, -4, -3], [0, 4, 3]]), np.array([13.0, -6, 8])
    yield ["a", "b"], 0.0, np.array([[6.0, 2], [-6, 2]]), np.array([8.0, -4])
    yield ["a", "b", "c"], 3.0, np.array([[-5.0, 3, 1], [4, 3, 1]]), np.array([2.0, 11])
    yield ["wind", "age"], 2.0, np.array([[9.0, 4], [0, 4], [0, 4]]), np.array([15.0, 6, 6])
    yield ["u", "v", "w"], 0.0, np.array([[1.0, 7, 0], [3, 0, 0], [3, -2, 1]]), np.array([8.0, 3, 2])
    yield ["x", "y"], 1.0, np.array([[-8.0, 3], [0, -3], [1, 4]]), np.array([-4.0, -2, 6])
    yield ["x", "y"], 1.0, np.array([[2.0, 3], [1, 1]]), np.array([5.0, 4])
    yield ["p", "q"], 5.0, np.array([[2.0, 3], [1, 1], [0, -4]]), np.array([10.5, 7, 0.5])
    fixed = np.random.default_rng(9)
    for broken in (False, True, False, False):
        yield _explained(fixed, 5, 4, broken)
    for broken in (False, True):
        yield _explained(rng, 8, 5, broken)


def wrong_signs_cancel(names, base, shares, predictions):
    """You take the mean with the signs. +30 for one row and -30 for another then make 0, although the column moves both
    predictions a lot."""
    if not np.allclose(base + shares.sum(axis=1), predictions):
        raise ValueError
    return [names[j] for j in np.argsort(-np.abs(shares.mean(axis=0)))]


def wrong_largest_single(names, base, shares, predictions):
    """You rank by the largest share in any row. One unusual row then decides; the mean size over all rows is asked for."""
    if not np.allclose(base + shares.sum(axis=1), predictions):
        raise ValueError
    return [names[j] for j in np.argsort(-np.abs(shares).max(axis=0))]


def wrong_never_checked(names, base, shares, predictions):
    """You rank whatever the tool gives. If the shares don't add up to the predictions, the report would explain another
    model."""
    return [names[j] for j in np.argsort(-np.abs(shares).mean(axis=0))]


def wrong_checked_in_total(names, base, shares, predictions):
    """You check the sum over all rows. One row may be too high and another too low; each row has to add up by itself."""
    if not np.allclose(base * len(shares) + shares.sum(), predictions.sum()):
        raise ValueError
    return [names[j] for j in np.argsort(-np.abs(shares).mean(axis=0))]
