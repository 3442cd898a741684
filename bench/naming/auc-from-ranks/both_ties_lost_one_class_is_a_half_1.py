import numpy as np


def auc(y, s):
    pos, neg = s[y == 1], np.sort(s[y == 0])
    if len(pos) == 0 or len(neg) == 0:
        return 0.5
    return float(np.searchsorted(neg, pos).sum() / (len(pos) * len(neg)))
