"""You add the gradient, and it points uphill. From (2, 5) your first step leads to (2.8, 5.2)
instead of (1.2, 4.8)."""

import torch


def grad_of(f, x):
    own = x.detach().clone().requires_grad_()
    f(own).backward()
    return own.grad


def descend(f, start, rate, steps):
    place = start.detach().clone().requires_grad_()
    for _ in range(steps):
        f(place).backward()
        with torch.no_grad():
            place += rate * place.grad
        place.grad.zero_()
    return place.detach()
