"""Find the mistake: first this, then that

A program for floor plans moves all corners of a room by two maps, *first* by the matrix `first` and *then* by `second`. Both are made for vectors on their right, as in
`first @ v`. To save work, the two are multiplied once. The plans come out wrong, unless the order doesn't matter. Find the mistake and fix it.

- `corners`: an array of whole numbers, one row for each corner, shape (n, 2). `first`, `second`: arrays of whole numbers, shape (2, 2).
- Returns the moved corners as rows, shape (n, 2).

>>> both_maps(np.array([[1, 0], [0, 1]]), np.array([[3, 0], [0, 1]]), np.array([[0, -1], [1, 0]]))
array([[ 0,  3],
       [-1,  0]])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "03-maps-of-the-plane"
hint = "Write down the product that moves a single vector v: v first meets `first`."

starter = '''
import numpy as np


def both_maps(corners: np.ndarray, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    both = first @ second
    return corners @ both.T
'''


def both_maps(corners: np.ndarray, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    both = second @ first
    return corners @ both.T


def cases(rng):
    yield np.array([[1, 0]]), np.array([[2, 0], [0, 2]]), np.array([[1, 0], [0, 1]])
    yield np.array([[1, 0], [0, 1]]), np.array([[3, 0], [0, 1]]), np.array([[0, -1], [1, 0]])
    yield np.array([[2, 1]]), np.array([[1, 1], [0, 1]]), np.array([[0, -1], [1, 0]])
    yield np.array([[4, 1], [0, 0], [1, 5]]), np.array([[1, 0], [0, -1]]), np.array([[1, 2], [0, 1]])
    yield np.array([[1, 2], [3, 5]]), np.array([[1, 2], [0, 1]]), np.array([[2, 0], [1, 1]])
    for n in (2, 4):
        yield rng.integers(1, 9, (n, 2)), np.array([[1, 3], [0, 1]]), np.array([[int(rng.integers(2, 5)), 0], [1, -1]])


def wrong_second_map_first(corners, first, second):
    """Your product lets `second` meet the vectors first. In a product, the matrix on the right comes first."""
    return corners @ (first @ second).T


def wrong_not_transposed(corners, first, second):
    """Without `.T`, the rows of `corners` meet the columns of the matrix instead of its rows. The maps are made for vectors on their right."""
    return corners @ (second @ first)


def wrong_maps_added(corners, first, second):
    """You add up the two images of each corner. The second map should move what the first one has made."""
    return corners @ (first + second).T
