"""The nearest charging station

A car rental firm wants to know, for each of its cars, which charging station is nearest and how far it is, as the
crow flies. Return both. If several stations are equally near, the one that comes first counts.

- `cars`: an array of shape (n, 2), `stations`: an array of shape (m, 2): coordinates in kilometres, n and m at least
  1. They aren't changed.
- Returns a tuple of two arrays of shape (n,): the places of the stations, counted from 0, and the distances, as
  floats.

>>> nearest_stations(np.array([[0, 0], [6, 7]]), np.array([[3, 4], [6, 8]]))
(array([0, 1]), array([5., 1.]))
"""

import numpy as np

minutes = 5
chapter = "04-every-pair"
hint = "Which shapes do `cars` and `stations` need, so that all differences have shape (n, m, 2)? The last axis goes away first."


def nearest_stations(cars: np.ndarray, stations: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    steps = cars[:, np.newaxis] - stations
    distances = np.sqrt((steps**2).sum(axis=2))
    return distances.argmin(axis=1), distances.min(axis=1)


def cases(rng):
    yield (np.array([[0, 0]]), np.array([[3, 4]]))
    yield (np.array([[1, 1]]), np.array([[9, 9], [1, 2]]))
    yield (np.array([[0, 0], [6, 7]]), np.array([[3, 4], [6, 8]]))
    yield (np.array([[0, 0]]), np.array([[0, 5], [3, 3], [5, 0]]))
    yield (np.array([[0, 0]]), np.array([[9, 0], [3, 4], [5, 0], [4, 3]]))
    yield (np.array([[2, 2], [8, 1], [0, 7]]), np.array([[2, 6], [5, 5]]))
    yield (np.array([[0, 0], [10, 10]]), np.array([[6, 0], [4, 4], [10, 4]]))
    for n, m in ((3, 4), (5, 6), (8, 5)):
        yield (rng.integers(0, 30, (n, 2)), np.concatenate([rng.integers(0, 30, (m, 2)), [[40, 40]]]))


def wrong_along_the_streets(cars, stations):
    """You add up the steps in the two directions. That is how a car drives in a grid of streets; as the crow flies, Pythagoras is needed."""
    distances = np.abs(cars[:, None] - stations).sum(axis=2)
    return distances.argmin(axis=1), distances.min(axis=1).astype(float)


def wrong_nearest_car(cars, stations):
    """You give the nearest car for each station. One answer for each *car* is asked for."""
    distances = np.sqrt(((cars[:, None] - stations) ** 2).sum(axis=2))
    return distances.argmin(axis=0), distances.min(axis=0)


def wrong_squares(cars, stations):
    """The places are right, but the distances are still squared."""
    squares = ((cars[:, None] - stations) ** 2).sum(axis=2)
    return squares.argmin(axis=1), squares.min(axis=1).astype(float)
