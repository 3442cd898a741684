"""How many rows must it win?

A new filter for online shop reviews is tested against the present one. On `lost` reviews only the present filter was
right. On how many reviews must *only the new one* be right, so that it can be called better?

By the short formula the mean difference is (won - lost) / n, and its standard error is the square root of (won +
lost), divided by n. The new filter is better if the mean lies *more* than a certain number of standard errors above
0. For one try that number is 1.96; with several tries it is the one for the level 1 - 0.05 / tried, half of the rest
on each side, from the normal distribution (also for one try).

- `lost`: a whole number, at least 0. `tried`: a whole number, at least 1.
- Returns the smallest whole number of won reviews that is enough.

>>> rows_to_win(5, 1)
14
>>> rows_to_win(5, 20)
21
"""

from statistics import NormalDist

import numpy as np

minutes = 6
chapter = "02-the-best-of-many"
hint = "The n cancels. Begin with as many won as lost, and count upwards until it's enough."


def rows_to_win(lost: int, tried: int) -> int:
    limit = NormalDist().inv_cdf(1 - 0.05 / tried / 2)
    won = lost
    while won - lost <= limit * np.sqrt(won + lost):
        won += 1
    return won


def cases(rng):
    yield 0, 1
    yield 1, 1
    yield 5, 1
    yield 5, 20
    yield 0, 20
    yield 40, 1
    yield 40, 100
    yield 3, 2
    for _ in range(4):
        yield int(rng.integers(2, 80)), int(rng.integers(1, 4))
        yield int(rng.integers(10, 200)), int(rng.integers(5, 200))


def _count(lost, enough):
    won = lost
    while not enough(won):
        won += 1
    return won


def wrong_tries_forgotten(lost, tried):
    """You take 1.96 however many filters were tried. The best of many needs more evidence."""
    return _count(lost, lambda won: won - lost > 1.96 * np.sqrt(won + lost))


def wrong_one_sided(lost, tried):
    """You put the whole rest of the level on one side. Half of it belongs to each side, so the limit is larger."""
    limit = NormalDist().inv_cdf(1 - 0.05 / tried)
    return _count(lost, lambda won: won - lost > limit * np.sqrt(won + lost))


def wrong_root_of_the_difference(lost, tried):
    """You take the root of the difference. The standard error grows with *all* reviews on which the two disagree: won and
    lost together."""
    limit = NormalDist().inv_cdf(1 - 0.05 / tried / 2)
    return _count(lost, lambda won: won - lost > limit * np.sqrt(won - lost))


def wrong_limit_times_tries(lost, tried):
    """You multiply 1.96 by the number of tries. The *level* is divided by it; the limit grows much more slowly."""
    return _count(lost, lambda won: won - lost > 1.96 * tried * np.sqrt(won + lost))
