import numpy as np


class OLS:
    def fit(self, X, y):
        m = X.mean(axis=0)
        Z = X - m
        inverse = np.linalg.inv(np.dot(Z.T, Z))
        self.coef_ = np.dot(inverse, np.dot(Z.T, y))
        self.intercept_ = y.mean() - np.dot(m, self.coef_)
        return self

    def predict(self, X):
        return np.dot(X, self.coef_) + self.intercept_
