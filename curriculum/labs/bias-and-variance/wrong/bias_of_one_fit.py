"""You measure the bias with a single fit. Fit 1 alone is off by 0 and -2, which
would be 2 in place of 1: part of that is the accident of its sample, and that part
is variance. Take the mean of all fits first."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    samples = [sample() for _ in range(reps)]
    fits = np.array([model(X, y, X_new) for X, y in samples])  # (reps, points)
    center = fits.mean(axis=0)
    bias2 = np.mean((fits[0] - truth) ** 2)
    variance = np.mean((fits - center) ** 2)
    noise = sigma**2
    return bias2, variance, noise, bias2 + variance + noise
