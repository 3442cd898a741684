"""Goals in a season

The number of goals that a team scores in a match has nearly a Poisson distribution. Compare a season with it: return
for each number of goals from 0 up to `most` how many matches had that many, and how many of the matches the Poisson
distribution leads you to expect, if its mean is the mean of the season.

- `goals`: an array of whole numbers from 0 to `most`, one for each match, with at least one match. It isn't changed.
  `most`: a whole number from 1 on.
- Returns a tuple of two arrays of length `most + 1`: the counts, as whole numbers, and the expected numbers, as
  floats rounded to one decimal.

>>> goals_table(np.array([0, 2, 1, 1]), 3)
(array([1, 2, 1, 0]), array([1.5, 1.5, 0.7, 0.2]))
"""

import math

import numpy as np

minutes = 6
chapter = "02-how-many-times"
hint = "How long should the counts be, even if no match had the most goals? The expected number is the number of matches times the probability; build the list of probabilities with a comprehension."


def goals_table(goals: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    counts = np.bincount(goals, minlength=most + 1)
    m = goals.mean()
    chances = np.array([m**k / math.factorial(k) * math.exp(-m) for k in range(most + 1)])
    return counts, np.round(len(goals) * chances, 1)


def cases(rng):
    yield (np.array([0]), 1)
    yield (np.array([1]), 2)
    yield (np.array([0, 2, 1, 1]), 3)
    yield (np.array([3, 3, 0, 1, 2]), 5)
    yield (np.array([1, 2, 1, 0, 1, 4, 2, 2]), 4)
    for n in (20, 34, 38):
        yield (np.minimum(rng.poisson(1.6, n), 7), 8)


def wrong_places_missing(goals, most):
    """Your counts end at the largest number of goals that occurred. There should be a place for each number up to `most`."""
    m = goals.mean()
    chances = np.array([m**k / math.factorial(k) * math.exp(-m) for k in range(most + 1)])
    return np.bincount(goals), np.round(len(goals) * chances, 1)


def wrong_probabilities(goals, most):
    """Your second array holds probabilities. The task asks for expected numbers of matches."""
    m = goals.mean()
    chances = np.array([m**k / math.factorial(k) * math.exp(-m) for k in range(most + 1)])
    return np.bincount(goals, minlength=most + 1), np.round(chances, 1)


def wrong_no_factorial(goals, most):
    """Your expected numbers of matches with two and more goals are too large. In the formula, the power of the mean is divided by the product of the numbers from 1 to k."""
    m = goals.mean()
    chances = np.array([m**k * math.exp(-m) for k in range(most + 1)])
    return np.bincount(goals, minlength=most + 1), np.round(len(goals) * chances, 1)
