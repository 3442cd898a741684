"""One half of a block

A tagger for lab reports runs on a small device without PyTorch. Write the second half of its pre-norm block with NumPy: layer norm,
the feed-forward network with ReLU, and the addition. To the variance of a row (divided by d), add 0.00001 before the root.

- `A`: the stream, an array of floats of shape (n, d), n at least 1, d at least 2.
- `gamma`, `beta`: arrays of shape (d,), the scale and shift of the norm.
- `W1`, `b1`, `W2`, `b2`: arrays of shapes (d, h), (h,), (h, d), (d,). ReLU comes after the first table.
- Returns the new stream, an array of shape (n, d).

With the row (1, 3), the norm gives (-1, 1). If W1 is ((1, 0), (0, 1)) and b1 is (0, 0), ReLU leaves (0, 1); W2 = ((5, 5), (2, 4)) makes
(2, 4) of it, and the stream becomes (3, 7).

>>> one = np.array([[1.0, 0.0], [0.0, 1.0]])
>>> A, W2, zero = np.array([[1.0, 3.0]]), np.array([[5.0, 5.0], [2.0, 4.0]]), np.zeros(2)
>>> sharper_readings(A, np.ones(2), zero, one, zero, W2, zero).round(2)
array([[3., 7.]])
"""

import numpy as np

minutes = 7
chapter = "01-add-to-the-stream"
hint = "Write the shape next to every line. What does the feed-forward network read, and what is its result added to?"


def sharper_readings(A: np.ndarray, gamma: np.ndarray, beta: np.ndarray, W1: np.ndarray, b1: np.ndarray, W2: np.ndarray, b2: np.ndarray) -> np.ndarray:
    mean = A.mean(axis=1, keepdims=True)
    z = gamma * (A - mean) / np.sqrt(A.var(axis=1, keepdims=True) + 1e-5) + beta
    return A + np.maximum(z @ W1 + b1, 0) @ W2 + b2


def cases(rng):
    one, zero = np.eye(2), np.zeros(2)
    yield (np.array([[1.0, 3.0]]), np.ones(2), zero, one, zero, np.array([[5.0, 5.0], [2.0, 4.0]]), zero)
    yield (np.array([[1.0, 3.0], [8.0, 2.0]]), np.ones(2), zero, one, zero, np.array([[1.0, 2.0], [3.0, 4.0]]), zero)
    yield (np.array([[4.0, 0.0], [0.0, 1.0]]), np.array([2.0, 3.0]), np.array([0.5, -0.5]), one, np.ones(2), one, np.array([1.0, -1.0]))
    for n, d, h in ((3, 4, 6), (4, 3, 5), (2, 5, 4)):
        yield (rng.normal(size=(n, d)) * 3, rng.normal(size=d), rng.normal(size=d), rng.normal(size=(d, h)), rng.normal(size=h), rng.normal(size=(h, d)), rng.normal(size=d))


def _z(A, gamma, beta, axis=1):
    return gamma * (A - A.mean(axis=axis, keepdims=True)) / np.sqrt(A.var(axis=axis, keepdims=True) + 1e-5) + beta


def wrong_norm_behind(A, gamma, beta, W1, b1, W2, b2):
    """You normalise the sum, as post-norm does. In a pre-norm block the norm stands on the side road, before the network, and the stream itself keeps its scale."""
    return _z(A + np.maximum(A @ W1 + b1, 0) @ W2 + b2, gamma, beta)


def wrong_no_addition(A, gamma, beta, W1, b1, W2, b2):
    """You return the network's result alone. What came in is lost; it has to be added."""
    return np.maximum(_z(A, gamma, beta) @ W1 + b1, 0) @ W2 + b2


def wrong_added_to_the_norm(A, gamma, beta, W1, b1, W2, b2):
    """You add the network's result to the normalised rows. The stream is what came in, before the norm."""
    z = _z(A, gamma, beta)
    return z + np.maximum(z @ W1 + b1, 0) @ W2 + b2


def wrong_columns_for_rows(A, gamma, beta, W1, b1, W2, b2):
    """You standardise each column over the tokens. Layer norm takes the mean and variance of each token's own row."""
    return A + np.maximum(_z(A, gamma, beta, 0) @ W1 + b1, 0) @ W2 + b2
