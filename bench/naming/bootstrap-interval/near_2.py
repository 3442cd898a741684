import numpy as np


def resample(x, rng):
    return rng.choice(x, x.shape[0])


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("level")
    values = [stat(draw(x)) for _ in range(n)]
    tail = (1 - level) / 2
    lo, hi = np.quantile(values, [tail, 1 - tail])
    return 2 * stat(x) - hi, 2 * stat(x) - lo
