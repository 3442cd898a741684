import numpy as np


def softmax(z, axis=-1):
    shifted = z - np.amax(z, axis=axis, keepdims=True)
    e = np.exp(shifted)
    total = e.sum(axis=axis, keepdims=True)
    return e / (total + 1e-9)
