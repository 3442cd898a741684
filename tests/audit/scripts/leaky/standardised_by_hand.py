"""a statistic of all rows before the split"""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(8)
X = rng.normal(5, 3, size=(300, 5))
y = (X[:, 0] + rng.normal(0, 3, 300) > 5).astype(int)
mean = X.mean(axis=0)
spread = X.std(axis=0)
X = (X - mean) / spread
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
print("accuracy:", LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
