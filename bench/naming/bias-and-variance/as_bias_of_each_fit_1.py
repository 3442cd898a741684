import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    preds = np.array([np.array(model(*sample(), X_new), dtype=float) for _ in range(reps)])
    bias2 = float(np.mean((preds - truth) ** 2))
    variance = float(np.mean(np.var(preds, axis=0)))
    noise = float(sigma) ** 2
    return bias2, variance, noise, bias2 + variance + noise
