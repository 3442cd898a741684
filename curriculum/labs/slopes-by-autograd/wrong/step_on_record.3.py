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
            place = place - rate * place.grad
    return place.detach()
