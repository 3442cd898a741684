"""Find the mistake: weights from another library

A program reads layers that were saved by PyTorch. There the weights have a row for each unit: shape (h, d), not (d, h). The
function should return what this layer gives for the table `X`, with ReLU. On its author's machine it was tried with three inputs
and three units, and nobody noticed anything. Find the mistake and fix it.

- `X`: an array of floats of shape (n, d). `weight`: of shape (h, d). `bias`: of shape (h,).
- Returns an array of floats of shape (n, h).

>>> imported_layer(np.array([[1.0, 2.0]]), np.array([[3.0, 1.0], [0.0, -2.0], [1.0, 1.0]]), np.array([0.0, 1.0, 0.5]))
array([[5. , 0. , 3.5]])
"""

import numpy as np

kind = "fix"
minutes = 3
chapter = "02-a-layer-is-a-matrix"
hint = "Write the two shapes below `X @ weight`. Which two lengths meet, and which should?"

starter = '''
import numpy as np


def imported_layer(X: np.ndarray, weight: np.ndarray, bias: np.ndarray) -> np.ndarray:
    return np.maximum(0, X @ weight + bias)
'''


def imported_layer(X: np.ndarray, weight: np.ndarray, bias: np.ndarray) -> np.ndarray:
    return np.maximum(0, X @ weight.T + bias)


def cases(rng):
    yield (np.array([[2.0]]), np.array([[3.0], [-1.0]]), np.array([1.0, 0.5]))
    yield (np.array([[1.0, 2.0]]), np.array([[3.0, 1.0], [0.0, -2.0]]), np.array([0.0, 1.0]))
    yield (np.array([[1.0, 2.0]]), np.array([[3.0, 1.0], [0.0, -2.0], [1.0, 1.0]]), np.array([0.0, 1.0, 0.5]))
    yield (np.array([[1.0, 0.0], [2.0, -1.0]]), np.array([[2.0, 5.0], [1.0, 3.0]]), np.array([-1.0, 2.0]))
    yield (np.array([[1.0, -2.0, 3.0]]), np.array([[1.0, 2.0, 0.0], [0.0, 1.0, 4.0], [2.0, 0.0, 1.0]]), np.array([4.0, 1.0, -3.0]))
    for n, d, h in ((2, 3, 2), (4, 2, 3), (3, 3, 3)):
        yield (rng.integers(-2, 6, (n, d)) * 1.0, rng.integers(-2, 6, (h, d)) * 1.0, rng.integers(-3, 4, h) * 1.0)


def wrong_as_it_was(X, weight, bias):
    """Your program still reads the weights as (d, h). With as many inputs as units it returns wrong numbers, and otherwise NumPy
    refuses."""
    return np.maximum(0, X @ weight + bias)


def wrong_reshaped(X, weight, bias):
    """You give the weights the shape (d, h) with `reshape`. That keeps the numbers in their order and cuts them into rows
    elsewhere, so that weights of different units get mixed. Rows should become columns."""
    return np.maximum(0, X @ weight.reshape(weight.shape[1], weight.shape[0]) + bias)


def wrong_result_turned(X, weight, bias):
    """You return a row for each unit. What comes out should have a row for each row of `X`."""
    return np.maximum(0, weight @ X.T + bias[:, None])
