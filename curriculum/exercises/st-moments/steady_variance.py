"""Find the mistake: the jitter of a clock

A server stamps its messages with the seconds since 1970, about 1.7 billion. From the stamps of messages that should
arrive at the same moment, the function is meant to compute their variance, divided by n. For stamps near 0 it is
right. For real ones it gives 0 or nonsense, sometimes even a negative number. Find the mistake and fix it.

- `stamps`: an array of floats with one axis, at least one. It isn't changed.
- Returns a float.

>>> steady_variance(np.array([0.0, 2.0]))
1.0
>>> steady_variance(np.array([1_700_000_000.0, 1_700_000_002.0]))
1.0
"""

import numpy as np

kind = "fix"
minutes = 3
chapter = "02-how-far-it-strays"
hint = "The square of 1.7 billion has 19 digits, and a float keeps about 16. What can you do before squaring, so that the numbers stay small?"

starter = '''
import numpy as np


def steady_variance(stamps: np.ndarray) -> float:
    return float((stamps**2).mean() - stamps.mean() ** 2)
'''


def steady_variance(stamps: np.ndarray) -> float:
    return float(((stamps - stamps.mean()) ** 2).mean())


def cases(rng):
    yield (np.array([5.0]),)
    yield (np.array([0.0, 2.0]),)
    yield (np.array([1_700_000_000.0, 1_700_000_002.0]),)
    yield (np.array([1_700_000_000.0, 1_700_000_000.5, 1_700_000_001.0]),)
    yield (1_600_000_000 + np.array([0.0, 0.25, 0.25, 0.5]),)
    yield (1_800_000_000 + np.array([3.0, 1.0, 0.0]),)
    for n in (4, 8, 12):
        yield (1_700_000_000 + rng.integers(0, 40, n) / 4 + np.array([10.0] + [0] * (n - 1)),)


def wrong_squares_first(stamps):
    """You subtract two enormous numbers that are nearly equal. What is left is rounding. Make the numbers small before you square them."""
    return float((stamps**2).mean() - stamps.mean() ** 2)


def wrong_negative_made_zero(stamps):
    """You hide the negative results. The digits are still lost; they have to be saved before the squares are taken."""
    return float(max((stamps**2).mean() - stamps.mean() ** 2, 0.0))


def wrong_divided_by_n_minus_one(stamps):
    """Your variance divides by n - 1. The task asks for n."""
    return float(((stamps - stamps.mean()) ** 2).sum() / max(len(stamps) - 1, 1))
