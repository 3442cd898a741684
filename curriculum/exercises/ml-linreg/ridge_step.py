"""Fill the gaps: ridge by small steps

For a table with a hundred thousand columns, the equations of ridge are too large to solve. Gradient descent still works.
Complete the function that takes one step of it for

$$\\tfrac{1}{2} \\sum (\\text{guess} - v)^2 + \\tfrac{1}{2}\\, \\text{weight} \\cdot \\sum b_j^2$$

with the guesses `Z @ b`.

- `Z`: an array of floats of shape (n, d), standardised columns, n and d at least 1; `v`: of shape (n,), the centred
  target; `b`: of shape (d,), the slopes so far. None of them is changed.
- `weight`: a number, at least 0; `rate`: a number above 0.
- Returns an array of shape (d,), the slopes after the step.

>>> ridge_step(np.array([[1.0], [-1.0]]), np.array([3.0, -3.0]), np.array([1.0]), 2, 0.25)
array([1.5])
"""

import numpy as np

kind = "complete"
minutes = 4
chapter = "03-ridge"
hint = "The slopes of the first part are errors times columns. Which slope does half the weight times b squared have?"

starter = '''
import numpy as np


def ridge_step(Z: np.ndarray, v: np.ndarray, b: np.ndarray, weight: float, rate: float) -> np.ndarray:
    errors = ...
    gradient = ... + ...
    return b - ...
'''


def ridge_step(Z: np.ndarray, v: np.ndarray, b: np.ndarray, weight: float, rate: float) -> np.ndarray:
    errors = Z @ b - v
    gradient = Z.T @ errors + weight * b
    return b - rate * gradient


def cases(rng):
    yield (np.array([[1.0], [-1.0]]), np.array([3.0, -3.0]), np.array([1.0]), 0, 0.25)
    yield (np.array([[1.0], [-1.0]]), np.array([3.0, -3.0]), np.array([1.0]), 2, 0.25)
    yield (np.array([[1.0], [-1.0]]), np.array([3.0, -3.0]), np.array([0.0]), 2, 0.25)
    yield (np.array([[1.0, -1.0], [-1.0, 1.0]]), np.array([1.0, -1.0]), np.array([2.0, -3.0]), 4, 0.125)
    yield (np.array([[1.0, 1.0], [-1.0, 1.0], [1.0, -1.0], [-1.0, -1.0]]), np.array([4.0, 0.0, -1.0, -3.0]), np.array([-2.0, 0.5]), 3, 0.0625)
    for n in (3, 5, 8):
        yield (rng.integers(-3, 4, (n, 3)) * 0.5, rng.integers(-9, 10, n) * 1.0, rng.integers(2, 6, 3) * rng.choice([-1.0, 1.0], 3), float(rng.integers(1, 9)), 0.125)


def wrong_price_forgotten(Z, v, b, weight, rate):
    """Your step is that of least squares. The price for the slopes has a slope of its own, which draws them towards 0."""
    return b - rate * (Z.T @ (Z @ b - v))


def wrong_price_itself(Z, v, b, weight, rate):
    """You add the price itself, one half times weight times b squared. What belongs in a gradient is the slope of the price."""
    return b - rate * (Z.T @ (Z @ b - v) + weight * b**2 / 2)


def wrong_price_of_lasso(Z, v, b, weight, rate):
    """Your price pulls every slope with the same force, whatever its size. That is the pull of lasso; the square pulls large slopes harder."""
    return b - rate * (Z.T @ (Z @ b - v) + weight * np.sign(b))


def wrong_price_pushes_away(Z, v, b, weight, rate):
    """Your price drives the slopes away from 0: its sign is the wrong way round."""
    return b - rate * (Z.T @ (Z @ b - v) - weight * b)
