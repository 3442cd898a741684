from collections import defaultdict
from math import dist
from statistics import fmean

import numpy as np


def silhouettes(X, labels):
    points, labels = X.tolist(), labels.tolist()
    groups = defaultdict(list)
    for i, label in enumerate(labels):
        groups[label].append(i)
    if len(groups) == 1:
        raise ValueError("there must be two clusters")

    def of(i):
        mine = [j for j in groups[labels[i]] if j != i]
        if not mine:
            return 0.0
        a = fmean(dist(points[i], points[j]) for j in mine)
        b = min(
            fmean(dist(points[i], points[j]) for j in group)
            for label, group in groups.items()
            if label != labels[i]
        )
        if a < b:
            return 1 - a / b
        return b / a - 1 if a > 0 else 0.0

    return np.array([of(i) for i in range(len(points))])


def best_k(X, divisions):
    means = [(-sum(silhouettes(X, labels)) / len(X), k) for k, labels in divisions.items()]
    return min(means)[1]
