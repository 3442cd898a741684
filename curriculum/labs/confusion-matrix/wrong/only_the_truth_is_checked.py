"""You look for strangers among the true labels, and an unknown predicted one is
passed over. A model that answers something impossible is just what this error is
there to show."""

import numpy as np


def confusion(y, p, labels):
    """Return how many items of each true label (rows) got each predicted label (columns)."""
    place = {label: i for i, label in enumerate(labels)}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for true, predicted in zip(y.tolist(), p.tolist(), strict=True):
        if true not in place:
            raise ValueError(f"{true!r} is not one of {labels}")
        if predicted not in place:
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
