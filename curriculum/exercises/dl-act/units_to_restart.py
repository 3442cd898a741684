"""Which units need a new start?

After the first hours of training, a monitoring program looks for dead units in a hidden ReLU layer, so that they can be given new
weights. A unit is dead if it gives 0 for every row of a sample. Return the positions of the dead units in ascending order,
counted from 0.

- `X`: the sample, an array of floats of shape (n, d), n and d at least 1.
- `W`: an array of shape (d, h), `b`: an array of shape (h,), the weights and biases of the layer, h at least 1.
- Returns a list of ints. It is empty if no unit is dead.

>>> units_to_restart(np.array([[1.0], [2.0]]), np.array([[1.0, -1.0, 2.0]]), np.array([0.0, 0.0, -3.0]))
[1]
"""

import numpy as np

minutes = 5
chapter = "01-slopes-that-survive"
hint = "Which axis of the table that leaves the layer stands for the units? A unit is dead if there is no row in which it is above 0."


def units_to_restart(X: np.ndarray, W: np.ndarray, b: np.ndarray) -> list[int]:
    awake = (X @ W + b > 0).any(axis=0)
    return [unit for unit, alive in enumerate(awake) if not alive]


def cases(rng):
    yield (np.array([[1.0]]), np.array([[1.0]]), np.array([-2.0]))
    yield (np.array([[1.0]]), np.array([[1.0]]), np.array([0.0]))
    yield (np.array([[1.0]]), np.array([[1.0]]), np.array([-1.0]))
    yield (np.array([[1.0], [2.0]]), np.array([[1.0, -1.0, 2.0]]), np.array([0.0, 0.0, -3.0]))
    yield (np.array([[1.0], [-1.0]]), np.array([[1.0, -1.0]]), np.array([0.0, 0.0]))
    yield (np.array([[1.0], [-1.0]]), np.array([[1.0, -1.0]]), np.array([-5.0, 0.5]))
    yield (np.array([[2.0, 1.0], [0.0, 3.0]]), np.array([[1.0, -1.0, 1.0], [-1.0, -1.0, 0.0]]), np.array([0.5, 2.0, -4.0]))
    yield (np.array([[2.0, 1.0], [0.0, 3.0], [1.0, 1.0]]), np.array([[1.0, -1.0], [1.0, -2.0]]), np.array([-9.0, 4.0]))
    for n, d, h in ((2, 2, 5), (3, 3, 6), (4, 2, 8)):
        yield (rng.integers(-2, 4, (n, d)) * 1.0, rng.integers(-3, 4, (d, h)) * 1.0, rng.integers(-9, 3, h) * 1.0)


def wrong_silent_once(X, W, b):
    """You list every unit that gives 0 for some row. Units may be silent for some rows; a dead one is silent for all."""
    return [unit for unit, alive in enumerate((X @ W + b > 0).all(axis=0)) if not alive]


def wrong_bias_left_out(X, W, b):
    """You look at the weighted sums without the biases. A bias far below 0 is the most frequent reason why a unit is dead."""
    return [unit for unit, alive in enumerate((X @ W > 0).any(axis=0)) if not alive]


def wrong_rows_for_units(X, W, b):
    """You return rows for which all units are silent. The units are the columns of the table that leaves the layer."""
    return [unit for unit, alive in enumerate((X @ W + b > 0).any(axis=1)) if not alive]


def wrong_units_that_live(X, W, b):
    """You list the units that work. The program asks for the dead ones."""
    return [unit for unit, alive in enumerate((X @ W + b > 0).any(axis=0)) if alive]
