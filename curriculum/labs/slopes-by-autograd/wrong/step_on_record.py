"""Your step in `descend` goes on record: PyTorch refuses to change a marked tensor in place, and
`place = place - ...` makes a result that is no leaf, so its slopes are None in round 2. Step
inside `torch.no_grad()`, in place."""


def grad_of(f, x):
    own = x.detach().clone().requires_grad_()
    f(own).backward()
    return own.grad


def descend(f, start, rate, steps):
    place = start.detach().clone().requires_grad_()
    for _ in range(steps):
        f(place).backward()
        place -= rate * place.grad
        place.grad.zero_()
    return place.detach()
