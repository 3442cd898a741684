"""Better than last week?

For the load of a power grid the mean is a poor rival. The engineers have a better one: the load at the same hour a week
ago. Score a model against that rival as R² scores it against the mean: 1 if every guess is right, 0 if the squared
errors add up to as much as the rival's, negative if to more.

- `y`, `p`, `rival`: arrays of numbers of shape (n,), n at least 1: the true loads, the model's guesses and the rival's.
- Returns a float. If the rival is right everywhere, there is no score: return `nan`, even if the model is right too.

>>> skill_score(np.array([10, 20, 30]), np.array([12, 20, 30]), np.array([14, 18, 30]))
0.8
>>> skill_score(np.array([10, 20]), np.array([10, 25]), np.array([10, 20]))
nan
"""

import numpy as np

minutes = 6
chapter = "02-better-than-the-mean"
hint = "Where does the mean stand in the formula of R²? What stands there now?"


def skill_score(y: np.ndarray, p: np.ndarray, rival: np.ndarray) -> float:
    of_rival = ((y - rival) ** 2).sum()
    if of_rival == 0:
        return np.nan
    return float(1 - ((y - p) ** 2).sum() / of_rival)


def cases(rng):
    yield (np.array([5]), np.array([5]), np.array([5]))
    yield (np.array([5]), np.array([6]), np.array([5]))
    yield (np.array([5]), np.array([5]), np.array([6]))
    yield (np.array([10, 20]), np.array([10, 25]), np.array([10, 20]))
    yield (np.array([10, 20, 30]), np.array([12, 20, 30]), np.array([14, 18, 30]))
    yield (np.array([10, 20, 30]), np.array([14, 18, 30]), np.array([12, 20, 30]))
    yield (np.array([10, 10, 10]), np.array([11, 10, 10]), np.array([12, 10, 9]))
    yield (np.array([8, 3]), np.array([3, 3]), np.array([9, 4]))
    yield (np.array([50000, 60000]), np.array([50000.25, 60000.25]), np.array([50000.5, 60000.5]))
    yield (np.array([10, 10, 10]), np.array([20, 10, 10]), np.array([12, 10, 9]))
    yield (np.array([3, 3]), np.array([3, 3]), np.array([3, 3]))
    for n in (3, 6, 9):
        y = rng.integers(20, 60, n)
        yield (y, y + rng.integers(-4, 5, n), y + rng.integers(-5, 6, n) + 1)
        yield (y, y + rng.integers(-4, 5, n), y)


def wrong_mean_as_the_rival(y, p, rival):
    """You score against the mean of the true loads. The rival here is `rival`, the loads of last week."""
    spread = ((y - y.mean()) ** 2).sum()
    return float(1 - ((y - p) ** 2).sum() / spread) if spread else np.nan


def wrong_nothing_below_zero(y, p, rival):
    """You cut negative scores off at 0. Then nobody sees how much worse than the rival a model is."""
    of_rival = ((y - rival) ** 2).sum()
    return float(max(0, 1 - ((y - p) ** 2).sum() / of_rival)) if of_rival else np.nan


def wrong_distance_of_the_two(y, p, rival):
    """You measure how far the model is from the rival. What counts is how far each of them is from the true loads."""
    of_rival = ((y - rival) ** 2).sum()
    return float(1 - ((p - rival) ** 2).sum() / of_rival) if of_rival else np.nan


def wrong_one_for_two_perfect(y, p, rival):
    """You return 1 or 0 where the rival is perfect. There is no score then: return `nan`."""
    of_rival = ((y - rival) ** 2).sum()
    if of_rival == 0:
        return float(not ((y - p) ** 2).any())
    return float(1 - ((y - p) ** 2).sum() / of_rival)
