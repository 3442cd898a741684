"""You cut the record before `backward`, with `detach`, `item` or a new `torch.tensor`. What is
left is a number that knows nothing of x, so there is no way back to it. Cut first and mark then;
from the marked tensor to the value of f, nothing may be cut."""


def grad_of(f, x):
    own = x.detach().clone().requires_grad_()
    f(own.detach()).backward()
    return own.grad


def descend(f, start, rate, steps):
    place = start.detach().clone()
    for _ in range(steps):
        place = place - rate * grad_of(f, place)
    return place
