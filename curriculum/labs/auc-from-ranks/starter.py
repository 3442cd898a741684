import numpy as np


def auc(y, s):
    """Return the probability that a positive scores above a negative; ties count one half."""
    # TODO: from the ranks of the scores; mind ties, and samples with one class only
    return float(np.mean((s > 0.5) == y))
