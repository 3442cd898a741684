"""Your rate is the same for every batch. It was tuned with batches of `tuned` rows; a batch of 6 instead of 2 takes
a third of the steps, so each must be 0.1 · 6 / 2 = 0.3 times the mean slope, or the run learns less."""

import numpy as np


def _slope(work, w, batch, fits, scale):
    """Return the mean slope of a batch in 64 bits, or None if it overflowed."""
    total = np.zeros(w.shape)
    for start in range(0, len(batch), fits):
        piece = batch[start : start + fits]
        slope = work(w.astype(np.float16), piece, scale)
        if not np.isfinite(slope).all():
            return None
        total += slope.astype(np.float64) / scale * len(piece)
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
            w = w - rate * slope
            good += 1
            if good == patience:
                good = 0
                scale = scale * 2
    return w, scale, skipped
