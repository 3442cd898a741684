import numpy as np


def softmax(z, axis=-1):
    biggest = np.max(z)
    e = np.exp(z - biggest)
    return e / np.sum(e, axis=axis, keepdims=True)
