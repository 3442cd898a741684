"""No loop over the items: comparisons of whole arrays, and one product of tables."""

import numpy as np


def confusion(y, p, labels):
    """Return how many items of each true label (rows) got each predicted label (columns)."""
    labels = np.array(labels)[:, None]
    true, predicted = y == labels, p == labels  # (labels, items)
    if not (true.any(axis=0).all() and predicted.any(axis=0).all()):
        raise ValueError("an item has a label that is not in labels")
    return true.astype(int) @ predicted.astype(int).T


def most_confused(table, labels):
    """Return (true, predicted, count) of the most frequent mistake, None if there is none."""
    worst = None
    for i, row in enumerate(table.tolist()):
        for j, count in enumerate(row):
            if i != j and count > (worst[2] if worst else 0):
                worst = (labels[i], labels[j], count)
    return worst
