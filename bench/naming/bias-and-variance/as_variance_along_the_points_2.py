import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    mean = np.zeros(len(truth))
    spread = 0.0
    for _ in range(reps):
        X, y = sample()
        p = np.asarray(model(X, y, X_new), dtype=float)
        mean = mean + p / reps
        spread += np.mean((p - np.mean(p)) ** 2)
    bias2 = float(np.mean((mean - truth) ** 2))
    variance = float(spread / reps)
    noise = float(sigma * sigma)
    return bias2, variance, noise, bias2 + variance + noise
