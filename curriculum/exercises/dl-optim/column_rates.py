"""A rate for every column

A shop's linear model mixes columns in pence with columns in thousands of visitors. Nobody wants to rescale them, so the training uses RMSProp: each weight's
slope is divided by its usual size. Return the weights after all steps.

- `w`: an array of floats of shape (d,), the start. It is not changed.
- `gradients`: a list of arrays of shape (d,), the slopes of step 1, 2, …
- `rate`: a float above 0. `beta`: a float above 0 and below 1.
- In each step s becomes beta · s + (1 - beta) · slope², starting from 0; then w moves by minus rate · slope / (√s + 0.00000001). There is no
  correction of the start.
- Returns an array of floats of shape (d,).

With beta = 0.75 the first slope 4 gives s = 0.25 · 16 = 4 and the step rate · 4 / 2.

>>> column_rates(np.array([1.0, 1.0]), [np.array([4.0, -4000.0])], 0.5, 0.75).round(4).tolist()
[0.0, 2.0]
"""

import numpy as np

minutes = 6
chapter = "02-adam"
hint = "Which of the lines works on all weights at once? Is a number or an array kept from step to step?"


def column_rates(w: np.ndarray, gradients: list, rate: float, beta: float) -> np.ndarray:
    s = np.zeros(w.shape)
    for g in gradients:
        s = beta * s + (1 - beta) * g**2
        w = w - rate * g / (np.sqrt(s) + 1e-8)
    return w


def cases(rng):
    yield (np.array([1.0, 2.0]), [], 0.5, 0.75)
    yield (np.array([1.0, 1.0]), [np.array([4.0, -4000.0])], 0.5, 0.75)
    yield (np.array([1.0]), [np.array([0.0]), np.array([2.0])], 0.5, 0.75)
    yield (np.array([5.0, 5.0]), [np.array([2e-8, 1e-4]), np.array([2e-8, 1e-4])], 1.0, 0.5)
    yield (np.array([1.0, 2.0]), [np.array([3.0, 1.0]), np.array([-1.0, 6.0])], 0.25, 0.5)
    for d, steps in ((2, 3), (3, 4), (4, 6)):
        sizes = 10.0 ** rng.integers(-3, 4, d)
        yield (rng.normal(size=d), [rng.normal(size=d) * sizes for _ in range(steps)], 0.5, float(rng.choice([0.5, 0.9])))


def _run(w, gradients, rate, s, update, move):
    for g in gradients:
        s = update(s, g)
        w = w - rate * move(g, s)
    return w


def wrong_one_size_for_all(w, gradients, rate, beta):
    """You average the squares over all columns. The largest column then sets the steps of all; each weight keeps its own size."""
    return _run(w, gradients, rate, 0.0, lambda s, g: beta * s + (1 - beta) * (g**2).mean(), lambda g, s: g / (np.sqrt(s) + 1e-8))


def wrong_root_forgotten(w, gradients, rate, beta):
    """You divide by s itself. s has the size of a squared slope, so large slopes now make tiny steps. The root brings it back to the size of a
    slope."""
    return _run(w, gradients, rate, np.zeros(w.shape), lambda s, g: beta * s + (1 - beta) * g**2, lambda g, s: g / (s + 1e-8))


def wrong_small_number_in_the_root(w, gradients, rate, beta):
    """You add 0.00000001 under the root. Its root is 0.0001, which slows down every weight with small slopes."""
    return _run(w, gradients, rate, np.zeros(w.shape), lambda s, g: beta * s + (1 - beta) * g**2, lambda g, s: g / np.sqrt(s + 1e-8))


def wrong_slopes_averaged(w, gradients, rate, beta):
    """You average the slopes and not their squares. A negative average has no root, so some weights become `nan`."""
    with np.errstate(all="ignore"):
        return _run(w, gradients, rate, np.zeros(w.shape), lambda s, g: beta * s + (1 - beta) * g, lambda g, s: g / (np.sqrt(s) + 1e-8))
