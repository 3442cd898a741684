"""Your variance divides by the number of fits minus 1: 2 in the lesson in place of
1.333. That is the right way to estimate a variance from few values, but then bias
squared and variance no longer add up to the 2.333, and with one fit it is 0 / 0."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    samples = [sample() for _ in range(reps)]
    fits = np.array([model(X, y, X_new) for X, y in samples])  # (reps, points)
    center = fits.mean(axis=0)
    bias2 = np.mean((center - truth) ** 2)
    variance = np.mean(fits.var(axis=0, ddof=1))
    noise = sigma**2
    return bias2, variance, noise, bias2 + variance + noise
