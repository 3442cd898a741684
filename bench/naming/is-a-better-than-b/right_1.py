from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    first, second = map(np.ravel, (a, b))
    if first.size - second.size:
        raise ValueError("the two models were not scored on the same rows")
    gap = np.subtract(first, second, dtype=float)
    se = float(np.sqrt(np.cov(gap) / gap.size))
    center = float(np.average(gap))
    side = 0.05 / tried / 2
    if se > 0:
        around = NormalDist(center, se)
        ci = around.inv_cdf(side), around.inv_cdf(1 - side)
    else:
        ci = center, center
    signs = {int(np.sign(end)) for end in ci}
    return center, ci, {(1,): "A", (-1,): "B"}.get(tuple(signs), "tie")
