import numpy as np


class OLS:
    """Linear regression by least squares, with an intercept."""

    def fit(self, X, y):
        """Find the slopes and the intercept with the smallest sum of squared errors."""
        means = X.mean(axis=0)
        # The slopes solve the normal equations of the centred columns. lstsq finds them without
        # forming A.T @ A, and finds some of them when there are many.
        self.coef_ = np.linalg.lstsq(X - means, y - y.mean(), rcond=None)[0]
        self.intercept_ = float(y.mean() - means @ self.coef_)
        return self

    def predict(self, X):
        """Return the predicted number for each row."""
        return self.intercept_ + X @ self.coef_
