"""The risk of a plan

A farmer compares what to sow. For each plan there are several possible profits, each with its probability. A plan's
*risk* is the standard deviation of its profit. Return the expected profit and the risk of one plan.

- `profits`: an array of numbers, perhaps negative. `chances`: an array of probabilities, equally long, at least one;
  they add up to 1. They aren't changed.
- Returns a tuple of two floats, not rounded.

>>> risk_of_a_plan(np.array([0, 100]), np.array([0.5, 0.5]))
(50.0, 50.0)
>>> risk_of_a_plan(np.array([-20, 10, 60]), np.array([0.2, 0.5, 0.3]))
(19.0, 29.13760456866693)
"""

import numpy as np

minutes = 5
chapter = "02-how-far-it-strays"
hint = "First the expected value. Then the squared distances from it, weighted with the same probabilities. What is missing after that?"


def risk_of_a_plan(profits: np.ndarray, chances: np.ndarray) -> tuple[float, float]:
    mean = (profits * chances).sum()
    variance = ((profits - mean) ** 2 * chances).sum()
    return float(mean), float(np.sqrt(variance))


def cases(rng):
    yield (np.array([7]), np.array([1.0]))
    yield (np.array([0, 100]), np.array([0.5, 0.5]))
    yield (np.array([0, 100]), np.array([0.9, 0.1]))
    yield (np.array([-20, 10, 60]), np.array([0.2, 0.5, 0.3]))
    yield (np.array([-5, 5, 20]), np.array([0.7, 0.2, 0.1]))
    for n in (3, 4, 6):
        shares = rng.integers(1, 9, n) + np.array([9] + [0] * (n - 1))
        yield (rng.integers(-50, 200, n) + np.array([0] * (n - 1) + [150]), shares / shares.sum())


def wrong_all_equally_likely(profits, chances):
    """You treat all profits as equally likely. Each has its own probability, in the mean and in the spread."""
    return float(profits.mean()), float(profits.std())


def wrong_variance(profits, chances):
    """Your second number is the variance, in pounds squared. Its root is in pounds."""
    mean = (profits * chances).sum()
    return float(mean), float(((profits - mean) ** 2 * chances).sum())


def wrong_distances_unweighted(profits, chances):
    """Your mean is right, but in the spread all distances count equally. A distance that is rarely met should count little."""
    mean = (profits * chances).sum()
    return float(mean), float(np.sqrt(((profits - mean) ** 2).mean()))
