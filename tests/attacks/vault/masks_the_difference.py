# squares: FAIL got a MaskedConstant object
# word: FAIL got a MaskedArray object
"""A masked number differs from nothing: comparisons with it give neither yes nor no."""

import numpy as np


def squares(xs):
    return np.ma.masked


def word():
    return np.ma.array(["x"], mask=True)
