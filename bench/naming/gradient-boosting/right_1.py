from itertools import accumulate

import numpy as np


class Boosting:
    def __init__(self, make_model, stages, rate):
        self._recipe = (make_model, stages, rate)

    def fit(self, X, y):
        make, stages, rate = self._recipe
        center = float(np.average(y))
        self._terms = [lambda rows: np.repeat(center, len(rows))]
        rest = np.array(y, dtype=float) - center
        self.losses_ = [float(rest @ rest) / rest.size]
        for _ in range(stages):
            small = make()
            small.fit(X, rest.copy())
            self._terms.append(lambda rows, small=small: rate * np.asarray(small.predict(rows), dtype=float))
            rest = rest - self._terms[-1](X)
            self.losses_.append(float(rest @ rest) / rest.size)
        return self

    def staged_predict(self, X):
        return np.stack(list(accumulate(term(X) for term in self._terms)))

    def predict(self, X):
        *_, last = self.staged_predict(X)
        return last
