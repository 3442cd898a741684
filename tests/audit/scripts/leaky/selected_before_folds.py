"""preprocessing fitted before the split"""

import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

rng = np.random.default_rng(0)
X, y = rng.normal(size=(100, 1000)), rng.integers(0, 2, 100)
X_new = SelectKBest(k=10).fit_transform(X, y)
print(cross_val_score(LogisticRegression(), X_new, y, cv=5).mean())
