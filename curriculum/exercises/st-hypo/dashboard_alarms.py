"""Alarms on a dashboard

A dashboard compares two equal servers by several numbers at once. `z` comes from a simulation in which there is
nothing to find: a row for each day, a column for each number, and each entry says how many standard errors the two
servers are apart. Return the share of days on which at least one number raises an alarm if each is tested at the
level `level`, and the same share if the level is divided among the numbers, as Bonferroni does. An alarm is an entry
that is further from 0 than the limit of the normal distribution for a test on both sides.

- `z`: an array of floats with two axes, at least one row and one column. It isn't changed. `level`: a number strictly
  between 0 and 1.
- Returns a tuple of two floats.

>>> dashboard_alarms(np.array([[0.3, 2.1], [-2.6, 0.0], [1.0, -1.5], [0.2, 0.4]]), 0.05)
(0.5, 0.25)
"""

from statistics import NormalDist

import numpy as np

minutes = 6
chapter = "03-how-often-is-it-wrong"
hint = "Which axis goes away if you ask whether *any* number of a day raises an alarm? The two limits differ only in the level that goes into them."


def dashboard_alarms(z: np.ndarray, level: float) -> tuple[float, float]:
    largest = np.abs(z).max(axis=1)
    single = NormalDist().inv_cdf(1 - level / 2)
    shared = NormalDist().inv_cdf(1 - level / z.shape[1] / 2)
    return float((largest > single).mean()), float((largest > shared).mean())


def cases(rng):
    yield (np.array([[1.0]]), 0.05)
    yield (np.array([[2.0], [-2.0]]), 0.05)
    yield (np.array([[1.8, 0.0], [-1.7, 2.2]]), 0.05)
    yield (np.array([[0.3, 2.1], [-2.6, 0.0], [1.0, -1.5], [0.2, 0.4]]), 0.05)
    yield (np.array([[1.5, -1.4, 0.1], [1.0, 0.9, -1.9], [2.3, 0.0, 0.0]]), 0.2)
    for n, k in ((40, 5), (60, 10), (80, 20)):
        yield (np.concatenate([rng.normal(0, 1, (n, k)), [[2.1] + [0.0] * (k - 1)], [[-2.0] + [0.0] * (k - 1)], [[1.8] + [0.0] * (k - 1)]]), 0.05)


def _limits(z, level):
    return NormalDist().inv_cdf(1 - level / 2), NormalDist().inv_cdf(1 - level / z.shape[1] / 2)


def wrong_one_side_of_the_limit(z, level):
    """Your limits put the whole level on one side. The test looks at both sides, so each gets half of it."""
    largest = np.abs(z).max(axis=1)
    limits = NormalDist().inv_cdf(1 - level), NormalDist().inv_cdf(1 - level / z.shape[1])
    return float((largest > limits[0]).mean()), float((largest > limits[1]).mean())


def wrong_share_of_entries(z, level):
    """You give the share of single numbers with an alarm. A day counts once, as soon as one of its numbers raises one."""
    single, shared = _limits(z, level)
    return float((np.abs(z) > single).mean()), float((np.abs(z) > shared).mean())


def wrong_negative_alarms_missed(z, level):
    """You miss alarms on the negative side. An entry of -2.5 is as far from 0 as one of 2.5."""
    single, shared = _limits(z, level)
    return float((z > single).any(axis=1).mean()), float((z > shared).any(axis=1).mean())
