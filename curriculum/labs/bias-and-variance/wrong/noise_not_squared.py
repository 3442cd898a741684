"""You add the standard deviation of the noise as it is. The other two are squares,
in squared units; sigma has to be squared as well. With sigma 1 it makes no
difference, with 0.5 it is 0.25."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    samples = [sample() for _ in range(reps)]
    fits = np.array([model(X, y, X_new) for X, y in samples])  # (reps, points)
    center = fits.mean(axis=0)
    bias2 = np.mean((center - truth) ** 2)
    variance = np.mean((fits - center) ** 2)
    noise = sigma
    return bias2, variance, noise, bias2 + variance + noise
