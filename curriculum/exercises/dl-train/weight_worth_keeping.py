"""The weight worth keeping

A model of a heating bill has one weight: bill = w · degrees. Each epoch is one step of SGD on all training rows with the mean
squared error. After each epoch the mean squared error on the validation rows is measured. Return the weight of the epoch
with the lowest validation error; if several are equal, that of the first.

- `train`, `valid`: pairs `(x, y)` of lists of floats, at least one row each; `lr`: the learning rate; `epochs`: an int, at least 1.
- The weight starts at 0. That start is no epoch, so it can't be returned.
- Returns a float.

>>> weight_worth_keeping(([1.0], [4.0]), ([1.0], [3.0]), 0.25, 4)
3.0
"""

import torch
from torch import nn

minutes = 9
chapter = "03-keep-resume-repeat"
hint = "What do you note when the validation error is the lowest so far: the tensor, or a copy of its value?"


def weight_worth_keeping(train: tuple, valid: tuple, lr: float, epochs: int) -> float:
    x, y = torch.tensor(train[0]), torch.tensor(train[1])
    x_valid, y_valid = torch.tensor(valid[0]), torch.tensor(valid[1])
    w = torch.tensor(0.0, requires_grad=True)
    optimiser = torch.optim.SGD([w], lr=lr)
    lowest, best = float("inf"), None
    for epoch in range(epochs):
        loss = nn.functional.mse_loss(w * x, y)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        with torch.no_grad():
            error = nn.functional.mse_loss(w * x_valid, y_valid).item()
        if error < lowest:
            lowest, best = error, w.item()
    return best


def cases(rng):
    yield (([1.0], [4.0]), ([1.0], [9.0]), 0.25, 1)
    yield (([1.0], [4.0]), ([1.0], [-1.0]), 0.25, 2)
    yield (([1.0], [4.0]), ([1.0], [3.0]), 0.25, 4)
    yield (([1.0], [4.0]), ([1.0], [6.0]), 0.25, 3)
    yield (([1.0], [4.0]), ([1.0], [8.0]), 0.125, 4)
    yield (([1.0], [8.0]), ([1.0], [5.0]), 0.25, 5)
    yield (([1.0], [4.0]), ([2.0], [5.0]), 0.25, 3)
    yield (([1.0, 2.0], [3.0, 6.0]), ([1.0, 1.0], [2.0, 1.0]), 0.0625, 6)
    for n in (3, 4, 5):
        x = (rng.integers(2, 7, n) / 2).tolist()
        yield ((x, [4 * v for v in x]), (x[:2], [2.5 * v for v in x[:2]]), 0.015625, int(rng.integers(12, 16)))


def _weights(train, lr, epochs):
    x, y = torch.tensor(train[0]), torch.tensor(train[1])
    w, weights = torch.tensor(0.0), []
    for epoch in range(epochs):
        w = w - lr * (2 * x * (w * x - y)).mean()
        weights.append(w.item())
    return weights


def wrong_moved_along(train, valid, lr, epochs):
    """You return the weight of the last epoch. If you kept the tensor itself, it moved along with the training: keep a copy of its value."""
    return _weights(train, lr, epochs)[-1]


def wrong_before_the_step(train, valid, lr, epochs):
    """You measure the validation error before the step, so the start at 0 takes part and the last epoch doesn't. Measure at the end of each epoch."""
    x, y = torch.tensor(valid[0]), torch.tensor(valid[1])
    weights = [0.0, *_weights(train, lr, epochs)][:-1]
    return min(weights, key=lambda w: ((w * x - y) ** 2).mean().item())


def wrong_error_returned(train, valid, lr, epochs):
    """You return the lowest validation error. It tells you which weight to keep; the weight itself is wanted."""
    x, y = torch.tensor(valid[0]), torch.tensor(valid[1])
    return min(((w * x - y) ** 2).mean().item() for w in _weights(train, lr, epochs))
