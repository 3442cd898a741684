"""How busy is each depot?

A delivery firm assigns every customer to the nearest depot, in a straight line. Return how many customers each depot gets. A depot that is nobody's nearest gets 0, and it must not disappear from the list.

- `customers`: an array of whole numbers, shape (n, d). `depots`: an array of whole numbers, shape (k, d). n, k and d are at least 1.
- A customer who is equally near to several depots goes to the one that stands first.
- Returns a list of k ints.

>>> depot_loads(np.array([[1], [2], [9]]), np.array([[0], [50], [10]]))
[2, 0, 1]
"""

import numpy as np

minutes = 5
chapter = "01-two-steps"
hint = "First one label for each customer. Then, for each number of a depot: how many labels are equal to it?"


def depot_loads(customers: np.ndarray, depots: np.ndarray) -> list[int]:
    labels = ((customers[:, None] - depots) ** 2).sum(axis=2).argmin(axis=1)
    return [int((labels == k).sum()) for k in range(len(depots))]


def cases(rng):
    yield np.array([[3]]), np.array([[8]])
    yield np.array([[3]]), np.array([[8], [4]])
    yield np.array([[5]]), np.array([[7], [3]])
    yield np.array([[1], [2], [9]]), np.array([[0], [50], [10]])
    yield np.array([[4], [4], [6]]), np.array([[2], [6], [90]])
    yield np.array([[0, 0], [5, 5], [0, 6]]), np.array([[0, 3], [6, 6]])
    yield np.array([[0, 0], [9, 1]]), np.array([[5, 5], [0, 8], [30, 30]])
    yield np.array([[0, 0], [1, 1], [20, 20]]), np.array([[0, 8], [5, 5], [18, 24]])
    yield np.array([[10, 10], [3, 2]]), np.array([[10, 18], [15, 15]])
    yield np.array([[2, 2], [4, 4], [3, 3]]), np.array([[1, 1], [5, 5], [-9, -9]])
    for n in (6, 9):
        yield rng.integers(0, 20, (n, 2)), np.concatenate([rng.integers(0, 20, (3, 2)), [[90, 90]]])


def wrong_empty_ones_missing(customers, depots):
    """A depot without customers is missing from your list, and all after it move up. `np.unique` knows only the labels that occur."""
    labels = ((customers[:, None] - depots) ** 2).sum(axis=2).argmin(axis=1)
    return np.unique(labels, return_counts=True)[1].tolist()


def wrong_last_of_equals(customers, depots):
    """A customer in the middle goes to the later depot in your program. The one that stands first should get them."""
    squares = ((customers[:, None] - depots[::-1]) ** 2).sum(axis=2)
    labels = len(depots) - 1 - squares.argmin(axis=1)
    return [int((labels == k).sum()) for k in range(len(depots))]


def wrong_along_the_axes(customers, depots):
    """You add up the differences along the axes. In a straight line, (5, 5) is nearer to the origin than (0, 8)."""
    labels = abs(customers[:, None] - depots).sum(axis=2).argmin(axis=1)
    return [int((labels == k).sum()) for k in range(len(depots))]
