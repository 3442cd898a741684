'''Find the mistake: the forecast that runs away

A gym forecasts its visitors for each day. In each stage a tree of depth 1 learns what is left over, and `rate` times its answer is added.
The mean squared errors after the stages should fall. In this program they fall at first, and then they grow and grow. Find the mistake and fix it.

- `X`: an array of floats of shape (n, 1); `y`: an array of floats of shape (n,); n is at least 2. `stages`: at least 1; `rate`: above 0, at most 1.
- Returns a list of `stages` floats, the mean squared error on these rows after each stage.

>>> same_rest_again(np.array([[1.0], [2.0]]), np.array([2.0, 10.0]), 3, 0.5)
[4.0, 1.0, 0.25]
'''

import numpy as np
from sklearn.tree import DecisionTreeRegressor

kind = "fix"
minutes = 6
chapter = "01-what-is-left-over"
hint = "In the example, what does each of the three trees learn from? What should the second one learn from?"

starter = """
import numpy as np
from sklearn.tree import DecisionTreeRegressor


def same_rest_again(X: np.ndarray, y: np.ndarray, stages: int, rate: float) -> list[float]:
    p = np.full(len(y), y.mean())
    residual = y - p
    losses = []
    for _ in range(stages):
        tree = DecisionTreeRegressor(max_depth=1).fit(X, residual)
        p = p + rate * tree.predict(X)
        losses.append(float(((y - p) ** 2).mean()))
    return losses
"""


def same_rest_again(X: np.ndarray, y: np.ndarray, stages: int, rate: float) -> list[float]:
    p = np.full(len(y), y.mean())
    losses = []
    for _ in range(stages):
        tree = DecisionTreeRegressor(max_depth=1).fit(X, y - p)
        p = p + rate * tree.predict(X)
        losses.append(float(((y - p) ** 2).mean()))
    return losses


def cases(rng):
    X = np.array([[1.0], [2.0]])
    yield (X, np.array([2.0, 10.0]), 1, 0.5)
    yield (X, np.array([2.0, 10.0]), 3, 0.5)
    yield (X, np.array([1.0, 9.0]), 2, 1.0)
    yield (np.array([[1.0], [2.0], [3.0]]), np.array([0.0, 4.0, 14.0]), 4, 0.5)
    yield (np.array([[1.0], [2.0], [3.0]]), np.array([0.0, 4.0, 14.0]), 3, 0.25)
    for n, stages, rate in ((6, 3, 0.5), (8, 5, 0.3), (12, 8, 0.4)):
        x = rng.permutation(n) * 1.0
        yield (x[:, None], 5 * x + rng.normal(0, 4, n).round(1), stages, rate)


def wrong_learns_the_target(X, y, stages, rate):
    """Each tree learns the target itself, and the start and the trees before have already predicted most of it."""
    p = np.full(len(y), y.mean())
    losses = []
    for _ in range(stages):
        tree = DecisionTreeRegressor(max_depth=1).fit(X, y)
        p = p + rate * tree.predict(X)
        losses.append(float(((y - p) ** 2).mean()))
    return losses


def wrong_rest_of_the_start(X, y, stages, rate):
    """All trees learn what the *start* left over. So all are the same, and together they add the same correction again and again."""
    p = np.full(len(y), y.mean())
    residual = y - p
    losses = []
    for _ in range(stages):
        tree = DecisionTreeRegressor(max_depth=1).fit(X, residual)
        p = p + rate * tree.predict(X)
        losses.append(float(((y - p) ** 2).mean()))
    return losses


def wrong_rest_without_the_rate(X, y, stages, rate):
    """You subtract all that the tree says from the residual, but add only a part of it to the prediction. The two no longer fit together."""
    p = np.full(len(y), y.mean())
    residual = y - p
    losses = []
    for _ in range(stages):
        tree = DecisionTreeRegressor(max_depth=1).fit(X, residual)
        p = p + rate * tree.predict(X)
        residual = residual - tree.predict(X)
        losses.append(float(((y - p) ** 2).mean()))
    return losses
