"""You always suspect the best column, and only that one. If no column leaks, an honest one is thrown
out, the best of them; if two leak, one stays. Compare each score with the limit: there may be none,
one or several."""

from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

TREE = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0)
FOLDS = StratifiedKFold(5, shuffle=True, random_state=0)


def score(X, y):
    return cross_val_score(TREE, X, y, cv=FOLDS).mean()


def alone(X, y):
    return {name: score(X[[name]], y) for name in X}


def suspects(X, y, limit):
    reached = alone(X, y)
    return [max(reached, key=reached.get)]


def honest_score(X, y, limit):
    return score(X.drop(columns=suspects(X, y, limit)), y)
