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
    if larger_is_better:
        scores = [-s for s in scores]
    top = None
    best = done = waited = 0
    for score in scores:
        done += 1
        if top is None or score < top:
            top = score
            best = done
            waited = 0
        else:
            waited += 1
        if waited == patience:
            break
    return best, done


def mse(model, rows):
    X, y = rows
    return float(np.mean((model.predict(X) - y) ** 2))


def fit_early(train, valid, most, patience):
    long_model = new_model(most)
    long_model.fit(train[0], train[1])
    losses = []
    for prediction in long_model.staged_predict(valid[0]):
        losses.append(float(np.mean((prediction - valid[1]) ** 2)))
    best = rounds(losses, patience)[0]
    model = new_model(best)
    both = [np.append(a, b, axis=0) for a, b in zip(train, valid)]
    model.fit(both[0], both[1])
    return model, best


def report(train, valid, test, most, patience):
    stopped, stages = fit_early(train, valid, most, patience)
    everything = new_model(most).fit(train[0], train[1])
    result = {"stages": stages}
    result["stopped"] = mse(stopped, test)
    result["all"] = mse(everything, test)
    return result
