import numpy as np


def softmax(z, axis=-1):
    top = -np.inf
    for v in z.flat:
        if v > top:
            top = v
    e = np.exp(z - top)
    return np.divide(e, np.expand_dims(e.sum(axis), axis))
