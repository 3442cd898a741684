"""Every row carries the number of its fold; masks pick rows, and nothing is cut or joined."""

import numpy as np


def rounds(X, y, k):
    """Yield learnt rows and tested rows, each as (X, y), for k folds."""
    fold = np.arange(len(y)) % k
    for i in range(k):
        yield (X[fold != i], y[fold != i]), (X[fold == i], y[fold == i])


def score(model, setting, learnt, tested):
    """Return the share of tested labels that are right."""
    X_new, truth = tested
    return float(np.mean(np.asarray(model(setting, *learnt, X_new)) == truth))


def nested(model, grid, X, y, outer, inner):
    """Return the outer scores, and the setting chosen in each outer round."""
    scores, chosen = [], []
    for learnt, tested in rounds(X, y, outer):

        def inner_mean(place, learnt=learnt):
            return sum(score(model, grid[place], *one) for one in rounds(*learnt, inner)) / inner

        best = max(range(len(grid)), key=inner_mean)
        chosen.append(grid[best])
        scores.append(score(model, grid[best], learnt, tested))
    return scores, chosen
