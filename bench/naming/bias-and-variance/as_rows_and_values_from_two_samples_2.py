import numpy as np


def one_fit(model, sample, X_new):
    return np.array(model(sample()[0], sample()[1], X_new), dtype=float)


def decompose(model, sample, X_new, truth, sigma, reps):
    total = np.zeros(len(truth))
    squares = np.zeros(len(truth))
    fits = [one_fit(model, sample, X_new) for _ in range(reps)]
    for fit in fits:
        total += fit
    mean = total / reps
    for fit in fits:
        squares += (fit - mean) ** 2
    bias2 = float(((mean - truth) ** 2).mean())
    variance = float((squares / reps).mean())
    noise = float(sigma) ** 2
    return bias2, variance, noise, bias2 + variance + noise
