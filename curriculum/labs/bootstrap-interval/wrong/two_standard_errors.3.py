import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    half = 2 * np.std(values)
    return stat(x) - half, stat(x) + half
