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
    sign = -1 if larger_is_better else 1
    last = sign * scores[0]
    seen = [last]
    worse = 0
    for score in scores[1:]:
        score = sign * score
        seen.append(score)
        if score < last:
            worse = 0
        else:
            worse += 1
        if worse == patience:
            break
        last = score
    return seen.index(min(seen)) + 1, len(seen)


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
    model.fit(train[0], train[1])
    return model, best


def report(train, valid, test, most, patience):
    stopped, stages = fit_early(train, valid, most, patience)
    everything = new_model(most).fit(train[0], train[1])
    result = {"stages": stages}
    result["stopped"] = mse(stopped, test)
    result["all"] = mse(everything, test)
    return result
