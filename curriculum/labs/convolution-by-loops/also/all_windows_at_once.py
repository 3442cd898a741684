import numpy as np


def conv2d(x, w, stride=1, pad=0):
    """Return the feature maps as one product of matrices over all windows."""
    framed = np.pad(x, ((0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(framed, w.shape[2:], axis=(1, 2))
    windows = windows[:, ::stride, ::stride]  # (C, rows, columns, h, w)
    return np.tensordot(w, windows, axes=([1, 2, 3], [0, 3, 4])).astype(float)
