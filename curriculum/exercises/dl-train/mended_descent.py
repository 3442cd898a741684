"""A loop with a fault

A plant's height is guessed as `w * days`, one weight without a bias. The loop below should take `steps` steps of SGD on
the mean squared error of all rows and return the weight. The first step is right, the later ones are too long. Find the
fault and fix it.

- `days`, `heights`: lists of n floats, n at least 1; `start`: the first weight; `lr`: the learning rate; `steps`: an int, at least 1.
- Returns the weight after the last step, a float.

>>> mended_descent([1.0, 2.0], [2.0, 4.0], 0.0, 0.1, 1)
1.0
>>> mended_descent([1.0, 2.0], [2.0, 4.0], 0.0, 0.1, 2)
1.5
"""

import torch
from torch import nn

minutes = 6
chapter = "01-five-lines"
kind = "fix"
hint = "What is in `w.grad` when `backward` is called the second time?"

starter = '''
import torch
from torch import nn


def mended_descent(days: list[float], heights: list[float], start: float, lr: float, steps: int) -> float:
    x, y = torch.tensor(days), torch.tensor(heights)
    w = torch.tensor(start, requires_grad=True)
    optimiser = torch.optim.SGD([w], lr=lr)
    optimiser.zero_grad()
    for step in range(steps):
        loss = nn.functional.mse_loss(w * x, y)
        loss.backward()
        optimiser.step()
    return w.item()
'''


def mended_descent(days: list[float], heights: list[float], start: float, lr: float, steps: int) -> float:
    x, y = torch.tensor(days), torch.tensor(heights)
    w = torch.tensor(start, requires_grad=True)
    optimiser = torch.optim.SGD([w], lr=lr)
    for step in range(steps):
        loss = nn.functional.mse_loss(w * x, y)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return w.item()


def cases(rng):
    yield ([1.0], [2.0], 0.0, 0.25, 1)
    yield ([1.0, 2.0], [2.0, 4.0], 0.0, 0.125, 2)
    yield ([1.0, 2.0], [3.0, 5.0], 1.0, 0.0625, 3)
    yield ([2.0, 1.0, 3.0], [1.0, 1.0, 2.0], 4.0, 0.03125, 2)
    yield ([1.0, 3.0], [0.5, 1.0], -1.0, 0.03125, 4)
    for n in (3, 4, 6):
        yield ((rng.integers(2, 9, n) / 2).tolist(), (rng.integers(10, 30, n) / 2).tolist(), 0.5, 0.015625, int(rng.integers(3, 6)))


def wrong_cleared_after_backward(days, heights, start, lr, steps):
    """The weight stays where it is. If the slopes are cleared between `backward` and `step`, the step has none to use."""
    return start


def wrong_summed_slopes_divided(days, heights, start, lr, steps):
    """You let the slopes add up and divide by the number of the step. The step then uses the mean of all slopes so far; it should use those of the place where the weight is now."""
    x, y = torch.tensor(days), torch.tensor(heights)
    w = torch.tensor(start, requires_grad=True)
    for step in range(steps):
        nn.functional.mse_loss(w * x, y).backward()
        with torch.no_grad():
            w -= lr * w.grad / (step + 1)
    return w.item()


def wrong_only_one_step(days, heights, start, lr, steps):
    """Your program takes one step and returns. All `steps` steps are wanted."""
    x, y = torch.tensor(days), torch.tensor(heights)
    w = torch.tensor(start, requires_grad=True)
    nn.functional.mse_loss(w * x, y).backward()
    return (w - lr * w.grad).item()
