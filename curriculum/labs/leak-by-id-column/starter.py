from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

TREE = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0)
FOLDS = StratifiedKFold(5, shuffle=True, random_state=0)


def alone(X, y):
    """Return for each column how well it predicts alone."""
    # TODO: what can a column know that its correlation does not show?
    return {name: abs(X[name].corr(y)) for name in X}


def suspects(X, y, limit):
    """Return the columns that are too good to be true."""
    # TODO: is the strongest column always a leak, and the only one?
    strength = alone(X, y)
    return [max(strength, key=strength.get)]


def honest_score(X, y, limit):
    """Return the score of the tree without the suspects."""
    return cross_val_score(TREE, X.drop(columns=suspects(X, y, limit)), y, cv=FOLDS).mean()
