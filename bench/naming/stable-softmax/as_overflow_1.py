import numpy as np


def softmax(z, axis=-1):
    e = np.e**z
    total = np.sum(e, axis=axis)
    return e / np.expand_dims(total, axis)
