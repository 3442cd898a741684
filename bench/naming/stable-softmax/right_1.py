import numpy as np


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = np.max(z, axis=axis, keepdims=True)
    logs = z - top - np.log(np.sum(np.exp(z - top), axis=axis, keepdims=True))
    return np.exp(logs)
