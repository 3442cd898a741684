import numpy as np


def resample(x, rng):
    return rng.choice(x, len(x))


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    stats = []
    for _ in range(n):
        stats.append(stat(draw(x)))
    return np.quantile(stats, level / 2), np.quantile(stats, 1 - level / 2)
