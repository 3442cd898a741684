import numpy as np


def softmax(z, axis=-1):
    e = 2.0 ** (z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
