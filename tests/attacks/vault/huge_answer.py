# squares: FAIL
# word: FAIL
"""An answer too large to be read."""

import numpy as np


def squares(xs):
    return np.zeros(10**7)


def word():
    return "x" * 200_000_000
