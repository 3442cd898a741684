"""A forecast that learns from its next forecast

A delivery app forecasts the minutes that are left. A minute later it forecasts again, and the later forecast is usually
the better one. So the earlier one is pulled towards it. One minute has gone by, so the earlier forecast should be 1 more
than the later one. With the features `now` and, a minute later, `later`,

    loss = (now @ w - (1 + later @ w)) ** 2

1 plus the later forecast serves as the target. It counts as a *constant*: the slope must not pull it towards the earlier one,
although both use the same weights. Return the gradient of the loss with respect to w.

- `now`, `later`, `w`: lists of d floats, d at least 1.
- Returns a list of d floats.

>>> held_still([3.0, 1.0], [2.0, 1.0], [2.0, 0.5])
[6.0, 2.0]
"""

import torch

minutes = 6
chapter = "03-slopes-on-record"
hint = "Which part of the formula should be cut out of the record?"


def held_still(now: list[float], later: list[float], w: list[float]) -> list[float]:
    weights = torch.tensor(w, requires_grad=True)
    target = 1 + torch.tensor(later) @ weights
    loss = (torch.tensor(now) @ weights - target.detach()) ** 2
    loss.backward()
    return weights.grad.tolist()


def cases(rng):
    yield ([2.0], [1.0], [3.0])
    yield ([2.0], [1.0], [0.0])
    yield ([3.0, 1.0], [2.0, 1.0], [2.0, 0.5])
    yield ([1.0, 0.0], [0.5, 4.0], [2.0, 0.5])
    yield ([1.0, 2.0, 3.0], [3.0, 2.0, 1.0], [1.0, 0.5, -0.5])
    for d in (2, 3, 5):
        yield ((rng.integers(1, 9, d) / 2).tolist(), (rng.integers(1, 9, d) / 2).tolist(), [12.0, *(rng.integers(-4, 5, d - 1) / 2).tolist()])


def wrong_both_learn(now, later, w):
    """Your slope flows through both forecasts, so the later one is pulled towards the earlier as well. Which of the two counts as a constant?"""
    weights = torch.tensor(w, requires_grad=True)
    loss = (torch.tensor(now) @ weights - (1 + torch.tensor(later) @ weights)) ** 2
    loss.backward()
    return weights.grad.tolist()


def wrong_held_the_other(now, later, w):
    """You hold the earlier forecast still, and the later one learns. It should be the other way round."""
    weights = torch.tensor(w, requires_grad=True)
    guess = (torch.tensor(now) @ weights).detach()
    ((guess - (1 + torch.tensor(later) @ weights)) ** 2).backward()
    return weights.grad.tolist()


def wrong_minute_forgotten(now, later, w):
    """You pull the earlier forecast towards the later one itself. A minute has gone by between them: the target is 1 more."""
    weights = torch.tensor(w, requires_grad=True)
    target = (torch.tensor(later) @ weights).detach()
    ((torch.tensor(now) @ weights - target) ** 2).backward()
    return weights.grad.tolist()
