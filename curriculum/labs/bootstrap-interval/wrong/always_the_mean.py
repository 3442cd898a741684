"""Your program computes the mean of each resample, whatever `stat` is. For a median
that is another question: the one rent of 1500 pulls every mean up. Call the
function that you are given: `stat(...)`."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [np.mean(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))
