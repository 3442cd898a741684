"""Complete: one column's share

A nursery predicts how tall a seedling gets: `X @ weights`, plus `factor` times the product of all columns, because water, light
and warmth help each other. For one seedling, how much of the difference from an ordinary one is due to one column? Fill in the
two gaps, so that the function returns the Shapley value of `column`. The worth of a group of columns is the mean prediction
over the background, with the seedling's values in the columns of the group.

- `column`: an int. `x`: an array of d floats, the seedling, with d at least 2. `background`: an array of floats with the shape
  (b, d), b at least 1; it isn't changed. `weights`: an array of d floats. `factor`: a float.
- Returns a float.

>>> background = np.array([[1.0, 0], [3, 0]])
>>> share_of_one(1, np.array([4.0, 1]), background, np.array([10.0, 2]), 5.0)
17.0
"""

from itertools import combinations
from math import comb

import numpy as np

kind = "complete"
minutes = 7
chapter = "02-share-the-credit"
hint = "The second gap is what `column` adds to this group, times the weight of a group of this size. `[*group, column]` is the group with it."

starter = '''
from itertools import combinations
from math import comb

import numpy as np


def share_of_one(column: int, x: np.ndarray, background: np.ndarray, weights: np.ndarray, factor: float) -> float:
    def worth(known):
        mixed = background.copy()
        mixed[:, known] = ...
        return (mixed @ weights + factor * mixed.prod(axis=1)).mean()

    others = [j for j in range(len(x)) if j != column]
    share = 0.0
    for size in range(len(x)):
        for group in combinations(others, size):
            share += ...
    return float(share)
'''


def share_of_one(column: int, x: np.ndarray, background: np.ndarray, weights: np.ndarray, factor: float) -> float:
    def worth(known):
        mixed = background.copy()
        mixed[:, known] = x[known]
        return (mixed @ weights + factor * mixed.prod(axis=1)).mean()

    others = [j for j in range(len(x)) if j != column]
    share = 0.0
    for size in range(len(x)):
        for group in combinations(others, size):
            gain = worth([*group, column]) - worth(list(group))
            share += gain / (len(x) * comb(len(x) - 1, size))
    return float(share)


def _seedling(rng, d, b):
    background = rng.integers(0, 5, (b, d)).astype(float)
    weights = rng.integers(1, 6, d).astype(float)
    return int(rng.integers(0, d)), rng.integers(2, 7, d).astype(float), background, weights, float(rng.integers(1, 4))


def cases(rng):
    background = np.array([[1.0, 0], [3, 0]])
    yield 1, np.array([4.0, 1]), background, np.array([10.0, 2]), 0.0
    yield 1, np.array([4.0, 1]), background, np.array([10.0, 2]), 5.0
    yield 0, np.array([4.0, 1]), background, np.array([10.0, 2]), 5.0
    three = np.array([[1.0, 2, 3], [3, 0, 1], [2, 4, 2]])
    for column in (0, 1, 2):
        yield column, np.array([5.0, 3, 2]), three, np.array([1.0, 2, 3]), 1.0
    fixed = np.random.default_rng(2)
    for d in (3, 4, 4):
        yield _seedling(fixed, d, 3)
    for d, b in ((2, 4), (3, 2), (4, 5)):
        yield _seedling(rng, d, b)


def _model(mixed, weights, factor):
    return (mixed @ weights + factor * mixed.prod(axis=1)).mean()


def _shared(column, x, worth, weight):
    others = [j for j in range(len(x)) if j != column]
    share = 0.0
    for size in range(len(x)):
        for group in combinations(others, size):
            share += (worth([*group, column]) - worth(list(group))) * weight(len(x), size)
    return float(share)


def _true_weight(n, size):
    return 1 / (n * comb(n - 1, size))


def _filled(x, background, known):
    mixed = background.copy()
    mixed[:, known] = x[known]
    return mixed


def wrong_all_groups_alike(column, x, background, weights, factor):
    """You give every group the same weight. Nobody at all comes first in 1/n of the orders, and so do all the others together;
    the groups between share the rest."""
    return _shared(
        column, x, lambda known: _model(_filled(x, background, known), weights, factor), lambda n, size: 1 / 2 ** (n - 1)
    )


def wrong_mean_seedling(column, x, background, weights, factor):
    """You mix with the mean of the background, one seedling that isn't there. The model multiplies, so the mean of its
    predictions is another number than its prediction for the mean."""
    mean = background.mean(axis=0, keepdims=True)
    return _shared(column, x, lambda known: _model(_filled(x, mean, known), weights, factor), _true_weight)


def wrong_zeros_for_unknown(column, x, background, weights, factor):
    """You put 0 for what isn't known. The model is then asked about seedlings without water or light; take these values from the
    background."""
    return _shared(column, x, lambda known: _model(_filled(x, 0 * background, known), weights, factor), _true_weight)


def wrong_gain_alone(column, x, background, weights, factor):
    """You only ask what the column adds when nothing else is known. With other columns known it may add more or less."""
    return float(
        _model(_filled(x, background, [column]), weights, factor) - _model(_filled(x, background, []), weights, factor)
    )
