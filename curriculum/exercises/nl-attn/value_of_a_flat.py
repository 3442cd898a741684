"""A price from similar flats

An estate agent estimates a price from flats that were sold, as attention does: the new flat is the query, the sold flats are the keys, and
their prices are the values. Return the estimate.

- `new`: an array of floats of shape (d,). `sold`: an array of floats of shape (m, d), m at least 1. `prices`: an array of shape (m,).
- `sharpness`: a float above 0. A flat's score is `sharpness` times *minus the squared distance* between its row and the new one, not a dot
  product: equal flats score 0, all others less.
- Returns a float: the mean of the prices, weighted by the softmax of the scores.
- Distances may be large: scores lie between -100,000 and 0, and the estimate must still be a number.

The new flat is at 0; flats at 0 and at 1 were sold. With the sharpness log 3 their scores are 0 and -log 3, the powers 1 and 1/3, the
weights 3/4 and 1/4.

>>> round(value_of_a_flat(np.array([0.0]), np.array([[0.0], [1.0]]), np.array([400.0, 200.0]), np.log(3)), 6)
350.0
"""

import numpy as np

minutes = 7
chapter = "01-a-soft-lookup"
hint = "If every flat is far away, all powers are rounded to 0. Which number may be taken away from all scores?"


def value_of_a_flat(new: np.ndarray, sold: np.ndarray, prices: np.ndarray, sharpness: float) -> float:
    scores = -sharpness * ((sold - new) ** 2).sum(axis=1)
    powers = np.exp(scores - scores.max())
    return float(powers @ prices / powers.sum())


def cases(rng):
    yield (np.array([0.0]), np.array([[3.0]]), np.array([100.0]), 1.0)
    yield (np.array([0.0]), np.array([[0.0], [1.0]]), np.array([400.0, 200.0]), float(np.log(3)))
    yield (np.array([1.0, 2.0]), np.array([[1.0, 1.0], [0.0, 2.0], [3.0, 2.0]]), np.array([100.0, 200.0, 600.0]), 0.5)
    yield (np.array([0.0]), np.array([[40.0], [41.0]]), np.array([5.0, 9.0]), 1.0)
    yield (np.array([0.0, 0.0]), np.array([[100.0, 0.0], [0.0, 100.1]]), np.array([5.0, 9.0]), 0.1)
    yield (np.array([50.0]), np.array([[10.0], [90.0], [91.0]]), np.array([10.0, 20.0, 30.0]), 2.0)
    for m, d in ((3, 2), (5, 3), (8, 2)):
        yield (rng.normal(size=d), rng.normal(size=(m, d)), rng.integers(100, 900, m) * 1.0, float(rng.uniform(0.3, 1.5)))


def wrong_best_flat_only(new, sold, prices, sharpness):
    """You return the price of the most similar flat. Attention mixes: the others count as well, the less the farther they are."""
    return float(prices[((sold - new) ** 2).sum(axis=1).argmin()])


def wrong_all_powers_vanish(new, sold, prices, sharpness):
    """If every flat is far away, you return nan. All powers of e are rounded to 0 there, and 0 / 0 is nan."""
    powers = np.exp(-sharpness * ((sold - new) ** 2).sum(axis=1))
    return float(powers @ prices / powers.sum())


def wrong_far_counts_most(new, sold, prices, sharpness):
    """The flat that is least similar gets the largest weight. Is the minus sign of the score missing?"""
    scores = sharpness * ((sold - new) ** 2).sum(axis=1)
    powers = np.exp(scores - scores.max())
    return float(powers @ prices / powers.sum())


def wrong_distance_not_squared(new, sold, prices, sharpness):
    """You use the distance itself. The score is minus the *squared* distance, times the sharpness."""
    scores = -sharpness * np.sqrt(((sold - new) ** 2).sum(axis=1))
    powers = np.exp(scores - scores.max())
    return float(powers @ prices / powers.sum())
