import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    F = np.stack([np.array(model(*sample(), X_new), dtype=float) for _ in range(reps)])
    error = float(((F - truth) ** 2).mean())
    bias2 = float(((F.mean(axis=0) - truth) ** 2).mean())
    variance = float(F.var(axis=0).mean())
    return bias2, variance, float(sigma) ** 2, error
