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
    losses = [-score for score in scores] if larger_is_better else scores
    best = 1
    for done, loss in enumerate(losses, start=1):
        if loss < losses[best - 1]:
            best = done
        if done - best == patience:
            break
    return int(np.argmin(losses)) + 1, len(losses)


def error(model, rows):
    """Return the mean squared error of a model."""
    X, y = rows
    return float(np.mean((y - model.predict(X)) ** 2))


def fit_early(train, valid, most, patience):
    """Return (model, best): a model with the best number of stages, and that number."""
    X, y = valid
    stages = new_model(most).fit(*train).staged_predict(X)
    best, _ = rounds([np.mean((y - p) ** 2) for p in stages], patience)
    return new_model(best).fit(*train), best


def report(train, valid, test, most, patience):
    """Return the number of stages, and the test errors of the stopped and the full model."""
    model, best = fit_early(train, valid, most, patience)
    full = new_model(most).fit(*train)
    return {"stages": best, "stopped": error(model, test), "all": error(full, test)}
