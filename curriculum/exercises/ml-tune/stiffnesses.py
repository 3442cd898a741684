"""Find the mistake: only whole powers of ten

A workshop tests springs, from very soft to very stiff. A program should draw `n` stiffnesses at random on a log scale:
the logarithm is even between the logarithms of `low` and `high`. If you ask it for 1,000, you get hardly more than a
handful of different ones, such as 0.01, 0.1 and 1. Find the mistake and fix it.

- `low`, `high`: floats, 0 < low < high. `n`: a whole number from 1 on. `seed`: a whole number from 0 on.
- The draws come from one generator with this seed, by a single call of `.uniform`.
- Returns an array of n floats, in the order in which they were drawn.

>>> stiffnesses(0.01, 1.0, 3, 0).round(4)
array([0.1879, 0.0346, 0.0121])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "02-drawn-by-chance"
hint = "Which numbers can the exponent be, and which should it be able to be?"

starter = '''
import numpy as np


def stiffnesses(low: float, high: float, n: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    first = int(np.round(np.log(low) / np.log(10)))
    last = int(np.round(np.log(high) / np.log(10)))
    return 10.0 ** rng.integers(first, last + 1, size=n)
'''


def stiffnesses(low: float, high: float, n: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.exp(rng.uniform(np.log(low), np.log(high), size=n))


def cases(rng):
    yield 1.0, 10.0, 1, 0
    yield 0.01, 1.0, 3, 0
    yield 2.0, 3.0, 2, 5
    yield 0.0001, 1.0, 4, 1
    yield 0.5, 200.0, 3, 2
    for n in (3, 5):
        yield float(10.0 ** -int(rng.integers(1, 5))), float(rng.integers(2, 50)), n, int(rng.integers(0, 1000))


def wrong_even(low, high, n, seed):
    """You draw the stiffness itself evenly. Then nearly all springs are stiff, and soft ones hardly get a trial."""
    return np.random.default_rng(seed).uniform(low, high, size=n)


def wrong_never_turned_back(low, high, n, seed):
    """You return the logarithms. They have to be turned back into stiffnesses."""
    return np.random.default_rng(seed).uniform(np.log(low), np.log(high), size=n)


def wrong_two_kinds_of_logarithm(low, high, n, seed):
    """You draw the natural logarithm, and turn it back as a power of ten. Both ways have to use the same base."""
    return 10.0 ** np.random.default_rng(seed).uniform(np.log(low), np.log(high), size=n)
