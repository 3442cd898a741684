"""A colder morning

A gritting service has a logistic regression for "this road is icy in the morning". The weight of a column is known, and so is tonight's
probability. The forecast changes by a few units in that column, and everything else stays the same. What is the probability now?

- `p`: the probability so far, above 0 and below 1.
- `weight`: the weight of the column; `change`: by how much the column changes. Both are numbers of either sign, or 0.
- Returns the new probability, a float.

>>> changed_chance(0.5, 0.0, 3)
0.5
>>> round(changed_chance(0.2, -0.5, -4), 4)
0.6488
"""

import math

minutes = 5
chapter = "01-odds-that-double"
hint = "A weight is added to the log-odds. How do you get from a probability to log-odds, and back?"


def changed_chance(p: float, weight: float, change: float) -> float:
    odds = p / (1 - p) * math.exp(weight * change)
    return odds / (1 + odds)


def cases(rng):
    yield (0.5, 0.0, 3)
    yield (0.5, 0.7, 1)
    yield (0.2, -0.5, -4)
    yield (0.8, 0.7, 1)
    yield (0.9, 1.0, -2)
    yield (0.01, 0.3, 5)
    for _ in range(4):
        yield (float(rng.integers(1, 20)) / 20, float(rng.choice([-0.8, -0.3, 0.4, 0.6])), int(rng.choice([-3, -2, 2, 4])))


def wrong_probability_multiplied(p, weight, change):
    """You multiply the probability by e to the power of weight times change. That factor belongs to the odds; a probability multiplied by it can even exceed 1."""
    return p * math.exp(weight * change)


def wrong_added_to_the_probability(p, weight, change):
    """You add weight times change to the probability. It is the log-odds that a weight is added to."""
    return p + weight * change


def wrong_odds_returned(p, weight, change):
    """You return the odds after the change. One step is missing: the way back to a probability."""
    return p / (1 - p) * math.exp(weight * change)


def wrong_change_of_one(p, weight, change):
    """You multiply the odds once, whatever the change is. Each unit of the column counts."""
    odds = p / (1 - p) * math.exp(weight)
    return odds / (1 + odds)
