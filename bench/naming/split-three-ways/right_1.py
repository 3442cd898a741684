import random

import numpy as np


def split(X, y, seed):
    r = random.Random(seed)
    rows = list(range(len(y)))
    r.shuffle(rows)
    by_class = {}
    for i in rows:
        by_class.setdefault(y[i].item(), []).append(i)
    where = np.zeros(len(y), dtype=int)
    for members in by_class.values():
        m = len(members) // 5
        where[np.array(members[:m], dtype=int)] = 1
        where[np.array(members[m : 2 * m], dtype=int)] = 2
    return (*[X[where == i] for i in range(3)], *[y[where == i] for i in range(3)])
