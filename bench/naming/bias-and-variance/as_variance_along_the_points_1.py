import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    preds = []
    for _ in range(reps):
        X, y = sample()
        preds.append(np.array(model(X, y, X_new), dtype=float))
    preds = np.array(preds)
    bias2 = float(np.mean((preds.mean(axis=0) - truth) ** 2))
    variance = float(np.mean(preds.var(axis=1)))
    noise = float(sigma**2)
    return bias2, variance, noise, bias2 + variance + noise
