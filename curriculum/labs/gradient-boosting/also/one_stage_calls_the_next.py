import numpy as np


class Boosting:
    """A boosted model is one small model and a boosted model of what that leaves over."""

    def __init__(self, make_model, stages, rate):
        self.make_model, self.stages, self.rate = make_model, stages, rate

    def fit(self, X, y):
        """Start from the mean, and let each stage fit what is left over."""
        self.level = y.mean()
        self.chain, self.losses_ = self._chain(X, y - self.level, self.stages)
        return self

    def staged_predict(self, X):
        """Return the predictions at the start and after each stage, one line for each."""
        lines, chain = [np.zeros(len(X)) + self.level], self.chain
        while chain:
            model, chain = chain
            lines.append(lines[-1] + self.rate * model.predict(X))
        return np.vstack(lines)

    def predict(self, X):
        """Return the predictions after all stages."""
        return self.staged_predict(X)[self.stages]

    def _chain(self, X, residual, stages):
        loss = float(residual @ residual / len(residual))
        if stages == 0:
            return None, [loss]
        model = self.make_model().fit(X, residual)
        rest, losses = self._chain(X, residual - self.rate * model.predict(X), stages - 1)
        return (model, rest), [loss, *losses]
