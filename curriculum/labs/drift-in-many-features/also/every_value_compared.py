"""Means of conditions at every value that occurs; the columns in order of their distances."""

import math

import numpy as np


def ks(a, b):
    values = np.unique(np.concatenate([a, b]))[:, None]
    gaps = (a <= values).mean(axis=1) - (b <= values).mean(axis=1)
    return float(max(gaps.max(), -gaps.min()))


def drift(ref, cur, alpha=0.05, smallest=0.1):
    n, d = ref.shape
    m = cur.shape[0]
    distances = [ks(ref[:, j], cur[:, j]) for j in range(d)]
    order = sorted(range(d), key=lambda j: distances[j], reverse=True)
    line = math.sqrt(math.log(2 * d / alpha) * (n + m) / (2 * n * m))
    return [(j, distances[j]) for j in order if distances[j] > line and distances[j] >= smallest]
