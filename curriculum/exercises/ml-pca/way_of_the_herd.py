"""Find the mistake: where the herd spreads

Sheep with radio collars report their positions, and a farmer wants to know in which direction the herd is spread most,
to lay out the fence. The function should return that direction as an arrow of length 1 whose entry of largest size is
positive. For a herd near the mast at (0, 0) the result looks right. For a herd far away, it always points from the mast
to the herd. Find the mistake and fix it.

- `X`: an array of floats, shape (n, d), n at least 2, d at least 2, one row for each sheep. One direction has more
  spread than all others, and one entry of it is larger in size than the others.
- Returns an array of d floats. `X` isn't changed.

>>> way_of_the_herd(np.array([[100.0, 7.0], [100.0, 1.0], [100.0, 4.0]])).round(3).tolist()
[0.0, 1.0]
"""

import numpy as np

kind = "fix"
minutes = 5
chapter = "01-one-number-for-each-row"
hint = "From which point does the program measure the positions?"

starter = '''
import numpy as np


def way_of_the_herd(X: np.ndarray) -> np.ndarray:
    first = np.linalg.svd(X)[2][0]
    if first[np.abs(first).argmax()] < 0:
        first = -first
    return first
'''


def way_of_the_herd(X: np.ndarray) -> np.ndarray:
    first = np.linalg.svd(X - X.mean(axis=0))[2][0]
    if first[np.abs(first).argmax()] < 0:
        first = -first
    return first


def _turned(first):
    return -first if first[np.abs(first).argmax()] < 0 else first


def cases(rng):
    yield (np.array([[100.0, 7.0], [100.0, 1.0], [100.0, 4.0]]),)
    yield (np.array([[50.0, 61.0], [52.0, 60.0], [54.0, 59.0]]),)
    yield (np.array([[-9.0, 3.0], [-9.0, 9.0], [-8.0, 12.0]]),)
    yield (np.array([[1.0, 20.0, 5.0], [4.0, 20.0, 5.0], [9.0, 20.0, 6.0]]),)
    yield (np.array([[30.0, 5.0], [31.0, 9.0], [28.0, 1.0], [30.0, 6.0]]),)
    for n, d in ((6, 2), (8, 3), (12, 3)):
        arrow = np.array([2.0, -5.0, 1.0])[:d]
        places = rng.permutation(n) * 2.0
        yield (places[:, None] * arrow + rng.random((n, d)) + rng.integers(100, 200, d),)


def wrong_from_the_mast(X):
    """You measure from (0, 0), so the arrow points to where the herd is. How the sheep differ shows only when the mean is
    taken away."""
    first = np.linalg.svd(X)[2][0]
    return _turned(first)


def wrong_column_of_vt(X):
    """You take a column of the third factor. The directions are its rows."""
    first = np.linalg.svd(X - X.mean(axis=0))[2][:, 0]
    return _turned(first)


def wrong_mean_of_each_sheep(X):
    """You take away the mean of each row, a mixture of the coordinates of one sheep. Each column has to lose its own
    mean."""
    first = np.linalg.svd(X - X.mean(axis=1)[:, None])[2][0]
    return _turned(first)
