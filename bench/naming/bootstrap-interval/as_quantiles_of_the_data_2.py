import numpy as np


def resample(x, rng):
    return x[rng.integers(0, len(x), len(x))]


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    pool = np.concatenate([draw(x) for _ in range(n)])
    tail = (1 - level) / 2
    return np.quantile(pool, tail), np.quantile(pool, 1 - tail)
