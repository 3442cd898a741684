"""You judge a column by its correlation with the answer. The numbers 1 to 8 of the example have a
correlation of 0 and give every answer; the size has 0.76 and is honest. A correlation sees only what
rises or falls. Let a small tree try each column alone."""

from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

TREE = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0)
FOLDS = StratifiedKFold(5, shuffle=True, random_state=0)


def score(X, y):
    return cross_val_score(TREE, X, y, cv=FOLDS).mean()


def alone(X, y):
    return {name: abs(X[name].corr(y)) for name in X}


def suspects(X, y, limit):
    return [name for name, reached in alone(X, y).items() if reached >= limit]


def honest_score(X, y, limit):
    return score(X.drop(columns=suspects(X, y, limit)), y)
