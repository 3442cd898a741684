"""You sum along the axis but let the axis disappear. The sums, one for each row, then line up
with the columns: on a square array each column is divided by the sum of another row, on others
NumPy refuses. Keep the axis with length 1."""

import numpy as np


def softmax(z, axis=-1):
    powers = np.exp(z - z.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis)
