import numpy as np


def resample(x, rng):
    rest, new = list(x), []
    while rest:
        new.append(rest.pop(int(rng.integers(len(rest)))))
    return np.array(new)


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    stats = [stat(draw(x)) for i in range(n)]
    return np.quantile(stats, (1 - level) / 2), np.quantile(stats, (1 + level) / 2)
