"""You take the variance along each fit, from point to point. 2 and 4 differ in fit
1 because the truth differs there, not because the sample was another. Set the fits
against each other at the same point: the mean runs down the columns."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    samples = [sample() for _ in range(reps)]
    fits = np.array([model(X, y, X_new) for X, y in samples])  # (reps, points)
    center = fits.mean(axis=0)
    bias2 = np.mean((center - truth) ** 2)
    variance = np.mean(fits.var(axis=1))
    noise = sigma**2
    return bias2, variance, noise, bias2 + variance + noise
