"""A press made to order

So far you have taken matrices apart. Now build one. A press for pictures stretches everything along one direction by one
factor, and at right angles to it by another. Return the symmetric matrix that does this: the given direction is an
eigenvector with the eigenvalue `along`, and every arrow perpendicular to it is one with the eigenvalue `across`.

- `direction`: an array of two numbers, not both 0, of any length. It isn't changed.
- `along`, `across`: numbers, perhaps negative, 0 or equal.
- Returns an array of floats, shape (2, 2).

>>> press_made_to_order(np.array([1, 1]), 4, 2).round(6)
array([[3., 1.],
       [1., 3.]])
"""

import numpy as np

minutes = 5
chapter = "03-singular-values"
hint = "Let u be the direction, made 1 long. What does the outer product of u with itself make of u, and what of an arrow perpendicular to u? A sum of two such products does the job."


def press_made_to_order(direction: np.ndarray, along: float, across: float) -> np.ndarray:
    u = direction / np.linalg.norm(direction)
    w = np.array([-u[1], u[0]])
    return along * np.outer(u, u) + across * np.outer(w, w)


def cases(rng):
    a = np.array
    yield a([1, 0]), 2, 1
    yield a([0, 5]), 2, 1
    yield a([1, 1]), 4, 2
    yield a([3, -4]), 2, 0
    yield a([-1.0, 2.0]), 0, 5
    yield a([6, 8]), -1, 1
    yield a([0.3, 0.1]), 3, 3
    yield a([2, 1]), 0.5, -2
    for _ in range(4):
        yield rng.integers(1, 9, 2) * a([1, -1]), int(rng.integers(2, 6)), int(rng.integers(-3, 2))


def wrong_length_left_in(direction, along, across):
    """Your matrix stretches too much where the direction is longer than 1, and too little where it is shorter. Divide the direction by its length first."""
    u = np.array(direction, dtype=float)
    w = np.array([-u[1], u[0]])
    return along * np.outer(u, u) + across * np.outer(w, w)


def wrong_along_and_across_swapped(direction, along, across):
    """Your two factors have changed places: along the direction, your matrix stretches by `across`."""
    u = direction / np.linalg.norm(direction)
    w = np.array([-u[1], u[0]])
    return across * np.outer(u, u) + along * np.outer(w, w)


def wrong_nothing_across(direction, along, across):
    """Your matrix is right along the direction, but it squashes arrows at right angles to nothing. What stretches them by `across`?"""
    u = direction / np.linalg.norm(direction)
    return along * np.outer(u, u)


def wrong_axes_instead(direction, along, across):
    """Your matrix stretches along the axes, whatever the direction is. Multiply it by `direction`: is that arrow only stretched?"""
    return np.diag([float(along), float(across)])
