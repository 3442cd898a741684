import random

import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = random.Random(seed).sample(range(n), n)
    size = n // k
    answer = []
    for i in range(k):
        end = n if i == k - 1 else (i + 1) * size
        val = rows[i * size : end]
        answer.append((np.array([r for r in rows if r not in val]), np.array(val)))
    return answer
