import random

import numpy as np


def folds(n, k, seed):
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    answer = []
    for i in range(k):
        val = rows[i::k]
        answer.append((np.array(sorted(set(rows) - set(val)), int), np.array(val, int)))
    return answer
