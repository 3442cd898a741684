"""How many finds are real?

A laboratory tests many substances. A share `useful` of them really has an effect, and a test finds each of these
with the probability `power`. For a useless one it raises a false alarm with the probability `level`. Return which share of
the significant results is real, and the largest level with which this share is at least 0.9.

- All three are strictly between 0 and 1. The level that you return may come out above 1; that's all right.
- Returns a tuple of two floats, not rounded.

>>> real_finds(0.1, 0.8, 0.05)
(0.64, 0.009876543209876545)
"""

import numpy as np

minutes = 5
chapter = "01-could-it-be-chance"
hint = "Think of 1,000 substances. For the second number: with 9 real finds there may be 1 false one. So how many false ones may there be among all the useless substances?"


def real_finds(useful: float, power: float, level: float) -> tuple[float, float]:
    real = useful * power
    false = (1 - useful) * level
    return real / (real + false), real / 9 / (1 - useful)


def cases(rng):
    yield (0.5, 0.5, 0.5)
    yield (0.1, 0.8, 0.05)
    yield (0.5, 0.8, 0.05)
    yield (0.01, 0.9, 0.01)
    yield (0.95, 0.9, 0.05)
    for _ in range(5):
        a, b, c = np.round(rng.uniform([0.02, 0.3, 0.005], [0.6, 0.95, 0.1]), 3).tolist()
        yield (a, b, c)


def wrong_one_minus_the_level(useful, power, level):
    """You take 1 minus the level. The level is about useless substances; which share of the *significant results* is real depends on how many useful ones there are."""
    return 1 - level, useful * power / 9 / (1 - useful)


def wrong_no_power(useful, power, level):
    """You count all useful substances as found. A test misses some of them."""
    return useful / (useful + (1 - useful) * level), useful / 9 / (1 - useful)


def wrong_a_tenth_of_the_real(useful, power, level):
    """In your second number the false finds are a tenth of the *real* ones. They should be a tenth of all finds."""
    real = useful * power
    return real / (real + (1 - useful) * level), real / 10 / (1 - useful)
