"""Find the mistake: how many leaks are found?

A water company listens for leaks in its pipes. The function should return the recall of its model: of the pipes that leak, what share did the model report? On a network where hardly any pipe leaks, it returns numbers far above 1. Find the mistake and fix it.

- `leaks`, `reported`: arrays of the same length, at least 1, of bools, one for each pipe: does it leak, was it reported?
- Returns the recall, a float. If no pipe leaks, it is 0.0.

>>> leaks_found(np.array([True, True, False, False]), np.array([True, False, False, True]))
0.5
"""

import numpy as np

kind = "fix"
minutes = 5
chapter = "02-precision-and-recall"
hint = "Work out the mask `right` for the four pipes of the example. Which pipes does it count?"

starter = '''
import numpy as np


def leaks_found(leaks: np.ndarray, reported: np.ndarray) -> float:
    right = leaks == reported
    if not leaks.any():
        return 0.0
    return float(right.sum() / leaks.sum())
'''


def leaks_found(leaks: np.ndarray, reported: np.ndarray) -> float:
    right = leaks & reported
    if not leaks.any():
        return 0.0
    return float(right.sum() / leaks.sum())


def _pipes(leaks, reported):
    return np.array(leaks) == 1, np.array(reported) == 1


def cases(rng):
    yield _pipes([0], [0])
    yield _pipes([1], [1])
    yield _pipes([0, 0], [1, 0])
    yield _pipes([1, 0], [0, 0])
    yield _pipes([1, 1, 0, 0], [1, 0, 0, 1])
    yield _pipes([1, 0, 0, 1, 0, 0], [1, 1, 1, 0, 0, 0])
    yield _pipes([0, 1, 0, 0], [0, 1, 1, 1])
    yield _pipes([1, 1, 1, 0], [0, 1, 0, 0])
    for n in (10, 30, 60):
        yield np.arange(n) % 5 == 4, rng.random(n) < 0.5


def wrong_silence_counts(leaks, reported):
    """You count each pipe for which the model was right, also those that don't leak. Recall looks only at the pipes that leak."""
    if not leaks.any():
        return 0.0
    return float((leaks == reported).sum() / leaks.sum())


def wrong_precision(leaks, reported):
    """You divide by the pipes that were reported, which gives the precision. Recall is a share of the pipes that leak."""
    if not reported.any():
        return 0.0
    return float((leaks & reported).sum() / reported.sum())


def wrong_share_right(leaks, reported):
    """You return the accuracy, the share of all pipes for which the model was right. Recall is a share of the pipes that leak."""
    return float((leaks == reported).mean())
