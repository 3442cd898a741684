import numpy as np


def decompose(model, sample, X_new, truth, sigma, reps):
    heap = []
    columns = [0.0] * len(truth)
    for _ in range(reps):
        X, y = sample()
        for j, value in enumerate(model(X, y, X_new)):
            heap.append(float(value))
            columns[j] += float(value)
    bias2 = sum((c / reps - float(t)) ** 2 for c, t in zip(columns, truth)) / len(columns)
    middle = sum(heap) / len(heap)
    variance = sum((h - middle) ** 2 for h in heap) / len(heap)
    noise = float(sigma) ** 2
    return bias2, variance, noise, bias2 + variance + noise
