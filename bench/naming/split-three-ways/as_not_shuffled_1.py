import numpy as np


def split(X, y, seed):
    parts = {"train": [], "val": [], "test": []}
    for label in sorted(set(y.tolist())):
        rows = [i for i in range(len(y)) if y[i] == label]
        m = len(rows) // 5
        parts["train"] += rows[: len(rows) - 2 * m]
        parts["val"] += rows[len(rows) - 2 * m : len(rows) - m]
        parts["test"] += rows[len(rows) - m :]
    t, v, s = (np.array(parts[name], dtype=int) for name in ("train", "val", "test"))
    return X[t], X[v], X[s], y[t], y[v], y[s]
