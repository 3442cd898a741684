"""You collect the labels from the items, and use the given ones only to look for
strangers. Paper does not occur today, so your table has two rows, and tomorrow,
with paper, three. Two tables of different shapes cannot be laid side by side."""

import numpy as np


def confusion(y, p, labels):
    """Return how many items of each true label (rows) got each predicted label (columns)."""
    found = [label for label in labels if label in y or label in p]
    place = {label: i for i, label in enumerate(found)}
    table = np.zeros((len(found), len(found)), dtype=int)
    for true, predicted in zip(y.tolist(), p.tolist(), strict=True):
        if true not in place or predicted not in place:
            raise ValueError(f"{true!r} or {predicted!r} is not one of {labels}")
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
