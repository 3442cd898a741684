import random

import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    size = n // k
    answer = []
    for i in range(k):
        val = rows[i * size : i * size + size]
        train = [r for r in rows if r not in val]
        answer.append((np.array(train), np.array(val)))
    return answer
