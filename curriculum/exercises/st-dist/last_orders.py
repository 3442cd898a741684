"""Last orders

A baker wonders how many rolls to bake. Let the computer play `days` days: make a generator with the seed `seed`; draw
first, with one call of `.poisson`, how many customers come on each day, `customers` on average; then, with one call
of `.binomial`, how many of them want rolls, each with the probability `p` (the number of attempts may be the whole
array of customers). Each of these takes two rolls. Return the share of days on which `baked` rolls are enough, and
the smallest *even* number of rolls that is enough on at least 9 of 10 of these days.

- `customers`: a number above 0. `p`: a probability from 0 to 1. `baked`: a whole number from 0 on. `days`: a
  whole number from 1 on. `seed`: a whole number from 0 on.
- Returns a tuple: a float and an int.

>>> last_orders(20, 0.5, 22, 1000, 7)
(0.677, 28)
"""

import numpy as np

minutes = 8
chapter = "02-how-many-times"
hint = "Raise the even number by 2 as long as it's enough on too few days. Which share has to be compared with 0.9?"


def last_orders(customers: float, p: float, baked: int, days: int, seed: int) -> tuple[float, int]:
    rng = np.random.default_rng(seed)
    come = rng.poisson(customers, size=days)
    wanted = 2 * rng.binomial(come, p)
    rolls = 0
    while (wanted <= rolls).mean() < 0.9:
        rolls += 2
    return float((wanted <= baked).mean()), rolls


def cases(rng):
    yield (1, 1.0, 2, 1, 0)
    yield (3, 0.5, 4, 2, 1)
    yield (2, 0.0, 0, 5, 2)
    yield (6, 0.4, 4, 10, 4)
    yield (20, 0.5, 22, 1000, 7)
    for _ in range(5):
        yield (int(rng.integers(4, 30)), float(rng.choice([0.3, 0.5, 0.8])), int(rng.integers(4, 30)), int(rng.integers(40, 90)), int(rng.integers(0, 1000)))


def _played(customers, p, days, seed):
    rng = np.random.default_rng(seed)
    return rng.binomial(rng.poisson(customers, size=days), p)


def _even(wanted):
    rolls = 0
    while (wanted <= rolls).mean() < 0.9:
        rolls += 2
    return rolls


def wrong_one_roll_each(customers, p, baked, days, seed):
    """You sell one roll to each customer who wants some. They take two."""
    wanted = _played(customers, p, days, seed)
    return float((wanted <= baked).mean()), _even(wanted)


def wrong_sold_out_is_too_few(customers, p, baked, days, seed):
    """You count a day on which exactly all rolls are sold as a day without enough. Nobody went away empty-handed, so they were enough."""
    wanted = 2 * _played(customers, p, days, seed)
    rolls = 0
    while (wanted < rolls).mean() < 0.9:
        rolls += 2
    return float((wanted < baked).mean()), rolls


def wrong_average_customers_every_day(customers, p, baked, days, seed):
    """In your days always the same number of customers comes. That number is drawn as well, with `.poisson`, before anybody buys."""
    wanted = 2 * np.random.default_rng(seed).binomial(round(customers), p, size=days)
    return float((wanted <= baked).mean()), _even(wanted)
