"""Melting weights

In a long run some inputs turn out to be useless: the slope of their weights is 0 from now on. Weight decay melts such
weights away, and biases are left out of the decay. After each SGD step, a weight with slope 0 is `1 - lr * decay` times
what it was. Return how many steps it takes until every *weight* is at most `limit` away from 0.

- `values`: a list of floats, at least one; `is_bias`: a list of bools of the same length. Biases don't count; at least one value is a weight.
- `lr`, `decay`, `limit`: floats above 0, and `lr * decay` is below 1.
- Returns an int; 0 if nothing has to melt.

>>> melting_weights([8.0, 50.0, -2.0], [False, True, False], 0.5, 1.0, 1.0)
3
"""

minutes = 6
chapter = "02-smaller-weights-earlier-stops"
hint = "Which of the weights takes longest?"


def melting_weights(values: list[float], is_bias: list[bool], lr: float, decay: float, limit: float) -> int:
    weights = [abs(value) for value, bias in zip(values, is_bias) if not bias]
    largest = max(weights)
    steps = 0
    while largest > limit:
        largest *= 1 - lr * decay
        steps += 1
    return steps


def cases(rng):
    yield ([0.5], [False], 0.5, 1.0, 1.0)
    yield ([0.5, 5.0], [False, True], 0.5, 1.0, 1.0)
    yield ([8.0], [False], 0.5, 1.0, 1.0)
    yield ([8.0, 50.0, -2.0], [False, True, False], 0.5, 1.0, 1.0)
    yield ([1.0, -16.0], [False, False], 0.25, 2.0, 2.0)
    yield ([3.0, -9.0, 40.0], [False, False, True], 0.1, 1.5, 0.5)
    yield ([-7.0, 2.0, 30.0], [False, False, True], 0.2, 0.5, 0.25)
    for n in (2, 3, 5):
        yield ([-12.0, 90.0, *rng.integers(-9, 10, n).astype(float).tolist()], [False, True] + [False] * n, 0.1, float(rng.choice([0.5, 1.0, 2.0])), 0.5)


def wrong_biases_too(values, is_bias, lr, decay, limit):
    """Your biases melt as well, and the largest of them decides. Biases are left out of the decay."""
    largest, steps = max(abs(value) for value in values), 0
    while largest > limit:
        largest *= 1 - lr * decay
        steps += 1
    return steps


def wrong_lr_left_out(values, is_bias, lr, decay, limit):
    """You shrink each weight by the share `decay` and leave out the learning rate. A step takes the share `lr * decay`."""
    largest = max((abs(value) for value, bias in zip(values, is_bias) if not bias), default=0.0)
    steps = 0
    while largest > limit:
        largest *= 1 - decay
        steps += 1
    return steps


def wrong_same_amount_each_step(values, is_bias, lr, decay, limit):
    """You take off the same amount in every step. Decay takes a share of what is left, so the steps get smaller."""
    start = max((abs(value) for value, bias in zip(values, is_bias) if not bias), default=0.0)
    largest, steps = start, 0
    while largest > limit:
        largest -= lr * decay * start
        steps += 1
    return steps


def wrong_sign_ignored(values, is_bias, lr, decay, limit):
    """You look for the largest weight and forget that negative ones can be far from 0, too."""
    largest = max((value for value, bias in zip(values, is_bias) if not bias), default=0.0)
    steps = 0
    while largest > limit:
        largest *= 1 - lr * decay
        steps += 1
    return steps
