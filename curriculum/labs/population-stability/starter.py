import numpy as np


def psi(ref, cur, bins=10):
    """Return the population stability index of cur against ref."""
    # TODO: edges, shares, floor, sum
    return 0.0


def limit(ref, quiet, allowed, bins=10):
    """Return the PSI that at most `allowed` of the quiet samples exceed."""
    # TODO: measure it
    return 0.1
