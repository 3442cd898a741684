"""Only stretched?

A mechanical part is pressed with the force `v`, and gives way by `A @ v`. An engineer wants to know whether it moves exactly along the line of the force. Return the eigenvalue if `v` is an eigenvector of `A`, and None if it isn't.

- `A`: an array of floats, shape (n, n). `v`: an array of n whole numbers, not all 0.
- The eigenvalue may be negative, 0 or a fraction such as 0.75. Allow for rounding: `np.allclose` decides whether two arrays are equal.
- Returns a float or None.

>>> stretch_factor(np.array([[3.0, 1.0], [1.0, 3.0]]), np.array([1, -1]))
2.0
>>> stretch_factor(np.array([[3.0, 1.0], [1.0, 3.0]]), np.array([1, 0])) is None
True
"""

import numpy as np

minutes = 5
chapter = "01-arrows-that-keep-their-line"
hint = "A place of `v` may be 0, so don't divide by it. Which place of `v` can you safely divide by? Then check all places with that number."


def stretch_factor(A: np.ndarray, v: np.ndarray) -> float | None:
    image = A @ v
    place = np.abs(v).argmax()
    factor = image[place] / v[place]
    return float(factor) if np.allclose(image, factor * v) else None


def cases(rng):
    yield np.array([[5]]) * 1.0, np.array([2])
    yield np.array([[3, 1], [1, 3]]) * 1.0, np.array([1, 0])
    yield np.array([[3, 1], [1, 3]]) * 1.0, np.array([1, -1])
    yield np.array([[3, 1], [1, 3]]) * 1.0, np.array([-7, -7])
    yield np.array([[-2, 0], [0, 3]]) * 1.0, np.array([5, 0])
    yield np.array([[-2, 0], [0, 3]]) * 1.0, np.array([0, 4])
    yield np.array([[-1, -2], [-2, -4]]) * 1.0, np.array([1, 2])
    yield np.array([[2, 4], [1, 2]]) * 1.0, np.array([2, -1])
    yield np.array([[0, -1], [1, 0]]) * 1.0, np.array([1, 1])
    yield np.array([[0, 1, 0], [1, 0, 0], [0, 0, -1]]) * 1.0, np.array([1, -1, 3])
    yield np.array([[1, 1, 0], [0, 2, 0], [0, 0, 2]]) * 1.0, np.array([1, 1, 5])
    yield np.array([[3, 0], [0, 4]]) * 1.0, np.array([4, 3])
    yield np.array([[-6, 2], [2, -3]]) * 1.0, np.array([2, -1])
    yield np.array([[0.5, 0.25], [0.25, 0.5]]), np.array([1, 1])
    yield np.array([[2.5, 0.0], [0.5, 1.5]]), np.array([0, 2])
    yield np.array([[1.0, 0.0, 0.0], [0.0, 3.0, 1.0], [0.0, 1.0, 3.0]]), np.array([0, 1, -1])
    for _ in range(3):
        p, q = rng.integers(1, 9, 2).tolist()
        yield np.array([[p, q], [q, p]]) * 1.0, np.array([1, int(rng.choice([-1, 2, 1]))]) * int(rng.integers(2, 9))


def wrong_length_of_the_image(A, v):
    """You compare lengths, so your factor is never negative. An arrow that is turned round has a negative eigenvalue."""
    image = A @ v
    factor = np.linalg.norm(image) / np.linalg.norm(v)
    along = np.allclose(image, factor * v) or np.allclose(image, -factor * v)
    return float(factor) if along else None


def wrong_any_arrow_has_one(A, v):
    """You return a number for every arrow. One that leaves its line has no eigenvalue; compare the whole image with the whole arrow."""
    return float(v @ (A @ v) / (v @ v))


def wrong_first_place_divides(A, v):
    """You divide by the first place of `v`. If a 0 stands there, your answer is None, though the arrow may well be an eigenvector."""
    image = A @ v
    if v[0] == 0:
        return None
    factor = image[0] / v[0]
    return float(factor) if np.allclose(image, factor * v) else None
