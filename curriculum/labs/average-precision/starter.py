import numpy as np


def pr_points(y, s):
    """Return precision and recall at each different score, from the highest to the lowest."""
    # TODO: what scores at least as high as the threshold is found
    return np.ones(len(y)), np.linspace(0, 1, len(y))


def average_precision(y, s):
    """Return the mean of the precisions, weighted by the recall gained at each threshold."""
    # TODO: a sum of steps
    precision, recall = pr_points(y, s)
    return float(precision.mean())


def no_skill(y):
    """Return the average precision to expect from random scores."""
    # TODO: and all three raise ValueError if there is no positive
    return 0.5
