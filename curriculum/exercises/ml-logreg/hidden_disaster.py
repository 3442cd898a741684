"""Find the mistake: the loss that never got worse

A model that says which brakes of a train will fail was trained further every night, and its mean log loss stayed at 34.5 at most, so nobody worried. In truth some scores were in the
thousands, on the wrong side. The function should return the mean log loss of the rows, however large it is. Find out what hides it, and fix
the function.

- `z`: an array of floats of shape (n,), the scores, from -10,000 to 10,000; n is at least 1.
- `y`: an array of shape (n,) of 0 and 1.
- Returns a float.

>>> round(mean_loss(np.array([0.0]), np.array([1])), 4)
0.6931
>>> mean_loss(np.array([5000.0, 300.0]), np.array([0, 1]))
2500.0
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "02-sure-and-wrong"
hint = "Which line makes sure that no probability is 0? What would go wrong without it, and how can the loss be computed from the score alone?"

starter = '''
import numpy as np


def mean_loss(z: np.ndarray, y: np.ndarray) -> float:
    p = 0.5 * (1 + np.tanh(z / 2))
    given = np.maximum(np.where(y == 1, p, 1 - p), 1e-15)
    return float(-np.log(given).mean())
'''


def mean_loss(z: np.ndarray, y: np.ndarray) -> float:
    return float((np.logaddexp(0, z) - y * z).mean())


def cases(rng):
    yield (np.array([0.0]), np.array([1]))
    yield (np.array([2.0]), np.array([0]))
    yield (np.array([2.0]), np.array([1]))
    yield (np.array([-900.0]), np.array([1]))
    yield (np.array([-50.0]), np.array([0]))
    yield (np.array([5000.0, 300.0]), np.array([0, 1]))
    yield (np.array([60.0, -3.0, 1.0]), np.array([0, 0, 1]))
    yield (np.array([-8000.0, 9000.0, 0.5]), np.array([1, 1, 0]))
    for n in (3, 6):
        yield ((rng.integers(-9000, 9000, n) + 0.5).round(1), rng.integers(0, 2, n))
    yield (rng.integers(-5, 6, 6) + 0.25, np.array([0, 1, 1, 0, 0, 1]))


def wrong_cut_off_elsewhere(z, y):
    """You cut the probabilities off somewhere else. Wherever that is, there is a largest loss, and beyond it a bad model looks no better than a much worse one."""
    p = 0.5 * (1 + np.tanh(z / 2))
    return float(-np.log(np.maximum(np.where(y == 1, p, 1 - p), 1e-300)).mean())


def wrong_distance_from_zero(z, y):
    """You take the distance of the score from the right side as the loss. For large scores that is nearly it; a score of 0 would then be free, and it costs 0.693."""
    return float((np.maximum(z, 0) - y * z).mean())


def wrong_answer_left_out(z, y):
    """Your loss is right for the rows with the answer 0. With the answer 1 the loss is the logarithm of 1 + e^z minus the score."""
    return float(np.logaddexp(0, z).mean())
