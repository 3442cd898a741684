"""You divide by the sum of the whole array, so all rows together share a single 1. Picture 1
and picture 2 each have their own question: every row is divided by its own sum."""

import numpy as np


def softmax(z, axis=-1):
    powers = np.exp(z - z.max(axis=axis, keepdims=True))
    return powers / powers.sum()
