"""Your full model has as many stages as rounds were done before patience ended. "all" is the model
that somebody gets who does not stop: it has all `most` stages, 200 and not 17 where the best is 15
and the patience 2."""

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
    losses = [-score for score in scores] if larger_is_better else scores
    best = 1
    for done, loss in enumerate(losses, start=1):
        if loss < losses[best - 1]:
            best = done
        if done - best == patience:
            break
    return best, done


def error(model, rows):
    X, y = rows
    return float(np.mean((y - model.predict(X)) ** 2))


def fit_early(train, valid, most, patience):
    X, y = valid
    stages = new_model(most).fit(*train).staged_predict(X)
    best, _ = rounds([np.mean((y - p) ** 2) for p in stages], patience)
    return new_model(best).fit(*train), best


def report(train, valid, test, most, patience):
    model, best = fit_early(train, valid, most, patience)
    full = new_model(min(best + patience, most)).fit(*train)
    return {"stages": best, "stopped": error(model, test), "all": error(full, test)}
