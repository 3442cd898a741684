"""Your program puts every item into the pot a few times and draws without putting
back. Then an item can appear twice, but it becomes rarer with every time it is
drawn, and your resamples differ less than they should: of two items, A and B, half
of all resamples should be AA or BB, and with a pot of A, A, B, B a third is. Draw
each time from all of x."""

import numpy as np


def resample(x, rng):
    return rng.permutation(np.repeat(x, 2))[: len(x)]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))
