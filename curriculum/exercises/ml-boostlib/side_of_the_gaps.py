"""Where do the gaps go?

In a table of used boats the engine hours are often missing, and that may be no accident. A boosted tree asks "at most `cut` hours?" and has to learn on which side the boats without this number fit better.
Try both sides, and return the better one.

- `hours`: an array of floats of shape (n,), with `np.nan` for a gap. There are at least one gap, one value of at most `cut` and one above it. `price`: an array of floats of shape (n,).
- A side predicts the mean of its prices. The better division is the one with the smaller sum of squared distances from these means, over all boats. The two sums are never equal.
- Returns `"left"` (with the boats of at most `cut` hours) or `"right"`.

>>> side_of_the_gaps(np.array([100.0, np.nan, 900.0]), np.array([50.0, 22.0, 20.0]), 500.0)
'right'
"""

import numpy as np

minutes = 8
chapter = "03-gaps-kinds-and-a-fair-race"
hint = "What does `np.nan <= cut` give? Make one mask for each of the two divisions, and compare their sums of squares."


def side_of_the_gaps(hours: np.ndarray, price: np.ndarray, cut: float) -> str:
    right = hours <= cut
    left = ~(hours > cut)
    sums = []
    for mask in [left, right]:
        sums.append(((price[mask] - price[mask].mean()) ** 2).sum() + ((price[~mask] - price[~mask].mean()) ** 2).sum())
    return ["left", "right"][int(np.argmin(sums))]


def cases(rng):
    gap = np.nan
    yield (np.array([100.0, gap, 900.0]), np.array([50.0, 22.0, 20.0]), 500.0)
    yield (np.array([100.0, gap, 900.0]), np.array([50.0, 40.0, 20.0]), 500.0)
    yield (np.array([gap, 500.0, 510.0]), np.array([31.0, 30.0, 60.0]), 500.0)
    yield (np.array([100.0, 300.0, 700.0, 900.0, gap]), np.array([70.0, 70.0, 10.0, 30.0, 50.0]), 500.0)
    yield (np.array([gap, gap, 200.0, 300.0, 900.0]), np.array([9.0, 12.0, 40.0, 50.0, 10.0]), 500.0)
    yield (np.array([100.0, 900.0, 900.0, 900.0, gap]), np.array([10.0, 30.0, 30.0, 30.0, 19.0]), 500.0)
    yield (np.array([100.0, 900.0, 900.0, 900.0, gap]), np.array([10.0, 30.0, 30.0, 30.0, 20.5]), 500.0)
    yield (np.array([100.0, 200.0, 300.0, 400.0, 900.0, gap]), np.array([10.0, 10.0, 10.0, 10.0, 40.0, 24.5]), 500.0)
    yield (np.array([100.0, 200.0, 300.0, 900.0, gap]), np.array([40.0, 40.0, 40.0, 20.0, 30.5]), 500.0)
    yield (np.array([100.0, 800.0, 900.0, gap, gap]), np.array([60.0, 20.0, 22.0, 59.0, 50.0]), 500.0)
    yield (np.array([100.0, 800.0, 900.0, 950.0, gap]), np.array([60.0, 20.0, 22.0, 21.0, 55.0]), 500.0)
    yield (np.array([500.0, 300.0, 900.0, gap]), np.array([10.0, 40.0, 41.0, 11.0]), 500.0)
    yield (np.array([500.0, 300.0, 900.0, gap]), np.array([10.0, 10.0, 40.0, 30.0]), 500.0)
    yield (np.array([200.0, 600.0, 700.0, 800.0, 900.0, gap]), np.array([60.0, 20.0, 20.0, 20.0, 20.0, 38.5]), 500.0)
    for n in (8, 12, 16):
        hours = rng.integers(10, 1000, n) * 1.0
        price = (80 - 0.05 * hours + rng.normal(0, 6, n)).round(2)
        hours[rng.permutation(n)[: n // 4]] = gap
        yield (np.concatenate([hours, [120.0, 980.0]]), np.concatenate([price, [70.0, 33.0]]), 500.0)


def wrong_never_at_most(hours, price, cut):
    """You always return "right". A comparison with a gap is False, but that doesn't say where these boats fit better."""
    return "right"


def wrong_larger_side(hours, price, cut):
    """You send the gaps to the side with more boats. The prices have no say in that."""
    return "left" if (hours <= cut).sum() > (hours > cut).sum() else "right"


def wrong_nearer_mean(hours, price, cut):
    """You take the side whose mean price is nearer. The sums of squares can decide otherwise, because a mean of many boats moves less than a mean of few."""
    middle = price[np.isnan(hours)].mean()
    left, right = price[hours <= cut].mean(), price[hours > cut].mean()
    return "left" if abs(middle - left) < abs(middle - right) else "right"


def wrong_middle_weight(hours, price, cut):
    """You fill the gaps with the mean of the hours and look on which side it lies. A tree tries both sides and lets the prices decide."""
    return "left" if np.nanmean(hours) <= cut else "right"
