"""preprocessing fitted before the split"""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


def main():
    rng = np.random.default_rng(0)
    X, y = rng.normal(size=(200, 500)), rng.integers(0, 2, 200)
    best = SelectKBest(f_classif, k=20).fit_transform(X, y)
    X_train, X_test, y_train, y_test = train_test_split(best, y, test_size=0.3, random_state=0)
    model = LogisticRegression(max_iter=500).fit(X_train, y_train)
    print("accuracy:", (model.predict(X_test) == y_test).mean())


if __name__ == "__main__":
    main()
