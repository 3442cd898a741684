"""A loaf too few, a loaf too many

A baker would rather throw a loaf away than turn a customer away. So the loss of a forecast isn't the same on both sides: each loaf too few costs `short`, each loaf too many costs 1 - `short`.
For a day on which `y` loaves were wanted and `F` forecast, the loss is `short * (y - F)` if y is larger than F, and `(1 - short) * (F - y)` if it is smaller.
Return what the next tree of a boosted model has to learn from each day: the negative gradient of this loss with respect to the forecast.

- `wanted`, `forecast`: arrays of floats of shape (n,), n at least 1. `short`: a number between 0 and 1.
- Where both are equal, the loss has a corner. Return 0 there.
- Returns an array of floats of shape (n,).

>>> loaves_too_few(np.array([90.0, 60.0, 75.0]), np.array([80.0, 80.0, 75.0]), 0.75)
array([ 0.75, -0.25,  0.  ])
"""

import numpy as np

minutes = 5
chapter = "02-downhill"
hint = "Take one day on which 10 loaves were missing. How does the loss change if the forecast is one loaf higher? What is the slope, and what its opposite?"


def loaves_too_few(wanted: np.ndarray, forecast: np.ndarray, short: float) -> np.ndarray:
    return short * (wanted > forecast) - (1 - short) * (wanted < forecast)


def cases(rng):
    yield (np.array([9.0]), np.array([8.0]), 0.75)
    yield (np.array([7.0]), np.array([8.0]), 0.75)
    yield (np.array([8.0]), np.array([8.0]), 0.75)
    yield (np.array([90.0, 60.0, 75.0]), np.array([80.0, 80.0, 75.0]), 0.75)
    yield (np.array([0.0, 5.0]), np.array([3.0, 5.0]), 0.9)
    yield (np.array([0.4, 0.6, 0.5]), np.array([0.5, 0.5, 0.5]), 0.25)
    for n in (4, 7, 10):
        forecast = rng.integers(40, 90, n) * 1.0
        yield (forecast + rng.integers(-2, 3, n), forecast, float(rng.choice([0.2, 0.6, 0.8, 0.95])))


def wrong_uphill(wanted, forecast, short):
    """You return the slope itself. It points uphill; the tree has to learn the opposite."""
    return np.where(wanted > forecast, -short, np.where(wanted < forecast, 1 - short, 0.0))


def wrong_weighted_residuals(wanted, forecast, short):
    """You multiply by how many loaves are missing, as if the loss were a square. This loss grows along a straight line: its slope doesn't depend on how far away the forecast is."""
    r = wanted - forecast
    return np.where(r > 0, short, 1 - short) * r


def wrong_sides_exchanged(wanted, forecast, short):
    """The two costs are exchanged. A day on which loaves were missing should pull with `short`."""
    return np.where(wanted > forecast, 1 - short, np.where(wanted < forecast, -short, 0.0))


def wrong_no_corner(wanted, forecast, short):
    """Where the forecast was exactly right, you still pull. Return 0 there."""
    return np.where(wanted >= forecast, short, short - 1)
