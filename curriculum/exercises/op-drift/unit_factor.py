'''Was a unit changed?

Return the number by which all values of a column seem to have been multiplied, or `None` if it looks like a change of the world.

- `ref`, `cur`: lists of at least one number above 0, in any order. They aren't changed.
- Compare the quantiles 0.1, 0.5 and 0.9 of the two, by `np.quantile`. Their ratios are current divided by reference.
- It was a unit if the middle ratio is at least 1.5 or at most 1/1.5, and each of the three ratios differs from the middle one by at
  most a tenth of the middle one.
- Returns the middle ratio as a float, or `None`.

>>> unit_factor([1, 2, 3], [100, 200, 300])
100.0
>>> unit_factor([1, 2, 3], [100, 200, 900]) is None
True
'''

import numpy as np

minutes = 7
chapter = "03-which-drift-is-it"
hint = "Work out the three ratios first. What is true of them if every value was multiplied by 100?"


def unit_factor(ref: list, cur: list) -> float | None:
    places = [0.1, 0.5, 0.9]
    ratios = np.quantile(cur, places) / np.quantile(ref, places)
    middle = float(ratios[1])
    if 1 / 1.5 < middle < 1.5 or np.abs(ratios - middle).max() > middle / 10:
        return None
    return middle


def cases(rng):
    yield ([5], [500])
    yield ([2], [2.5])
    yield ([1, 2, 3], [100, 200, 300])
    yield ([1, 2, 3], [100, 200, 900])
    yield ([1, 2, 3], [10, 200, 300])
    yield ([100, 200, 300], [1, 2, 3])
    yield ([1, 2, 3, 4, 5], [1, 2, 3, 4, 50])
    yield ([4, 8, 12], [6.3, 13, 19])
    yield ([4, 8, 12], [9, 5, 13])
    yield ([10, 20, 30], [5, 10, 15])
    yield ([2], [3])
    yield ([3], [2])
    yield ([4], [3.2])
    yield ([4, 8, 12], [5, 8, 12])
    yield ([10, 10, 10], [20, 20, 22.7])
    yield ([10, 10, 10], [20, 20, 22.4])
    yield ([10, 10, 10], [17.7, 20, 20])
    base = rng.integers(20, 60, 30)
    for factor in (1000, 0.01, 1.3, 0.62):
        yield (base.tolist(), (rng.permutation(base) * factor).tolist())
    yield (base.tolist(), (base * 3 + 100).tolist())
    yield (base.tolist(), ((base - 19) * 40).tolist())


def wrong_middle_only(ref, cur):
    """You look at the median alone. If small values grew much more than large ones, it wasn't one number that multiplied all."""
    ratio = float(np.quantile(cur, 0.5) / np.quantile(ref, 0.5))
    return None if 1 / 1.5 < ratio < 1.5 else ratio


def wrong_larger_only(ref, cur):
    """You notice only units that make values larger. From cents to euros they become smaller: a ratio of at most 1/1.5 counts as well."""
    places = [0.1, 0.5, 0.9]
    ratios = np.quantile(cur, places) / np.quantile(ref, places)
    middle = float(ratios[1])
    return middle if middle >= 1.5 and np.abs(ratios - middle).max() <= middle / 10 else None


def wrong_any_factor(ref, cur):
    """You report a unit although the values have hardly changed. Below 1.5 and above 1/1.5, prices may simply have risen or fallen."""
    places = [0.1, 0.5, 0.9]
    ratios = np.quantile(cur, places) / np.quantile(ref, places)
    middle = float(ratios[1])
    return middle if np.abs(ratios - middle).max() <= middle / 10 else None


def wrong_upside_down(ref, cur):
    """You divide the reference by the current values. From 1, 2, 3 to 100, 200, 300 the factor is 100, not 0.01."""
    places = [0.1, 0.5, 0.9]
    ratios = np.quantile(ref, places) / np.quantile(cur, places)
    middle = float(ratios[1])
    if 1 / 1.5 < middle < 1.5 or np.abs(ratios - middle).max() > middle / 10:
        return None
    return middle
