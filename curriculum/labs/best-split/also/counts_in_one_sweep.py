import numpy as np


def _of_counts(counts, measure):
    """Return the impurity of each row of a table of counts, one column for each class."""
    p = counts / counts.sum(axis=-1, keepdims=True)
    if measure == "gini":
        return (p * (1 - p)).sum(axis=-1)
    # Where p is 0 the logarithm of 1 is taken instead: the product is 0 either way.
    return (p * np.log2(1 / np.where(p > 0, p, 1))).sum(axis=-1)


def gini(y):
    """Return the probability that two rows, drawn with putting back, differ in class."""
    return float(_of_counts(np.unique(y, return_counts=True)[1], "gini"))


def entropy(y):
    """Return the entropy of the classes in bits."""
    return float(_of_counts(np.unique(y, return_counts=True)[1], "entropy"))


def best_split(X, y, measure="gini"):
    """Return (feature, threshold, gain) of the best question, or None if none gains anything."""
    n, candidates = len(y), []
    classes, codes = np.unique(y, return_inverse=True)
    whole = _of_counts(np.bincount(codes), measure)
    for feature in range(X.shape[1]):
        order = np.argsort(X[:, feature])
        x = X[order, feature]
        # Row i: how many of each class stand at the places 0 to i.
        left = np.cumsum(np.eye(len(classes))[codes[order]], axis=0)
        for i in np.flatnonzero(np.diff(x)):
            parts = np.array([left[i], left[-1] - left[i]])
            after = parts.sum(axis=1) @ _of_counts(parts, measure) / n
            candidates.append((feature, float(x[i] / 2 + x[i + 1] / 2), float(whole - after)))
    gains = np.round([gain for _, _, gain in candidates], 9)
    if len(gains) == 0 or gains.max() <= 0:
        return None
    return candidates[int(gains.argmax())]
