import numpy as np


def resample(x, rng):
    """Return as many items as x has, each drawn from all of x."""
    # TODO: these are the same items in another order
    return rng.permutation(x)


def boot_ci(x, stat, level, n, draw):
    """Return (lo, hi): the bootstrap interval of this level for stat, from n resamples."""
    # TODO: this is about single values; how much does stat move?
    return tuple(np.quantile(x, [(1 - level) / 2, (1 + level) / 2]))
