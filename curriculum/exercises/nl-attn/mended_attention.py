"""Rows that don't sum to one

A colleague's attention runs without an error, but the results are too large for some words
and too small for others. There are two mistakes of one kind: something is taken along the wrong axis. Fix both.

- `Q`: an array of floats of shape (n, d), `K` of shape (m, d), `V` of shape (m, e).
- Returns an array of shape (n, e): softmax(Q Kᵀ / √d) V, where each query's weights sum to 1.

>>> mended_attention(np.zeros((1, 4)), np.ones((2, 4)), np.array([[2.0], [4.0]]))
array([[3.]])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "01-a-soft-lookup"
hint = "Which axis of Q has the length d? And the weights have the shape (n, m): along which axis must they sum to 1?"

starter = '''
import numpy as np


def mended_attention(Q: np.ndarray, K: np.ndarray, V: np.ndarray) -> np.ndarray:
    S = Q @ K.T / np.sqrt(Q.shape[0])
    powers = np.exp(S)
    W = powers / powers.sum(axis=0, keepdims=True)
    return W @ V
'''


def mended_attention(Q: np.ndarray, K: np.ndarray, V: np.ndarray) -> np.ndarray:
    S = Q @ K.T / np.sqrt(Q.shape[1])
    powers = np.exp(S)
    W = powers / powers.sum(axis=1, keepdims=True)
    return W @ V


def cases(rng):
    yield (np.zeros((1, 4)), np.ones((2, 4)), np.array([[2.0], [4.0]]))
    yield (np.array([[1.0, 0.0, 2.0, 0.0]]), np.array([[1.0, 1.0, 0.0, 0.0], [0.0, 1.0, 1.0, 1.0]]), np.array([[1.0, 0.0], [0.0, 1.0]]))
    yield (np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([[5.0], [1.0]]))
    yield (np.array([[2.0], [1.0]]), np.array([[1.0], [0.0], [-1.0]]), np.array([[3.0, 1.0], [0.0, 0.0], [1.0, 6.0]]))
    for n, m, d, e in ((2, 3, 4, 2), (4, 2, 3, 3), (3, 5, 6, 2)):
        yield (rng.normal(size=(n, d)), rng.normal(size=(m, d)), rng.integers(-9, 10, (m, e)) * 1.0)


def _attention(Q, K, V, scale, axis):
    S = Q @ K.T / np.sqrt(scale)
    powers = np.exp(S)
    return powers / powers.sum(axis=axis, keepdims=True) @ V


def wrong_only_the_sum_mended(Q, K, V):
    """Each query's weights sum to 1 now. The scores are still divided by the root of the number of queries; d is the number of columns."""
    return _attention(Q, K, V, Q.shape[0], 1)


def wrong_only_the_root_mended(Q, K, V):
    """The root is right now. The weights of each *key* still sum to 1; each query divides its own attention, along its row."""
    return _attention(Q, K, V, Q.shape[1], 0)


def wrong_no_root_at_all(Q, K, V):
    """Your scores aren't divided by any root. They must be divided by the root of the number of columns of Q."""
    return _attention(Q, K, V, 1, 1)
