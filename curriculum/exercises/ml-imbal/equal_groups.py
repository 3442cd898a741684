"""Groups of equal size

A lender's model says for each customer how likely a late payment is. Nearly all the numbers lie between 0 and 0.05, so bins of equal width would put almost everybody into one bin. Divide the customers into groups of equal size instead, and compute the expected calibration error of these groups.

- `p`: an array of floats from 0 to 1; `late`: an array of the ints 0 and 1 of the same length n. No two values of `p` are equal, and they are in any order.
- `groups`: how many groups, at least 1 and at most n. Sort the customers by `p`, the lowest first, and divide them as `np.array_split` does: if n can't be divided evenly, the first groups get one customer more.
- Returns a float: the mean distance between the mean of `p` and the share of late payments in a group, each group weighted by its number of customers.

>>> p, late = np.array([0.03, 0.01, 0.5, 0.02]), np.array([0, 0, 1, 0])
>>> round(equal_groups(p, late, 2), 4)
0.125
>>> round(equal_groups(p, late, 1), 4)
0.11
"""

import numpy as np

minutes = 7
chapter = "02-seven-times-in-ten"
hint = "`np.array_split` also divides an array of positions, and with these you get the values of both arrays."


def equal_groups(p: np.ndarray, late: np.ndarray, groups: int) -> float:
    total = 0.0
    for rows in np.array_split(p.argsort(), groups):
        total += len(rows) * abs(p[rows].mean() - late[rows].mean())
    return float(total / len(p))


def cases(rng):
    a = np.array
    yield a([0.3]), a([1]), 1
    yield a([0.2, 0.6]), a([0, 1]), 1
    yield a([0.2, 0.6]), a([1, 0]), 2
    yield a([0.03, 0.01, 0.5, 0.02]), a([0, 0, 1, 0]), 2
    yield a([0.03, 0.01, 0.5, 0.02]), a([0, 0, 1, 0]), 1
    yield a([0.9, 0.1, 0.4]), a([0, 0, 1]), 2
    yield a([0.05, 0.01, 0.02, 0.8, 0.04]), a([1, 0, 0, 1, 0]), 3
    yield a([0.9, 0.8, 0.1, 0.15, 0.2]), a([1, 0, 1, 1, 0]), 2
    for n, groups in ((7, 3), (11, 4), (20, 3), (23, 5)):
        p = rng.permutation(np.linspace(0.1, 0.9, n) ** 2)
        yield p, (rng.random(n) < p).astype(int), groups


def wrong_equal_width(p, late, groups):
    """You take bins of equal width. These groups have equally many customers."""
    place = np.minimum((p * groups).astype(int), groups - 1)
    return float(sum((place == i).mean() * abs(p[place == i].mean() - late[place == i].mean()) for i in np.unique(place)))


def wrong_not_sorted(p, late, groups):
    """You divide the customers in the order of the table. Sort them by `p` first, so that a group holds similar probabilities."""
    parts = np.array_split(np.arange(len(p)), groups)
    return float(sum(len(r) * abs(p[r].mean() - late[r].mean()) for r in parts) / len(p))


def wrong_answers_left_behind(p, late, groups):
    """You sort `p`, but the answers stay where they were. Each customer's answer has to move along."""
    pairs = zip(np.array_split(np.sort(p), groups), np.array_split(late, groups))
    return float(sum(len(r) * abs(r.mean() - s.mean()) for r, s in pairs) / len(p))


def wrong_distance_of_each_row(p, late, groups):
    """You take the distance of each customer from 0 or 1. Calibration compares the *means* of a group."""
    return float(np.abs(p - late).mean())
