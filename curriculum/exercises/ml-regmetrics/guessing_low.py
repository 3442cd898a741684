"""Guessing low

An archive wants to promise its readers how many days a request takes, and always the same number. Somebody says: take
the number with the smallest error in per cent. Before you agree, see which number that is. Among the candidates, find
the one with the smallest MAPE over the past requests (the mean of the sizes of the errors, each divided by its true
value) and the one with the smallest MAE.

- `y`: an array of numbers above 0, of shape (n,), n at least 1: the days that past requests took.
- `candidates`: a list of numbers above 0, at least one. The smallest MAPE belongs to only one of them, and so does the
  smallest MAE.
- Returns a tuple: the candidate with the smallest MAPE, the one with the smallest MAE, and by how many days too high or
  too low the first is on average (its bias: guess minus true value), a float.

>>> favourites(np.array([2, 10, 12]), [2, 6, 10])
(2, 10, -6.0)
"""

import numpy as np

minutes = 6
chapter = "02-better-than-the-mean"
hint = "For one candidate c, the errors are `c - y`, an array. Keep the best candidate so far and its score, once for each of the two scores."


def favourites(y: np.ndarray, candidates: list[float]) -> tuple[float, float, float]:
    mapes = [np.abs((c - y) / y).mean() for c in candidates]
    maes = [np.abs(c - y).mean() for c in candidates]
    low = candidates[np.argmin(mapes)]
    return low, candidates[np.argmin(maes)], float((low - y).mean())


def _clear(scores):
    """Whether the smallest score is ahead of the others by more than rounding."""
    best = sorted(scores)
    return len(best) < 2 or best[1] - best[0] > 1e-6


def cases(rng):
    a = np.array
    yield a([4]), [7]
    yield a([4]), [5, 3.5]
    yield a([2, 10, 12]), [2, 6, 10]
    yield a([1, 8, 9]), [9, 8, 1]
    yield a([20.0, 2.0, 30.0]), [2, 20, 30]
    yield a([10, 11, 30]), [30, 20, 11]
    yield a([4, 5, 50]), [50, 4, 5, 20]
    yield a([3, 3, 24, 40, 41]), [24, 3, 40, 10]
    yield a([1.5, 16, 18]), [16, 17, 1.5]
    made = 0
    while made < 4:
        y = rng.integers(1, 40, int(rng.integers(5, 9)))
        candidates = (rng.permutation(20)[:6] * 2 + 1).tolist()
        if _clear([np.abs((c - y) / y).mean() for c in candidates]) and _clear(
            [np.abs(c - y).mean() for c in candidates]
        ):
            made += 1
            yield y, candidates


def wrong_divided_by_the_guess(y, candidates):
    """You divide each error by the guess. An error in per cent is measured by the true value."""
    low = candidates[int(np.argmin([np.abs((c - y) / c).mean() for c in candidates]))]
    return low, candidates[int(np.argmin([np.abs(c - y).mean() for c in candidates]))], float((low - y).mean())


def wrong_divided_at_the_end(y, candidates):
    """Your first candidate is always the one with the smallest MAE. It is if you add up the errors first and divide by the sum of the true values, which is the same for every candidate. Divide each error by its own true value."""
    low = candidates[int(np.argmin([np.abs(c - y).sum() / y.sum() for c in candidates]))]
    return low, low, float((low - y).mean())


def wrong_bias_turned_round(y, candidates):
    """Your third number has the wrong sign. The bias is guess minus true value: negative if the guess is too low."""
    low = candidates[int(np.argmin([np.abs((c - y) / y).mean() for c in candidates]))]
    return low, candidates[int(np.argmin([np.abs(c - y).mean() for c in candidates]))], float((y - low).mean())


def wrong_squares_for_the_mae(y, candidates):
    """Your second candidate has the smallest squared errors, so a few long waits pull it up. In the MAE, an error twice as large counts twice as much, and not four times."""
    low = candidates[int(np.argmin([np.abs((c - y) / y).mean() for c in candidates]))]
    return low, candidates[int(np.argmin([((c - y) ** 2).mean() for c in candidates]))], float((low - y).mean())
