import numpy as np


def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    z[z > 700] = 700
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
