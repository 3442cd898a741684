import numpy as np


def resample(x, rng):
    return rng.choice(len(x), len(x))


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("level")
    values = [stat(draw(x)) for _ in range(n)]
    tail = (1 - level) / 2
    return np.quantile(values, tail), np.quantile(values, 1 - tail)
