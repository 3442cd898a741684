import random

import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    r = random.Random(seed)
    answer = []
    for i in range(k):
        size = n // k + (i < n % k)
        val = r.sample(range(n), size)
        answer.append((np.array([j for j in range(n) if j not in val]), np.array(val)))
    return answer
