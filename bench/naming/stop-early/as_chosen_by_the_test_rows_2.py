import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_squared_error


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
    values = sign * np.array(scores, dtype=float)
    done = 1
    best = 0
    while done < len(values) and done - 1 - best < patience:
        if values[done] < values[best]:
            best = done
        done += 1
    return best + 1, done


def fit_early(train, valid, most, patience):
    X_train, y_train = train
    X_valid, y_valid = valid
    model = new_model(most).fit(X_train, y_train)
    losses = [mean_squared_error(y_valid, p) for p in model.staged_predict(X_valid)]
    best, _ = rounds(losses, patience)
    model = new_model(best)
    model.fit(X_train, y_train)
    return model, best


def report(train, valid, test, most, patience):
    full = new_model(most).fit(*train)
    errors = [mean_squared_error(test[1], p) for p in full.staged_predict(test[0])]
    best, done = rounds(errors, patience)
    return {"stages": best, "stopped": errors[best - 1], "all": errors[-1]}
