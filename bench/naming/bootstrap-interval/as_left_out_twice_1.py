import numpy as np


def resample(x, rng):
    return rng.choice(x, len(x))


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    stats = np.zeros(n)
    for i in range(n):
        stats[i] = stat(draw(x))
    alpha = 1 - level
    return np.quantile(stats, alpha), np.quantile(stats, 1 - alpha)
