"""Where the true values are whole numbers, your program cuts the predictions to whole numbers too: 2.9 becomes 2. A
table made with `np.zeros_like(truth)`, or with `dtype=truth.dtype`, can hold nothing else. Make it of floats."""

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    fits = np.zeros((reps, len(truth)), dtype=truth.dtype)
    for row in fits:
        X, y = sample()
        row[:] = model(X, y, X_new)
    center = fits.mean(axis=0)
    bias2 = np.mean((center - truth) ** 2)
    variance = np.mean((fits - center) ** 2)
    noise = sigma**2
    return bias2, variance, noise, bias2 + variance + noise
