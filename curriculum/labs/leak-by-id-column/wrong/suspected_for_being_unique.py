"""You suspect every column of whole numbers that are all different. That they name the rows does not
mean that they know the answer: numbers given out at the door are harmless. The score of the column
alone decides, whatever it looks like."""

from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

TREE = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0)
FOLDS = StratifiedKFold(5, shuffle=True, random_state=0)


def score(X, y):
    return cross_val_score(TREE, X, y, cv=FOLDS).mean()


def alone(X, y):
    return {name: score(X[[name]], y) for name in X}


def suspects(X, y, limit):
    return [name for name in X if X[name].dtype.kind == "i" and X[name].is_unique]


def honest_score(X, y, limit):
    return score(X.drop(columns=suspects(X, y, limit)), y)
