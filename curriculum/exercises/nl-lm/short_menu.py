"""A short menu

A chat program draws its next token from the k best alone. Return the probabilities from which it draws: temperature first, then top-k.

- `scores`: an array of floats of shape (V,), all different. `T`: the temperature, a float above 0. `k`: an int from 1 to V.
- Returns an array of floats of shape (V,): 0 for tokens that aren't among the k best; the others sum to 1.
- Scores may be large: 1,000 is possible.

>>> short_menu(np.array([0.0, 1.0, 2.0]), 1.0, 2).round(3)
array([0.   , 0.269, 0.731])
"""

import numpy as np

minutes = 5
chapter = "03-write-by-chance"
hint = "A score of minus infinity has the share 0 in softmax. Which tokens get it?"


def short_menu(scores: np.ndarray, T: float, k: int) -> np.ndarray:
    best = (-scores).argsort()[:k]
    z = scores[best] / T
    powers = np.exp(z - z.max())
    result = np.zeros(len(scores))
    result[best] = powers / powers.sum()
    return result


def cases(rng):
    yield (np.array([3.0]), 1.0, 1)
    yield (np.array([0.0, 1.0, 2.0]), 1.0, 2)
    yield (np.array([0.0, 1.0, 2.0]), 0.5, 3)
    yield (np.array([2.0, 4.0, -1.0, 3.0]), 2.0, 1)
    yield (np.array([1000.0, 998.0, 999.0, 990.0]), 2.0, 3)
    yield (np.array([998.0, 1000.0, -1000.0]), 0.5, 2)
    for V, T, k in ((5, 0.5, 3), (6, 3.0, 2), (8, 1.5, 5)):
        yield (rng.normal(size=V) * 3, T, k)


def _shares(z):
    powers = np.exp(z - z.max())
    return powers / powers.sum()


def wrong_chances_divided(scores, T, k):
    """T has no effect in your program. If you divide the probabilities by it, it cancels as soon as they are made to sum to 1. Divide the scores."""
    q = _shares(scores) / T
    q[(-scores).argsort()[k:]] = 0
    return q / q.sum()


def wrong_not_to_one(scores, T, k):
    """You cut the tail but leave the others as they were, so they sum to less than 1."""
    q = _shares(scores / T)
    q[(-scores).argsort()[k:]] = 0
    return q


def wrong_worst_k(scores, T, k):
    """You keep the k lowest scores. `argsort` puts the lowest first."""
    best, q = scores.argsort()[:k], np.zeros(len(scores))
    q[best] = _shares(scores[best] / T)
    return q


def wrong_multiplied(scores, T, k):
    """You multiply by T. A high temperature should bring the probabilities closer, so the scores are divided by it."""
    best, q = (-scores).argsort()[:k], np.zeros(len(scores))
    q[best] = _shares(scores[best] * T)
    return q
