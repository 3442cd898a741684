import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor


def new_model(stages):
    """Return an unfitted model with so many stages; nothing in it is left to chance."""
    return HistGradientBoostingRegressor(
        max_iter=stages,
        learning_rate=0.2,
        max_leaf_nodes=6,
        min_samples_leaf=5,
        early_stopping=False,
    )


def rounds(scores, patience, larger_is_better=False):
    """Return (best, done): the best round, and how many rounds were done."""
    best = 1
    top = scores[0]
    for number, score in enumerate(scores, start=1):
        better = score > top if larger_is_better else score < top
        if better:
            best = number
            top = score
        if number - best >= patience:
            return best, number
    return best, len(scores)


def fit_early(train, valid, most, patience):
    """Return (model, best): a model with the best number of stages, and that number."""
    X, y = valid
    full = new_model(most).fit(*train)
    losses = [np.mean((y - p) ** 2) for p in full.staged_predict(X)]
    best, done = rounds(losses, patience)
    return new_model(best).fit(*train), best


def report(train, valid, test, most, patience):
    """Return the number of stages, and the test errors of the stopped and the full model."""
    model, best = fit_early(train, test, most, patience)
    full = new_model(most).fit(*train)
    X, y = test
    return {
        "stages": best,
        "stopped": np.mean((y - model.predict(X)) ** 2),
        "all": np.mean((y - full.predict(X)) ** 2),
    }
