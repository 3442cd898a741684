"""The chance that everything works

A satellite has many parts, and a network has given each part a score; the sigmoid of the score is the probability that the
part works for a year. The parts fail independently, so the probability that all of them work is the product of these probabilities. It may
be far too small for a float. Return its natural logarithm.

- `scores`: an array of floats of shape (n,), n at least 1, between -1,000,000 and 1,000,000.
- Returns a float, which is finite and never above 0.

>>> round(log_of_chance(np.array([0.0, 0.0])), 4)
-1.3863
>>> log_of_chance(np.array([-1000.0, -500.0]))
-1500.0
"""

import numpy as np

minutes = 5
chapter = "01-slopes-that-survive"
hint = "The logarithm of a product is a sum of logarithms. For each of them there is a form that never makes the probability itself."


def log_of_chance(scores: np.ndarray) -> float:
    return float(-np.logaddexp(0, -scores).sum())


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def cases(rng):
    yield (np.array([0.0]),)
    yield (np.array([1.5]),)
    yield (np.array([-2.0]),)
    yield (np.array([0.0, 0.0]),)
    yield (np.array([2.0, -1.0, 0.5]),)
    yield (np.array([-1000.0]),)
    yield (np.array([-1000.0, -500.0]),)
    yield (np.array([900000.0, -900000.0, 3.0]),)
    yield (np.array([5.0, -80.0, 1200.0]),)
    for n in (2, 5, 12):
        yield (rng.integers(-8, 9, n) / 2,)
        yield (rng.integers(-900, -50, n) * 1.0,)


def wrong_log_of_the_product(scores):
    """You compute the probability first and take its logarithm afterwards. For a score of -1000 the probability is 0 as a float, and the
    logarithm of 0 is minus infinity."""
    with np.errstate(all="ignore"):
        return float(np.log(np.prod(_sigmoid(scores))))


def wrong_cut_off(scores):
    """You add a tiny number before the logarithm. Then no part costs more than about 34.5, however hopeless it is: -1000 and -500
    would count the same."""
    with np.errstate(all="ignore"):
        return float(np.log(_sigmoid(scores) + 1e-15).sum())


def wrong_chance_of_failure(scores):
    """You return the logarithm of the probability that all parts fail. Check the sign inside: the larger a score, the nearer its logarithm should
    be to 0."""
    return float(-np.logaddexp(0, scores).sum())
