import numpy as np


def auc(y, s):
    p, n = s[y == 1], s[y == 0]
    if p.size == 0 or n.size == 0:
        raise ValueError("no pairs")
    return float((np.sign(np.subtract.outer(p, n)).mean() + 1) / 2)
