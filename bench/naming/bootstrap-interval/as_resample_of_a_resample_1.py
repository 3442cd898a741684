import numpy as np


def resample(x, rng):
    return rng.choice(x, x.shape[0])


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("level")
    values, current = [], draw(x)
    for _ in range(n):
        values.append(stat(current))
        current = draw(current)
    return np.quantile(values, (1 - level) / 2), np.quantile(values, (1 + level) / 2)
