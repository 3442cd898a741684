import numpy as np


class Scale:
    def __init__(self, value, patience):
        self.value, self.patience, self.log = value, patience, []

    def note(self, fine):
        self.log.append(fine)
        if not fine:
            self.value *= 0.5
            self.log.clear()
            return
        if len(self.log) == self.patience:
            self.value *= 2.0
            self.log = []


def cut(rows, n):
    return [rows[i : i + n] for i in range(0, len(rows), n)]


def train(work, w, orders, size, fits, tuned, rate, scale, patience):
    """Let every row pull with the same small rate: rate / tuned."""
    weights, factor, skipped = np.asarray(w, dtype=float).copy(), Scale(scale, patience), 0
    pull = rate / tuned
    for batch in [batch for order in orders for batch in cut(order, size)]:
        half = np.float16(weights)
        sums = []
        for piece in cut(batch, fits):
            came = np.asarray(work(half, piece, factor.value), dtype=float)
            sums.append(came * (len(piece) / factor.value))
            if np.isinf(came).any() or np.isnan(came).any():
                break
        total = np.sum(sums, axis=0)
        fine = bool(np.all(np.abs(total) < np.inf))
        if fine:
            weights -= pull * total
        else:
            skipped += 1
        factor.note(fine)
    return weights, factor.value, skipped
