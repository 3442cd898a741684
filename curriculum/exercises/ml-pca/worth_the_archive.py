"""Is it worth the archive?

An archive keeps n rows of d measurements as `k` principal components. What it has to store are the mean, the `k`
directions and `k` places for each row. It wants as few numbers as possible, but at least the share `share` of the
variance has to be kept. Return how many numbers that takes.

- `singular`: an array of the singular values of the centred table, largest first, not all 0. The table has `n` rows
  and `d` columns, and `singular` has min(n, d) values.
- `share`: a float above 0 and below 1. No number of components holds a share within a millionth of it.
- If storing the table as it is takes fewer numbers, or as many, return that: n times d.
- Returns an int. No argument is changed.

>>> worth_the_archive(np.array([8.0, 6.0, 0.0]), 100, 3, 0.6)
106
>>> worth_the_archive(np.array([8.0, 6.0, 0.0]), 100, 3, 0.99)
209
"""

import numpy as np

minutes = 7
chapter = "02-how-many-and-in-which-units"
hint = "First find k, as the chapter does. A direction has d numbers, the mean has d, and each row has k places."


def worth_the_archive(singular: np.ndarray, n: int, d: int, share: float) -> int:
    squares = singular**2
    together = np.cumsum(squares) / squares.sum()
    k = int((together < share).sum()) + 1
    stored = d + k * d + n * k
    return min(stored, n * d)


def cases(rng):
    a = np.array
    yield a([3.0]), 5, 1, 0.5
    yield a([8.0, 6.0, 0.0]), 100, 3, 0.6
    yield a([8.0, 6.0, 0.0]), 100, 3, 0.99
    yield a([6.0, 4.0, 3.0, 2.0, 1.0]), 50, 5, 0.9
    yield a([6.0, 4.0, 3.0, 2.0, 1.0]), 50, 20, 0.9
    yield a([6.0, 4.0, 3.0, 2.0, 1.0]), 5, 40, 0.7
    yield a([10.0, 1.0, 1.0]), 40, 30, 0.95
    yield a([5.0, 5.0, 5.0, 5.0]), 60, 30, 0.7
    yield a([3.0, 1.0]), 2, 9, 0.5
    yield a([9.0, 3.0, 2.0]), 3, 3, 0.3
    yield a([3.0, 2.0, 2.0, 1.0]), 4, 6, 0.9
    yield a([2.0, 1.0, 1.0]), 4, 3, 0.97
    for n, d in ((30, 12), (80, 20), (12, 60)):
        values = np.sort(rng.random(min(n, d)) * 4)[::-1] + 0.1
        values[0] += 6
        yield values, n, d, 0.5 + rng.random() * 0.3
        yield values, n, d, 0.8 + rng.random() * 0.1


def wrong_shares_of_values(singular, n, d, share):
    """You take the shares of the singular values. Variances go with their squares."""
    together = np.cumsum(singular) / singular.sum()
    k = int((together < share).sum()) + 1
    return min(d + k * d + n * k, n * d)


def wrong_places_only(singular, n, d, share):
    """You store the places only. Without the directions and the mean, nobody finds the way back."""
    squares = singular**2
    k = int((np.cumsum(squares) / squares.sum() < share).sum()) + 1
    return min(n * k, n * d)


def wrong_mean_forgotten(singular, n, d, share):
    """You don't store the mean. It has d numbers, and every place is measured from it."""
    squares = singular**2
    k = int((np.cumsum(squares) / squares.sum() < share).sum()) + 1
    return min(k * d + n * k, n * d)


def wrong_longer_than_the_table(singular, n, d, share):
    """Your archive may be larger than the table itself. Then the table is stored as it is."""
    squares = singular**2
    k = int((np.cumsum(squares) / squares.sum() < share).sum()) + 1
    return d + k * d + n * k
