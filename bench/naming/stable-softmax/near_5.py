import numpy as np


def softmax(z, axis=-1):
    e = np.exp(z.max(axis=axis, keepdims=True) - z)
    return e / e.sum(axis=axis, keepdims=True)
