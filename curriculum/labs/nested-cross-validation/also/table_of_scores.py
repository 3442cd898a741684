"""All inner scores of a round go into one table: a row for each setting, a column for each fold."""

import numpy as np


def nested(model, grid, X, y, outer, inner):
    """Return the outer scores, and the setting chosen in each outer round."""
    everything, answers = set(range(len(y))), []
    for i in range(outer):
        test = list(range(i, len(y), outer))
        train = sorted(everything - set(test))
        table = np.empty((len(grid), inner))
        for j in range(inner):
            asked = train[j::inner]
            learnt = [row for row in train if row not in asked]
            for place, setting in enumerate(grid):
                labels = model(setting, X[learnt], y[learnt], X[asked])
                table[place, j] = np.count_nonzero(labels == y[asked]) / len(asked)
        best = grid[table.sum(axis=1).argmax()]
        right = model(best, X[train], y[train], X[test]) == y[test]
        answers.append((right.mean(), best))
    scores, chosen = zip(*answers, strict=True)
    return list(scores), list(chosen)
