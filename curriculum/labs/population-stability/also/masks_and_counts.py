"""Each bin as a condition; the limit by trying every value."""

import math
from itertools import pairwise

import numpy as np


def psi(ref, cur, bins=10):
    edges = [-math.inf]
    for k in range(1, bins):
        edge = float(np.quantile(ref, k / bins))
        if edge > edges[-1]:
            edges.append(edge)
    edges.append(math.inf)
    total = 0.0
    for low, high in pairwise(edges):
        a = max(float(((ref > low) & (ref <= high)).mean()), 0.0001)
        b = max(float(((cur > low) & (cur <= high)).mean()), 0.0001)
        total += (b - a) * (math.log(b) - math.log(a))
    return total


def limit(ref, quiet, allowed, bins=10):
    values = [psi(ref, sample, bins) for sample in quiet]
    return min(v for v in values if sum(w > v for w in values) <= allowed)
