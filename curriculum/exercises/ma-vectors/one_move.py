"""One move towards the target

A robot vacuum moves once a second, in a straight line towards its target, by `step` metres. If the target is `step`
metres away or nearer, the robot stops exactly on it. Return its position after one move.

- `position`, `target`: arrays of floats with one axis and equally many numbers. They may be equal: then the robot stays.
- `step`: a float above 0.
- Returns an array of floats. The arguments aren't changed.

>>> one_move(np.array([0.0, 0.0]), np.array([6.0, 8.0]), 5.0)
array([3., 4.])
>>> one_move(np.array([0.0, 7.0]), np.array([0.0, 4.0]), 3.5)
array([0., 4.])
"""

import numpy as np

minutes = 6
chapter = "01-row-point-arrow"
hint = "You need the arrow to the target, its length, and a unit vector. When may you not divide?"


def one_move(position: np.ndarray, target: np.ndarray, step: float) -> np.ndarray:
    way = target - position
    length = np.linalg.norm(way)
    if length <= step:
        return target.copy()
    return position + step * way / length


def cases(rng):
    yield np.array([2.0]), np.array([2.0]), 1.0
    yield np.array([2.0]), np.array([9.0]), 3.0
    yield np.array([9.0, 1.0]), np.array([9.0, 1.0]), 0.5
    yield np.array([0.0, 0.0]), np.array([6.0, 8.0]), 5.0
    yield np.array([0.0, 7.0]), np.array([0.0, 4.0]), 3.5
    yield np.array([0.0, 0.0]), np.array([3.0, 4.0]), 6.0
    yield np.array([1.0, 1.0]), np.array([4.0, 5.0]), 5.0
    yield np.array([5.0, 5.0]), np.array([2.0, 1.0]), 2.0
    yield np.array([1.0, 2.0, 2.0]), np.array([0.0, 0.0, 0.0]), 1.0
    for n in (2, 3):
        yield rng.integers(0, 9, n).astype(float), rng.integers(20, 40, n).astype(float), 4.0


def wrong_flies_past(position, target, step):
    """If the target is nearer than one step, your robot goes past it. (And if it's there already, you divide 0 by 0.) Check the length first."""
    way = target - position
    return position + step * way / np.linalg.norm(way)


def wrong_not_a_unit_vector(position, target, step):
    """You multiply the whole arrow by the step, so the robot goes further the further away the target is. Make a direction of length 1 first."""
    way = target - position
    if np.linalg.norm(way) <= step:
        return target.copy()
    return position + step * way


def wrong_away_from_it(position, target, step):
    """Your robot moves away from its target. Which of the two points does the arrow have to start from?"""
    way = position - target
    length = np.linalg.norm(way)
    if length <= step:
        return target.copy()
    return position + step * way / length
