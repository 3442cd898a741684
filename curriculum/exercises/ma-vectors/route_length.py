"""How far the drone flies

A drone visits several points, one after the other, always in a straight line. Its battery has to last for the whole way. Return the length of that way.

- `stops`: an array of floats with one row for each point, the first one being the start. It has at least one row; with a single one
  the drone stays where it is. The columns are coordinates in metres: two, three, or any number.
- Returns a float.

>>> route_length(np.array([[0.0, 0.0], [3.0, 4.0], [3.0, 10.0]]))
11.0
"""

import numpy as np

minutes = 4
chapter = "01-row-point-arrow"
hint = "The rows without the first, minus the rows without the last: what does each row of this difference stand for?"


def route_length(stops: np.ndarray) -> float:
    steps = stops[1:] - stops[:-1]
    return float(np.linalg.norm(steps, axis=1).sum())


def cases(rng):
    yield (np.array([[5.0, 5.0]]),)
    yield (np.array([[1.0, 1.0], [4.0, 5.0]]),)
    yield (np.array([[0.0, 0.0], [3.0, 4.0], [0.0, 0.0]]),)
    yield (np.array([[0.0, 0.0], [3.0, 4.0], [3.0, 10.0]]),)
    yield (np.array([[2.0, 0.0, 0.0], [2.0, 3.0, 6.0], [3.0, 1.0, 4.0]]),)
    for n in (3, 5):
        yield (rng.integers(0, 20, (n, 2)).astype(float),)


def wrong_start_to_end(stops):
    """You measure from the first point to the last. The drone also flies the ways in between, and a round trip isn't free."""
    return float(np.linalg.norm(stops[-1] - stops[0]))


def wrong_from_the_origin(stops):
    """You add up how far each point is from the origin. The drone flies from one point to the next."""
    return float(np.linalg.norm(stops, axis=1).sum())


def wrong_along_the_axes(stops):
    """You add up the steps along each axis, as a taxi drives. In a straight line, the squares are added and the root is taken."""
    return float(abs(stops[1:] - stops[:-1]).sum())
