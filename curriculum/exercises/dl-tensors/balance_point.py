"""The best place for a depot

A firm looks for the place on a long road at which the mean squared distance to its customers is smallest. The program
starts at kilometre 0 and takes `steps` steps, each of them against the slope and by `rate` times the slope; then it returns the place.
It runs, but shoots past the best place and swings to and fro. Find the one mistake and fix it.

- `customers`: a list of at least one float, their kilometres. `rate`: a float above 0. `steps`: an int, at least 0.
- Returns the place as a float.

>>> balance_point([2.0, 4.0], 0.25, 2)
2.25
"""

import torch

minutes = 7
chapter = "03-slopes-on-record"
kind = "fix"
hint = "Print the slope in each round, and compare the second with the one you expect by hand."

starter = '''
import torch


def balance_point(customers: list[float], rate: float, steps: int) -> float:
    at = torch.tensor(customers)
    place = torch.tensor(0.0, requires_grad=True)
    for step in range(steps):
        loss = ((at - place) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            place -= rate * place.grad
    return place.item()
'''


def balance_point(customers: list[float], rate: float, steps: int) -> float:
    at = torch.tensor(customers)
    place = torch.tensor(0.0, requires_grad=True)
    for step in range(steps):
        loss = ((at - place) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            place -= rate * place.grad
        place.grad.zero_()
    return place.item()


def cases(rng):
    yield ([4.0], 0.25, 0)
    yield ([4.0], 0.25, 1)
    yield ([2.0, 4.0], 0.25, 2)
    yield ([1.0, 5.0, 9.0], 0.125, 2)
    yield ([8.0, -4.0, 2.0], 0.125, 3)
    for n, steps in ((3, 2), (4, 4), (6, 3)):
        yield ((rng.integers(4, 99, n) / 4).tolist(), 0.125, steps)


def wrong_slopes_add_up(customers, rate, steps):
    """Nothing clears the slope. In the second round `.grad` holds the slopes of both rounds, and the step is too long."""
    at = torch.tensor(customers)
    place = torch.tensor(0.0, requires_grad=True)
    for step in range(steps):
        ((at - place) ** 2).mean().backward()
        with torch.no_grad():
            place -= rate * place.grad
    return place.item()


def wrong_cleared_too_early(customers, rate, steps):
    """Your place stays at kilometre 0. If the slope is cleared between `backward` and the step, every step has the length 0."""
    return 0.0


def wrong_smaller_steps(customers, rate, steps):
    """You divide the step by the number of the round. That hides the swinging, but each step should go by the rate times the slope of this round alone."""
    at = torch.tensor(customers)
    place = torch.tensor(0.0, requires_grad=True)
    for step in range(steps):
        ((at - place) ** 2).mean().backward()
        with torch.no_grad():
            place -= rate * place.grad / (step + 1)
    return place.item()
