"""Two thermometers

Two thermometers hang side by side and write down a temperature every hour. They may differ by up to a tenth of a
degree. For each hour in which they differ by more, somebody has to look. Compare with pytest's `approx`, so that a
rounding error in the last digit doesn't matter.

- `first`, `second`: lists of floats of the same length, possibly empty. No two readings of the same hour differ by
  exactly a tenth.
- Returns the list of the hours (counted from 0) in which the readings differ by more than 0.1.

>>> readings_apart([20.0, 21.5, -3.0], [20.05, 21.9, -3.0])
[1]
>>> readings_apart([0.0], [0.04])
[]
"""

import pytest

minutes = 5
chapter = "03-errors-fractions-copies"
hint = "Without `abs=`, `approx` allows a millionth of the number itself. How much is that for 20 degrees?"


def readings_apart(first: list[float], second: list[float]) -> list[int]:
    return [hour for hour in range(len(first)) if first[hour] != pytest.approx(second[hour], abs=0.1)]


def cases(rng):
    yield ([], [])
    yield ([20.0], [20.0])
    yield ([20.0], [20.05])
    yield ([20.0], [20.3])
    yield ([20.0], [19.7])
    yield ([0.0], [0.04])
    yield ([1.5, 1.5], [1.45, 1.0])
    yield ([20.0, 21.5, -3.0], [20.05, 21.9, -3.0])
    yield ([18.25, -7.0, 4.0], [18.75, -7.08, 3.93])
    yield ([18.25, 18.25, 18.25], [18.0, 18.5, 18.2])
    for n in (3, 6, 9):
        first = rng.integers(-50, 250, n).tolist()
        off = rng.choice([-0.4, -0.06, 0.0, 0.03, 0.5], n).tolist()
        yield ([t / 10 for t in first] + [5.0], [t / 10 + d for t, d in zip(first, off)] + [5.25])


def wrong_a_millionth(first, second):
    """You report 20.0 and 20.05. A tenth of a degree is allowed, and `approx` alone allows only a millionth of the
    number."""
    return [hour for hour in range(len(first)) if first[hour] != pytest.approx(second[hour])]


def wrong_hours_from_one(first, second):
    """You count the hours from 1. The first hour is 0."""
    return [hour + 1 for hour in range(len(first)) if first[hour] != pytest.approx(second[hour], abs=0.1)]


def wrong_only_too_high(first, second):
    """You only see hours in which the first thermometer shows more. It may show less as well."""
    return [hour for hour in range(len(first)) if first[hour] - second[hour] > 0.1]
