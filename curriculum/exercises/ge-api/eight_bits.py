'''Weights in one byte each

A phone app has no room for weights of four bytes, so each row of a matrix is stored as whole numbers with a scale of its own.
Return the matrix that the app will compute with.

- `w`: an array of floats of shape (n, d), both at least 1.
- The scale of a row is its largest absolute value divided by 127. Each weight of the row is divided by that scale, rounded by
  `np.round`, and multiplied by the scale again. A row of zeros stays zeros.
- Returns an array of floats of the same shape; `w` isn't changed.

>>> eight_bits(np.array([[127.0, 0.4, -3.6], [0.0, 0.0, 0.0]])).tolist()
[[127.0, 0.0, -4.0], [0.0, 0.0, 0.0]]
'''

import numpy as np

minutes = 6
chapter = "03-streams-and-open-checkpoints"
hint = "`np.abs(w).max(axis=1, keepdims=True)` has shape (n, 1). Which of its values must you not divide by?"


def eight_bits(w: np.ndarray) -> np.ndarray:
    top = np.abs(w).max(axis=1, keepdims=True)  # (n, 1)
    scale = np.maximum(top, 1e-300) / 127  # (n, 1), never 0
    return np.round(w / scale) * scale  # (n, d)


def cases(rng):
    yield (np.array([[2.0]]),)
    yield (np.zeros((2, 3)),)
    yield (np.array([[127.0, 0.4, -3.6], [0.0, 0.0, 0.0]]),)
    yield (np.array([[127.0, 0.5, -2.5]]),)
    yield (np.array([[0.01, -0.0043], [100.0, 3.3]]),)
    yield (np.array([[-5.0, 1.234, 4.0], [0.5, 0.301, 0.0]]),)
    for n, d in ((2, 4), (4, 3), (5, 6)):
        w = rng.normal(size=(n, d)) * rng.choice([0.01, 1.0, 50.0], size=(n, 1))
        w[0] -= 3 * np.abs(w[0]).max()
        w[1] *= 30
        yield (w,)


def wrong_one_scale_for_all(w):
    """You use one scale for the whole matrix. A row of small weights next to a row of large ones is rounded to a few steps, or to zero."""
    top = np.abs(w).max()
    scale = top / 127 if top else 1.0
    return np.round(w / scale) * scale


def wrong_scale_by_column(w):
    """You take the largest value of each column. Here a scale belongs to a row: one number for each of the n rows."""
    top = np.abs(w).max(axis=0, keepdims=True)
    scale = np.where(top == 0, 1.0, top / 127)
    return np.round(w / scale) * scale


def wrong_sign_ignored(w):
    """You take the largest value of a row, not the largest absolute value. In a row of negative weights the scale comes out wrong."""
    top = w.max(axis=1, keepdims=True)
    scale = np.where(top == 0, 1.0, top / 127)
    return np.round(w / scale) * scale
