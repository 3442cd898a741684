"""Find the mistake: a loss that is too high

A plant app gives each photo a row of shares, one for each species. The function should return the mean cross-entropy over all photos.
For a single photo it is right. For several, the number is far too high, and stays high however good the shares are. Find the
mistake and fix it.

- `shares`: an array of floats of shape (n, k), all above 0; each row sums to 1.
- `y`: an array of ints of shape (n,), the right species of each photo, from 0 to k - 1.
- Returns a float.

>>> round(mended_mean_loss(np.array([[0.9, 0.1], [0.2, 0.8]]), np.array([0, 1])), 4)
0.1643
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "03-what-to-minimise"
hint = "Print the shape of `right` for the two photos of the example. How many numbers should it hold?"

starter = '''
import numpy as np


def mended_mean_loss(shares: np.ndarray, y: np.ndarray) -> float:
    right = shares[:, y]
    return float(-np.log(right).mean())
'''


def mended_mean_loss(shares: np.ndarray, y: np.ndarray) -> float:
    right = shares[np.arange(len(y)), y]
    return float(-np.log(right).mean())


def _rows(rng, n, k):
    weights = rng.integers(1, 20, (n, k))
    return weights / weights.sum(axis=1, keepdims=True)


def cases(rng):
    yield (np.array([[0.9, 0.1]]), np.array([0]))
    yield (np.array([[0.9, 0.1], [0.2, 0.8]]), np.array([0, 1]))
    yield (np.array([[0.6, 0.3, 0.1], [0.3, 0.3, 0.4]]), np.array([0, 2]))
    yield (np.array([[0.6, 0.3, 0.1], [0.3, 0.3, 0.4], [0.1, 0.8, 0.1]]), np.array([1, 0, 1]))
    yield (np.array([[0.5, 0.5], [0.75, 0.25], [0.9, 0.1]]), np.array([0, 1, 1]))
    for n, k in ((3, 4), (5, 3), (8, 5)):
        yield (_rows(rng, n, k), rng.permutation(np.arange(n) % k))


def wrong_as_it_was(shares, y):
    """Your program still looks up every label in every row: for two photos it averages four numbers. Pair each row with its own label."""
    return float(-np.log(shares[:, y]).mean())


def wrong_largest_share(shares, y):
    """You take the largest share of each row, whether or not it belongs to the right species. A network that is sure and wrong is then
    charged next to nothing."""
    return float(-np.log(shares.max(axis=1)).mean())


def wrong_log_of_the_mean(shares, y):
    """You average the shares and take the logarithm once. Then one hopeless row hardly counts. Each row has a loss of its own; average these."""
    return float(-np.log(shares[np.arange(len(y)), y].mean()))


def wrong_sum_of_the_rows(shares, y):
    """You return the sum of the losses, which grows with the number of photos. The task asks for the mean."""
    return float(-np.log(shares[np.arange(len(y)), y]).sum())
