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
    return grid[int(np.argmax(means))]


def nested(model, grid, X, y, outer, inner):
    """Return the outer scores, and the setting chosen in each outer round."""
    scores, chosen = [], []
    for train, test in folds(np.arange(len(y)), outer):
        setting = best(model, grid, X, y, train, inner)
        scores.append(accuracy(model, setting, X, y, folds(train, inner)[0][0], test))
        chosen.append(setting)
    return scores, chosen
