"""Shuffled medians

A clinic compares the waiting times at two doors, and because of a few enormous ones it compares medians. To test the
difference, the labels are shuffled. The shuffling has been done already: each row of `orders` says in which order the
places of the pot are to be taken. In the pot, the times of the first door come first, then those of the second.
Return the real difference of the medians, first minus second, and the p-value: distances that are smaller than the
real one by no more than 0.000000001 count as equal, and the real arrangement is counted as one of them.

- `first`, `second`: arrays of numbers, at least one each, not always equally many. `orders`: an array of whole
  numbers, with a row for each shuffle, at least one; each row holds each place of the pot once. Nothing is changed.
- Returns a tuple of two floats.

>>> median_waits(np.array([9, 7]), np.array([3, 4]), np.array([[0, 2, 1, 3], [3, 2, 1, 0], [1, 0, 2, 3]]))
(4.5, 0.75)
"""

import numpy as np

minutes = 8
chapter = "02-shuffle-the-labels"
hint = "The table of places, used as an index of the pot, gives all shuffled pots at once, a row for each. `np.median` takes an `axis=` too."


def median_waits(first: np.ndarray, second: np.ndarray, orders: np.ndarray) -> tuple[float, float]:
    n = len(first)
    real = float(np.median(first) - np.median(second))
    pots = np.concatenate([first, second])[orders]
    shuffled = np.median(pots[:, :n], axis=1) - np.median(pots[:, n:], axis=1)
    far = np.abs(shuffled) >= abs(real) - 1e-9
    return real, float((1 + far.sum()) / (1 + len(orders)))


def cases(rng):
    yield (np.array([5]), np.array([2]), np.array([[0, 1]]))
    yield (np.array([5]), np.array([5, 5]), np.array([[0, 1, 2], [2, 1, 0]]))
    yield (np.array([9, 7]), np.array([3, 4]), np.array([[0, 2, 1, 3], [3, 2, 1, 0], [1, 0, 2, 3]]))
    yield (np.array([2, 3]), np.array([9, 8]), np.array([[0, 2, 1, 3], [3, 2, 1, 0], [1, 0, 2, 3], [2, 0, 3, 1]]))
    yield (np.array([0.1, 0.3, 0.2]), np.array([0.9, 40.0]), np.array([[4, 3, 2, 1, 0], [0, 1, 2, 3, 4], [1, 4, 0, 2, 3]]))
    yield (np.array([2.1, 2.3]), np.array([1.9, 0.2, 2.9]), np.array([[0, 2, 4, 3, 1], [2, 4, 0, 3, 1], [2, 1, 0, 4, 3], [2, 0, 1, 3, 4]]))
    for n, m in ((4, 6), (7, 5), (6, 9)):
        orders = np.array([rng.permutation(n + m) for _ in range(40)])
        yield (rng.integers(1, 12, n), rng.integers(3, 16, m), orders)


def _p(first, second, orders, measure, two_sided=True, counted=1):
    n = len(first)
    pots = np.concatenate([first, second])[orders]
    real = float(measure(first, 0) - measure(second, 0))
    shuffled = measure(pots[:, :n], 1) - measure(pots[:, n:], 1)
    far = np.abs(shuffled) >= abs(real) - 1e-9 if two_sided else shuffled >= real - 1e-9
    return real, float((counted + far.sum()) / (counted + len(orders)))


def wrong_means(first, second, orders):
    """You compare means. A single enormous waiting time decides them, so the task asks for medians."""
    return _p(first, second, orders, lambda values, axis: values.mean(axis=axis))


def wrong_only_one_direction(first, second, orders):
    """You count shuffles in one direction only. A difference as large in the other direction is as far from 0."""
    return _p(first, second, orders, lambda values, axis: np.median(values, axis=axis), two_sided=False)


def wrong_real_one_forgotten(first, second, orders):
    """You leave out the real arrangement. It's one of the possible ones: count it above and below."""
    return _p(first, second, orders, lambda values, axis: np.median(values, axis=axis), counted=0)
