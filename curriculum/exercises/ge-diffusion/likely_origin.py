"""The best guess, if some values are rarer

A sensor can only say a few values, some of them more often than others. One reading was noised:
x = √a · value + √(1 - a) · noise, with standard normal noise. Return the best guess of the value.

By Bayes' rule each value has the weight share · exp(-d² / (2 (1 - a))), where d is the distance from x to √a · value.
The best guess is the mean of the values with these weights.

- `x`: a float, not far from the values; `a`: a float, 0 < a < 1; `values`: a list of floats, at least one; `shares`: as many floats above 0, how often each value occurs. They add up to 1.
- Returns a float.

>>> round(likely_origin(0.5, 0.64, [-1.0, 1.0], [0.5, 0.5]), 3)
0.804
>>> round(likely_origin(0.5, 0.64, [-1.0, 1.0], [0.9, 0.1]), 3)
0.012
"""

import numpy as np

minutes = 8
chapter = "02-guess-the-noise"
hint = "Compute the weights as an array, and divide the weighted sum of the values by the sum of the weights."


def likely_origin(x: float, a: float, values: list[float], shares: list[float]) -> float:
    points = np.array(values)
    d = x - np.sqrt(a) * points
    weights = np.array(shares) * np.exp(-(d**2) / (2 * (1 - a)))
    return float((weights * points).sum() / weights.sum())


def cases(rng):
    yield (0.3, 0.5, [2.0], [1.0])
    yield (0.5, 0.64, [-1.0, 1.0], [0.5, 0.5])
    yield (0.5, 0.64, [-1.0, 1.0], [0.9, 0.1])
    yield (-0.2, 0.36, [0.0, 1.0, 2.0], [0.2, 0.3, 0.5])
    yield (1.1, 0.5, [1.0, 3.0], [0.25, 0.75])
    for n in (2, 3, 5):
        w = rng.uniform(0.2, 1, n)
        yield (float(rng.uniform(-1, 1)), float(rng.uniform(0.3, 0.8)), rng.normal(size=n).round(2).tolist(), (w / w.sum()).tolist())


def wrong_nearest(x, a, values, shares):
    """You return the value that is most likely. The squared error is smallest for the mean of all values with their weights."""
    points = np.array(values)
    d = x - np.sqrt(a) * points
    weights = np.array(shares) * np.exp(-(d**2) / (2 * (1 - a)))
    return float(points[weights.argmax()])


def wrong_shares_ignored(x, a, values, shares):
    """You leave out how often each value occurs. A value that is rare needs more evidence."""
    points = np.array(values)
    d = x - np.sqrt(a) * points
    weights = np.exp(-(d**2) / (2 * (1 - a)))
    return float((weights * points).sum() / weights.sum())


def wrong_not_shrunk(x, a, values, shares):
    """You measure the distance to the values as they are. The mixture has shrunk them by the root of a."""
    points = np.array(values)
    weights = np.array(shares) * np.exp(-((x - points) ** 2) / (2 * (1 - a)))
    return float((weights * points).sum() / weights.sum())
