"""Which crane is there first?

In a warehouse several cranes hang from the ceiling. A crane moves along all its directions *at the same time*, one metre a second in each, so the longest of
its ways decides when it arrives. Return the row of the crane that is at the goal first.

- `cranes`: an array of whole numbers, one row for each crane, one column for each direction, at least one of each. `goal`: an array of whole
  numbers, one for each direction.
- Of several cranes that arrive at the same time, return the first.
- Returns an int.

>>> first_crane(np.array([[0, 0], [6, 9], [4, 2]]), np.array([5, 6]))
1
"""

import numpy as np

minutes = 5
chapter = "04-other-distances"
hint = "One crane: from 4 to 5 and from 2 to 6 at the same time. How many seconds is that? Which of the three norms is it?"


def first_crane(cranes: np.ndarray, goal: np.ndarray) -> int:
    seconds = np.abs(cranes - goal).max(axis=1)
    return int(seconds.argmin())


def cases(rng):
    yield np.array([[3]]), np.array([8])
    yield np.array([[9], [2]]), np.array([4])
    yield np.array([[1, 1], [3, 3]]), np.array([2, 2])
    yield np.array([[0, 0], [6, 9], [4, 2]]), np.array([5, 6])
    yield np.array([[5, 0], [3, 3]]), np.array([0, 0])
    yield np.array([[4, 4], [0, 5]]), np.array([0, 0])
    yield np.array([[0, 5], [4, -4], [6, 0]]), np.array([0, 0])
    yield np.array([[7, 0, 0], [6, 6, -6]]), np.array([0, 0, 0])
    yield np.array([[-9, -9], [5, 5]]), np.array([1, 1])
    yield np.array([[8, 1], [0, 0]]), np.array([9, 9])
    for n in (4, 7):
        yield rng.integers(0, 30, (n, 3)), rng.integers(0, 30, 3)


def wrong_one_after_the_other(cranes, goal):
    """You add up the ways, as if a crane moved along one direction after the other. They move at the same time."""
    return int(np.abs(cranes - goal).sum(axis=1).argmin())


def wrong_straight_line(cranes, goal):
    """You compare straight lines. (5, 0) takes 5 seconds and (4, 4) takes 4, although the line to (4, 4) is longer."""
    return int(np.linalg.norm(cranes - goal, axis=1).argmin())


def wrong_signs_kept(cranes, goal):
    """In each direction, the ways to one side are negative in your function, and so they never decide. A crane needs 9 seconds for -9 as well."""
    return int((cranes - goal).max(axis=1).argmin())
