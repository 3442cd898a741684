"""The standard library counts the pairs."""

from collections import Counter

import numpy as np


def confusion(y, p, labels):
    """Return how many items of each true label (rows) got each predicted label (columns)."""
    pairs = Counter(zip(y.tolist(), p.tolist(), strict=True))
    table = [[pairs.pop((true, predicted), 0) for predicted in labels] for true in labels]
    if pairs:
        raise ValueError(f"labels that nobody announced: {list(pairs)}")
    return np.array(table, dtype=int)


def most_confused(table, labels):
    """Return (true, predicted, count) of the most frequent mistake, None if there is none."""
    k = len(labels)
    cells = {(i, j): int(table[i, j]) for i in range(k) for j in range(k) if i != j}
    i, j = max(cells, key=cells.get, default=(0, 0))
    return (labels[i], labels[j], cells[i, j]) if cells.get((i, j)) else None
