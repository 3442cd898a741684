def grad_of(f, x):
    x.requires_grad_()
    f(x).backward()
    return x.grad


def descend(f, start, rate, steps):
    place = start.detach().clone()
    for _ in range(steps):
        place = place - rate * grad_of(f, place)
    return place
