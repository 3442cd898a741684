import torch


def grad_of(f, x):
    """Return the gradient of f at x; x stays as it was."""
    own = x.detach().clone().requires_grad_()  # out of any record, in memory of its own, marked
    f(own).backward()
    return own.grad


def descend(f, start, rate, steps):
    """Return the place after so many steps against the gradient of f; start stays as it was."""
    place = start.detach().clone().requires_grad_()
    for _ in range(steps):
        f(place).backward()
        with torch.no_grad():
            place -= rate * place.grad
        place.grad.zero_()
    return place.detach()
