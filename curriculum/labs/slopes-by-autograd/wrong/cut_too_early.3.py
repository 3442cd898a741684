import torch


def grad_of(f, x):
    own = x.detach().clone().requires_grad_()
    with torch.no_grad():
        value = f(own)
    value.backward()
    return own.grad


def descend(f, start, rate, steps):
    place = start.detach().clone()
    for _ in range(steps):
        place = place - rate * grad_of(f, place)
    return place
