"""Delivery rounds

A bakery plans its delivery round. The time of the drive is normal, with the mean `drive` and the standard deviation `sd`
in minutes. The search for a place to park takes between 0 and `park` minutes, all times equally likely. Then the
customer keeps the driver waiting, an exponential time with the mean `wait`. Play `n` rounds: make a generator with
the seed `seed`, and draw the three with one call each, in this order, all of size `n`. Return the share of rounds
that take more than `limit` minutes altogether, and the time within which 90 per cent of your rounds are done (the
90th percentile, as NumPy works it out).

- All arguments are numbers above 0; `n` is a whole number from 1 on, `seed` one from 0 on.
- Returns a tuple of two floats, not rounded.

>>> delivery_rounds(30, 5, 10, 4, 45, 1000, 7)
(0.167, 47.27264039132927)
"""

import numpy as np

minutes = 7
chapter = "03-areas-not-heights"
hint = "Which method of the generator belongs to each of the three descriptions? Add the three arrays up before you ask anything."


def delivery_rounds(drive: float, sd: float, park: float, wait: float, limit: float, n: int, seed: int) -> tuple[float, float]:
    rng = np.random.default_rng(seed)
    minutes = rng.normal(drive, sd, size=n)
    minutes += rng.uniform(0, park, size=n)
    minutes += rng.exponential(wait, size=n)
    return float((minutes > limit).mean()), float(np.percentile(minutes, 90))


def cases(rng):
    yield (20, 2, 5, 3, 25, 1, 0)
    yield (20, 2, 5, 3, 26, 3, 1)
    yield (30, 5, 10, 4, 45, 1000, 7)
    yield (15, 0.5, 30, 1, 30, 20, 2)
    played = np.random.default_rng(9)
    one = played.normal(20, 2, size=1) + played.uniform(0, 5, size=1) + played.exponential(3, size=1)
    yield (20, 2, 5, 3, float(one[0]), 1, 9)
    for _ in range(5):
        a, b, c, d = [round(float(x), 1) for x in rng.uniform([10, 1, 4, 2], [40, 6, 20, 10])]
        yield (a, b, c, d, round(a + c / 2 + d, 1), int(rng.integers(20, 60)), int(rng.integers(0, 1000)))


def wrong_one_over_the_mean(drive, sd, park, wait, limit, n, seed):
    """The waiting times in your rounds have the mean 1 / `wait`, far too short. `.exponential` takes the mean itself."""
    rng = np.random.default_rng(seed)
    total = rng.normal(drive, sd, size=n) + rng.uniform(0, park, size=n) + rng.exponential(1 / wait, size=n)
    return float((total > limit).mean()), float(np.percentile(total, 90))


def wrong_percentile_of_a_share(drive, sd, park, wait, limit, n, seed):
    """Your second number lies near the shortest round. `np.percentile` takes per cent, so 0.9 means less than one per cent."""
    rng = np.random.default_rng(seed)
    total = rng.normal(drive, sd, size=n) + rng.uniform(0, park, size=n) + rng.exponential(wait, size=n)
    return float((total > limit).mean()), float(np.percentile(total, 0.9))


def wrong_parts_not_added(drive, sd, park, wait, limit, n, seed):
    """You look at the drive alone. A round also includes parking and waiting."""
    total = np.random.default_rng(seed).normal(drive, sd, size=n)
    return float((total > limit).mean()), float(np.percentile(total, 90))
