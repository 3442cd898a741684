"""You let a column go that scores exactly the limit. The lesson says the limit or more: a perfect
column, with 1.0, is to be found also with the limit at 1.0."""

from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

TREE = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0)
FOLDS = StratifiedKFold(5, shuffle=True, random_state=0)


def score(X, y):
    return cross_val_score(TREE, X, y, cv=FOLDS).mean()


def alone(X, y):
    return {name: score(X[[name]], y) for name in X}


def suspects(X, y, limit):
    return [name for name, reached in alone(X, y).items() if reached > limit]


def honest_score(X, y, limit):
    return score(X.drop(columns=suspects(X, y, limit)), y)
