"""Large scores overflow."""

import numpy as np


def softmax(x):
    z = np.exp(x)
    return z / z.sum(axis=-1, keepdims=True)
