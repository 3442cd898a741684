"""You add a small number below the line, so that nothing is divided by 0. Distances in light years can be as small as that number, and
then every silhouette is drawn to 0. Only where a and b are both 0 is there anything to guard against."""

import numpy as np


def silhouette(distances, labels, i):
    """Return how much nearer row i is to its own cluster than to the nearest other one."""
    others = np.arange(len(labels)) != i
    own = distances[others & (labels == labels[i])]
    if len(own) == 0:
        return 0.0
    a = own.mean()
    b = min(distances[labels == name].mean() for name in set(labels) - {labels[i]})
    return (b - a) / (max(a, b) + 1e-9)


def silhouettes(X, labels):
    """Return the silhouette of each row."""
    if len(set(labels)) == 1:
        raise ValueError("one cluster has no other to compare with")
    distances = np.sqrt(((X[:, np.newaxis] - X) ** 2).sum(axis=2))
    return np.array([silhouette(distances[i], labels, i) for i in range(len(X))])


def best_k(X, divisions):
    """Return the key of the division with the largest mean silhouette, the smallest of equals."""
    means = {k: silhouettes(X, labels).mean() for k, labels in divisions.items()}
    return max(sorted(means), key=means.get)
