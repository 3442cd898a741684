import numpy as np


def silhouette(distances, labels, i):
    """Return how much nearer row i is to its own cluster than to the nearest other one."""
    others = np.arange(len(labels)) != i
    own = distances[others & (labels == labels[i])]
    # TODO: a from own, b from the other clusters; what if row i is alone, or both are 0?
    return 0.0


def silhouettes(X, labels):
    """Return the silhouette of each row."""
    distances = np.sqrt(((X[:, np.newaxis] - X) ** 2).sum(axis=2))
    # TODO: what if there is one cluster only?
    return np.array([silhouette(distances[i], labels, i) for i in range(len(X))])


def best_k(X, divisions):
    """Return the key of the division with the largest mean silhouette, the smallest of equals."""
    return max(divisions)  # TODO: more clusters are not always better
