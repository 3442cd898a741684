import numpy as np


def resample(x, rng):
    return rng.choice(x, len(x))


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    stats = [stat(draw(x)) for i in range(n)]
    p = 100 * level
    lo, hi = np.percentile(stats, [100 - p, p])
    return lo, hi
