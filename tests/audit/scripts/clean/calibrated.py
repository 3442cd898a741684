"""A threshold chosen on validation rows for a calibrated stack; importance on test rows."""

import numpy as np
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier, StackingClassifier
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import learning_curve, train_test_split

X, y = make_classification(600, 8, weights=[0.8], random_state=0)
X_tmp, X_test, y_tmp, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_tmp, y_tmp, test_size=0.25, random_state=0)
st = StackingClassifier(
    [("rf", RandomForestClassifier(10, random_state=0)), ("lr", LogisticRegression())],
    cv=3,
    final_estimator=LogisticRegression(),
)
m = CalibratedClassifierCV(st, cv=2).fit(X_train, y_train)
p = m.predict_proba(X_val)[:, 1]
t = max(np.linspace(0.1, 0.9, 9), key=lambda t: np.mean((p > t) == y_val))
print(t, np.mean((m.predict_proba(X_test)[:, 1] > t) == y_test))
print(permutation_importance(m, X_test, y_test, n_repeats=2, random_state=0).importances_mean)
print(learning_curve(LogisticRegression(), X_train, y_train, cv=3)[0])
