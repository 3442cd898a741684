"""Your predictions are the slopes times the columns, without the intercept. In the example you
say 2.5 hours for one stop instead of 1.5: everything is off by the same amount, here by 1."""

import numpy as np


class OLS:
    def fit(self, X, y):
        means = X.mean(axis=0)
        self.coef_ = np.linalg.lstsq(X - means, y - y.mean(), rcond=None)[0]
        self.intercept_ = float(y.mean() - means @ self.coef_)
        return self

    def predict(self, X):
        return X @ self.coef_
