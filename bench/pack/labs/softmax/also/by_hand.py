import numpy as np


def softmax(x):
    z = np.exp(x - np.max(x, axis=-1)[..., None])
    return np.divide(z, np.sum(z, axis=-1)[..., None])
