"""The first thing a network learns

Right after the start a network mostly learns how frequent the classes are, and its output biases can do that alone. So take a model whose
only parameters are k biases: its scores are the same for every row, namely `b`. Take steps of gradient descent on the mean cross-entropy
of all rows. Fill the gaps, so that the function returns the biases after all steps.

- `y`: an array of ints of shape (n,), the labels, from 0 to k - 1, n at least 1.
- `b`: an array of floats of shape (k,), the biases at the start, between -5 and 5. It is not changed.
- `rate`: a float above 0. `steps`: an int, at least 1.
- Returns an array of floats of shape (k,).

With b = (0, 0), the shares are 0.5 and 0.5. For the labels 0, 0, 0, 1 the mean of the one-hot rows is (0.75, 0.25), so the slopes are -0.25 and 0.25.

>>> biases_learn_the_shares(np.array([0, 0, 0, 1]), np.array([0.0, 0.0]), 1.0, 1)
array([ 0.25, -0.25])
"""

import numpy as np

kind = "complete"
minutes = 8
chapter = "03-what-to-minimise"
hint = "All rows have the same shares. The slope of the mean loss is therefore these shares minus the mean of all one-hot rows, a vector of shape (k,)."

starter = '''
import numpy as np


def biases_learn_the_shares(y: np.ndarray, b: np.ndarray, rate: float, steps: int) -> np.ndarray:
    one_hot = ...
    for _ in range(steps):
        powers = np.exp(b)
        shares = ...
        slope = ...
        b = b - rate * slope
    return b
'''


def biases_learn_the_shares(y: np.ndarray, b: np.ndarray, rate: float, steps: int) -> np.ndarray:
    one_hot = np.eye(len(b))[y]
    for _ in range(steps):
        powers = np.exp(b)
        shares = powers / powers.sum()
        slope = shares - one_hot.mean(axis=0)
        b = b - rate * slope
    return b


def cases(rng):
    yield (np.array([0]), np.array([0.0, 0.0]), 1.0, 1)
    yield (np.array([0, 0, 0, 1]), np.array([0.0, 0.0]), 1.0, 1)
    yield (np.array([2, 0, 2]), np.array([1.0, 0.0, -1.0]), 0.5, 1)
    yield (np.array([1, 1]), np.array([0.5, 0.0, 2.0]), 1.0, 2)
    yield (np.array([0, 1, 2, 3, 3]), np.array([0.0, 0.0, 0.0, 0.0]), 2.0, 3)
    for n, k in ((4, 3), (7, 4), (12, 3)):
        yield (rng.integers(0, k, n), rng.integers(-4, 5, k) / 2, float(rng.choice([0.5, 1.5])), int(rng.integers(2, 6)))


def wrong_sum_over_the_rows(y, b, rate, steps):
    """You add up the slopes of all rows. The loss is the mean, so a table with more rows should not take larger steps."""
    one_hot = np.eye(len(b))[y]
    for _ in range(steps):
        shares = np.exp(b) / np.exp(b).sum()
        b = b - rate * (shares - one_hot).sum(axis=0)
    return b


def wrong_away_from_the_answer(y, b, rate, steps):
    """Your slope is one-hot minus shares, so each step makes frequent classes rarer. Which of the two is subtracted from the other?"""
    frequent = np.eye(len(b))[y].mean(axis=0)
    for _ in range(steps):
        b = b - rate * (frequent - np.exp(b) / np.exp(b).sum())
    return b


def wrong_scores_for_shares(y, b, rate, steps):
    """You subtract the one-hot rows from the scores. The slope compares shares with answers, so the scores have to go through softmax first."""
    frequent = np.eye(len(b))[y].mean(axis=0)
    for _ in range(steps):
        b = b - rate * (b - frequent)
    return b


def wrong_shares_of_the_start(y, b, rate, steps):
    """You use the shares of the start in every step. After each step the biases lead to new shares, and the next slope comes from these."""
    frequent = np.eye(len(b))[y].mean(axis=0)
    shares = np.exp(b) / np.exp(b).sum()
    return b - steps * rate * (shares - frequent)
