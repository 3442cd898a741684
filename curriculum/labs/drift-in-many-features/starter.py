import numpy as np


def ks(a, b):
    """Return the largest gap between the cumulative shares of a and b."""
    # TODO
    return 0.0


def drift(ref, cur, alpha=0.05, smallest=0.1):
    """Return (column, distance) of each column that has moved, the furthest first."""
    # TODO: which columns, and in which order?
    return []
