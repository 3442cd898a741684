import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    labels, counts = np.unique(y, return_counts=True)
    m = int(counts.min()) // 5
    val, test = [], []
    for label in labels:
        rows = rng.permutation(np.flatnonzero(y == label)).tolist()
        val += rows[:m]
        test += rows[m : 2 * m]
    train = [i for i in range(len(y)) if i not in val + test]
    t, v, s = (np.array(r, dtype=int) for r in (train, val, test))
    return X[t], X[v], X[s], y[t], y[v], y[s]
