"""No table of predictions: two sums at each point are enough, one fit after the other."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    total, squares = np.zeros(len(truth)), np.zeros(len(truth))
    for _ in range(reps):
        miss = np.asarray(model(*sample(), X_new), dtype=float) - truth
        total += miss
        squares += miss**2
    mean_miss = total / reps
    bias2 = float(np.mean(mean_miss**2))
    variance = float(np.mean(squares / reps - mean_miss**2))
    return bias2, variance, sigma * sigma, float(np.mean(squares)) / reps + sigma * sigma
