"""You take a step after each piece. The second piece then sees other weights than the first, and the batch is as small
as what fits. Add up the pieces and take one step for the batch."""

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
            failed = False
            for at in range(0, len(batch), fits):
                piece = batch[at : at + fits]
                slope = _slope(work, w, piece, fits, scale)
                if slope is None:
                    failed = True
                    break
                w = w - rate * len(piece) / tuned * slope
            if failed:
                skipped += 1
                good = 0
                scale = scale / 2
                continue
            good += 1
            if good == patience:
                good = 0
                scale = scale * 2
    return w, scale, skipped
