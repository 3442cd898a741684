"""You name the pair the wrong way round. The 2 stands in row metal and column
glass: metal was taken for glass. Your answer says that glass was taken for metal,
and the operator repairs the wrong end."""

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
    mistakes = table.copy()
    np.fill_diagonal(mistakes, 0)
    if not mistakes.any():
        return None
    i, j = np.unravel_index(mistakes.argmax(), mistakes.shape)  # the first of equal ones
    return labels[j], labels[i], int(mistakes[i, j])
