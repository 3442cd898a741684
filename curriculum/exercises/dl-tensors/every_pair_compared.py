"""Every pair compared

A program fits a line to the sales of an ice-cream van and takes one step downhill. Something is wrong: the loss is much too high, even for perfect weights, and there's no error message. Print the shapes line by line, find the one mistake and fix it.

- `X`: a list of n rows of d floats, `y`: a list of n floats, n and d at least 1. `w`: a list of d floats, `rate`: a float.
- The guess of a row is the sum of its entries, each times its weight; the loss is the mean squared error over the n rows.
- Returns a tuple: the loss before the step, a float, and the weights after one step against the slope, a list of d floats.

The guesses 1 and 3 are both off by 1. The slope is 1 · 1 - 1 · 3 = -2.

>>> every_pair_compared([[1.0], [3.0]], [0.0, 4.0], [1.0], 0.5)
(1.0, [2.0])
"""

import torch

minutes = 6
chapter = "03-slopes-on-record"
kind = "fix"
hint = "Which shape has `guesses`, which has the target, and which has their difference?"

starter = '''
import torch


def every_pair_compared(X: list[list[float]], y: list[float], w: list[float], rate: float) -> tuple[float, list[float]]:
    rows = torch.tensor(X, dtype=torch.float64)
    target = torch.tensor(y, dtype=torch.float64)
    weights = torch.tensor(w, dtype=torch.float64).unsqueeze(1).requires_grad_()
    guesses = rows @ weights
    loss = ((guesses - target) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        weights -= rate * weights.grad
    return loss.item(), weights.squeeze(1).tolist()
'''


def every_pair_compared(X: list[list[float]], y: list[float], w: list[float], rate: float) -> tuple[float, list[float]]:
    rows = torch.tensor(X, dtype=torch.float64)
    target = torch.tensor(y, dtype=torch.float64)
    weights = torch.tensor(w, dtype=torch.float64, requires_grad=True)
    loss = ((rows @ weights - target) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        weights -= rate * weights.grad
    return loss.item(), weights.tolist()


def cases(rng):
    yield ([[2.0]], [1.0], [1.0], 0.25)
    yield ([[1.0], [3.0]], [0.0, 4.0], [1.0], 0.5)
    yield ([[1.0], [2.0]], [2.0, 4.0], [2.0], 0.5)
    yield ([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]], [1.0, 3.0, 5.0], [1.0, 2.0], 0.25)
    yield ([[1.0, 0.0], [1.0, 1.0]], [3.0, 1.0], [0.5, -1.0], 0.25)
    yield ([[1.0, 2.0, 0.5]], [3.0], [0.5, -1.0, 4.0], 0.125)
    for n, d in ((3, 2), (5, 3), (6, 1)):
        yield ((rng.integers(-8, 9, (n, d)) / 4).tolist(), rng.integers(-5, 6, n).astype(float).tolist(), (rng.integers(-8, 9, d) / 4).tolist(), 0.125)


def _step(X, y, w, rate, loss_of):
    weights = torch.tensor(w, dtype=torch.float64, requires_grad=True)
    errors = torch.tensor(X, dtype=torch.float64) @ weights - torch.tensor(y, dtype=torch.float64)
    loss = loss_of(errors)
    loss.backward()
    with torch.no_grad():
        weights -= rate * weights.grad
    return loss.item(), weights.tolist()


def wrong_still_every_pair(X, y, w, rate):
    """Your program still compares each guess with each target: (n, 1) and (n,) broadcast to (n, n). Bring both to the same shape."""
    weights = torch.tensor(w, dtype=torch.float64, requires_grad=True)
    guesses = (torch.tensor(X, dtype=torch.float64) @ weights).unsqueeze(1)
    loss = ((guesses - torch.tensor(y, dtype=torch.float64)) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        weights -= rate * weights.grad
    return loss.item(), weights.tolist()


def wrong_sum_of_the_errors(X, y, w, rate):
    """You add up the squared errors. The loss is their mean, whatever the number of rows."""
    return _step(X, y, w, rate, lambda errors: (errors**2).sum())


def wrong_step_uphill(X, y, w, rate):
    """You step along the slope, so the loss rises. The step goes against it."""
    loss, weights = _step(X, y, w, -rate, lambda errors: (errors**2).mean())
    return loss, weights
