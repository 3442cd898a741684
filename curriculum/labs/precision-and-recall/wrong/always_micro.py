"""You add up the counts for macro as well. Then frequent labels decide, and a rare
one that is never found hardly shows. Macro is asked for to make it show: first the
three numbers of each label, then their mean."""

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
    labels = np.union1d(y, p)
    if average == "macro":
        return from_counts(*sum(counts(y, p, label) for label in labels))
    if average == "micro":
        return from_counts(*sum(counts(y, p, label) for label in labels))
    raise ValueError(f"average is macro or micro, not {average!r}")
