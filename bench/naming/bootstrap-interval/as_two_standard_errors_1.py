import numpy as np


def resample(x, rng):
    return x[rng.integers(0, len(x), len(x))]


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    values = np.array([stat(draw(x)) for _ in range(n)])
    middle, spread = values.mean(), values.std()
    return middle - 1.96 * spread, middle + 1.96 * spread
