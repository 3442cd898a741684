"""oversampling before the split"""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

rng = np.random.default_rng(5)
loans = pd.DataFrame(rng.normal(size=(600, 4)), columns=["income", "debt", "age", "term"])
loans["default"] = (loans["debt"] + rng.normal(size=600) > 1.9).astype(int)
few, many = loans[loans["default"] == 1], loans[loans["default"] == 0]
more = resample(few, replace=True, n_samples=len(many), random_state=0)
balanced = pd.concat([many, more])
X, y = balanced.drop(columns="default"), balanced["default"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = RandomForestClassifier(n_estimators=20, random_state=0).fit(X_train, y_train)
print("F1:", f1_score(y_test, model.predict(X_test)))
