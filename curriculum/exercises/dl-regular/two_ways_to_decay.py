"""Two ways to decay

A team switches from Adam to AdamW and asks what that changes. Take one step from the weights `w` with each of the two, both
with the learning rate `lr` and the weight decay `decay`, and return both results. The loss is the sum of `slopes[i] * w[i]`, so the slopes are
the ones given.

- `w`, `slopes`: lists of n floats, n at least 1; `lr`, `decay`: floats above 0.
- Returns two lists: the weights after Adam, and the weights after AdamW.

>>> [[round(v, 3) for v in ws] for ws in two_ways_to_decay([2.0], [3.0], 0.1, 0.5)]
[[1.9], [1.8]]
"""

import torch

minutes = 6
chapter = "02-smaller-weights-earlier-stops"
hint = "Both start from the same weights. Does the second one start where the first ended?"


def two_ways_to_decay(w: list[float], slopes: list[float], lr: float, decay: float) -> list[list[float]]:
    after = []
    for kind in (torch.optim.Adam, torch.optim.AdamW):
        own = torch.tensor(w, requires_grad=True)
        optimiser = kind([own], lr=lr, weight_decay=decay)
        (own * torch.tensor(slopes)).sum().backward()
        optimiser.step()
        after.append(own.tolist())
    return after


def cases(rng):
    yield ([2.0], [3.0], 0.1, 0.5)
    yield ([2.0], [-3.0], 0.1, 0.5)
    yield ([4.0, -4.0], [1.0, 1.0], 0.1, 0.5)
    yield ([-4.0], [1.0], 0.1, 0.5)
    yield ([5.0, -8.0], [-2.0, 1.0], 0.1, 0.5)
    yield ([6.0, -2.0, 1.0], [0.5, 0.5, -8.0], 0.2, 0.25)
    for n in (2, 3, 5):
        yield ((rng.integers(1, 9, n) / 2).tolist(), (rng.integers(1, 9, n) / 4).tolist(), 0.1, float(rng.choice([0.1, 0.5])))


def _adam(w, g, lr):
    return [a - lr * b / (abs(b) + 1e-8) for a, b in zip(w, g)]


def wrong_one_after_the_other(w, slopes, lr, decay):
    """AdamW starts from the weights that Adam has left. Both should start from `w`."""
    first = _adam(w, [g + decay * a for a, g in zip(w, slopes)], lr)
    return [first, _adam([a * (1 - lr * decay) for a in first], slopes, lr)]


def wrong_no_decay(w, slopes, lr, decay):
    """Adam runs without any decay here. Hand it `weight_decay` as well; it adds the penalty to the slope."""
    return [_adam(w, slopes, lr), _adam([a * (1 - lr * decay) for a in w], slopes, lr)]


def wrong_penalty_in_both(w, slopes, lr, decay):
    """Both of your results have the penalty in the slope. AdamW shrinks the weight and leaves the slope alone."""
    first = _adam(w, [g + decay * a for a, g in zip(w, slopes)], lr)
    return [first, first]


def wrong_the_other_order(w, slopes, lr, decay):
    """You return the results in the other order: Adam comes first."""
    first = _adam(w, [g + decay * a for a, g in zip(w, slopes)], lr)
    return [_adam([a * (1 - lr * decay) for a in w], slopes, lr), first]
