"""You take the mean over the points before you square. The mean of the fits is 1
too high at the first point and 1 too low at the second: the mean is 0, and a model
that is wrong at both points has no bias. Square at each point."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    samples = [sample() for _ in range(reps)]
    fits = np.array([model(X, y, X_new) for X, y in samples])  # (reps, points)
    center = fits.mean(axis=0)
    bias2 = np.mean(center - truth) ** 2
    variance = np.mean((fits - center) ** 2)
    noise = sigma**2
    return bias2, variance, noise, bias2 + variance + noise
