import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    samples = [sample() for _ in range(reps)]
    fits = np.array([model(X, y, X_new) for X, y in samples])  # (reps, points)
    center = fits.mean(axis=0)
    bias2 = np.mean((center - truth) ** 2)
    variance = np.mean((fits - center) ** 2)
    noise = sigma**2
    return bias2, variance, sigma, bias2 + variance + sigma**2
