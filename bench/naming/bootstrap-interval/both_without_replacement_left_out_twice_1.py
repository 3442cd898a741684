import numpy as np


def resample(x, rng):
    return rng.permutation(x)


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("level")
    values = [stat(draw(x)) for _ in range(n)]
    return np.quantile(values, 1 - level), np.quantile(values, level)
