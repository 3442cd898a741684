"""Which labels should somebody check?

In nearly every large table some labels are wrong. The rows on which a trained network is charged most are the first ones to look at. Return the
positions of the `m` rows with the largest cross-entropy, the largest first.

- `scores`: an array of floats of shape (n, k), the network's scores for k classes. They may be as large as a million.
- `y`: an array of ints of shape (n,), the labels, from 0 to k - 1.
- `m`: an int, from 1 to n. Two rows never have the same cross-entropy.
- Returns a list of m ints, counted from 0.

In the example the rows cost about 0.13, 5000 and 1.1.

>>> labels_to_check(np.array([[2.0, 0.0], [5000.0, 0.0], [0.0, 0.7]]), np.array([0, 1, 0]), 2)
[1, 2]
"""

import numpy as np

minutes = 6
chapter = "03-what-to-minimise"
hint = "log-sum-exp of every row, with the largest score of the row subtracted first, minus the score of the row's label. `.argsort()` puts positions in ascending order."


def labels_to_check(scores: np.ndarray, y: np.ndarray, m: int) -> list[int]:
    top = scores.max(axis=1)
    total = top + np.log(np.exp(scores - top[:, None]).sum(axis=1))
    losses = total - scores[np.arange(len(y)), y]
    return (-losses).argsort()[:m].tolist()


def _losses(scores, y):
    top = scores.max(axis=1, keepdims=True)
    total = np.log(np.exp(scores - top).sum(axis=1))
    return top[:, 0] + total - scores[np.arange(len(y)), y]


def cases(rng):
    yield (np.array([[2.0, 0.0]]), np.array([1]), 1)
    yield (np.array([[2.0, 0.0], [1.0, 0.0]]), np.array([0, 0]), 1)
    yield (np.array([[2.0, 0.0], [1.0, 0.0]]), np.array([1, 1]), 1)
    yield (np.array([[2.0, 0.0], [5000.0, 0.0], [0.0, 0.7]]), np.array([0, 1, 0]), 2)
    yield (np.array([[2000.0, 0.0], [5000.0, 0.0], [0.0, 3000.0]]), np.array([1, 1, 0]), 3)
    yield (np.array([[0.0, 900.0, 3.0], [800.0, 0.0, 1.0], [0.0, 1.0, 1000000.0], [1.0, 2.0, 3.0]]), np.array([0, 2, 1, 2]), 3)
    yield (np.array([[1.0, 1.1, 1.2], [6.0, 0.0, 0.0], [0.0, 4.0, 0.0]]), np.array([2, 1, 2]), 2)
    yield (np.array([[-900.0, -950.0], [-3000.0, -2000.0], [0.3, 0.0]]), np.array([1, 0, 1]), 2)
    for n, k in ((5, 3), (8, 4), (12, 3)):
        yield (3 * rng.normal(size=(n, k)), rng.integers(0, k, n), n // 2)
        wild = 2000 * rng.normal(size=(n, k))
        yield (wild, wild.argmin(axis=1), 3)


def wrong_logarithm_of_shares(scores, y, m):
    """You compute shares first and take their logarithm. Where the right share is 0 as a float, several rows cost infinity, and their order
    is lost. Work from the scores."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    with np.errstate(all="ignore"):
        return np.log(shares[np.arange(len(y)), y]).argsort(kind="stable")[:m].tolist()


def wrong_least_sure_rows(scores, y, m):
    """You return the rows in which the network is least sure, whatever their labels are. A wrong label shows where the network is sure of
    another class."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True)).max(axis=1).argsort(kind="stable")[:m].tolist()


def wrong_smallest_first(scores, y, m):
    """You return the rows with the smallest cross-entropy. In which order does `argsort` put them?"""
    return _losses(scores, y).argsort()[:m].tolist()


def wrong_score_of_the_label(scores, y, m):
    """You look at the score of the label only. A score means something only compared with the others of its row."""
    return scores[np.arange(len(y)), y].argsort(kind="stable")[:m].tolist()
