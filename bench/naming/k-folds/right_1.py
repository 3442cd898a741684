import random

import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    answer = []
    for i in range(k):
        val = rows[i::k]
        answer.append((np.array([r for r in rows if r not in val]), np.array(val)))
    return answer
