import numpy as np


def softmax(z, axis=-1):
    shape = z.shape
    rows = z.reshape(-1, shape[-1])
    out = np.zeros(rows.shape)
    for i, row in enumerate(rows):
        e = np.exp(row - row.max())
        out[i] = e / e.sum()
    return out.reshape(shape)
