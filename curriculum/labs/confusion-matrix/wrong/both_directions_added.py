"""You add up "metal taken for glass" and "glass taken for metal". They are
different mistakes, with different causes and different costs: an ill person sent
home is not a healthy one kept. One cell is asked for."""

import numpy as np


def confusion(y, p, labels):
    """Return how many items of each true label (rows) got each predicted label (columns)."""
    place = {label: i for i, label in enumerate(labels)}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for true, predicted in zip(y.tolist(), p.tolist(), strict=True):
        if true not in place or predicted not in place:
            raise ValueError(f"{true!r} or {predicted!r} is not one of {labels}")
        table[place[true], place[predicted]] += 1
    return table


def most_confused(table, labels):
    """Return (true, predicted, count) of the most frequent mistake, None if there is none."""
    mistakes = np.triu(table + table.T, k=1)
    if not mistakes.any():
        return None
    i, j = np.unravel_index(mistakes.argmax(), mistakes.shape)  # the first of equal ones
    return labels[i], labels[j], int(mistakes[i, j])
