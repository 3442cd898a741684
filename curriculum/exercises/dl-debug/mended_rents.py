"""Rents that all come out alike

The function trains a layer on one batch of flats with SGD and returns its guesses for the rents after the last step. It
should get every rent of a small batch right; instead it guesses about the mean rent for every flat. Find the mistake and
fix it.

- `X`: n lists of d floats, the flats; `rents`: n floats; `lr`: the learning rate; `steps`: an int, at least 0. The layer
  starts with weights and bias 0, and the loss is the mean of the n squared errors.
- Returns a list of n floats.

>>> mended_rents([[1.0], [-1.0]], [3.0, 1.0], 0.25, 1)
[1.5, 0.5]
>>> mended_rents([[1.0], [-1.0]], [3.0, 1.0], 0.25, 2)
[2.25, 0.75]
"""

import numpy as np
import torch
from torch import nn

minutes = 7
chapter = "01-one-batch-by-heart"
kind = "fix"
hint = "Print the shapes of the guesses and of the rents, then that of their difference."

starter = '''
import torch
from torch import nn


def mended_rents(X: list[list[float]], rents: list[float], lr: float, steps: int) -> list[float]:
    x, y = torch.tensor(X), torch.tensor(rents)
    layer = nn.Linear(x.shape[1], 1)
    with torch.no_grad():
        layer.weight.copy_(torch.zeros(1, x.shape[1]))
        layer.bias.copy_(torch.zeros(1))
    optimiser = torch.optim.SGD(layer.parameters(), lr=lr)
    for step in range(steps):
        loss = ((layer(x) - y) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return layer(x).flatten().tolist()
'''


def mended_rents(X: list[list[float]], rents: list[float], lr: float, steps: int) -> list[float]:
    x, y = torch.tensor(X), torch.tensor(rents)
    layer = nn.Linear(x.shape[1], 1)
    with torch.no_grad():
        layer.weight.copy_(torch.zeros(1, x.shape[1]))
        layer.bias.copy_(torch.zeros(1))
    optimiser = torch.optim.SGD(layer.parameters(), lr=lr)
    for step in range(steps):
        loss = ((layer(x).flatten() - y) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return layer(x).flatten().tolist()


def cases(rng):
    yield ([[1.0]], [2.0], 0.25, 0)
    yield ([[1.0], [-1.0]], [3.0, 1.0], 0.25, 1)
    yield ([[1.0], [-1.0]], [3.0, 1.0], 0.25, 2)
    yield ([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], [1.0, 2.0, 4.0], 0.125, 3)
    yield ([[2.0], [0.0], [1.0]], [5.0, 1.0, 2.0], 0.0625, 2)
    for n in (3, 4, 6):
        yield ((rng.integers(-4, 5, (n, 2)) / 2 + [[1.0, 0.0]] * n).tolist(), (np.arange(1, n + 1) * rng.integers(2, 5) / 2).tolist(), 0.03125, int(rng.integers(2, 6)))


def _descend(X, rents, lr, steps, rate):
    """Steps of SGD with NumPy; rate changes the slopes."""
    x, y = np.array(X), np.array(rents)
    w, b = np.zeros(x.shape[1]), 0.0
    for step in range(steps):
        errors = x @ w + b - y
        w = w - lr * rate(errors) * x.T @ errors
        b = b - lr * rate(errors) * errors.sum()
    return (x @ w + b).tolist()


def wrong_sum_of_squares(X, rents, lr, steps):
    """Your loss is the sum of the squared errors. The shapes fit now, but the loss is meant to be the mean, so your steps are n times too long."""
    return _descend(X, rents, lr, steps, lambda errors: 2)


def wrong_table_of_errors(X, rents, lr, steps):
    """Your loss still compares each guess with each rent: (n, 1) minus (n,) or (1, n) is an (n, n) table. The best guess is then the mean rent, for every flat."""
    return _descend(X, np.full(len(rents), np.mean(rents)), lr, steps, lambda errors: 2 / len(errors))


def wrong_root_of_the_mean(X, rents, lr, steps):
    """Your loss is the root of the mean squared error. Its slopes have another size, so the steps lead elsewhere; the mean itself is wanted."""
    return _descend(X, rents, lr, steps, lambda errors: 1 / len(errors) / max(np.sqrt((errors**2).mean()), 1e-12))
