"""Which pixels speak for a class?

A doctor doesn't want to hear only that a network says "ill". Which pixels made it say so? A first answer: the slope of the *score* of a class
for each pixel. No loss takes part. The network has one hidden ReLU layer and k scores.

- `params`: a list of two pairs `(W, b)` with W of shape (d, h) and b of shape (h,), then W of shape (h, k) and b of shape (k,).
- `X`: an array of floats of shape (n, d), a row for each picture. `j`: an int from 0 to k - 1, the class.
- A ReLU whose score is exactly 0 has the slope 0.
- Returns an array of shape (n, d): how fast the score of class j changes with each pixel of each picture.

With two pixels, two hidden units and one class: for the row (1, 1) both scores are positive, for (1, -3) only the first.

>>> params = [(np.array([[2.0, 1.0], [0.0, 1.0]]), np.array([0.0, 0.0])), (np.array([[3.0], [10.0]]), np.array([0.0]))]
>>> pixels_that_matter(params, np.array([[1.0, 1.0], [1.0, -3.0]]), 0)
array([[16., 10.],
       [ 6.,  0.]])
"""

import numpy as np

minutes = 8
chapter = "02-a-layer-backwards"
hint = "What is the slope of the score of class j for each of the k scores? Start with that as your dZ2, for every picture."


def pixels_that_matter(params: list, X: np.ndarray, j: int) -> np.ndarray:
    (W1, b1), (W2, b2) = params
    Z1 = X @ W1 + b1
    dZ1 = W2[:, j] * (Z1 > 0)
    return dZ1 @ W1.T


def _made(rng, n, d, h, k):
    params = [(rng.normal(size=(d, h)), rng.normal(size=h)), (rng.normal(size=(h, k)), rng.normal(size=k))]
    return params, rng.normal(size=(n, d)), int(rng.integers(0, k))


def cases(rng):
    small = [(np.array([[2.0, 1.0], [0.0, 1.0]]), np.array([0.0, 0.0])), (np.array([[3.0], [10.0]]), np.array([0.0]))]
    yield (small, np.array([[1.0, 1.0]]), 0)
    yield (small, np.array([[1.0, 1.0], [1.0, -3.0]]), 0)
    yield (small, np.array([[0.0, 5.0], [2.0, -2.0], [0.25, -0.1]]), 0)
    two = [(np.array([[1.0, -1.0], [2.0, 0.5]]), np.array([0.5, -0.25])), (np.array([[3.0, -2.0], [-1.0, 4.0]]), np.array([0.0, 1.0]))]
    yield (two, np.array([[1.0, -2.0], [-2.0, 1.0]]), 1)
    for n, d, h, k in ((3, 2, 5, 2), (5, 3, 6, 3), (6, 4, 8, 4), (8, 6, 9, 3)):
        yield _made(rng, n, d, h, k)


def wrong_no_bend(params, X, j):
    """You multiply the two weight matrices and forget the ReLU between them. Every picture then gets the same slopes; a silent unit passes
    nothing on."""
    (W1, _), (W2, _) = params
    return np.zeros(X.shape) + W2[:, j] @ W1.T


def wrong_all_classes(params, X, j):
    """You start with a one for every class, so you get the slopes of the sum of all scores. Only class j was asked for."""
    (W1, b1), (W2, _) = params
    return (W2.sum(axis=1) * (X @ W1 + b1 > 0)) @ W1.T


def wrong_blocked_by_the_slope(params, X, j):
    """Your ReLU lets through what is positive on the way *back*. What counts is the sign of the score that went into the ReLU on the way there."""
    (W1, _), (W2, _) = params
    return np.zeros(X.shape) + np.maximum(0, W2[:, j]) @ W1.T


def wrong_slope_times_pixel(params, X, j):
    """You multiply each slope by the pixel. That is useful, too, but the slope alone was asked for."""
    (W1, b1), (W2, _) = params
    return (W2[:, j] * (X @ W1 + b1 > 0)) @ W1.T * X
