import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    preds = np.empty((reps, len(truth)))
    for i in range(reps):
        X, y = sample()
        preds[i] = model(X, y, X_new)
    mean_fit = preds.mean(axis=0)
    bias2 = float(np.mean((mean_fit - truth) ** 2))
    variance = float(np.mean((preds - mean_fit) ** 2))
    noise = float(sigma)
    return bias2, variance, noise, bias2 + variance + noise
