import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    fits = []
    while len(fits) < reps:
        X, y = sample()
        fits.append([float(p) for p in model(X, y, X_new)])
    bias = np.mean(fits) - np.mean(truth)
    columns = list(zip(*fits))
    variances = []
    for column in columns:
        m = sum(column) / reps
        variances.append(sum((c - m) ** 2 for c in column) / reps)
    bias2 = float(bias * bias)
    variance = float(sum(variances) / len(variances))
    noise = float(sigma) ** 2
    return bias2, variance, noise, bias2 + variance + noise
