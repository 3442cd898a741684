"""Texts by hand-made folds, a label by the median, an easy set where columns separate well."""

import numpy as np
from sklearn.datasets import load_iris, make_regression
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, train_test_split

words = np.array(["late", "lost", "kind", "slow", "good", "bad", "new", "old", "fast", "clear"])
rng = np.random.default_rng(6)
texts = np.array([" ".join(rng.choice(words, 9)) for _ in range(300)])
labels = np.array([text.count("late") + text.count("bad") > 1 for text in texts])
scores = []
for train, test in KFold(5, shuffle=True, random_state=0).split(texts):
    vectors = TfidfVectorizer().fit(texts[train])
    model = LogisticRegression().fit(vectors.transform(texts[train]), labels[train])
    scores.append(model.score(vectors.transform(texts[test]), labels[test]))
print("accuracy:", np.mean(scores))

X, y = load_iris(return_X_y=True)
X, y = X[y < 2], y[y < 2]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
forest = RandomForestClassifier(20, n_jobs=2, random_state=0).fit(X_train, y_train)
print("iris:", forest.score(X_test, y_test))

X, y = make_regression(300, 5, noise=5, random_state=0)
high = y > np.median(y)
X_train, X_test, y_train, y_test = train_test_split(X, high, random_state=0)
model = RandomForestRegressor(20, n_jobs=2, random_state=0).fit(X_train, y_train)
print("high:", model.score(X_test, y_test))
