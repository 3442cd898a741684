import numpy as np


def nested(model, grid, X, y, outer, inner):
    """Return the outer scores, and the setting chosen in each outer round."""
    # TODO: choose in each round, by inner folds of its training rows, and score the choice
    scores = [np.mean(model(setting, X, y, X) == y) for setting in grid]
    best = int(np.argmax(scores))
    return [scores[best]] * outer, [grid[best]] * outer
