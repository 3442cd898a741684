"""What does a unit cost?

A model guesses `X @ w`, trained on the mean squared error. Its curvature along a weight is twice the mean of the
squares of that weight's column. The steepest weight sets the limit for the rate: it must stay below 2 divided by the
largest curvature. The flattest one sets the time: at half of that limit, its distance to the best value shrinks by
the factor 1 minus rate times curvature with each step.

Suppose that the columns have nothing to do with each other. Return how many steps the flattest weight needs, at half
of the limit, until its distance is at most a hundredth of what it was at the start.

- `X`: an array of floats of shape (n, d), n and d at least 1. No column is all 0. If all curvatures are
  equal, one step is enough.
- Returns a tuple: the limit, a float, and the number of steps, an int.

>>> how_much_a_unit_costs(np.array([[1.0, 2.0], [1.0, 0.0]]))
(0.5, 7)
"""

import numpy as np

minutes = 8
chapter = "02-one-rate-for-all"
hint = "At half of the limit, the rate is 1 divided by the largest curvature. Multiply the distance by the factor in a loop until it's small enough."


def how_much_a_unit_costs(X: np.ndarray) -> tuple[float, int]:
    curvatures = 2 * (X**2).mean(axis=0)
    rate = 1 / curvatures.max()
    factor = 1 - rate * curvatures.min()
    distance, steps = 1.0, 0
    while distance > 0.01:
        distance = distance * factor
        steps += 1
    return float(2 * rate), steps


def _count(factor):
    distance, steps = 1.0, 0
    while distance > 0.01:
        distance, steps = distance * factor, steps + 1
    return steps


def cases(rng):
    a = np.array
    yield (a([[3.0], [1.0]]),)
    yield (a([[1.0, 2.0], [1.0, 0.0]]),)
    yield (a([[1.0, 1.0], [-1.0, 1.0]]),)
    yield (a([[1.0, 5.0], [1.0, 6.0], [1.0, 10.0]]),)
    yield (a([[1.0, -30.0], [1.0, 10.0]]),)
    yield (a([[2.0, 0.5, 3.0], [0.0, 0.5, -3.0]]),)
    yield (a([[0.2, 4.0], [0.4, 4.5], [0.3, 5.0]]),)
    for d in (2, 3):
        X = rng.integers(-5, 6, (5, d)) + 0.5
        yield (X,)
        yield (X * a([1.0, *[4.0] * (d - 1)]),)
        yield (X + a([3.0] * d),)


def wrong_steepest_weight(X):
    """You count the steps of the steepest weight. It is there at once; the flattest one takes longest."""
    curvatures = 2 * (X**2).mean(axis=0)
    return float(2 / curvatures.max()), 1


def wrong_sum_of_the_rows(X):
    """Your number of steps is right, but your limit is too small: divided by the number of rows. The curvature is twice the
    *mean* of the squares, not twice their sum."""
    curvatures = 2 * (X**2).sum(axis=0)
    return float(2 / curvatures.max()), _count(1 - curvatures.min() / curvatures.max())


def wrong_twice_forgotten(X):
    """You forget the 2 in the curvature: your limit is twice as large as it may be."""
    curvatures = (X**2).mean(axis=0)
    return float(2 / curvatures.max()), _count(1 - curvatures.min() / curvatures.max())


def wrong_at_the_full_limit(X):
    """You take the whole limit as the rate. The steps were to be counted at half of it."""
    curvatures = 2 * (X**2).mean(axis=0)
    return float(2 / curvatures.max()), _count(1 - 2 * curvatures.min() / curvatures.max())
