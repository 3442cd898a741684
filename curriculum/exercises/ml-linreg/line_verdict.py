"""Shift it, tilt it or leave it?

A drawing program lets users lay a line through points by hand and tells them how it could be improved. Decide from the
errors (guess minus true value) of the line `a + b * x`:

- `"best"`: it's the line of least squares;
- `"shift"`: the errors don't add up to 0, so the line should be moved up or down first;
- `"tilt"`: they add up to 0, but errors times `x` don't.

All sums count as 0 if their size is below 1e-9.

- `x`, `y`: arrays of numbers of shape (n,), n at least 2, not all `x` equal. `a`, `b`: numbers.

>>> line_verdict(np.array([1, 2, 4, 5]), np.array([3, 4, 9, 8]), 1.5, 1.5)
'best'
>>> line_verdict(np.array([1, 2, 4, 5]), np.array([3, 4, 9, 8]), 0, 2)
'tilt'
"""

import numpy as np

minutes = 5
chapter = "01-line-of-least-squares"
hint = "Two sums decide. A sum that should be 0 may be a little below or above it."


def line_verdict(x: np.ndarray, y: np.ndarray, a: float, b: float) -> str:
    errors = a + b * x - y
    if abs(errors.sum()) >= 1e-9:
        return "shift"
    if abs(errors @ x) >= 1e-9:
        return "tilt"
    return "best"


def cases(rng):
    x, y = np.array([1, 2, 4, 5]), np.array([3, 4, 9, 8])
    yield (np.array([0, 1]), np.array([2, 5]), 2, 3)
    yield (np.array([0, 1]), np.array([2, 5]), 2, 4)
    yield (np.array([0, 1]), np.array([2, 5]), 3, 1)
    yield (np.array([0, 1]), np.array([2, 5]), 1, 5)
    yield (x, y, 1.5, 1.5)
    yield (x, y, 0, 2)
    yield (x, y, 3, 1)
    yield (x, y, 6, 0)
    yield (x, y, 1, 1.5)
    yield (x, y, 2, 1.5)
    yield (x, y, 12, 0)
    yield (np.array([-1, 0, 1]), np.array([5, 7, 3]), 5, -1)
    yield (np.array([-1, 0, 1]), np.array([5, 7, 3]), 4, -1)
    yield (np.array([-1, 0, 1]), np.array([0.1, 0.3, 0.2]), 0.2, 0.05)
    yield (np.array([0, 1]), np.array([0, 0]), 5e-10, 0)
    yield (np.array([-1, 1]), np.array([0, 0]), 0, 5e-10)
    for n in (4, 6, 8):
        x = rng.integers(0, 20, n) + np.arange(n)
        y = 3 * x + rng.integers(-5, 6, n)
        c = x - x.mean()
        b = float(c @ y / (c @ c))
        yield (x, y, float(y.mean() - b * x.mean()), b)
        yield (x, y, float(y.mean() - 2 * x.mean()), 2)
        yield (x, y, float(y.mean() - b * x.mean()) - 1, b)


def wrong_sum_only(x, y, a, b):
    """You ask only whether the errors add up to 0. Any line through the point of the means does that, however it's tilted."""
    return "shift" if abs((a + b * x - y).sum()) >= 1e-9 else "best"


def wrong_negative_sums_pass(x, y, a, b):
    """Sums below 0 pass as 0, so a line that's too low isn't noticed. Compare sizes."""
    errors = a + b * x - y
    return "shift" if errors.sum() >= 1e-9 else "tilt" if errors @ x >= 1e-9 else "best"


def wrong_tilt_first(x, y, a, b):
    """You look at errors times x first. If the line is too high or too low, that sum isn't 0 either; the task asks for the shift first."""
    errors = a + b * x - y
    return "tilt" if abs(errors @ x) >= 1e-9 else "shift" if abs(errors.sum()) >= 1e-9 else "best"
