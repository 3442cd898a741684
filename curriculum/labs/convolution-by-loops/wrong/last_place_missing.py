"""You count the steps of the window. Before the first step there is a place already: a window 2
wide fits into 3 columns at 2 places, with 1 step between them."""

import numpy as np


def conv2d(x, w, stride=1, pad=0):
    channels, H, W = x.shape
    kernels, _, height, width = w.shape
    framed = np.zeros((channels, H + 2 * pad, W + 2 * pad))
    framed[:, pad : pad + H, pad : pad + W] = x
    rows = (framed.shape[1] - height) // stride
    columns = (framed.shape[2] - width) // stride
    maps = np.zeros((kernels, rows, columns))
    for k in range(kernels):
        for r in range(rows):
            for c in range(columns):
                top, left = r * stride, c * stride
                window = framed[:, top : top + height, left : left + width]  # (C, h, w)
                maps[k, r, c] = (window * w[k]).sum()
    return maps
