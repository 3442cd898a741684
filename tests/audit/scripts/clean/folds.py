"""Selection, scaling and a search within each of ten folds."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
out = []
for tr, te in StratifiedKFold(10, shuffle=True, random_state=0).split(X, y):
    sel = SelectKBest(k=8).fit(X[tr], y[tr])
    sc = StandardScaler().fit(sel.transform(X[tr]))
    g = GridSearchCV(LogisticRegression(), {"C": [0.1, 1, 10]}, cv=3).fit(
        sc.transform(sel.transform(X[tr])), y[tr]
    )
    out.append(g.score(sc.transform(sel.transform(X[te])), y[te]))
print(np.mean(out))
