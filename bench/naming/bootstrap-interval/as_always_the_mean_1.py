import numpy as np


def resample(x, rng):
    return x[rng.integers(0, len(x), len(x))]


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    stats = []
    for _ in range(n):
        r = draw(x)
        stats.append(sum(r) / len(r))
    return np.quantile(stats, (1 - level) / 2), np.quantile(stats, (1 + level) / 2)
