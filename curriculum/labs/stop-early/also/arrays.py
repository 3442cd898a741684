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
    """Return (best, done) without a loop: how old is the record at each round?"""
    losses = np.array(scores, dtype=float) * (-1 if larger_is_better else 1)
    record = np.minimum.accumulate(losses)
    place = np.arange(1, len(losses) + 1)
    new = np.concatenate([[True], record[1:] < record[:-1]])
    best = np.maximum.accumulate(np.where(new, place, 0))
    ended = place[place - best == patience]
    done = int(ended[0]) if len(ended) else len(losses)
    return int(best[done - 1]), done


def fit_early(train, valid, most, patience):
    """Return (model, best): a model with the best number of stages, and that number."""
    full = new_model(most).fit(*train)
    losses = [mean_squared_error(valid[1], p) for p in full.staged_predict(valid[0])]
    best = rounds(losses, patience)[0]
    return new_model(best).fit(*train), best


def report(train, valid, test, most, patience):
    """Return the number of stages, and the test errors of the stopped and the full model."""
    model, best = fit_early(train, valid, most, patience)
    errors = {"stopped": model, "all": new_model(most).fit(*train)}
    return {"stages": best} | {
        name: mean_squared_error(test[1], m.predict(test[0])) for name, m in errors.items()
    }
