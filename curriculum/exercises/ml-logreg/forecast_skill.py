"""Better than the usual share?

A ski resort buys forecasts of snow, one probability a day. A forecast is worth its money if its log loss is smaller than that of a simple rival that
says the same number every day, the share of snowy days among these days. Return how much of the rival's log loss the forecast saves:
1 means that it saves everything, 0 that it is as good as the rival, and a negative number that it is worse.

- `y`: an array of shape (n,) of 0 and 1, 1 for snow. Both occur.
- `p`: an array of floats of shape (n,), the forecast probabilities of snow, above 0 and below 1.
- Returns a float: 1 minus the mean log loss of the forecast divided by the mean log loss of the rival.

>>> forecast_skill(np.array([1, 0]), np.array([0.5, 0.5]))
0.0
>>> round(forecast_skill(np.array([1, 0, 0, 0]), np.array([0.9, 0.2, 0.1, 0.1])), 4)
0.7603
"""

import numpy as np

minutes = 5
chapter = "02-sure-and-wrong"
hint = "Write a function for the mean log loss of any probabilities. The rival's probabilities are an array, too."


def forecast_skill(y: np.ndarray, p: np.ndarray) -> float:
    return float(1 - _log_loss(y, p) / _log_loss(y, p * 0 + y.mean()))


def _log_loss(y, p):
    return (y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


def cases(rng):
    yield (np.array([1, 0]), np.array([0.5, 0.5]))
    yield (np.array([1, 0]), np.array([0.9, 0.2]))
    yield (np.array([1, 0, 0, 0]), np.array([0.9, 0.2, 0.1, 0.1]))
    yield (np.array([1, 1, 1, 0]), np.array([0.75, 0.75, 0.75, 0.75]))
    yield (np.array([0, 1, 0]), np.array([0.99, 0.01, 0.9]))
    yield (np.array([0, 0, 0, 1, 0]), np.array([0.3, 0.1, 0.2, 0.4, 0.05]))
    for n in (4, 8, 15):
        y = (rng.random(n) < 0.3).astype(int)
        y[:3] = [1, 0, 0]
        yield (y, (rng.integers(1, 20, n) / 20).round(2))


def wrong_rival_says_half(y, p):
    """Your rival says one half every day. The task's rival knows the share of snowy days."""
    return float(1 + _log_loss(y, p) / np.log(2))


def wrong_snowy_days_only(y, p):
    """You count the snowy days only. A dry day costs as well: minus the logarithm of what was given to staying dry."""
    return float(1 - (y * np.log(p)).sum() / (y * np.log(y.mean())).sum())


def wrong_same_formula_for_dry_days(y, p):
    """You take the logarithm of the probability of snow on dry days too. Take that of the probability given to what happened."""
    return float(1 - np.log(p).mean() / np.log(y.mean()))


def wrong_losses_turned_round(y, p):
    """You divide the rival's loss by that of the forecast. Then the best forecasts get the most negative numbers."""
    return float(1 - _log_loss(y, p * 0 + y.mean()) / _log_loss(y, p))
