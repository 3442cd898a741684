"""The Gini of a credit score

A bank doesn't publish the score of each customer, only a table of bands: how many customers in the riskiest band paid back and how many did not, and so on down to the safest. That is enough for the Gini coefficient of the score.

- `bad`, `good`: arrays of whole numbers of the same length, at least 1, none negative: for each band, from the riskiest to the safest, the customers who did not pay back and those who did. Customers in the same band have the same score.
- Positive are those who did not pay back. Returns the Gini coefficient, a float; it can be negative.
- If there are no bad or no good customers at all, it raises `ValueError`.

>>> score_bands(np.array([3, 1]), np.array([2, 6]))
0.5
"""

import numpy as np

minutes = 6
chapter = "02-curve-and-interval"
hint = "Think of pairs of a bad and a good customer. For the bad ones of one band: how many good customers lie in safer bands, and with how many are they tied?"


def score_bands(bad: np.ndarray, good: np.ndarray) -> float:
    pairs = bad.sum() * good.sum()
    if pairs == 0:
        raise ValueError("there is no pair of a bad and a good customer")
    safer = good.sum() - np.cumsum(good)
    auc = (bad * (safer + good / 2)).sum() / pairs
    return float(2 * auc - 1)


def cases(rng):
    yield np.array([0]), np.array([3])
    yield np.array([3, 2]), np.array([0, 0])
    yield np.array([2]), np.array([3])
    yield np.array([1, 0]), np.array([0, 1])
    yield np.array([0, 1]), np.array([1, 0])
    yield np.array([3, 1]), np.array([2, 6])
    yield np.array([1, 4]), np.array([5, 1])
    yield np.array([4, 0, 2, 1]), np.array([1, 3, 0, 9])
    yield np.array([9, 6, 4, 3]), np.array([20, 50, 110, 300])
    for k in (3, 5, 8):
        yield rng.integers(1, 20, k), rng.integers(1, 60, k)
        yield np.arange(k, 0, -1) * 3, rng.integers(20, 90, k)


def wrong_auc(bad, good):
    """You return the AUC. A score that only guesses has an AUC of 0.5, and a Gini coefficient of 0."""
    pairs = bad.sum() * good.sum()
    if pairs == 0:
        raise ValueError("there is no pair of a bad and a good customer")
    safer = good.sum() - np.cumsum(good)
    return float((bad * (safer + good / 2)).sum() / pairs)


def wrong_ties_forgotten(bad, good):
    """You count pairs within a band as lost. They are ties, and count one half in the AUC."""
    pairs = bad.sum() * good.sum()
    if pairs == 0:
        raise ValueError("there is no pair of a bad and a good customer")
    safer = good.sum() - np.cumsum(good)
    return float(2 * (bad * safer).sum() / pairs - 1)


def wrong_end(bad, good):
    """You treat the last band as the riskiest, so your Gini coefficient has the wrong sign. The first band is the riskiest."""
    pairs = bad.sum() * good.sum()
    if pairs == 0:
        raise ValueError("there is no pair of a bad and a good customer")
    above = np.cumsum(good) - good
    return float(2 * (bad * (above + good / 2)).sum() / pairs - 1)


def wrong_bands_as_customers(bad, good):
    """You work with the share of bad customers in each band and count every band once. Bands hold different numbers of customers; count pairs of customers."""
    if bad.sum() * good.sum() == 0:
        raise ValueError("there is no pair of a bad and a good customer")
    share = bad / np.maximum(bad + good, 1)
    rest = 1 - share
    safer = rest.sum() - np.cumsum(rest)
    return float(2 * (share * (safer + rest / 2)).sum() / max(share.sum() * rest.sum(), 1e-9) - 1)
