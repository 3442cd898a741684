"""You divide by the scale while the slopes still have 16 bits. What the scale has saved is rounded to 0 again: 0.00000002
times 1024 survives, and divided by 1024 in `float16` it is 0. Turn it into 64 bits first."""

import numpy as np


def _slope(work, w, batch, fits, scale):
    """Return the mean slope of a batch in 64 bits, or None if it overflowed."""
    total = np.zeros(w.shape)
    for start in range(0, len(batch), fits):
        piece = batch[start : start + fits]
        slope = work(w.astype(np.float16), piece, scale)
        if not np.isfinite(slope).all():
            return None
        total += (slope / np.float16(scale)).astype(np.float64) * len(piece)
    return total / len(batch)


def train(work, w, orders, size, fits, tuned, rate, scale, patience):
    """Return the weights, the scale for the next batch, and the number of batches skipped."""
    w = np.array(w, dtype=np.float64)
    skipped = good = 0
    for order in orders:
        for start in range(0, len(order), size):
            batch = order[start : start + size]
            slope = _slope(work, w, batch, fits, scale)
            if slope is None:
                skipped += 1
                good = 0
                scale = scale / 2
                continue
            w = w - rate * len(batch) / tuned * slope
            good += 1
            if good == patience:
                good = 0
                scale = scale * 2
    return w, scale, skipped
