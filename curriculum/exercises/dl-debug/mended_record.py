"""A record with a gap

The function sends one row through two layers without biases, with ReLU between them, and returns the slopes of the squared
error for both weight arrays. The slopes of the second are right; those of the first come out as None. Fix it, and
leave the values of the forward pass as they are.

- `W1`: h lists of d floats; `W2`: one list of h floats; `x`: d floats; `target`: a float. The guess is
  `W2 · relu(W1 x)`, the loss `(guess - target) ** 2`.
- Returns a pair: the slopes of `W1`, h lists of d floats, and those of `W2`, h floats.

>>> mended_record([[1.0, 0.0], [0.0, -1.0]], [2.0, 3.0], [1.0, 1.0], 1.0)
([[4.0, 4.0], [0.0, 0.0]], [2.0, 0.0])
"""

import numpy as np
import torch

minutes = 6
chapter = "02-do-the-slopes-arrive"
kind = "fix"
hint = "Which line makes a new tensor from numbers, without knowing where they came from?"

starter = '''
import torch


def mended_record(W1: list[list[float]], W2: list[float], x: list[float], target: float) -> tuple:
    first = torch.tensor(W1, requires_grad=True)
    second = torch.tensor(W2, requires_grad=True)
    hidden = first @ torch.tensor(x)
    hidden = torch.tensor([max(0.0, value) for value in hidden.tolist()])
    loss = (second @ hidden - target) ** 2
    loss.backward()
    return first.grad, second.grad.tolist()
'''


def mended_record(W1: list[list[float]], W2: list[float], x: list[float], target: float) -> tuple:
    first = torch.tensor(W1, requires_grad=True)
    second = torch.tensor(W2, requires_grad=True)
    hidden = torch.relu(first @ torch.tensor(x))
    loss = (second @ hidden - target) ** 2
    loss.backward()
    return first.grad.tolist(), second.grad.tolist()


def cases(rng):
    yield ([[1.0]], [1.0], [1.0], 0.0)
    yield ([[1.0, 0.0], [0.0, -1.0]], [2.0, 3.0], [1.0, 1.0], 1.0)
    yield ([[-1.0], [2.0]], [2.0, 1.0], [1.0], 5.0)
    yield ([[1.0, 2.0], [-3.0, 0.5]], [0.5, -1.0], [2.0, 1.0], -1.0)
    for d, h in ((2, 3), (3, 4), (4, 4)):
        signs = np.array([1, -1, 1, -1])[:h, None]
        yield ((signs * rng.integers(1, 9, (h, d)) / 4).tolist(), (rng.integers(1, 9, h) / 2).tolist(), (rng.integers(1, 5, d) / 2).tolist(), -1.5)


def _slopes(W1, W2, x, target, bend=True, mask=True):
    W1, W2, x = np.array(W1), np.array(W2), np.array(x)
    scores = W1 @ x
    hidden = np.maximum(scores, 0) if bend else scores
    blame = 2 * (W2 @ hidden - target)
    return (np.outer(blame * W2 * ((scores > 0) if mask else 1), x) + 0.0).tolist(), (blame * hidden + 0.0).tolist()


def wrong_zeros_in_their_place(W1, W2, x, target):
    """You return zeros where the slopes are missing. The first layer then never learns; close the gap in the record instead."""
    return [[0.0] * len(x) for _ in W1], _slopes(W1, W2, x, target)[1]


def wrong_bend_left_out(W1, W2, x, target):
    """You let negative hidden values through. The record is whole now, but ReLU belongs to the forward pass."""
    return _slopes(W1, W2, x, target, bend=False, mask=False)


def wrong_slopes_through_dead_units(W1, W2, x, target):
    """Your slopes pass units whose hidden value is 0. Such a unit's output doesn't change when its weights move a little, so their slopes are 0."""
    return _slopes(W1, W2, x, target, mask=False)
