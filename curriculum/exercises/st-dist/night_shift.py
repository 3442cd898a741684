"""At least two

A data centre has `disks` disks. In any month each of them fails with the probability `p`, independently of the
others. One failure is nothing special; two or more mean a night shift. Return the probability of a month with two or
more failures.

- `disks`: a whole number, at least 1. `p`: a number from 0 to 1.
- Returns a float, not rounded.

>>> round(night_shift(3, 0.1), 6)
0.028
>>> round(night_shift(100, 0.01), 3)
0.264
"""

import numpy as np

minutes = 5
chapter = "01-in-the-long-run"
hint = "The opposite has two parts that can't both happen: no failure, and exactly one. In how many ways can exactly one disk fail?"


def night_shift(disks: int, p: float) -> float:
    none = (1 - p) ** disks
    one = disks * p * (1 - p) ** (disks - 1)
    return 1 - none - one


def cases(rng):
    yield (1, 0.3)
    yield (2, 0.5)
    yield (3, 0.1)
    yield (2, 1.0)
    yield (5, 0.0)
    yield (100, 0.01)
    for _ in range(4):
        yield (int(rng.integers(3, 60)), float(np.round(rng.uniform(0.01, 0.3), 3)))


def wrong_at_least_one(disks, p):
    """This is the probability of at least one failure. A single failure needs no night shift."""
    return 1 - (1 - p) ** disks


def wrong_exactly_two(disks, p):
    """You count months with exactly two failures. Three or four mean a night shift as well."""
    return disks * (disks - 1) / 2 * p**2 * (1 - p) ** max(disks - 2, 0)


def wrong_one_way_only(disks, p):
    """You allow for one way only in which a single disk fails. It may be any of the disks."""
    return 1 - (1 - p) ** disks - p * (1 - p) ** (disks - 1)
