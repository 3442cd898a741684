"""Is a second model worth it?

Two models predict the same values, and their predictions are averaged. The error of that mean is the mean of the two
errors. Return three numbers: the variance of the first model's errors, that of the second model's, and that of the
mean, all with the divisor n. Work the third out from the first two and the covariance of the errors.

- `first`, `second`: arrays of errors (prediction minus truth), equally long, at least one. They aren't changed.
- Returns an array with three floats.

>>> mean_of_models(np.array([2, -2]), np.array([2, -2]))
array([4., 4., 4.])
>>> mean_of_models(np.array([2, -2, 0]), np.array([-1, 1, 3]))
array([2.66666667, 2.66666667, 0.66666667])
"""

import numpy as np

minutes = 5
chapter = "03-do-they-go-together"
hint = "What is the variance of a sum of two things that go together? And what does half of a sum have as its variance?"


def mean_of_models(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    together = ((first - first.mean()) * (second - second.mean())).mean()
    both = first.var() + second.var() + 2 * together
    return np.array([first.var(), second.var(), both / 4])


def cases(rng):
    yield (np.array([3]), np.array([5]))
    yield (np.array([2, -2]), np.array([2, -2]))
    yield (np.array([2, -2]), np.array([-2, 2]))
    yield (np.array([2, -2, 0]), np.array([-1, 1, 3]))
    yield (np.array([1.5, 0.5, 4.0, -2.0]), np.array([1.0, 1.0, 3.0, -1.0]))
    for n in (5, 8, 12):
        common = rng.integers(-5, 6, n)
        yield (common + rng.integers(-3, 4, n), common + rng.integers(-3, 4, n) + 1)


def wrong_as_if_independent(first, second):
    """You add up the two variances only. The errors of two models often go together, and then averaging helps less."""
    return np.array([first.var(), second.var(), (first.var() + second.var()) / 4])


def wrong_half_the_sum(first, second):
    """You halve the variance of the sum. If a number is halved, its variance is divided by 4."""
    return np.array([first.var(), second.var(), (first + second).var() / 2])


def wrong_covariance_once(first, second):
    """You count the covariance once. In the square of a sum, the product in the middle comes twice."""
    together = ((first - first.mean()) * (second - second.mean())).mean()
    return np.array([first.var(), second.var(), (first.var() + second.var() + together) / 4])
