import numpy as np


def resample(x, rng):
    return rng.choice(x, x.shape[0])


def boot_ci(x, stat, level, n, draw):
    values = np.array([stat(draw(x)) for _ in range(n)])
    tail = 100 * (1 - level) / 2
    lo, hi = np.percentile(values, [tail, 100 - tail])
    return lo, hi
