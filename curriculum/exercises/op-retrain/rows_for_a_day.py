'''How many rows must a day have?

A day of `n` rows is judged by its accuracy. Return the smallest `n` with which the limit lies at least `z` standard errors below the
accuracy `p` of quiet days.

- The standard error is √(p · (1 - p) / n). `limit` is below `p`; `p` is above 0 and at most 1; `z` is above 0.
- Returns a whole number, at least 1. A result that misses a whole number by a rounding error only (up to 1e-9) counts as that number.

>>> rows_for_a_day(0.9, 0.85, 2)
144
>>> rows_for_a_day(0.9, 0.85, 1)
36
>>> rows_for_a_day(1.0, 0.85, 2)
1
'''

import math

minutes = 4
chapter = "01-when-to-train-again"
hint = "Set z standard errors equal to p - limit, and solve for n. Then round up."


def rows_for_a_day(p: float, limit: float, z: float) -> int:
    n = p * (1 - p) * (z / (p - limit)) ** 2
    return max(1, math.ceil(n - 1e-9))


def cases(rng):
    yield (0.9, 0.85, 1)
    yield (0.9, 0.85, 2)
    yield (1.0, 0.85, 2)
    yield (0.5, 0.25, 2)
    yield (0.8, 0.7, 1.96)
    yield (0.5, 0.1, 0.1)
    yield (0.75, 0.7, 3)
    yield (0.9, 0.85, 1.03)
    yield (0.8, 0.75, 1.1)
    yield (0.7, 0.6, 1.1)
    yield (0.99, 0.98, 2)
    yield (0.6, 0.55, 1.5)
    for _ in range(4):
        p = int(rng.integers(60, 99)) / 100
        yield (p, p - int(rng.integers(2, 9)) / 100, int(rng.integers(2, 7)) / 2)


def wrong_rounded(p, limit, z):
    """You round to the nearest number. With one row too few, the limit is nearer than z standard errors: round up."""
    return max(1, round(p * (1 - p) * (z / (p - limit)) ** 2))


def wrong_not_squared(p, limit, z):
    """You leave out the square. The standard error falls with the root of n, so half the distance takes four times the rows."""
    return max(1, math.ceil(p * (1 - p) * z / (p - limit) - 1e-9))


def wrong_root_of_p(p, limit, z):
    """You take the accuracy itself in place of p · (1 - p). An accuracy near 1 hardly varies, and needs fewer rows."""
    return max(1, math.ceil(p * (z / (p - limit)) ** 2 - 1e-9))
