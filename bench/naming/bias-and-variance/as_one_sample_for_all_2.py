import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    data = [sample()] * reps
    fits = np.vstack([model(X, y, X_new) for X, y in data]).astype(float)
    center = np.average(fits, axis=0)
    bias2 = float(np.average(np.square(center - truth)))
    variance = float(np.average(np.var(fits, axis=0)))
    noise = float(np.square(sigma))
    return bias2, variance, noise, bias2 + variance + noise
