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


def count_rounds(scores, patience, better):
    top = scores[0]
    since = 0
    done = 1
    for score in scores[1:]:
        done += 1
        if better(score, top):
            top, since = score, 0
        else:
            since += 1
            if since >= patience:
                break
    return done


def rounds(scores, patience, larger_is_better=False):
    if larger_is_better:
        done = count_rounds(scores, patience, lambda a, b: a > b)
        best = scores.index(max(scores)) + 1
    else:
        done = count_rounds(scores, patience, lambda a, b: a < b)
        best = scores.index(min(scores)) + 1
    return best, done


def fit_early(train, valid, most, patience):
    """Return (model, best): a model with the best number of stages, and that number."""
    X, y = valid
    full = new_model(most).fit(*train)
    losses = [np.mean((y - p) ** 2) for p in full.staged_predict(X)]
    best, done = rounds(losses, patience)
    return new_model(best).fit(*train), best


def report(train, valid, test, most, patience):
    """Return the number of stages, and the test errors of the stopped and the full model."""
    model, best = fit_early(train, valid, most, patience)
    full = new_model(most).fit(*train)
    X, y = test
    return {
        "stages": best,
        "stopped": np.mean((y - model.predict(X)) ** 2),
        "all": np.mean((y - full.predict(X)) ** 2),
    }
