"""Everything is read off the confusion matrix: its diagonal, its columns and its rows."""

import numpy as np


def table(y, p):
    """Return the labels, and the confusion matrix with the truth in rows."""
    labels, places = np.unique(np.concatenate([y, p]), return_inverse=True)
    true, predicted = np.split(places, 2)
    made = np.zeros((len(labels), len(labels)), dtype=int)
    np.add.at(made, (true, predicted), 1)
    return labels, made


def divided(above, below):
    """Return above / below, with 0 where below is 0."""
    return np.divide(above, below, out=np.zeros(np.shape(above)), where=np.asarray(below) > 0)


def measures(right, found, there):
    """Return precision, recall and F1, each as an array."""
    return divided(right, found), divided(right, there), divided(2 * right, found + there)


def prf(y, p, positive):
    """Return precision, recall and F1 of one label; 0 / 0 counts as 0."""
    labels, made = table(y, p)
    here = labels == positive
    totals = made.diagonal()[here], made.sum(axis=0)[here], made.sum(axis=1)[here]
    return tuple(float(column.sum()) for column in measures(*totals))


def averaged(y, p, average):
    """Return precision, recall and F1 over all labels that occur, "macro" or "micro"."""
    _, made = table(y, p)
    totals = np.array([made.diagonal(), made.sum(axis=0), made.sum(axis=1)])
    if average not in ("macro", "micro"):
        raise ValueError("choose macro or micro")
    if average == "micro":
        totals = totals.sum(axis=1, keepdims=True)
    return tuple(float(column.mean()) for column in measures(*totals))
