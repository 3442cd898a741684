"""Who moves first?

A colleague wrote one step of skip-gram for a single real pair, without negatives. It runs, but its results differ a little from
PyTorch's. Find the mistake and fix it.

- `c`, `o`: arrays of floats of shape (d,), the rows of the centre word and of the context word. They are not changed.
- `rate`: a float above 0.
- Returns a list of the two new rows, that of the centre word first. The loss is -log σ(c · o); both rows take one step of gradient
  descent, with the slopes at the place where the step began.

With c = (1, 0) and o = (0, 2) the score is 0 and the error -0.5, so with the rate 1, c moves by 0.5 · (0, 2) and o by 0.5 · (1, 0).

>>> mended_step(np.array([1.0, 0.0]), np.array([0.0, 2.0]), 1.0)
[array([1., 1.]), array([0.5, 2. ])]
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "02-real-pairs-and-drawn-ones"
hint = "Follow the example with a pencil. What is the value of `c` in the line that moves `o`?"

starter = '''
import numpy as np


def mended_step(c: np.ndarray, o: np.ndarray, rate: float) -> list[np.ndarray]:
    error = 1 / (1 + np.exp(-(c @ o))) - 1
    c = c - rate * error * o
    o = o - rate * error * c
    return [c, o]
'''


def mended_step(c: np.ndarray, o: np.ndarray, rate: float) -> list[np.ndarray]:
    error = 1 / (1 + np.exp(-(c @ o))) - 1
    return [c - rate * error * o, o - rate * error * c]


def cases(rng):
    yield (np.array([1.0]), np.array([0.0]), 0.5)
    yield (np.array([1.0, 0.0]), np.array([0.0, 2.0]), 1.0)
    yield (np.array([1.0, -1.0]), np.array([2.0, 0.5]), 0.1)
    yield (np.array([0.5, 0.5, 1.0]), np.array([-1.0, 2.0, 0.0]), 2.0)
    for d in (2, 4, 6):
        yield (rng.integers(-4, 5, d) / 4 + 0.1, rng.integers(-4, 5, d) / 4 + 0.1, float(rng.choice([0.5, 1.0])))


def wrong_context_moves_first(c, o, rate):
    """You move c by an o that has already moved, as happens if the two lines are only swapped. Both slopes need the old rows."""
    error = 1 / (1 + np.exp(-(c @ o))) - 1
    o = o - rate * error * c
    c = c - rate * error * o
    return [c, o]


def wrong_pushes_apart(c, o, rate):
    """Your rows move apart: the score of the real pair falls. The error is negative, and the slope is subtracted."""
    error = 1 / (1 + np.exp(-(c @ o))) - 1
    return [c + rate * error * o, o + rate * error * c]


def wrong_rows_pull_themselves(c, o, rate):
    """You move each row along itself. The slope for c is the error times o, and the slope for o the error times c."""
    error = 1 / (1 + np.exp(-(c @ o))) - 1
    return [c - rate * error * c, o - rate * error * o]
