"""Find the mistake: the error that's too large

A model was trained to predict the prices of houses, and its mean squared error is enormous, even where its
predictions are perfect. The model isn't at fault: it hands back its predictions as a table with one column. Find the
mistake in the function that computes the error, and fix it.

- `actual`: an array of shape (n,), n at least 1. `predicted`: an array of shape (n, 1). They aren't changed.
- Returns the mean of the n squared differences, as a float.

>>> squared_error_of_a_model(np.array([10, 30]), np.array([[10], [30]]))
0.0
>>> squared_error_of_a_model(np.array([5, 1, 2]), np.array([[4], [3], [2]]))
1.6666666666666667
"""

import numpy as np

kind = "fix"
minutes = 3
chapter = "02-each-row-by-its-own-sum"
hint = "Print the shape of `actual - predicted` for three houses. How many numbers go into the mean?"

starter = '''
import numpy as np


def squared_error_of_a_model(actual: np.ndarray, predicted: np.ndarray) -> float:
    return float(np.mean((actual - predicted) ** 2))
'''


def squared_error_of_a_model(actual: np.ndarray, predicted: np.ndarray) -> float:
    return float(np.mean((actual - predicted.ravel()) ** 2))


def cases(rng):
    yield (np.array([7]), np.array([[4]]))
    yield (np.array([10, 30]), np.array([[10], [30]]))
    yield (np.array([5, 1, 2]), np.array([[4], [3], [2]]))
    yield (np.array([0, 4, 8, 12]), np.array([[0], [4], [8], [11]]))
    yield (np.array([3, 6, 9]), np.array([[1], [4], [7]]))
    for n in (3, 5, 8):
        prices = np.arange(n) * 7 + rng.integers(0, 5, n)
        yield (prices, (prices + rng.integers(-3, 4, n))[:, None])


def wrong_all_pairs(actual, predicted):
    """You compare every house with every prediction, n times n pairs. Each house has a prediction of its own."""
    return float(np.mean((actual - predicted) ** 2))


def wrong_first_prediction_for_all(actual, predicted):
    """You compare every house with the first prediction. `predicted[0]` is the first row of the table, and it has a single number."""
    return float(np.mean((actual - predicted[0]) ** 2))


def wrong_sum_of_squares(actual, predicted):
    """You add up the squared differences. Their mean is asked for."""
    return float(np.sum((actual - predicted.ravel()) ** 2))
