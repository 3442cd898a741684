from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

TREE = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0)
FOLDS = StratifiedKFold(5, shuffle=True, random_state=0)


def score(X, y):
    """Return the mean accuracy of the tree over the folds."""
    return cross_val_score(TREE, X, y, cv=FOLDS).mean()


def alone(X, y):
    """Return for each column how well it predicts alone."""
    return {name: score(X[[name]], y) for name in X}


def suspects(X, y, limit):
    """Return the columns that are too good to be true."""
    return [name for name, reached in alone(X, y).items() if reached >= limit]


def honest_score(X, y, limit):
    """Return the score of the tree without the suspects."""
    return score(X.drop(columns=suspects(X, y, limit)), y)
