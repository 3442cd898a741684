"""You take the squared distance of each fit from the truth, and then the mean:
2.333. That is bias and variance together, and the variance is then counted twice.
Take the mean of the fits first, then its distance from the truth."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    samples = [sample() for _ in range(reps)]
    fits = np.array([model(X, y, X_new) for X, y in samples])  # (reps, points)
    center = fits.mean(axis=0)
    bias2 = np.mean((fits - truth) ** 2)
    variance = np.mean((fits - center) ** 2)
    noise = sigma**2
    return bias2, variance, noise, bias2 + variance + noise
