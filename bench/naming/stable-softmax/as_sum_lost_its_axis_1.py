import numpy as np


def softmax(z, axis=-1):
    m = np.expand_dims(z.max(axis), axis)
    e = np.exp(z - m)
    s = np.sum(e, axis)
    return e / s
