"""Which model is cheapest?

A theatre guesses how many programmes it has to print. Each one left over costs `over` pounds, each one missing costs
`under` pounds. Several models were tried on the same evenings. Which of them would have cost least?

- `y`: an array of shape (n,), the true numbers, n at least 1. `guesses`: an array of shape (m, n), a row for each
  model, m at least 1. `over`, `under`: numbers, at least 0.
- Returns a tuple: the position of the cheapest model (the first, if several cost the same), and its mean cost per
  evening, a float.

>>> cheapest_model(np.array([50, 60]), np.array([[54, 64], [48, 60]]), 1, 5)
(0, 4.0)
"""

import numpy as np

minutes = 6
chapter = "02-better-than-the-mean"
hint = "Make an array of the same shape as `guesses` that holds the cost of each guess. `np.where` chooses between two costs."


def cheapest_model(y: np.ndarray, guesses: np.ndarray, over: float, under: float) -> tuple[int, float]:
    errors = guesses - y
    costs = np.maximum(over * errors, -under * errors).mean(axis=1)
    return int(costs.argmin()), float(costs.min())


def cases(rng):
    yield (np.array([50]), np.array([[50]]), 1, 5)
    yield (np.array([50]), np.array([[53]]), 2, 5)
    yield (np.array([50]), np.array([[53], [47]]), 2, 2)
    yield (np.array([50]), np.array([[53], [48]]), 1, 5)
    yield (np.array([50]), np.array([[53], [48]]), 5, 1)
    yield (np.array([50, 60]), np.array([[54, 64], [48, 60]]), 1, 5)
    yield (np.array([50, 60]), np.array([[50, 50], [58, 60], [45, 65]]), 3, 1)
    yield (np.array([50, 60, 70]), np.array([[60, 60, 60], [52, 62, 72], [49, 59, 69]]), 1, 3)
    yield (np.array([50, 60, 70]), np.array([[60, 50, 70], [55, 55, 75], [47, 63, 70]]), 2, 2)
    for m in (2, 4, 6):
        y = rng.integers(40, 90, 5)
        yield (y, y + rng.integers(-8, 9, (m, 5)), 1, 4)
        yield (y, y + rng.integers(-8, 9, (m, 5)), 3, 0.5)


def wrong_costs_swapped(y, guesses, over, under):
    """You charge `over` for programmes that are missing. A guess above the true number leaves some over."""
    errors = guesses - y
    costs = np.where(errors > 0, under * errors, -over * errors).mean(axis=1)
    return int(costs.argmin()), float(costs.min())


def wrong_signs_kept(y, guesses, over, under):
    """Missing programmes earn you money: their errors are negative, and so is your cost. Both kinds of error cost something."""
    errors = guesses - y
    costs = np.where(errors > 0, over * errors, under * errors).mean(axis=1)
    return int(costs.argmin()), float(costs.min())


def wrong_errors_balanced_first(y, guesses, over, under):
    """You take the mean error of a model first, so programmes left over on one evening make up for those missing on another. Each evening costs on its own."""
    errors = (guesses - y).mean(axis=1)
    costs = np.where(errors > 0, over * errors, -under * errors)
    return int(costs.argmin()), float(costs.min())


def wrong_mae_decides(y, guesses, over, under):
    """You choose the model with the smallest MAE. With two different prices for the two kinds of error, that may be an expensive one."""
    errors = guesses - y
    best = int(np.abs(errors).mean(axis=1).argmin())
    costs = np.where(errors > 0, over * errors, -under * errors).mean(axis=1)
    return best, float(costs[best])
