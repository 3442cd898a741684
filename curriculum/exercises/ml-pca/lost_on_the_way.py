"""Lost on the way

A drone reports positions, but its radio has room for only one number each: the place along a direction, measured from
the mean of all positions. Return how much is lost: the sum of the squared distances of the positions from the line
through their mean in that direction.

- `X`: an array of floats, shape (n, d), n and d at least 1.
- `direction`: an array of d floats, not all 0. It can have any length.
- Returns a float, not rounded. Neither argument is changed.

>>> round(lost_on_the_way(np.array([[10.0, 0.0], [10.0, 6.0]]), np.array([5.0, 0.0])), 6)
18.0
>>> round(lost_on_the_way(np.array([[1.0, 1.0], [3.0, 5.0]]), np.array([1.0, 2.0])), 6)
0.0
"""

import numpy as np

minutes = 6
chapter = "01-one-number-for-each-row"
hint = "What has to be true of an arrow before a dot product with it is a place? And what do place and distance add up to?"


def lost_on_the_way(X: np.ndarray, direction: np.ndarray) -> float:
    Xc = X - X.mean(axis=0)
    arrow = direction / np.linalg.norm(direction)
    lost = Xc - np.outer(Xc @ arrow, arrow)
    return float((lost**2).sum())


def cases(rng):
    yield (np.array([[2.0]]), np.array([3.0]))
    yield (np.array([[10.0, 0.0], [10.0, 6.0]]), np.array([5.0, 0.0]))
    yield (np.array([[1.0, 1.0], [3.0, 5.0]]), np.array([1.0, 2.0]))
    yield (np.array([[0.0, 0.0], [2.0, 0.0], [4.0, 3.0]]), np.array([0.0, 2.0]))
    yield (np.array([[5.0, 5.0, 5.0], [7.0, 5.0, 6.0]]), np.array([1.0, 0.0, 0.0]))
    yield (np.array([[8.0, 1.0], [9.0, 4.0], [4.0, 4.0]]), np.array([-3.0, 4.0]))
    for n, d in ((4, 2), (6, 3), (9, 4)):
        yield (rng.integers(0, 30, (n, d)) * 1.0, rng.integers(2, 6, d) * 1.0)


def wrong_arrow_too_long(X, direction):
    """You use the direction as it comes. A dot product is a place only if the arrow has the length 1."""
    Xc = X - X.mean(axis=0)
    return float((Xc**2).sum() - ((Xc @ direction) ** 2).sum())


def wrong_not_centred(X, direction):
    """Your line runs through (0, 0, ...). It should run through the mean of the positions."""
    places = X @ (direction / np.linalg.norm(direction))
    return float((X**2).sum() - (places**2).sum())


def wrong_what_is_kept(X, direction):
    """You return the squares of the places, which is what gets through. How much is lost was asked for."""
    Xc = X - X.mean(axis=0)
    return float(((Xc @ (direction / np.linalg.norm(direction))) ** 2).sum())
