"""Folded away

A network is to run on a wristwatch, and every operation costs battery power. In use, batch norm multiplies each column by a fixed
number and adds another, so it can be folded into the layer before it: there are weights and biases for which `X @ W + b`
alone gives what layer and batch norm gave together. Return them.

In eval mode batch norm computes `gamma * (h - mean) / sqrt(variance + 1e-5) + beta` for each column h of `X @ W + b`.

- `W`: d lists of h floats; `b`: h floats; `norm`: a dict with `"gamma"`, `"beta"`, `"mean"` and `"variance"`, h floats each; d and h are at least 1, the variances above 0.
- Returns a list of the new W (d lists of h floats) and the new b (h floats).

>>> W, b = folded_away([[1.0], [2.0]], [3.0], {"gamma": [2.0], "beta": [1.0], "mean": [5.0], "variance": [3.99999]})
>>> print([[round(v, 6) for v in row] for row in W], [round(v, 6) for v in b])
[[1.0], [2.0]] [-1.0]
"""

import numpy as np

minutes = 6
chapter = "03-a-common-scale"
hint = "Write s = gamma / sqrt(variance + 1e-5). Then s * (X @ W + b - mean) + beta. Which part belongs to X, which is left?"


def folded_away(W: list[list[float]], b: list[float], norm: dict) -> list[list]:
    scale = np.array(norm["gamma"]) / np.sqrt(np.array(norm["variance"]) + 1e-5)
    bias = scale * (np.array(b) - np.array(norm["mean"])) + np.array(norm["beta"])
    return [(np.array(W) * scale).tolist(), bias.tolist()]


def _norm(gamma, beta, mean, variance):
    return {"gamma": gamma, "beta": beta, "mean": mean, "variance": variance}


def cases(rng):
    yield ([[1.0]], [0.0], _norm([1.0], [0.0], [0.0], [1.0]))
    yield ([[1.0], [2.0]], [3.0], _norm([2.0], [1.0], [5.0], [3.99999]))
    yield ([[1.0, 2.0]], [1.0, -1.0], _norm([1.0, 0.5], [0.0, 2.0], [2.0, 1.0], [4.0, 0.25]))
    yield ([[1.0, 2.0], [3.0, -1.0]], [0.5, 1.0], _norm([2.0, 3.0], [1.0, -1.0], [0.5, 3.0], [0.5, 9.0]))
    yield ([[1.0, 2.0], [3.0, 4.0]], [2.0, 1.0], _norm([3.0, 1.0], [0.0, 1.0], [1.0, 0.0], [0.01, 0.001]))
    for d, h in ((2, 2), (3, 3), (2, 4)):
        yield (
            (rng.integers(1, 9, (d, h)) / 4).tolist(),
            (rng.integers(1, 9, h) / 4).tolist(),
            _norm((rng.integers(2, 9, h) / 4).tolist(), (rng.integers(1, 9, h) / 4).tolist(), (rng.integers(10, 19, h) / 4).tolist(), (rng.integers(5, 20, h) / 4).tolist()),
        )


def wrong_bias_not_scaled(W, b, norm):
    """You scale the weights and leave the bias b as it is. Batch norm comes after the bias, so it is scaled too."""
    scale = np.array(norm["gamma"]) / np.sqrt(np.array(norm["variance"]) + 1e-5)
    bias = np.array(b) - scale * np.array(norm["mean"]) + np.array(norm["beta"])
    return [(np.array(W) * scale).tolist(), bias.tolist()]


def wrong_root_forgotten(W, b, norm):
    """You divide by the variance. It's the standard deviation, its root, that belongs there."""
    scale = np.array(norm["gamma"]) / (np.array(norm["variance"]) + 1e-5)
    bias = scale * (np.array(b) - np.array(norm["mean"])) + np.array(norm["beta"])
    return [(np.array(W) * scale).tolist(), bias.tolist()]


def wrong_gamma_on_weights_only(W, b, norm):
    """Your bias is divided by the standard deviation but not multiplied by gamma. Both factors act on everything before beta."""
    root = np.sqrt(np.array(norm["variance"]) + 1e-5)
    bias = (np.array(b) - np.array(norm["mean"])) / root + np.array(norm["beta"])
    return [(np.array(W) * np.array(norm["gamma"]) / root).tolist(), bias.tolist()]
