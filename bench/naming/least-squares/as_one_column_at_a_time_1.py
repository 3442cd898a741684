import numpy as np


class OLS:
    def fit(self, X, y):
        slopes = []
        for j in range(X.shape[1]):
            x = X[:, j]
            covariance = ((x - x.mean()) * (y - y.mean())).mean()
            slopes.append(covariance / x.var())
        self.coef_ = np.array(slopes)
        self.intercept_ = y.mean() - self.coef_ @ X.mean(axis=0)
        return self

    def predict(self, X):
        return self.intercept_ + X @ self.coef_
