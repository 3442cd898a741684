"""A layer from elsewhere

A colleague has fitted a layer with NumPy and sends its weights, in the convention `X @ W + b`: `W` has a row for each input
and a column for each output. Put them into an `nn.Linear`, send the rows of `X` through it, and return the result.

- `W`: a list of d lists of h floats; `b`: a list of h floats; `X`: a list of n lists of d floats. All at least 1.
- Returns the outputs, n lists of h floats.

>>> layer_from_elsewhere([[1.0, 2.0], [3.0, 4.0]], [10.0, 20.0], [[1.0, 0.0]])
[[11.0, 22.0]]
"""

import torch
from torch import nn

minutes = 5
chapter = "01-five-lines"
hint = "What is the shape of `layer.weight`? Compare it with that of W."


def layer_from_elsewhere(W: list[list[float]], b: list[float], X: list[list[float]]) -> list[list[float]]:
    weights = torch.tensor(W)
    layer = nn.Linear(len(W), len(b))
    with torch.no_grad():
        layer.weight.copy_(weights.T)
        layer.bias.copy_(torch.tensor(b))
    return layer(torch.tensor(X)).tolist()


def cases(rng):
    yield ([[3.0]], [1.0], [[2.0]])
    yield ([[1.0, 2.0], [3.0, 4.0]], [10.0, 20.0], [[1.0, 0.0]])
    yield ([[1.0, 2.0], [3.0, 4.0]], [0.5, -1.0], [[0.0, 1.0], [2.0, 2.0]])
    yield ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [1.0, 2.0, 3.0], [[1.0, 0.0], [0.0, 1.0]])
    for d, h, n in ((3, 3, 2), (2, 4, 3), (4, 2, 5)):
        yield ((rng.integers(-8, 9, (d, h)) / 4).tolist(), (rng.integers(1, 9, h) / 4).tolist(), (rng.integers(1, 9, (n, d)) / 2).tolist())


def wrong_reshaped(W, b, X):
    """You give W the shape of `layer.weight` by reshaping. The numbers then stay in their order, and a unit gets weights of several units. Turn W round."""
    weights = torch.tensor(W)
    layer = nn.Linear(len(W), len(b))
    with torch.no_grad():
        layer.weight.copy_(weights.reshape(len(b), len(W)))
        layer.bias.copy_(torch.tensor(b))
    return layer(torch.tensor(X)).tolist()


def wrong_bias_left_at_random(W, b, X):
    """You put the weights in and leave the bias as PyTorch drew it. The bias `b` belongs to the layer, too."""
    layer = nn.Linear(len(W), len(b))
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(W).T)
    return layer(torch.tensor(X)).tolist()


def wrong_bias_forgotten(W, b, X):
    """Your layer has no bias. Each output is the weighted sum plus its bias."""
    return (torch.tensor(X) @ torch.tensor(W)).tolist()
