'''Find the mistake: features and answers

To try out a model that guesses how long a repair takes, a workshop keeps some of its repairs back. The function should
return four arrays: the features and the answers of the training rows, then the features and the answers of the rows
kept back. It runs, but the answers no longer belong to their rows. Find the mistake and fix it.

- `X`: an array of shape (n, d). `y`: an array of shape (n,), of numbers or of texts. n is at least 2.
- `seed`: the seed of the generator, a whole number from 0. `kept`: the number of rows to keep back, from 1 to n - 1.
- The generator's `.permutation(n)` is drawn once. Its first `kept` numbers are the rows kept back, in that order; the
  other numbers, in their order, are the training rows.
- Returns the tuple (X_train, y_train, X_kept, y_kept).

>>> X = np.array([[1], [2], [3]])
>>> X_train, y_train, X_kept, y_kept = belongs_together(X, np.array([10, 20, 30]), 0, 1)
>>> X_kept.tolist(), y_kept.tolist()
([[3]], [30])
>>> X_train.tolist(), y_train.tolist()
([[1], [2]], [10, 20])
'''

import numpy as np

kind = "fix"
minutes = 4
chapter = "01-rows-kept-back"
hint = "How often is an order drawn? Print both."

starter = """
import numpy as np


def belongs_together(X: np.ndarray, y: np.ndarray, seed: int, kept: int) -> tuple:
    rng = np.random.default_rng(seed)
    X = X[rng.permutation(len(y))]
    y = y[rng.permutation(len(y))]
    return X[kept:], y[kept:], X[:kept], y[:kept]
"""


def belongs_together(X: np.ndarray, y: np.ndarray, seed: int, kept: int) -> tuple:
    rows = np.random.default_rng(seed).permutation(len(y))
    back, train = rows[:kept], rows[kept:]
    return X[train], y[train], X[back], y[back]


def cases(rng):
    yield np.array([[1], [2]]), np.array([10, 20]), 0, 1
    yield np.array([[1], [2], [3]]), np.array([10, 20, 30]), 0, 1
    yield np.array([[1], [2], [3]]), np.array([10, 20, 30]), 5, 2
    yield np.array([[1], [2], [3]]), np.array(["short", "long", "long"]), 0, 1
    yield np.array([[4, 0], [5, 1], [6, 0], [7, 1]]), np.array([1, 2, 3, 4]), 2, 1
    for n in (6, 9, 14):
        yield rng.integers(0, 50, (n, 2)), np.arange(n) * 10, int(rng.integers(0, 99)), int(rng.integers(1, n - 1))


def wrong_two_orders(X, y, seed, kept):
    """You draw two orders, one for the features and another for the answers. A row then stands beside the answer of
    some other row. Draw once, and pick from both with the same numbers."""
    rng = np.random.default_rng(seed)
    X = X[rng.permutation(len(y))]
    y = y[rng.permutation(len(y))]
    return X[kept:], y[kept:], X[:kept], y[:kept]


def wrong_only_x_shuffled(X, y, seed, kept):
    """You shuffle the features and leave the answers in their old order, so they don't fit together. Pick from both
    with the same numbers."""
    X = X[np.random.default_rng(seed).permutation(len(y))]
    return X[kept:], y[kept:], X[:kept], y[:kept]


def wrong_not_shuffled(X, y, seed, kept):
    """You keep the first rows of the table back. Rows and answers belong together, but chance should decide which
    rows are kept back."""
    return X[kept:], y[kept:], X[:kept], y[:kept]
