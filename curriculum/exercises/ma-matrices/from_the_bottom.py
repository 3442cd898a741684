"""Fill the gaps: from the bottom up

In the calculation of a bridge, elimination has left equations in which nothing below the diagonal counts any more. Fill the two gaps, so that the
function solves them from the last one up.

- `U`: an array of floats, shape (n, n), n at least 1, with no 0 on the diagonal. Below the diagonal there may be leftovers other than 0; they count as 0.
- `b`: an array of n floats, the right side.
- Returns an array of n floats.

>>> from_the_bottom(np.array([[4.0, 2.0], [0.0, 3.0]]), np.array([22.0, 15.0]))
array([3., 5.])
"""

import numpy as np

kind = "complete"
minutes = 5
chapter = "04-solving"
hint = "When `x[k]` is worked out, which places of `x` are known already? The dot product needs exactly these."

starter = '''
import numpy as np


def from_the_bottom(U: np.ndarray, b: np.ndarray) -> np.ndarray:
    n = len(b)
    x = np.zeros(n)
    for k in ...:
        x[k] = ...
    return x
'''


def from_the_bottom(U: np.ndarray, b: np.ndarray) -> np.ndarray:
    n = len(b)
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = (b[k] - U[k, k:] @ x[k:]) / U[k, k]
    return x


def cases(rng):
    yield np.array([[4.0]]), np.array([10.0])
    yield np.array([[4.0, 2.0], [0.0, 3.0]]), np.array([22.0, 15.0])
    yield np.array([[1.0, 1.0], [9.0, 2.0]]), np.array([5.0, 4.0])
    yield np.array([[2.0, 1.0, -1.0], [0.0, 3.0, 2.0], [0.0, 0.0, 4.0]]), np.array([3.0, 13.0, 8.0])
    yield np.array([[2.0, 1.0, -1.0], [7.0, 3.0, 2.0], [7.0, 7.0, -4.0]]), np.array([3.0, 13.0, 8.0])
    for n in (3, 4):
        yield rng.integers(1, 5, (n, n)).astype(float), rng.integers(5, 40, n).astype(float)


def wrong_from_the_top(U, b):
    """You begin with the first equation. All unknowns after it still hold 0, so each is solved as if it stood alone. The last one has a single unknown."""
    x = np.zeros(len(b))
    for k in range(len(b)):
        x[k] = (b[k] - U[k, k:] @ x[k:]) / U[k, k]
    return x


def wrong_not_divided(U, b):
    """You forget to divide by the number on the diagonal. 3k = 15 isn't solved yet."""
    x = np.zeros(len(b))
    for k in reversed(range(len(b))):
        x[k] = b[k] - U[k, k + 1 :] @ x[k + 1 :]
    return x


def wrong_divided_too_early(U, b):
    """You divide the right side by the diagonal before you take away what is known already. The whole rest has to be divided."""
    x = np.zeros(len(b))
    for k in reversed(range(len(b))):
        x[k] = b[k] / U[k, k] - U[k, k + 1 :] @ x[k + 1 :]
    return x


def wrong_known_part_added(U, b):
    """You add what is known already. It stands on the left of the equation, so the right side has to lose it."""
    x = np.zeros(len(b))
    for k in reversed(range(len(b))):
        x[k] = (b[k] + U[k, k + 1 :] @ x[k + 1 :]) / U[k, k]
    return x
