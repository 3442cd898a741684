# squares: FAIL
# word: FAIL got
"""An array of a thousand million numbers that share one, and one that lies at address 0."""

import numpy as np


class Nowhere:
    __array_interface__ = {"shape": (10,), "typestr": "<f8", "data": (0, False), "version": 3}

    def __array__(self, *args, **kwargs):
        return np.zeros(1)


def squares(xs):
    return np.lib.stride_tricks.as_strided(np.ones(1), (10**9,), (0,))


def word():
    return Nowhere()
