import torch


def grad_of(f, x):
    """Return the gradient of f at x, by the slopes of a shift that is 0."""
    shift = torch.zeros_like(x, requires_grad=True)
    f(x.detach() + shift).backward()
    return shift.grad.clone()


def descend(f, start, rate, steps):
    """Return the place after so many steps; the place is cut out of the record and marked again."""
    place = start.detach().clone()
    while steps > 0:
        place = place.detach().requires_grad_()
        f(place).backward()
        place = place.detach() - rate * place.grad
        steps -= 1
    return place
