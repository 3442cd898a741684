import numpy as np


def softmax(z, axis=-1):
    z = np.minimum(np.maximum(z, -500), 500)
    e = np.exp(z)
    return e / e.sum(axis, keepdims=True)
