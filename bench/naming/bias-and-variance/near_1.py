import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    X, y = sample()
    preds = np.zeros((reps, len(model(X, y, X_new))))
    for r in range(reps):
        X, y = sample()
        preds[r] = model(X, y, X_new)
    mean_fit = preds.mean(axis=0)
    bias2 = float(np.mean((mean_fit - truth) ** 2))
    variance = float(np.mean((preds - mean_fit) ** 2))
    noise = float(sigma**2)
    return bias2, variance, noise, bias2 + variance + noise
