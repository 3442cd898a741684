import statistics

import numpy as np


def resample(x, rng):
    return x[rng.integers(0, len(x), len(x))]


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    values = [float(stat(draw(x))) for _ in range(n)]
    se = statistics.pstdev(values)
    return float(stat(x)) - 2 * se, float(stat(x)) + 2 * se
