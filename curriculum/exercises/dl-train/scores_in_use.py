"""Scores in use

A small network recommends articles: `nn.Linear` (d to h), ReLU, `nn.Dropout(0.5)`, `nn.Linear` (h to k), one after the
other. A model that has just been made is in training mode. Build it, put the given weights in, and return the scores for
the rows of `X` as they should be in use.

- `layers`: two pairs `(weight, bias)`, in the convention of `nn.Linear`: `weight` has a row for each output. All values are floats.
- `X`: n lists of d floats, n at least 1.
- Returns n lists of k floats.

>>> scores_in_use([([[1.0], [-1.0]], [0.0, 0.0]), ([[2.0, 3.0]], [0.5])], [[4.0], [-1.0]])
[[8.5], [3.5]]
"""

import torch
from torch import nn

minutes = 8
chapter = "02-batches-and-an-honest-check"
hint = "Would your model give the same scores in a second call? Which layer draws at random?"


def scores_in_use(layers: list[tuple], X: list[list[float]]) -> list[list[float]]:
    made = []
    for weight, bias in layers:
        outputs, inputs = torch.tensor(weight).shape
        layer = nn.Linear(inputs, outputs)
        with torch.no_grad():
            layer.weight.copy_(torch.tensor(weight))
            layer.bias.copy_(torch.tensor(bias))
        made.append(layer)
    model = nn.Sequential(made[0], nn.ReLU(), nn.Dropout(0.5), made[1])
    model.eval()
    with torch.no_grad():
        return model(torch.tensor(X)).tolist()


def cases(rng):
    yield ([([[1.0]], [0.0]), ([[1.0]], [0.0])], [[2.0]])
    yield ([([[1.0], [-1.0]], [0.0, 0.0]), ([[2.0, 3.0]], [0.5])], [[4.0], [-1.0]])
    yield ([([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], [0.0, -1.0, 0.5]), ([[1.0, 2.0, 3.0], [0.5, 0.0, -1.0]], [0.0, 1.0])], [[1.0, 2.0], [-3.0, 1.0]])
    yield ([([[1.0, 2.0], [-1.0, 3.0]], [0.5, -1.0]), ([[1.0, -2.0]], [0.25])], [[1.0, 2.0], [2.0, 1.0], [3.0, -1.0]])
    for d, h, k in ((2, 4, 2), (3, 6, 2), (4, 8, 3)):
        first = ((rng.integers(-8, 9, (h, d)) / 4).tolist(), (rng.integers(-4, 5, h) / 4).tolist())
        second = ((rng.integers(-8, 9, (k, h)) / 4).tolist(), (rng.integers(-4, 5, k) / 4).tolist())
        yield ([first, second], [[0.5, -1.0, 1.5, -2.0][:d], [-1.0, 2.0, -0.5, 1.0][:d], *(rng.integers(-4, 5, (3, d)) / 2).tolist()])


def _hidden(layers, X):
    (weight, bias), _ = layers
    return torch.tensor(X) @ torch.tensor(weight).T + torch.tensor(bias)


def wrong_still_in_training(layers, X):
    """Your model is still in training mode: dropout sets about half of the hidden values to 0 and doubles the others. Switch the mode before you ask for scores; `no_grad` doesn't."""
    hidden = nn.functional.dropout(torch.relu(_hidden(layers, X)), 0.5)
    weight, bias = layers[1]
    return (hidden @ torch.tensor(weight).T + torch.tensor(bias)).tolist()


def wrong_halved(layers, X):
    """You halve the hidden values in use. `nn.Dropout` doubles what it keeps while training, so in use nothing is left to correct."""
    hidden = torch.relu(_hidden(layers, X)) / 2
    weight, bias = layers[1]
    return (hidden @ torch.tensor(weight).T + torch.tensor(bias)).tolist()


def wrong_no_relu(layers, X):
    """Your model has no ReLU between its layers, so negative hidden values go on to the second layer."""
    weight, bias = layers[1]
    return (_hidden(layers, X) @ torch.tensor(weight).T + torch.tensor(bias)).tolist()
