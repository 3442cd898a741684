"""A stall with several goods

A market stall sells several goods. For a week it has written down what each of them earned on each day. The owner
thinks of ordering different amounts: `amounts` says by which factor each of the goods is changed, 2 for twice as
much, 0 for none. Return the standard deviation of what the stall would have earned a day, worked out from the
covariances: every pair of goods counts with its covariance times both factors, and the variance is the sum over all
pairs. Divide by n - 1.

- `earned`: an array of shape (days, goods), at least two rows and one column. `amounts`: an array of shape
  (goods,), numbers from 0 on. They aren't changed.
- Returns a float, not rounded.

>>> mixed_stall(np.array([[10, 30], [20, 20], [30, 10]]), np.array([1, 1]))
0.0
>>> mixed_stall(np.array([[10, 30], [20, 20], [30, 10]]), np.array([2, 1]))
10.0
"""

import numpy as np

minutes = 6
chapter = "03-do-they-go-together"
hint = "Make the table of covariances from the distances, by one matrix product. Which table has the product of two factors in each place?"


def mixed_stall(earned: np.ndarray, amounts: np.ndarray) -> float:
    away = earned - earned.mean(axis=0)
    cov = away.T @ away / (len(earned) - 1)
    variance = (cov * amounts[:, None] * amounts).sum()
    return float(np.sqrt(np.maximum(variance, 0)))


def cases(rng):
    yield (np.array([[1], [3]]), np.array([1]))
    yield (np.array([[1], [3]]), np.array([3]))
    yield (np.array([[10, 30], [20, 20], [30, 10]]), np.array([1, 1]))
    yield (np.array([[10, 30], [20, 20], [30, 10]]), np.array([2, 1]))
    yield (np.array([[5, 1, 2], [9, 4, 2], [2, 6, 8], [4, 4, 1]]), np.array([1, 0, 2]))
    for n in (4, 6, 7):
        day = rng.integers(0, 20, n)[:, None]
        yield (rng.integers(0, 30, (n, 3)) + day * np.array([1, 2, 0]), rng.integers(1, 4, 3))


def wrong_variances_only(earned, amounts):
    """You add up the variances, as if the goods had nothing to do with each other. Every pair counts with its covariance."""
    return float(np.sqrt((earned.var(axis=0, ddof=1) * amounts**2).sum()))


def wrong_deviations_added(earned, amounts):
    """You add up the standard deviations. That is right only if all goods rise and fall exactly together."""
    return float((earned.std(axis=0, ddof=1) * amounts).sum())


def wrong_divided_by_n(earned, amounts):
    """You divide by n. Divide the sums of the products by n - 1."""
    return float((earned * amounts).sum(axis=1).std())
