"""What arrives at the first layer?

Before a speech recogniser with many layers is trained, its builders want to know how much of a change in the first layer
reaches the result. They look at a single path: one unit in each layer, all weights 1, and the score of each unit known. Return
the slope of the whole path, which is the product of the slopes of the activations.

- `scores`: an array of floats of shape (m,), m at least 1, the score of each unit on the path.
- `activation`: one of `"relu"`, `"sigmoid"` and `"tanh"`, the same for all units. At a score of 0 the slope of ReLU counts as 0.
- Returns a float.

>>> signal_left(np.array([0.0, 0.0]), "sigmoid")
0.0625
>>> signal_left(np.array([3.0, 0.5, 2.0]), "relu")
1.0
"""

import numpy as np

minutes = 6
chapter = "01-slopes-that-survive"
hint = "Compute the slopes of all units as one array first, a different formula for each activation. `np.prod` multiplies them."


def signal_left(scores: np.ndarray, activation: str) -> float:
    if activation == "relu":
        slopes = np.where(scores > 0, 1.0, 0.0)
    elif activation == "sigmoid":
        s = 1 / (1 + np.exp(-scores))
        slopes = s * (1 - s)
    else:
        slopes = 1 - np.tanh(scores) ** 2
    return float(np.prod(slopes))


def cases(rng):
    yield (np.array([0.0]), "sigmoid")
    yield (np.array([2.0]), "sigmoid")
    yield (np.array([-1.0]), "tanh")
    yield (np.array([0.0, 0.0]), "tanh")
    yield (np.array([0.0]), "relu")
    yield (np.array([3.0, 0.5, 2.0]), "relu")
    yield (np.array([3.0, -0.5, 2.0]), "relu")
    yield (np.array([2.0, 0.0, 1.0]), "relu")
    yield (np.array([0.0, 0.0]), "relu")
    yield (np.array([0.0, 0.0]), "sigmoid")
    yield (np.array([0.5, -1.0]), "sigmoid")
    for n in (2, 3):
        yield (rng.integers(1, 7, n) / 4, "sigmoid")
        yield (rng.integers(-6, 0, n) / 4, "tanh")
        yield (rng.integers(1, 9, n) / 2, "relu")


def wrong_values_multiplied(scores, activation):
    """You multiply the values of the units. How much of a change passes through a unit is its slope."""
    if activation == "relu":
        return float(np.prod(np.maximum(0, scores)))
    if activation == "sigmoid":
        return float(np.prod(1 / (1 + np.exp(-scores))))
    return float(np.prod(np.tanh(scores)))


def wrong_mean_of_the_slopes(scores, activation):
    """You take the mean of the slopes. Along a path, each unit multiplies what came through the one before it."""
    if activation == "relu":
        return float((scores > 0).mean())
    if activation == "sigmoid":
        s = 1 / (1 + np.exp(-scores))
        return float((s * (1 - s)).mean())
    return float((1 - np.tanh(scores) ** 2).mean())


def wrong_score_for_value(scores, activation):
    """You put the score into s(1 - s) and 1 - t². In these formulas s and t are the values of the unit. How does a score become a value?"""
    if activation == "relu":
        return float(np.prod(np.where(scores > 0, 1.0, 0.0)))
    if activation == "sigmoid":
        return float(np.prod(scores * (1 - scores)))
    return float(np.prod(1 - scores**2))


def wrong_corner_counts(scores, activation):
    """Your ReLU has the slope 1 at a score of 0. The task counts its corner as flat."""
    if activation == "relu":
        return float(np.prod(np.where(scores >= 0, 1.0, 0.0)))
    if activation == "sigmoid":
        s = 1 / (1 + np.exp(-scores))
        return float(np.prod(s * (1 - s)))
    return float(np.prod(1 - np.tanh(scores) ** 2))
