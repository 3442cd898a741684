"""Your program draws from `np.random`, which belongs to everybody, and leaves the
generator that it is given alone. Nobody can repeat your interval with the same
`rng`. Use its methods: `rng.integers`, `rng.choice`."""

import numpy as np


def resample(x, rng):
    return np.random.choice(x, size=len(x))


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))
