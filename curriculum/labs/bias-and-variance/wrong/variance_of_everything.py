"""You take the variance of all predictions in one heap. It contains the differences
between the points as well, which belong to the truth. The fits are compared at each
point by itself."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    samples = [sample() for _ in range(reps)]
    fits = np.array([model(X, y, X_new) for X, y in samples])  # (reps, points)
    center = fits.mean(axis=0)
    bias2 = np.mean((center - truth) ** 2)
    variance = fits.var()
    noise = sigma**2
    return bias2, variance, noise, bias2 + variance + noise
