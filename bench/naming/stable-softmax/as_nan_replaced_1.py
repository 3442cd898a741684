import numpy as np


def softmax(z, axis=-1):
    e = np.exp(z)
    s = e / e.sum(axis=axis, keepdims=True)
    s[np.isnan(s)] = 0
    return s
