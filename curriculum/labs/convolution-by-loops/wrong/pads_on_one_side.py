"""You add `pad` rows and columns in all. The zeros go on each side: 2 rows with pad 1 become 4,
one above and one below."""

import numpy as np


def conv2d(x, w, stride=1, pad=0):
    channels, H, W = x.shape
    kernels, _, height, width = w.shape
    framed = np.zeros((channels, H + pad, W + pad))
    framed[:, pad : pad + H, pad : pad + W] = x
    rows = (framed.shape[1] - height) // stride + 1
    columns = (framed.shape[2] - width) // stride + 1
    maps = np.zeros((kernels, rows, columns))
    for k in range(kernels):
        for r in range(rows):
            for c in range(columns):
                top, left = r * stride, c * stride
                window = framed[:, top : top + height, left : left + width]  # (C, h, w)
                maps[k, r, c] = (window * w[k]).sum()
    return maps
