"""Find the mistake: updates between the lines

A wind farm predicts its output with a network of one hidden ReLU layer and the mean squared error. The backward pass was checked by
measuring and was right. Then somebody put the updates between its lines, to save memory. Now the training is worse, and the first
layer is off from the first step on. Find the mistake and fix it.

- `params`: a list of four arrays, W1 (d, h), b1 (h,), W2 (h, 1), b2 (1,). They are not changed.
- `X`: shape (n, d). `y`: shape (n, 1), a column. `rate`: a float above 0.
- Returns a list of four arrays, the parameters after one step of gradient descent.

>>> params = [np.array([[1.0]]), np.array([0.0]), np.array([[2.0]]), np.array([0.0])]
>>> [p.tolist() for p in step_in_order(params, np.array([[1.0]]), np.array([[1.0]]), 0.25)]
[[[0.0]], [-1.0], [[1.5]], [-0.5]]
"""

import numpy as np

kind = "fix"
minutes = 6
chapter = "02-a-layer-backwards"
hint = "At which place is each slope taken? Go through the lines and note for each use of W2 whether it is the old or the new one."

starter = '''
import numpy as np


def step_in_order(params: list, X: np.ndarray, y: np.ndarray, rate: float) -> list:
    W1, b1, W2, b2 = params
    Z1 = X @ W1 + b1
    H = np.maximum(0, Z1)
    dG = 2 * (H @ W2 + b2 - y) / len(y)
    W2 = W2 - rate * H.T @ dG
    b2 = b2 - rate * dG.sum(axis=0)
    dZ1 = dG @ W2.T * (Z1 > 0)
    W1 = W1 - rate * X.T @ dZ1
    b1 = b1 - rate * dZ1.sum(axis=0)
    return [W1, b1, W2, b2]
'''


def step_in_order(params: list, X: np.ndarray, y: np.ndarray, rate: float) -> list:
    W1, b1, W2, b2 = params
    Z1 = X @ W1 + b1
    H = np.maximum(0, Z1)
    dG = 2 * (H @ W2 + b2 - y) / len(y)
    dZ1 = dG @ W2.T * (Z1 > 0)
    W2 = W2 - rate * H.T @ dG
    b2 = b2 - rate * dG.sum(axis=0)
    W1 = W1 - rate * X.T @ dZ1
    b1 = b1 - rate * dZ1.sum(axis=0)
    return [W1, b1, W2, b2]


def cases(rng):
    yield ([np.array([[1.0]]), np.array([0.0]), np.array([[2.0]]), np.array([0.0])], np.array([[1.0]]), np.array([[1.0]]), 0.25)
    yield ([np.array([[1.0]]), np.array([0.5]), np.array([[2.0]]), np.array([1.0])], np.array([[1.0], [2.0]]), np.array([[1.0], [-3.0]]), 0.125)
    for n, d, h in ((2, 2, 2), (3, 1, 4), (4, 2, 3), (6, 3, 5)):
        params = [rng.uniform(-1, 2, (d, h)), rng.uniform(0, 1, h), rng.uniform(0.5, 2, (h, 1)), rng.normal(size=1)]
        yield (params, rng.uniform(-1, 3, (n, d)), 3 * rng.normal(size=(n, 1)), float(rng.choice([0.125, 0.5])))


def _slopes(params, X, y):
    W1, b1, W2, b2 = params
    Z1 = X @ W1 + b1
    H = np.maximum(0, Z1)
    dG = 2 * (H @ W2 + b2 - y) / len(y)
    return Z1, H, dG, dG @ W2.T * (Z1 > 0)


def wrong_new_second_layer(params, X, y, rate):
    """W2 has moved by the time the slope goes back through it. All slopes belong to the place where the forward pass was made: finish them
    first, then move."""
    Z1, H, dG, _ = _slopes(params, X, y)
    W2 = params[2] - rate * H.T @ dG
    dZ1 = dG @ W2.T * (Z1 > 0)
    return [params[0] - rate * X.T @ dZ1, params[1] - rate * dZ1.sum(axis=0), W2, params[3] - rate * dG.sum(axis=0)]


def wrong_second_layer_stands_still(params, X, y, rate):
    """Your first layer is right now, but W2 and b2 come back unchanged. All four arrays take their step."""
    _, _, _, dZ1 = _slopes(params, X, y)
    return [params[0] - rate * X.T @ dZ1, params[1] - rate * dZ1.sum(axis=0), params[2], params[3]]


def wrong_first_layer_forwards_again(params, X, y, rate):
    """You move the first layer first and let the second learn from new hidden values. Both layers take their slopes from the same forward
    pass."""
    _, _, dG, dZ1 = _slopes(params, X, y)
    W1, b1 = params[0] - rate * X.T @ dZ1, params[1] - rate * dZ1.sum(axis=0)
    H = np.maximum(0, X @ W1 + b1)
    return [W1, b1, params[2] - rate * H.T @ dG, params[3] - rate * dG.sum(axis=0)]
