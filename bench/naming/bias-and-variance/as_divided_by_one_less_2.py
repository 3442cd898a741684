import statistics

import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    table = []
    for _ in range(reps):
        X, y = sample()
        table.append([float(v) for v in model(X, y, X_new)])
    squares = []
    spreads = []
    for column, t in zip(zip(*table), truth):
        squares.append((statistics.fmean(column) - float(t)) ** 2)
        spreads.append(statistics.variance(column) if reps > 1 else 0.0)
    bias2 = statistics.fmean(squares)
    variance = statistics.fmean(spreads)
    noise = float(sigma) ** 2
    return bias2, variance, noise, bias2 + variance + noise
