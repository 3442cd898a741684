import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    parts = [[], [], []]  # row numbers of train, val and test
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        test, rest = rows[: len(rows) // 5], rows[len(rows) // 5 :]
        val, train = rest[: len(rest) // 5], rest[len(rest) // 5 :]
        for part, chosen in zip(parts, (train, val, test)):
            part.extend(chosen)
    train, val, test = (np.array(part, dtype=int) for part in parts)
    return X[train], X[val], X[test], y[train], y[val], y[test]
