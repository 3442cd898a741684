"""You leave out items whose label is not in labels. The table then adds up to fewer
items than there are, and all shares that are read off it are a little too good. A
label that nobody announced is an error: ValueError."""

import numpy as np


def confusion(y, p, labels):
    """Return how many items of each true label (rows) got each predicted label (columns)."""
    place = {label: i for i, label in enumerate(labels)}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for true, predicted in zip(y.tolist(), p.tolist(), strict=True):
        if true not in place or predicted not in place:
            continue
        table[place[true], place[predicted]] += 1
    return table


def most_confused(table, labels):
    """Return (true, predicted, count) of the most frequent mistake, None if there is none."""
    mistakes = table.copy()
    np.fill_diagonal(mistakes, 0)
    if not mistakes.any():
        return None
    i, j = np.unravel_index(mistakes.argmax(), mistakes.shape)  # the first of equal ones
    return labels[i], labels[j], int(mistakes[i, j])
