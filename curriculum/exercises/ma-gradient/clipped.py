"""A gradient on a leash

Now and then a single strange batch of data gives a gradient so long that one step would ruin the training. A common
safeguard is to shorten it: the direction stays, but the length is at most `limit`. Gradients that are short enough stay as they
are.

- `gradient`: an array of floats of shape (d,), d at least 1. It isn't changed. `limit`: a number above 0.
- Returns an array of floats of the same shape.

>>> clipped(np.array([6.0, 8.0]), 5)
array([3., 4.])
>>> clipped(np.array([0.0, -2.0]), 5)
array([ 0., -2.])
"""

import numpy as np

minutes = 4
chapter = "02-uphill-arrow"
hint = "By which number must an arrow of length 10 be multiplied to get the length 5?"


def clipped(gradient: np.ndarray, limit: float) -> np.ndarray:
    return gradient / max(1.0, np.linalg.norm(gradient) / limit)


def cases(rng):
    yield (np.array([0.0]), 2)
    yield (np.array([3.0]), 2)
    yield (np.array([0.0, -2.0]), 5)
    yield (np.array([6.0, 8.0]), 5)
    yield (np.array([-6.0, 8.0]), 5)
    yield (np.array([3.0, 4.0]), 5)
    yield (np.array([4.5, 4.5]), 5)
    yield (np.array([1.0, 2.0, 2.0]), 1)
    yield (np.array([-2.0, -3.0, -6.0]), 3.5)
    yield (np.array([-2.0, 3.0, -6.0]), 20)
    for n in (2, 4, 6):
        yield (rng.integers(-9, 10, n) + 0.5, 2.5)
        yield (rng.integers(-4, 5, n) * 1.0, 50)


def wrong_each_entry_alone(gradient, limit):
    """You cut each entry on its own. That turns the arrow: [6, 8] became [5, 5], which is another direction. Multiply all entries by one number."""
    return np.clip(gradient, -limit, limit)


def wrong_short_ones_stretched(gradient, limit):
    """You bring every gradient to the length `limit`, short ones as well. Those were fine: near the bottom gradients are short, and so the steps should be."""
    return gradient * limit / (np.linalg.norm(gradient) or 1)


def wrong_length_one(gradient, limit):
    """You shorten long gradients to the length 1. Their length should be `limit`."""
    length = np.linalg.norm(gradient)
    return gradient / length if length > limit else gradient


def wrong_largest_entry(gradient, limit):
    """You take the largest entry for the length. The length of [6, 8] is 10: the root of the sum of the squares."""
    length = np.abs(gradient).max()
    return gradient * limit / length if length > limit else gradient
