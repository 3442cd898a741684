# share: FAIL got inf, expected
"""Numbers of half the width: beside one of them, NumPy takes every large number for infinite."""

import numpy as np


def share(a, b):
    return np.float16(np.inf) if b else 1 / 0


def shares(xs, b):
    return [np.float16(x / b) for x in xs]
