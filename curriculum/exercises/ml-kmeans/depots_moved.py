"""Find the mistake: a depot disappears

After the customers have chosen, each depot moves to the mean of its customers. A depot that nobody chose should stay where it is. In the program below, such a depot becomes `nan` and is never found again. Find the mistake and fix it.

- `customers`: an array of floats, shape (n, d). `labels`: an array of n whole numbers, the number of the depot that each customer chose. `depots`: an array of floats, shape (k, d). None of them is changed.
- Returns an array of floats, shape (k, d).

>>> depots_moved(np.array([[1.0], [3.0]]), np.array([0, 0]), np.array([[0.0], [50.0]]))
array([[ 2.],
       [50.]])
"""

import numpy as np

kind = "fix"
minutes = 5
chapter = "01-two-steps"
hint = "Over which numbers should the loop go: over all depots, or over those that occur among the labels?"

starter = '''
import numpy as np


def depots_moved(customers: np.ndarray, labels: np.ndarray, depots: np.ndarray) -> np.ndarray:
    moved = depots.copy()
    for k in range(len(depots)):
        moved[k] = customers[labels == k].mean(axis=0)
    return moved
'''


def depots_moved(customers: np.ndarray, labels: np.ndarray, depots: np.ndarray) -> np.ndarray:
    moved = depots.copy()
    for k in np.unique(labels):
        moved[k] = customers[labels == k].mean(axis=0)
    return moved


def cases(rng):
    yield np.array([[4.0]]), np.array([0]), np.array([[1.0]])
    yield np.array([[1.0], [3.0]]), np.array([0, 0]), np.array([[0.0], [50.0]])
    yield np.array([[1.0], [3.0]]), np.array([1, 1]), np.array([[0.0], [50.0]])
    yield np.array([[1.0, 2.0], [3.0, 8.0], [9.0, 9.0]]), np.array([2, 2, 0]), np.array([[8.0, 8.0], [40.0, 40.0], [2.0, 2.0]])
    yield np.array([[5.0, 5.0]]), np.array([1]), np.array([[7.0, 1.0], [4.0, 4.0], [9.0, 9.0]])
    for n in (5, 8):
        yield rng.integers(0, 30, (n, 2)).astype(float), rng.integers(0, 3, n), rng.integers(1, 30, (4, 2)).astype(float)


def wrong_nan_for_nobody(customers, labels, depots):
    """For a depot without customers you take the mean of nothing, which is `nan`. It should stay where it is."""
    moved = depots.copy()
    for k in range(len(depots)):
        chosen = customers[labels == k]
        moved[k] = chosen.mean(axis=0) if len(chosen) else np.nan
    return moved


def wrong_zero_for_nobody(customers, labels, depots):
    """A depot without customers is sent to the origin. It should stay where it is."""
    moved = np.zeros(depots.shape)
    for k in np.unique(labels):
        moved[k] = customers[labels == k].mean(axis=0)
    return moved


def wrong_taken_off_the_list(customers, labels, depots):
    """Depots without customers are missing from your table, so the others change their numbers. They should stay, in their rows."""
    return np.array([customers[labels == k].mean(axis=0) for k in np.unique(labels)])


def wrong_depots_changed(customers, labels, depots):
    """You write into `depots` itself. The old places are still needed, to see whether anything has moved."""
    for k in np.unique(labels):
        depots[k] = customers[labels == k].mean(axis=0)
    return depots.copy()
