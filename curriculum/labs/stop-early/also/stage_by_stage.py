from itertools import islice

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
    """Return (best, done): look back over the last rounds at each place."""
    better = max if larger_is_better else min
    for done in range(1, len(scores) + 1):
        so_far = scores[:done]
        best = so_far.index(better(so_far)) + 1
        if best <= done - patience:
            break
    return best, done


def grow(train, valid, most, patience):
    """Really stop: add one stage at a time to the same model and look at the loss after each."""
    model, losses = new_model(1).set_params(warm_start=True), []
    for stage in range(1, most + 1):
        model.set_params(max_iter=stage).fit(*train)
        losses.append(((valid[1] - model.predict(valid[0])) ** 2).mean())
        best, done = rounds(losses, patience)
        if done - best >= patience:
            break
    return best


class FirstStages:
    """A fitted model of which only the first stages are asked."""

    def __init__(self, model, stages):
        self.model, self.stages = model, stages

    def predict(self, X):
        """Return the predictions after these stages."""
        return list(islice(self.model.staged_predict(X), self.stages))[-1]


def fit_early(train, valid, most, patience):
    """Return (model, best): a model with the best number of stages, and that number."""
    best = grow(train, valid, most, patience)
    return FirstStages(new_model(best + 1).fit(*train), best), best


def report(train, valid, test, most, patience):
    """Return the number of stages, and the test errors of the stopped and the full model."""
    best = grow(train, valid, most, patience)
    X, y = test
    errors = [float(((y - p) ** 2).mean()) for p in new_model(most).fit(*train).staged_predict(X)]
    return {"stages": best, "stopped": errors[best - 1], "all": errors[-1]}
