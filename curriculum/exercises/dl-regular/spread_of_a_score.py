"""The spread of a score

A bank wants to know how much a credit score varies through dropout while the model trains. The score is the sum of
`weights[i] * hidden[i]`. Each hidden value is set to 0 with probability p, each on its own, and multiplied by 1 / (1 - p)
otherwise. Return the mean and the standard deviation of the score over all masks.

The variance of a sum of independent parts is the sum of their variances. One part is 0 with probability p and a / (1 - p)
with probability 1 - p, where `a = weights[i] * hidden[i]`.

- `weights`, `hidden`: lists of the same length, at least 1, of floats; `p`: a float from 0 to below 1.
- Returns a list `[mean, standard deviation]`.

>>> spread_of_a_score([3.0, 4.0], [1.0, 1.0], 0.5)
[7.0, 5.0]
"""

import numpy as np

minutes = 7
chapter = "01-a-handicap-that-helps"
hint = "Work out one part first: its mean is a. What is the mean of its square?"


def spread_of_a_score(weights: list[float], hidden: list[float], p: float) -> list[float]:
    parts = np.array(weights) * np.array(hidden)
    variances = parts**2 / (1 - p) - parts**2
    return [float(parts.sum()), float(np.sqrt(variances.sum()))]


def cases(rng):
    yield ([2.0], [3.0], 0.5)
    yield ([2.0], [3.0], 0.0)
    yield ([3.0, 4.0], [1.0, 1.0], 0.5)
    yield ([3.0, 4.0], [1.0, 2.0], 0.2)
    yield ([1.0, -2.0, 2.0], [2.0, 1.0, 0.5], 0.75)
    for n in (3, 5, 8):
        yield ((rng.integers(1, 9, n) / 2).tolist(), (rng.integers(1, 9, n) / 2).tolist(), float(rng.choice([0.1, 0.3, 0.6])))


def wrong_deviations_added(weights, hidden, p):
    """You add up the standard deviations of the parts. What adds up is their variances; take the root at the end."""
    parts = np.array(weights) * np.array(hidden)
    return [float(parts.sum()), float(np.sqrt(parts**2 * p / (1 - p)).sum())]


def wrong_not_scaled(weights, hidden, p):
    """Your kept values aren't scaled, so the mean score is only 1 - p times as large. While training, what is kept is divided by 1 - p."""
    parts = np.array(weights) * np.array(hidden)
    return [float((1 - p) * parts.sum()), float(np.sqrt((parts**2).sum() * p * (1 - p)))]


def wrong_one_mask_for_all(weights, hidden, p):
    """You drop all values together or none of them. Each one is dropped on its own, so the parts vary independently."""
    total = float((np.array(weights) * np.array(hidden)).sum())
    return [total, abs(total) * float(np.sqrt(p / (1 - p)))]


def wrong_variance_returned(weights, hidden, p):
    """You return the variance. The standard deviation is its root."""
    parts = np.array(weights) * np.array(hidden)
    return [float(parts.sum()), float((parts**2).sum() * p / (1 - p))]
