"""You return the sum of the losses. For the two rows of the lesson that is 3.506, where the mean
is 1.753. With the sum, a table with twice as many rows takes steps twice as large."""

import numpy as np


def ce(logits, y):
    top = logits.max(axis=1)
    total = top + np.log(np.exp(logits - top[:, np.newaxis]).sum(axis=1))
    return float((total - logits[np.arange(len(y)), y]).sum())
