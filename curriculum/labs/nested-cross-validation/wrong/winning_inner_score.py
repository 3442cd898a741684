"""You report the inner score that won. It won because it was high, partly by luck:
0.783 in the lesson, where the outer folds say 0.633. With fifty settings and labels
from a coin it is about 0.66. The inner folds choose; the outer fold scores."""

import numpy as np


def folds(rows, k):
    """Return (train, test) row numbers for each of k folds; fold i takes every k-th row from i."""
    return [(np.delete(rows, np.s_[i::k]), rows[i::k]) for i in range(k)]


def accuracy(model, setting, X, y, train, test):
    """Return the share of test rows that the model gets right after learning from train."""
    return np.mean(model(setting, X[train], y[train], X[test]) == y[test])


def best(model, grid, X, y, rows, k):
    """Return the setting with the best mean accuracy over k folds of these rows."""
    means = [
        np.mean([accuracy(model, setting, X, y, *fold) for fold in folds(rows, k)])
        for setting in grid
    ]
    return grid[int(np.argmax(means))], max(means)


def nested(model, grid, X, y, outer, inner):
    """Return the outer scores, and the setting chosen in each outer round."""
    scores, chosen = [], []
    for train, test in folds(np.arange(len(y)), outer):
        setting, score = best(model, grid, X, y, train, inner)
        scores.append(score)
        chosen.append(setting)
    return scores, chosen
