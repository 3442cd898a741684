"""You put a column of ones beside the data and let the solver find the intercept with the
slopes. That is right on paper and for columns near zero. Beside a time such as 1,700,000,000
the ones are so small that the solver takes them for rounding and drops them: your line goes
through the origin. Take the means away first."""

import numpy as np


class OLS:
    def fit(self, X, y):
        ones = np.ones((len(X), 1))
        b = np.linalg.lstsq(np.hstack([ones, X]), y, rcond=None)[0]
        self.intercept_, self.coef_ = b[0], b[1:]
        return self

    def predict(self, X):
        return self.intercept_ + X @ self.coef_
