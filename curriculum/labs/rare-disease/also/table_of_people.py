import numpy as np


def posterior(prior, sens, spec, positive=True):
    """Return how likely it is that somebody with this result is ill."""
    shares = np.array([prior, sens, spec])
    if np.any((shares < 0) | (shares > 1)):
        raise ValueError("a share lies between 0 and 1")
    people = np.array([prior, 1 - prior])  # ill, healthy
    says_positive = np.array([sens, 1 - spec])
    row = people * (says_positive if positive else 1 - says_positive)
    if not row.any():
        raise ValueError("nobody gets this result")
    return row[0] / row.sum()
