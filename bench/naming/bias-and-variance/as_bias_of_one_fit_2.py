import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    all_fits = np.empty((reps, len(X_new)))
    for i in range(reps):
        X, y = sample()
        prediction = np.asarray(model(X, y, X_new), dtype=float)
        bias2 = float(((prediction - truth) ** 2).mean())
        all_fits[i] = prediction
    center = all_fits.mean(axis=0)
    variance = float(((all_fits - center) ** 2).mean())
    noise = float(sigma) * float(sigma)
    return bias2, variance, noise, bias2 + variance + noise
