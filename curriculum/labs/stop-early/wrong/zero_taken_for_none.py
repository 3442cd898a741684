"""`not top` asks whether there is a best score yet, and 0 counts as no: as soon as the best score is
0, whatever comes next replaces it, however bad it is. Ask `top is None`."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor


def new_model(stages):
    return HistGradientBoostingRegressor(
        max_iter=stages,
        learning_rate=0.2,
        max_leaf_nodes=6,
        min_samples_leaf=5,
        early_stopping=False,
    )


def rounds(scores, patience, larger_is_better=False):
    top, best = None, 0
    for done, score in enumerate(scores, start=1):
        if not top or (score > top if larger_is_better else score < top):
            top, best = score, done
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
    full = new_model(most).fit(*train)
    return {"stages": best, "stopped": error(model, test), "all": error(full, test)}
