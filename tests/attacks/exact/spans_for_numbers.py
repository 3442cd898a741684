# days: FAIL a timedelta64; expected an int
"""A span of time, which is an integer to NumPy and equals every number of its size."""

import numpy as np


def days(n):
    return np.timedelta64(n, "ns")
