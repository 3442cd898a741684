"""preprocessing fitted before the split"""

import numpy as np
from sklearn.impute import KNNImputer
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
X = rng.normal(size=(300, 5))
y = X @ np.arange(5) + rng.normal(size=300)
X[rng.random(X.shape) < 0.1] = np.nan
X = KNNImputer().fit_transform(X)
idx_train, idx_test = train_test_split(np.arange(300), test_size=0.2, random_state=0)
print(LinearRegression().fit(X[idx_train], y[idx_train]).score(X[idx_test], y[idx_test]))
