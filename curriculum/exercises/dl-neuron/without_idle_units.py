"""Without idle units

A rain gauge runs a network on a battery, and every hidden unit costs power. Some units are 0 for all the rows that ever occur. Take them out: the smaller network returns the same scores for these rows.

- `X`: n rows of d floats, n and d at least 1. `W1`: d lists of h floats, `b1`: h floats; `W2`: h lists of k floats. h and k are at least 1. The hidden layer has a ReLU.
- A hidden unit stays if it's above 0 for at least one row of X.
- Returns a tuple `(W1, b1, W2)` of lists, in the same form, with the units that stay, in their order. If none does, `b1` and `W2` are empty lists and `W1` is a list of d empty ones.

The second unit gets the scores -1 and -3.

>>> without_idle_units([[1.0], [3.0]], [[2.0, -1.0]], [0.0, 0.0], [[5.0], [7.0]])
([[2.0]], [0.0], [[5.0]])
"""

import numpy as np

minutes = 7
chapter = "02-a-layer-is-a-matrix"
hint = "Which axis of the hidden table belongs to the units? And of W1, of b1, of W2?"


def without_idle_units(X: list, W1: list, b1: list, W2: list) -> tuple[list, list, list]:
    scores = np.array(X) @ np.array(W1) + np.array(b1)
    stays = scores.max(axis=0) > 0
    return np.array(W1)[:, stays].tolist(), np.array(b1)[stays].tolist(), np.array(W2)[stays].tolist()


def cases(rng):
    yield ([[1.0]], [[2.0]], [0.0], [[5.0]])
    yield ([[1.0]], [[-2.0]], [0.0], [[5.0]])
    yield ([[1.0], [3.0]], [[2.0, -1.0]], [0.0, 0.0], [[5.0], [7.0]])
    yield ([[1.0], [3.0]], [[2.0, -1.0]], [-2.0, 2.0], [[5.0, 1.0], [7.0, 2.0]])
    yield ([[1.0], [2.0]], [[-1.0, 1.0, -1.0]], [1.0, -2.0, 2.0], [[1.0], [2.0], [3.0]])
    yield ([[0.0, 0.0]], [[1.0, 2.0], [3.0, 4.0]], [-1.0, 0.5], [[1.0], [2.0]])
    yield ([[1.0, 2.0], [-1.0, 0.0]], [[1.0, -1.0], [0.0, -1.0]], [-3.0, -3.0], [[1.0, 2.0], [3.0, 4.0]])
    yield ([[1.0, 0.0], [0.0, 1.0]], [[-1.0, 2.0], [-2.0, -5.0]], [0.5, -1.0], [[0.0, 0.0], [1.0, 1.0]])
    yield ([[1.0, 0.0], [0.0, 1.0]], [[-1.0, 2.0], [-2.0, -5.0]], [1.5, -1.0], [[0.0, 0.0], [1.0, 1.0]])
    for n, d, h, k in ((2, 2, 3, 2), (4, 3, 5, 2), (3, 4, 6, 3)):
        X, W1 = rng.integers(-3, 4, (n, d)), rng.integers(-3, 4, (d, h))
        b1 = rng.integers(-4, 3, h)
        b1[0] = -1 - (X @ W1[:, 0]).max()
        b1[1] = 1 - (X @ W1[:, 1]).max()
        yield (X.astype(float).tolist(), W1.astype(float).tolist(), b1.astype(float).tolist(), rng.integers(-5, 6, (h, k)).astype(float).tolist())


def _keep(W1, b1, W2, stays):
    return np.array(W1)[:, stays].tolist(), np.array(b1)[stays].tolist(), np.array(W2)[stays].tolist()


def _scores(X, W1, b1):
    return np.array(X) @ np.array(W1) + np.array(b1)


def wrong_bias_not_in_the_score(X, W1, b1, W2):
    """You look at the weighted sums without the biases. A bias can wake a unit up, or put it to sleep."""
    return _keep(W1, b1, W2, _scores(X, W1, np.zeros(len(b1))).max(axis=0) > 0)


def wrong_awake_for_all_rows(X, W1, b1, W2):
    """You keep only the units that are above 0 for every row. A unit that is above 0 for a single row is needed there."""
    return _keep(W1, b1, W2, _scores(X, W1, b1).min(axis=0) > 0)


def wrong_sum_over_the_rows(X, W1, b1, W2):
    """You look at the mean or the sum of a unit's scores. One row above 0 is enough, however far the others lie below."""
    return _keep(W1, b1, W2, _scores(X, W1, b1).sum(axis=0) > 0)


def wrong_output_weights_left(X, W1, b1, W2):
    """You leave the output weights as they were. A unit that is gone has no row of weights in the next layer."""
    new = _keep(W1, b1, W2, _scores(X, W1, b1).max(axis=0) > 0)
    return new[0], new[1], [list(row) for row in W2]
