import numpy as np


def train(work, w, orders, size, fits, tuned, rate, scale, patience):
    """Return the weights, the scale for the next batch, and the number of batches skipped."""
    w = np.array(w, dtype=np.float64)
    skipped = 0
    for order in orders:
        for start in range(0, len(order), size):
            batch = order[start : start + size]
            # TODO: pieces, a rate that fits the batch, and a scale that is undone and adapted
            slope = work(w.astype(np.float16), batch[:fits], scale)
            w = w - rate * slope
    return w, scale, skipped
