import numpy as np


def softmax(z, axis=-1):
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
