import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rng = np.random.default_rng(seed)
    size = round(n / k)
    answer = []
    for _ in range(k):
        rows = rng.permutation(n)
        answer.append((rows[size:], rows[:size]))
    return answer
