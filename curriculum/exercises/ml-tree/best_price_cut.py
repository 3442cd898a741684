"""One cut through the prices

A dealer in used phones wants a first rough rule: phones up to a certain age in months bring one price, older ones another. Find the threshold
for the age. Each part answers with the mean of its prices, and the best cut leaves the smallest sum of squared distances from these means.

- `ages`: an array of floats of shape (n,), in any order, with at least two different values; `prices`: an array of floats of shape (n,).
- The threshold is the middle of a gap between neighbouring different ages.
- Of equally good cuts the one with the smallest threshold counts. Sums that aren't equal differ by more than 0.000001.
- Returns the tuple `(threshold, price of the younger, price of the older)`, three floats.

>>> best_price_cut(np.array([2.0, 30.0, 4.0, 26.0]), np.array([500.0, 100.0, 460.0, 140.0]))
(15.0, 480.0, 120.0)
"""

import numpy as np

minutes = 9
chapter = "02-the-best-question"
hint = "The sum of squared distances of a part is its number of rows times its variance. Start with no best sum at all, and take the first."


def best_price_cut(ages: np.ndarray, prices: np.ndarray) -> tuple[float, float, float]:
    values = np.unique(ages)
    best, least = None, np.inf
    for threshold in (values[:-1] + values[1:]) / 2:
        young = ages <= threshold
        left, right = prices[young], prices[~young]
        squares = len(left) * left.var() + len(right) * right.var()
        if squares < least - 1e-7:
            least = squares
            best = float(threshold), float(left.mean()), float(right.mean())
    return best


def cases(rng):
    yield (np.array([1.0, 2.0]), np.array([90.0, 50.0]))
    yield (np.array([1.0, 2.0, 3.0]), np.array([50.0, 50.0, 50.0]))
    yield (np.array([1.0, 2.0, 2.0, 3.0]), np.array([10.0, 20.0, 90.0, 90.0]))
    yield (np.array([2.0, 30.0, 4.0, 26.0]), np.array([500.0, 100.0, 460.0, 140.0]))
    yield (np.array([1.0, 2.0, 3.0, 4.0]), np.array([10.0, 20.0, 20.0, 10.0]))
    yield (np.array([5.0, 5.0, 7.0, 9.0]), np.array([80.0, 60.0, 50.0, 20.0]))
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), np.array([60.0, 55.0, 58.0, 20.0, 34.0, 12.0]))
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]), np.array([90.0, 60.0, 75.0, 50.0, 30.0, 35.0, 10.0]))
    yield (np.array([8.0, 1.0, 3.0, 3.0, 6.0]), np.array([10.0, 45.0, 90.0, 50.0, 40.0]))
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0]), np.array([100.0, 60.0, 62.0, 10.0, 8.0]))
    yield (np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 1.0, 1.5, 1.5]))
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0]), np.array([60.0, 70.0, 90.0, 40.0, 10.0]))
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0]), np.array([70.0, 80.0, 20.0, 60.0, 80.0]))
    yield (np.array([5.0, 4.0, 3.0, 2.0, 1.0]), np.array([10.0, 60.0, 30.0, 80.0, 80.0]))
    for n in (6, 9):
        ages = rng.permutation(40)[:n] * 1.0
        yield (ages, 400 - 8 * ages + rng.integers(-60, 61, n))


def wrong_parts_count_alike(ages, prices):
    """You add up the variances of the two parts without their sizes. A part with a single phone has the variance 0 and wins too often."""
    values = np.unique(ages)
    best, least = None, np.inf
    for threshold in (values[:-1] + values[1:]) / 2:
        young = ages <= threshold
        left, right = prices[young], prices[~young]
        if left.var() + right.var() < least - 1e-7:
            least = left.var() + right.var()
            best = float(threshold), float(left.mean()), float(right.mean())
    return best


def wrong_means_farthest_apart(ages, prices):
    """You take the cut whose two means are farthest apart. A single very expensive phone then decides; the squares of all phones count."""
    values = np.unique(ages)
    best, most = None, -1.0
    for threshold in (values[:-1] + values[1:]) / 2:
        young = ages <= threshold
        left, right = prices[young], prices[~young]
        if abs(left.mean() - right.mean()) > most + 1e-7:
            most = abs(left.mean() - right.mean())
            best = float(threshold), float(left.mean()), float(right.mean())
    return best


def wrong_middle_row(ages, prices):
    """You always cut at the middle gap. The prices decide which cut is best."""
    values = np.unique(ages)
    i = (len(values) - 1) // 2
    threshold = (values[i] + values[i + 1]) / 2
    young = ages <= threshold
    return float(threshold), float(prices[young].mean()), float(prices[~young].mean())


def wrong_last_of_equals(ages, prices):
    """Of equally good cuts you return the one with the largest threshold. The smallest counts."""
    values = np.unique(ages)
    best, least = None, np.inf
    for threshold in (values[:-1] + values[1:]) / 2:
        young = ages <= threshold
        left, right = prices[young], prices[~young]
        squares = len(left) * left.var() + len(right) * right.var()
        if squares <= least + 1e-7:
            least = squares
            best = float(threshold), float(left.mean()), float(right.mean())
    return best
