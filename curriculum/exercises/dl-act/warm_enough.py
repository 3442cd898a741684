"""Warm enough

A radio player draws its next song by shares, and listeners complain that the same hit comes up all the time. The station wants the lowest temperature at which no song has more than a given share.

- `scores`: an array of floats of shape (k,), k at least 1, as large as 10,000. The shares at a temperature T are the softmax of the scores divided by T.
- `temperatures`: a list of floats above 0, in any order. `limit`: a float between 0 and 1.
- Returns the lowest of the temperatures at which the largest share is at most `limit`, or None if there is none.

The scores are the logarithms of 1, 2 and 5, so the largest shares are 0.833, 0.625 and 0.481.

>>> warm_enough(np.log(np.array([1.0, 2.0, 5.0])), [0.5, 1.0, 2.0], 0.7)
1.0
"""

import numpy as np

minutes = 6
chapter = "02-scores-to-shares"
hint = "In which order do you try the temperatures? And what is the power of the largest score, once it has been subtracted from all?"


def warm_enough(scores: np.ndarray, temperatures: list[float], limit: float) -> float | None:
    for T in sorted(temperatures):
        powers = np.exp((scores - scores.max()) / T)
        if 1 / powers.sum() <= limit:
            return T
    return None


def cases(rng):
    z = np.log(np.array([1.0, 2.0, 5.0]))
    yield (z, [], 0.5)
    yield (np.array([3.0]), [1.0, 9.0], 0.9)
    yield (np.array([3.0, 3.0]), [2.0, 1.0], 0.5)
    yield (np.array([7.0, 7.0, 7.0, 7.0]), [0.5, 4.0], 0.25)
    yield (z, [0.5, 1.0, 2.0], 0.7)
    yield (z, [2.0, 1.0, 0.5], 0.7)
    yield (z, [10.0, 2.0, 0.5], 0.45)
    yield (z, [0.5, 1.0, 2.0], 0.3)
    yield (z, [5.0, 0.5, 1.0], 0.9)
    yield (np.array([9000.0, 8999.0, 8998.0]), [0.25, 1.0, 4.0], 0.7)
    yield (np.array([-9000.0, -8998.0]), [0.5, 2.0, 8.0], 0.8)
    yield (np.array([8000.0, 1000.0, 0.0]), [100.0, 4000.0, 20000.0], 0.6)
    yield (np.array([-8000.0, -7999.0, -7998.0]), [0.5, 1.0, 3.0, 9.0], 0.5)
    for k in (3, 5, 8):
        yield (rng.normal(size=k).round(2) * 3, (rng.permutation(12) / 2 + 0.37).tolist(), float(rng.integers(35, 75)) / 100)
    yield (rng.normal(size=4).round(2) * 3000, rng.permutation([100.0, 900.0, 3000.0, 9000.0]).tolist(), 0.6)


def _largest(scores, T):
    powers = np.exp((scores - scores.max()) / T)
    return float(powers.max() / powers.sum())


def wrong_order_of_the_list(scores, temperatures, limit):
    """You return the first temperature of the list that will do. The lowest is asked for, and the list has no order."""
    return next((T for T in temperatures if _largest(scores, T) <= limit), None)


def wrong_scores_multiplied(scores, temperatures, limit):
    """You multiply the scores by the temperature. Then a high temperature makes the row surer, and it should be the other way round."""
    return next((T for T in sorted(temperatures) if _largest(scores, 1 / T) <= limit), None)


def wrong_shares_divided(scores, temperatures, limit):
    """You divide the largest share by the temperature. It's the scores that are divided, before softmax."""
    return next((T for T in sorted(temperatures) if _largest(scores, 1.0) / T <= limit), None)


def wrong_powers_as_they_are(scores, temperatures, limit):
    """You raise e to the scores as they are. For scores of some thousands that is infinite, or 0 for all of them; subtract the largest first."""
    with np.errstate(all="ignore"):
        for T in sorted(temperatures):
            powers = np.exp(scores / T)
            if powers.max() / powers.sum() <= limit:
                return T
    return None
