"""You take the mean of the pieces' means. With 4 and 2 rows, 0.5 and 2, that is 1.25, and the two rows of the small
piece count twice as much as the others. Weight each piece by its rows: (4 · 0.5 + 2 · 2) / 6 = 1."""

import numpy as np


def _slope(work, w, batch, fits, scale):
    """Return the mean slope of a batch in 64 bits, or None if it overflowed."""
    total, pieces = np.zeros(w.shape), 0
    for start in range(0, len(batch), fits):
        piece = batch[start : start + fits]
        slope = work(w.astype(np.float16), piece, scale)
        if not np.isfinite(slope).all():
            return None
        total += slope.astype(np.float64) / scale
        pieces += 1
    return total / pieces


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
