"""train and test overlap"""

import numpy as np
from sklearn.linear_model import Ridge

rng = np.random.default_rng(0)
X = rng.normal(size=(1000, 4))
y = X @ [1, 2, 3, 4] + rng.normal(size=1000)
X_train, y_train = X[:800], y[:800]
X_test, y_test = X[700:], y[700:]
m = Ridge().fit(X_train, y_train)
print("R2", m.score(X_test, y_test))
