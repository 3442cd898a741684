"""Which weight holds everybody up?

The loss is a bowl, and each weight has its own curvature. With a given rate, a step multiplies the distance of a weight
to its best value by 1 minus rate times curvature. The training as a whole is as slow (or as lost) as its worst weight:
the one whose factor has the largest *size*.

- `curvatures`: an array of floats above 0, of shape (d,), d at least 1. `rate`: a number above 0.
- Returns a tuple: the position of the worst weight (the first, if several are equally bad) and its factor, with its sign.

>>> slowest_weight(np.array([1.0, 9.0]), 0.1)
(0, 0.9)
>>> slowest_weight(np.array([1.0, 9.0]), 0.25)
(1, -1.25)
"""

import numpy as np

minutes = 4
chapter = "02-one-rate-for-all"
hint = "Work out all the factors at once. By what are they compared, and what is returned?"


def slowest_weight(curvatures: np.ndarray, rate: float) -> tuple[int, float]:
    factors = 1 - rate * curvatures
    worst = int(np.abs(factors).argmax())
    return worst, float(factors[worst])


def cases(rng):
    yield (np.array([4.0]), 0.125)
    yield (np.array([4.0]), 0.75)
    yield (np.array([1.0, 9.0]), 0.1)
    yield (np.array([1.0, 9.0]), 0.25)
    yield (np.array([9.0, 1.0]), 0.25)
    yield (np.array([2.0, 6.0]), 0.25)
    yield (np.array([8.0, 29.0]), 0.0625)
    yield (np.array([8.0, 2.0, 30.0]), 0.0625)
    yield (np.array([20.0, 0.5, 3.0]), 0.0625)
    yield (np.array([20.0, 0.5, 31.0]), 0.0625)
    for n in (3, 5, 8):
        yield (rng.integers(1, 40, n) / 2, 0.0625)
        yield (rng.integers(1, 40, n) / 2, 0.25)


def wrong_largest_factor(curvatures, rate):
    """You take the largest factor. A factor of -1.25 is worse than one of 0.75: its size counts."""
    factors = 1 - rate * curvatures
    return int(factors.argmax()), float(factors.max())


def wrong_size_returned(curvatures, rate):
    """You find the right weight and return the size of its factor. The sign is wanted as well: it tells whether the weight swings."""
    sizes = np.abs(1 - rate * curvatures)
    return int(sizes.argmax()), float(sizes.max())


def wrong_steepest_is_slowest(curvatures, rate):
    """You take the weight with the largest curvature. It sets the limit for the rate, but below the limit the flattest one may be the slowest."""
    worst = int(curvatures.argmax())
    return worst, float(1 - rate * curvatures[worst])
