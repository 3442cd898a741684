import numpy as np


def resample(x, rng):
    return x[rng.integers(0, len(x), len(x))]


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    values = np.empty(n)
    for i in range(n):
        sample = draw(x)  # noqa: F841
        values[i] = stat(x)
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))
