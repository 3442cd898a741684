"""Mixed columns in a frame, several families compared by cross-validation, oversampled train."""

import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.utils import resample

rng = np.random.default_rng(0)
n = 600
trips = pd.DataFrame(
    {
        "distance": rng.gamma(2, 3, n).round(1),
        "hour": rng.integers(0, 24, n),
        "city": rng.choice(["Bern", "Graz", "Lyon"], n),
        "night": rng.choice([True, False], n),
    }
)
trips.loc[rng.choice(n, 40, replace=False), "distance"] = np.nan
print(trips["distance"].mean(), trips.describe())
trips["late"] = (trips["distance"].fillna(0) + rng.normal(0, 4, n) > 12).astype(int)
train, test = train_test_split(trips, stratify=trips["late"], random_state=1)
few = train[train["late"] == 1]
train = pd.concat([train, resample(few, n_samples=len(few), random_state=0)])
numbers, words = ["distance", "hour"], ["city", "night"]
prepare = ColumnTransformer(
    [
        ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), numbers),
        ("words", OneHotEncoder(), words),
    ]
)
columns = numbers + words
for model in (DummyClassifier(), LogisticRegression(), RandomForestClassifier(20, random_state=0)):
    whole = make_pipeline(prepare, model).fit(train[columns], train["late"])
    print(type(model).__name__, f1_score(test["late"], whole.predict(test[columns])))
