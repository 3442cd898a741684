import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    k = len(truth)
    P = np.zeros((reps, k))
    for r in range(reps):
        X, y = sample()
        P[r] = model(X, y, X_new)
    bias = 0.0
    variance = 0.0
    for j in range(k):
        center = sum(P[:, j]) / reps
        bias += center - truth[j]
        variance += sum((p - center) ** 2 for p in P[:, j]) / reps
    bias = float(bias / k)
    variance = float(variance / k)
    noise = float(sigma) ** 2
    return bias, variance, noise, bias + variance + noise
