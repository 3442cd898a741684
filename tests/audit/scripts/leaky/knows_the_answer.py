"""a column knows the target"""

import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(4)
n = 500
calls = pd.DataFrame({"age": rng.integers(18, 80, n), "calls": rng.poisson(3, n)})
calls["left"] = (rng.random(n) < 0.3).astype(int)
calls["months_since_leaving"] = calls["left"] * rng.integers(1, 12, n)
X, y = calls.drop(columns="left"), calls["left"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = GradientBoostingClassifier(n_estimators=20, random_state=0).fit(X_train, y_train)
print("AUC:", roc_auc_score(y_test, model.predict_proba(X_test)[:, 1]))
