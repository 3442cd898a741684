import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    result, start = [], 0
    for i in range(k):
        size = n // k + (1 if i < n % k else 0)
        val = list(range(start, start + size))
        train = [r for r in range(n) if r not in val]
        result.append((np.array(train), np.array(val)))
        start += size
    return result
