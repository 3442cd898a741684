"""How many more tastings?

A chocolate maker compares two recipes: people taste both, and the difference of their two marks is noted. After a first
evening, plan how many *more* people have to taste until the interval of level 0.95 for the mean difference
reaches at most `half` to each side.

Take the standard deviation of the first evening (n - 1) as it is. The first tasters count: they're among those
needed.

- `first`, `second`: arrays of numbers, equally long, at least two tasters: the marks that each gave the two recipes.
- `half`: a float above 0. The numbers are such that no whole number is hit exactly. Use 1.96.
- Returns an int: the number of people who still have to taste, 0 if there are enough.

>>> tastings_still_needed(np.array([7, 5, 8, 6]), np.array([6, 5, 6, 7]), 0.5)
22
"""

import math

import numpy as np

minutes = 6
chapter = "01-row-by-row"
hint = "First the number of tasters in all, rounded up. Then take off those who have tasted; can the result be negative?"


def tastings_still_needed(first: np.ndarray, second: np.ndarray, half: float) -> int:
    s = (first - second).std(ddof=1)
    return max(0, math.ceil((1.96 * s / half) ** 2) - len(first))


def cases(rng):
    a = np.array
    yield a([7, 5]), a([6, 5]), 2.0
    yield a([7, 5]), a([6, 6]), 0.5
    yield a([7, 5, 8, 6]), a([6, 5, 6, 7]), 0.5
    yield a([7, 5, 8, 6]), a([6, 5, 6, 7]), 1.5
    yield a([9, 2, 8, 5, 1]), a([8, 2, 7, 4, 1]), 0.3
    yield a([3.5, 4.0, 2.5]), a([1.0, 4.5, 3.0]), 0.7
    for n in (6, 9, 12):
        one = rng.integers(2, 9, n)
        two = one + rng.integers(-2, 3, n)
        two[:2] = one[:2] + a([1, -2])
        yield one, two, 0.31


def wrong_first_evening_forgotten(first, second, half):
    """You return how many are needed in all. Those who have already tasted needn't come again."""
    return math.ceil((1.96 * (first - second).std(ddof=1) / half) ** 2)


def wrong_marks_apart(first, second, half):
    """You add the variances of the two recipes, as if other people had tasted each. Everybody tasted both: take the
    differences."""
    variance = first.var(ddof=1) + second.var(ddof=1)
    return max(0, math.ceil(1.96**2 * variance / half**2) - len(first))


def wrong_root_left_out(first, second, half):
    """Your number grows like 1 / `half`, not like its square. The interval shrinks with the root of the number of
    people, so half the width takes four times as many."""
    return max(0, math.ceil(1.96 * (first - second).std(ddof=1) / half) - len(first))


def wrong_rounded_down(first, second, half):
    """You round down. With that number of people the interval is a little too wide; round up."""
    return max(0, int((1.96 * (first - second).std(ddof=1) / half) ** 2) - len(first))
