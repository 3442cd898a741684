"""You suspect the best column only, if it reaches the limit. A second one that gives the answer away
as well stays in the table, and the score is as false as before. Collect all that reach the limit."""

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
    best = max(reached, key=reached.get)
    return [best] if reached[best] >= limit else []


def honest_score(X, y, limit):
    return score(X.drop(columns=suspects(X, y, limit)), y)
