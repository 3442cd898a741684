"""How many forecasts are enough?

A wind farm buys forecasts from several services and uses their mean. Each forecast strays with the same variance, and any two have the same correlation, as
they use the same measurements. What is the smallest number of forecasts whose mean has a variance of at most `limit`?

- `variance`, `limit`: floats above 0. `correlation`: a float from 0 to 1.
- `most`: a whole number, at least 1: no more services than that exist.
- Returns an int from 1 to `most`, or `None` if even `most` forecasts are not enough.
- The variance of the mean never equals the limit exactly.

>>> enough_forecasts(9.0, 0.4, 5.0, 20)
4
>>> enough_forecasts(9.0, 0.4, 3.5, 1000)
"""

minutes = 5
chapter = "02-trees-that-disagree"
hint = "What is the variance of the mean of n forecasts? Try n = 1, 2, 3 and so on."


def enough_forecasts(variance: float, correlation: float, limit: float, most: int) -> int | None:
    for n in range(1, most + 1):
        if correlation * variance + (1 - correlation) * variance / n < limit:
            return n
    return None


def cases(rng):
    yield (4.0, 0.5, 5.0, 1)
    yield (4.0, 0.5, 3.5, 1)
    yield (4.0, 0.5, 3.5, 2)
    yield (4.0, 0.0, 1.1, 9)
    yield (9.0, 0.4, 5.0, 20)
    yield (9.0, 0.4, 5.0, 4)
    yield (9.0, 0.4, 5.0, 3)
    yield (9.0, 0.4, 3.5, 1000)
    yield (6.0, 1.0, 5.5, 50)
    yield (10.0, 0.25, 3.1, 100)
    for _ in range(4):
        variance = float(rng.integers(20, 90)) / 4
        correlation = float(rng.integers(2, 8)) / 10
        n = int(rng.integers(3, 12))
        limit = variance * (correlation + (1 - correlation) / (n - 0.5))
        yield (variance, correlation, limit, int(rng.integers(20, 30)))


def wrong_as_if_independent(variance, correlation, limit, most):
    """You divide the whole variance by the number of forecasts. That holds for forecasts that share nothing; the
    shared part does not get smaller."""
    for n in range(1, most + 1):
        if variance / n < limit:
            return n
    return None


def wrong_two_parts_swapped(variance, correlation, limit, most):
    """You divide the part with the correlation by n. This is the part that all forecasts share: which of the two
    stays?"""
    for n in range(1, most + 1):
        if correlation * variance / n + (1 - correlation) * variance < limit:
            return n
    return None


def wrong_last_one_not_tried(variance, correlation, limit, most):
    """You stop before `most`. That many forecasts may be used as well."""
    for n in range(1, most):
        if correlation * variance + (1 - correlation) * variance / n < limit:
            return n
    return None
