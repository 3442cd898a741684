"""Blame for the mean

A weather service averages its temperature map over blocks of k by k places before the next layer gets it. Training has
come back to this layer: for each block, the slope of the loss for its mean is known. What is the slope for each place of
the map?

- `slopes`: an array of floats of shape (h, w), one slope for each block.
- `k`: the side of a block, at least 1. The blocks lie side by side, without overlap.
- `side`: a tuple (H, W), the shape of the map. `H // k` is h and `W // k` is w; rows and columns that are left over at the
  end belong to no block.
- Returns an array of floats of shape (H, W).

>>> blame_for_the_mean(np.array([[8.0, -4.0]]), 2, (2, 5)).tolist()
[[2.0, 2.0, -1.0, -1.0, 0.0], [2.0, 2.0, -1.0, -1.0, 0.0]]
"""

import numpy as np

minutes = 6
chapter = "02-pooling-and-the-way-back"
hint = "Raise one place of a block of k by k by 1. By how much does the mean rise?"


def blame_for_the_mean(slopes: np.ndarray, k: int, side: tuple[int, int]) -> np.ndarray:
    blame = np.zeros(side)
    for r in range(slopes.shape[0]):
        for c in range(slopes.shape[1]):
            blame[r * k:(r + 1) * k, c * k:(c + 1) * k] = slopes[r, c] / (k * k)
    return blame


def cases(rng):
    yield (np.array([[6.0]]), 1, (1, 1))
    yield (np.array([[8.0]]), 2, (2, 2))
    yield (np.array([[8.0, -4.0]]), 2, (2, 5))
    yield (np.array([[8.0], [-4.0]]), 2, (5, 3))
    yield (np.array([[9.0, 18.0]]), 3, (4, 6))
    yield (np.array([[4.0, 8.0], [12.0, 16.0]]), 2, (4, 4))
    for k, (h, w) in ((2, (2, 3)), (3, (3, 2)), (4, (1, 2))):
        yield (rng.normal(0, 5, (h, w)).round(2), k, (h * k + k - 1, w * k + 1))


def wrong_whole_slope_for_all(slopes, k, side):
    """Every place gets the whole slope of its block. If one of k * k numbers rises by 1, the mean rises by a share of that only."""
    blame = np.zeros(side)
    for r in range(slopes.shape[0]):
        for c in range(slopes.shape[1]):
            blame[r * k:(r + 1) * k, c * k:(c + 1) * k] = slopes[r, c]
    return blame


def wrong_divided_by_the_side(slopes, k, side):
    """You divide by k. A block has k rows and k columns, so k * k places."""
    blame = np.zeros(side)
    for r in range(slopes.shape[0]):
        for c in range(slopes.shape[1]):
            blame[r * k:(r + 1) * k, c * k:(c + 1) * k] = slopes[r, c] / k
    return blame


def wrong_one_winner(slopes, k, side):
    """You give everything to one place of each block, as in max pooling. A mean depends on all places alike."""
    blame = np.zeros(side)
    for r in range(slopes.shape[0]):
        for c in range(slopes.shape[1]):
            blame[r * k, c * k] = slopes[r, c]
    return blame
