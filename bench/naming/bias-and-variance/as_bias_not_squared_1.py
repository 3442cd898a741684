import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    predictions = []
    for _ in range(reps):
        X, y = sample()
        predictions.append(np.array(model(X, y, X_new), dtype=float))
    predictions = np.array(predictions)
    mean_fit = predictions.mean(axis=0)
    bias2 = float(np.mean(np.abs(mean_fit - truth)))
    variance = float(np.mean((predictions - mean_fit) ** 2))
    noise = float(sigma**2)
    return bias2, variance, noise, bias2 + variance + noise
