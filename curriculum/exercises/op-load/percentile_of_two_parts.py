'''The percentile of the whole

A request goes through two parts, one after the other. For each part you have measurements, and the two don't influence each other: each
measurement of the first part can meet each one of the second, all pairs equally often. Return a percentile of the time for both parts
together: the smallest of all the sums that at least `percent` per cent of them don't exceed.

- `first`, `second`: lists of whole numbers in ms, in any order, neither of them empty, perhaps of different lengths. They aren't changed.
- `percent`: a whole number from 1 to 100.

Pairs of [10, 20] and [1, 5, 9] have the sums 11, 15, 19, 21, 25, 29. The third of the six is the p50.

>>> percentile_of_two_parts([10, 20], [1, 5, 9], 50)
19
>>> percentile_of_two_parts([20, 10], [1, 5, 9], 95)
29
'''

import math

minutes = 5
chapter = "03-a-budget-and-a-fair-comparison"
hint = "How many sums are there? Write all of them out before you look for the place. Multiply first and divide last: 28 / 100 * 25 is a little more than 7."


def percentile_of_two_parts(first: list[int], second: list[int], percent: int) -> int:
    sums = sorted(a + b for a in first for b in second)
    place = math.ceil(percent * len(sums) / 100)
    return sums[place - 1]


def cases(rng):
    yield ([10], [5], 50)
    yield ([10, 20], [1, 5, 9], 50)
    yield ([20, 10], [1, 5, 9], 95)
    yield ([10, 30], [10, 30], 50)
    yield ([30, 20, 10], [1, 2, 3], 34)
    yield ([10] * 24 + [500], [10] * 24 + [500], 95)
    yield ([5, 1, 3, 9], [2, 8, 4], 60)
    yield ([10, 20, 30, 40, 50], [1, 2, 3, 4, 5], 28)
    yield (list(range(1, 21)), list(range(20, 0, -1)), 90)
    for n, m in ((6, 9), (12, 7), (15, 15)):
        yield (rng.integers(5, 90, n).tolist(), rng.integers(5, 300, m).tolist(), int(rng.choice([50, 75, 90, 95])))


def wrong_sum_of_percentiles(first, second, percent):
    """You add the percentiles of the parts. They don't add up: two parts that are slow in 4 of 100 cases are both fast at p95, together they aren't."""
    a, b = sorted(first), sorted(second)
    return a[math.ceil(percent * len(a) / 100) - 1] + b[math.ceil(percent * len(b) / 100) - 1]


def wrong_side_by_side(first, second, percent):
    """You pair the measurements by their places in the lists. Each of the first part can meet each of the second: with 2 and 3 there are 6 sums."""
    sums = sorted(a + b for a, b in zip(first, second))
    return sums[math.ceil(percent * len(sums) / 100) - 1]


def wrong_each_sum_once(first, second, percent):
    """You keep equal sums only once. Each pair counts, so a sum that comes up often weighs more."""
    sums = sorted({a + b for a in first for b in second})
    return sums[math.ceil(percent * len(sums) / 100) - 1]


def wrong_slower_of_the_two(first, second, percent):
    """You take the slower part of each pair. That's right for parts that run side by side; these run one after the other."""
    sums = sorted(max(a, b) for a in first for b in second)
    return sums[math.ceil(percent * len(sums) / 100) - 1]
