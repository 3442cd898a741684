"""Two layers that are one

An old program for predicting the weight of parcels runs two layers, one after the other, and there is no activation
between them. Such a pair can be replaced by a single layer that gives the same result for every table. Fill the gaps, so
that the function returns the weights and the biases of this single layer.

- `W1` of shape (d, h), `b1` of shape (h,); `W2` of shape (h, k), `b2` of shape (k,): arrays of floats.
- Returns a tuple `(W, b)` with `W` of shape (d, k) and `b` of shape (k,), such that `X @ W + b` equals
  `(X @ W1 + b1) @ W2 + b2` for every `X`.

>>> W, b = one_layer_instead(np.array([[2.0]]), np.array([1.0]), np.array([[3.0]]), np.array([4.0]))
>>> print(W.tolist(), b.tolist())
[[6.0]] [7.0]
"""

import numpy as np

kind = "complete"
minutes = 5
chapter = "01-a-sum-with-a-bend"
hint = "Multiply out (X @ W1 + b1) @ W2 + b2 on paper. Which parts are multiplied by X, and which are not?"

starter = '''
import numpy as np


def one_layer_instead(W1: np.ndarray, b1: np.ndarray, W2: np.ndarray, b2: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    W = ...
    b = ...
    return W, b
'''


def one_layer_instead(W1: np.ndarray, b1: np.ndarray, W2: np.ndarray, b2: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    W = W1 @ W2
    b = b1 @ W2 + b2
    return W, b


def cases(rng):
    yield (np.array([[2.0]]), np.array([1.0]), np.array([[3.0]]), np.array([4.0]))
    yield (np.array([[1.0, 2.0]]), np.array([1.0, -1.0]), np.array([[2.0], [5.0]]), np.array([0.0]))
    yield (np.array([[1.0], [3.0]]), np.array([2.0]), np.array([[1.0, -2.0]]), np.array([0.5, 1.0]))
    yield (np.array([[1.0, 2.0], [0.0, 1.0]]), np.array([3.0, 1.0]), np.array([[1.0, 0.0], [4.0, 1.0]]), np.array([1.0, 2.0]))
    for d, h, k in ((2, 3, 2), (3, 2, 4), (2, 2, 2)):
        yield (rng.integers(1, 5, (d, h)) * 1.0, rng.integers(1, 4, h) * 1.0, rng.integers(2, 6, (h, k)) * 1.0, rng.integers(1, 4, k) * 1.0)


def wrong_biases_only_added(W1, b1, W2, b2):
    """You add the two biases. The first ones pass through the second layer as well, so they meet its weights; only then
    do they have its shape."""
    return W1 @ W2, b1 + b2


def wrong_first_bias_lost(W1, b1, W2, b2):
    """Your bias is that of the second layer alone. What does the pair give for a row of zeros?"""
    return W1 @ W2, b2 + 0.0


def wrong_bias_through_both(W1, b1, W2, b2):
    """You send all biases through the second weights. At which point is the second bias added?"""
    return W1 @ W2, b1 @ W2 + b2 * W2.sum(axis=0)
