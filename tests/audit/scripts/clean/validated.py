"""Settings compared on validation rows, test rows scored once; a scaler fitted on train."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler


def main():
    X, y = load_digits(return_X_y=True)
    X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
    X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, random_state=0)
    scaler = StandardScaler().fit(X_train)
    X_train, X_val, X_test = map(scaler.transform, (X_train, X_val, X_test))
    scores = {}
    for k in (1, 3, 5, 9):
        scores[k] = KNeighborsClassifier(k).fit(X_train, y_train).score(X_val, y_val)
    best = max(scores, key=scores.get)
    model = KNeighborsClassifier(best).fit(np.vstack([X_train, X_val]), np.r_[y_train, y_val])
    print("accuracy:", model.score(X_test, y_test))


if __name__ == "__main__":
    main()
