"""Spare parts for a month

A ship carries spare bulbs for its signal lamps. They fail independently of each other, `mean` a month on average, so
the number of failures has a Poisson distribution. A bulb that isn't on board costs a detour. How many bulbs must be
on board, so that they are enough with at least the probability `sure`? And in how many of `months` months, on average, aren't
that many enough?

- `mean`: a number above 0, at most 40. `sure`: a float, at least 0 and below 1; no number of bulbs is enough with
  exactly this probability. `months`: a whole number, at least 1.
- Returns a tuple: the smallest number of bulbs, an int (perhaps 0), and the expected number of months, a float, not
  rounded.

>>> bulbs, months = spare_parts(2.0, 0.9, 100)
>>> bulbs, round(months, 6)
(4, 5.265302)
"""

import math

minutes = 6
chapter = "02-how-many-times"
hint = "Begin with no bulb. The chance of exactly k failures is mean to the power of k, times e to the power of minus mean, divided by k factorial. Add up until it's enough."


def spare_parts(mean: float, sure: float, months: int) -> tuple[int, float]:
    bulbs, enough = 0, math.exp(-mean)
    while enough < sure:
        bulbs += 1
        enough += mean**bulbs * math.exp(-mean) / math.factorial(bulbs)
    return bulbs, months * (1 - enough)


def _p(mean, k):
    return mean**k * math.exp(-mean) / math.factorial(k)


def cases(rng):
    yield 0.5, 0.0, 12
    yield 0.5, 0.5, 1
    yield 1.0, 0.3, 10
    yield 2.0, 0.9, 100
    yield 3.5, 0.99, 240
    yield 0.01, 0.95, 12
    yield 20.0, 0.95, 12
    yield 0.01, 0.9999, 5
    for _ in range(4):
        yield float(rng.integers(2, 60)) / 4, float(rng.choice([0.8, 0.9, 0.95, 0.99])), int(rng.integers(6, 200))


def wrong_months_with_enough(mean, sure, months):
    """You return the expected number of months in which the bulbs *are* enough. Those in which they aren't were asked for."""
    bulbs, enough = 0, _p(mean, 0)
    while enough < sure:
        bulbs += 1
        enough += _p(mean, bulbs)
    return bulbs, months * enough


def wrong_mean_rounded_up(mean, sure, months):
    """You take the mean, rounded up, whatever `sure` is. To be surer, the ship needs more bulbs than fail on average."""
    bulbs = math.ceil(mean)
    return bulbs, months * (1 - sum(_p(mean, k) for k in range(bulbs + 1)))


def wrong_one_too_many(mean, sure, months):
    """You forget the months in which nothing fails, so your probability stays too small. Begin with the chance of 0 failures."""
    bulbs, enough = 0, 0.0
    while enough < sure:
        bulbs += 1
        enough += _p(mean, bulbs)
    return bulbs, months * (1 - enough)
