"""Your folds are not shuffled. If the rows stand in the order of the shelf, each fold is a piece of
the shelf, and the tree is asked about numbers beyond those it has seen: on the data of the lesson
the filing number then scores 0.86 and escapes. Use `StratifiedKFold(5, shuffle=True, random_state=0)`."""

from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

TREE = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0)
FOLDS = StratifiedKFold(5)


def score(X, y):
    return cross_val_score(TREE, X, y, cv=FOLDS).mean()


def alone(X, y):
    return {name: score(X[[name]], y) for name in X}


def suspects(X, y, limit):
    return [name for name, reached in alone(X, y).items() if reached >= limit]


def honest_score(X, y, limit):
    return score(X.drop(columns=suspects(X, y, limit)), y)
