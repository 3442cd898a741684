"""Honest hits

A warehouse guesses the kind of a parcel from the nearest parcel that it knows. How often would it have been right? Ask each known parcel for its nearest neighbour among the *others*, and count how often the two have the same kind.

- `X`: an array of whole numbers, one row for each parcel, at least two rows. `kinds`: an array with one text for each row.
- Of equally near parcels, the one that stands first is the neighbour. Two parcels may have exactly the same measurements; each of them may then be the neighbour of the other.
- Returns an int.

>>> hits_left_out(np.array([[1], [2], [9]]), np.array(["box", "box", "tube"]))
2
"""

import numpy as np

minutes = 6
chapter = "02-scale-and-k"
hint = "Begin with a table of all squared distances: `X[:, None] - X`. Where does each parcel meet itself? (Infinity is a float.)"


def hits_left_out(X: np.ndarray, kinds: np.ndarray) -> int:
    squares = ((X[:, None] - X) ** 2).sum(axis=2).astype(float)
    np.fill_diagonal(squares, np.inf)
    nearest = squares.argmin(axis=1)
    return int((kinds[nearest] == kinds).sum())


def cases(rng):
    yield np.array([[1], [5]]), np.array(["box", "tube"])
    yield np.array([[1], [5]]), np.array(["box", "box"])
    yield np.array([[1], [2], [9]]), np.array(["box", "box", "tube"])
    yield np.array([[4], [4], [5]]), np.array(["box", "box", "tube"])
    yield np.array([[4, 1], [4, 1], [9, 9], [9, 8]]), np.array(["a", "a", "b", "c"])
    yield np.array([[0, 0], [3, 3], [0, 5], [3, 4]]), np.array(["a", "b", "a", "a"])
    yield np.array([[7], [7], [6], [1]]), np.array(["a", "a", "b", "a"])
    yield np.array([[2], [2], [2], [3]]), np.array(["a", "a", "b", "b"])
    yield np.array([[1], [1], [4], [4], [2]]), np.array(["x", "x", "y", "y", "z"])
    for n in (5, 9):
        yield rng.integers(0, 10, (n, 2)), np.array(["a", "b", "c"])[rng.integers(0, 3, n)]


def wrong_knows_itself(X, kinds):
    """Each parcel finds itself, at distance 0. Then everything is right, whatever the kinds are."""
    nearest = ((X[:, None] - X) ** 2).sum(axis=2).argmin(axis=1)
    return int((kinds[nearest] == kinds).sum())


def wrong_twins_ignored(X, kinds):
    """You leave out every parcel at distance 0. Another parcel with the same measurements is a neighbour, and the nearest of all; only the row itself must not answer."""
    squares = ((X[:, None] - X) ** 2).sum(axis=2).astype(float)
    squares[squares == 0] = np.inf
    return int((kinds[squares.argmin(axis=1)] == kinds).sum())


def wrong_misses_counted(X, kinds):
    """You count the parcels whose neighbour is of another kind. The hits were asked for."""
    squares = ((X[:, None] - X) ** 2).sum(axis=2).astype(float)
    np.fill_diagonal(squares, np.inf)
    return int((kinds[squares.argmin(axis=1)] != kinds).sum())
