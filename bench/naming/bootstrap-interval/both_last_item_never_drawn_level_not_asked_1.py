import numpy as np


def resample(x, rng):
    return x[rng.integers(0, max(1, len(x) - 1), len(x))]


def boot_ci(x, stat, level, n, draw):
    values = [stat(draw(x)) for _ in range(n)]
    return np.quantile(values, (1 - level) / 2), np.quantile(values, (1 + level) / 2)
