"""Complete: does it fit the bell?

A machine is said to cut rods whose lengths are normal, with a given mean and standard deviation. Test a sample
against that: return the Kolmogorov-Smirnov distance between the sample and the normal distribution, and whether it
passes, that is, whether the distance is at most 1.36 divided by the root of the number of rods. Fill in the gaps.

- `lengths`: an array of at least one number, in any order, no two of them equal. It isn't changed.
- `mean`, `sd`: numbers, `sd` above 0.
- Returns a tuple: a float, not rounded, and a bool.

>>> fits_the_bell(np.array([10.4, 9.9, 10.1, 9.2]), 10, 0.5)
(0.21185539858339653, True)
"""

from statistics import NormalDist

import numpy as np

kind = "complete"
minutes = 6
chapter = "04-does-it-fit"
hint = "At the first value in order, the share goes from 0 to 1/n. What are the shares before and after each step, as two arrays?"

starter = '''
from statistics import NormalDist

import numpy as np


def fits_the_bell(lengths: np.ndarray, mean: float, sd: float) -> tuple[float, bool]:
    n = len(lengths)
    f = np.array([NormalDist(mean, sd).cdf(x) for x in ...])
    before = ... / n
    after = ... / n
    distance = float(np.maximum(np.abs(f - before), np.abs(f - after)).max())
    return distance, ...
'''


def fits_the_bell(lengths: np.ndarray, mean: float, sd: float) -> tuple[float, bool]:
    n = len(lengths)
    f = np.array([NormalDist(mean, sd).cdf(x) for x in np.sort(lengths)])
    before = np.arange(n) / n
    after = np.arange(1, n + 1) / n
    distance = float(np.maximum(np.abs(f - before), np.abs(f - after)).max())
    return distance, distance <= 1.36 / n**0.5


def cases(rng):
    yield (np.array([3.0]), 3, 1)
    yield (np.array([9.0, 10.0]), 10, 2)
    yield (np.array([4.0, 1.0]), 1, 2)
    yield (np.array([10.4, 9.9, 10.1, 9.2]), 10, 0.5)
    yield (np.arange(30, 10, -1) / 10, 1.2, 0.3)
    yield (np.arange(60, 20, -1) / 10, 4, 1.2)
    yield (np.arange(20) / 8, 2.0, 1.0)
    for n, shift in ((20, 0.0), (40, 0.6), (60, 0.2)):
        yield (rng.normal(50 + shift * 4, 4, n), 50, 4)


def _distance(f, shares):
    return float(np.abs(f - shares).max())


def wrong_not_sorted(lengths, mean, sd):
    """You go through the lengths in the order in which they came. The shares grow from left to right, so the lengths have to be in order."""
    n = len(lengths)
    f = np.array([NormalDist(mean, sd).cdf(x) for x in lengths])
    distance = max(_distance(f, np.arange(n) / n), _distance(f, np.arange(1, n + 1) / n))
    return distance, distance <= 1.36 / n**0.5


def wrong_only_after_the_steps(lengths, mean, sd):
    """You compare with the share after each step only. The gap may be larger just before a step."""
    n = len(lengths)
    f = np.array([NormalDist(mean, sd).cdf(x) for x in np.sort(lengths)])
    distance = _distance(f, np.arange(1, n + 1) / n)
    return distance, distance <= 1.36 / n**0.5


def wrong_passes_turned_round(lengths, mean, sd):
    """You say True where the gap is too large. A sample passes if its distance is at most the limit."""
    n = len(lengths)
    f = np.array([NormalDist(mean, sd).cdf(x) for x in np.sort(lengths)])
    distance = max(_distance(f, np.arange(n) / n), _distance(f, np.arange(1, n + 1) / n))
    return distance, distance > 1.36 / n**0.5
