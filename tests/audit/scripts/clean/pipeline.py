"""A pipeline, searched by cross-validation on the training rows and scored once."""

from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, cross_val_score, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
steps = Pipeline([("scale", StandardScaler()), ("model", LogisticRegression(max_iter=500))])
print("cross-validation:", cross_val_score(steps, X_train, y_train, cv=4).mean())
search = GridSearchCV(steps, {"model__C": [0.01, 0.1, 1, 10]}, cv=4)
search.fit(X_train, y_train)
print("accuracy:", search.score(X_test, y_test), "on train:", search.score(X_train, y_train))
final = search.best_estimator_.fit(X, y)
print("all rows, for use:", final.predict(X)[:5])
