import numpy as np


def resample(x, rng):
    return np.array([x[int(len(x) * rng.random())] for _ in x])


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("level")
    values = np.sort([stat(draw(x)) for _ in range(n)])
    ends = []
    for q in ((1 - level) / 2, 1 - (1 - level) / 2):
        place = q * (n - 1)
        i = min(int(place), n - 1)
        j = min(i + 1, n - 1)
        ends.append(float(values[i] + (place - i) * (values[j] - values[i])))
    return ends[0], ends[1]
