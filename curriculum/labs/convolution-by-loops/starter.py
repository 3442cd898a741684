import numpy as np


def conv2d(x, w, stride=1, pad=0):
    """Return the feature maps (K, rows, columns) of the picture x (C, H, W) under kernels w."""
    # TODO: this takes only channel 0 and kernel 0, without a frame and with stride 1
    height, width = w.shape[2:]
    rows = x.shape[1] - height + 1
    columns = x.shape[2] - width + 1
    maps = np.zeros((1, rows, columns))
    for r in range(rows):
        for c in range(columns):
            maps[0, r, c] = (x[0, r : r + height, c : c + width] * w[0, 0]).sum()
    return maps
