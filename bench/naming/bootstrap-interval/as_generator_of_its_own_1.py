import numpy as np


def resample(x, rng):
    mine = np.random.default_rng(42)
    return mine.choice(x, size=x.size, replace=True)


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    stats = [stat(draw(x)) for i in range(n)]
    return np.quantile(stats, (1 - level) / 2), np.quantile(stats, (1 + level) / 2)
