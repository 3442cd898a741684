"""You return the logarithm of the right share, which is never above 0. A loss is minus that: the
surer the right class, the smaller, and never below 0."""

import numpy as np


def ce(logits, y):
    top = logits.max(axis=1)
    total = top + np.log(np.exp(logits - top[:, np.newaxis]).sum(axis=1))
    return float((logits[np.arange(len(y)), y] - total).mean())
