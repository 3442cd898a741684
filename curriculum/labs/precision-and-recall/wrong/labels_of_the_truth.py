"""You go through the labels that occur in y. A label that is only predicted is left
out, with all its false positives: the model invents paper where there is none, and
its average does not notice."""

import numpy as np


def counts(y, p, positive):
    """Return the numbers of true positives, false positives and false negatives."""
    found, there = p == positive, y == positive
    return np.array([np.sum(found & there), np.sum(found & ~there), np.sum(there & ~found)])


def from_counts(tp, fp, fn):
    """Return precision, recall and F1; 0 / 0 counts as 0."""
    quotients = [(tp, tp + fp), (tp, tp + fn), (2 * tp, 2 * tp + fp + fn)]
    return tuple(float(above / below) if below else 0.0 for above, below in quotients)


def prf(y, p, positive):
    """Return precision, recall and F1 of one label; 0 / 0 counts as 0."""
    return from_counts(*counts(y, p, positive))


def averaged(y, p, average):
    """Return precision, recall and F1 over all labels that occur, "macro" or "micro"."""
    labels = np.unique(y)
    if average == "macro":
        return tuple(np.mean([prf(y, p, label) for label in labels], axis=0))
    if average == "micro":
        return from_counts(*sum(counts(y, p, label) for label in labels))
    raise ValueError(f"average is macro or micro, not {average!r}")
