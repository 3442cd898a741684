"""Within the regions

A heating company tests a new offer. The share of households that got it differs from region to region, so the totals
may compare regions in place of offers. Return three things: the difference of the shares of all households, new offer
minus old; the differences within the regions, averaged with the numbers of households in the regions (both offers
together) as weights; and whether this is a case of Simpson's paradox: all differences within regions are above 0 and
the overall difference is below 0, or all are below 0 and the overall one is above 0.

- `asked`, `accepted`: arrays of ints with a row for each region, at least one, and two columns: old offer, new offer.
  Everywhere 0 <= accepted <= asked and asked > 0. They aren't changed.
- Returns a tuple of two floats and a bool. A difference of 0 is neither above nor below 0.

>>> overall, within, paradox = within_regions(np.array([[80, 20], [20, 80]]), np.array([[40, 12], [2, 16]]))
>>> round(overall, 3), round(within, 3), paradox
(-0.14, 0.1, True)
"""

import numpy as np

minutes = 8
chapter = "03-before-you-believe-it"
hint = "`accepted / asked` gives the share in each region for both offers. Which axis is added up for the shares of all households, and which for the weights?"


def within_regions(asked: np.ndarray, accepted: np.ndarray) -> tuple[float, float, bool]:
    shares = accepted / asked
    gains = shares[:, 1] - shares[:, 0]
    whole = accepted.sum(axis=0) / asked.sum(axis=0)
    overall = float(whole[1] - whole[0])
    within = np.average(gains, weights=asked.sum(axis=1))
    paradox = all(gain * overall < 0 for gain in gains.tolist())
    return overall, float(within), paradox


def cases(rng):
    yield (np.array([[1, 1]]), np.array([[0, 1]]))
    yield (np.array([[10, 10]]), np.array([[5, 2]]))
    yield (np.array([[4, 4], [4, 4]]), np.array([[2, 2], [1, 1]]))
    yield (np.array([[80, 20], [20, 80]]), np.array([[40, 12], [2, 16]]))
    yield (np.array([[20, 80], [80, 20]]), np.array([[12, 40], [16, 2]]))
    yield (np.array([[80, 20], [20, 80]]), np.array([[40, 10], [2, 16]]))
    yield (np.array([[20, 80], [80, 20]]), np.array([[10, 40], [16, 2]]))
    yield (np.array([[300, 100], [100, 300]]), np.array([[150, 49], [10, 45]]))
    yield (np.array([[100, 300], [300, 100]]), np.array([[49, 150], [45, 10]]))
    yield (np.array([[75, 25], [25, 75]]), np.array([[45, 20], [5, 25]]))
    yield (np.array([[8, 2], [2, 8]]), np.array([[4, 2], [0, 4]]))
    yield (np.array([[2, 8], [8, 2]]), np.array([[2, 4], [4, 0]]))
    yield (np.array([[500, 100], [30, 90], [60, 200]]), np.array([[300, 66], [6, 20], [3, 14]]))
    yield (np.array([[80, 20], [20, 80]]), np.array([[40, 10], [2, 8]]))
    yield (np.array([[80, 20], [20, 80]]), np.array([[40, 12], [0, 28]]))
    yield (np.array([[20, 80], [80, 20]]), np.array([[12, 40], [28, 0]]))
    for k in (2, 3, 5):
        asked = rng.integers(20, 300, (k, 2))
        yield (asked, rng.binomial(asked, rng.uniform(0.1, 0.8, (k, 1))))


def wrong_regions_count_the_same(asked, accepted):
    """Your second number is the plain mean of the regions. A region with 600 households then counts as much as one
    with 120; use the numbers of households as weights."""
    shares = accepted / asked
    gains = shares[:, 1] - shares[:, 0]
    whole = accepted.sum(axis=0) / asked.sum(axis=0)
    overall = float(whole[1] - whole[0])
    paradox = all(gain * overall < 0 for gain in gains.tolist())
    return overall, float(gains.mean()), paradox


def wrong_mean_of_shares(asked, accepted):
    """Your first number is made of the mean shares of the regions. For all households, add up households and
    acceptances first, and divide then."""
    shares = accepted / asked
    gains = shares[:, 1] - shares[:, 0]
    overall = float(shares[:, 1].mean() - shares[:, 0].mean())
    within = np.average(gains, weights=asked.sum(axis=1))
    paradox = all(gain * overall < 0 for gain in gains.tolist())
    return overall, float(within), paradox


def wrong_one_region_is_enough(asked, accepted):
    """You call it a paradox as soon as one region points the other way. All regions must agree with each other, and
    disagree with the whole."""
    shares = accepted / asked
    gains = shares[:, 1] - shares[:, 0]
    whole = accepted.sum(axis=0) / asked.sum(axis=0)
    overall = float(whole[1] - whole[0])
    within = np.average(gains, weights=asked.sum(axis=1))
    paradox = any(gain * overall < 0 for gain in gains.tolist())
    return overall, float(within), paradox
