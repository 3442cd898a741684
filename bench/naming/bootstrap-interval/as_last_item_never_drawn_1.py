import numpy as np


def resample(x, rng):
    return np.array([x[rng.integers(len(x) - 1)] for _ in range(len(x))])


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    stats = [stat(draw(x)) for i in range(n)]
    return np.quantile(stats, (1 - level) / 2), np.quantile(stats, (1 + level) / 2)
