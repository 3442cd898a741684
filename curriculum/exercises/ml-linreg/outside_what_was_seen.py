"""Outside what was seen

A line of least squares answers for every number, also for ones far away from anything it has learnt from. An
insurance company wants each guess to carry a warning where that happens.

- `x`, `y`: arrays of numbers of equal length: the training rows, with at least two different values of `x`. `new`: an
  array of numbers, perhaps empty. Nothing is changed.
- Fit the line through the training rows: its slope is the sum of the products of the distances from the two means,
  divided by the sum of the squared distances of `x` from its mean, and it runs through both means.
- Returns a list of tuples, one for each new number: the guess, a float, and how far the number lies outside the range
  of the training `x`, as a share of the width of that range, a float: 0.0 inside and at the ends, 0.5 if it lies half
  a width below or above. Nothing is rounded.

>>> outside_what_was_seen(np.array([2, 4, 6]), np.array([10, 14, 18]), np.array([4, 8, 1]))
[(14.0, 0.0), (22.0, 0.5), (8.0, 0.25)]
"""

import numpy as np

minutes = 8
chapter = "01-line-of-least-squares"
hint = "How far below the range a number lies is the smallest x minus the number, if that is above 0. Above the range it is the other way round."


def outside_what_was_seen(x: np.ndarray, y: np.ndarray, new: np.ndarray) -> list[tuple[float, float]]:
    away = x - x.mean()
    slope = (away * (y - y.mean())).sum() / (away**2).sum()
    low, high = x.min(), x.max()
    found = []
    for number in new:
        guess = y.mean() + slope * (number - x.mean())
        outside = max(low - number, number - high, 0) / (high - low)
        found.append((float(guess), float(outside)))
    return found


def _line(x, y, new):
    away = x - x.mean()
    slope = (away * (y - y.mean())).sum() / (away**2).sum()
    return y.mean() + slope * (new - x.mean())


def cases(rng):
    a = np.array
    yield a([0, 1]), a([5, 7]), a([0.5])
    yield a([2, 4, 6]), a([10, 14, 18]), a([4, 8, 1])
    yield a([2, 4, 6]), a([10, 14, 18]), a([2, 6])
    yield a([10, 30, 20]), a([9, 1, 2]), a([40, 0, 31, 20])
    yield a([-5, -1, -3, -1]), a([2, 8, 4, 6]), a([0, -9, -4])
    yield a([1, 2]), a([3, 3]), np.zeros(0)
    for n in (4, 8):
        x = rng.permutation(30)[:n] - 10
        yield x, 3 * x + rng.integers(-9, 10, n), rng.integers(-30, 40, 6)
        yield x * 2.5, 7 - x + rng.integers(-3, 4, n), rng.integers(-60, 90, 4) * 1.0


def wrong_above_only(x, y, new):
    """You warn only above the range. A number below the smallest training value lies outside as well."""
    outside = np.maximum(new - x.max(), 0) / (x.max() - x.min())
    return list(zip(_line(x, y, new).tolist(), outside.tolist()))


def wrong_from_the_middle(x, y, new):
    """You measure from the mean of the training rows, so nearly every number gets a warning. Measure from the end of the range."""
    outside = np.abs(new - x.mean()) / (x.max() - x.min())
    return list(zip(_line(x, y, new).tolist(), outside.tolist()))


def wrong_not_a_share(x, y, new):
    """Your second number is a distance. Divide it by the width of the range."""
    outside = np.maximum(np.maximum(new - x.max(), x.min() - new), 0) * 1.0
    return list(zip(_line(x, y, new).tolist(), outside.tolist()))


def wrong_through_nought(x, y, new):
    """Your line runs through (0, 0). The line of least squares runs through both means."""
    away = x - x.mean()
    guess = (away * (y - y.mean())).sum() / (away**2).sum() * new
    outside = np.maximum(np.maximum(new - x.max(), x.min() - new), 0) / (x.max() - x.min())
    return list(zip(guess.tolist(), outside.tolist()))
