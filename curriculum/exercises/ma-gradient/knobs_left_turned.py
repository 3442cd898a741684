"""Find the mistake: only the first slope is right

A pump has three settings, and `loss` says how much energy it wastes. The function should measure the gradient of `loss` at
the place `w`, one knob after the other. Compared with the rule, the first number is always right and the others usually are not,
however small the step is. Find the mistake and fix it. `loss` is fine as it is.

- `w`: an array of three floats. It isn't changed.
- `h`: the step, above 0.
- Returns an array of three floats, the central differences with the step `h`.

>>> measured_gradient(np.array([1.0, 2.0, 3.0]), 0.5)
array([14.,  4., 16.])
"""

import numpy as np

kind = "fix"
minutes = 5
chapter = "02-uphill-arrow"
hint = "Write down `right` and `left` in the second round. In how many places do they differ from `w`?"

starter = '''
import numpy as np


def loss(w):
    return w[0] * w[1] + w[1] * w[2] ** 2 + 4 * w[0] * w[2] - 6 * w[1] ** 2 + 18 * w[1]


def measured_gradient(w: np.ndarray, h: float) -> np.ndarray:
    slopes = []
    right, left = w.copy(), w.copy()
    for i in range(len(w)):
        right[i] += h
        left[i] -= h
        slopes.append((loss(right) - loss(left)) / (2 * h))
    return np.array(slopes)
'''


def _loss(w):
    return w[0] * w[1] + w[1] * w[2] ** 2 + 4 * w[0] * w[2] - 6 * w[1] ** 2 + 18 * w[1]


def measured_gradient(w: np.ndarray, h: float) -> np.ndarray:
    slopes = []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] += h
        left[i] -= h
        slopes.append((_loss(right) - _loss(left)) / (2 * h))
    return np.array(slopes)


def cases(rng):
    yield (np.array([0.0, 0.0, 0.0]), 1.0)
    yield (np.array([1.0, 2.0, 3.0]), 0.5)
    yield (np.array([2.0, 1.0, -1.0]), 0.5)
    yield (np.array([-1.0, 0.0, 2.0]), 0.25)
    yield (np.array([4.0, -2.0, 0.5]), 0.125)
    for _ in range(4):
        yield (rng.integers(-6, 7, 3) / 2, float(rng.choice([0.25, 0.5, 1.0])))


def wrong_knobs_stay_turned(w, h):
    """In the second round the first knob is still turned, so you measure what two knobs do together. Each round has to start at w."""
    slopes = []
    right, left = w.copy(), w.copy()
    for i in range(len(w)):
        right[i] += h
        left[i] -= h
        slopes.append((_loss(right) - _loss(left)) / (2 * h))
    return np.array(slopes)


def wrong_one_side_only(w, h):
    """You measure to one side only. The step to the left has to stay in, and the way between the two is 2h."""
    slopes = []
    for i in range(len(w)):
        right = w.copy()
        right[i] += h
        slopes.append((_loss(right) - _loss(w)) / h)
    return np.array(slopes)


def wrong_w_without_copy(w, h):
    """All your slopes are 0. If `right` and `left` are both the array w itself, without a copy, there is no difference between them."""
    slopes = []
    for i in range(len(w)):
        right, left = w, w
        slopes.append((_loss(right) - _loss(left)) / (2 * h))
    return np.array(slopes)
