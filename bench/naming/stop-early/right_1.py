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


class Watch:
    """Holds on to the best round, and says when it has waited long enough."""

    def __init__(self, patience, sign):
        self.patience, self.sign = patience, sign
        self.done = self.best = 0
        self.record = np.inf

    def tired(self, score):
        self.done += 1
        if self.best == 0 or self.sign * score < self.record:
            self.best, self.record = self.done, self.sign * score
        return self.done - self.best == self.patience


def rounds(scores, patience, larger_is_better=False):
    watch = Watch(patience, 1 - 2 * bool(larger_is_better))
    any(watch.tired(score) for score in scores)
    return watch.best, watch.done


def _error(truth, guess):
    gap = truth - guess
    return float(gap @ gap) / len(gap)


def fit_early(train, valid, most, patience):
    stages = new_model(most).fit(*train).staged_predict(valid[0])
    best = rounds((_error(valid[1], guess) for guess in stages), patience)[0]
    return new_model(best).fit(*train), best


def report(train, valid, test, most, patience):
    chosen, best = fit_early(train, valid, most, patience)
    everything = new_model(most).fit(*train)
    errors = [_error(test[1], m.predict(test[0])) for m in (chosen, everything)]
    return dict(zip(("stages", "stopped", "all"), [best, *errors]))
