'''Find the mistake: where the error comes from

A weather service has fitted its model to several samples of past days, and each fit has forecast the temperature of the same
towns. The true temperatures are known. The function should say which part of the error comes from being wrong on
average, and which from the differences between the fits. If a model is 2 degrees too warm in one town and 2 degrees too cold
in another, it reports a bias of 0. Find the mistake and fix it.

- `fits`: an array of floats with a row for each fit and a column for each town, at least one of each. `truth`: an array
  with the true value for each town.
- Returns a tuple of two floats: the squared bias and the variance, each as the mean over the towns. The variance divides
  by the number of fits.

>>> weather_services(np.array([[11.0, 18.0], [13.0, 18.0]]), np.array([10.0, 20.0]))
(4.0, 0.5)
'''

import numpy as np

kind = "fix"
minutes = 5
chapter = "03-bias-variance-noise"
hint = "Work out the example with a pencil. By how much is the mean of the fits off in each town, and what happens to these two numbers?"

starter = """
import numpy as np


def weather_services(fits: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    middle = fits.mean(axis=0)
    bias = (middle - truth).mean()
    variance = ((fits - middle) ** 2).mean()
    return float(bias**2), float(variance)
"""


def weather_services(fits: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    middle = fits.mean(axis=0)
    bias2 = ((middle - truth) ** 2).mean()
    variance = ((fits - middle) ** 2).mean()
    return float(bias2), float(variance)


def cases(rng):
    a = np.array
    yield a([[4.0]]), a([4.0])
    yield a([[4.0, 9.0]]), a([5.0, 8.0])
    yield a([[3.0], [5.0], [7.0]]), a([8.0])
    yield a([[11.0, 18.0], [13.0, 18.0]]), a([10.0, 20.0])
    yield a([[2.0, 4.0], [4.0, 4.0], [3.0, 7.0]]), a([2.0, 6.0])
    yield a([[0.0, 6.0, 3.0], [2.0, 0.0, 3.0]]), a([3.0, 1.0, 3.0])
    yield a([[1.0, 1.0], [5.0, 5.0]]), a([3.0, 3.0])
    for n, m in ((4, 3), (6, 5)):
        yield rng.integers(5, 25, (n, m)) * 1.0, rng.integers(5, 25, m) * 1.0


def wrong_towns_cancel(fits, truth):
    """You take the mean over the towns before you square, so too warm and too cold cancel. Square in each town first."""
    middle = fits.mean(axis=0)
    return float((middle - truth).mean() ** 2), float(((fits - middle) ** 2).mean())


def wrong_bias_of_each_fit(fits, truth):
    """Your first number is the squared distance of each single fit to the truth. That holds bias and variance together.
    For the bias, take the mean of the fits first."""
    middle = fits.mean(axis=0)
    return float(((fits - truth) ** 2).mean()), float(((fits - middle) ** 2).mean())


def wrong_variance_around_the_truth(fits, truth):
    """Your variance measures the distances to the truth. It should measure how far the fits are from their own mean."""
    middle = fits.mean(axis=0)
    return float(((middle - truth) ** 2).mean()), float(((fits - truth) ** 2).mean())


def wrong_one_mean_for_all_towns(fits, truth):
    """You take one mean over all fits and all towns. Towns differ, and that is no fault of the model: each town has its
    own mean of the fits."""
    middle = fits.mean()
    return float(((middle - truth) ** 2).mean()), float(((fits - middle) ** 2).mean())
