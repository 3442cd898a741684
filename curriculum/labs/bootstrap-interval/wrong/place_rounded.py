"""Your program takes a value from the sorted list at a rounded place. With a
thousand resamples that is near enough, with a few it is not: the quantile 0.15 of
two values lies between them, not at one of them. `np.quantile` goes part of the
way, and that was agreed here."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = sorted(stat(draw(x)) for _ in range(n))
    return values[int((1 - level) / 2 * n)], values[int((1 + level) / 2 * n)]
