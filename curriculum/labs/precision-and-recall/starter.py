import numpy as np


def prf(y, p, positive):
    """Return precision, recall and F1 of one label; 0 / 0 counts as 0."""
    # TODO: from the numbers of true positives, false positives and false negatives
    right = float(np.mean(y == p))
    return right, right, right


def averaged(y, p, average):
    """Return precision, recall and F1 over all labels that occur, "macro" or "micro"."""
    # TODO: another average is a ValueError
    return prf(y, p, y[0])
