"""Unusual shops

A chain of shops checks how many of its customers complain. Over all shops, a share of `p` complains. In a shop with n
customers, n times p complaints are expected, with the standard deviation of a binomial count. Return the places of the
shops whose number of complaints is more than two standard deviations away from the expected number, upwards or
downwards.

- `customers`, `complaints`: arrays of whole numbers, one for each shop, equally long, with at least one shop; every
  shop has at least one customer. They aren't changed. `p`: a number between 0 and 1.
- Returns a list of ints, counted from 0.

>>> unusual_shops(np.array([100, 100, 10000]), np.array([14, 17, 1040]), 0.1)
[1]
"""

import numpy as np

minutes = 5
chapter = "02-how-many-times"
hint = "Work out two arrays first, the expected numbers and the standard deviations, one for each shop. Then `enumerate` over a mask leads to the places."


def unusual_shops(customers: np.ndarray, complaints: np.ndarray, p: float) -> list[int]:
    widths = np.sqrt(customers * p * (1 - p))
    far = np.abs(complaints - customers * p) > 2 * widths
    return [place for place, unusual in enumerate(far) if unusual]


def cases(rng):
    yield (np.array([100]), np.array([10]), 0.1)
    yield (np.array([100]), np.array([16]), 0.1)
    yield (np.array([100]), np.array([17]), 0.1)
    yield (np.array([400, 100]), np.array([27, 3]), 0.1)
    yield (np.array([100, 100, 10000]), np.array([14, 17, 1040]), 0.1)
    yield (np.array([10000, 10, 900]), np.array([1070, 2, 60]), 0.1)
    yield (np.array([100, 400, 900]), np.array([62, 175, 470]), 0.5)
    for n in (4, 6, 9):
        customers = rng.integers(30, 3000, n)
        extra = np.array([3, -3] + [0] * (n - 2)) * np.sqrt(customers * 0.2 * 0.8)
        yield (customers, np.round(customers * 0.2 + extra + rng.uniform(-1, 1, n)).astype(int), 0.2)


def wrong_only_upwards(customers, complaints, p):
    """You find shops with unusually many complaints only. Unusually few are unusual as well."""
    far = complaints - customers * p > 2 * np.sqrt(customers * p * (1 - p))
    return [place for place, unusual in enumerate(far) if unusual]


def wrong_variance_as_width(customers, complaints, p):
    """You allow for twice n·p·(1 - p) complaints in each direction. The standard deviation is the root of that."""
    far = np.abs(complaints - customers * p) > 2 * customers * p * (1 - p)
    return [place for place, unusual in enumerate(far) if unusual]


def wrong_share_not_count(customers, complaints, p):
    """You compare shares with one width for all. In a large shop the share strays much less than in a small one, so each shop has a width of its own."""
    far = np.abs(complaints / customers - p) > 2 * np.sqrt(p * (1 - p) / customers.mean())
    return [place for place, unusual in enumerate(far) if unusual]
