"""How steep is this path?

At a point in the hills the gradient of the height is known, in metres per metre towards the east and the north. A path
leaves in some direction, given as an arrow of any length: `[3, 4]` goes 3 to the east for every 4 to the north. How
steep is the path, in metres of height per metre walked (as seen on the map)? A path that falls has a negative slope.

- `gradient`: an array of two floats. `direction`: an array of two numbers, not both 0.
- Returns a float.

>>> climb_rate(np.array([0.5, 0.25]), np.array([3, 4]))
0.5
>>> climb_rate(np.array([0.5, 0.25]), np.array([-2, 0]))
-0.5
"""

import numpy as np

minutes = 4
chapter = "02-uphill-arrow"
hint = "The dot product gives the slope for a step of length 1. How long is the arrow [3, 4]?"


def climb_rate(gradient: np.ndarray, direction: np.ndarray) -> float:
    return float(gradient @ direction / np.linalg.norm(direction))


def cases(rng):
    yield (np.array([0.5, 0.25]), np.array([1, 0]))
    yield (np.array([0.5, 0.25]), np.array([3, 4]))
    yield (np.array([0.5, 0.25]), np.array([-2, 0]))
    yield (np.array([0.0, 0.0]), np.array([1, 5]))
    yield (np.array([0.3, -0.4]), np.array([4, 3]))
    yield (np.array([0.6, 0.8]), np.array([0.6, 0.8]))
    yield (np.array([-0.5, 0.125]), np.array([5, 12]))
    for _ in range(4):
        yield (rng.integers(-8, 9, 2) / 16 + 0.03, rng.integers(2, 9, 2))


def wrong_long_arrows_are_steep(gradient, direction):
    """Your slope depends on how long the arrow is: [6, 8] would be twice as steep as [3, 4], and it is the same path. Bring the arrow to length 1."""
    return float(gradient @ direction)


def wrong_gradient_shortened_too(gradient, direction):
    """You bring both arrows to length 1. The length of the gradient says how steep the hill is; without it only the angle is left."""
    both = np.linalg.norm(direction) * (np.linalg.norm(gradient) or 1)
    return float(gradient @ direction / both)


def wrong_steepest_for_all(gradient, direction):
    """You return the length of the gradient. That is the slope of the steepest path, not of this one."""
    return float(np.linalg.norm(gradient))


def wrong_divided_by_the_parts(gradient, direction):
    """You divide by the sum of the two parts of the arrow. The way on the map is shorter than going east first and then north: it is the length of the arrow."""
    return float(gradient @ direction / np.abs(direction).sum())
