import numpy as np


class Boosting:
    """Gradient boosting for the squared error, with small models of any kind."""

    def __init__(self, make_model, stages, rate):
        self.make_model = make_model
        self.stages = stages
        self.rate = rate

    def fit(self, X, y):
        """Start from the mean, and let each stage fit what is left over."""
        self.start_ = np.mean(y)
        self.models_ = []
        prediction = np.full(len(y), self.start_)
        self.losses_ = [np.mean((y - prediction) ** 2)]
        residual = y - self.start_
        for _ in range(self.stages):
            model = self.make_model()
            model.fit(X, residual)
            self.models_.append(model)
            residual = y - model.predict(X)
            prediction = prediction + self.rate * model.predict(X)
            self.losses_.append(np.mean((y - prediction) ** 2))
        return self

    def staged_predict(self, X):
        """Return the predictions at the start and after each stage, one line for each."""
        prediction = np.full(len(X), self.start_)
        lines = [prediction]
        for model in self.models_:
            prediction = prediction + self.rate * model.predict(X)
            lines.append(prediction)
        return np.array(lines)

    def predict(self, X):
        """Return the predictions after all stages."""
        return self.staged_predict(X)[-1]
