"""A map from two observations

A camera distorts the picture by a linear map. In a test, the arrow (1, 0) was seen as `first`, and the arrow (0, 1) as `second`. Return the matrix of this map, and the
image of the arrow `v`: how the camera sees it.

- `first`, `second`, `v`: arrays of two floats.
- Returns a tuple of two arrays: the matrix, shape (2, 2), and the image of `v`, shape (2,).

>>> matrix, image = seen_after(np.array([2.0, 0.5]), np.array([0.0, 1.0]), np.array([3.0, 4.0]))
>>> image
array([6. , 5.5])
"""

import numpy as np

minutes = 4
chapter = "03-maps-of-the-plane"
hint = "What does a matrix make of (1, 0): its first row or its first column?"


def seen_after(first: np.ndarray, second: np.ndarray, v: np.ndarray) -> tuple:
    matrix = np.column_stack([first, second])
    return matrix, matrix @ v


def cases(rng):
    yield np.array([1.0, 0.0]), np.array([0.0, 1.0]), np.array([5.0, 6.0])
    yield np.array([0.0, 1.0]), np.array([-1.0, 0.0]), np.array([3.0, 1.0])
    yield np.array([2.0, 0.5]), np.array([0.0, 1.0]), np.array([3.0, 4.0])
    yield np.array([1.0, 2.0]), np.array([3.0, 4.0]), np.array([1.0, 0.0])
    yield np.array([1.0, 2.0]), np.array([5.0, -1.0]), np.array([0.0, 0.0])
    for _ in range(3):
        yield rng.integers(1, 5, 2).astype(float), rng.integers(5, 9, 2).astype(float), rng.integers(1, 9, 2).astype(float)


def wrong_written_as_rows(first, second, v):
    """You write the two images as rows. (1, 0) picks the first *column* of a matrix, so that is where its image has to be."""
    matrix = np.array([first, second])
    return matrix, matrix @ v


def wrong_columns_swapped(first, second, v):
    """You put the image of (0, 1) into the first column. Multiply your matrix by (1, 0) and compare."""
    matrix = np.column_stack([second, first])
    return matrix, matrix @ v


def wrong_vector_on_the_left(first, second, v):
    """Your matrix is right, but you multiply from the left, so `v` meets its columns. Put `v` on the right."""
    matrix = np.column_stack([first, second])
    return matrix, v @ matrix
