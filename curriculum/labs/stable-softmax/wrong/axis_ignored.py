"""You always work along the last axis, whatever axis says. softmax(z, axis=0) must make each
column sum to one; yours still makes each row do so."""

import numpy as np


def softmax(z, axis=-1):
    powers = np.exp(z - z.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
