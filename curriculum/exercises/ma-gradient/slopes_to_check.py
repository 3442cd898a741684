"""Which slope is wrong?

Somebody has worked out the gradient of a loss by rule, and it should be checked before a training of three days
begins. The loss of the weights `w` is the mean of the squared errors of the guesses `X @ w`, plus `c` times the sum
of the squares of all weights. Measure each slope by a central difference with the step 1e-4, and compare.

- `X`: an array of floats of shape (n, d), `y`: of shape (n,), `w`: of shape (d,). `c`: a number, at least 0.
  `claimed`: the gradient to be checked, of shape (d,). Nothing is changed.
- A slope is wrong if it differs from the measured one by more than a thousandth of the largest of three numbers: 1
  and the sizes of the two slopes. No slope is near that border.
- Returns the list of the positions of the wrong slopes, smallest first.

>>> slopes_to_check(np.array([[1.0, 2.0], [1.0, 0.0]]), np.array([1.0, 1.0]), np.array([1.0, 1.0]), 0.5, np.array([3.0, 4.0]))
[1]
"""

import numpy as np

minutes = 8
chapter = "03-slopes-of-a-loss"
hint = "Write a helper for the loss. For each knob, make two copies of the weights and change one entry of each."


def slopes_to_check(X: np.ndarray, y: np.ndarray, w: np.ndarray, c: float, claimed: np.ndarray) -> list[int]:
    wrong = []
    for i in range(len(w)):
        up, down = w.copy(), w.copy()
        up[i] += 1e-4
        down[i] -= 1e-4
        measured = (_loss(X, y, up, c) - _loss(X, y, down, c)) / 2e-4
        if abs(measured - claimed[i]) > 0.001 * max(1, abs(measured), abs(claimed[i])):
            wrong.append(i)
    return wrong


def _loss(X, y, w, c):
    return ((X @ w - y) ** 2).mean() + c * (w**2).sum()


def _gradient(X, y, w, c):
    return 2 / len(y) * X.T @ (X @ w - y) + 2 * c * w


def cases(rng):
    a = np.array
    X, y, w = a([[1.0, 2.0], [1.0, 0.0]]), a([1.0, 1.0]), a([1.0, 1.0])
    yield X, y, w, 0.5, a([3.0, 4.0])
    yield X, y, w, 0.5, a([3.0, 5.0])
    yield X, y, w, 0.5, a([2.0, 5.0])
    yield X, y, w, 0.5, a([-3.0, -5.0])
    yield X, y, w, 0, a([2.0, 4.0])
    yield X, y, w, 0, a([2.0, 2.0])
    yield a([[1.0]]), a([1.0]), a([1.0]), 0, a([0.0])
    yield a([[1.0]]), a([1.0]), a([1.0]), 0, a([0.1])
    yield X, y, a([0.0, 0.0]), 2, a([-2.0, -2.5])
    yield a([[1.0]]), a([1.0]), a([1.0]), 0, a([0.0005])
    yield X, y, w, 0.5, a([-3.0, 5.0])
    yield X, y, w, 0.5, a([3.0, -5.0])
    for d in (2, 3, 4):
        X, y, w = rng.normal(size=(6, d)) * 3, rng.normal(size=6) * 5, rng.normal(size=d) + 2
        for scale in (0.01, 1, 30):
            right = _gradient(scale * X, y, w, 0.25)
            border = 0.001 * np.maximum(1, np.abs(right))
            yield scale * X, y, w, 0.25, right + border * rng.choice([0.0, 0.5, -0.5, 2.0, -2.0], d)
        yield X, y, w, 0.5, _gradient(X, y, w, 0)
        yield X, y, w, 0.5, -_gradient(X, y, w, 0.5)
        yield X, y, w, 0, _gradient(X, y, w, 0) - np.arange(d)


def _wrong(claimed, measured):
    border = 0.001 * np.maximum(1, np.maximum(np.abs(measured), np.abs(claimed)))
    return [i for i in range(len(claimed)) if abs(measured[i] - claimed[i]) > border[i]]


def wrong_signs_dropped(X, y, w, c, claimed):
    """You compare the sizes of the two slopes. One with the wrong sign passes, and the training walks uphill."""
    return _wrong(np.abs(claimed), np.abs(_gradient(X, y, w, c)))


def wrong_penalty_forgotten(X, y, w, c, claimed):
    """Your loss has no part for the squares of the weights. It belongs to the loss, so it belongs to its slopes as well."""
    return _wrong(claimed, _gradient(X, y, w, 0))


def wrong_too_large_only(X, y, w, c, claimed):
    """You notice claimed slopes that are too large. They can be too small as well: take the size of the difference."""
    measured = _gradient(X, y, w, c)
    border = 0.001 * np.maximum(1, np.maximum(np.abs(measured), np.abs(claimed)))
    return [i for i in range(len(w)) if claimed[i] - measured[i] > border[i]]


def wrong_all_or_none(X, y, w, c, claimed):
    """You name all slopes as soon as one is wrong. Each has to be judged by itself."""
    return list(range(len(w))) if _wrong(claimed, _gradient(X, y, w, c)) else []
