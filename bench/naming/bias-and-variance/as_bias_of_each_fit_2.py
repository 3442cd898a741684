import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    fits = []
    distances = []
    for _ in range(reps):
        X, y = sample()
        fit = np.array(model(X, y, X_new), dtype=float)
        fits.append(fit)
        distances.append(np.mean(np.square(fit - truth)))
    bias2 = float(sum(distances) / reps)
    mean = sum(fits) / reps
    variance = float(np.mean([np.mean(np.square(fit - mean)) for fit in fits]))
    noise = float(sigma * sigma)
    error = bias2 + variance + noise
    return bias2, variance, noise, error
