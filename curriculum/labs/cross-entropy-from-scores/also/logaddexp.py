import numpy as np


def ce(logits, y):
    """Return the mean cross-entropy; logaddexp adds powers without making them."""
    total = np.logaddexp.reduce(logits, axis=1)
    right = np.take_along_axis(logits, y[:, None], axis=1)[:, 0]
    return np.mean(total - right)
