def grad_of(f, x):
    own = x.detach().clone().requires_grad_()
    f(own).backward()
    return own.grad


def descend(f, start, rate, steps):
    place = start.detach()
    for _ in range(steps):
        place -= rate * grad_of(f, place)
    return place
