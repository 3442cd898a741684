"""Find the mistake: the wind along the runway

A plane takes off best against the wind. The tower has to know how many metres a second the wind has *along the runway*: positive if
it blows in the direction of the runway, negative if it blows against it. The runway is given by any arrow that points along
it, and nothing should depend on how long that arrow is. For a runway of (0.6, 0.8) the function is right, for (3, 4) it isn't. Find the mistake and fix it.

- `wind`: an array of two floats. `runway`: an array of two floats, not both 0.
- Returns a float.

>>> round(wind_along(np.array([6.0, 4.0]), np.array([0.0, 20.0])), 3)
4.0
>>> round(wind_along(np.array([-10.0, 0.0]), np.array([3.0, 4.0])), 3)
-6.0
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "02-dot-product"
hint = "Try the runways (1, 0) and (2, 0) with the same wind. What should happen to the result, and what happens?"

starter = '''
import numpy as np


def wind_along(wind: np.ndarray, runway: np.ndarray) -> float:
    return float(wind @ runway)
'''


def wind_along(wind: np.ndarray, runway: np.ndarray) -> float:
    return float(wind @ runway / np.linalg.norm(runway))


def cases(rng):
    yield np.array([0.0, 0.0]), np.array([2.0, 0.0])
    yield np.array([3.0, 9.0]), np.array([1.0, 0.0])
    yield np.array([6.0, 4.0]), np.array([0.0, 20.0])
    yield np.array([-10.0, 0.0]), np.array([3.0, 4.0])
    yield np.array([2.0, 2.0]), np.array([-8.0, 6.0])
    yield np.array([4.0, -3.0]), np.array([3.0, 4.0])
    for _ in range(3):
        yield rng.integers(-9, 10, 2).astype(float) + 0.5, rng.integers(2, 20, 2).astype(float)


def wrong_length_counts(wind, runway):
    """A runway arrow twice as long gives you twice the wind. Only the direction of the runway should count."""
    return float(wind @ runway)


def wrong_cosine(wind, runway):
    """You divide by both lengths. That is the cosine, and the strength of the wind is gone. Only the runway has to become a unit vector."""
    both = np.linalg.norm(runway) * np.linalg.norm(wind)
    return float(wind @ runway / both) if both else 0.0


def wrong_divided_twice(wind, runway):
    """You divide by the square of the length, `runway @ runway`. Then a longer arrow gives less wind. Which power of the length is in the dot product?"""
    return float(wind @ runway / (runway @ runway))


def wrong_other_length(wind, runway):
    """You divide by the length of the wind. The wind should keep its strength; the arrow of the runway shouldn't count."""
    length = np.linalg.norm(wind)
    return float(wind @ runway / length) if length else 0.0
