import numpy as np


class Boosting:
    """Keeps the prediction for each row and takes the residual anew at each stage."""

    def __init__(self, make_model, stages, rate):
        self.make_model, self.stages, self.rate = make_model, stages, rate

    def fit(self, X, y):
        """Start from the mean, and let each stage fit what is left over."""
        self.models = []
        self.mean = sum(y.tolist()) / len(y)
        predicted = np.full(len(y), self.mean)
        self.losses_ = [np.mean((y - predicted) ** 2)]
        while len(self.models) < self.stages:
            model = self.make_model()
            model.fit(X, y - predicted)
            self.models.append(model)
            predicted = predicted + self.rate * model.predict(X)
            self.losses_.append(np.mean((y - predicted) ** 2))
        return self

    def staged_predict(self, X):
        """Return the predictions at the start and after each stage, one line for each."""
        lines = [np.full(len(X), self.mean)]
        for model in self.models:
            lines.append(lines[-1] + self.rate * model.predict(X))
        return np.array(lines)

    def predict(self, X):
        """Return the predictions after all stages."""
        return self.mean + self.rate * sum(model.predict(X) for model in self.models)
